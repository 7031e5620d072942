"""What each parameter of a signature is for: a signature in, a tuple of `Argument` out.

Direction and size attributes decide. Where the documentation gives no size, the classic neighbours do: a text buffer
with its `cchName` and `pchName`, an array with its `cMax` and `pcTokens`, an enumerator handle before such an array.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from docabi.backends.python.names import LOCALS, Namer
from docabi.backends.python.shapes import Shape, Sort, Types
from docabi.spec import Direction, Parameter


class Role(StrEnum):
    """What a parameter is for."""

    VALUE = "value"
    POINTER = "pointer"
    RECORD = "record"
    INTERFACE = "interface"
    TEXT = "text"
    NARROW = "narrow"
    BSTR = "bstr"
    GUID = "guid"
    CALLBACK = "callback"
    ARRAY = "array"
    BYTES = "bytes"
    COUNT = "count"
    CAPACITY = "capacity"
    NEEDED = "needed"
    CAPACITY_NEEDED = "capacity needed"
    OUT = "out"
    INOUT = "inout"
    OUT_INTERFACE = "out interface"
    OUT_TEXT_POINTER = "out text pointer"
    OUT_BSTR = "out bstr"
    OUT_REQUESTED = "out requested"
    OUT_TEXT = "out text"
    OUT_BYTES = "out bytes"
    OUT_ARRAY = "out array"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Argument:
    """A parameter with its Python name and role; `size` and `fetched` are positions of its lengths, `iid` of its IID.

    `buffer` is the position of what a length belongs to, `local` the name of the C value beside the Python one.
    """

    name: str
    parameter: Parameter
    shape: Shape
    role: Role
    position: int
    size: int = -1
    fetched: int = -1
    iid: int = -1
    buffer: int = -1
    local: str = ""

    @property
    def element(self) -> Shape:
        """What an array, a buffer or a pointer is of."""
        return self.shape.target or self.shape


_COUNT_NAME = re.compile(
    r"_?(c|cb|cch|ccb|n|num|count|celt|max|size|len|length|buf\w*)(?=[A-Z_]|\Z)|\w*(Size|Length|Count|Len)\Z"
)
_BYTE_COUNT_NAME = re.compile(r"_?(cb|size|len|length)(?=[A-Z_]|\Z)|\w*(Size|Length|Len)\Z")
_FETCHED_NAME = re.compile(
    r"_?(p|out_)(c|cb|cch|ch|n|num|count|celt|dw|size|len|Length|needed|Needed|actual)(?=[A-Z_]|\Z)"
    r"|\w*([lL]ength|[nN]eeded|[fF]etched|[wW]ritten|[rR]ead)\Z"
)
_HANDLE_NAME = re.compile(r"_?ph?[A-Za-z]*enum\Z", re.I)
_NUMBERS = (Sort.INTEGER,)
_BYTES = ("BYTE", "UCHAR", "byte", "UINT8", "COR_SIGNATURE", "unsigned char")


def arguments(parameters: Sequence[Parameter], types: Types, reserved: frozenset[str]) -> tuple[Argument, ...]:
    """The arguments of a signature, in order."""
    namer = Namer(LOCALS | reserved)
    found = [
        Argument(
            namer.take(parameter.name or f"argument{i}"), parameter, types.resolve(parameter.type), Role.UNKNOWN, i
        )
        for i, parameter in enumerate(parameters)
    ]
    found = [replace(argument, local=namer.take("c_" + argument.name)) for argument in found]
    for step in _STEPS:
        found = step(found)
    return tuple(argument if argument.role != Role.UNKNOWN else _alone(argument) for argument in found)


def _is_pointer(shape: Shape) -> bool:
    return shape.sort in (Sort.POINTER, Sort.ARRAY)


def _is_number(argument: Argument) -> bool:
    return argument.role == Role.UNKNOWN and argument.shape.sort in _NUMBERS


def _is_number_pointer(argument: Argument) -> bool:
    free = argument.role == Role.UNKNOWN and argument.shape.sort == Sort.POINTER
    return free and argument.element.sort in _NUMBERS and argument.parameter.direction != Direction.IN


def _is_bytes(shape: Shape) -> bool:
    return shape.sort == Sort.VOID or (shape.sort == Sort.INTEGER and (shape.alias in _BYTES or shape.name in _BYTES))


def _lookup(found: Sequence[Argument], expression: str | None) -> int:
    """The position of the parameter that a size or length expression names: `cchName`, `*pcchName`; -1 if no such."""
    match = re.fullmatch(r"\s*\(?\s*\*?\s*\(?\s*([A-Za-z_]\w*)\s*\)?\s*\)?\s*", expression or "")
    if match is None:
        return -1
    return next((argument.position for argument in found if argument.parameter.name == match[1]), -1)


def _requested(found: list[Argument]) -> list[Argument]:
    """`REFIID riid, void **ppv`: by `iid_is`, or side by side."""
    out = list(found)
    for argument in found:
        shape = argument.shape
        if (
            shape.sort == Sort.POINTER
            and argument.element.sort == Sort.GUID
            and argument.parameter.direction == Direction.IN
        ):
            out[argument.position] = replace(argument, role=Role.GUID)
    for argument in found:
        iid = _lookup(found, argument.parameter.iid_is)
        before = out[argument.position - 1] if argument.position else None
        if iid < 0 and before is not None and before.shape.alias == "REFIID":
            iid = before.position
        if iid >= 0 and out[iid].role == Role.GUID and _is_any_pointer(argument):
            out[argument.position] = replace(argument, role=Role.OUT_REQUESTED, iid=iid)
    return out


def _is_any_pointer(argument: Argument) -> bool:
    if argument.shape.sort != Sort.POINTER or argument.parameter.direction == Direction.IN:
        return False
    inner = argument.element
    if inner.sort != Sort.POINTER or inner.target is None:
        return False
    return inner.target.sort == Sort.VOID or inner.target.name == "IUnknown"


def _buffers(found: list[Argument]) -> list[Argument]:
    """Buffers and arrays with the parameters that hold their lengths."""
    out = list(found)
    for argument in found:
        current = out[argument.position]
        if current.role != Role.UNKNOWN or not _is_pointer(current.shape) or current.element.sort == Sort.GUID:
            continue
        if not (current.shape.sort == Sort.ARRAY or current.parameter.size or current.element.sort in _BUFFER_SORTS):
            continue
        if _goes_out(out, current):
            _out_buffer(out, current)
        else:
            _in_buffer(out, current)
    return out


_BUFFER_SORTS = (Sort.WIDE, Sort.NARROW, Sort.VOID, Sort.INTEGER)


def _goes_out(found: Sequence[Argument], argument: Argument) -> bool:
    if argument.parameter.direction != Direction.IN:
        return True
    # An array that is said to go in, between an enumerator handle and a count that comes out, is filled by the callee.
    i = argument.position
    classic = 0 < i < len(found) - 2 and argument.shape.sort == Sort.ARRAY
    return classic and _HANDLE_NAME.match(found[i - 1].parameter.name) is not None and _is_number_pointer(found[i + 2])


def _capacity(found: Sequence[Argument], argument: Argument) -> int:
    named = _lookup(found, argument.parameter.size)
    if named >= 0 and (
        _is_number(found[named]) or _is_number_pointer(found[named]) or found[named].role == Role.CAPACITY
    ):
        return named
    if argument.parameter.size is not None or not _may_have_neighbour(argument):
        return -1
    i = argument.position
    candidates = [i + 1, i - 1, i - 2] if argument.element.sort in (Sort.WIDE, Sort.NARROW) else [i + 1, i - 1]
    for position in candidates:
        if (
            0 <= position < len(found)
            and _is_number(found[position])
            and _COUNT_NAME.match(found[position].parameter.name)
        ):
            return position
    after = found[i + 1] if i + 1 < len(found) else None
    inout = after is not None and _is_number_pointer(after) and after.parameter.direction == Direction.INOUT
    return i + 1 if inout and _FETCHED_NAME.match(found[i + 1].parameter.name) else -1


def _may_have_neighbour(argument: Argument) -> bool:
    if argument.shape.sort == Sort.ARRAY or argument.element.sort in (Sort.WIDE, Sort.NARROW):
        return True
    return _is_bytes(argument.element)


def _fetched(found: Sequence[Argument], argument: Argument, capacity: int) -> int:
    named = _lookup(found, argument.parameter.length)
    if named >= 0 and _is_number_pointer(found[named]):
        return named
    for position in (capacity + 1, argument.position + 1, capacity - 1, argument.position - 1):
        if not 0 <= position < len(found) or not _is_number_pointer(found[position]):
            continue
        if _FETCHED_NAME.match(found[position].parameter.name):
            return position
    return -1


def _out_role(element: Shape) -> Role | None:
    if element.sort == Sort.WIDE:
        return Role.OUT_TEXT
    if _is_bytes(element) or element.sort == Sort.NARROW:
        return Role.OUT_BYTES
    if element.sort in (Sort.INTEGER, Sort.BOOLEAN, Sort.REAL, Sort.ENUMERATION, Sort.RECORD):
        return Role.OUT_ARRAY
    return Role.OUT_ARRAY if element.sort == Sort.POINTER else None


def _out_buffer(out: list[Argument], argument: Argument) -> None:
    role = _out_role(argument.element)
    if role is None or (argument.element.sort == Sort.INTEGER and _looks_single(argument)):
        return
    capacity = _capacity(out, argument)
    if capacity < 0:
        return
    holder = out[capacity]
    if holder.shape.sort == Sort.POINTER:
        fetched = capacity
        out[capacity] = replace(holder, role=Role.CAPACITY_NEEDED, buffer=argument.position)
    else:
        fetched = _fetched(out, argument, capacity)
        hidden = Role.COUNT if role == Role.OUT_TEXT else Role.CAPACITY
        if holder.role == Role.UNKNOWN:
            out[capacity] = replace(holder, role=hidden, buffer=argument.position)
        if fetched >= 0:
            out[fetched] = replace(out[fetched], role=Role.NEEDED, buffer=argument.position)
    out[argument.position] = replace(argument, role=role, size=capacity, fetched=fetched)


def _looks_single(argument: Argument) -> bool:
    """Whether a pointer to integers, without a size, is one value that comes out."""
    return argument.shape.sort == Sort.POINTER and argument.parameter.size is None and not _is_bytes(argument.element)


def _in_buffer(out: list[Argument], argument: Argument) -> None:
    element = argument.element
    if element.sort in (Sort.WIDE, Sort.NARROW) and argument.parameter.size is None:
        return
    count = _lookup(out, argument.parameter.size)
    if count < 0 and argument.parameter.size is None and (argument.shape.sort == Sort.ARRAY or _is_bytes(element)):
        count = _count_after(out, argument)
    if count < 0 or not (_is_number(out[count]) or out[count].role == Role.COUNT):
        return
    if element.sort == Sort.WIDE or out[count].parameter.direction != Direction.IN:
        return
    supported = element.sort in (Sort.INTEGER, Sort.BOOLEAN, Sort.REAL, Sort.ENUMERATION, Sort.RECORD, Sort.POINTER)
    if not supported and not _is_bytes(element) and element.sort != Sort.NARROW:
        return
    role = Role.BYTES if _is_bytes(element) or element.sort == Sort.NARROW else Role.ARRAY
    if out[count].role == Role.UNKNOWN:
        out[count] = replace(out[count], role=Role.COUNT, buffer=argument.position)
    out[argument.position] = replace(argument, role=role, size=count)


def _count_after(found: Sequence[Argument], argument: Argument) -> int:
    pattern = _COUNT_NAME if argument.shape.sort == Sort.ARRAY else _BYTE_COUNT_NAME
    for position in (argument.position + 1, argument.position - 1):
        if 0 <= position < len(found) and _is_number(found[position]) and pattern.match(found[position].parameter.name):
            return position
    return -1


def _handles(found: list[Argument]) -> list[Argument]:
    """`HCORENUM *phEnum` before an array that comes out is NULL at first and given back at every call."""
    has_array = any(argument.role == Role.OUT_ARRAY for argument in found)
    out = list(found)
    for argument in found:
        handle = argument.shape.sort == Sort.POINTER and argument.element.sort == Sort.POINTER
        if has_array and argument.role == Role.UNKNOWN and handle and argument.parameter.direction != Direction.IN:
            inner = argument.element.target
            if inner is not None and inner.sort == Sort.VOID and _HANDLE_NAME.match(argument.parameter.name):
                out[argument.position] = replace(argument, role=Role.INOUT)
    return out


_STEPS: tuple[Callable[[list[Argument]], list[Argument]], ...] = (_requested, _buffers, _handles)


def _alone(argument: Argument) -> Argument:
    """The role of a parameter that belongs to no other."""
    shape = argument.shape
    if shape.sort in (Sort.ARRAY, Sort.POINTER):
        goes_out = argument.parameter.direction != Direction.IN and shape.sort == Sort.POINTER
        return replace(argument, role=_pointer_out(argument) if goes_out else _pointer_in(argument))
    if shape.sort == Sort.CALLBACK:
        return replace(argument, role=Role.CALLBACK)
    return replace(argument, role=Role.VALUE if shape.callable_by_value else Role.UNKNOWN)


_POINTED: dict[Sort, Role] = {
    Sort.RECORD: Role.RECORD,
    Sort.INTERFACE: Role.INTERFACE,
    Sort.WIDE: Role.TEXT,
    Sort.NARROW: Role.NARROW,
    Sort.GUID: Role.GUID,
    Sort.CALLBACK: Role.CALLBACK,
}


def _pointer_in(argument: Argument) -> Role:
    if argument.shape.alias == "BSTR":
        return Role.BSTR
    return _POINTED.get(argument.element.sort, Role.POINTER)


_SINGLE = (Sort.INTEGER, Sort.BOOLEAN, Sort.REAL, Sort.ENUMERATION)


def _pointer_out(argument: Argument) -> Role:
    element, both = argument.element, argument.parameter.direction == Direction.INOUT
    if element.sort in _SINGLE:
        return Role.INOUT if both else Role.OUT
    if element.sort in (Sort.RECORD, Sort.GUID):
        return Role.RECORD if both else Role.OUT
    if element.sort == Sort.POINTER and not both:
        return _double_pointer_out(element)
    return Role.INOUT if element.sort == Sort.POINTER and _is_handle(element) else Role.POINTER


def _is_handle(shape: Shape) -> bool:
    return shape.target is not None and shape.target.sort == Sort.VOID


def _double_pointer_out(element: Shape) -> Role:
    inner = element.target
    if inner is not None and inner.sort == Sort.INTERFACE:
        return Role.OUT_INTERFACE
    if element.alias == "BSTR":
        return Role.OUT_BSTR
    return Role.OUT_TEXT_POINTER if inner is not None and inner.sort == Sort.WIDE else Role.OUT
