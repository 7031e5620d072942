"""Links in comments read as the specification's names: translation damages the words of links, never their targets."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from docabi.spec import Entity, EntityText, PageText

_LINK = re.compile(r"\[((?:[^\[\]\\]|\\.){0,300})\]\(([^()\s]{1,300})\)")
_MARKDOWN = ("summary", "returns", "remarks", "description")
_TABLES = ("parameters", "hresults", "members")


def page_names(entities: Mapping[str, Entity]) -> dict[str, str]:
    """Documentation page -> the name it is about: `IHostTask`, `IHostTask::Start`."""
    found: dict[str, str] = {}
    for entity in entities.values():
        if entity.page is not None:
            found[entity.page] = entity.name
        for method in getattr(entity, "methods", ()):
            if method.page is not None:
                found.setdefault(method.page, f"{entity.name}::{method.name}")
    return found


def name_links(text: EntityText, names: Mapping[str, str]) -> EntityText:
    """The words with each such link replaced by a code span of the name."""
    methods = {name: _name_links(page, names) for name, page in text.methods.items()}
    return msgspec.structs.replace(text, text=_name_links(text.text, names), methods=methods)


def _name_links(page: PageText, names: Mapping[str, str]) -> PageText:
    targets = {target: names[path] for target, path in page.links.items() if path in names}
    if not targets:
        return page

    def replace(markdown: str) -> str:
        return _LINK.sub(lambda link: f"`{targets[link[2]]}`" if link[2] in targets else link[0], markdown)

    changes: dict[str, object] = {part: replace(getattr(page, part)) for part in _MARKDOWN}
    for part in _TABLES:
        changes[part] = {name: replace(words) for name, words in getattr(page, part).items()}
    changes["alerts"] = tuple(msgspec.structs.replace(alert, text=replace(alert.text)) for alert in page.alerts)
    return msgspec.structs.replace(page, **changes)
