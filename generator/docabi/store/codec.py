"""Spec values to file texts and back: `loads(dumps(x), type(x))` is `x`, and dumping it again gives the same bytes.

The files' JSON Schemas are made from the types themselves. `VERSION` grows when a reader of an older version could no
longer read what is written.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import msgspec

from docabi.documents import convert, load_json, load_yaml, text_of
from docabi.escape import json_text
from docabi.patterns import compile_pattern
from docabi.spec import Entity, Evidence, Identifier, PageClass
from docabi.store.emitter import emit
from docabi.store.sources import SourcePage
from docabi.texts import EntityText, PageText

VERSION = 2
HEADING = "# made by docabi from documentation pages; do not edit\n"

Stored = TypeVar("Stored")


class IndexEntry(msgspec.Struct, frozen=True, order=True):
    """An entity and its files, as `index.json` lists it; paths are relative to the folder of the index."""

    name: str
    kind: str
    area: str
    header: str | None
    abi: str
    text: dict[str, str]


def dumps(value: Entity | Evidence | EntityText | PageText | dict[str, Any]) -> str:
    """The YAML file of a value, or of plain data, its heading line included."""
    return HEADING + emit(value if isinstance(value, dict) else msgspec.to_builtins(value))


def loads(text: str | bytes, type: type[Stored]) -> Stored:
    """The value that a YAML file holds; raises DocumentError for anything else."""
    return convert(load_yaml(_text(text)), type)


def load_entity(text: str | bytes) -> Entity:
    """The entity that a file below `abi/` holds; its `kind` says which type it is. Raises DocumentError."""
    form: Any = Entity  # a union
    entity: Entity = convert(load_yaml(_text(text)), form)
    return entity


def _text(text: str | bytes) -> str:
    return text_of(text) if isinstance(text, bytes) else text


def dump_index(entries: Iterable[IndexEntry]) -> str:
    """`index.json`: a list sorted by name, an entity a line."""
    return _json_lines([msgspec.to_builtins(entry) for entry in sorted(entries, key=lambda entry: entry.name)])


def load_index(text: str | bytes) -> tuple[IndexEntry, ...]:
    """The entries of `index.json`; raises DocumentError."""
    return convert(load_json(_text(text)), tuple[IndexEntry, ...])


def dump_pages(pages: Iterable[PageClass]) -> str:
    """`pages.json`: the pages that describe no entity, sorted by path, a page a line."""
    return _json_lines([msgspec.to_builtins(page) for page in sorted(pages, key=lambda page: page.page)])


def load_pages(text: str | bytes) -> tuple[PageClass, ...]:
    """The pages of `pages.json`; raises DocumentError."""
    return convert(load_json(_text(text)), tuple[PageClass, ...])


def dump_identifiers(identifiers: Iterable[Identifier]) -> str:
    """`identifiers.json`: GUIDs with a name of their own, sorted by it, one a line."""
    return _json_lines([msgspec.to_builtins(one) for one in sorted(identifiers, key=lambda one: one.name)])


def load_identifiers(text: str | bytes) -> tuple[Identifier, ...]:
    """The entries of `identifiers.json`; raises DocumentError."""
    return convert(load_json(_text(text)), tuple[Identifier, ...])


def dump_sources(pages: Iterable[SourcePage]) -> str:
    """`sources/<locale>.json`: the pages of a locale, a page a line, in the order that they are given in."""
    return _json_lines([msgspec.to_builtins(page) for page in pages])


def load_sources(text: str | bytes) -> tuple[SourcePage, ...]:
    """The pages of `sources/<locale>.json`; raises DocumentError."""
    return convert(load_json(_text(text)), tuple[SourcePage, ...])


def source_rows(text: str | bytes) -> dict[str, str]:
    """The rows of `sources/<locale>.json` by page, in which nothing but the page is read yet, where the file has the
    form that `dump_sources` gives it. Raises DocumentError.
    """
    text = _text(text)
    lines = [line.removesuffix(",") for line in text.split("\n")[1:-2]]
    found = [_ROW.match(line) for line in lines]
    if all(found) and text.endswith(("\n]\n", "[]\n")):
        return {json.loads(row[1]): line for row, line in zip(found, lines, strict=True) if row}
    return {one.page: json_text(msgspec.to_builtins(one)) for one in load_sources(text)}


_ROW = compile_pattern(r'\{"page": ("(?:[^"\\]|\\.)*")')


def load_source(row: str) -> SourcePage:
    """A row of `source_rows`; raises DocumentError."""
    return convert(load_json(row), SourcePage)


def _json_lines(rows: Sequence[Any]) -> str:
    if not rows:
        return "[]\n"
    return "[\n" + ",\n".join(json_text(row) for row in rows) + "\n]\n"


_TYPES: dict[str, tuple[Any, str]] = {
    "abi": (Entity, "Locale-neutral facts of one entity (specs/abi)"),
    "evidence": (Evidence, "Where the facts of one entity come from (specs/evidence)"),
    "text": (EntityText, "The words of one locale about one entity (specs/text)"),
    "page": (PageText, "The words of a page that describes no entity (specs/text, *.page.yaml)"),
    "sources": (tuple[SourcePage, ...], "Lines of facts and revisions of words, page by page (specs/sources)"),
    "index": (tuple[IndexEntry, ...], "Every entity with its files (specs/index.json)"),
    "pages": (tuple[PageClass, ...], "Pages that describe no entity (specs/pages.json)"),
    "identifiers": (tuple[Identifier, ...], "GUIDs with a name of their own (specs/identifiers.json)"),
}


def schemas() -> dict[str, dict[str, Any]]:
    """The schema of each sort of file, by name: abi, evidence, text, page, sources, index, pages, identifiers."""
    (roots, definitions) = msgspec.json.schema_components(
        [type for type, _ in _TYPES.values()], ref_template="#/$defs/{name}"
    )
    return {name: _schema(name, root, definitions) for name, root in zip(_TYPES, roots, strict=True)}


def _schema(name: str, root: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    used: dict[str, Any] = {}
    _collect(root, definitions, used)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:docabi:schema:{name}:{VERSION}",
        "title": _TYPES[name][1],
        **root,
        "$defs": dict(sorted(used.items())),
    }


def _collect(node: Any, definitions: dict[str, Any], used: dict[str, Any]) -> None:
    """Gather the definitions that a schema refers to, and those that they refer to."""
    if isinstance(node, dict):
        name = str(node.get("$ref", "")).removeprefix("#/$defs/")
        if name in definitions and name not in used:
            used[name] = definitions[name]
            _collect(definitions[name], definitions, used)
        for value in node.values():
            _collect(value, definitions, used)
    elif isinstance(node, list):
        for value in node:
            _collect(value, definitions, used)
