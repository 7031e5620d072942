"""What is asserted of the layout of a header's entities: every slot, every enumerator, the order of members."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

import msgspec

from docabi.backends.cnames.closure import Closure
from docabi.backends.cnames.naming import fits, is_identifier, member_name
from docabi.backends.cnames.slots import named_slots
from docabi.backends.conformance.standin import Witnesses, is_foreign
from docabi.spec import Class, Entity, Enumeration, Interface, Structure


class SlotCheck(msgspec.Struct, frozen=True):
    """A member of a vtable has this number."""

    member: str
    number: int
    place: str
    """Page and line that say so, as everywhere here; not yet escaped."""


class ValueCheck(msgspec.Struct, frozen=True):
    """An enumerator has this value."""

    name: str
    value: int
    place: str


class OrderCheck(msgspec.Struct, frozen=True):
    """A member lies before another one."""

    first: str
    second: str
    place: str


class LayoutChecks(msgspec.Struct, frozen=True):
    """All that is asserted of an entity: `count` is that of its slots, 0 for what is no interface."""

    name: str
    count: int = 0
    slots: tuple[SlotCheck, ...] = ()
    values: tuple[ValueCheck, ...] = ()
    order: tuple[OrderCheck, ...] = ()


def layout_checks(
    entities: Iterable[Entity], closure: Closure, witnesses: Witnesses, printed: Mapping[tuple[str, str], str]
) -> Iterator[LayoutChecks]:
    """Yield the assertions of one header; `printed` are the names of enumerators from `backends.cnames.vocabulary`."""
    for entity in entities:
        if isinstance(entity, Interface | Class):
            yield _slots(entity, closure, witnesses)
        elif isinstance(entity, Enumeration):
            yield LayoutChecks(entity.name, values=tuple(_values(entity, printed, witnesses)))
        elif isinstance(entity, Structure) and entity.name not in closure.opaque:
            yield LayoutChecks(entity.name, order=tuple(_order(entity, closure, witnesses)))


def _slots(entity: Interface | Class, closure: Closure, witnesses: Witnesses) -> LayoutChecks:
    slots = named_slots(entity.name, closure)
    if entity.slots is None or not slots or is_foreign(entity):
        return LayoutChecks(entity.name)
    names = {slot.number: slot.name for slot in slots}
    known = [(one.slot, one) for one in entity.methods if one.slot is not None and one.slot in names]
    # A specification that counts fewer slots than it names is wrong about the count.
    least = {number + 1 for number, _ in known} | {slot.number + 1 for slot in slots if slot.owner != entity.name}
    checks = []
    for slot, method in known:
        stated = witnesses.place(entity, f"methods.{method.name}") if method.documented else entity.page or "no page"
        # The member is looked up by the method's own name: a header with two slots swapped does not pass.
        checks.append(SlotCheck(names[slot], slot, stated))
    return LayoutChecks(entity.name, max({entity.slots, *least}), tuple(checks))


def _values(entity: Enumeration, printed: Mapping[tuple[str, str], str], witnesses: Witnesses) -> Iterator[ValueCheck]:
    first = {member.name: member for member in reversed(entity.members)}
    for member in entity.members:
        name = printed.get((entity.name, member.name))
        if name is not None and fits(member) and first[member.name] is member:
            yield ValueCheck(name, member.value, witnesses.place(entity, f"members.{member.name}"))


def _order(entity: Structure, closure: Closure, witnesses: Witnesses) -> Iterator[OrderCheck]:
    """Each named member lies before the next one; bit fields have no offset."""
    plain = [field.name for field in entity.members if field.bits is None and is_identifier(field.name)]
    names = [member_name(name, closure.vocabulary.is_type) for name in plain]
    if len(set(names)) == len(names):
        for first, second in pairwise(names):
            yield OrderCheck(first, second, witnesses.place(entity, f"members.{second}"))
