"""Native code calls Python: reads the C arguments, calls the Python method, writes its results, answers with a code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from ctypes import c_uint8, c_uint16, c_void_p, memmove, sizeof, string_at
from operator import index
from typing import Any, Generic, TypeAlias, TypeVar

from ._kinds import GUID_REF, Kind
from ._memory import text_in, write_text
from ._platform import guarded
from ._results import ComError, HResult, Result
from ._slots import (
    HiddenRef,
    InArray,
    InBytes,
    InOut,
    InOutBytes,
    InOutText,
    InText,
    Out,
    OutArray,
    OutBytes,
    OutText,
    Parameter,
    Requested,
    Slot,
)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Arguments: TypeAlias = tuple[Any, ...]


class Outcome(Generic[T_co]):
    """What an implementation returns to succeed with another code than S_OK: `Outcome(value, HResult.S_FALSE)`."""

    def __init__(self, value: T_co, hresult: HResult) -> None:
        self.value = value
        self.hresult = hresult

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.value!r}, {self.hresult!r})"


Answer: TypeAlias = T | Outcome[T]


def _count(slot: Slot, arguments: Arguments, position: int) -> int:
    if position < 0:
        return 0
    parameter, raw = slot.parameters[position], arguments[position]
    if isinstance(parameter, (HiddenRef, Out)) and raw:
        raw = parameter.kind.load(raw)
    return max(raw or 0, 0)  # a signed count below zero would be a huge size


def _tell(slot: Slot, arguments: Arguments, position: int, count: int) -> None:
    if position >= 0 and arguments[position]:
        slot.parameters[position].kind.store(arguments[position], count)


def _read(slot: Slot, position: int, arguments: Arguments) -> Any:
    parameter, raw = slot.parameters[position], arguments[position]
    if isinstance(parameter, (InArray, OutArray)):
        count = parameter.count if isinstance(parameter, InArray) else parameter.capacity
        return _read_items(parameter, raw, _count(slot, arguments, count)) if raw else None
    if isinstance(parameter, InOut):
        return parameter.kind.load(raw) if raw else parameter.kind.read(0)
    return parameter.kind.read(raw)


def _read_items(parameter: Parameter, address: int, count: int) -> Any:
    if isinstance(parameter, (InText, InOutText)):
        # What goes in has a length; of a buffer that is filled only the capacity is known.
        return text_in((c_uint16 * count).from_address(address), count if isinstance(parameter, InText) else 0)
    if isinstance(parameter, (InBytes, InOutBytes)):
        return string_at(address, count)
    size = parameter.kind.size
    return [parameter.kind.load(address + i * size) for i in range(count)]


def _write_array(slot: Slot, position: int, arguments: Arguments, value: Any, lent: list[int]) -> None:
    parameter: Any = slot.parameters[position]
    raw, capacity = arguments[position], _count(slot, arguments, parameter.capacity)
    if isinstance(parameter, OutText):
        units = write_text(raw, capacity, value or "")
        _tell(slot, arguments, parameter.fetched, units - parameter.exact)
        return
    value = () if value is None else value
    fits = min(capacity, len(value))
    if raw and isinstance(parameter, OutBytes):
        memmove(raw, bytes(value), fits)
    elif raw:
        for i in range(fits):
            _store(parameter.kind, raw + i * parameter.kind.size, value[i], lent)
    _tell(slot, arguments, parameter.fetched, len(value))


def _write(slot: Slot, position: int, arguments: Arguments, value: Any, lent: list[int]) -> None:
    """Write a value that comes out; the place of a pointer that comes with a reference is noted in `lent`."""
    parameter, raw = slot.parameters[position], arguments[position]
    if isinstance(parameter, OutArray):
        _write_array(slot, position, arguments, value, lent)
    elif raw and isinstance(parameter, Requested):
        c_void_p.from_address(raw).value = _requested(GUID_REF.read(arguments[parameter.iid]), value)
        lent.append(raw)
    elif raw:
        _store(parameter.kind, raw, value, lent)


def _store(kind: Kind, address: int, value: Any, lent: list[int]) -> None:
    kind.store(address, value)
    if kind.lends:
        lent.append(address)


def _take_back(lent: Sequence[int]) -> None:
    """Release the references that a call gave out before it failed."""
    from ._unknown import IUnknown  # it imports this module

    for address in lent:
        place = c_void_p.from_address(address)
        given, place.value = IUnknown.attach(place.value), None
        if given is not None:
            given.release()


def _requested(iid: Any, value: Any) -> int:
    if value is None or iid is None:
        raise ComError(HResult.E_NOINTERFACE)
    found: int = value.query_for(iid)
    return found


def _clear(slot: Slot, outputs: Sequence[int], arguments: Arguments) -> None:
    """A call that fails leaves NULL and 0 where values would come out; what goes in too is left as it was."""
    for position in outputs:
        parameter, raw = slot.parameters[position], arguments[position]
        if isinstance(parameter, OutArray):
            if parameter.fetched != parameter.capacity:
                _tell(slot, arguments, parameter.fetched, 0)
        elif raw and not isinstance(parameter, InOut):
            abi = c_void_p if isinstance(parameter, Requested) else parameter.kind.abi
            memmove(raw, (c_uint8 * sizeof(abi))(), sizeof(abi))


_CODES: tuple[tuple[type[BaseException], HResult], ...] = (
    (NotImplementedError, HResult.E_NOTIMPL),
    (MemoryError, HResult.E_OUTOFMEMORY),
)
_FAILING = 0x80000000


def code_of(error: BaseException) -> int:
    """The code that stands for an exception: a ComError's own, E_NOTIMPL, E_OUTOFMEMORY, else E_FAIL.

    No exception means success: a ComError without a failing code is E_FAIL.
    """
    if isinstance(error, ComError):
        code = getattr(error, "hresult", HResult.S_OK)
        return code if code & _FAILING else HResult.E_FAIL
    return next((code for kind, code in _CODES if isinstance(error, kind)), HResult.E_FAIL)


def log(where: str, error: BaseException) -> None:
    """Tell the log about an exception that leaves Python: expected ones quietly, others with their traceback.

    It never raises, whatever handlers do: after an exception in a callback, native code reads a random number. An
    interrupt (Ctrl+C) goes on to the main thread.
    """
    raised = [error]
    try:
        import logging  # it costs more than the whole runtime to import

        expected = isinstance(error, (ComError, NotImplementedError))
        level = logging.DEBUG if expected else logging.ERROR
        logging.getLogger(__package__).log(level, "%s: %s", where, error, exc_info=None if expected else error)
    except BaseException as broken:
        raised.append(broken)
    if any(isinstance(one, KeyboardInterrupt) for one in raised):
        _pass_on_interrupt()


def _pass_on_interrupt() -> None:
    """Interrupt the main thread again, because the native code between it and a callback has no exceptions.

    Not from here: what a signal raises would be raised here, and native code would read a random number.
    """
    try:
        import threading

        timer = threading.Timer(0.01, _interrupt)
        timer.daemon, timer.name = True, f"{__package__}.interrupt"
        timer.start()
    except BaseException:
        return


def _interrupt() -> None:
    import signal
    import threading

    main = threading.main_thread().ident
    if not callable(signal.getsignal(signal.SIGINT)):  # nobody in Python waits for it, and it would end the process
        return
    if hasattr(signal, "pthread_kill") and main is not None:
        signal.pthread_kill(main, signal.SIGINT)  # ends a wait of the main thread, too
    else:
        signal.raise_signal(signal.SIGINT)


def _respond(
    slot: Slot, inputs: Sequence[int], outputs: Sequence[int], arguments: Arguments, method: Callable[..., Any]
) -> Any:
    """Call the Python method, write its results; gives what the C function returns. A trace stands in for it."""
    value: Any = method(*[_read(slot, i, arguments) for i in inputs])
    hresult = 0
    if isinstance(value, (Outcome, Result)):
        hresult = int(value.hresult)
        value = value.value if isinstance(value, Outcome) else value
    if slot.fails and not outputs:
        return hresult or (0 if value is None else index(value))
    wanted = len(outputs) + (slot.returns is not None and not slot.fails)
    if wanted > 1 and isinstance(value, (str, bytes, bytearray)):  # its characters are no values
        raise TypeError(f"{slot.name} returned one {type(value).__name__}, not {wanted} values")
    values = list(value) if wanted > 1 else [value] * wanted
    if len(values) != wanted:
        raise TypeError(f"{slot.name} returned {len(values)} values, not {wanted}")
    answer = hresult if slot.fails else slot.returns.abi(values.pop(0)).value if slot.returns is not None else None
    lent: list[int] = []
    try:
        for position, one in zip(outputs, values, strict=True):
            _write(slot, position, arguments, one, lent)
    except BaseException:
        _take_back(lent)
        raise
    if hresult and hresult & _FAILING:
        _take_back(lent)
    return answer


def answering(slot: Slot, find: Callable[[int | None], Callable[..., Any] | None]) -> Callable[..., Any]:
    """The function behind a native function pointer: `find` gives the Python callable for a `this` pointer."""
    inputs = [i for i, parameter in enumerate(slot.parameters) if parameter.visible]
    outputs = [i for i, parameter in enumerate(slot.parameters) if parameter.output]
    neutral = None if slot.returns is None else 0

    @guarded
    def failed(error: BaseException, arguments: Arguments) -> Any:
        try:
            _clear(slot, outputs, arguments)
            log(slot.name, error)
        except BaseException as another:  # an interrupt
            log(slot.name, another)
        return code_of(error) if slot.fails else neutral

    @guarded
    def answer(this: int | None, *arguments: Any) -> Any:
        try:
            method = find(this)
            if method is None:
                raise NotImplementedError(slot.name)
            return _respond(slot, inputs, outputs, arguments, method)
        except BaseException as error:
            return failed(error, arguments)

    return answer
