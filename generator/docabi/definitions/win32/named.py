"""What of the packages somebody names. In: a specification, or what definition files declare. Out: the places of what
it describes, of the types that its declarations use, and of the codes and constants whose value no page gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from docabi.abi import SpecView
from docabi.abi.spelling import array_length, length_names
from docabi.abi.trees import children, fields_of, named_types, names_in
from docabi.abi.types import object_names, pointed_names
from docabi.definitions.model import Imported
from docabi.definitions.win32.namespaces import Namespaces, Place
from docabi.facts import Facts
from docabi.spec import Entity, Type


def places_named(spec: SpecView, namespaces: Namespaces) -> set[Place]:
    """The places of everything that a specification names and the packages have."""
    found: set[Place] = set()
    objects = object_names(namespaces.interfaces)
    for entity in spec.entities.values():
        for name in _described(entity):
            found |= _first((name, name.lstrip("_")), namespaces.places) | _forms(name, namespaces.places)
        for name in named_types(entity):
            targets = (target for target, _ in pointed_names(name))
            found |= _first((name, objects.get(name, name), *targets), namespaces.places)
        lengths = (name for field in fields_of(entity) for name in _lengths(field.type))
        lacking = (*_without_value(entity), *lengths)
        found |= {place for name in lacking for place in _first((name,), namespaces.constants)}
    return found


def places_needed(files: Sequence[Imported], namespaces: Namespaces, facts: Facts) -> set[Place]:
    """The places of the types that files use, and that neither they nor the facts define."""
    objects = object_names(namespaces.interfaces)
    tables = [(one.interfaces, one.enumerations, one.records, one.aliases) for one in files]
    known = {name for four in tables for table in four for name in table} | {*facts.types, *facts.layouts}
    found: set[Place] = set()
    for name in {name for file in files for type in _types(file) for name in names_in(type)} - known:
        targets = (target for target, _ in pointed_names(name))
        found |= _first((name, objects.get(name, name), *targets), namespaces.places)
    return found


def _types(file: Imported) -> Iterator[Type]:
    """Every type that a file's declarations are made of."""
    methods = (method for interface in file.interfaces.values() for method in interface.methods)
    yield from (Type(function=one.signature) for one in (*file.functions.values(), *methods))
    yield from (Type(structure=record.fields) for record in file.records.values() if record.fields)
    yield from (alias.type for alias in file.aliases.values())


def _described(entity: Entity) -> Iterator[str]:
    names = (entity.name, *(getattr(entity, field, None) for field in ("neutral", "twin", "tag_name", "base")))
    yield from (name for name in names if name)


def _first(names: Iterable[str], known: Mapping[str, Place]) -> set[Place]:
    return next(({known[name]} for name in names if name in known), set())


def _forms(name: str, known: Mapping[str, Place]) -> set[Place]:
    """The A and the W form of a name that stands for both."""
    return {known[form] for form in (f"{name}A", f"{name}W") if form in known}


def _lengths(type: Type) -> Iterator[str]:
    """The names in lengths of arrays that no number is known for."""
    if type.size is not None and array_length(type.size) is None:
        yield from sorted(length_names(type.size))
    for child, _ in children(type):
        yield from _lengths(child)


def _without_value(entity: Entity) -> Iterator[str]:
    for holder in (entity, *getattr(entity, "methods", ())):
        for one in (*getattr(holder, "hresults", ()), *getattr(holder, "constants", ())):
            if one.value is None:
                yield one.name
