"""A compiled specification while a build runs: facts in memory, words and evidence in a temporary file.

Facts of a tree of 2,000 pages are some megabytes; words grow with the number of locales and are read one at a time.
What was asked of it is known by name and digest, so that a result can be remembered with what it was made from.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from tempfile import TemporaryFile
from typing import NamedTuple

import msgspec

from docabi.cache import digest
from docabi.spec import Entity, EntityText, Evidence, PageClass, PageText

_encode = msgspec.msgpack.Encoder().encode
_decode_text = msgspec.msgpack.Decoder(EntityText).decode
_decode_page = msgspec.msgpack.Decoder(PageText).decode
_decode_evidence = msgspec.msgpack.Decoder(Evidence).decode
_decode_entity = msgspec.msgpack.Decoder(Entity).decode

ABSENT = b""


class _Place(NamedTuple):
    offset: int
    length: int
    digest: bytes


class _Words:
    """Values in a temporary file that the system removes; read by position, so that forked workers can read too."""

    def __init__(self) -> None:
        self._file = TemporaryFile(prefix="docabi-")  # noqa: SIM115 it lives as long as the build
        self._places: dict[str, _Place] = {}
        self._end = 0

    def put(self, key: str, value: bytes) -> None:
        self._places[key] = _Place(self._end, len(value), digest(value))
        self._file.write(value)
        self._end += len(value)

    def seal(self) -> None:
        self._file.flush()

    def get(self, key: str) -> bytes | None:
        place = self._places.get(key)
        return self._read(place) if place else None

    def _read(self, place: _Place) -> bytes:
        if hasattr(os, "pread"):
            return os.pread(self._file.fileno(), place.length, place.offset)
        self._file.seek(place.offset)  # Windows, where nothing forks
        return self._file.read(place.length)

    def keys(self, what: str) -> list[str]:
        return [key for key in self._places if key.startswith(what + "\0")]

    def digest(self, key: str) -> bytes:
        place = self._places.get(key)
        return place.digest if place else ABSENT


class CompiledSpec:
    """Implements `spec.SpecView` over what the passes gave; filled by the driver, then only read."""

    def __init__(self) -> None:
        self._words = _Words()
        self._encoded: dict[str, bytes] = {}
        self._entities: dict[str, Entity] = {}
        self._pages: list[PageClass] = []
        self._locales: set[str] = set()
        self._wholes: dict[str, bytes] = {}

    def add(self, name: str, entity: bytes, texts: Iterable[tuple[str, bytes]], evidence: bytes) -> None:
        """Take over one entity, its words by locale, and its evidence, all encoded."""
        self._encoded[name] = entity
        for locale, text in texts:
            self._locales.add(locale)
            self._words.put(f"text\0{name}\0{locale}", text)
        self._words.put(f"evidence\0{name}", evidence)

    def add_page(self, page: PageClass, texts: Mapping[str, PageText]) -> None:
        """Take over a page that describes no entity; `texts` by locale."""
        self._pages.append(page)
        for locale, text in texts.items():
            self._locales.add(locale)
            self._words.put(f"page\0{page.page}\0{locale}", _encode(text))

    def seal(self) -> None:
        """Bring entities and pages into their order."""
        self._encoded = dict(sorted(self._encoded.items()))
        self._entities = {name: _decode_entity(value) for name, value in self._encoded.items()}
        self._pages.sort(key=lambda page: page.page)
        self._words.seal()
        self._wholes = {
            "entities": digest(*self._encoded.values()),
            "areas": digest(_encode(self.areas)),
            "texts": digest(_encode(sorted(self._words.keys("text")))),
            "locales": digest(_encode(self.locales)),
            "pages": digest(_encode(self._pages)),
        }

    @property
    def entities(self) -> Mapping[str, Entity]:
        """Every entity by name, in name order."""
        return self._entities

    @property
    def areas(self) -> Mapping[str, str]:
        """The area of every entity by name, in name order."""
        return {name: entity.area for name, entity in self._entities.items()}

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales with texts, in order."""
        return tuple(sorted(self._locales))

    @property
    def pages(self) -> tuple[PageClass, ...]:
        """Pages that describe no entity."""
        return tuple(self._pages)

    def has_text(self, name: str, locale: str) -> bool:
        """Whether a locale has words about an entity."""
        return self._words.digest(f"text\0{name}\0{locale}") != ABSENT

    def text(self, name: str, locale: str) -> EntityText | None:
        """The words of one locale about an entity."""
        value = self._words.get(f"text\0{name}\0{locale}")
        return _decode_text(value) if value is not None else None

    def page_text(self, page: str, locale: str) -> PageText | None:
        """The words of a page that describes no entity."""
        value = self._words.get(f"page\0{page}\0{locale}")
        return _decode_page(value) if value is not None else None

    def evidence(self, name: str) -> Evidence | None:
        """Where the facts of an entity come from."""
        value = self._words.get(f"evidence\0{name}")
        return _decode_evidence(value) if value is not None else None

    def digest(self, asked: str) -> bytes:
        """The digest of something that was asked for, ABSENT if it is not there; names as `Watched` makes them."""
        if asked in self._wholes:
            return self._wholes[asked]
        what, _, name = asked.partition("\0")
        if what == "entity":
            return digest(self._encoded[name]) if name in self._encoded else ABSENT
        return self._words.digest(asked)


class Watched:
    """A specification that notes what is asked of it: `asked`, by name."""

    def __init__(self, spec: CompiledSpec) -> None:
        self._spec = spec
        self.asked: set[str] = set()

    @property
    def entities(self) -> Mapping[str, Entity]:
        """All entities: whoever asks for one of them depends on all."""
        self.asked.add("entities")
        return self._spec.entities

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales with texts."""
        self.asked.add("locales")
        return self._spec.locales

    @property
    def pages(self) -> tuple[PageClass, ...]:
        """Pages that describe no entity."""
        self.asked.add("pages")
        return self._spec.pages

    @property
    def areas(self) -> Mapping[str, str]:
        """The area of every entity."""
        self.asked.add("areas")
        return self._spec.areas

    def has_text(self, name: str, locale: str) -> bool:
        """Whether a locale has words about an entity."""
        self.asked.add("texts")
        return self._spec.has_text(name, locale)

    def entity(self, name: str) -> Entity:
        """One entity alone."""
        self.asked.add(f"entity\0{name}")
        return self._spec.entities[name]

    def text(self, name: str, locale: str) -> EntityText | None:
        """The words of one locale about an entity."""
        self.asked.add(f"text\0{name}\0{locale}")
        return self._spec.text(name, locale)

    def page_text(self, page: str, locale: str) -> PageText | None:
        """The words of a page that describes no entity."""
        self.asked.add(f"page\0{page}\0{locale}")
        return self._spec.page_text(page, locale)

    def evidence(self, name: str) -> Evidence | None:
        """Where the facts of an entity come from."""
        self.asked.add(f"evidence\0{name}")
        return self._spec.evidence(name)
