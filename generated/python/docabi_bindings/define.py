# made by docabi from its runtime; do not edit
"""Interfaces that no documentation describes, written by hand: called and implemented as the documented ones.

    from ctypes import c_int32, c_uint32

    class ILamp(IUnknown, iid="6f2dbd6c-4c1a-4d0f-9a63-4b1c55e7d0a1"):
        @slot(In(c_int32), Out(c_uint32))
        def Switch(self, on: int) -> int:
            raise NotImplementedError

The slots follow those of the base in the order of the methods. What stands in a method never runs: `slot` puts the call
in its place, and the method gives it its name, its docstring and the types that type checkers see.

A parameter says what C has: `In(kind)` a value, `Out(kind)` a pointer to a value that comes out, `InOut(kind)` one to a
value that goes both ways, `Requested(n)` one to the interface whose identifier is the parameter `n`, counted from 0. A
kind is a class of ctypes, an enumeration, structure or interface, `Ref(structure)` a pointer to a structure, or TEXT
(UTF-16), NARROW_TEXT (UTF-8), BSTR_TEXT, GUID_REF, POINTER, `boolean(c_int32)`. What goes in are the arguments, in
order; what comes out is the result: nothing (the code), one value, or a tuple of several. A failing code is a ComError.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from ctypes import addressof, byref, c_void_p, sizeof
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ._arguments import MISFITS, is_integer, misfit, verify
from ._guid import GUID
from ._kinds import BSTR_TEXT, GUID_REF, NARROW_TEXT, POINTER, TEXT, Ref, boolean
from ._results import ComError, HResult, settle
from ._slots import HRESULT, In, InOut, Out, Parameter, Requested, Slot
from ._unknown import IUnknown, keeping, received

if TYPE_CHECKING:
    from types import FunctionType

__all__ = [
    "BSTR_TEXT",
    "GUID",
    "GUID_REF",
    "HRESULT",
    "NARROW_TEXT",
    "POINTER",
    "TEXT",
    "ComError",
    "HResult",
    "IUnknown",
    "In",
    "InOut",
    "Out",
    "Ref",
    "Requested",
    "boolean",
    "opaque",
    "slot",
]

F = TypeVar("F", bound=Callable[..., Any])
Parameters: TypeAlias = "Parameter | Callable[[], Sequence[Parameter]]"


def slot(*parameters: Parameters, returns: Any = HRESULT) -> Callable[[F], F]:
    """A method of the vtable. `returns` is the kind of what C returns, None for void. Where a parameter names a class
    that is not defined yet, a function gives the parameters: `@slot(lambda: [Out(ILamp)])`.

    Raises TypeError when it is first used, if the method takes another number of arguments than go in.
    """

    def declare(function: F) -> F:
        made: list[Slot] = []

        def declaration() -> Slot:
            if not made:
                given = [one for each in parameters for one in ([each] if isinstance(each, Parameter) else each())]
                made.append(Slot(function.__name__, returns, *given))
                made[0].names = function.__code__.co_varnames[1 : function.__code__.co_argcount]
                _compare(function, made[0])
            return made[0]

        @wraps(function)
        def method(self: IUnknown, *arguments: Any, **named: Any) -> Any:
            if named or len(arguments) != function.__code__.co_argcount - 1:
                arguments = _in_order(function, self, arguments, named)
            declared = declaration()
            values = dict(zip(declared.names, arguments, strict=True))
            try:
                _look_at(self, declared, values)
                return _call(self, declared, arguments)
            except MISFITS:
                raise misfit(self, function.__name__, values)  # noqa: B904  # it decides what is shown

        method._declares_ = declaration  # type: ignore[attr-defined]
        found: Any = method
        return found  # type: ignore[no-any-return]

    return declare


def opaque(function: F) -> F:
    """A method of the vtable whose types nobody knows: it keeps its place and cannot be called."""
    function._declares_ = lambda: Slot.opaque(function.__name__)  # type: ignore[attr-defined]
    return function


def _compare(function: FunctionType | Any, declared: Slot) -> None:
    takes, going_in = function.__code__.co_argcount - 1, sum(one.visible for one in declared.parameters)
    if takes != going_in:
        raise TypeError(f"{function.__qualname__} takes {takes} arguments, and {going_in} go into its slot")


def _in_order(function: Any, self: object, arguments: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
    """The arguments by position, with the defaults of those that are missing. Raises TypeError."""
    from inspect import signature  # which costs more than all of this module

    bound = signature(function).bind(self, *arguments, **named)
    bound.apply_defaults()
    return bound.args[1:]


def _look_at(this: IUnknown, declared: Slot, values: dict[str, Any]) -> None:
    """Refuse a number that its C type cannot hold, which ctypes would cut."""
    kinds = (one.kind.abi for one in declared.parameters if one.visible)
    bits = {name: 8 * sizeof(abi) for name, abi in zip(values, kinds, strict=True) if is_integer(abi)}
    if any(isinstance(values[name], int) and values[name] >> width for name, width in bits.items()):
        verify(this, declared.name, values, **bits)


def _call(this: IUnknown, declared: Slot, arguments: tuple[Any, ...]) -> Any:
    key = f"{type(this).__name__}.{declared.name}"
    values, passed = iter(arguments), list[Any]()
    asked, rooms = dict[int, Any](), dict[int, Any]()
    for position, one in enumerate(declared.parameters):
        if one.visible:
            asked[position] = next(values)
        if not one.output:
            passed.append(one.kind.passed(asked[position]))
            continue
        rooms[position] = room = c_void_p() if isinstance(one, Requested) else one.kind.abi()
        if one.visible:
            one.kind.store(addressof(room), asked[position])
        passed.append(byref(room))
    returned = getattr(this.raw, declared.name)(*passed)
    code = settle(returned, key) if declared.fails else None
    found = [_result(declared.parameters[position], room, asked, this) for position, room in rooms.items()]
    if declared.returns is not None and code is None:
        found.insert(0, declared.returns.read(returned))
    return (code if not found else found[0]) if len(found) < 2 else tuple(found)


def _result(parameter: Parameter, room: Any, asked: dict[int, Any], this: IUnknown) -> Any:
    if isinstance(parameter, Requested):
        found: Any = received(asked[parameter.iid], room.value)
    else:
        found = parameter.kind.taken(addressof(room))
    return keeping(found, this) if isinstance(found, IUnknown) else found
