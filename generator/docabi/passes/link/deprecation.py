"""What to use in place of what is deprecated. In: a merged entity whose `replaced_by` are as its page writes them. Out:
the same with names; pages and words in code that name nothing that the documentation describes are left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import msgspec

from docabi.passes.link.step import Context, Step
from docabi.spec import Entity, Enumerator, Kind, Method

_CALLED = (Kind.FUNCTION, Kind.CALLBACK, Kind.INTERFACE, Kind.CLASS, Kind.COCLASS)
"""What may take the place of something that is called, beside a method."""


def link_deprecation(entity: Entity, context: Context) -> Step:
    """The entity, its methods and its enumerators with the names of what replaces them."""
    found: Entity = _linked(entity, entity.name, context)
    methods: tuple[Method, ...] = getattr(entity, "methods", ())
    parts: dict[str, Any] = {}
    if any(one.replaced_by for one in methods):
        parts["methods"] = tuple(_linked(one, f"{entity.name}::{one.name}", context) for one in methods)
    members = getattr(entity, "members", ())
    if any(isinstance(one, Enumerator) and one.replaced_by for one in members):
        names = {one.name for one in members}
        parts["members"] = tuple(_of_enumeration(one, names) for one in members)
    return Step(msgspec.structs.replace(found, **parts) if parts else found)


def _linked(thing: Any, own: str, context: Context) -> Any:
    if not thing.replaced_by:
        return thing
    is_called = "::" in own or context.symbols.kinds.get(own) in (Kind.FUNCTION, Kind.CALLBACK)
    names = {name for written in thing.replaced_by for name in _names(written, is_called, context)}
    return msgspec.structs.replace(thing, replaced_by=tuple(sorted(names - {own, own.partition("::")[0]})))


def _names(written: str, is_called: bool, context: Context) -> Iterator[str]:
    """What is named: a name as it is written, what the page of a path describes, an entity's name in code."""
    if not written.startswith("`") and not written.endswith(".md"):
        yield written
        return
    symbols = context.symbols
    place = symbols.resolve(written) if written.endswith(".md") else None
    entity, _, method = written.strip("`").partition("::")
    if place is not None:
        entity, method = place.entity, place.method
    kind = symbols.kinds.get(entity)
    if kind is not None and (method or not is_called or kind in _CALLED):
        yield f"{entity}::{method}" if method else entity


def _of_enumeration(one: Enumerator, names: Collection[str]) -> Enumerator:
    kept = tuple(name for name in one.replaced_by if name in names and name != one.name)
    return msgspec.structs.replace(one, replaced_by=kept)
