# made by docabi from its runtime; do not edit
"""Traces: each call that crosses the border to native code, in both directions, as lines of text.

While no trace runs, nothing here is called: what calls and answers is replaced when the first trace starts, and put
back when the last one stops.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from . import _answering, _unknown
from ._functions import FunctionPointer, RawExports
from ._guid import GUID
from ._implementation import ComObject
from ._results import ComError, name_of
from ._showing import c_values, name_of_guid, shown_inputs, shown_outputs, shown_return
from ._unknown import RawVTable

if TYPE_CHECKING:
    from typing import Self

    from ._slots import Slot

_COUNTING = frozenset({"AddRef", "Release"})


class Writable(Protocol):
    """What lines can be written to."""

    def write(self, text: str, /) -> object:
        """Write a text."""
        ...


def trace(
    *,
    file: Writable | None = None,
    logger: logging.Logger | str | None = None,
    only: str | Iterable[str] = "*",
    references: bool = False,
) -> Trace:
    """Start to show each call of native code and each call that native code makes, until `stop` or the end of a block:
    `with trace(): ...`.

    A call has two lines, with what goes in and with its code and what came out; what happens in between is indented.

        MainThread: ILampShop.Watch(watcher=FOnLamp at 0x7f3a) on 0x55d0
        MainThread:   callback FOnLamp(how=5, lamp=None) on print
        MainThread:   FOnLamp -> S_OK
        MainThread: ILampShop.Watch -> S_OK

    Lines go to `file`, each in one `write` (standard error, if there is no logger either), or to `logger`, a logger or
    its name, at the level DEBUG and without the thread, which a record has.

    `only` says what is shown, in patterns of `fnmatch` for an interface, a Python class or a function
    (`ICorProfilerInfo*`), or for a method (`*.GetTypeDefProps`); AddRef and Release are, if `references` is true.

    A raw method that somebody has kept from before stays as it is. A trace whose file or logger raises stops, and the
    package's log says why. Raises ValueError for a file and a logger together.
    """
    if file is not None and logger is not None:
        raise ValueError("a trace goes to a file or to a logger")
    patterns = (only,) if isinstance(only, str) else tuple(only)
    if logger is None:
        return Trace(partial(_write, file), patterns, references)
    found = logging.getLogger(logger) if isinstance(logger, str) else logger
    return Trace(partial(found.debug, "%s"), patterns, references)


def _write(file: Writable | None, line: str) -> None:
    thread = threading.current_thread().name
    if thread.startswith("Dummy-"):  # one that native code has made
        thread = f"thread {threading.get_native_id()}"
    (file or sys.stderr).write(f"{_visible(thread)}: {line}\n")


def _visible(text: str) -> str:
    """The text on one line, with escapes for what a terminal would obey: messages of errors may hold anything."""
    return text if text.isprintable() else "".join(one if one.isprintable() else ascii(one)[1:-1] for one in text)


class Trace:
    """A trace that runs; `trace` makes one."""

    def __init__(self, tell: Callable[[str], object], patterns: tuple[str, ...], references: bool) -> None:
        self._tell = tell
        self._patterns = patterns
        self._references = references
        _start(self)

    def stop(self) -> None:
        """End it. The second time nothing happens."""
        _stop(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def _wants(self, event: _Event) -> bool:
        """Whether a call is to be shown."""
        if event.method in _COUNTING and not self._references:
            return False
        method = f".{event.method}" if event.method else ""
        names = {name for one in event.names for name in (one, one + method)}
        return any(fnmatchcase(name, pattern) for pattern in self._patterns for name in names)

    def _show(self, depth: int, line: str) -> None:
        """Write a line; if that goes wrong, the traced program goes on."""
        try:
            self._tell("  " * depth + line)
        except Exception as error:
            self.stop()
            _answering.log("trace", error)


class _Event(NamedTuple):
    """A call: the names by which it can be asked for, its method if it is one, the text of its two lines."""

    names: tuple[str, ...]
    method: str
    began: Callable[[], str]
    ended: Callable[[Any], str]
    failed: Callable[[BaseException], str]

    @property
    def name(self) -> str:
        """The first name, with that of the method."""
        return f"{self.names[0]}.{self.method}" if self.method else self.names[0]


class _Thread(threading.local):
    """What a thread is in the middle of."""

    busy = False  # it writes a line: what is called meanwhile is no part of the program

    def __init__(self) -> None:
        self.depths: dict[Trace, int] = {}


_thread = _Thread()
_lock = threading.RLock()  # reentrant, in case a finaliser stops a trace there
_running: tuple[Trace, ...] = ()


def _follow(event: _Event, run: Callable[[], Any]) -> Any:
    """Run a call, with a line before and one after it in each trace that wants it."""
    traces = () if _thread.busy else tuple(one for one in _running if one._wants(event))
    if not traces:
        return run()
    _tell(traces, event.began, 0, 1)
    try:
        found = run()
    except BaseException as error:
        _tell(traces, partial(_line, event, event.failed, error), -1, 0)
        raise
    _tell(traces, partial(_line, event, event.ended, found), -1, 0)
    return found


def _line(event: _Event, words: Callable[[Any], str], result: Any) -> str:
    return f"{event.name} {words(result)}".rstrip()


def _tell(traces: tuple[Trace, ...], words: Callable[[], str], before: int, after: int) -> None:
    """Write a line, with the step of the indentation before and after it."""
    _thread.busy = True
    try:
        try:
            line = _visible(words())
        except Exception as error:  # memory that is not what it says
            line = _visible(f"<cannot be shown: {error!r}>")
        for one in traces:
            depth = max(_thread.depths.get(one, 0) + before, 0)
            if one in _running:
                one._show(depth, line)
            _thread.depths[one] = depth + after
            if not depth + after:
                del _thread.depths[one]
    finally:
        _thread.busy = False


def _raised(error: BaseException) -> str:
    return f"raised {type(error).__name__}: {error}"


def _ending(slot: Slot, module: str, arguments: tuple[Any, ...], returned: Any) -> str:
    """What came of a call: a code or a value, and what came out."""
    code = shown_return(slot, returned)
    failed = slot.fails and returned & 0x80000000
    out = "" if failed else shown_outputs(slot, module, arguments)
    return f"-> {', '.join(filter(None, (code, out)))}" if code or out else "returned"


# Calls of native code.


class _Place(NamedTuple):
    """What native code is called through: names as an event has them, the module that declares it, the pointer."""

    names: tuple[str, ...]
    method: str
    module: str
    pointer: str


def _bound(raw: Any, name: str) -> Any:
    """In the place of `__getattribute__` of raw methods and functions: what is called is followed."""
    try:
        found = object.__getattribute__(raw, name)
    except AttributeError:
        found = type(raw).__getattr__(raw, name)
    slot = None if name.startswith("_") else raw._slot_(name)
    return found if slot is None else partial(_call, _place_of(raw, slot), slot, found)


def _place_of(raw: RawVTable | RawExports, slot: Slot) -> _Place:
    if isinstance(raw, RawExports):
        return _Place((slot.name,), "", type(raw).__module__, "")
    interface = type(raw)._interface_
    module = next((one.__module__ for one in interface.__mro__ if one.__name__ == slot.owner), "")
    return _Place((interface.__name__, slot.owner), slot.name, module, f" on {raw._address_:#x}")


def _call(place: _Place, slot: Slot, function: Callable[..., Any], *given: Any) -> Any:
    values: list[tuple[Any, ...]] = []

    def began() -> str:
        try:
            values.append(c_values(slot, given))
        except Exception:  # arguments that ctypes will refuse
            return f"{event.name}{given!r}{place.pointer}"
        return f"{event.name}({shown_inputs(slot, place.module, values[0])}){place.pointer}"

    def ended(found: Any) -> str:
        return _ending(slot, place.module, values[0], found)

    event = _Event(place.names, place.method, began, ended, _raised)
    return _follow(event, lambda: function(*given))


def _call_pointer(self: FunctionPointer, *given: Any) -> Any:
    """In the place of `FunctionPointer.__call__`: one that is native code is followed."""
    if self.function is not self._thunk:
        return self.function(*given)
    place = _Place((type(self).__name__,), "", type(self).__module__, f" on {self.address:#x}")
    return _call(place, self.declaration(), self.function, *given)


# Calls of Python by native code.


def _respond(slot: Slot, inputs: Any, outputs: Any, arguments: tuple[Any, ...], method: Any) -> Any:
    """In the place of the function that calls a Python method."""
    target = getattr(method, "__self__", None)
    kind = type(target).__name__ if isinstance(target, ComObject) else getattr(method, "__qualname__", repr(method))
    owner = getattr(_package(), slot.owner or slot.name, None)
    module = owner.__module__ if isinstance(owner, type) else ""
    names, name = ((slot.owner, kind), slot.name) if slot.owner else ((slot.name, kind), "")

    def began() -> str:
        return f"callback {event.name}({shown_inputs(slot, module, arguments)}) on {kind}"

    def failed(error: BaseException) -> str:
        code = f"-> {name_of(_answering.code_of(error))}, " if slot.fails else ""
        return code + (_raised(error) if not isinstance(error, ComError) else "raised ComError")

    event = _Event(names, name, began, lambda found: _ending(slot, module, arguments, found), failed)
    return _follow(event, lambda: _original("_respond")(slot, inputs, outputs, arguments, method))


def _package() -> Any:
    return sys.modules[__package__ or ""]


def _ask(self: ComObject, iid: bytes) -> int:
    """In the place of what answers QueryInterface of native code."""
    asked = name_of_guid(GUID(iid))
    return int(
        _follow(
            _Event(
                ("IUnknown", type(self).__name__),
                "QueryInterface",
                lambda: f"callback IUnknown.QueryInterface(riid={asked}) on {type(self).__name__}",
                lambda found: f"-> S_OK, ppvObject={asked} at {found:#x}",
                lambda error: f"-> {name_of(_answering.code_of(error))}",
            ),
            lambda: self._lend_(iid),
        )
    )


# References.


def _count(name: str, address: int) -> int:
    """In the place of what calls AddRef or Release where no object does."""
    began = f"IUnknown.{name}() on {address:#x}"
    return int(_follow(_counting(("IUnknown",), name, began), lambda: _original("count_reference")(name, address)))


def _count_own(name: str, original: str, self: ComObject) -> int:
    names = ("IUnknown", type(self).__name__)
    began = f"callback IUnknown.{name}() on {type(self).__name__}"
    return int(_follow(_counting(names, name, began), lambda: _original(original)(self)))


def _counting(names: tuple[str, ...], name: str, began: str) -> _Event:
    return _Event(names, name, lambda: began, lambda found: f"-> {found}", _raised)


# What is replaced: where it is, its name, and what stands in for it.
_STAND_INS: tuple[tuple[Any, str, Callable[..., Any]], ...] = (
    (RawVTable, "__getattribute__", _bound),
    (RawExports, "__getattribute__", _bound),
    (FunctionPointer, "__call__", _call_pointer),
    (_answering, "_respond", _respond),
    (ComObject, "_query_", _ask),
    (ComObject, "_add_ref_", lambda self: _count_own("AddRef", "_add_ref_", self)),
    (ComObject, "_release_", lambda self: _count_own("Release", "_release_", self)),
    (_unknown, "count_reference", _count),
)
_originals: dict[str, Any] = {name: vars(owner)[name] for owner, name, _ in _STAND_INS if name in vars(owner)}


def _original(name: str) -> Any:
    return _originals[name]


def _start(one: Trace) -> None:
    global _running
    with _lock:
        if not _running:
            for owner, name, stand_in in _STAND_INS:
                setattr(owner, name, stand_in)
        _running = (*_running, one)


def _stop(one: Trace) -> None:
    global _running
    with _lock:
        if _running == (one,):
            for owner, name, _ in _STAND_INS:
                if name in _originals:
                    setattr(owner, name, _originals[name])
                else:
                    delattr(owner, name)
        _running = tuple(other for other in _running if other is not one)
