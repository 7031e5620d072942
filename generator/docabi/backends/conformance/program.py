"""What the templates of the C test program print: tables of the interfaces, methods and parameters of a header.

An argument is made at run time, of what the row of its parameter says. To add a kind of argument, name it in
`docabi_program.h`, make it in `docabi_arguments.c`, and choose it here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from docabi.abi.types import Shape, Sort, pointed_names
from docabi.backends.cnames.closure import Closure, NamedSlot
from docabi.backends.cnames.naming import declaration, header_file
from docabi.backends.conformance.views import MethodView, ParameterView, StandIn
from docabi.facts import Facts
from docabi.spec import Direction, Entity, Enumeration, Field, Parameter, Type

# One, because it is a valid count, flag and duration; zero; and no more than the memory behind a pointer holds.
_NUMBERS = (1, 0, 16)
_INTEGERS = frozenset({Sort.INTEGER, Sort.BOOLEAN, Sort.WIDE, Sort.NARROW, Sort.ENUMERATION})
_TEXTS = frozenset({Sort.WIDE, Sort.NARROW})
# What stands behind a pointer, whichever way it goes, and how the program makes it.
_POINTED = {
    Sort.INTERFACE: "OBJECT",
    Sort.CALLBACK: "CALLBACK",
    Sort.FUNCTION: "CALLBACK",
    Sort.OPAQUE: "ZERO",
    Sort.UNKNOWN: "ZERO",
    Sort.VOID: "MEMORY",
}
_POINTED_IN = {Sort.WIDE: "TEXT", Sort.NARROW: "NARROW", Sort.GUID: "IDENTIFIER"}
# What stands behind a pointer to pointers that goes in.
_ARRAYS = {Sort.INTERFACE: "OBJECTS", Sort.WIDE: "TEXTS"}
_MEASURED = ("OUT", "OUT_OBJECT")
# A length stands beside what it is the length of.
_BESIDE = 2


class Row(msgspec.Struct, frozen=True):
    """A parameter: how its argument is made, a pointer to its type (`DWORD *`), whether what it points to is one value
    that comes out, the header that defines what is measured, if any, and the values it takes in turn.
    """

    parameter: ParameterView
    kind: str
    pointer: str
    is_measured: bool
    header: str
    values: tuple[int, ...]


class Call(msgspec.Struct, frozen=True):
    """A method that the program calls; `member` is its name in the header."""

    method: MethodView
    member: str
    rows: tuple[Row, ...]


class Table(msgspec.Struct, frozen=True):
    """An interface and the methods that no documented base of it has; `base` is empty without one."""

    interface: StandIn
    base: str
    identifier: str
    """An initialiser in C; empty where nobody knows the interface's own identifier."""
    calls: tuple[Call, ...]


def make_table(interface: StandIn, closure: Closure) -> Table:
    """The table of an interface that has a stand-in."""
    known = closure.vocabulary.entities
    base = next((base for base in closure.abi.vtables.bases(interface.name) if base in known), "")
    theirs = {slot.number for slot in closure.slots(base)} if base else set()
    slots = {slot.number: slot for slot in closure.slots(interface.name)}
    own = next((one.initialiser for one in interface.identifiers if one.interface == interface.name), "")
    return Table(
        interface,
        base,
        own,
        tuple(_call(method, slots[method.slot], closure) for method in interface.methods if method.slot not in theirs),
    )


def headers_of(tables: Iterable[Table], header: str) -> list[str]:
    """The headers that the tables of a header need: its own, and those that define what comes out."""
    found = {row.header for table in tables for call in table.calls for row in call.rows if row.header}
    return [header, *sorted(found - {header})]


def table_name(stem: str) -> str:
    """The name of a header's table: each header has another one, whatever stands in its name."""
    return "docabi_of_" + re.sub(r"[^a-z0-9]", lambda found: f"_{ord(found[0]):02x}", stem)


def code_names(entities: Iterable[Entity], facts: Facts) -> tuple[tuple[str, str], ...]:
    """Codes by value that are documented or the system's own (`E_POINTER`), a name each: the one of most methods."""
    methods = (method for entity in entities for method in getattr(entity, "methods", ()))
    codes = Counter((code.value, code.name) for method in methods for code in method.hresults if code.type is None)
    codes.update((value, name) for name, value in facts.hresults.items() if name.startswith("E_"))
    best: dict[int, str] = {}
    for (value, name), _ in sorted(codes.items(), key=lambda item: (-item[1], item[0][1])):
        if value is not None and 0 <= value < 2**32:
            best.setdefault(value, name)
    return tuple((name, f"0x{value:08X}u") for value, name in sorted(best.items()))


def _call(method: MethodView, slot: NamedSlot, closure: Closure) -> Call:
    assert slot.signature is not None
    printed = slot.signature.parameters
    # Arrays are printed as the pointers that they are passed as; here it counts what the page says.
    written = slot.method.parameters[: len(printed)]
    shapes = [closure.vocabulary.types.passed(one.type) for one in written]
    kinds = [_kind(place, written, shapes) for place in range(len(written))]
    kinds = [_defined(kind, one, closure) for kind, one in zip(kinds, written, strict=True)]
    return Call(
        method,
        slot.name,
        tuple(
            Row(
                parameter=view,
                kind=kind,
                pointer=declaration(Type(pointer=one.type), ""),
                is_measured=kind in _MEASURED,
                header=_header_of(shape, closure) if kind in _MEASURED else "",
                values=tuple(_values(original, shape, closure)) if kind == "NUMBER" else (),
            )
            for view, kind, one, original, shape in zip(method.parameters, kinds, printed, written, shapes, strict=True)
        ),
    )


def _header_of(shape: Shape, closure: Closure) -> str:
    """The header that defines what a pointer is to; empty for what needs none."""
    entity = closure.vocabulary.entities.get(shape.target.name) if shape.target is not None else None
    return header_file(entity) if entity is not None else ""


def _kind(place: int, parameters: Sequence[Parameter], shapes: Sequence[Shape]) -> str:
    """How the argument of a parameter is made."""
    parameter, shape = parameters[place], shapes[place]
    if shape.sort in _INTEGERS or shape.sort == Sort.CALLBACK:
        return "CALLBACK" if shape.sort == Sort.CALLBACK else "NUMBER"
    target = shape.target
    if shape.sort != Sort.POINTER or target is None or _is_handle(parameter.type, target):
        return "ZERO"
    if parameter.direction == Direction.OUT and target.sort not in _POINTED:
        return _kind_out(place, parameters, shapes, target)
    if parameter.direction == Direction.IN and target.sort == Sort.POINTER and target.target is not None:
        return _ARRAYS.get(target.target.sort, "MEMORY")
    kinds = _POINTED | _POINTED_IN if parameter.direction == Direction.IN else _POINTED
    return kinds.get(target.sort, "MEMORY")


def _defined(kind: str, parameter: Parameter, closure: Closure) -> str:
    """The kind, or plain memory where C cannot tell how large the value is that comes out."""
    target = parameter.type.pointer
    is_open = target is not None and any(closure.missing_in_field(Field(name="value", type=target), last=False))
    return "MEMORY" if kind == "OUT" and is_open else kind


def _is_handle(type: Type, target: Shape) -> bool:
    """Whether a type is a name for an address that is no pointer by its name: HANDLE, but not PVOID."""
    return target.sort == Sort.VOID and type.name is not None and next(pointed_names(type.name), None) is None


def _kind_out(place: int, parameters: Sequence[Parameter], shapes: Sequence[Shape], target: Shape) -> str:
    parameter = parameters[place]
    if target.sort == Sort.POINTER and target.target is not None:
        asked = parameter.iid_is or any(shape.alias == "REFIID" for shape in shapes)
        if target.target.sort == Sort.INTERFACE or (target.target.sort == Sort.VOID and asked):
            return "OUT_OBJECT" if parameter.type.array is None and not parameter.size else "BUFFER"
    is_many = parameter.type.array is not None or parameter.size or parameter.string or target.sort in _TEXTS
    return "BUFFER" if is_many or _may_be_counted(place, parameters, shapes) else "OUT"


def _may_be_counted(place: int, parameters: Sequence[Parameter], shapes: Sequence[Shape]) -> bool:
    """Whether a pointer may be to many values: a number that goes in, and a pointer to one that comes out, stand beside
    it. S_OK need not write any of them then.
    """
    beside = [other for other in range(len(shapes)) if other != place and abs(other - place) <= _BESIDE]
    lengths = any(shapes[other].sort == Sort.INTEGER for other in beside)
    return lengths and any(_is_number_out(parameters[other], shapes[other]) for other in beside)


def _is_number_out(parameter: Parameter, shape: Shape) -> bool:
    is_number = shape.target is not None and shape.target.sort == Sort.INTEGER
    return parameter.direction != Direction.IN and parameter.type.array is None and is_number


def _values(parameter: Parameter, shape: Shape, closure: Closure) -> Iterator[int]:
    """The numbers that a parameter takes in turn: first, middle and last of an enumeration."""
    entity = closure.vocabulary.entities.get(parameter.values or shape.name)
    members = entity.members if isinstance(entity, Enumeration) else ()
    if not members:
        yield from _NUMBERS
    else:
        yield from (members[place].value for place in (0, len(members) // 2, -1))
