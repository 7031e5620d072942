# made by docabi from its runtime; do not edit
"""Interface pointers: the raw calls through a vtable, and the objects that own a reference."""

from __future__ import annotations

import sys
from contextlib import suppress
from ctypes import byref, c_void_p
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, overload

from ._arguments import MISFITS, misfit, with_hints
from ._guid import GUID, identifier
from ._implementation import ComObject, default_methods
from ._kinds import GUID_REF, Kind, interface_kind
from ._results import ComError, HResult, check
from ._slots import HRESULT, In, Requested, Slot
from ._types import ULONG

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from ._guid import Identifier
    from ._memory import Pointer

T = TypeVar("T", bound="IUnknown")
Found = TypeVar("Found")
_WORD = 8 if sys.maxsize > 2**32 else 4


class RawVTable:
    """The methods of a vtable as C declares them: every parameter is there, return codes are plain numbers.

    A method is bound when it is first asked for, and holds `_this_` while it runs. Nothing is checked here.
    """

    _interface_: ClassVar[type[VTable]]
    _holder_: ClassVar[type[c_void_p]] = c_void_p
    _this_: c_void_p  # what every call passes; gone after a release
    _address_: int  # stays after a release, so that an object is always equal to itself

    def __init__(self, address: int) -> None:
        self._address_ = address
        self._this_ = self._holder_(address)

    if not TYPE_CHECKING:  # a type checker knows the methods from the classes made from the documentation

        def __getattr__(self, name: str) -> Any:
            """Bind a method."""
            slot = type(self)._interface_.slot_numbers().get(name)
            this = self.__dict__.get("_this_")
            if slot is None or this is None:
                raise _missing(self, name, this is not None)
            number, declared = slot
            bound = self.__dict__[name] = partial(declared.method_at(_code(this.value, number)), this)
            if "_this_" not in self.__dict__:  # released by another thread: what was kept must not stay
                self._forget_()
            return bound

    def _forget_(self) -> None:
        """Let go of the pointer; calls that run hold it until they return."""
        for name in [*self.__dict__]:  # the pointer itself first, because it was set first
            if name != "_address_":
                self.__dict__.pop(name, None)

    def _slot_(self, name: str) -> Slot | None:
        """What is declared under a name, if it can be called."""
        found = type(self)._interface_.slot_numbers().get(name)
        return found[1] if found is not None else None

    def __reduce_ex__(self, protocol: object) -> str:
        """Refuse: a copy would give back the reference of the original."""
        raise TypeError("an interface pointer cannot be copied or pickled")


def _missing(raw: RawVTable, name: str, unknown: bool) -> Exception:
    interface = type(raw)._interface_.__name__
    if unknown:
        return AttributeError(f"{interface} has no method {name!r} whose types are known")
    return ReferenceError(f"this {interface} has been released")


class _Iid:
    def __get__(self, instance: object, owner: type[VTable]) -> GUID:
        if owner._iid_ is None:
            raise TypeError(f"{owner.__name__} has no identifier that anybody knows")
        return owner._iid_


class VTable:
    """A pointer to an object with a vtable. It owns nothing."""

    __slots__ = ("__weakref__", "_raw")
    _iid_: ClassVar[GUID | None] = None
    iid: ClassVar[_Iid] = _Iid()
    """The identifier of the interface, a GUID. Raises TypeError if nobody knows it."""
    _opaque_: ClassVar[bool] = False
    _raw_: ClassVar[type[RawVTable]] = RawVTable
    _all_slots_: ClassVar[tuple[Slot, ...]]
    _numbers_: ClassVar[dict[str, tuple[int, Slot]]]
    _raw: RawVTable

    class Raw(RawVTable):
        """The methods as C declares them."""

    if TYPE_CHECKING:

        @property
        def raw(self) -> Raw:
            """The methods as C declares them."""
            ...

    def __init__(self, address: int) -> None:
        """Wrap a pointer; the object takes over the reference that came with it."""
        try:
            if address <= 0:
                raise ValueError(f"{address} is no interface pointer" + ": use None" * (address == 0))
            self._raw = self._raw_(address)
        except TypeError:
            what = f"is made of an address, not of {type(address).__name__}"
            raise TypeError(f"{type(self).__name__} {what}") from None

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Refuse, and say so of a method that has a slot and no page."""
            has_slot = name[:1] != "_" and any(slot.name == name for slot in type(self).slots())
            why = ": it has a slot, but no page says its types" if has_slot else ""
            raise AttributeError(f"{type(self).__name__} has no method {name!r}{why}", name=name, obj=self)

    def __init_subclass__(cls, *, iid: str | GUID | None = None) -> None:
        # What is written by hand (`define`) has its slots beside its methods.
        by_hand = tuple(one._declares_ for one in vars(cls).values() if hasattr(one, "_declares_"))
        if by_hand or iid is not None:
            cls._iid_ = None if iid is None else GUID(iid)
            setattr(cls, "_slots_", classmethod(lambda cls: tuple(made() for made in by_hand)))  # noqa: B010
        with_hints(cls)
        # Only what is declared has a vtable of its own; a class that somebody derives of it shares that one.
        if "_iid_" in cls.__dict__:
            if "Raw" not in cls.__dict__:
                cls._inner_("Raw", cls.Raw, "The methods as C declares them.", {})
            cls._raw_ = cls.Raw
            cls._raw_._interface_ = cls
            if hasattr(cls, "_implementation_") and not cls.__dict__.get("_opaque_"):
                written: Any = cls.__dict__.get("Implementation")
                if written is None:
                    setattr(cls, "Implementation", _Implementation(cls))  # noqa: B010  # type checkers know the class
                else:
                    written._interface_ = cls

    @classmethod
    def _inner_(cls, name: str, base: type, doc: str, methods: dict[str, Any]) -> Any:
        """The class `name` of this interface, derived of that of its base; type checkers know its methods."""
        inside = {"__module__": cls.__module__, "__qualname__": f"{cls.__qualname__}.{name}", "__doc__": doc}
        made = type(name, (base,), inside | methods | {"_interface_": cls})
        setattr(cls, name, made)
        return made

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        """The class's own slots, in order."""
        return ()

    @classmethod
    def slots(cls) -> tuple[Slot, ...]:
        """The slots of the whole vtable, in order."""
        if "_all_slots_" not in cls.__dict__:
            found: list[Slot] = []
            for kind in reversed(cls.__mro__):
                if "_slots_" in kind.__dict__ and issubclass(kind, VTable):
                    found.extend(slot.declared_by(kind.__name__) for slot in kind._slots_())
            cls._all_slots_ = tuple(found)
        return cls._all_slots_

    @classmethod
    def slot_numbers(cls) -> dict[str, tuple[int, Slot]]:
        """Number and declaration of every slot that can be called, by its Python name."""
        if "_numbers_" not in cls.__dict__:
            cls._numbers_ = {slot.name: (number, slot) for number, slot in enumerate(cls.slots()) if slot.known}
        return cls._numbers_

    @classmethod
    def _kind_(cls) -> Kind:
        return interface_kind(cls, lends=issubclass(cls, IUnknown))

    @classmethod
    def attach(cls, address: int | None) -> Self | None:
        """An object that takes over a reference; None for NULL."""
        return cls(address) if address else None

    @classmethod
    def share(cls, address: int | None) -> Self | None:
        """An object for a pointer that somebody else owns; None for NULL."""
        return cls(address) if address else None

    @classmethod
    def borrow(cls, value: VTable | ComObject | None) -> c_void_p | int | None:
        """The pointer to pass for an object, as `pointer_of`."""
        return pointer_of(value, cls)

    @classmethod
    def give(cls, value: VTable | None) -> int:
        """The pointer of an object, for native code to keep; 0 for None. Raises TypeError."""
        return _number(pointer_of(value, cls))

    @property
    def address(self) -> int:
        """The pointer. Raises ReferenceError after `release`."""
        return self._raw._this_.value or 0

    def __eq__(self, other: object) -> bool:
        """Whether it is the same pointer. Two interfaces of one object are different pointers; COM's identity is that
        of the pointer to IUnknown: `u.QueryInterface(IUnknown) == v.QueryInterface(IUnknown)`.
        """
        return isinstance(other, VTable) and self._raw._address_ == other._raw._address_

    def __hash__(self) -> int:
        return hash(self._raw._address_)

    def __repr__(self) -> str:
        name = type(self).__name__
        return f"<{name} at {self._raw._address_:#x}>" if "_this_" in self._raw.__dict__ else f"<{name}, released>"


if not TYPE_CHECKING:
    # The slot's own descriptor: as fast as an attribute can be, and nobody can assign to it by accident.
    VTable.raw = VTable._raw


class _Implementation:
    """Stands for the class `Implementation` of an interface until somebody asks for it: few programs need many."""

    def __init__(self, interface: Any) -> None:
        self.interface = interface
        self.made: dict[str, Any] = {}

    def __get__(self, instance: object, owner: object) -> Any:
        interface = self.interface
        doc = f"{interface.__name__} written in Python: override the methods; one that is missing answers E_NOTIMPL."
        above: Any = super(interface, interface)
        made = interface._inner_("Implementation", above.Implementation, doc, default_methods(interface))
        # Of two threads that come here the first one's class counts; a lock could meet that of an import.
        found = self.made.setdefault("", made)
        setattr(interface, "Implementation", found)  # noqa: B010
        return found


class _Reference(c_void_p):
    """A pointer with a reference, given back when nobody holds it: neither the object nor a call that runs."""

    lent: tuple[object, ...] = ()  # memory that the object may read as long as it lives

    def __del__(self, _ending: Callable[[], bool] = sys.is_finalizing) -> None:
        """Give the reference back, unless the interpreter is ending: libraries may be gone by then."""
        if self.value and not _ending():
            count_reference("Release", self.value)


class IUnknown(VTable):
    """A COM object. The Python object owns one reference and gives it back once: by `release`, at the end of a `with`
    block, or when it is collected; and not before every method that runs, in any thread, has returned.
    """

    __slots__ = ()
    _iid_: ClassVar[GUID | None] = GUID("00000000-0000-0000-c000-000000000046")

    class Raw(VTable.Raw):
        """The methods as C declares them."""

        _holder_ = _Reference

        if TYPE_CHECKING:

            def QueryInterface(self, riid: Pointer, ppvObject: Pointer) -> int: ...
            def AddRef(self) -> int: ...
            def Release(self) -> int: ...

    class Implementation(ComObject):
        """A COM object written in Python that has no interface but IUnknown."""

    _implementation_: ClassVar[bool] = True  # each interface that extends this one has a class `Implementation`

    if TYPE_CHECKING:

        @property
        def raw(self) -> Raw:
            """The methods as C declares them."""
            ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot("QueryInterface", HRESULT, In(GUID_REF), Requested(0)),
            Slot("AddRef", ULONG),
            Slot("Release", ULONG),
        )

    @classmethod
    def share(cls, address: int | None) -> Self | None:
        """An object with a reference of its own; None for NULL."""
        if not address:
            return None
        # Counted before it is owned: what fails in between leaves a reference too many, not one too few.
        count_reference("AddRef", address)
        return cls(address)

    @classmethod
    def give(cls, value: VTable | ComObject | None) -> int:
        """The pointer of an object, with a reference for native code to keep; 0 for None. Raises TypeError."""
        pointer = pointer_of(value, cls)
        if isinstance(value, ComObject):
            value._add_ref_()
        elif isinstance(value, IUnknown):
            value.raw.AddRef()
        return _number(pointer)

    @overload
    def QueryInterface(self, riid: type[T]) -> T: ...
    @overload
    def QueryInterface(self, riid: GUID) -> IUnknown: ...
    def QueryInterface(self, riid: Any) -> Any:
        """The object's other interface, as an object with a reference of its own. Raises ComError(E_NOINTERFACE)."""
        try:
            iid = identifier(riid)
        except MISFITS:
            raise misfit(self, "QueryInterface", {})  # noqa: B904  # it decides what is shown
        return keeping(received(riid, self.query_for(iid)), self)

    def query_for(self, iid: GUID) -> int:
        """The pointer of another interface, with a reference for the caller. Raises ComError(E_NOINTERFACE)."""
        out = c_void_p()
        check(self.raw.QueryInterface(byref(iid), byref(out)), "IUnknown.QueryInterface")
        return out.value or 0

    def release(self) -> None:
        """Give the reference back now. The second time nothing happens; any other use raises ReferenceError."""
        self._raw._forget_()

    def __enter__(self) -> Self:
        """Use the object; its reference is given back at the end of the block."""
        return self

    def __exit__(self, *exception: object) -> None:
        """Give the reference back."""
        self.release()


IUnknown.Raw._interface_ = IUnknown
_COUNTING = IUnknown.slot_numbers()


def count_reference(name: str, address: int) -> int:
    """Call `AddRef` or `Release` of a pointer that no object owns; gives the count."""
    number, declared = _COUNTING[name]
    count: int = declared.method_at(_code(address, number))(address)
    return count


def _code(address: int | None, number: int) -> int:
    table = c_void_p.from_address(address or 0).value or 0
    return c_void_p.from_address(table + number * _WORD).value or 0


def _number(pointer: c_void_p | int | None) -> int:
    return (pointer.value if isinstance(pointer, c_void_p) else pointer) or 0


def pointer_of(value: VTable | ComObject | None, interface: type[VTable]) -> c_void_p | int | None:
    """The pointer to pass for an argument: an object of the interface, or an implementation of it; None is NULL.

    The pointer is borrowed: a callee that keeps it takes a reference. Raises TypeError for anything else.
    """
    if value is None:
        return None
    if isinstance(value, interface):
        return value._raw._this_
    if isinstance(value, ComObject):
        return value.pointer_to(interface)  # type: ignore[arg-type]
    raise TypeError(f"{value!r} is no {interface.__name__}")


def keeping(found: Found, *lenders: object) -> Found:
    """An object that came out of a call, or a list of them, which keep alive what was lent to the call: memory, and
    what objects of the call keep alive. Native code may go on reading it as long as they live.
    """
    lent: list[object] = []
    for one in lenders:
        if isinstance(one, VTable):
            with suppress(ReferenceError):  # another thread has released it while it was used
                lent += getattr(one._raw._this_, "lent", ())
        elif one is not None and not isinstance(one, (int, ComObject)):
            lent.append(one)
    if lent:
        for each in found if isinstance(found, list) else (found,):
            this = each._raw._this_ if isinstance(each, IUnknown) else None
            if isinstance(this, _Reference):
                this.lent += (*lent,)
    return found


Known = TypeVar("Known", bound=VTable)


def obtained(interface: type[Known], address: int | None, method: str, parameter: str) -> Known:
    """The object that came out of a call that succeeded. Raises ComError(E_POINTER) for NULL, of which no page says
    anything.
    """
    if not address:
        error = ComError(HResult.E_POINTER, method)
        error.add_note(f"The call succeeded, but `{parameter}` is NULL.")
        raise error
    return interface(address)


@overload
def received(riid: type[T], address: int | None) -> T: ...
@overload
def received(riid: Identifier, address: int | None) -> IUnknown: ...
def received(riid: Any, address: int | None) -> Any:
    """The object for a pointer that came back for a requested interface. Raises ComError(E_NOINTERFACE) for NULL."""
    if not address:
        raise ComError(HResult.E_NOINTERFACE)
    cls = riid if isinstance(riid, type) and issubclass(riid, IUnknown) else IUnknown
    return cls(address)
