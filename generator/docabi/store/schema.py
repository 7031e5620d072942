"""JSON Schemas of the files below `specs/`, made from the types themselves. `VERSION` grows when a reader of an older
version could no longer read what is written.
"""

from __future__ import annotations

from typing import Any

import msgspec

from docabi.spec import Entity, EntityText, Evidence, PageClass, PageText
from docabi.store.codec import IndexEntry

VERSION = 1

_TYPES: dict[str, tuple[Any, str]] = {
    "abi": (Entity, "Locale-neutral facts of one entity (specs/abi)"),
    "evidence": (Evidence, "Where the facts of one entity come from (specs/evidence)"),
    "text": (EntityText, "The words of one locale about one entity (specs/text)"),
    "page": (PageText, "The words of a page that describes no entity (specs/text, *.page.yaml)"),
    "index": (tuple[IndexEntry, ...], "Every entity with its files (specs/index.json)"),
    "pages": (tuple[PageClass, ...], "Pages that describe no entity (specs/pages.json)"),
}


def schemas() -> dict[str, dict[str, Any]]:
    """The schema of each sort of file, by name: abi, evidence, text, page, index, pages."""
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
