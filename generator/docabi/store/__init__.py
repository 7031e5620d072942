"""The specification's files: text in, text out. Only the driver touches the disk.

`entity_files` gives the files of one entity, `index_entry` its line of the index; `source_file` has what moves with
each edit of a page; `stored_spec` reads such a folder.
To add a sort of file: a line in `codec`, a path in `paths`, and a function here that dumps its type.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from typing import TypeVar

from docabi.abi import Abi, SpecView
from docabi.diagnostics import UnusableError
from docabi.documents import DocumentError
from docabi.facts import Facts
from docabi.spec import Entity, Evidence, Identifier
from docabi.store.codec import (
    VERSION,
    IndexEntry,
    dump_identifiers,
    dump_index,
    dump_pages,
    dump_sources,
    dumps,
    load_entity,
    load_identifiers,
    load_index,
    load_pages,
    load_source,
    loads,
    schemas,
    source_rows,
)
from docabi.store.paths import (
    IDENTIFIERS,
    INDEX,
    PAGES,
    abi_path,
    case_twins,
    evidence_path,
    page_text_path,
    sources_path,
    stems,
    text_path,
)
from docabi.store.sources import (
    SourcePage,
    SourcePages,
    Statements,
    fresh_entity,
    fresh_page,
    is_apart,
    lines_of,
    statements,
    unknown,
    with_lines,
    without_lines,
)
from docabi.texts import EntityText, PageText

__all__ = [
    "IDENTIFIERS",
    "INDEX",
    "PAGES",
    "VERSION",
    "SourcePages",
    "Statements",
    "case_twins",
    "dump_identifiers",
    "dump_index",
    "dump_pages",
    "dumps",
    "entity_files",
    "index_entry",
    "load_entity",
    "load_pages",
    "loads",
    "page_file",
    "page_text_path",
    "schemas",
    "source_file",
    "statements",
    "stems",
    "stored_spec",
    "stored_with_files",
]


def entity_files(
    stem: str, entity: Entity, texts: Iterable[EntityText], evidence: Evidence | None
) -> Iterator[tuple[str, str]]:
    """Path (relative to the specification's folder) and text of each file of an entity; `stem` comes from `stems`."""
    yield abi_path(stem), dumps(entity)
    if evidence is not None:
        yield evidence_path(stem), dumps(without_lines(evidence))
    for text in texts:
        yield text_path(stem, text.locale), dumps(fresh_entity(text, unknown))


def index_entry(stem: str, entity: Entity, locales: Iterable[str]) -> IndexEntry:
    """The entity's line of the index; `locales` are those with a text."""
    return IndexEntry(
        name=entity.name,
        kind=str(entity.__struct_config__.tag),
        area=entity.area,
        header=entity.header,
        abi=abi_path(stem),
        text={locale: text_path(stem, locale) for locale in sorted(locales)},
    )


def page_file(text: PageText, locale: str) -> tuple[str, str]:
    """Path and text of the file of a page that describes no entity."""
    return page_text_path(text.page, locale), dumps(fresh_page(text, unknown))


def source_file(pages: Iterable[SourcePage], locale: str) -> tuple[str, str]:
    """Path and text of the file of a locale's source pages."""
    return sources_path(locale), dump_sources(pages)


class _Entities(Mapping[str, Entity]):
    """Entities by name, each read when it is asked for the first time."""

    def __init__(self, index: Mapping[str, IndexEntry], read: Callable[[str], Entity]) -> None:
        self._index = index
        self._read = read
        self._loaded: dict[str, Entity] = {}

    def __getitem__(self, name: str) -> Entity:
        if name not in self._loaded:
            self._loaded[name] = self._read(self._index[name].abi)
        return self._loaded[name]

    def __contains__(self, name: object) -> bool:
        return name in self._index

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)


_T = TypeVar("_T")


class _Stored:
    """The files of a stored specification, each read once or when it is asked for."""

    def __init__(self, read_file: Callable[[str], bytes]) -> None:
        self._read_file = read_file
        self.index = {entry.name: entry for entry in self.read(INDEX, load_index)}
        self._rows: dict[str, Mapping[str, str]] = {}
        self.pages = cache(partial(self.read, PAGES, load_pages))
        self.locales = cache(self._locales)
        self.identifiers = cache(self._identifiers)

    def read(self, path: str, load: Callable[[bytes], _T]) -> _T:
        """What a file holds. Raises UnusableError."""
        try:
            return load(self._read_file(path))
        except DocumentError as error:
            message = f"the specification cannot be read: {error.within(path)}; `docabi build` makes it"
            raise UnusableError(message) from error

    def _locales(self) -> tuple[str, ...]:
        found = {locale for entry in self.index.values() for locale in entry.text}
        return tuple(sorted(found.union(*(page.text for page in self.pages()))))

    def _identifiers(self) -> dict[str, Identifier]:
        return {one.name: one for one in self.read(IDENTIFIERS, load_identifiers)}

    def _source(self, locale: str, page: str) -> SourcePage:
        if locale not in self.locales():
            return SourcePage(page)
        path = sources_path(locale)
        if locale not in self._rows:
            self._rows[locale] = self.read(path, source_rows)
        row = self._rows[locale].get(page)
        return self._parsed(path, row, page) if row is not None else SourcePage(page)

    def _parsed(self, path: str, row: str, page: str) -> SourcePage:
        """A row of a file of source pages: most readers ask for few of thousands."""
        try:
            return load_source(row)
        except DocumentError as error:
            message = f"the specification cannot be read: {path}: {page}: {error.problem}; `docabi build` makes it"
            raise UnusableError(message) from error

    def text(self, name: str, locale: str) -> EntityText | None:
        path = self.index[name].text.get(locale) if name in self.index else None
        if path is None:
            return None
        words = self.read(path, lambda data: loads(data, EntityText))
        if not all(map(is_apart, (words.text, *words.methods.values()))):  # version 1 of the format
            return words
        return fresh_entity(words, lambda page: self._source(locale, page).freshness)

    def page_text(self, page: str, locale: str) -> PageText | None:
        path = next((found.text.get(locale) for found in self.pages() if found.page == page), None)
        if path is None:
            return None
        words = self.read(path, lambda data: loads(data, PageText))
        if not is_apart(words):  # version 1 of the format
            return words
        return fresh_page(words, lambda page: self._source(locale, page).freshness)

    def evidence(self, name: str) -> Evidence | None:
        if name not in self.index:
            return None
        path = "evidence" + self.index[name].abi.removeprefix("abi")
        stated = self.read(path, lambda data: loads(data, Evidence))
        named = lines_of(stated)
        if not any(0 in lines for lines in named.values()):  # version 1 of the format, or nobody states anything
            return stated
        return with_lines(stated, {place: self._source(*place).lines.get(name, ()) for place in named})


def stored_spec(read_file: Callable[[str], bytes], facts: Facts) -> SpecView:
    """The specification that is stored in a folder; `read_file` gives the bytes of a file by its path below that
    folder.

    Raises UnusableError with path, line and column for a file that cannot be read; what is asked for later does, too.
    """
    return stored_with_files(read_file, facts)[0]


def stored_with_files(read_file: Callable[[str], bytes], facts: Facts) -> tuple[SpecView, dict[str, str]]:
    """As `stored_spec`, and the file of each entity's facts by its name."""
    stored = _Stored(read_file)
    abi = Abi(_Entities(stored.index, lambda path: stored.read(path, load_entity)), facts)
    asks = stored.locales, stored.pages, stored.identifiers
    view = SpecView(lambda: abi, *asks, stored.text, stored.page_text, stored.evidence)
    return view, {entry.name: entry.abi for entry in stored.index.values()}
