"""Buffers and arrays with the parameters that hold their lengths: those that the callee fills, those that go in.

Size and length attributes decide. Where the documentation gives none, the classic neighbours do: a text buffer with its
`cchName` and `pchName`, an array with its `cMax` and `pcTokens`, two arrays before one `cMax`. A length that is not
certain makes no buffer: the parameter stays a plain pointer. Of what goes in, a count belongs to what stands beside it
only if their names say so; memory that may be meant by its address (`void *`, a handle) is never taken for bytes on the
strength of a `size` beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from docabi.abi.types import Shape, Sort
from docabi.backends.python.roles.argument import (
    ITEM_SORTS,
    Argument,
    Role,
    alike,
    asks_whole,
    at,
    counts,
    counts_bytes,
    counts_items,
    has_bytes_prefix,
    is_bytes,
    is_fetched,
    is_octet,
    position_of,
    same,
    with_changes,
)
from docabi.patterns import compile_pattern
from docabi.spec import Direction

_TEXTS = (Sort.WIDE, Sort.NARROW)
# Roles of text, narrow text, bytes and items that the callee fills, and that go in.
_FILLED = (Role.OUT_TEXT, Role.OUT_NARROW, Role.OUT_BYTES, Role.OUT_ARRAY)
_GIVEN = (Role.SIZED_TEXT, Role.SIZED_NARROW, Role.BYTES, Role.ARRAY)
# What names of a buffer and its capacity have.
_ROOM = compile_pattern(r"[mM]ax(?![a-z])|[bB]uf(?:fer|f)?(?![a-z])|[cC]apacity")
HANDLE_NAME = compile_pattern(r"_?ph?[A-Za-z]*enum\Z", re.I)


def with_lengths(found: Sequence[Argument], argument: Argument) -> Sequence[Argument]:
    """A parameter that the callee fills and its lengths, with their roles; none if nobody tells its capacity."""
    role = _role(argument, _FILLED)
    if role is None or (argument.element.sort == Sort.INTEGER and _looks_single(argument)):
        return ()
    if (argument.parameter.size or "").isdecimal() and argument.parameter.direction is Direction.OUT:
        return (replace(argument, role=role),)
    capacity, fetched = _capacity(found, argument)
    if capacity < 0:
        return ()
    holder = found[capacity]
    if role == Role.OUT_ARRAY and has_bytes_prefix(holder.parameter.name):
        role = Role.OUT_BYTES  # items of different lengths: only the bytes are certain
    if role == Role.OUT_BYTES and fetched < 0 and _goes_in_too(argument, holder):
        count = replace(holder, role=Role.COUNT, buffer=argument.position)
        return count, replace(argument, role=Role.INOUT_BYTES, size=capacity)
    if role == Role.OUT_TEXT and fetched == capacity and argument.parameter.direction == Direction.INOUT:
        role = Role.INOUT_TEXT
    filled = replace(argument, role=role, size=capacity, fetched=fetched)
    return (*_lengths(holder, found[fetched] if fetched >= 0 else None, filled), filled)


def with_lengths_told(found: Sequence[Argument]) -> tuple[Argument, ...]:
    """The arguments of a call whose code is no HRESULT: the caller says how much room there is, and is told the length
    that came back. Nobody knows what a second call would do, such as one that gives the next part of a long value; only
    a length that goes in and comes out asks for one.
    """
    told = {Role.NEEDED: Role.OUT, Role.COUNT: Role.CAPACITY}
    filled = (one for one in found if one.role in (Role.NEEDED, Role.COUNT) and found[one.buffer].role in _FILLED)
    return with_changes(found, [replace(one, role=told[one.role]) for one in filled])


def goes_out(found: Sequence[Argument], argument: Argument) -> bool:
    """Whether the callee fills an argument. An array that is said to go in, between an enumerator handle and a count
    that comes out, is filled, whatever the page says.
    """
    if argument.goes_out:
        return True
    i = argument.position
    classic = 0 < i < len(found) - 2 and argument.shape.sort == Sort.ARRAY
    return classic and HANDLE_NAME.match(found[i - 1].parameter.name) is not None and found[i + 2].is_number_pointer


def _role(argument: Argument, roles: Sequence[Role]) -> Role | None:
    """Which of the roles of text, narrow text, bytes and items an argument can have."""
    sort = argument.element.sort
    if sort in _TEXTS:
        return roles[_TEXTS.index(sort)]
    return roles[2] if is_bytes(argument.element) else roles[3] if sort in ITEM_SORTS else None


def _looks_single(argument: Argument) -> bool:
    """Whether a pointer to integers, without a size, is one value that comes out."""
    if argument.shape.sort != Sort.POINTER or argument.parameter.size is not None:
        return False
    return not is_bytes(argument.element) and not argument.counted_here


def _goes_in_too(argument: Argument, holder: Argument) -> bool:
    return argument.parameter.direction == Direction.INOUT and holder.is_number


def _lengths(holder: Argument, fetched: Argument | None, filled: Argument) -> Iterator[Argument]:
    """The lengths of a buffer with their roles. A capacity that the callee answers with the length it needs is none of
    the caller's business.
    """
    if holder.shape.sort == Sort.POINTER:
        yield replace(holder, role=Role.CAPACITY_NEEDED, buffer=filled.position)
        return
    if holder.is_free:
        whole = fetched is not None and asks_whole(holder.parameter.name, fetched.parameter.name)
        hidden = whole or (filled.role == Role.OUT_TEXT and fetched is not None)
        yield replace(holder, role=Role.COUNT if hidden else Role.CAPACITY, buffer=filled.position)
    if fetched is not None and fetched.is_free:
        yield replace(fetched, role=Role.NEEDED, buffer=filled.position)


def _capacity(found: Sequence[Argument], argument: Argument) -> tuple[int, int]:
    """Positions of the capacity, and of the length that comes back; -1 if there is none."""
    positions = (position_of(found, one) for one in (argument.parameter.size, argument.parameter.length))
    # Nothing is as long as itself.
    named, length = (-1 if position == argument.position else position for position in positions)
    if named >= 0 and found[named].is_number_pointer and found[named].parameter.direction == Direction.OUT:
        # `size_is(*pceltFetched), length_is(celt)`: the attributes are the wrong way round.
        named, length = length, named
    if named >= 0 and _may_hold(found, argument, named):
        holder = found[named]
        return named, named if holder.shape.sort == Sort.POINTER else _fetched(found, argument, named, length)
    if argument.parameter.size is not None or not _may_have_neighbour(argument):
        return -1, -1
    for position in _neighbours(found, argument):
        if _may_hold(found, argument, position):
            return position, _fetched(found, argument, position, length)
    return _both_ways(found, argument)


def _may_hold(found: Sequence[Argument], argument: Argument, position: int) -> bool:
    """Whether a parameter can be the capacity: a free number, or that of another buffer or array of the same length."""
    holder = found[position]
    if position == argument.position:
        return False
    if holder.is_number:
        return True
    if holder.is_number_pointer:
        return holder.parameter.direction == Direction.INOUT
    if holder.role not in (Role.CAPACITY, Role.COUNT) or argument.element.sort in _TEXTS:
        return False
    return found[holder.buffer].role in (Role.OUT_ARRAY, Role.ARRAY)


def _may_have_neighbour(argument: Argument) -> bool:
    if argument.shape.sort == Sort.ARRAY or argument.element.sort in _TEXTS or argument.counted_here:
        return True
    return is_bytes(argument.element)


def _neighbours(found: Sequence[Argument], argument: Argument) -> Iterator[int]:
    """Positions beside a buffer whose names say that they count, the likeliest first."""
    i, sort = argument.position, argument.element.sort
    for one in at(found, _after_arrays(found, i), i - 1, i - 2):
        if one.position == i - 2 and not (sort in _TEXTS or _before_both(found, i)):
            continue
        if counts(one.parameter.name) or (sort == Sort.WIDE and same(one.parameter.name, argument.parameter.name)):
            yield one.position


def _after_arrays(found: Sequence[Argument], position: int) -> int:
    """The position behind an array and those that follow it: `rBody[], rDeclaration[], cMax`."""
    if found[position].shape.sort == Sort.ARRAY:
        while position + 1 < len(found) and _is_array_out(found[position + 1]):
            position += 1
    return position + 1


def _is_array_out(argument: Argument) -> bool:
    is_array = argument.shape.sort == Sort.ARRAY and argument.goes_out
    return is_array and argument.element.sort not in _TEXTS and not is_bytes(argument.element)


def _before_both(found: Sequence[Argument], position: int) -> bool:
    """Whether `cItems, pcItems` stand before an array."""
    if position < 2 or not found[position - 1].is_number_pointer:
        return False
    return asks_whole(found[position - 2].parameter.name, found[position - 1].parameter.name)


def _both_ways(found: Sequence[Argument], argument: Argument) -> tuple[int, int]:
    """A length that goes in and comes out, beside the buffer: `szName, pcchName`."""
    for one in at(found, argument.position + 1, argument.position - 1):
        is_inout = one.is_number_pointer and one.parameter.direction == Direction.INOUT
        if is_inout and is_fetched(one.parameter.name):
            return one.position, one.position
    return -1, -1


def _fetched(found: Sequence[Argument], argument: Argument, capacity: int, named: int) -> int:
    if named >= 0 and found[named].is_number_pointer:
        return named
    shared = found[found[capacity].buffer].fetched if found[capacity].buffer >= 0 else -1
    if shared >= 0:
        return shared
    places = at(found, capacity + 1, argument.position + 1, capacity - 1, argument.position - 1)
    name = found[capacity].parameter.name
    return next((one.position for one in places if _tells_length(one, argument, name)), -1)


def _tells_length(candidate: Argument, argument: Argument, capacity: str) -> bool:
    """Whether a pointer beside a buffer or its capacity is where the length comes back."""
    if candidate.position == argument.position or not candidate.is_number_pointer or is_octet(candidate.element):
        return False
    return is_fetched(candidate.parameter.name) or same(capacity, candidate.parameter.name)


def with_length(found: Sequence[Argument], argument: Argument) -> Sequence[Argument]:
    """A parameter that goes in and its length, with their roles; none if nobody tells its length."""
    role = _role(argument, _GIVEN)
    if role is None or argument.shape.alias == "BSTR" or argument.is_handle:
        return ()
    count = _count(found, argument)
    if count < 0:
        is_loose = role == Role.ARRAY and argument.shape.sort == Sort.ARRAY and argument.parameter.size is None
        return (replace(argument, role=Role.LOOSE_ARRAY),) if is_loose else ()
    length = found[count]
    if role == Role.ARRAY and has_bytes_prefix(length.parameter.name):
        role = Role.BYTES
    taken = (replace(length, role=Role.COUNT, buffer=argument.position),) if length.is_free else ()
    return (*taken, replace(argument, role=role, size=count))


def _count(found: Sequence[Argument], argument: Argument) -> int:
    named = position_of(found, argument.parameter.size)
    if named < 0 and argument.parameter.size is None:
        named = next(_neighbours_in(found, argument), -1)
    if named < 0 or found[named].parameter.direction != Direction.IN:
        return -1
    return named if found[named].is_number or _shared(found, argument, named) else -1


def _shared(found: Sequence[Argument], argument: Argument, position: int) -> bool:
    """Whether a count is that of another array or block of bytes that goes in: it cannot be that of a text."""
    if found[position].role != Role.COUNT or argument.element.sort == Sort.WIDE:
        return False
    return found[found[position].buffer].role in (Role.ARRAY, Role.BYTES)


def _neighbours_in(found: Sequence[Argument], argument: Argument) -> Iterator[int]:
    """Positions of counts beside what goes in; a second array of texts may have that of the one before it."""
    i = argument.position
    second = is_texts(argument.element) and i > 0 and found[i - 1].role == Role.ARRAY
    for held in at(found, i + 1, i - 1, *((i - 2,) if second else ())):
        is_count = held.role == Role.COUNT if held.position == i - 2 else held.is_number
        if is_count and _belongs(held.parameter.name, argument):
            yield held.position


def is_texts(element: Shape) -> bool:
    """Whether an array of something is an array of constant texts."""
    inner = element.target
    return inner is not None and inner.sort == Sort.WIDE and inner.const


def _belongs(length: str, argument: Argument) -> bool:
    """Whether a number beside a pointer is its length."""
    name, element = argument.parameter.name, argument.element
    if element.sort == Sort.WIDE:
        return length.startswith(("cch", "_cch")) and same(length, name)
    if is_octet(element) or element.sort == Sort.NARROW:
        is_length = (counts(length) and same(length, name)) or counts_bytes(length)
        # What is said to go in, and is called room, may yet be what the callee fills.
        is_filled = element.sort == Sort.NARROW and not element.const and _ROOM.search(f"{length} {name}")
        return is_length and not is_filled
    if element.sort == Sort.VOID:
        certain = has_bytes_prefix(length) or (length.startswith("c") and not length.startswith("cch"))
        return (certain and same(length, name)) or (element.const and counts_bytes(length))
    if is_texts(element):
        return alike(length, name)
    if argument.shape.sort == Sort.ARRAY or argument.counted_here:
        return counts_items(length) or (same(length, name) and counts(length))
    return element.sort == Sort.RECORD and counts_items(length) and same(length, name)
