"""What each parameter of a signature is for: a signature in, a tuple of `Argument` out.

The steps go from the certain to the rest: interfaces that are asked for by IID, buffers and arrays with their lengths
(`buffers`, `inputs`), blobs with theirs, enumerator handles, then every parameter by itself. To add a role, give it a
rule here or in one of those modules, and a piece of code in `pieces`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from docabi.backends.python import buffers, inputs
from docabi.backends.python.argument import Argument, Role, is_bytes, lookup
from docabi.backends.python.lengths import counts_items, has_bytes_prefix, is_fetched, same, stem
from docabi.backends.python.names import LOCALS, Namer
from docabi.backends.python.shapes import Shape, Sort, Types
from docabi.spec import Direction, Parameter

__all__ = ["Argument", "Role", "arguments"]


def arguments(
    parameters: Sequence[Parameter],
    types: Types,
    reserved: frozenset[str],
    freed: frozenset[str] = frozenset(),
) -> tuple[Argument, ...]:
    """The arguments of a signature, in order. `freed` are names of memory that the caller gives back by its address."""
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
    _blobs(found, freed)
    return tuple(_alone(found, argument) if argument.is_free else argument for argument in found)


def _requested(found: list[Argument]) -> list[Argument]:
    """`REFIID riid, void **ppv`: by `iid_is`, side by side, or because there is one of each."""
    out = list(found)
    for argument in found:
        pointer = argument.shape.sort == Sort.POINTER and argument.element.sort == Sort.GUID
        if pointer and argument.parameter.direction == Direction.IN:
            many = not argument.shape.alias.startswith("REF") and _is_counted(found, argument)
            out[argument.position] = replace(argument, role=Role.POINTER if many else Role.GUID)
    asked = [argument for argument in out if argument.role == Role.GUID and argument.shape.alias == "REFIID"]
    places = [argument for argument in found if _is_any_pointer(argument)]
    for argument in places:
        iid = lookup(found, argument.parameter.iid_is)
        before = out[argument.position - 1] if argument.position else None
        if iid < 0 and before in asked and before is not None:
            iid = before.position
        if iid < 0 and len(asked) == len(places) == 1:
            iid = asked[0].position
        if iid >= 0 and out[iid].role == Role.GUID:
            out[argument.position] = replace(argument, role=Role.OUT_REQUESTED, iid=iid)
    return out


def _is_counted(found: Sequence[Argument], argument: Argument) -> bool:
    """Whether a count stands beside a pointer, which may then be an array."""
    beside = [one for one in found if abs(one.position - argument.position) == 1]
    return any(one.is_number and counts_items(one.parameter.name) for one in beside)


def _is_any_pointer(argument: Argument) -> bool:
    if argument.shape.sort != Sort.POINTER or argument.parameter.direction == Direction.IN:
        return False
    inner = argument.element
    if inner.sort != Sort.POINTER or inner.target is None:
        return False
    return inner.target.sort == Sort.VOID or inner.target.name == "IUnknown"


_BUFFER_SORTS = (Sort.WIDE, Sort.NARROW, Sort.VOID, Sort.INTEGER, Sort.RECORD)


def _buffers(found: list[Argument]) -> list[Argument]:
    """Buffers and arrays with the parameters that hold their lengths."""
    out = list(found)
    for argument in found:
        current = out[argument.position]
        if not current.is_free or not current.is_pointer or _is_one_thing(current):
            continue
        if buffers.goes_out(out, current):
            buffers.fill(out, current)
        else:
            inputs.take(out, current)
    return out


def _is_one_thing(argument: Argument) -> bool:
    """Whether a pointer without a size can only be one thing: an interface, an identifier, a pointer that comes out."""
    if argument.element.sort == Sort.GUID:
        return True
    if argument.shape.sort == Sort.ARRAY or argument.parameter.size or argument.counted_here:
        return False
    if not argument.goes_out and argument.element.sort == Sort.POINTER:
        return not inputs.is_texts(argument.element)
    return argument.element.sort not in _BUFFER_SORTS


def _handles(found: list[Argument]) -> list[Argument]:
    """`HCORENUM *phEnum` before an array that comes out is NULL at first and given back at every call."""
    has_array = any(argument.role == Role.OUT_ARRAY for argument in found)
    out = list(found)
    for argument in found:
        handle = argument.shape.sort == Sort.POINTER and argument.element.sort == Sort.POINTER
        if has_array and argument.is_free and handle and argument.goes_out:
            inner = argument.element.target
            if inner is not None and inner.sort == Sort.VOID and buffers.HANDLE_NAME.match(argument.parameter.name):
                out[argument.position] = replace(argument, role=Role.INOUT)
    return out


def _blobs(found: list[Argument], freed: frozenset[str]) -> None:
    """`[out] const BYTE **ppvSigBlob, [out] ULONG *pcbSigBlob`: bytes that the callee keeps, copied when they come out.

    Constant memory only: what may be written may have to be given back, for which its address is needed.
    """
    for argument in found:
        if not _is_blob(argument) or argument.parameter.name in freed:
            continue
        length = _blob_length(found, argument)
        if length >= 0:
            found[argument.position] = replace(argument, role=Role.OUT_BLOB, fetched=length)
            found[length] = replace(found[length], role=Role.BLOB_LENGTH, buffer=argument.position)


def _is_blob(argument: Argument) -> bool:
    if not argument.is_free or argument.parameter.direction != Direction.OUT or argument.shape.sort != Sort.POINTER:
        return False
    inner = argument.element.target
    return argument.element.sort == Sort.POINTER and inner is not None and inner.const and is_bytes(inner)


def _blob_length(found: Sequence[Argument], argument: Argument) -> int:
    """The count of bytes right beside a blob: the one behind it or before it that is named after it, else the only
    one.
    """
    beside = [
        found[position]
        for position in (argument.position + 1, argument.position - 1)
        if 0 <= position < len(found) and _counts_blob(found[position], argument)
    ]
    named = [length for length in beside if same(length.parameter.name, argument.parameter.name)]
    sure = named or beside
    blobs = [one for one in found if _is_blob(one)]
    return sure[0].position if len(sure) == 1 and (named or len(blobs) == 1) else -1


def _counts_blob(length: Argument, blob: Argument) -> bool:
    if not length.is_number_pointer or length.parameter.direction != Direction.OUT:
        return False
    name = length.parameter.name
    return has_bytes_prefix(name) or (name.startswith("pb") and stem(blob.parameter.name).startswith(stem(name)))


_STEPS: tuple[Callable[[list[Argument]], list[Argument]], ...] = (_requested, _buffers, _handles)


def _alone(found: Sequence[Argument], argument: Argument) -> Argument:
    """The role of a parameter that belongs to no other."""
    shape = argument.shape
    if shape.sort == Sort.ARRAY and argument.goes_out:
        return replace(argument, role=Role.POINTER)  # a buffer whose length nobody tells
    if argument.is_pointer:
        role = _pointer_out(argument) if argument.goes_out else _pointer_in(found, argument)
        return replace(argument, role=role)
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


def _pointer_in(found: Sequence[Argument], argument: Argument) -> Role:
    if argument.shape.alias == "BSTR":
        return Role.BSTR
    if argument.is_handle:
        return Role.HANDLE
    if argument.element.sort == Sort.WIDE and not argument.element.const and _is_written(found, argument):
        return Role.POINTER
    return _POINTED.get(argument.element.sort, Role.POINTER)


def _is_written(found: Sequence[Argument], argument: Argument) -> bool:
    """Whether a text that is said to go in has a pointer to its length behind it: the callee may write both."""
    after = found[argument.position + 1] if argument.position + 1 < len(found) else None
    if after is None or after.shape.sort != Sort.POINTER or after.element.sort != Sort.INTEGER:
        return False
    return is_fetched(after.parameter.name)


_SINGLE = (Sort.INTEGER, Sort.BOOLEAN, Sort.REAL, Sort.ENUMERATION)


def _pointer_out(argument: Argument) -> Role:
    element, both = argument.element, argument.parameter.direction == Direction.INOUT
    if argument.counted_here:
        return Role.POINTER  # an array whose length nobody tells
    if element.sort in _SINGLE:
        return Role.INOUT if both else Role.OUT
    if element.sort in (Sort.RECORD, Sort.GUID):
        return Role.RECORD if both else Role.OUT
    if element.sort == Sort.POINTER and not both:
        return _double_pointer_out(element)
    return Role.INOUT if element.sort == Sort.POINTER and _is_untyped(element) else Role.POINTER


def _is_untyped(shape: Shape) -> bool:
    return shape.target is not None and shape.target.sort == Sort.VOID


# What lies in constant memory of the callee is copied.
_KEPT: dict[Sort, Role] = {Sort.NARROW: Role.OUT_NARROW_POINTER, Sort.GUID: Role.OUT_GUID_POINTER}


def _double_pointer_out(element: Shape) -> Role:
    inner = element.target
    if inner is not None and inner.sort == Sort.INTERFACE:
        return Role.OUT_INTERFACE
    if element.alias == "BSTR":
        return Role.OUT_BSTR
    if inner is not None and inner.sort in _KEPT and inner.const:
        return _KEPT[inner.sort]
    return Role.OUT_TEXT_POINTER if inner is not None and inner.sort == Sort.WIDE else Role.OUT
