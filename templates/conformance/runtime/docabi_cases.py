"""What a method is called with: plausible values, and each value that a parameter may have else.

A case holds what differs from plausible values; `docabi_arguments` makes the values.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from docabi_facts import Method
from docabi_live import package

_MOST_CASES = 48
_DURATION = re.compile(r"milli|timeout|seconds|duration|interval|wait|sleep", re.IGNORECASE)
# A handle that was given out is given back once.
_ENDING = re.compile(r"Close|Free|Release|End|Delete|Destroy|Remove|Un[a-z]|Revoke|Detach", re.IGNORECASE)
_NUMBERS = (0, 2, 255)
_FALSE = (0,)
_SHORT = (0, 2)


class Case(NamedTuple):
    """A way to call a method: values by the position of the parameter, plausible ones for the others.

    A value is None for NULL, a number, a text, `{"python": "module:function"}` or `{"from": "Method.parameter"}`.
    `enumerated` is the position of the parameter whose documented enumerator this case passes, -1 without one;
    `before` are methods that are called just before.
    """

    name: str
    values: dict[int, Any]
    times: int = 1
    enumerated: int = -1
    before: tuple[str, ...] = ()


def cases(slot: Any, method: Method, given: Mapping[str, Sequence[Any]]) -> list[Case]:
    """What a method is called with: plausible values, three times in a row, and each value that some parameter may have
    else. `given` are a recipe's values by the parameter's name; of a parameter that it names there are no others.
    """
    names = names_of(slot, method)
    base = {index: given[name][0] for index, name in enumerate(names) if given.get(name)}
    found = [Case("plausible values", base)]
    if not (_ENDING.match(method.name) and any(isinstance(value, dict) for value in base.values())):
        found.append(Case("the same three times", base, 3))
    for index, name in enumerate(names):
        for label, value in _others(slot, method, index, given.get(name)):
            values = base | {index: value} | _without_buffer(slot, index, value)
            member = hasattr(slot.parameters[index].kind, "enumeration") and " " not in label
            found.append(Case(f"{name} = {label}", values, enumerated=index if member else -1))
    return found[:_MOST_CASES]


def counterparts(name: str, known: Container[str]) -> Iterator[str]:
    """The methods that a method may come after, as their names say: `BeginDelayAbort` before `EndDelayAbort`."""
    for first, second in _COUNTERPARTS:
        if name.startswith(second) and (other := first + name.removeprefix(second)) in known:
            yield other


_COUNTERPARTS = (
    ("Begin", "End"),
    ("Enter", "Leave"),
    ("Leave", "Enter"),
    ("Lock", "Unlock"),
    ("ReverseEnter", "ReverseLeave"),
    ("ReverseLeave", "ReverseEnter"),
    ("Start", "Stop"),
    ("Suspend", "Resume"),
)


def names_of(slot: Any, method: Method) -> list[str]:
    """What the page calls the parameters of a slot."""
    written = [parameter.name for parameter in method.parameters]
    rest = [f"argument {index + 1}" for index in range(len(written), len(slot.parameters))]
    return [*written, *rest][: len(slot.parameters)]


def _others(slot: Any, method: Method, index: int, given: Sequence[Any] | None) -> Iterator[tuple[str, Any]]:
    """Further values of a parameter, each with what a person calls it."""
    if given:
        for value in given[1:]:
            yield told(value), value
        return
    parameter = slot.parameters[index]
    if index < len(method.parameters) and method.parameters[index].is_optional and is_pointer(parameter):
        yield "NULL", None
    if is_count(slot, index):
        yield from (("0", 0), ("1", 1))
    elif isinstance(parameter, package("_slots").In):
        yield from _further(parameter.kind, names_of(slot, method)[index], buffer_of(slot, index) is None)


def _further(kind: Any, name: str, is_free: bool) -> Iterator[tuple[str, Any]]:
    """Further values of a kind that goes in; a number that `is_free` belongs to no buffer."""
    kinds = package("_kinds")
    if hasattr(kind, "enumeration"):
        yield from _members(kind.enumeration)
    elif kind in (kinds.TEXT, kinds.NARROW_TEXT, kinds.UTF8_TEXT, kinds.BSTR_TEXT):
        yield "an empty text", ""
    elif is_number(kind) and is_free:
        is_boolean = type(kind).__name__ == "_Boolean"
        for number in _FALSE if is_boolean else _SHORT if _DURATION.search(name) else _NUMBERS:
            yield str(number), number


def _members(enumeration: Any) -> Iterator[tuple[str, int]]:
    """The documented values of an enumeration, and one that it does not have."""
    values = list(dict.fromkeys(int(one) for one in enumeration.__members__.values()))
    names = {int(one): name for name, one in reversed(enumeration.__members__.items())}
    for value in values[:40]:
        yield names[value], value
    if issubclass(enumeration, package("_enumerations").Flags):
        free = next((1 << bit for bit in range(31) if not any(value >> bit & 1 for value in values)), None)
    else:
        free = max(values, default=0) + 1
        free = free if free < 1 << 31 else None
    if free is not None:
        yield f"0x{free:X}, which {enumeration.__name__} does not have", free


def _without_buffer(slot: Any, index: int, value: Any) -> dict[int, Any]:
    """What else changes with a value: a buffer that is not there has no items."""
    parameter = slot.parameters[index]
    position = getattr(parameter, "capacity", getattr(parameter, "count", -1))
    return {position: 0} if value is None and position >= 0 else {}


def is_count(slot: Any, index: int) -> bool:
    """Whether a parameter that goes in by value is the number of items of a buffer."""
    parameter = slot.parameters[index]
    return buffer_of(slot, index) is not None and not is_pointer(parameter)


def buffer_of(slot: Any, index: int) -> int | None:
    """The buffer whose length a parameter is."""
    for position, parameter in enumerate(slot.parameters):
        if index in (getattr(parameter, "capacity", -1), getattr(parameter, "count", -1)):
            return position
    return None


def is_number(kind: Any) -> bool:
    """Whether a value is a plain number."""
    abi = kind.abi
    return isinstance(abi, type) and issubclass(abi, ctypes._SimpleCData) and abi is not ctypes.c_void_p


def is_pointer(parameter: Any) -> bool:
    """Whether a parameter is an address in C."""
    return parameter.abi is ctypes.c_void_p


def told(value: Any) -> str:
    """A value as a person reads it."""
    if value is None:
        return "NULL"
    if isinstance(value, int):
        return str(value) if abs(value) < 4096 else f"0x{value & 0xFFFFFFFFFFFFFFFF:X}"
    return str(value.get("python") or value.get("from")) if isinstance(value, dict) else repr(value)
