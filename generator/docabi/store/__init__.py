"""The specification's files: text in, text out. Only the driver touches the disk.

`entity_files` gives the files of one entity, `index_entry` its line of the index; `stored_spec` reads such a folder.
To add a sort of file: a line in `schema`, a path in `paths`, and a function here that dumps its type.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docabi.spec import Entity, Evidence
from docabi.store import paths
from docabi.store.codec import (
    VERSION,
    IndexEntry,
    dump_index,
    dump_pages,
    dumps,
    load_entity,
    load_index,
    load_pages,
    loads,
    schemas,
)
from docabi.store.paths import INDEX, PAGES, case_twins, page_text_path, stems
from docabi.store.view import stored_spec
from docabi.texts import EntityText, PageText

__all__ = [
    "INDEX",
    "PAGES",
    "VERSION",
    "IndexEntry",
    "case_twins",
    "dump_index",
    "dump_pages",
    "dumps",
    "entity_files",
    "index_entry",
    "load_entity",
    "load_index",
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
    yield paths.abi_path(stem), dumps(entity)
    if evidence is not None:
        yield paths.evidence_path(stem), dumps(evidence)
    for text in texts:
        yield paths.text_path(stem, text.locale), dumps(text)


def index_entry(stem: str, entity: Entity, locales: Iterable[str]) -> IndexEntry:
    """The entity's line of the index; `locales` are those with a text."""
    return IndexEntry(
        name=entity.name,
        kind=str(entity.__struct_config__.tag),
        area=entity.area,
        header=entity.header,
        abi=paths.abi_path(stem),
        text={locale: paths.text_path(stem, locale) for locale in sorted(locales)},
    )


def page_file(text: PageText, locale: str) -> tuple[str, str]:
    """Path and text of the file of a page that describes no entity."""
    return paths.page_text_path(text.page, locale), dumps(text)
