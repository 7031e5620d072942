"""The code of a parameter that comes out: an `Argument` in, a `Piece` out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from docabi.backends.python.argument import Argument, Role
from docabi.backends.python.conversions import (
    converted,
    is_interface_pointer,
    is_text_pointer,
    kind,
    plain,
    taken,
)
from docabi.backends.python.piece import FIRST_CAPACITY, FIRST_COUNT, Around, Piece, implementable
from docabi.backends.python.shapes import Shape, Sort


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
        answers=taken(element),
    )


def _inout(a: Argument, around: Around) -> Piece:
    element = a.element
    return Piece(
        f"byref({a.local})",
        f"InOut({kind(element)})",
        accepts=taken(element),
        receives=plain(element),
        default="None" if element.sort == Sort.POINTER else None,
        setup=(f"{a.local} = {element.abi}({a.name})",),
        result=converted(element, f"{a.local}.value"),
        gives=plain(element),
        answers=taken(element),
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


def _out_reader(reader: str, gives: str = "str | None") -> Callable[[Argument, Around], Piece]:
    def piece(a: Argument, around: Around) -> Piece:
        setup, result = (f"{a.name} = c_void_p()",), f"{reader}({a.name}.value)"
        return Piece(f"byref({a.name})", "Out(POINTER)", setup=setup, result=result, gives=gives, answers="int | None")

    return piece


def _out_guid_pointer(a: Argument, around: Around) -> Piece:
    result = f"GUID.from_buffer_copy(string_at({a.name}.value, 16)) if {a.name}.value else None"
    setup = (f"{a.name} = c_void_p()",)
    return Piece(
        f"byref({a.name})", "Out(POINTER)", setup=setup, result=result, gives="GUID | None", answers="int | None"
    )


def _out_blob(a: Argument, around: Around) -> Piece:
    length = around.arguments[a.fetched].name
    return Piece(
        f"byref({a.name})",
        "Out(POINTER)",
        setup=(f"{a.name} = c_void_p()",),
        result=f"bytes_at({a.name}.value, {length}.value)",
        gives="bytes | None",
        answers="int | None",
    )


def _blob_length(a: Argument, around: Around) -> Piece:
    return Piece(f"byref({a.name})", f"Out({a.element.abi})", setup=(f"{a.name} = {a.element.abi}()",), answers="int")


def _out_requested(a: Argument, around: Around) -> Piece:
    return Piece(
        f"byref({a.name})",
        f"Requested({a.iid})",
        setup=(f"{a.name} = c_void_p()",),
        result=f"received({around.arguments[a.iid].name}, {a.name}.value)",
        gives="T",
        answers="IUnknown | IUnknown.Implementation | None",
    )


def _first_size(a: Argument, around: Around) -> str:
    """The expression of a buffer's length at the first call."""
    holder = around.arguments[a.size]
    owner = around.arguments[holder.buffer] if holder.buffer >= 0 else a
    if holder.role == Role.CAPACITY:
        return holder.name
    if holder.role == Role.COUNT and owner.role in (Role.ARRAY, Role.BYTES):
        return f"len({owner.name} or ())"
    return str(FIRST_COUNT if a.role == Role.OUT_ARRAY else FIRST_CAPACITY)


def _buffer(a: Argument, around: Around) -> tuple[str, str, tuple[str, ...]]:
    """Expression of the first buffer, of the length that came back, and the statements that make a longer one."""
    element = "c_uint8" if a.role in (Role.OUT_BYTES, Role.OUT_NARROW) else a.element.abi
    made = f"({element} * {_first_size(a, around)})()"
    if a.fetched < 0:
        return made, f"len({a.local})", ()
    needed = f"{around.arguments[a.fetched].name}.value"
    return made, needed, (*_given_back(a), f"{a.local} = ({element} * size)()")


def _given_back(a: Argument) -> tuple[str, ...]:
    """Statements for what a first call has put into an array that was too short: the second call gives it again."""
    if a.role != Role.OUT_ARRAY:
        return ()
    if is_interface_pointer(a.element):
        return (f"for one in {a.local}:", f"    {kind(a.element)}.attach(one)  # released, because nobody keeps it")
    return (f"for one in {a.local}:", "    take_bstr(one)") if a.element.alias == "BSTR" else ()


_ARRAYS = (Role.ARRAY, Role.OUT_ARRAY)


def _is_parallel(a: Argument, around: Around) -> bool:
    """Whether another array has the same length: items of one place belong together."""
    others = [one for one in around.arguments if one.role in _ARRAYS and one.position != a.position]
    return any(one.size == a.size or 0 <= a.fetched == one.fetched for one in others)


def _items(a: Argument, around: Around, length: str) -> tuple[str, str]:
    """The list of what an array holds, and its type. Interfaces that a count tells of are there, and NULL is none of
    them; beside another array every item keeps its place.
    """
    element, held = a.element, a.local if a.fetched < 0 else f"{a.local}[:{length}]"
    if is_interface_pointer(element) and a.fetched >= 0 and not _is_parallel(a, around):
        return f"[{kind(element)}(one) for one in {held} if one]", f"list[{kind(element)}]"
    if is_text_pointer(element):
        reader = "take_bstr" if element.alias == "BSTR" else "text_at"
        return f"[{reader}(one) for one in {held}]", "list[str | None]"
    one = converted(element, "one")
    whole = f"list({held})" if held == a.local else held
    return whole if one == "one" else f"[{one} for one in {held}]", f"list[{plain(element)}]"


def _answered(element: Shape, around: Around) -> str:
    """What an implementation puts into an array."""
    if is_interface_pointer(element) and element.target is not None:
        return implementable(element.target.name, around)
    return taken(element)


def _out_array(a: Argument, around: Around) -> Piece:
    made, length, grow = _buffer(a, around)
    result, gives = _items(a, around, length)
    return Piece(
        a.local,
        f"OutArray({kind(a.element)}, {a.size}, {a.fetched})",
        result=result,
        gives=gives,
        answers=f"Sequence[{_answered(a.element, around)}]",
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


def _inout_text(a: Argument, around: Around) -> Piece:
    out, element = _out_text(a, around), a.element.abi
    return replace(
        out,
        slot=f"InOutText({element}, {a.size}, {a.fetched})",
        accepts="str | None",
        receives="str | None",
        setup=(f'{a.local} = ({element} * max({FIRST_CAPACITY}, 2 * len({a.name} or "") + 1))()',),
        before=(f'write_text(addressof({a.local}), len({a.local}), {a.name} or "")',),
    )


def _out_bytes(a: Argument, around: Around) -> Piece:
    made, length, grow = _buffer(a, around)
    taken_bytes = f"string_at({a.local}, {f'min({length}, len({a.local}))' if a.fetched >= 0 else length})"
    return Piece(
        a.local,
        f"OutBytes(c_uint8, {a.size}, {a.fetched})",
        gives="bytes",
        answers="bytes",
        result=f"{taken_bytes}.partition(b'\\0')[0]" if a.role == Role.OUT_NARROW else taken_bytes,
        setup=(f"{a.local} = {made}",),
        grow=grow,
        retry=length,
    )


def _inout_bytes(a: Argument, around: Around) -> Piece:
    return Piece(
        a.local,
        f"InOutBytes(c_uint8, {a.size})",
        accepts="bytes",
        receives="bytes | None",
        gives="bytes",
        answers="bytes",
        result=f"bytes({a.local})",
        setup=(f"{a.local} = (c_uint8 * len({a.name})).from_buffer_copy({a.name})",),
    )


RESULTS: Mapping[Role, Callable[[Argument, Around], Piece]] = {
    Role.OUT: _out,
    Role.INOUT: _inout,
    Role.INOUT_BYTES: _inout_bytes,
    Role.OUT_INTERFACE: _out_interface,
    Role.OUT_TEXT_POINTER: _out_reader("text_at"),
    Role.OUT_NARROW_POINTER: _out_reader("bytes_text_at", "bytes | None"),
    Role.OUT_GUID_POINTER: _out_guid_pointer,
    Role.OUT_BSTR: _out_reader("take_bstr"),
    Role.OUT_BLOB: _out_blob,
    Role.BLOB_LENGTH: _blob_length,
    Role.OUT_REQUESTED: _out_requested,
    Role.OUT_TEXT: _out_text,
    Role.INOUT_TEXT: _inout_text,
    Role.OUT_NARROW: _out_bytes,
    Role.OUT_BYTES: _out_bytes,
    Role.OUT_ARRAY: _out_array,
}
