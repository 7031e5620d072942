"""What a specification means in memory and in a call, in whatever language it is printed: each question answered once.

In: the entities of a specification and the facts. Out: an `Abi`, which the back ends, the comparison with definition
files and the rules over a whole specification read. Names that one language needs are no part of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Set
from functools import cached_property
from typing import Any, Protocol, TypeVar

import msgspec

from docabi.abi.asking import asked_by_name
from docabi.abi.constants import KnownConstant, known_constants
from docabi.abi.returned import Returned, returned
from docabi.abi.rooms import MOST_BYTES, record_rooms, undefinable_types
from docabi.abi.trees import named_types, names_in, names_of_fact
from docabi.abi.types import Types, is_further_name, make_types, own_aliases
from docabi.abi.vtables import ROOT, Vtables, header_of
from docabi.facts import Facts
from docabi.remembering import of_last
from docabi.spec import Callback, Entity, Enumeration, Evidence, Identifier, Interface, PageClass
from docabi.texts import EntityText, PageText, code_words

T = TypeVar("T")


@asked_by_name("_derived")
class Abi(msgspec.Struct, frozen=True, dict=True):
    """The meaning of a specification. `entities` are in name order; a type that one of them describes wins over a
    project's own fact of its name.
    """

    entities: Mapping[str, Entity]
    given: Facts
    """The facts, with every type of the project's own."""

    @cached_property
    def facts(self) -> Facts:
        """The facts without callbacks that pages describe, without types of libraries that nothing uses, and without
        those of the project's own types that are interfaces, or that a page describes (or states as a further name of
        what it describes), or that nothing can define then.
        """
        stated = _stated_callbacks(self.entities, self.given)
        given = self.given.without_stated(stated).without_libraries(frozenset(self._used))
        return _defined_facts(given, {*self.entities, *self._further, *self.given.layouts, *_FIXED})

    @property
    def _further(self) -> Iterator[str]:
        """The further names of what pages describe that the project's own types give the same meaning."""
        own = self.given.own.typedefs
        for alias in (one for entity in self.entities.values() if own for one in own_aliases(entity)):
            fact = self.given.types[alias.name] if alias.name in own else None
            if fact is not None and is_further_name(alias, fact.type, self._stands_for):
                yield alias.name

    def _stands_for(self, name: str) -> str | None:
        """The name that a name of the project's own types is another one of."""
        fact = self.given.types.get(name) if name in self.given.own.typedefs else None
        return fact.type.name if fact is not None and fact.type is not None else None

    @property
    def _used(self) -> Iterator[str]:
        """The names of types that entities and the project's own types use."""
        for entity in self.entities.values():
            yield from named_types(entity)
        for name in self.given.own.typedefs:
            yield from names_of_fact(self.given.types[name])

    @cached_property
    def types(self) -> Types:
        """What the names of types mean."""
        return make_types({**self.enumerations, **self.entities}, self.facts)

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
    def declared(self) -> Mapping[str, Interface | Enumeration]:
        """Interfaces and enumerations that no page describes and that are given all the same: interfaces of the project
        whose signatures are known, those of the system that types name; with companions those of the system beside any
        interface, and the rest of each header of whose interfaces pages describe at least half.
        """
        own = {name for name, layout in self.facts.own.layouts.items() if layout.signatures}
        known = {name for name, layout in self.facts.layouts.items() if layout.signatures}
        beside = self.facts.own.companions and any(isinstance(one, Interface) for one in self.entities.values())
        system: Set[str] = {*self.facts.system}
        if system and not beside:
            system = system & {name for entity in self.entities.values() for name in _names(entity)}
        pending, found = sorted({*own, *system, *self._rest}), dict[str, Interface | Enumeration](self.enumerations)
        while pending:
            name = pending.pop()
            if name not in found and name not in self.entities and name != ROOT and name in self.facts.layouts:
                found[name] = made = self.vtables.undocumented(name, self._rest.get(name))
                pending += sorted(one for one in _names(made) if one in known or one == made.base)
        return dict(sorted(found.items()))

    @cached_property
    def enumerations(self) -> Mapping[str, Enumeration]:
        """Enumerations that no page describes, of the headers that companions complete; without enumerators of a name
        that a page gives.
        """
        entities, own = self.entities.values(), self.facts.own.typedefs
        taken = {member.name for one in entities if isinstance(one, Enumeration) for member in one.members}
        taken.update(self.entities)
        found = dict[str, Enumeration]()
        for name, fact in self.facts.enumerations.items():
            header = self._completed.get(fact.header.lower())
            if header is not None and fact.whole and name not in self.entities and name not in own:
                found[name] = Enumeration(name=name, area="", header=header, members=fact.without(taken))
        return found

    @cached_property
    def undescribed(self) -> Mapping[str, str]:
        """Interfaces that no page describes, by name, though layouts know them and pages name their header: with that
        header as the pages spell it. Interfaces of the system come with headers of the system.
        """
        others = sorted(self._files.keys() - self.entities.keys() - self.facts.system.keys() - {ROOT})
        return {name: self._headers[self._files[name]] for name in others if self._files[name] in self._headers}

    @cached_property
    def returned(self) -> Mapping[str, Returned]:
        """What functions and methods return, by the name of their entity, in name order."""
        found = ((name, returned(entity)) for name, entity in self.entities.items())
        return {name: one for name, one in found if one.calls}

    @property
    def optional(self) -> frozenset[str]:
        """Those of the declared ones that only companions bring."""
        return frozenset((*self._rest, *self.enumerations))

    @cached_property
    def _rest(self) -> Mapping[str, str]:
        return {name: header for name, header in self.undescribed.items() if header.lower() in self._completed}

    @cached_property
    def _completed(self) -> Mapping[str, str]:
        """The headers that companions complete, as pages spell them, by lower case."""
        described = Counter(file for name, file in self._files.items() if name in self.entities)
        lacking = Counter(header.lower() for header in self.undescribed.values())
        wanted = self._headers if self.facts.own.companions else {}
        return {file: header for file, header in wanted.items() if described[file] >= lacking[file]}

    @cached_property
    def _headers(self) -> Mapping[str, str]:
        """The headers that pages name, in the first entity's spelling, by lower case."""
        return {one.header.lower(): one.header for one in reversed([*self.entities.values()]) if one.header}

    @cached_property
    def _files(self) -> Mapping[str, str]:
        """The header of each layout, in lower case."""
        return {name: header_of(layout.file).lower() for name, layout in self.facts.layouts.items()}

    @cached_property
    def constants(self) -> Mapping[str, KnownConstant]:
        """The constants that pages state and nothing else defines, in name order."""
        return known_constants(self.entities, self.facts)

    @cached_property
    def vtables(self) -> Vtables:
        """The slots and bases of the interfaces."""
        return Vtables(self.entities, self.facts.layouts)

    def without_types(self, names: Container[str]) -> Abi:
        """The same without those of the project's own types that have these names, and without what holds one."""
        return Abi(self.entities, _defined_facts(self.facts, names))

    @cached_property
    def _derived(self) -> dict[Callable[[Abi], Any], Any]:
        return {}

    def derive(self, make: Callable[[Abi], T]) -> T:
        """What `make` gives for this meaning, made once for all targets that ask for it."""
        found: T | None = self._derived.get(make)
        if found is None:
            found = self._derived[make] = make(self)
        return found


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


class Keep(Protocol):
    """Keeps what is made of a part of the specification, by name, for the next build."""

    def __call__(self, name: str, form: type[T], make: Callable[[], T], /, *given: object) -> T:
        """What `make` gives, or gave to an earlier build that was given and answered the same; what `make` depends on
        it asks for itself, or it is `given`.
        """


def make_anew(name: str, form: type[T], make: Callable[[], T], /, *given: object) -> T:
    """Keep nothing."""
    return make()


def no_signatures(name: str, /) -> Mapping[str, str]:
    """Know none."""
    return {}


def no_learned_words(locale: str, /) -> Mapping[str, str]:
    """Learn nothing."""
    return {}


class Note(Protocol):
    """Notes what is looked up in a table that functions of a view use."""

    def __call__(self, name: str, table: Mapping[str, str], /) -> Mapping[str, str]:
        """The table, noting."""


WordsOf = Callable[[str, str], EntityText | None]
"""From the name of an entity and a locale to the words of that locale about the entity."""


def in_code(text: WordsOf, /) -> WordsOf:
    """The answer without the words that code does not show."""
    of_code = of_last(code_words)  # whoever is told the same value again knows that it is the same

    def shown(name: str, locale: str) -> EntityText | None:
        found = text(name, locale)
        return of_code(found) if found is not None else None

    return shown


Asking = Callable[[Callable[[Any], Any]], Callable[[Any], Any]]
"""A decorator that keeps results of a function."""


class Again(Protocol):
    """Makes a function that keeps results one whose kept results count as asked for again. Those that are kept for
    other targets, too (`lasts`), are kept with questions and not with their numbers.
    """

    def __call__(self, keeping: Asking, /, *, lasts: bool = False) -> Asking:
        """The decorator that does."""


def simply(keeping: Asking, /, *, lasts: bool = False) -> Asking:
    """Note nothing."""
    return keeping


def as_it_is(name: str, table: Mapping[str, str], /) -> Mapping[str, str]:
    """Note nothing."""
    return table


@asked_by_name(tells_words=True)
class SpecView(msgspec.Struct, frozen=True):
    """What a back end may ask of a specification. A view holds functions that answer: texts and evidence are read when
    somebody asks for them, so memory does not grow with locales, and a view can be made from another one by replacing
    an answer (`msgspec.structs.replace`).
    """

    ask_abi: Callable[[], Abi]
    ask_locales: Callable[[], tuple[str, ...]]
    ask_pages: Callable[[], tuple[PageClass, ...]]
    ask_identifiers: Callable[[], Mapping[str, Identifier]]
    text: WordsOf
    page_text: Callable[[str, str], PageText | None]
    """Path of a page and a locale -> the words of a page that describes no entity."""
    evidence: Callable[[str], Evidence | None]
    """Name of an entity -> where its facts come from."""
    learned_words: Callable[[str], Mapping[str, str]] = no_learned_words
    """A locale -> what its pages call their sections, rows and kinds, by key; asked for languages that no table has."""
    python_signatures: Callable[[str], Mapping[str, str]] = no_signatures
    """Name of an entity -> how its methods, or itself, are called in Python, by name; for back ends that show it."""
    in_code: Callable[[WordsOf], WordsOf] = in_code
    """`text` -> the same without the words that code does not show: a back end that asks for fewer is made anew more
    seldom.
    """
    code_digest: Callable[[str, str], bytes] | None = None
    """Name of an entity and a locale -> what tells the words that code shows, empty if there are none: whoever has them
    of another target need not read them. None where it would have to be read.
    """
    kept: Keep = make_anew
    """A name within the part that is made (of a declaration, a class), the type of a value and what makes it -> it."""
    noted: Note = as_it_is
    """A table that is made of all entities, by its name -> the table, of which is noted what is looked up."""
    again: Again = simply
    """A decorator that keeps results of functions of this view -> it, with what these asked for noted each time."""

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
