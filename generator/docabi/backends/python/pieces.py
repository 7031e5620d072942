"""The code of one parameter: an `Argument` in, a `Piece` out, with every expression that a method needs of it.

To add a role, write a function and give it a line in `PIECES`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from docabi.backends.python.roles import Argument, Role
from docabi.backends.python.shapes import Shape, Sort

FIRST_CAPACITY = (
    1024  # UTF-16 units or bytes of a buffer at the first call: longer than any type name of a core library
)
FIRST_COUNT = 256  # items of an array at the first call


@dataclass(frozen=True)
class Piece:
    """Expressions of one parameter. None: it has no such side.

    `accepts` and `receives` annotate the argument of a call and of an implementation, `gives` and `answers` the result.
    """

    argument: str
    slot: str
    raw: str = "Pointer"
    accepts: str | None = None
    receives: str | None = None
    default: str | None = None
    setup: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    result: str | None = None
    gives: str = ""
    answers: str = ""
    grow: str | None = None
    retry: str | None = None


@dataclass(frozen=True)
class Around:
    """What a piece may look at: all arguments, and which interfaces cannot be implemented in Python."""

    arguments: Sequence[Argument]
    opaque: frozenset[str]


def kind(shape: Shape) -> str:
    """The expression of a value's kind in a slot."""
    if shape.sort == Sort.BOOLEAN:
        return f"boolean({shape.abi})"
    if shape.sort in (Sort.ENUMERATION, Sort.CALLBACK):
        return shape.name
    if shape.sort == Sort.POINTER and shape.target is not None and shape.target.sort == Sort.INTERFACE:
        return shape.target.name
    return "POINTER" if shape.sort == Sort.POINTER else shape.abi


_PLAIN = {Sort.BOOLEAN: "bool", Sort.REAL: "float", Sort.POINTER: "int | None"}


def plain(shape: Shape) -> str:
    """The Python type of a value."""
    if shape.sort in (Sort.ENUMERATION, Sort.RECORD, Sort.GUID, Sort.CALLBACK):
        return shape.name
    if shape.sort == Sort.POINTER and shape.target is not None and shape.target.sort == Sort.INTERFACE:
        return f"{shape.target.name} | None"
    return _PLAIN.get(shape.sort, "int")


def converted(shape: Shape, value: str) -> str:
    """The expression that turns a plain C value into the Python value."""
    if shape.sort == Sort.BOOLEAN:
        return f"bool({value})"
    if shape.sort == Sort.ENUMERATION:
        return f"{shape.name}({value})"
    if shape.sort == Sort.POINTER and shape.target is not None and shape.target.sort == Sort.INTERFACE:
        return f"{shape.target.name}.attach({value})"
    return value


def _value(a: Argument, around: Around) -> Piece:
    python = plain(a.shape)
    return Piece(a.name, f"In({kind(a.shape)})", python, python, python, "None" if "None" in python else None)


def _pointer(a: Argument, around: Around) -> Piece:
    return Piece(a.name, "In(POINTER)", "Pointer", "Pointer", "int | None")


def _record(a: Argument, around: Around) -> Piece:
    python = f"{a.element.name} | None"
    argument = f"byref({a.name}) if {a.name} is not None else None"
    return Piece(argument, f"In(Ref({a.element.abi}))", "Pointer", python, python)


def implementable(name: str, around: Around) -> str:
    """The Python types that stand for an interface where native code will call it."""
    return f"{name} | None" if name in around.opaque else f"{name} | {name}.Implementation | None"


def _interface(a: Argument, around: Around) -> Piece:
    name = a.element.name
    accepts = implementable(name, around)
    return Piece(f"pointer_of({a.name}, {name})", f"In({name})", "Pointer", accepts, f"{name} | None")


def _text(a: Argument, around: Around) -> Piece:
    return Piece(f"wide({a.name})", "In(TEXT)", "Pointer", "str | None", "str | None")


def _narrow(a: Argument, around: Around) -> Piece:
    return Piece(f"narrow({a.name})", "In(NARROW_TEXT)", "Pointer", "str | bytes | None", "bytes | None")


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
    accepts = f"{name} | {name}.Function | None"
    return Piece(f"{name}.of({a.name})", f"In({name})", "Pointer", accepts, f"{name} | None")


def _array(a: Argument, around: Around) -> Piece:
    element = a.element
    item, values = plain(element), f"*{a.name}"
    if element.sort == Sort.POINTER and element.target is not None and element.target.sort == Sort.INTERFACE:
        item = implementable(element.target.name, around)
        values = f"*(pointer_of(one, {element.target.name}) for one in {a.name})"
    made = f"({element.abi} * len({a.name}))({values})"
    setup = (f"{a.local} = {made} if {a.name} is not None else None", *_same_length(a, around))
    python = f"Sequence[{item}] | None"
    return Piece(
        a.local, f"InArray({kind(element)}, {a.size})", "Pointer", python, f"list[{plain(element)}] | None", setup=setup
    )


def _same_length(a: Argument, around: Around) -> tuple[str, ...]:
    """Two arrays with one length: it is the first one's, and the second must not be shorter."""
    first = around.arguments[around.arguments[a.size].buffer]
    if first.position == a.position or first.role not in (Role.ARRAY, Role.BYTES):
        return ()
    one, other = (f"({name} or ())" for name in (a.name, first.name))
    check = f"if {a.name} is not None and len({one}) != len({other}):"
    return (check, f'    raise ValueError("{a.name} and {first.name} differ in length")')


def _bytes(a: Argument, around: Around) -> Piece:
    setup = _same_length(a, around)
    return Piece(a.name, f"InBytes(c_uint8, {a.size})", "Pointer", "bytes | None", "bytes | None", setup=setup)


def _count(a: Argument, around: Around) -> Piece:
    owner = around.arguments[a.buffer]
    length = f"len({owner.local})" if owner.role == Role.OUT_TEXT else f"len({owner.name} or ())"
    return Piece(length, f"Hidden({a.shape.abi})", "int")


def _capacity(a: Argument, around: Around) -> Piece:
    owner = around.arguments[a.buffer]
    default = str(FIRST_COUNT) if owner.role == Role.OUT_ARRAY and owner.fetched >= 0 else None
    return Piece(f"len({owner.local})", f"In({a.shape.abi})", "int", "int", "int", default)


def _needed(a: Argument, around: Around) -> Piece:
    return Piece(f"byref({a.name})", f"HiddenRef({a.element.abi})", setup=(f"{a.name} = {a.element.abi}()",))


def _capacity_needed(a: Argument, around: Around) -> Piece:
    owner = around.arguments[a.buffer]
    before = (f"{a.name}.value = len({owner.local})",)
    setup = (f"{a.name} = {a.element.abi}()",)
    return Piece(f"byref({a.name})", f"HiddenRef({a.element.abi})", setup=setup, before=before)


def _out(a: Argument, around: Around) -> Piece:
    element = a.element
    whole = element.sort in (Sort.RECORD, Sort.GUID)
    result = a.name if whole else converted(element, f"{a.name}.value")
    return Piece(
        f"byref({a.name})",
        f"Out({kind(element)})",
        setup=(f"{a.name} = {element.abi}()",),
        result=result,
        gives=plain(element),
        answers=plain(element),
    )


def _inout(a: Argument, around: Around) -> Piece:
    element, python = a.element, plain(a.element)
    return Piece(
        f"byref({a.local})",
        f"InOut({kind(element)})",
        accepts=python,
        receives=python,
        default="None" if element.sort == Sort.POINTER else None,
        setup=(f"{a.local} = {element.abi}({a.name})",),
        result=converted(element, f"{a.local}.value"),
        gives=python,
        answers=python,
    )


def _out_interface(a: Argument, around: Around) -> Piece:
    name = a.element.target.name if a.element.target is not None else "IUnknown"
    return Piece(
        f"byref({a.name})",
        f"Out({name})",
        setup=(f"{a.name} = c_void_p()",),
        result=f"{name}.attach({a.name}.value)",
        gives=f"{name} | None",
        answers=implementable(name, around),
    )


def _out_reader(reader: str) -> Callable[[Argument, Around], Piece]:
    def piece(a: Argument, around: Around) -> Piece:
        setup, result = (f"{a.name} = c_void_p()",), f"{reader}({a.name}.value)"
        return Piece(
            f"byref({a.name})", "Out(POINTER)", setup=setup, result=result, gives="str | None", answers="int | None"
        )

    return piece


def _out_requested(a: Argument, around: Around) -> Piece:
    return Piece(
        f"byref({a.name})",
        f"Requested({a.iid})",
        setup=(f"{a.name} = c_void_p()",),
        result=f"received({around.arguments[a.iid].name}, {a.name}.value)",
        gives="T",
        answers="IUnknown | IUnknown.Implementation | None",
    )


def _buffer(a: Argument, around: Around) -> tuple[str, str, str | None]:
    """Expression of the first buffer, of the length that came back, and the statement that makes a longer one."""
    holder = around.arguments[a.size]
    first = FIRST_COUNT if a.role == Role.OUT_ARRAY else FIRST_CAPACITY
    size = holder.name if holder.role == Role.CAPACITY else str(first)
    element = "c_uint8" if a.role == Role.OUT_BYTES else a.element.abi
    if a.fetched < 0:
        return f"({element} * {size})()", f"len({a.local})", None
    needed = f"{around.arguments[a.fetched].name}.value"
    return f"({element} * {size})()", needed, f"{a.local} = ({element} * size)()"


def _out_array(a: Argument, around: Around) -> Piece:
    made, length, grow = _buffer(a, around)
    element = a.element
    item = plain(element)
    one = converted(element, "one")
    result = f"{a.local}[:{length}]" if one == "one" else f"[{one} for one in {a.local}[:{length}]]"
    return Piece(
        a.local,
        f"OutArray({kind(element)}, {a.size}, {a.fetched})",
        result=result,
        gives=f"list[{item}]",
        answers=f"Sequence[{item}]",
        setup=(f"{a.local} = {made}",),
        grow=grow,
        retry=length,
    )


def _out_text(a: Argument, around: Around) -> Piece:
    made, length, grow = _buffer(a, around)
    return Piece(
        a.local,
        f"OutText({a.element.abi}, {a.size}, {a.fetched})",
        gives="str",
        answers="str",
        result=f"text_in({a.local}, {length})",
        setup=(f"{a.local} = {made}",),
        grow=grow,
        retry=length,
    )


def _out_bytes(a: Argument, around: Around) -> Piece:
    made, length, grow = _buffer(a, around)
    taken = f"min({length}, len({a.local}))" if a.fetched >= 0 else length
    return Piece(
        a.local,
        f"OutBytes(c_uint8, {a.size}, {a.fetched})",
        gives="bytes",
        answers="bytes",
        result=f"string_at({a.local}, {taken})",
        setup=(f"{a.local} = {made}",),
        grow=grow,
        retry=length,
    )


PIECES: Mapping[Role, Callable[[Argument, Around], Piece]] = {
    Role.VALUE: _value,
    Role.POINTER: _pointer,
    Role.RECORD: _record,
    Role.INTERFACE: _interface,
    Role.TEXT: _text,
    Role.NARROW: _narrow,
    Role.BSTR: _bstr,
    Role.GUID: _guid,
    Role.CALLBACK: _callback,
    Role.ARRAY: _array,
    Role.BYTES: _bytes,
    Role.COUNT: _count,
    Role.CAPACITY: _capacity,
    Role.NEEDED: _needed,
    Role.CAPACITY_NEEDED: _capacity_needed,
    Role.OUT: _out,
    Role.INOUT: _inout,
    Role.OUT_INTERFACE: _out_interface,
    Role.OUT_TEXT_POINTER: _out_reader("text_at"),
    Role.OUT_BSTR: _out_reader("take_bstr"),
    Role.OUT_REQUESTED: _out_requested,
    Role.OUT_TEXT: _out_text,
    Role.OUT_BYTES: _out_bytes,
    Role.OUT_ARRAY: _out_array,
}
