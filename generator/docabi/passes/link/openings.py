"""How the descriptions of an entity's parameters begin, and what becomes of them once the markers of a locale are
learned (`lower/learned_markers`). In: an entity and its words. Out: openings by locale; the words without markers.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from docabi.lower.learned_markers import LearnedMarkers, opening_of
from docabi.passes.link.statements import calls
from docabi.spec import Direction, Entity
from docabi.texts import EntityText, PageText

Opening = tuple[Direction, str]


def description_openings(entity: Entity, texts: Sequence[EntityText]) -> dict[str, list[Opening]]:
    """By locale the direction of each described parameter, and how its description begins."""
    found: dict[str, list[Opening]] = {}
    for call in calls(entity, texts):
        for locale, page in call.pages:
            described = ((one.direction, page.parameters.get(one.name, "")) for one in call.parameters)
            found.setdefault(locale, []).extend((direction, opening_of(text)) for direction, text in described if text)
    return {locale: openings for locale, openings in found.items() if openings}


def without_markers(text: EntityText, markers: LearnedMarkers) -> EntityText:
    """The words of a locale about an entity, its descriptions of parameters without the markers."""
    methods = {name: _page_without(page, markers) for name, page in text.methods.items()}
    return replace(text, text=_page_without(text.text, markers), methods=methods)


def _page_without(page: PageText, markers: LearnedMarkers) -> PageText:
    if not page.parameters:
        return page
    return replace(page, parameters={name: markers.without(text) for name, text in page.parameters.items()})
