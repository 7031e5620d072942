"""What each parameter of a signature is for: a signature in, a tuple of `Argument` out.

The steps go from the certain to the rest: interfaces that are asked for by IID, buffers and arrays with their lengths
(`buffers`), blobs with theirs, enumerator handles, then every parameter by itself, and last who makes the room for what
comes out (`rooms`). To add a role, give it a rule here or there, and a form (`forms`).
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from docabi.abi.types import Sort
from docabi.backends.python.roles import buffers
from docabi.backends.python.roles.argument import (
    Argument,
    Role,
    at,
    counts_items,
    has_bytes_prefix,
    is_bytes,
    is_fetched,
    position_of,
    same,
    stem,
    with_changes,
)
from docabi.backends.python.roles.rooms import with_rooms
from docabi.backends.python.spelling import LOCALS, ClassedTypes, Namer, can_be_passed
from docabi.spec import Direction, Parameter

__all__ = ["Argument", "Role", "arguments"]
_Arguments = tuple[Argument, ...]


def arguments(
    parameters: Sequence[Parameter], types: ClassedTypes, freed: frozenset[str] = frozenset()
) -> tuple[Argument, ...]:
    """The arguments of a signature, in order. `freed` are names of memory that the caller gives back by its address."""
    found = _named(parameters, types)
    for step in (_kept, _identifiers, _requested, _buffers, _handles):
        found = step(found)
    found = _blobs(found, freed)
    return with_rooms(tuple(_alone(found, argument) if argument.is_free else argument for argument in found))


def _named(parameters: Sequence[Parameter], types: ClassedTypes) -> _Arguments:
    """Arguments that no rule has said yet what they are for."""
    namer = Namer(LOCALS, types.reserved)
    names = [namer.take(parameter.name or f"argument{i}") for i, parameter in enumerate(parameters)]
    return tuple(
        Argument(name, parameter, types.resolve(parameter.type), Role.UNKNOWN, i, local=namer.take("c_" + name))
        for i, (name, parameter) in enumerate(zip(names, parameters, strict=True))
    )


def _kept(found: _Arguments) -> _Arguments:
    """Memory that the callee goes on using is the caller's: Python makes none for it."""
    kept = (one for one in found if one.parameter.kept and one.is_pointer)
    return with_changes(found, (replace(one, role=Role.POINTER) for one in kept))


def _identifiers(found: _Arguments) -> _Arguments:
    """Pointers to identifiers that go in: one, or as many as a count says that stands beside it."""
    pointers = [one for one in found if one.shape.sort == Sort.POINTER and one.element.sort == Sort.GUID]
    roles = ((one, Role.POINTER if _is_many(found, one) else Role.GUID) for one in pointers if not one.goes_out)
    return with_changes(found, (replace(one, role=role) for one, role in roles))


def _is_many(found: Sequence[Argument], argument: Argument) -> bool:
    """Whether a count stands beside a pointer, which may then be an array."""
    beside = at(found, argument.position - 1, argument.position + 1)
    is_array = any(one.is_number and counts_items(one.parameter.name) for one in beside)
    return is_array and not argument.shape.alias.startswith("REF")


def _requested(found: _Arguments) -> _Arguments:
    """`REFIID riid, void **ppv`: by `iid_is`, side by side, or because there is one of each."""
    asked = [one.position for one in found if one.role == Role.GUID and one.shape.alias == "REFIID"]
    places = [one for one in found if _is_any_pointer(one)]
    changed = []
    for place in places:
        named, only = position_of(found, place.parameter.iid_is), len(asked) == len(places) == 1
        beside = place.position - 1
        iid = named if named >= 0 else beside if beside in asked else asked[0] if only else -1
        if iid >= 0 and found[iid].role == Role.GUID:
            changed.append(replace(place, role=Role.OUT_REQUESTED, iid=iid))
    return with_changes(found, changed)


def _is_any_pointer(argument: Argument) -> bool:
    return argument.goes_out and (argument.pointed.sort == Sort.VOID or argument.pointed.name == "IUnknown")


_BUFFER_SORTS = (Sort.WIDE, Sort.NARROW, Sort.VOID, Sort.INTEGER, Sort.RECORD)


def _buffers(found: _Arguments) -> _Arguments:
    """Buffers and arrays with the parameters that hold their lengths."""
    for position in range(len(found)):
        argument = found[position]
        if argument.is_free and argument.is_pointer and not _is_one_thing(argument):
            rule = buffers.with_lengths if buffers.goes_out(found, argument) else buffers.with_length
            found = with_changes(found, rule(found, argument))
    return found


def _is_one_thing(argument: Argument) -> bool:
    """Whether a pointer without a size can only be one thing: an interface, an identifier, a pointer that comes out."""
    if argument.element.sort == Sort.GUID:
        return True
    if argument.shape.sort == Sort.ARRAY or argument.parameter.size or argument.counted_here:
        return False
    if not argument.goes_out and argument.element.sort == Sort.POINTER:
        return not buffers.is_texts(argument.element)
    return argument.element.sort not in _BUFFER_SORTS


def _handles(found: _Arguments) -> _Arguments:
    """`HCORENUM *phEnum` before an array that comes out is NULL at first and given back at every call."""
    if all(argument.role != Role.OUT_ARRAY for argument in found):
        return found
    return tuple(replace(one, role=Role.INOUT) if _is_enumerator(one) else one for one in found)


def _is_enumerator(argument: Argument) -> bool:
    is_handle = argument.is_free and argument.goes_out and argument.pointed.sort == Sort.VOID
    return is_handle and buffers.HANDLE_NAME.match(argument.parameter.name) is not None


def _blobs(found: _Arguments, freed: frozenset[str]) -> _Arguments:
    """`[out] const BYTE **ppvSigBlob, [out] ULONG *pcbSigBlob`: bytes that the callee keeps, copied when they come out.

    Constant memory only: what may be written may have to be given back, for which its address is needed.
    """
    for position in range(len(found)):
        blob = found[position]
        length = _blob_length(found, blob) if _is_blob(blob) and blob.parameter.name not in freed else -1
        if length >= 0:
            counted = replace(found[length], role=Role.BLOB_LENGTH, buffer=position)
            found = with_changes(found, (replace(blob, role=Role.OUT_BLOB, fetched=length), counted))
    return found


def _is_blob(argument: Argument) -> bool:
    is_out = argument.is_free and argument.parameter.direction == Direction.OUT
    return is_out and argument.pointed.const and is_bytes(argument.pointed)


def _blob_length(found: Sequence[Argument], argument: Argument) -> int:
    """The count of bytes right beside a blob: the one behind it or before it that is named after it, else the only
    one.
    """
    beside = [one for one in at(found, argument.position + 1, argument.position - 1) if _counts_blob(one, argument)]
    named = [length for length in beside if same(length.parameter.name, argument.parameter.name)]
    sure = named or beside
    blobs = [one for one in found if _is_blob(one)]
    return sure[0].position if len(sure) == 1 and (named or len(blobs) == 1) else -1


def _counts_blob(length: Argument, blob: Argument) -> bool:
    if not length.is_number_pointer or length.parameter.direction != Direction.OUT:
        return False
    name = length.parameter.name
    return has_bytes_prefix(name) or (name.startswith("pb") and stem(blob.parameter.name).startswith(stem(name)))


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
    return replace(argument, role=Role.VALUE if can_be_passed(shape) else Role.UNKNOWN)


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
    return any(
        after.shape.sort == Sort.POINTER and after.element.sort == Sort.INTEGER and is_fetched(after.parameter.name)
        for after in at(found, argument.position + 1)
    )


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
        return _double_pointer_out(argument)
    return Role.INOUT if argument.pointed.sort == Sort.VOID else Role.POINTER


# What lies in constant memory of the callee is copied.
_KEPT: dict[Sort, Role] = {Sort.NARROW: Role.OUT_NARROW_POINTER, Sort.GUID: Role.OUT_GUID_POINTER}


def _double_pointer_out(argument: Argument) -> Role:
    inner = argument.pointed
    if inner.sort == Sort.INTERFACE:
        return Role.OUT_INTERFACE
    if argument.element.alias == "BSTR":
        return Role.OUT_BSTR
    if inner.sort in _KEPT and inner.const:
        return _KEPT[inner.sort]
    return Role.OUT_TEXT_POINTER if inner.sort == Sort.WIDE else Role.OUT
