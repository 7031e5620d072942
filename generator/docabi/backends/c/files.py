"""Which header holds which entity, in which order, and what it includes.

Beside an original header of the same name the first one counts, and the other one is empty. An original may be older
than the documentation; so where one came first, declarations that need types of its place are left out.

A header includes the headers that define what its own declarations need by value, and bases; what stands behind a
pointer is declared in place. Headers that need each other are written as one: the one with the most entities holds all,
the others include it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from docabi.abi.order import components, ordered
from docabi.backends.cnames.closure import Closure, declared_owners, system_interfaces
from docabi.backends.cnames.naming import BASES, header_file
from docabi.spec import Callback, Class, Coclass, Entity, Enumeration, Function, Interface, Structure, Union

# Types come first, since they need nothing but types.
_RANKS: Mapping[type, int] = {
    Enumeration: 0,
    Structure: 0,
    Union: 0,
    Callback: 0,
    Interface: 1,
    Class: 1,
    Coclass: 2,
    Function: 3,
}


CODES = "corerror.h"
"""The header of the runtime's return codes."""
_INCLUDES_CODES = "cor.h"


class HeaderPlan(msgspec.Struct, frozen=True):
    """A header: its entities in the order of their declarations, or only includes."""

    file: str
    includes: tuple[str, ...]
    entities: tuple[str, ...]
    beside: Mapping[str, tuple[str, ...]] = {}
    """Entity -> other headers whose types it is made of: where an original replaces one, they may be missing."""
    records: Mapping[str, str] = {}
    """Structures of other headers that stand behind pointers -> their header."""
    optional: frozenset[str] = frozenset()
    """Entities that only companions bring, and that no other one needs."""


def plan_headers(closure: Closure, files: Iterable[str] = ()) -> tuple[HeaderPlan, ...]:
    """Every header in name order; `files` are some that may have no entity."""
    entities = closure.vocabulary.entities
    documented = {name: header_file(entity) for name, entity in entities.items()}
    needs = {
        name: (closure.needs(entity) | _bases(entity, closure)) & entities.keys() for name, entity in entities.items()
    }
    merged = _merge(documented, needs)
    home = {name: merged[file] for name, file in documented.items()}
    order = _order(closure, needs)
    mentions = {name: _records(entity, closure) for name, entity in entities.items()}
    beside = _beside(needs, mentions, home)
    known = {*entities, "IUnknown", *system_interfaces(closure)}
    needed = {one for name in needs.keys() - closure.abi.optional for one in _reach(name, needs)}
    optional = closure.abi.optional - needed
    plans = []
    for file in sorted({*merged, *files}):
        if file not in merged:
            plans.append(HeaderPlan(file, (), ()))
            continue
        if merged[file] != file:
            plans.append(HeaderPlan(file, (merged[file],), ()))
            continue
        own = tuple(name for name in order if home[name] == file)
        includes = {home[need] for name in own for need in needs[name]} - {file}
        bases = (BASES,) if any(_bases(entities[name], closure) - known for name in own) else ()
        foreign = {one: home[one] for name in own for one in mentions[name] if home[one] != file}
        others = {name: beside[name] for name in own}
        plans.append(HeaderPlan(file, (*bases, *sorted(includes)), own, others, foreign, optional.intersection(own)))
    return _with_codes(plans) if closure.abi.facts.own.companions else tuple(plans)


def _reach(name: str, needs: Mapping[str, Iterable[str]]) -> set[str]:
    """What an entity needs, and what that needs."""
    found, pending = set[str](), [*needs[name]]
    while pending:
        if (one := pending.pop()) not in found:
            found.add(one)
            pending += needs[one]
    return found


def _with_codes(plans: list[HeaderPlan]) -> tuple[HeaderPlan, ...]:
    """The headers, `cor.h` with that of the runtime's return codes, which the original includes too."""
    if not any(plan.file == _INCLUDES_CODES for plan in plans):
        return tuple(plans)
    if not any(plan.file == CODES for plan in plans):
        plans = sorted([*plans, HeaderPlan(CODES, (), ())], key=lambda plan: plan.file)
    return tuple(
        msgspec.structs.replace(plan, includes=(*plan.includes, CODES)) if plan.file == _INCLUDES_CODES else plan
        for plan in plans
    )


def _bases(entity: Entity, closure: Closure) -> set[str]:
    """Its bases, also those behind one that no page describes."""
    owners = declared_owners(entity.name, closure) if isinstance(entity, Interface | Class) else ()
    return set(owners) - {entity.name}


def _records(entity: Entity, closure: Closure) -> frozenset[str]:
    """Structures that stand behind an entity's pointers."""
    known = closure.vocabulary.entities
    return frozenset(name for name in closure.mentions(entity) if isinstance(known.get(name), Structure | Union))


def _beside(
    needs: Mapping[str, frozenset[str]], mentions: Mapping[str, frozenset[str]], home: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """For each entity the other headers whose types it is made of, itself or through what it needs."""
    found: dict[str, set[str]] = {}
    for name in ordered(needs):
        files = {home[one] for one in needs[name] | mentions[name]}
        found[name] = files.union(*(found.get(one, set()) for one in needs[name])) - {home[name]}
    return {name: tuple(sorted(files)) for name, files in found.items()}


def _merge(documented: Mapping[str, str], needs: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Header -> the one that holds its entities."""
    graph: dict[str, set[str]] = {file: set() for file in documented.values()}
    for name, file in documented.items():
        graph[file] |= {documented[need] for need in needs[name]} - {file}
    sizes = {file: sum(1 for other in documented.values() if other == file) for file in graph}
    holders: dict[str, str] = {}
    for group in components(graph):
        holder = min(group, key=lambda file: (-sizes[file], file))
        holders |= dict.fromkeys(group, holder)
    return holders


def _order(closure: Closure, needs: Mapping[str, frozenset[str]]) -> list[str]:
    """All entities, each after those that it needs."""

    def rank(name: str) -> int:
        entity: Entity = closure.vocabulary.entities[name]
        return 0 if name in closure.vocabulary.function_types else _RANKS[type(entity)]

    return sorted(ordered(needs), key=rank)
