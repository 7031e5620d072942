"""What a specification means in memory and in a call, in whatever language it is printed: each question answered once.

In: the entities of a specification and the facts. Out: an `Abi`, which the back ends, the comparison with definition
files and the rules over a whole specification read. Names that one language needs are no part of it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from functools import cached_property

import msgspec

from docabi.abi.rooms import MOST_BYTES, record_rooms, undefinable_types
from docabi.abi.trees import named_types, names_in
from docabi.abi.types import Types, make_types
from docabi.abi.vtables import ROOT, Vtables
from docabi.facts import Facts
from docabi.spec import Callback, Entity, Evidence, Identifier, Interface, PageClass
from docabi.texts import EntityText, PageText


class Abi(msgspec.Struct, frozen=True, dict=True):
    """The meaning of a specification. `entities` are in name order; a type that one of them describes wins over a
    project's own fact of its name.
    """

    entities: Mapping[str, Entity]
    given: Facts
    """The facts, with every type of the project's own."""

    @cached_property
    def facts(self) -> Facts:
        """The facts without callbacks that pages describe, and without those of the project's own types that are
        interfaces, or that a page describes, or that nothing can define then.
        """
        stated = _stated_callbacks(self.entities, self.given)
        return _defined_facts(self.given.without_stated(stated), {*self.entities, *self.given.layouts, *_FIXED})

    @cached_property
    def types(self) -> Types:
        """What the names of types mean."""
        return make_types(self.entities, self.facts)

    @cached_property
    def complete(self) -> frozenset[str]:
        """The names of the structures and unions that can be laid out."""
        return frozenset(name for name, room in self._rooms.items() if room <= MOST_BYTES)

    @cached_property
    def oversized(self) -> frozenset[str]:
        """The names of those that would be larger than any value can be."""
        return frozenset(self._rooms) - self.complete

    @cached_property
    def _rooms(self) -> Mapping[str, int]:
        return record_rooms(self.types)

    @cached_property
    def declared(self) -> Mapping[str, Interface]:
        """Interfaces that no page describes and that are given all the same, because facts know their signatures: those
        of the project, and those of the system that types name or, with companions, beside any interface.
        """
        own = {name for name, layout in self.facts.own.layouts.items() if layout.signatures}
        known = {name for name, layout in self.facts.layouts.items() if layout.signatures}
        named = {name for entity in self.entities.values() for name in _names(entity)}
        beside = self.facts.own.companions and any(isinstance(one, Interface) for one in self.entities.values())
        system = {name for name in self.facts.system if beside or name in named}
        pending, found = sorted(own | system), dict[str, Interface]()
        while pending:
            name = pending.pop()
            if name not in found and name not in self.entities and name != ROOT and name in self.facts.layouts:
                found[name] = self.vtables.undocumented(name)
                pending += sorted(one for one in _names(found[name]) if one in known or one == found[name].base)
        return dict(sorted(found.items()))

    @cached_property
    def vtables(self) -> Vtables:
        """The slots and bases of the interfaces."""
        return Vtables(self.entities, self.facts.layouts)

    def without_types(self, names: Container[str]) -> Abi:
        """The same without those of the project's own types that have these names, and without what holds one."""
        return Abi(self.entities, _defined_facts(self.facts, names))


_FIXED = ("GUID", "IID", "CLSID", "HRESULT", "ULONG")
"""What identifiers and the methods of IUnknown are made of: no project has others."""


def _stated_callbacks(entities: Mapping[str, Entity], facts: Facts) -> frozenset[str]:
    """The callbacks of the facts that pages describe, and those that are given one of them."""
    callbacks = {name: fact.type for name, fact in facts.types.items() if fact.kind == "callback" and fact.type}
    stated = {name for name in callbacks if isinstance(entities.get(name), Callback)}
    while late := {
        name for name, type in callbacks.items() if name not in stated and not stated.isdisjoint(names_in(type))
    }:
        stated |= late
    return frozenset(stated)


def _names(entity: Entity) -> Iterator[str]:
    yield from named_types(entity)
    if (base := getattr(entity, "base", None)) is not None:
        yield base


def _defined_facts(facts: Facts, taken: Container[str]) -> Facts:
    """The facts without those of the project's own types whose names are taken, and without what holds one of them."""
    left = facts.without_types(taken)
    while left.own.typedefs and (undefinable := undefinable_types(left, taken)):
        left = left.without_types(undefinable)
    return left


class SpecView(msgspec.Struct, frozen=True):
    """What a back end may ask of a specification. A view holds functions that answer: texts and evidence are read when
    somebody asks for them, so memory does not grow with locales, and a view can be made from another one by replacing
    an answer (`msgspec.structs.replace`).
    """

    ask_abi: Callable[[], Abi]
    ask_locales: Callable[[], tuple[str, ...]]
    ask_pages: Callable[[], tuple[PageClass, ...]]
    ask_identifiers: Callable[[], Mapping[str, Identifier]]
    text: Callable[[str, str], EntityText | None]
    """Name of an entity and a locale -> the words of that locale about the entity."""
    page_text: Callable[[str, str], PageText | None]
    """Path of a page and a locale -> the words of a page that describes no entity."""
    evidence: Callable[[str], Evidence | None]
    """Name of an entity -> where its facts come from."""

    @property
    def abi(self) -> Abi:
        """What the entities mean."""
        return self.ask_abi()

    @property
    def entities(self) -> Mapping[str, Entity]:
        """Every entity by name, in name order."""
        return self.ask_abi().entities

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales with texts, in order."""
        return self.ask_locales()

    @property
    def pages(self) -> tuple[PageClass, ...]:
        """Pages that describe no entity."""
        return self.ask_pages()

    @property
    def identifiers(self) -> Mapping[str, Identifier]:
        """GUIDs with a name of their own, by that name and in its order."""
        return self.ask_identifiers()
