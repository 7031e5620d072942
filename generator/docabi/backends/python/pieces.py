"""The code of one parameter: an `Argument` in, a `Piece` out, with every expression that a method needs of it.

Here are those that go in and the lengths; `results` has those that come out. To add a role, write a function and give
it a line in `PIECES` or in `RESULTS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from docabi.backends.python.argument import Argument, Role
from docabi.backends.python.conversions import (
    is_code,
    is_interface_pointer,
    is_text_pointer,
    kind,
    plain,
    taken,
)
from docabi.backends.python.piece import FIRST_CAPACITY, FIRST_COUNT, Around, Piece, implementable
from docabi.backends.python.results import RESULTS

__all__ = ["PIECES", "Around", "Piece", "implementable", "kind", "plain"]


def _value(a: Argument, around: Around) -> Piece:
    raw = "int" if is_code(a.shape) else plain(a.shape)
    return Piece(a.name, f"In({kind(a.shape)})", raw, taken(a.shape), plain(a.shape))


def _pointer(a: Argument, around: Around) -> Piece:
    return Piece(a.name, "In(POINTER)", "Pointer", "Pointer", "int | None")


def _handle(a: Argument, around: Around) -> Piece:
    return Piece(a.name, "In(POINTER)", "Pointer", "int | None", "int | None")


def _record(a: Argument, around: Around) -> Piece:
    python = f"{a.element.name} | None"
    argument = f"byref({a.name}) if {a.name} is not None else None"
    return Piece(argument, f"In(Ref({a.element.abi}))", "Pointer", python, python)


def _interface(a: Argument, around: Around) -> Piece:
    name = a.element.name
    accepts = implementable(name, around)
    return Piece(f"pointer_of({a.name}, {name})", f"In({name})", "Pointer", accepts, f"{name} | None")


def _owned(a: Argument, text: str) -> str:
    """The expression of a text that goes in: where the type lets the callee write, a copy of its own."""
    return text if a.element.const else f"writable({text})"


def _text(a: Argument, around: Around) -> Piece:
    return Piece(_owned(a, f"wide({a.name})"), "In(TEXT)", "Pointer", "str | None", "str | None")


def _sized_text(a: Argument, around: Around) -> Piece:
    setup = (f"{a.local} = {_owned(a, f'wide({a.name})')}",)
    return Piece(a.local, f"InText({a.size})", "Pointer", "str | None", "str | None", setup=setup)


def _narrow(a: Argument, around: Around) -> Piece:
    argument = _owned(a, f"narrow({a.name})")
    return Piece(argument, "In(NARROW_TEXT)", "Pointer", "str | bytes | None", "bytes | None")


def _bstr(a: Argument, around: Around) -> Piece:
    setup = (f"{a.local} = Bstr({a.name})",)
    return Piece(f"{a.local}.address", "In(BSTR_TEXT)", "Pointer", "str | None", "str | None", setup=setup)


def _guid(a: Argument, around: Around) -> Piece:
    if a.shape.alias.startswith("REF"):
        return Piece(f"byref(identifier({a.name}))", "In(GUID_REF)", "Pointer", "Identifier", "GUID")
    argument = f"byref(identifier({a.name})) if {a.name} is not None else None"
    return Piece(argument, "In(GUID_REF)", "Pointer", "Identifier | None", "GUID | None")


def _callback(a: Argument, around: Around) -> Piece:
    name = a.shape.name or a.element.name
    accepts = f"{name} | {name}.Function | int | None"
    return Piece(f"{name}.of({a.name})", f"In({name})", "Pointer", accepts, f"{name} | None")


def _items(a: Argument, around: Around) -> tuple[str, str, str]:
    """C type, expression of the values, and Python type of the items of an array that goes in."""
    element = a.element
    if is_interface_pointer(element) and element.target is not None:
        name = element.target.name
        return element.abi, f"*(pointer_of(one, {name}) for one in {a.name})", implementable(name, around)
    if is_text_pointer(element):
        return "c_char_p", f"*map(wide, {a.name})", "str | None"
    return element.abi, f"*{a.name}", taken(element)


def _array(a: Argument, around: Around) -> Piece:
    abi, values, item = _items(a, around)
    setup = (f"{a.local} = ({abi} * len({a.name}))({values}) if {a.name} is not None else None",)
    text = is_text_pointer(a.element)
    slot = f"InArray({'TEXT' if text else kind(a.element)}, {a.size})"
    receives = f"list[{'str | None' if text else plain(a.element)}] | None"
    python = f"Sequence[{item}] | None"
    return Piece(a.local, slot, "Pointer", python, receives, setup=(*setup, *_same_length(a, around)))


def _loose_array(a: Argument, around: Around) -> Piece:
    """An array that no count belongs to: as long as its type says, else with a zero at its end, where most stop."""
    abi, values, item = _items(a, around)
    length, check = f"(len({a.name}) + 1)", tuple[str, ...]()
    if a.shape.length:
        length = str(a.shape.length)
        wrong = f"if {a.name} is not None and len({a.name}) != {length}:"
        check = (wrong, f'    raise ValueError("{a.name} has {length} items")')
    setup = (*check, f"{a.local} = ({abi} * {length})({values}) if {a.name} is not None else None")
    return Piece(a.local, "In(POINTER)", "Pointer", f"Sequence[{item}] | None", "int | None", setup=setup)


def _same_length(a: Argument, around: Around) -> tuple[str, ...]:
    """Two arrays with one length: it is the first one's, and the second must not be shorter."""
    first = around.arguments[around.arguments[a.size].buffer]
    if first.position == a.position or first.role not in (Role.ARRAY, Role.BYTES):
        return ()
    check = f"if {a.name} is not None and len({a.name}) != len({first.name} or ()):"
    return (check, f'    raise ValueError("{a.name} and {first.name} differ in length")')


def _bytes(a: Argument, around: Around) -> Piece:
    setup = _same_length(a, around)
    return Piece(a.name, f"InBytes(c_uint8, {a.size})", "Pointer", "bytes | None", "bytes | None", setup=setup)


_BY_NAME = (Role.ARRAY, Role.BYTES)  # what goes in is as long as the Python value


def _count(a: Argument, around: Around) -> Piece:
    owner = around.arguments[a.buffer]
    length = f"len({owner.name} or ())" if owner.role in _BY_NAME else f"len({owner.local})"
    if owner.role == Role.SIZED_TEXT:
        length = f"len({owner.local}) // 2 - 1 if {owner.local} else 0"
    return Piece(length, f"Hidden({a.shape.abi})", "int")


def _capacity(a: Argument, around: Around) -> Piece:
    owner = around.arguments[a.buffer]
    default = str(FIRST_COUNT) if owner.role == Role.OUT_ARRAY and owner.fetched >= 0 else None
    if owner.role in (Role.OUT_TEXT, Role.OUT_NARROW):
        default = str(FIRST_CAPACITY)
    return Piece(f"len({owner.local})", f"In({a.shape.abi})", "int", "int", "int", default)


def _needed(a: Argument, around: Around) -> Piece:
    return Piece(f"byref({a.name})", f"HiddenRef({a.element.abi})", setup=(f"{a.name} = {a.element.abi}()",))


def _capacity_needed(a: Argument, around: Around) -> Piece:
    owner = around.arguments[a.buffer]
    before = (f"{a.name}.value = len({owner.local})",)
    setup = (f"{a.name} = {a.element.abi}()",)
    return Piece(f"byref({a.name})", f"HiddenRef({a.element.abi})", setup=setup, before=before)


PIECES: Mapping[Role, Callable[[Argument, Around], Piece]] = {
    Role.VALUE: _value,
    Role.POINTER: _pointer,
    Role.HANDLE: _handle,
    Role.RECORD: _record,
    Role.INTERFACE: _interface,
    Role.TEXT: _text,
    Role.SIZED_TEXT: _sized_text,
    Role.NARROW: _narrow,
    Role.BSTR: _bstr,
    Role.GUID: _guid,
    Role.CALLBACK: _callback,
    Role.ARRAY: _array,
    Role.LOOSE_ARRAY: _loose_array,
    Role.BYTES: _bytes,
    Role.COUNT: _count,
    Role.CAPACITY: _capacity,
    Role.NEEDED: _needed,
    Role.CAPACITY_NEEDED: _capacity_needed,
    **RESULTS,
}
