# made by docabi from its runtime; do not edit
"""COM objects written in Python: memory with vtables, QueryInterface, reference counts, lifetime.

Native code sees a block of pointers, one for each interface that no other implemented interface extends; each points to
a vtable that all objects share. As long as native code holds a reference, the object is held here; when it holds none,
Python's own references decide.

Under the lock nothing is called and nothing but one entry of a dictionary changes: a collection, a signal handler or a
logging handler that ran there could wait for another thread that waits for the lock.
"""

from __future__ import annotations

import ctypes
import sys
import threading
import weakref
from ctypes import addressof, c_int32, c_uint32, c_void_p, cast, memmove, py_object, sizeof, string_at
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from ._answering import answering, log
from ._guid import GUID
from ._platform import guarded, prototype
from ._results import ComError, HResult

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from typing import Self

    from ._slots import Slot
    from ._unknown import IUnknown

T = TypeVar("T", bound="IUnknown")

_WORD = sizeof(c_void_p)
_IUNKNOWN = bytes(GUID("00000000-0000-0000-c000-000000000046"))
_lock = threading.RLock()  # reentrant, in case a finaliser runs there all the same
_objects: dict[int, _Known] = {}  # every pointer of every living object
_held: dict[int, ComObject] = {}  # the first pointer of each object that native code holds
_vtables: dict[type[IUnknown], tuple[Any, Any]] = {}  # with the one for the time after the end


class _Known(weakref.ref["ComObject"]):
    """Knows an object by its pointers, without holding it."""

    __slots__ = ("addresses",)
    addresses: range


def _forget(known: _Known, objects: dict[int, _Known] = _objects) -> None:
    for address in known.addresses:
        if objects.get(address) is known:
            del objects[address]


def _target(this: int | None) -> ComObject:
    found = _held.get(this or 0)
    if found is None:
        known = _objects.get(this or 0)
        found = known() if known is not None else None
    if found is None:
        raise ReferenceError("a call through the pointer of an object that is gone")
    return found


def class_at(address: int) -> str:
    """The name of the Python class whose object a pointer belongs to; nothing for objects of native code."""
    known = _objects.get(address)
    found = known() if known is not None else None
    return "" if found is None else type(found).__name__


def held_objects() -> int:
    """How many objects of Python native code holds."""
    return len(_held)


@guarded
def _query_interface(this: int, iid: int | None, out: int | None) -> int:
    try:
        if not iid or not out:
            return HResult.E_POINTER
        c_void_p.from_address(out).value = None
        c_void_p.from_address(out).value = _target(this)._query_(string_at(iid, 16))
    except ComError as error:
        return error.hresult
    except BaseException as error:
        log("QueryInterface", error)
        return HResult.E_UNEXPECTED
    return 0


def _counting(name: str, step: Callable[[ComObject], int]) -> Callable[[int], int]:
    @guarded
    def answer(this: int) -> int:
        try:
            return step(_target(this))
        except BaseException as error:
            log(name, error)
            return 0

    return answer


_UNKNOWN = (
    prototype(c_int32, (c_void_p, c_void_p, c_void_p))(_query_interface),
    prototype(c_uint32, (c_void_p,))(_counting("AddRef", lambda target: target._add_ref_())),
    prototype(c_uint32, (c_void_p,))(_counting("Release", lambda target: target._release_())),
)


def _thunk(slot: Slot) -> Any:
    name, qualified, is_shared = slot.name, slot.qualified, slot.is_shared

    def find(this: int | None) -> Any:
        target = _target(this)
        found = getattr(target, qualified, None)  # two interfaces of one object may have methods of one name
        if is_shared and getattr(found, "__func__", None) in _defaults:
            found = None
        return found if found is not None else getattr(target, name, None)

    if not slot.known:
        return prototype(c_int32, (c_void_p,))(lambda this: HResult.E_NOTIMPL)
    return slot.prototype(c_void_p)(answering(slot, find))


def _vtable(interface: type[IUnknown]) -> Any:
    """The vtable of an interface; made once and never freed, because native code may call at any time."""
    if interface not in _vtables:
        # Not under the lock: the slots may import modules. If two threads come here, one table is left unused.
        thunks = [*_UNKNOWN, *(_thunk(slot) for slot in interface.slots()[len(_UNKNOWN) :])]
        made = (c_void_p * len(thunks))(*(cast(thunk, c_void_p).value for thunk in thunks))
        for kept in (thunks, made):
            ctypes.pythonapi.Py_IncRef(py_object(kept))
        _vtables.setdefault(interface, (made, _table_of_the_end(interface.slots())))
    return _vtables[interface][0]


def _table_of_the_end(slots: Sequence[Slot]) -> Any:
    """A vtable that needs no interpreter: functions of C that any arguments suit answer with a failing code, or 0."""
    if sys.platform == "win32":
        fails = ctypes.WinDLL("kernel32").GetStdHandle  # -1 for any number that means no handle
    else:
        fails = ctypes.CDLL(None).sysconf  # -1 for any number that means no setting
    failing, nothing = (cast(function, c_void_p).value for function in (fails, ctypes.pythonapi.Py_IsInitialized))
    return (c_void_p * len(slots))(*(failing if slot.fails else nothing for slot in slots))


class _End(ModuleType):
    """Waits in `sys.modules` for its end, which comes after all exit handlers and while Python can still run.

    Libraries and threads that outlive the interpreter may then still call the objects that they hold.
    """

    def __del__(self, ended: Callable[[], bool] = sys.is_finalizing, keep: Any = ctypes.pythonapi.Py_IncRef) -> None:
        """Exchange the vtables, and keep the memory that points to them."""
        if not ended() or (sys.platform == "win32" and _WORD == 4):  # where a function must know its arguments
            return
        for table, last in list(_vtables.values()):
            memmove(table, last, sizeof(table))
        for held in list(_held.values()):
            keep(py_object(held._block_))


sys.modules[f"{__name__}.end"] = _End("end")


def default_methods(interface: type[IUnknown]) -> dict[str, Callable[..., Any]]:
    """The methods that an implementation has which does not write its own: they answer E_NOTIMPL."""
    own = [slot for slot in interface.slots() if slot.owner == interface.__name__ and slot.known]
    made = {slot.name: _default(interface, slot, slot.name) for slot in own}
    return made | {slot.qualified: _default(interface, slot, slot.qualified) for slot in own if slot.is_shared}


def _default(interface: type[IUnknown], slot: Slot, name: str) -> Callable[..., Any]:
    where = f"{interface.__name__}.{slot.name}"

    def method(self: ComObject, *arguments: Any, **named: Any) -> Any:
        raise ComError(HResult.E_NOTIMPL, where)

    method.__name__, method.__qualname__ = name, f"{interface.__qualname__}.Implementation.{name}"
    friendly = getattr(interface, slot.name, None)
    method.__module__, method.__doc__ = interface.__module__, friendly.__doc__ if friendly is not None else None
    _defaults.add(method)
    return method


_defaults: set[Callable[..., Any]] = set()


def _settle_defaults(cls: type[ComObject], names: Iterable[str]) -> Iterator[str]:
    """Let what somebody wrote go before a default, wherever in the bases it is; yield the names of what is written."""
    for name in names:
        found = [kind.__dict__[name] for kind in cls.__mro__ if name in kind.__dict__]
        written = [one for one in found if not (isinstance(one, FunctionType) and one in _defaults)]
        if written:
            yield name
        if written and written[0] is not found[0]:
            setattr(cls, name, written[0])


def _warn_of_misspelt(cls: type[ComObject], slots: Collection[Slot], written: Collection[str]) -> None:
    """Warn of a method that is no slot and nearly one that nobody has written: native code would never call it."""
    names = {slot.name for slot in slots} | {slot.qualified for slot in slots}
    for name, value in vars(cls).items():
        if not isinstance(value, FunctionType) or name in names or not _is_like_a_slot(name, names):
            continue
        from difflib import get_close_matches

        folded = {one.lower(): one for one in sorted(names)}
        near = [folded[one] for one in get_close_matches(name.lower(), folded, 1, 0.85)]
        if near and near[0] not in written:
            from warnings import warn

            warn(f"{cls.__name__} has no slot `{name}`; did you mean `{near[0]}`?", stacklevel=3)


def _is_like_a_slot(name: str, names: Collection[str]) -> bool:
    return name[:1].isupper() or any(name.lower() == one.lower() for one in names)


class _Shape:
    """What the objects of one Python class look like to native code."""

    def __init__(self, cls: type[ComObject]) -> None:
        found = [kind.__dict__["_interface_"] for kind in cls.__mro__ if "_interface_" in kind.__dict__]
        # Only interfaces that no other one extends need a pointer of their own; IUnknown alone is one too.
        self.leaves = [one for one in found if not any(other is not one and issubclass(other, one) for other in found)]
        self.index: dict[bytes, int] = {}
        for position, leaf in enumerate(self.leaves):
            for interface in leaf.__mro__:
                iid = interface.__dict__.get("_iid_")
                if iid is not None:
                    self.index.setdefault(bytes(iid), position)


class ComObject:
    """Base of all implementations. `reference_count` is the number of references that native code holds."""

    _interface_: ClassVar[type[IUnknown]]
    _shape_: ClassVar[_Shape]

    def __init_subclass__(cls) -> None:
        if "_interface_" in cls.__dict__:  # no class that somebody wrote
            return
        slots = [
            slot for kind in cls.__mro__ if "_interface_" in vars(kind) for slot in vars(kind)["_interface_"].slots()
        ]
        known = [slot for slot in slots if slot.known]
        names = [slot.name for slot in known] + [slot.qualified for slot in known if slot.is_shared]
        _warn_of_misspelt(cls, known, {*_settle_defaults(cls, dict.fromkeys(names))})

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        """Make the object and its native memory."""
        self = super().__new__(cls)
        if "_shape_" not in cls.__dict__:
            cls._shape_ = _Shape(cls)
        leaves = cls._shape_.leaves
        self._block_ = (c_void_p * len(leaves))(*(addressof(_vtable(leaf)) for leaf in leaves))
        self._start_ = addressof(self._block_)
        self._references_ = 0
        self._register_()
        return self

    def __reduce_ex__(self, protocol: object) -> str:
        """Refuse: a copy would have the native memory of the original."""
        raise TypeError(f"{type(self).__name__} has native memory: it cannot be copied or pickled")

    _block_: Any
    _start_: int
    _references_: int

    @property
    def reference_count(self) -> int:
        """References that native code holds on the object now."""
        return self._references_

    def _register_(self) -> None:
        known = _Known(self, _forget)
        known.addresses = range(self._start_, self._start_ + len(self._block_) * _WORD, _WORD)
        for address in known.addresses:
            _objects[address] = known

    def _add_ref_(self) -> int:
        with _lock:
            self._references_ += 1
            _held[self._start_] = self
            return self._references_

    def _release_(self) -> int:
        with _lock:
            before = self._references_
            if before > 0:
                self._references_ = before - 1
            if before == 1:
                del _held[self._start_]
        if before > 0:
            return before - 1
        log("Release", RuntimeError(f"{type(self).__name__} was released more often than referenced"))
        return 0

    def _lend_(self, iid: bytes) -> int:
        """The pointer of an interface, with a reference for the caller. Raises ComError(E_NOINTERFACE)."""
        address = self._pointer_(iid)
        self._add_ref_()
        return address

    _query_ = _lend_  # what native code is answered: under a name of its own, where a trace can stand in

    def _pointer_(self, iid: bytes) -> int:
        position = 0 if iid == _IUNKNOWN else self._shape_.index.get(iid)
        if position is None:
            raise ComError(HResult.E_NOINTERFACE)
        return self._address_(position)

    def _address_(self, position: int) -> int:
        # A collector forgets objects before it calls their `__del__`, which may give them to native code again.
        if self._start_ not in _objects:
            self._register_()
        return self._start_ + position * _WORD

    def query_for(self, iid: GUID) -> int:
        """The pointer of an interface, with a reference for the caller. Raises ComError(E_NOINTERFACE)."""
        return self._lend_(bytes(iid))

    def as_interface(self, interface: type[T]) -> T:
        """The object as native code sees it, with a reference of its own. Raises TypeError if it is no such thing."""
        address = self.pointer_to(interface)
        self._add_ref_()
        return interface(address)

    def pointer_to(self, interface: type[IUnknown]) -> int:
        """The pointer of an interface, without a reference: good while the object lives. Raises TypeError."""
        for position, leaf in enumerate(self._shape_.leaves):
            if issubclass(leaf, interface):
                return self._address_(position)
        raise TypeError(f"{type(self).__name__} does not implement {interface.__name__}")
