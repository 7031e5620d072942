"""What moves whenever a page is edited, apart from facts and words: on which lines facts stand, and of which revision
the words are. A file a locale (`sources/fr-FR.json`) holds it for all pages, so that nothing else of a specification
changes when lines move, or when front matter alone does.

What is stored is `without_lines` and of no revision (`unknown`); `with_lines` and `fresh_entity` put back what a
source page has. The lines of a page about an entity are in the order in which the entity's evidence names that page,
`sources` of a fact before `against`.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

import msgspec

from docabi.spec import Evidence, FactEvidence, Source
from docabi.texts import NO_REVISION, EntityText, Freshness, PageText

Lines = Mapping[tuple[str, str], Iterable[int]]
"""Locale and page -> the lines of an entity's facts."""


class SourcePage(msgspec.Struct, frozen=True, omit_defaults=True):
    """A page of one locale: its revision, and by entity the lines (counted from 1) of the facts that it states."""

    page: str
    freshness: Freshness = NO_REVISION
    lines: dict[str, tuple[int, ...]] = {}


class _Stamp(msgspec.Struct, frozen=True):
    """Of the words of a page its revision alone."""

    page: str = ""
    freshness: Freshness = NO_REVISION


class Statements(msgspec.Struct, frozen=True, array_like=True):
    """What one entity has for the source pages: by locale and page the lines of its facts, and of its words by locale
    the revision of each page that has one.
    """

    name: str
    lines: tuple[tuple[str, str, tuple[int, ...]], ...]
    revisions: tuple[tuple[str, tuple[tuple[str, Freshness], ...]], ...] = ()


_decode_stamp = msgspec.msgpack.Decoder(_Stamp).decode
_encode = msgspec.msgpack.Encoder().encode
_decode_freshness = msgspec.msgpack.Decoder(Freshness).decode
_decode_lines = msgspec.msgpack.Decoder(tuple[int, ...]).decode


class SourcePages:
    """Gathers the source pages of a specification, entity by entity; what is encoded is read no further than needed.

    All pages of all locales are in memory until they are written: names once, and what stands behind them encoded.
    """

    def __init__(self) -> None:
        self._freshness: defaultdict[str, dict[str, bytes]] = defaultdict(dict)
        self._lines: defaultdict[str, defaultdict[str, dict[str, bytes]]] = defaultdict(lambda: defaultdict(dict))

    def add_page(self, locale: str, text: bytes) -> None:
        """Take over the words of a page that describes no entity, encoded."""
        stamp = _decode_stamp(text)
        if _is_told(stamp):
            self._add(locale, stamp.page, stamp.freshness)

    def _add(self, locale: str, page: str, freshness: Freshness) -> None:
        self._freshness[locale][sys.intern(page)] = _encode(freshness)

    def add(self, stated: Statements) -> None:
        """Take over where the facts of an entity stand, and of which revisions its words are."""
        for locale, page, lines in stated.lines:
            self._lines[locale][sys.intern(page)][stated.name] = _encode(lines)
        for locale, revisions in stated.revisions:
            for page, freshness in revisions:
                self._add(locale, page, freshness)

    def of(self, locale: str) -> list[SourcePage]:
        """The pages of a locale, in the order of their paths."""
        fresh, stated = self._freshness[locale], self._lines[locale]
        return [
            SourcePage(
                page,
                _decode_freshness(fresh[page]) if page in fresh else NO_REVISION,
                {name: _decode_lines(lines) for name, lines in sorted(stated.get(page, {}).items())},
            )
            for page in sorted({*stated, *fresh})
        ]


def statements(evidence: Evidence, texts: Iterable[EntityText] = ()) -> Statements:
    """What an entity has for the source pages."""
    lines = (*((*page, lines) for page, lines in lines_of(evidence).items()),)
    return Statements(evidence.name, lines, (*((text.locale, _revisions(text)) for text in texts),))


def _revisions(text: EntityText) -> tuple[tuple[str, Freshness], ...]:
    pages = (text.text, *text.methods.values())
    return (*((page.page, page.freshness) for page in pages if _is_told(page)),)


def _is_told(page: _Stamp | PageText) -> bool:
    return bool(page.page) and page.freshness != NO_REVISION


def lines_of(evidence: Evidence) -> dict[tuple[str, str], tuple[int, ...]]:
    """Locale and page -> the lines of an entity's facts, in the order of its evidence."""
    found: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for source in _sources(evidence):
        found[source.locale, source.page].append(source.line)
    return {page: tuple(lines) for page, lines in found.items()}


def _sources(evidence: Evidence) -> Iterator[Source]:
    for fact in evidence.facts:
        yield from fact.sources
        for other in fact.against:
            yield from other.sources


def without_lines(evidence: Evidence) -> dict[str, Any]:
    """The evidence as it is stored, as plain data."""
    stored: dict[str, Any] = msgspec.to_builtins(evidence)
    for fact in stored.get("facts", ()):
        for part in (fact, *fact.get("against", ())):
            for source in part.get("sources", ()):
                source.pop("line", None)
    return stored


def with_lines(evidence: Evidence, lines: Lines) -> Evidence:
    """The evidence with the lines of its facts; a source keeps its own where the pages give none for it."""
    left = {page: iter(numbers) for page, numbers in lines.items()}
    return _with(evidence, partial(_next_line, left))


def _next_line(left: Mapping[tuple[str, str], Iterator[int]], source: Source) -> Source:
    line = next(left.get((source.locale, source.page), iter(())), source.line)
    return Source(source.locale, source.page, line)


def _with(evidence: Evidence, place: Callable[[Source], Source]) -> Evidence:
    def placed(fact: FactEvidence) -> FactEvidence:
        sources = tuple([place(one) for one in fact.sources])
        others = [msgspec.structs.replace(one, sources=tuple(map(place, one.sources))) for one in fact.against]
        return msgspec.structs.replace(fact, sources=sources, against=tuple(others))

    return Evidence(evidence.name, evidence.area, tuple([placed(fact) for fact in evidence.facts]))


def fresh_page(text: PageText, find: Callable[[str], Freshness]) -> PageText:
    """The words of a page with the revision that `find` gives for its path."""
    return msgspec.structs.replace(text, freshness=find(text.page))


def fresh_entity(text: EntityText, find: Callable[[str], Freshness]) -> EntityText:
    """The words about an entity, those of each page with its revision."""
    methods = {name: fresh_page(page, find) for name, page in text.methods.items()}
    return msgspec.structs.replace(text, text=fresh_page(text.text, find), methods=methods)


def is_apart(text: PageText) -> bool:
    """Whether the words have no revision of their own."""
    return text.freshness == NO_REVISION


def unknown(page: str) -> Freshness:
    """No revision: what is stored has none of its own."""
    return NO_REVISION
