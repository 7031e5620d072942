"""Who makes the room for what comes out. In: the arguments of a signature with their roles. Out: the same, of which
none has room for one value while a length that may be its own is the caller's to choose.

A callee told of a capacity writes as much. So where a free number may be a length and no rule gave it to a buffer, the
pointer that it stands beside is the caller's, whatever it was taken for; one value too little is a crash.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from docabi.abi.types import Sort
from docabi.backends.python.roles.argument import (
    Argument,
    Role,
    counts_items,
    counts_pointers,
    is_fetched,
    may_be_length,
    position_of,
    same,
    with_changes,
)

# What Python makes one value for.
_ONE_VALUE = (
    *(Role.OUT, Role.INOUT, Role.OUT_INTERFACE, Role.OUT_BSTR),
    *(Role.OUT_TEXT_POINTER, Role.OUT_NARROW_POINTER, Role.OUT_GUID_POINTER),
)

# Where the callee may write, it is given a copy, as long as the text.
_TEXTS = (Role.TEXT, Role.NARROW)
# What no length is of: one thing, and text that ends by itself.
_NO_ROOMS = (
    *(Role.HANDLE, Role.INTERFACE, Role.GUID, Role.CALLBACK, Role.BSTR),
    *(Role.OUT_REQUESTED, Role.OUT_BLOB),
)


def with_rooms(found: Sequence[Argument]) -> tuple[Argument, ...]:
    """The arguments with the room that is the caller's: of the pointer before a length that no rule gave to another, or
    right behind it, and of one with a size that no parameter is.
    """
    named = {position_of(found, text) for one in found for text in (one.parameter.size, one.parameter.length)}
    lengths = [one for one in found if _is_loose_length(one) and one.position not in named]
    sized = [one for one in found if (one.parameter.size or ",")[:1] != ","]
    beside = ((room, length.parameter.name) for length in lengths for room in _beside(found, length))
    changed = [_callers(room, name) for room, name in beside if _is_one_value(room)]
    return with_changes(found, [*changed, *(_callers(one, "c") for one in sized if _is_one_value(one))])


def _is_one_value(argument: Argument) -> bool:
    is_copy = argument.role in _TEXTS and not argument.element.const
    return is_copy or (argument.role in _ONE_VALUE and not argument.parameter.retval)


def _is_read(argument: Argument) -> bool:
    return argument.role in _TEXTS and argument.element.const


def _is_loose_length(argument: Argument) -> bool:
    is_value = argument.role == Role.VALUE and argument.shape.sort == Sort.INTEGER
    return is_value and may_be_length(argument.parameter.name)


def _beside(found: Sequence[Argument], length: Argument) -> Iterator[Argument]:
    """The last pointer before a length that does not itself tell one; if it does not stand right there, the one behind.
    None, if the length is that of what goes in behind it.

    Behind a length an address that comes out is mostly one thing that so many are asked of: `NumBytes, ppBuffer`.
    """
    pointers = [one for one in found if one.is_pointer and not (one.role in _NO_ROOMS or _is_read(one) or _tells(one))]
    behind = [one for one in pointers if one.position == length.position + 1]
    if any(same(length.parameter.name, one.parameter.name) and not one.goes_out for one in behind):
        return
    before = [one for one in pointers if one.position < length.position][-1:]
    yield from before
    if not before or before[0].position < length.position - 1:
        is_of_items = counts_pointers(length.parameter.name)
        yield from (one for one in behind if is_of_items or not one.holds_addresses)


def _tells(argument: Argument) -> bool:
    """Whether a pointer is where a length comes back: nobody's room."""
    name, is_number = argument.parameter.name, argument.element.sort == Sort.INTEGER
    return is_number and (is_fetched(name) or may_be_length(name))


def _callers(room: Argument, length: str) -> Argument:
    """The room is the caller's: one structure, if the length is one of bytes, else whatever its address leads to."""
    is_one = room.element.sort == Sort.RECORD and not counts_items(length)
    return replace(room, role=Role.RECORD if is_one else Role.POINTER)
