"""Arrays, bytes and texts that go in, with the parameter that holds their length.

A size attribute decides. Without one, a count belongs to what stands beside it only if their names say so; memory that
may be meant by its address (`void *`, a handle) is never taken for bytes on the strength of a `size` beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from docabi.abi.types import Shape, Sort
from docabi.backends.python.roles.argument import ITEM_SORTS, Argument, Role, is_bytes, is_octet, position_of
from docabi.backends.python.roles.lengths import alike, counts, counts_bytes, counts_items, has_bytes_prefix, same
from docabi.spec import Direction


def with_length(found: Sequence[Argument], argument: Argument) -> Sequence[Argument]:
    """A parameter that goes in and its length, with their roles; none if nobody tells its length."""
    role = _role(argument)
    if role is None:
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


def _role(argument: Argument) -> Role | None:
    element = argument.element
    if argument.shape.alias == "BSTR" or argument.is_handle:
        return None
    if element.sort == Sort.WIDE:
        return Role.SIZED_TEXT
    if is_bytes(element) or element.sort == Sort.NARROW:
        return Role.BYTES
    return Role.ARRAY if element.sort in ITEM_SORTS else None


def _count(found: Sequence[Argument], argument: Argument) -> int:
    named = position_of(found, argument.parameter.size)
    if named < 0 and argument.parameter.size is None:
        named = next(_neighbours(found, argument), -1)
    if named < 0 or found[named].parameter.direction != Direction.IN:
        return -1
    return named if found[named].is_number or _shared(found, argument, named) else -1


def _shared(found: Sequence[Argument], argument: Argument, position: int) -> bool:
    """Whether a count is that of another array or block of bytes that goes in: it cannot be that of a text."""
    if found[position].role != Role.COUNT or argument.element.sort == Sort.WIDE:
        return False
    return found[found[position].buffer].role in (Role.ARRAY, Role.BYTES)


def _neighbours(found: Sequence[Argument], argument: Argument) -> Iterator[int]:
    for position in (argument.position + 1, argument.position - 1, argument.position - 2):
        if not 0 <= position < len(found):
            continue
        held = found[position]
        second = position == argument.position - 2
        if second and not _after_texts(found, argument):
            continue
        if (held.role == Role.COUNT if second else held.is_number) and _belongs(held.parameter.name, argument):
            yield position


def _after_texts(found: Sequence[Argument], argument: Argument) -> bool:
    """Whether the parameter before is an array of texts with a count: a second one may have the same."""
    return is_texts(argument.element) and found[argument.position - 1].role == Role.ARRAY


def is_texts(element: Shape) -> bool:
    """Whether an array of something is an array of constant texts."""
    inner = element.target
    return inner is not None and inner.sort == Sort.WIDE and inner.const


def _belongs(length: str, argument: Argument) -> bool:
    """Whether a number beside a pointer is its length."""
    name, element = argument.parameter.name, argument.element
    if element.sort == Sort.WIDE:
        return length.startswith(("cch", "_cch")) and same(length, name)
    if is_octet(element):
        return (counts(length) and same(length, name)) or counts_bytes(length)
    if element.sort == Sort.VOID:
        certain = has_bytes_prefix(length) or (length.startswith("c") and not length.startswith("cch"))
        return (certain and same(length, name)) or (element.const and counts_bytes(length))
    if is_texts(element):
        return alike(length, name)
    if argument.shape.sort == Sort.ARRAY or argument.counted_here:
        return counts_items(length) or (same(length, name) and counts(length))
    return element.sort == Sort.RECORD and counts_items(length) and same(length, name)
