"""Constants of a whole specification: those that its pages state and nothing else defines, each once.

A name that is an enumerator, a return code, an entity, a member or a type of the facts has its meaning already. One
with two values is none; `conflicts` says where. Constants of the project's own facts come with the header that has
them, those of a library with the first entity that uses one of its types.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec

from docabi.abi.trees import named_types
from docabi.facts import Facts
from docabi.spec import Constant, Entity, Enumeration, NamedConstant, Type

_BITS = 32


class KnownConstant(msgspec.Struct, frozen=True):
    """A constant, and where it is: the entities whose pages state it, or the header of the project's own facts."""

    constant: Constant
    value: int
    entities: tuple[str, ...] = ()
    header: str | None = None


class Conflict(NamedTuple):
    """A constant with another value than the first of its name: the fact's place, both values, whose the first is."""

    entity: str
    fact: str
    name: str
    values: tuple[int, int]
    first: str


def known_constants(entities: Mapping[str, Entity], facts: Facts) -> dict[str, KnownConstant]:
    """The constants by name, in the order of the names."""
    taken = {*_enumerators(entities, facts), *_names(entities, facts)}
    stated: dict[str, list[tuple[str, Constant]]] = {}
    for entity, _, constant in statements(entities):
        if constant.name not in taken:
            stated.setdefault(constant.name, []).append((entity, constant))
    found = {}
    for name, own in facts.own.constants.items():
        if own.header is not None and name not in taken and name not in stated:
            found[name] = KnownConstant(Constant(name, own.value), own.value, header=own.header)
    for name, places in stated.items():
        values = [constant.value for _, constant in places if constant.value is not None]
        bits = constant_bits(places[0][1].type, facts)
        if values and all(is_same_value(values[0], one, bits) for one in values):
            value = values[0]
            owners = tuple(dict.fromkeys(entity for entity, _ in places))
            found[name] = KnownConstant(places[0][1], value, owners)
    known = {*taken, *stated, *found}
    found |= {name: one for name, one in _of_libraries(entities, facts) if name not in known}
    return dict(sorted(found.items()))


def _of_libraries(entities: Mapping[str, Entity], facts: Facts) -> Iterator[tuple[str, KnownConstant]]:
    """The constants of a library whose types an entity uses, with the first such entity: no page names most of them."""
    for library, constants in facts.library_constants.items() if facts.own.companions else ():
        types = facts.types_of(library)
        users = (name for name, entity in sorted(entities.items()) if not types.isdisjoint(named_types(entity)))
        if (user := next(users, None)) is not None:
            yield from ((name, KnownConstant(Constant(name, one), one, (user,))) for name, one in constants.items())


def conflicts(entities: Mapping[str, Entity], facts: Facts) -> Iterator[Conflict]:
    """Constants that contradict an enumerator, or what another page states."""
    first = {name: (value, owner) for name, (value, owner) in _enumerators(entities, facts).items()}
    for entity, fact, constant in statements(entities):
        if constant.value is not None:
            value, owner = first.setdefault(constant.name, (constant.value, entity))
            if not is_same_value(value, constant.value, constant_bits(constant.type, facts)):
                yield Conflict(entity, fact, constant.name, (constant.value, value), owner)


def is_same_value(one: int, other: int, bits: int) -> bool:
    """Whether two numbers are one value of a type of so many bits: they are equal, or the same bits with and without a
    sign (-1 and 0xFFFFFFFF of 32 bits).
    """
    fit = all(-(1 << (bits - 1)) <= value < 1 << bits for value in (one, other))
    return one == other or (fit and (one - other) % (1 << bits) == 0)


def constant_bits(type: Type | None, facts: Facts) -> int:
    """The width of a constant: that of its type, 32 where nobody knows it, as codes and enumerators have."""
    name, seen = (type.name if type is not None else None) or "", set[str]()
    while name not in seen and (fact := facts.types.get(name)) is not None:
        if fact.type is None:
            return fact.width if isinstance(fact.width, int) and fact.width else _BITS
        seen.add(name)
        name = fact.type.name or ""
    return _BITS


def statements(entities: Mapping[str, Entity]) -> Iterator[tuple[str, str, Constant]]:
    """Entity, path of the fact, and constant, of everything that pages state."""
    for entity in entities.values():
        if isinstance(entity, NamedConstant) and entity.value is not None:
            yield entity.name, "value", Constant(entity.name, entity.value)
        for one in entity.constants:
            yield entity.name, f"constants.{one.name}", one
        for method in getattr(entity, "methods", ()):
            for one in method.constants:
                yield entity.name, f"methods.{method.name}.constants.{one.name}", one


def _enumerators(entities: Mapping[str, Entity], facts: Facts) -> dict[str, tuple[int, str]]:
    """The value of each enumerator, and whose it is."""
    of_facts = {name: (value, type) for type, fact in facts.types.items() for name, value in fact.members.items()}
    enumerations = (one for one in entities.values() if isinstance(one, Enumeration))
    return of_facts | {member.name: (member.value, one.name) for one in enumerations for member in one.members}


def _names(entities: Mapping[str, Entity], facts: Facts) -> Iterator[str]:
    """Other names that mean something: a macro of such a name would change what it means."""
    yield from (*facts.types, *facts.layouts, *facts.identifiers)
    yield from (field.name for fact in facts.types.values() for field in fact.fields)
    for entity in entities.values():
        if isinstance(entity, NamedConstant):
            continue
        yield entity.name
        yield from filter(None, (getattr(entity, "tag_name", None), getattr(entity, "neutral", None)))
        yield from (alias.name for alias in getattr(entity, "aliases", ()))
        yield from (member.name for member in getattr(entity, "members", ()))
        for holder in (entity, *getattr(entity, "methods", ())):
            yield from (holder.name, *(one.name for one in getattr(holder, "parameters", ())))
            yield from (code.name for code in getattr(holder, "hresults", ()))
