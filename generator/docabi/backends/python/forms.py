"""Which form a parameter has: an `Argument` in, a `ParameterView` out.

The code of a form is a macro of its name in `templates/python/forms`. To add a role, give it a line in the table, and
write the macro.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from operator import attrgetter
from typing import Any

from msgspec import Struct

from docabi.abi.types import Shape, Sort
from docabi.backends.python import views
from docabi.backends.python.roles.argument import Argument, Role
from docabi.backends.python.spelling import (
    ctypes_name,
    implementable,
    interface_name,
    is_code,
    is_text_pointer,
    kind,
    plain,
    reader,
    taken,
)
from docabi.spec import Direction

# UTF-16 units or bytes of a buffer at the first call: longer than any type name of a core library.
_FIRST_CAPACITY = "1024"
_FIRST_COUNT = "256"  # items of an array at the first call


class Signature(Struct, frozen=True):
    """All arguments of a signature, which interfaces cannot be implemented in Python, the key of the call in error
    texts, whether its code says failure, and which structures come out with buffers of the caller's.
    """

    arguments: Sequence[Argument]
    opaque: frozenset[str]
    key: str = ""
    fails: bool = False
    roomy: frozenset[str] = frozenset()

    def may_be_null(self, argument: Argument) -> bool:
        """Whether an interface that comes out may be NULL: a code that says failure is why others are not."""
        return argument.parameter.nullable or not self.fails


Form = Callable[[Argument, Signature], views.ParameterView]
# What is asked of a parameter and its signature for a field of a form.
_Ask = Callable[[Argument, Signature], Any]


def _form(view: type[views.ParameterView], form: str | _Ask, **fields: Any) -> Form:
    """Return the function that makes a parameter's view: `fields` are fixed values, or functions that are asked for the
    value with the argument and its signature.
    """
    fields["form"] = form
    asked = {name: value for name, value in fields.items() if callable(value)}
    fixed = {name: value for name, value in fields.items() if name not in asked}
    return lambda a, s: view(name=a.name, local=a.local, **fixed, **{name: ask(a, s) for name, ask in asked.items()})


def _own(path: str) -> _Ask:
    get = attrgetter(path)
    return lambda a, s: get(a)


def _other(place: str, what: str) -> _Ask:
    """A name of the argument at the position that a parameter has for it."""
    return lambda a, s: getattr(s.arguments[getattr(a, place)], what)


def _of_shape(ask: Callable[[Shape], Any]) -> _Ask:
    return lambda a, s: ask(a.shape)


def _of_element(ask: Callable[[Shape], Any]) -> _Ask:
    return lambda a, s: ask(a.element)


def _given(a: Argument, s: Signature) -> str:
    """The annotation of an element that native code is given."""
    name = interface_name(a.element)
    return implementable(name, s.opaque) if name else taken(a.element)


def _or_null(a: Argument, s: Signature) -> str:
    return f"{a.element.name} | None"


def _passed(a: Argument, s: Signature) -> str:
    """The annotation of an interface that an implementation is given."""
    return _or_null(a, s) if a.parameter.nullable or a.parameter.optional else a.element.name


def _object(a: Argument, s: Signature) -> views.ParameterView:
    """An interface that comes out of a call."""
    name, is_null = interface_name(a.element), s.may_be_null(a)
    gives = f"{name} | None" if is_null else name
    form, read = ("out", reader(a.element)) if is_null else ("out_object", name)
    return views.ValueView(
        *(form, a.name, a.local),
        kind=kind(a.element),
        reader=read,
        key=s.key,
        is_object=True,
        gives=gives,
        answers=_given(a, s),
    )


def _number(a: Argument, shape: Shape) -> str:
    """The annotation of a value that is given: of a number whose values are of an enumeration any other one does."""
    return f"{taken(shape)} | int" if a.parameter.values and shape.sort == Sort.ENUMERATION else taken(shape)


def _raw(shape: Shape) -> str:
    return "int" if is_code(shape) or shape.sort == Sort.BOOLEAN else plain(shape)


# Sorts of numbers of which C's type holds only some.
_COUNTABLE = (Sort.INTEGER, Sort.ENUMERATION, Sort.BOOLEAN)


def _width(shape: Shape) -> int:
    """The bits of a number or an address; 0 for anything else."""
    if shape.sort is Sort.ENUMERATION:
        return 32
    if shape.sort not in (Sort.INTEGER, Sort.BOOLEAN, Sort.POINTER):
        return 0
    return shape.width if isinstance(shape.width, int) and shape.width else 64


def _beyond(shape: _Ask) -> Mapping[str, _Ask]:
    """The fields of a number: what is not 0 if C's type cannot hold it, or if it is below 0."""

    def doubt(a: Argument, s: Signature) -> str:
        width = _width(shape(a, s))
        number = f"({a.name} or 0)" if shape(a, s).sort is Sort.POINTER else a.name
        return f"{number} >> {width}" if width else ""

    return {"doubt": doubt, "bits": lambda a, s: _width(shape(a, s))}


def _other_class(name: str | _Ask) -> _Ask:
    """What is true of an argument that is neither of a class nor None: ctypes would pass its memory all the same."""
    return lambda a, s: (
        f"{a.name}.__class__ is not {name if isinstance(name, str) else name(a, s)} and {a.name} is not None"
    )


def _is_variant(shape: Shape) -> bool:
    return shape.sort is Sort.RECORD and shape.name == "VARIANT"


def _takes_variant(a: Argument, s: Signature) -> bool:
    """Whether a VARIANT goes in behind a pointer, and nothing comes out of it."""
    return _is_variant(a.element) and a.parameter.direction == Direction.IN


def _function(a: Argument, s: Signature) -> str:
    return a.shape.name or a.element.name


def _guid(a: Argument, s: Signature) -> views.ParameterView:
    """An identifier; a reference to one cannot be NULL."""
    form, null = ("guid", "") if a.shape.alias.startswith("REF") else ("optional_guid", " | None")
    accepts, receives = f"Identifier{null}", f"GUID{null}"
    return views.ValueView(form, a.name, a.local, kind="GUID_REF", accepts=accepts, receives=receives)


def _same_length(a: Argument, s: Signature) -> str:
    """The name of an array whose length another one has, too: it is the first one's, and the second must not differ."""
    first = s.arguments[s.arguments[a.size].buffer]
    return first.name if first.position != a.position and first.role in (Role.ARRAY, Role.BYTES) else ""


def _items_are(element: Shape) -> str:
    if interface_name(element) or is_text_pointer(element):
        return "objects" if interface_name(element) else "texts"
    return "numbers" if element.sort in _COUNTABLE else "values"


def _or_text(text: str, other: _Ask, pattern: str = "{}") -> _Ask:
    """A text for an array of texts, else what is asked of another."""
    return lambda a, s: pattern.format(text if is_text_pointer(a.element) else other(a, s))


# Role of what goes in -> the form of its count, which is as large as the Python value says.
_COUNTED = {
    Role.ARRAY: "count_of_value",
    Role.BYTES: "count_of_value",
    Role.SIZED_TEXT: "count_of_text",
    Role.SIZED_NARROW: "count_of_octets",
}


def _count_of(a: Argument, s: Signature) -> str:
    return _COUNTED.get(s.arguments[a.buffer].role, "count_of_buffer")


def _default_capacity(a: Argument, s: Signature) -> str | None:
    owner = s.arguments[a.buffer]
    if owner.role in (Role.OUT_TEXT, Role.OUT_NARROW):
        return _FIRST_CAPACITY
    return _FIRST_COUNT if owner.role == Role.OUT_ARRAY and owner.fetched >= 0 else None


def _first_capacity(a: Argument, s: Signature) -> str:
    """The expression of a buffer's length at the first call."""
    if a.size < 0:
        return a.parameter.size or _FIRST_CAPACITY
    holder = s.arguments[a.size]
    owner = s.arguments[holder.buffer] if holder.buffer >= 0 else a
    if holder.role == Role.CAPACITY:
        return holder.name
    if holder.role == Role.COUNT and owner.role in (Role.ARRAY, Role.BYTES):
        return f"len({owner.name} or ())"
    return _FIRST_COUNT if a.role == Role.OUT_ARRAY else _FIRST_CAPACITY


def _needed(a: Argument, s: Signature) -> str:
    """The expression of the length that came back; empty if none does."""
    return f"{s.arguments[a.fetched].name}.value" if a.fetched >= 0 else ""


def _is_signed(a: Argument, s: Signature) -> bool:
    return a.fetched >= 0 and s.arguments[a.fetched].element.signed


def _skips_null(a: Argument, s: Signature) -> bool:
    """Whether NULL is no item: interfaces that a count tells of are there. Beside another array of the same length
    every item keeps its place.
    """
    others = [o for o in s.arguments if o.role in (Role.ARRAY, Role.OUT_ARRAY) and o.position != a.position]
    is_parallel = any(one.size == a.size or 0 <= a.fetched == one.fetched for one in others)
    return bool(interface_name(a.element)) and a.fetched >= 0 and not is_parallel


def _item_reader(a: Argument, s: Signature) -> str:
    if is_text_pointer(a.element):
        return "take_bstr" if a.element.alias == "BSTR" else "text_at"
    return interface_name(a.element) if _skips_null(a, s) else reader(a.element)


def _item(a: Argument, s: Signature) -> str:
    return interface_name(a.element) if _skips_null(a, s) else plain(a.element)


def _out_form(a: Argument, s: Signature) -> str:
    if a.element.name in s.roomy and a.element.sort is Sort.RECORD:
        return "out_roomy"
    return "out_whole" if a.element.sort in (Sort.RECORD, Sort.GUID) else "out"


def _answered(a: Argument, s: Signature) -> str:
    return _number(a, a.element)


_value = partial(_form, views.ValueView)
# A pointer to what `reader` makes a Python value of; an implementation answers with the address.
_out_pointer = partial(_value, kind="POINTER", answers="int | None")
_ELEMENT: Mapping[str, _Ask] = {"kind": _of_element(kind), "element": _of_element(ctypes_name)}
_out = partial(_value, **_ELEMENT, reader=_of_element(reader), gives=_of_element(plain), answers=_answered)
_array = partial(_form, views.ArrayView, size=_own("size"))
_length = partial(_form, views.LengthView, buffer=_other("buffer", "local"))
_FILLED: Mapping[str, _Ask] = {"size": _own("size"), "fetched": _own("fetched"), "needed": _needed}


def _is_utf8(a: Argument) -> bool:
    """Whether the name of a type of narrow text says its encoding: `MDUTF8CSTR`, `LPCUTF8`."""
    return "UTF8" in f"{a.shape.alias} {a.element.alias}".upper()


def _narrow(text: str, other: str) -> _Ask:
    """What a narrow text has if its encoding is known, and what another one has."""
    return lambda a, s: text if _is_utf8(a) else other


def _text(form: str, kind: str | _Ask, encoder: str, **further: str | _Ask) -> Form:
    """A text. Where the type lets the callee write, it is given a copy of its own."""
    fields: dict[str, Any] = {"accepts": "str | PathLike[str] | None", "receives": "str | None"} | further
    copied = _of_element(lambda element: not element.const)
    return _form(views.TextView, form, kind=kind, encoder=encoder, is_copied=copied, size=_own("size"), **fields)


def _items(form: str, **further: Any) -> Form:
    """An array whose items are not bytes."""
    fields = {
        "items": _of_element(_items_are),
        "kind": _or_text("TEXT", _of_element(kind)),
        "element": _or_text("c_char_p", _of_element(ctypes_name)),
        "length": lambda a, s: a.shape.length or 0,
        "accepts": _or_text("str | None", _given, "Iterable[{}] | None"),
        "receives": _or_text("str | None", _of_element(plain), "list[{}] | None"),
    }
    return _array(form, **fields | further)


def _terminator(a: Argument, s: Signature) -> str:
    """The expression of the item that ends an array, where it is not the zero that is there anyway."""
    if not a.parameter.terminator:
        return ""
    value = f"0x{a.parameter.terminator:X}"
    return f"{a.element.name}({value})" if a.element.sort is Sort.RECORD else value


def _buffer(form: str, python: str, element: str | _Ask, **further: Any) -> Form:
    """A buffer of items of a C type, whose Python value a caller is given and an implementation gives."""
    fields = {"capacity": _first_capacity, "gives": python, "answers": python, **_FILLED, **further}
    return _form(views.BufferView, form, element=element, **fields)


FORMS: Mapping[Role, Form] = {
    Role.VALUE: _value(
        lambda a, s: "variant" if _is_variant(a.shape) else "value",
        kind=_of_shape(kind),
        raw=lambda a, s: "int" if a.parameter.values else _raw(a.shape),
        accepts=lambda a, s: "VariantValue" if _is_variant(a.shape) else _number(a, a.shape),
        receives=_of_shape(plain),
        **_beyond(_own("shape")),
    ),
    Role.POINTER: _value(
        "value",
        kind="POINTER",
        accepts="Pointer",
        receives="int | None",
        lends=_own("name"),
        doubt=lambda a, s: f"isinstance({a.name}, str)",
    ),
    Role.HANDLE: _value("value", kind="POINTER", accepts="int | None", receives="int | None", **_beyond(_own("shape"))),
    Role.RECORD: _value(
        lambda a, s: "variant_pointer" if _takes_variant(a, s) else "record",
        kind=_of_element(ctypes_name),
        accepts=lambda a, s: "VariantValue" if _takes_variant(a, s) else _or_null(a, s),
        receives=_or_null,
        doubt=lambda a, s: "" if _takes_variant(a, s) else _other_class(a.element.name)(a, s),
    ),
    Role.INTERFACE: _value(
        "interface",
        lends=_own("name"),
        kind=_own("element.name"),
        accepts=lambda a, s: implementable(a.element.name, s.opaque),
        receives=_passed,
    ),
    Role.TEXT: _text("text", kind="TEXT", encoder="wide"),
    Role.SIZED_TEXT: _text("sized_text", kind="", encoder="counted"),
    Role.NARROW: _text(
        "text",
        kind=_narrow("UTF8_TEXT", "NARROW_TEXT"),
        encoder="narrow",
        accepts="str | bytes | PathLike[str] | None",
        receives=_narrow("str | None", "bytes | None"),
    ),
    Role.SIZED_NARROW: _text(
        "sized_narrow", kind="", encoder="octets", accepts="str | bytes | None", receives="bytes | None"
    ),
    Role.BSTR: _text("bstr", kind="BSTR_TEXT", encoder="Bstr"),
    Role.GUID: _guid,
    Role.CALLBACK: _value(
        "callback",
        kind=_function,
        accepts=lambda a, s: f"{_function(a, s)} | {_function(a, s)}.Function | int | None",
        receives=lambda a, s: f"{_function(a, s)} | None",
    ),
    Role.ARRAY: _items(
        "array",
        lends=_own("local"),
        as_long_as=_same_length,
        receives=_or_text("str | None", _of_element(plain), "list[{}] | None"),
    ),
    Role.LOOSE_ARRAY: _items("loose_array", lends=_own("local"), receives="int | None", ends=_terminator),
    Role.BYTES: _array(
        "bytes",
        lends=_own("name"),
        as_long_as=_same_length,
        accepts="bytes | None",
        receives="bytes | None",
        doubt=_other_class("bytes"),
    ),
    Role.COUNT: _length(_count_of, element=_of_shape(ctypes_name), owner=_other("buffer", "name"), raw="int"),
    Role.CAPACITY: _length(
        "capacity", element=_of_shape(ctypes_name), raw="int", accepts="int", receives="int", default=_default_capacity
    ),
    Role.NEEDED: _length("needed", element=_of_element(ctypes_name)),
    Role.CAPACITY_NEEDED: _length("capacity_needed", element=_of_element(ctypes_name), is_refilled=True),
    Role.OUT: _out(_out_form),
    Role.INOUT: _out(
        "inout",
        accepts=_answered,
        receives=_of_element(plain),
        default=lambda a, s: "None" if a.element.sort == Sort.POINTER else None,
        **_beyond(_own("element")),
    ),
    Role.OUT_INTERFACE: _object,
    Role.OUT_TEXT_POINTER: _out_pointer("out", reader="text_at", gives="str | None"),
    Role.OUT_NARROW_POINTER: _out_pointer(
        "out", reader=_narrow("utf8_at", "bytes_text_at"), gives=_narrow("str | None", "bytes | None")
    ),
    Role.OUT_BSTR: _out_pointer("out", reader="take_bstr", gives="str | None"),
    Role.OUT_GUID_POINTER: _out_pointer("out_guid_pointer", gives="GUID | None"),
    Role.OUT_BLOB: _out_pointer("out_blob", needs=_other("fetched", "name"), gives="bytes | None"),
    Role.BLOB_LENGTH: _value("out", kind=_of_element(ctypes_name), element=_of_element(ctypes_name), answers="int"),
    Role.OUT_REQUESTED: _value(
        lambda a, s: "out_requested_or_null" if a.parameter.nullable else "out_requested",
        is_object=True,
        kind="",
        needs=_other("iid", "name"),
        position=_own("iid"),
        gives=lambda a, s: "T | None" if a.parameter.nullable else "T",
        answers="IUnknown | IUnknown.Implementation | None",
    ),
    Role.OUT_TEXT: _buffer(
        "out_text", "str", _of_element(ctypes_name), is_exact=lambda a, s: a.parameter.unterminated and a.fetched >= 0
    ),
    Role.INOUT_TEXT: _buffer(
        "inout_text",
        "str",
        _of_element(ctypes_name),
        capacity=_FIRST_CAPACITY,
        is_refilled=True,
        accepts="str | None",
        receives="str | None",
    ),
    Role.OUT_NARROW: _buffer("out_narrow", "bytes", "c_uint8", is_signed=_is_signed),
    Role.OUT_BYTES: _buffer("out_bytes", "bytes", "c_uint8", is_signed=_is_signed),
    Role.INOUT_BYTES: _buffer("inout_bytes", "bytes", "c_uint8", accepts="bytes", receives="bytes | None"),
    Role.OUT_ARRAY: _form(
        views.ResultArrayView,
        "out_array",
        is_object=_of_element(lambda element: bool(interface_name(element))),
        **_ELEMENT,
        **_FILLED,
        capacity=_first_capacity,
        reader=_item_reader,
        skips_null=_skips_null,
        given_back=lambda a, s: (
            "objects" if interface_name(a.element) else "texts" if a.element.alias == "BSTR" else ""
        ),
        gives=_or_text("str | None", _item, "list[{}]"),
        answers=lambda a, s: f"Sequence[{_given(a, s)}]",
    ),
}
