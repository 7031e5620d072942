"""A compiled specification while a build runs: facts in memory, words and evidence in a temporary file.

Facts of a tree of 2,000 pages are some megabytes; words grow with the number of locales and are read one at a time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

import msgspec

from docabi.spec import Entity, EntityText, Evidence, PageClass, PageText

_encode = msgspec.msgpack.Encoder().encode
_decode_text = msgspec.msgpack.Decoder(EntityText).decode
_decode_page = msgspec.msgpack.Decoder(PageText).decode
_decode_evidence = msgspec.msgpack.Decoder(Evidence).decode

_SCHEMA = "create table words (what text, name text, locale text, value blob, primary key (what, name, locale))"


class CompiledSpec:
    """Implements `spec.SpecView` over what the passes gave; filled by the driver, then only read."""

    def __init__(self) -> None:
        # An empty name gives a database in a temporary file that the system removes.
        self._words = sqlite3.connect("")
        self._words.execute(_SCHEMA)
        self._entities: dict[str, Entity] = {}
        self._pages: list[PageClass] = []
        self._locales: set[str] = set()

    def add(self, entity: Entity, texts: Iterable[EntityText], evidence: Evidence | None) -> None:
        """Take over one entity."""
        self._entities[entity.name] = entity
        for text in texts:
            self._put("text", entity.name, text.locale, _encode(text))
        if evidence is not None:
            self._put("evidence", entity.name, "", _encode(evidence))

    def add_page(self, page: PageClass, texts: Mapping[str, PageText]) -> None:
        """Take over a page that describes no entity; `texts` by locale."""
        self._pages.append(page)
        for locale, text in texts.items():
            self._put("page", page.page, locale, _encode(text))

    def seal(self) -> None:
        """Bring entities and pages into their order."""
        self._entities = dict(sorted(self._entities.items()))
        self._pages.sort(key=lambda page: page.page)

    @property
    def entities(self) -> Mapping[str, Entity]:
        """Every entity by name, in name order."""
        return self._entities

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales with texts, in order."""
        return tuple(sorted(self._locales))

    @property
    def pages(self) -> tuple[PageClass, ...]:
        """Pages that describe no entity."""
        return tuple(self._pages)

    def text(self, name: str, locale: str) -> EntityText | None:
        """The words of one locale about an entity."""
        value = self._get("text", name, locale)
        return _decode_text(value) if value is not None else None

    def page_text(self, page: str, locale: str) -> PageText | None:
        """The words of a page that describes no entity."""
        value = self._get("page", page, locale)
        return _decode_page(value) if value is not None else None

    def evidence(self, name: str) -> Evidence | None:
        """Where the facts of an entity come from."""
        value = self._get("evidence", name, "")
        return _decode_evidence(value) if value is not None else None

    def _put(self, what: str, name: str, locale: str, value: bytes) -> None:
        if locale:
            self._locales.add(locale)
        self._words.execute("insert or replace into words values (?, ?, ?, ?)", (what, name, locale, value))

    def _get(self, what: str, name: str, locale: str) -> bytes | None:
        query = "select value from words where what = ? and name = ? and locale = ?"
        row = self._words.execute(query, (what, name, locale)).fetchone()
        return None if row is None else bytes(row[0])
