"""What changed of one entity, whatever its kind: a function a kind, in a table.

In: two entities that are one thing, of one kind or of two. Out: edits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from docabi.abi.spelling import spell
from docabi.changes.calls import Context, call_edits, constant_edits
from docabi.changes.members import alias_edits, enumerator_edits, field_edits, interface_edits, width_edits
from docabi.changes.model import Edit
from docabi.changes.plainfacts import ENTITY, deprecation_edits, edits
from docabi.changes.slots import method_edits
from docabi.spec import (
    Alias,
    Callback,
    Class,
    Coclass,
    Entity,
    Enumeration,
    Function,
    Interface,
    Structure,
    Union,
)


def kind_of(entity: Entity) -> str:
    """The kind of an entity as its file says it."""
    return str(entity.__struct_config__.tag)


def entity_edits(old: Entity, new: Entity, context: Context) -> Iterator[Edit]:
    """Every change between two entities; of two kinds that alone."""
    if old.name != new.name:
        yield Edit("entity-renamed", "name", old.name, new.name)
    if kind_of(old) != kind_of(new):
        yield Edit("kind-changed", "", kind_of(old), kind_of(new))
        return
    yield from edits(old, new, ENTITY)
    yield from deprecation_edits(old, new, "", context.meanings.renamed)
    yield from constant_edits(old.constants, new.constants, "")
    for kind, compare in COMPARERS.items():
        if isinstance(new, kind):
            yield from compare(old, new, context)


def _vtable(old: Interface | Class, new: Interface | Class, context: Context) -> Iterator[Edit]:
    base = context.meanings.renamed.get(old.base or "", old.base)
    if base != new.base:
        rule = "base-added" if base is None else "base-removed" if new.base is None else "base-changed"
        yield Edit(rule, "base", old.base or "", new.base or "")
    yield from method_edits(old, new, context)


def _call(old: Function | Callback, new: Function | Callback, context: Context) -> Iterator[Edit]:
    yield from call_edits(old, new, "", context)


def _enumeration(old: Enumeration, new: Enumeration, context: Context) -> Iterator[Edit]:
    yield from width_edits(old, new, context)
    yield from enumerator_edits(old.members, new.members, "", context)
    yield from alias_edits(old.aliases, new.aliases)


def _record(old: Structure | Union, new: Structure | Union, context: Context) -> Iterator[Edit]:
    yield from field_edits(old.members, new.members, "", context)
    yield from method_edits(old, new, context)
    yield from alias_edits(old.aliases, new.aliases)


def _coclass(old: Coclass, new: Coclass, context: Context) -> Iterator[Edit]:
    before = [context.meanings.renamed.get(name, name) for name in old.interfaces]
    yield from interface_edits(before, new.interfaces)


def _alias(old: Alias, new: Alias, context: Context) -> Iterator[Edit]:
    if old.type != new.type:
        yield Edit("alias-changed", "type", spell(old.type), spell(new.type))
    yield from alias_edits(old.aliases, new.aliases)


COMPARERS: Mapping[tuple[type, ...], Callable[[Any, Any, Context], Iterator[Edit]]] = {
    (Interface, Class): _vtable,
    (Function, Callback): _call,
    (Enumeration,): _enumeration,
    (Structure, Union): _record,
    (Coclass,): _coclass,
    (Alias,): _alias,
}
"""What is compared beside the facts that every entity has, by kind."""
