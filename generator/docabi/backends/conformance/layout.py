"""Assertions about layout as lines of C: every slot, every enumerator, the order of every structure's members."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from docabi import escape
from docabi.backends.cnames.closure import Closure
from docabi.backends.cnames.naming import fits, is_identifier, member_name
from docabi.backends.cnames.slots import named_slots
from docabi.backends.conformance.standin import is_foreign
from docabi.backends.conformance.witness import Witnesses
from docabi.spec import Class, Entity, Enumeration, Interface, Structure


def checks(
    entities: Iterable[Entity], closure: Closure, witnesses: Witnesses, printed: Mapping[tuple[str, str], str]
) -> list[str]:
    """The assertions of one header; `printed` comes from `backends.cnames.vocabulary`."""
    lines: list[str] = []
    for entity in entities:
        if isinstance(entity, Interface | Class):
            lines += _slots(entity, closure, witnesses)
        elif isinstance(entity, Enumeration):
            lines += _values(entity, printed, witnesses)
        elif isinstance(entity, Structure) and entity.name not in closure.opaque:
            lines += _order(entity, closure, witnesses)
    return lines


def _slots(entity: Interface | Class, closure: Closure, witnesses: Witnesses) -> Iterator[str]:
    slots = named_slots(entity.name, closure)
    if entity.slots is None or not slots or is_foreign(entity):
        return
    table, names = f"{entity.name}Vtbl", {slot.number: slot.name for slot in slots}
    known = [(one.slot, one) for one in entity.methods if one.slot is not None and one.slot in names]
    # A specification that counts fewer slots than it names is wrong about the count.
    least = {number + 1 for number, _ in known} | {slot.number + 1 for slot in slots if slot.owner != entity.name}
    yield f"DOCABI_SLOTS({table}, {max({entity.slots, *least})});"
    for slot, method in known:
        stated = witnesses.place(entity, f"methods.{method.name}") if method.documented else entity.page or "no page"
        # The member is looked up by the method's own name: a header with two slots swapped does not pass.
        yield f"DOCABI_SLOT({table}, {names[slot]}, {slot}, {_text(stated)});"


def _values(entity: Enumeration, printed: Mapping[tuple[str, str], str], witnesses: Witnesses) -> Iterator[str]:
    first = {member.name: member for member in reversed(entity.members)}
    for member in entity.members:
        name = printed.get((entity.name, member.name))
        if name is not None and fits(member) and first[member.name] is member:
            place = witnesses.place(entity, f"members.{member.name}")
            yield f"DOCABI_VALUE({name}, 0x{member.value:X}u, {_text(place)});"


def _order(entity: Structure, closure: Closure, witnesses: Witnesses) -> Iterator[str]:
    """Each named member lies before the next one; bit fields have no offset."""
    plain = [field.name for field in entity.members if field.bits is None and is_identifier(field.name)]
    names = [member_name(name, closure.vocabulary.is_type) for name in plain]
    if len(set(names)) == len(names):
        for first, second in pairwise(names):
            place = witnesses.place(entity, f"members.{second}")
            yield f"DOCABI_ORDER({entity.name}, {first}, {second}, {_text(place)});"


def _text(place: str) -> str:
    return escape.c_string(place)
