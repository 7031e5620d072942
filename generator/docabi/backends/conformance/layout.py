"""Assertions about layout as lines of C: every slot, every enumerator, the order of every structure's members."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from docabi import escape
from docabi.backends.c.closure import Closure
from docabi.backends.c.naming import is_identifier, member_name
from docabi.backends.c.vtables import vtable
from docabi.backends.conformance.standin import is_foreign
from docabi.backends.conformance.witness import Witnesses
from docabi.spec import Class, Entity, Enumeration, Interface, Structure


def checks(
    entities: Iterable[Entity], closure: Closure, witnesses: Witnesses, printed: Mapping[tuple[str, str], str]
) -> list[str]:
    """The assertions of one header; `printed` comes from `backends.c.vocabulary`."""
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
    names = {slot.number: slot.name for slot in vtable(entity.name, closure) or ()}
    table = f"{entity.name}Vtbl"
    if entity.slots is None or not names or is_foreign(entity):
        return
    count = max(entity.slots, *(method.slot + 1 for method in entity.methods if method.slot is not None and method.slot in names), 0)
    yield f"DOCABI_SLOTS({table}, {count});"
    for method in entity.methods:
        if method.slot is not None and method.slot in names:
            place = witnesses.place(entity, f"methods.{method.name}")
            # The member is looked up by the method's own name: a header with two slots swapped does not pass.
            yield f"DOCABI_SLOT({table}, {names[method.slot]}, {method.slot}, {_text(place)});"


def _values(entity: Enumeration, printed: Mapping[tuple[str, str], str], witnesses: Witnesses) -> Iterator[str]:
    for member in entity.members:
        name = printed.get((entity.name, member.name))
        if name is not None:
            place = witnesses.place(entity, f"members.{member.name}", "name")
            yield f"DOCABI_VALUE({name}, 0x{member.value & 0xFFFFFFFF:X}u, {_text(place)});"


def _order(entity: Structure, closure: Closure, witnesses: Witnesses) -> Iterator[str]:
    """Each named member lies before the next one; bit fields have no offset."""
    plain = [field.name for field in entity.members if field.bits is None and is_identifier(field.name)]
    names = [member_name(name, closure.vocabulary.is_type) for name in plain]
    if len(set(names)) == len(names):
        for first, second in pairwise(names):
            place = witnesses.place(entity, f"members.{second}", "name")
            yield f"DOCABI_ORDER({entity.name}, {first}, {second}, {_text(place)});"


def _text(place: str) -> str:
    return escape.c_string(place)
