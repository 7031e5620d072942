"""Links in a page's words to what other pages describe: translation damages the words of a link, not its target."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace

from docabi.spec import Entity, EntityText, PageText

_SOURCES = ("description", "summary", "returns", "remarks")
_TABLES = ("parameters", "hresults", "members")

Change = Callable[[str, Mapping[str, str]], str]
"""A Markdown source, and the name behind each link target in it, to the source as it shall read."""


def page_names(entities: Iterable[Entity]) -> dict[str, str]:
    """Page in lower case -> name of the entity or method that it describes: `IHostTask`, `IHostTask::Start`."""
    found: dict[str, str] = {}
    for entity in entities:
        if entity.page:
            found.setdefault(entity.page.lower(), entity.name)
        for method in getattr(entity, "methods", ()):
            if method.page:
                found.setdefault(method.page.lower(), f"{entity.name}::{method.name}")
    return found


def reworded(text: EntityText, names: Mapping[str, str], change: Change) -> EntityText:
    """The words about an entity, every Markdown source of a page with links to described pages changed."""
    methods = {method: reworded_page(page, names, change) for method, page in text.methods.items()}
    return replace(text, text=reworded_page(text.text, names, change), methods=methods)


def reworded_page(page: PageText, names: Mapping[str, str], change: Change) -> PageText:
    """The same for the words of one page."""
    targets = {target: names[path.lower()] for target, path in page.links.items() if path.lower() in names}
    if not targets:
        return page
    sources = {key: change(getattr(page, key), targets) for key in _SOURCES}
    tables = {key: {name: change(words, targets) for name, words in getattr(page, key).items()} for key in _TABLES}
    alerts = tuple(replace(alert, text=change(alert.text, targets)) for alert in page.alerts)
    return replace(page, **sources, **tables, alerts=alerts)
