"""The specification's files: text in, text out. Only the driver touches the disk.

`entity_files` gives the files of one entity, `index_entry` its line of the index; `stored_spec` reads such a folder.
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
from docabi.spec import Entity, Evidence, Identifier, PageClass
from docabi.store.codec import (
    VERSION,
    IndexEntry,
    dump_identifiers,
    dump_index,
    dump_pages,
    dumps,
    load_entity,
    load_identifiers,
    load_index,
    load_pages,
    loads,
    schemas,
)
from docabi.store.paths import (
    IDENTIFIERS,
    INDEX,
    PAGES,
    abi_path,
    case_twins,
    evidence_path,
    page_text_path,
    stems,
    text_path,
)
from docabi.texts import EntityText, PageText

__all__ = [
    "IDENTIFIERS",
    "INDEX",
    "PAGES",
    "VERSION",
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
    "stems",
    "stored_spec",
]


def entity_files(
    stem: str, entity: Entity, texts: Iterable[EntityText], evidence: Evidence | None
) -> Iterator[tuple[str, str]]:
    """Path (relative to the specification's folder) and text of each file of an entity; `stem` comes from `stems`."""
    yield abi_path(stem), dumps(entity)
    if evidence is not None:
        yield evidence_path(stem), dumps(evidence)
    for text in texts:
        yield text_path(stem, text.locale), dumps(text)


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
    return page_text_path(text.page, locale), dumps(text)


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


def _identifiers(
    read: Callable[[str, Callable[[bytes], tuple[Identifier, ...]]], tuple[Identifier, ...]],
) -> dict[str, Identifier]:
    return {one.name: one for one in read(IDENTIFIERS, load_identifiers)}


def stored_spec(read_file: Callable[[str], bytes], facts: Facts) -> SpecView:
    """The specification that is stored in a folder; `read_file` gives the bytes of a file by its path below that
    folder.

    Raises UnusableError with path, line and column for a file that cannot be read; what is asked for later does, too.
    """

    def read(path: str, load: Callable[[bytes], _T]) -> _T:
        try:
            return load(read_file(path))
        except DocumentError as error:
            message = f"the specification cannot be read: {error.within(path)}; `docabi build` makes it"
            raise UnusableError(message) from error

    index = {entry.name: entry for entry in read(INDEX, load_index)}
    abi = Abi(_Entities(index, lambda path: read(path, load_entity)), facts)

    @cache
    def pages() -> tuple[PageClass, ...]:
        return read(PAGES, load_pages)

    @cache
    def locales() -> tuple[str, ...]:
        found = {locale for entry in index.values() for locale in entry.text}
        return tuple(sorted(found.union(*(page.text for page in pages()))))

    def text(name: str, locale: str) -> EntityText | None:
        path = index[name].text.get(locale) if name in index else None
        return read(path, lambda data: loads(data, EntityText)) if path else None

    def page_text(page: str, locale: str) -> PageText | None:
        path = next((found.text.get(locale) for found in pages() if found.page == page), None)
        return read(path, lambda data: loads(data, PageText)) if path else None

    def evidence(name: str) -> Evidence | None:
        path = "evidence" + index[name].abi.removeprefix("abi") if name in index else None
        return read(path, lambda data: loads(data, Evidence)) if path else None

    return SpecView(lambda: abi, locales, pages, cache(partial(_identifiers, read)), text, page_text, evidence)
