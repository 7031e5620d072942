"""Which form a parameter has that goes in, or that is a length: an `Argument` in, a `ParameterView` out.

The code of a form is a macro of its name in `templates/python/forms`. To add a role, write a function here or in
`forms_out`, give it a line in the table, and write the macro.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from docabi.abi.types import Shape, Sort
from docabi.backends.python.callviews import ArrayView, LengthView, ParameterView, TextView, ValueView
from docabi.backends.python.resolved import ctypes_name
from docabi.backends.python.roles.argument import Argument, Role
from docabi.backends.python.spelling import (
    implementable,
    interface_name,
    is_code,
    is_text_pointer,
    kind,
    plain,
    taken,
)

# UTF-16 units or bytes of a buffer at the first call: longer than any type name of a core library.
FIRST_CAPACITY = 1024
FIRST_COUNT = 256  # items of an array at the first call


class Signature(Struct, frozen=True):
    """All arguments of a signature, and which interfaces cannot be implemented in Python."""

    arguments: Sequence[Argument]
    opaque: frozenset[str]


Form = Callable[[Argument, Signature], ParameterView]


def _value(a: Argument, signature: Signature) -> ParameterView:
    raw = "int" if is_code(a.shape) or a.shape.sort == Sort.BOOLEAN else plain(a.shape)
    return ValueView(
        "value", a.name, a.local, kind=kind(a.shape), raw=raw, accepts=taken(a.shape), receives=plain(a.shape)
    )


def _pointer(a: Argument, signature: Signature) -> ParameterView:
    accepts = "Pointer" if a.role == Role.POINTER else "int | None"
    return ValueView("value", a.name, a.local, kind="POINTER", accepts=accepts, receives="int | None")


def _record(a: Argument, signature: Signature) -> ParameterView:
    python = f"{a.element.name} | None"
    return ValueView("record", a.name, a.local, kind=ctypes_name(a.element), accepts=python, receives=python)


def _interface(a: Argument, signature: Signature) -> ParameterView:
    name = a.element.name
    accepts = implementable(name, signature.opaque)
    return ValueView("interface", a.name, a.local, kind=name, accepts=accepts, receives=f"{name} | None")


def _guid(a: Argument, signature: Signature) -> ParameterView:
    if a.shape.alias.startswith("REF"):
        return ValueView("guid", a.name, a.local, kind="GUID_REF", accepts="Identifier", receives="GUID")
    accepts, receives = "Identifier | None", "GUID | None"
    return ValueView("optional_guid", a.name, a.local, kind="GUID_REF", accepts=accepts, receives=receives)


def _callback(a: Argument, signature: Signature) -> ParameterView:
    name = a.shape.name or a.element.name
    accepts = f"{name} | {name}.Function | int | None"
    return ValueView("callback", a.name, a.local, kind=name, accepts=accepts, receives=f"{name} | None")


# Role of a text -> its form, the kind in a slot, what makes C's text of Python's, and what a caller may give.
_TEXTS = {
    Role.TEXT: ("text", "TEXT", "wide", "str | None"),
    Role.NARROW: ("text", "NARROW_TEXT", "narrow", "str | bytes | None"),
    Role.SIZED_TEXT: ("sized_text", "", "wide", "str | None"),
    Role.BSTR: ("bstr", "BSTR_TEXT", "Bstr", "str | None"),
}


def _text(a: Argument, signature: Signature) -> ParameterView:
    """A text. Where the type lets the callee write, it is given a copy of its own."""
    form, kind_, encoder, accepts = _TEXTS[a.role]
    receives = "bytes | None" if a.role == Role.NARROW else "str | None"
    return TextView(
        form,
        a.name,
        a.local,
        kind=kind_,
        encoder=encoder,
        is_copied=not a.element.const,
        size=a.size,
        accepts=accepts,
        receives=receives,
    )


def _items(element: Shape, opaque: frozenset[str]) -> tuple[str, str, str, str]:
    """What the items of an array are, the kind and C type of one, and the Python type of one that is given."""
    if name := interface_name(element):
        return "objects", name, ctypes_name(element), implementable(name, opaque)
    if is_text_pointer(element):
        return "texts", "TEXT", "c_char_p", "str | None"
    return "values", kind(element), ctypes_name(element), taken(element)


def _array(a: Argument, signature: Signature) -> ParameterView:
    items, kind_, element, item = _items(a.element, signature.opaque)
    is_loose = a.role == Role.LOOSE_ARRAY
    received = "int | None" if is_loose else f"list[{'str | None' if items == 'texts' else plain(a.element)}] | None"
    return ArrayView(
        "loose_array" if is_loose else "array",
        a.name,
        a.local,
        items=items,
        kind=kind_,
        element=element,
        size=a.size,
        length=a.shape.length or 0,
        as_long_as="" if is_loose else _same_length(a, signature),
        accepts=f"Sequence[{item}] | None",
        receives=received,
    )


def _same_length(a: Argument, signature: Signature) -> str:
    """The name of an array whose length another one has, too: it is the first one's, and the second must not differ."""
    first = signature.arguments[signature.arguments[a.size].buffer]
    return first.name if first.position != a.position and first.role in (Role.ARRAY, Role.BYTES) else ""


def _bytes(a: Argument, signature: Signature) -> ParameterView:
    python = "bytes | None"
    as_long_as = _same_length(a, signature)
    return ArrayView("bytes", a.name, a.local, size=a.size, as_long_as=as_long_as, accepts=python, receives=python)


# Role of what goes in -> the form of its count, which is as large as the Python value says.
_COUNTED = {Role.ARRAY: "count_of_value", Role.BYTES: "count_of_value", Role.SIZED_TEXT: "count_of_text"}


def _count(a: Argument, signature: Signature) -> ParameterView:
    owner = signature.arguments[a.buffer]
    form = _COUNTED.get(owner.role, "count_of_buffer")
    return LengthView(
        form, a.name, a.local, element=ctypes_name(a.shape), owner=owner.name, buffer=owner.local, raw="int"
    )


def _capacity(a: Argument, signature: Signature) -> ParameterView:
    owner = signature.arguments[a.buffer]
    default = str(FIRST_COUNT) if owner.role == Role.OUT_ARRAY and owner.fetched >= 0 else None
    if owner.role in (Role.OUT_TEXT, Role.OUT_NARROW):
        default = str(FIRST_CAPACITY)
    return LengthView(
        "capacity",
        a.name,
        a.local,
        element=ctypes_name(a.shape),
        buffer=owner.local,
        raw="int",
        accepts="int",
        receives="int",
        default=default,
    )


def _needed(a: Argument, signature: Signature) -> ParameterView:
    if a.role == Role.NEEDED:
        return LengthView("needed", a.name, a.local, element=ctypes_name(a.element))
    buffer = signature.arguments[a.buffer].local
    return LengthView(
        "capacity_needed", a.name, a.local, element=ctypes_name(a.element), buffer=buffer, is_refilled=True
    )


FORMS_IN: Mapping[Role, Form] = {
    Role.VALUE: _value,
    Role.POINTER: _pointer,
    Role.HANDLE: _pointer,
    Role.RECORD: _record,
    Role.INTERFACE: _interface,
    Role.TEXT: _text,
    Role.SIZED_TEXT: _text,
    Role.NARROW: _text,
    Role.BSTR: _text,
    Role.GUID: _guid,
    Role.CALLBACK: _callback,
    Role.ARRAY: _array,
    Role.LOOSE_ARRAY: _array,
    Role.BYTES: _bytes,
    Role.COUNT: _count,
    Role.CAPACITY: _capacity,
    Role.NEEDED: _needed,
    Role.CAPACITY_NEEDED: _needed,
}
