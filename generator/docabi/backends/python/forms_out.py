"""Which form a parameter has that comes out: an `Argument` in, a `ParameterView` out. See `forms_in`."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from docabi.abi.types import Shape, Sort
from docabi.backends.python.callviews import BufferView, ParameterView, ResultArrayView, ValueView
from docabi.backends.python.forms_in import FIRST_CAPACITY, FIRST_COUNT, Form, Signature
from docabi.backends.python.resolved import ctypes_name
from docabi.backends.python.roles.argument import Argument, Role
from docabi.backends.python.spelling import (
    implementable,
    interface_name,
    is_text_pointer,
    kind,
    plain,
    reader,
    taken,
)


def _out(a: Argument, signature: Signature) -> ParameterView:
    element = a.element
    return ValueView(
        "out_whole" if element.sort in (Sort.RECORD, Sort.GUID) else "out",
        a.name,
        a.local,
        kind=kind(element),
        element=ctypes_name(element),
        reader=reader(element),
        gives=plain(element),
        answers=taken(element),
    )


def _inout(a: Argument, signature: Signature) -> ParameterView:
    element, default = a.element, "None" if a.element.sort == Sort.POINTER else None
    single = _out(a, signature)
    return replace(single, form="inout", accepts=taken(element), receives=plain(element), default=default)


def _out_interface(a: Argument, signature: Signature) -> ParameterView:
    name = interface_name(a.element) or "IUnknown"
    return ValueView(
        "out",
        a.name,
        a.local,
        kind=name,
        reader=f"{name}.attach",
        gives=f"{name} | None",
        answers=implementable(name, signature.opaque),
    )


def _out_pointer(reads: str, gives: str) -> Form:
    """A pointer to what `reads` makes a Python value of; an implementation answers with the address."""

    def view(a: Argument, signature: Signature) -> ParameterView:
        return ValueView("out", a.name, a.local, kind="POINTER", reader=reads, gives=gives, answers="int | None")

    return view


def _out_guid_pointer(a: Argument, signature: Signature) -> ParameterView:
    return ValueView("out_guid_pointer", a.name, a.local, kind="POINTER", gives="GUID | None", answers="int | None")


def _out_blob(a: Argument, signature: Signature) -> ParameterView:
    length = signature.arguments[a.fetched].name
    return ValueView(
        "out_blob", a.name, a.local, kind="POINTER", needs=length, gives="bytes | None", answers="int | None"
    )


def _blob_length(a: Argument, signature: Signature) -> ParameterView:
    return ValueView("out", a.name, a.local, kind=ctypes_name(a.element), element=ctypes_name(a.element), answers="int")


def _out_requested(a: Argument, signature: Signature) -> ParameterView:
    asked = signature.arguments[a.iid].name
    answers = "IUnknown | IUnknown.Implementation | None"
    return ValueView("out_requested", a.name, a.local, kind="", needs=asked, position=a.iid, gives="T", answers=answers)


def _first_capacity(a: Argument, signature: Signature) -> str:
    """The expression of a buffer's length at the first call."""
    holder = signature.arguments[a.size]
    owner = signature.arguments[holder.buffer] if holder.buffer >= 0 else a
    if holder.role == Role.CAPACITY:
        return holder.name
    if holder.role == Role.COUNT and owner.role in (Role.ARRAY, Role.BYTES):
        return f"len({owner.name} or ())"
    return str(FIRST_COUNT if a.role == Role.OUT_ARRAY else FIRST_CAPACITY)


def _needed(a: Argument, signature: Signature) -> str:
    """The expression of the length that came back; empty if none does."""
    return f"{signature.arguments[a.fetched].name}.value" if a.fetched >= 0 else ""


_ARRAYS = (Role.ARRAY, Role.OUT_ARRAY)


def _is_parallel(a: Argument, signature: Signature) -> bool:
    """Whether another array has the same length: items of one place belong together."""
    others = [one for one in signature.arguments if one.role in _ARRAYS and one.position != a.position]
    return any(one.size == a.size or 0 <= a.fetched == one.fetched for one in others)


def _answered(element: Shape, opaque: frozenset[str]) -> str:
    """What an implementation puts into an array."""
    name = interface_name(element)
    return implementable(name, opaque) if name else taken(element)


def _out_array(a: Argument, signature: Signature) -> ParameterView:
    """An array. Interfaces that a count tells of are there, and NULL is none of them; beside another array every item
    keeps its place.
    """
    element, needed, name = a.element, _needed(a, signature), interface_name(a.element)
    skips_null = bool(name and needed) and not _is_parallel(a, signature)
    item, reads = plain(element), reader(element)
    if is_text_pointer(element):
        item, reads = "str | None", "take_bstr" if element.alias == "BSTR" else "text_at"
    return ResultArrayView(
        "out_array",
        a.name,
        a.local,
        kind=kind(element),
        element=ctypes_name(element),
        size=a.size,
        fetched=a.fetched,
        capacity=_first_capacity(a, signature),
        needed=needed,
        reader=name if skips_null else reads,
        skips_null=skips_null,
        given_back="objects" if name else "texts" if element.alias == "BSTR" else "",
        gives=f"list[{name if skips_null else item}]",
        answers=f"Sequence[{_answered(element, signature.opaque)}]",
    )


def _buffer(form: str, element: str, python: str) -> Form:
    """A buffer of items of a C type, or (if that is empty) of the documented one."""

    def view(a: Argument, signature: Signature) -> ParameterView:
        return BufferView(
            form,
            a.name,
            a.local,
            element=element or ctypes_name(a.element),
            size=a.size,
            fetched=a.fetched,
            capacity=_first_capacity(a, signature),
            needed=_needed(a, signature),
            gives=python,
            answers=python,
        )

    return view


def _inout_text(a: Argument, signature: Signature) -> ParameterView:
    filled, python, capacity = _buffer("inout_text", "", "str")(a, signature), "str | None", str(FIRST_CAPACITY)
    return replace(filled, capacity=capacity, is_refilled=True, accepts=python, receives=python)


def _inout_bytes(a: Argument, signature: Signature) -> ParameterView:
    return replace(_buffer("inout_bytes", "c_uint8", "bytes")(a, signature), accepts="bytes", receives="bytes | None")


FORMS_OUT: Mapping[Role, Form] = {
    Role.OUT: _out,
    Role.INOUT: _inout,
    Role.INOUT_BYTES: _inout_bytes,
    Role.OUT_INTERFACE: _out_interface,
    Role.OUT_TEXT_POINTER: _out_pointer("text_at", "str | None"),
    Role.OUT_NARROW_POINTER: _out_pointer("bytes_text_at", "bytes | None"),
    Role.OUT_GUID_POINTER: _out_guid_pointer,
    Role.OUT_BSTR: _out_pointer("take_bstr", "str | None"),
    Role.OUT_BLOB: _out_blob,
    Role.BLOB_LENGTH: _blob_length,
    Role.OUT_REQUESTED: _out_requested,
    Role.OUT_TEXT: _buffer("out_text", "", "str"),
    Role.INOUT_TEXT: _inout_text,
    Role.OUT_NARROW: _buffer("out_narrow", "c_uint8", "bytes"),
    Role.OUT_BYTES: _buffer("out_bytes", "c_uint8", "bytes"),
    Role.OUT_ARRAY: _out_array,
}
