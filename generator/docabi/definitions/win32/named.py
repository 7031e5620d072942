"""What of the packages documentation names. In: a specification. Out: the places of what it describes, of the types
that its declarations use, and of the codes and constants whose value no page gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from docabi.abi import SpecView
from docabi.abi.trees import named_types
from docabi.abi.types import pointed_names
from docabi.definitions.win32.namespaces import Namespaces, Place
from docabi.spec import Entity


def places_named(spec: SpecView, namespaces: Namespaces) -> set[Place]:
    """The places of everything that a specification names and the packages have."""
    found: set[Place] = set()
    for entity in spec.entities.values():
        for name in _described(entity):
            found |= _first((name, name.lstrip("_")), namespaces.places) | _forms(name, namespaces.places)
        for name in named_types(entity):
            found |= _first((name, *(target for target, _ in pointed_names(name))), namespaces.places)
        found |= {place for name in _without_value(entity) for place in _first((name,), namespaces.constants)}
    return found


def _described(entity: Entity) -> Iterator[str]:
    names = (entity.name, *(getattr(entity, field, None) for field in ("neutral", "twin", "tag_name", "base")))
    yield from (name for name in names if name)


def _first(names: Iterable[str], known: Mapping[str, Place]) -> set[Place]:
    return next(({known[name]} for name in names if name in known), set())


def _forms(name: str, known: Mapping[str, Place]) -> set[Place]:
    """The A and the W form of a name that stands for both."""
    return {known[form] for form in (f"{name}A", f"{name}W") if form in known}


def _without_value(entity: Entity) -> Iterator[str]:
    for holder in (entity, *getattr(entity, "methods", ())):
        for one in (*getattr(holder, "hresults", ()), *getattr(holder, "constants", ())):
            if one.value is None:
                yield one.name
