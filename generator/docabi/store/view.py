"""A specification to look into: `MemorySpec` over values in memory, `StoredSpec` over files that a function reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

import msgspec

from docabi.spec import Entity, EntityText, Evidence, PageClass, PageText
from docabi.store import codec, paths


class MemorySpec(msgspec.Struct, frozen=True):
    """A specification in memory, as tests and small projects have it. Made by `memory_spec`."""

    entities: Mapping[str, Entity]
    locales: tuple[str, ...] = ()
    pages: tuple[PageClass, ...] = ()
    texts: Mapping[tuple[str, str], EntityText] = {}
    page_texts: Mapping[tuple[str, str], PageText] = {}
    evidences: Mapping[str, Evidence] = {}

    def text(self, name: str, locale: str) -> EntityText | None:
        """The words of one locale about an entity."""
        return self.texts.get((name, locale))

    def page_text(self, page: str, locale: str) -> PageText | None:
        """The words of a page that describes no entity."""
        return self.page_texts.get((page, locale))

    def evidence(self, name: str) -> Evidence | None:
        """Where the facts of an entity come from."""
        return self.evidences.get(name)


def memory_spec(
    entities: tuple[Entity, ...],
    texts: tuple[EntityText, ...] = (),
    evidences: tuple[Evidence, ...] = (),
    pages: tuple[PageClass, ...] = (),
    page_texts: Mapping[tuple[str, str], PageText] | None = None,
) -> MemorySpec:
    """A specification of given parts; `page_texts` is keyed by page path and locale."""
    words = page_texts or {}
    return MemorySpec(
        entities={entity.name: entity for entity in sorted(entities, key=lambda entity: entity.name)},
        locales=tuple(sorted({text.locale for text in texts} | {locale for _, locale in words})),
        pages=tuple(sorted(pages, key=lambda page: page.page)),
        texts={(text.name, text.locale): text for text in texts},
        page_texts=words,
        evidences={evidence.name: evidence for evidence in evidences},
    )


class _Entities(Mapping[str, Entity]):
    """Entities by name, each read when it is asked for the first time."""

    def __init__(self, files: Mapping[str, str], read: Callable[[str], bytes]) -> None:
        self._files = files
        self._read = read
        self._loaded: dict[str, Entity] = {}

    def __getitem__(self, name: str) -> Entity:
        if name not in self._loaded:
            self._loaded[name] = codec.load_entity(self._read(self._files[name]))
        return self._loaded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


class StoredSpec:
    """A specification in a folder. `read` gives the bytes of a file by its path relative to that folder."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        self._read = read

    @cached_property
    def index(self) -> Mapping[str, codec.IndexEntry]:
        """The entries of the index by name, in name order."""
        return {entry.name: entry for entry in codec.load_index(self._read(paths.INDEX))}

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """Every entity by name, in name order."""
        return _Entities({name: entry.abi for name, entry in self.index.items()}, self._read)

    @cached_property
    def pages(self) -> tuple[PageClass, ...]:
        """Pages that describe no entity."""
        return codec.load_pages(self._read(paths.PAGES))

    @cached_property
    def locales(self) -> tuple[str, ...]:
        """The locales with texts, in order."""
        found = {locale for entry in self.index.values() for locale in entry.text}
        return tuple(sorted(found.union(*(page.text for page in self.pages))))

    def text(self, name: str, locale: str) -> EntityText | None:
        """The words of one locale about an entity."""
        entry = self.index.get(name)
        path = entry.text.get(locale) if entry else None
        return codec.loads(self._read(path), EntityText) if path else None

    def page_text(self, page: str, locale: str) -> PageText | None:
        """The words of a page that describes no entity."""
        path = next((found.text.get(locale) for found in self.pages if found.page == page), None)
        return codec.loads(self._read(path), PageText) if path else None

    def evidence(self, name: str) -> Evidence | None:
        """Where the facts of an entity come from."""
        entry = self.index.get(name)
        return codec.loads(self._read("evidence" + entry.abi.removeprefix("abi")), Evidence) if entry else None
