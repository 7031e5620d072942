"""A specification whose words spell the names in link texts as the documentation's facts do.

Translation damages what a link shows: `[icordebugthread 2::getid](…)` leads to `ICorDebugThread2::GetID` and becomes
that. Only spelling changes: words around the name and texts that say something else stay the page's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from msgspec.structs import replace

from docabi.spec import Entity, EntityText, Evidence, PageClass, PageText, SpecView

_LINK = re.compile(r"\[(?P<shown>[^\[\]`\n]+)\]\((?P<target>[^()\s]+)\)")


@dataclass(frozen=True)
class Respelled:
    """A SpecView over another one; `names` maps a page in lower case to what it describes."""

    spec: SpecView
    names: Mapping[str, str]

    @property
    def entities(self) -> Mapping[str, Entity]:
        """Every entity by name, in name order."""
        return self.spec.entities

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales with texts, in order."""
        return self.spec.locales

    @property
    def pages(self) -> tuple[PageClass, ...]:
        """Pages that describe no entity."""
        return self.spec.pages

    def text(self, name: str, locale: str) -> EntityText | None:
        """The words of one locale about an entity."""
        found = self.spec.text(name, locale)
        if found is None:
            return None
        methods = {method: respelled(text, self.names) for method, text in found.methods.items()}
        return replace(found, text=respelled(found.text, self.names), methods=methods)

    def page_text(self, page: str, locale: str) -> PageText | None:
        """The words of a page that describes no entity."""
        return self.spec.page_text(page, locale)

    def evidence(self, name: str) -> Evidence | None:
        """Where the facts of an entity come from."""
        return self.spec.evidence(name)


def names_of(entities: Iterable[Entity]) -> dict[str, str]:
    """Page in lower case -> name of the entity or method that it describes."""
    found: dict[str, str] = {}
    for entity in entities:
        if entity.page:
            found.setdefault(entity.page.lower(), entity.name)
        for method in getattr(entity, "methods", ()):
            if method.page:
                found.setdefault(method.page.lower(), f"{entity.name}::{method.name}")
    return found


def respelled(text: PageText, names: Mapping[str, str]) -> PageText:
    """The words of a page with the names in its link texts spelled right."""
    leads = {target: names[page.lower()] for target, page in text.links.items() if page.lower() in names}
    if not leads:
        return text
    right = partial(_LINK.sub, partial(_link, leads=leads))
    tables = {key: {name: right(words) for name, words in getattr(text, key).items()} for key in _TABLES}
    alerts = tuple(replace(alert, text=right(alert.text)) for alert in text.alerts)
    return replace(text, **{key: right(getattr(text, key)) for key in _SOURCES}, **tables, alerts=alerts)


_SOURCES = ("description", "summary", "returns", "remarks")
_TABLES = ("parameters", "hresults", "members")


def _link(found: re.Match[str], leads: Mapping[str, str]) -> str:
    name = leads.get(found["target"])
    return f"[{_spelled(found['shown'], name)}]({found['target']})" if name else found[0]


def _spelled(shown: str, name: str) -> str:
    """A link text that begins with the name in any spelling, or is a method's own name, with the right one."""
    method = name.rpartition("::")[2]
    letters, place = _letters(name), 0
    if _letters(shown) == _letters(method):
        return method
    for place, character in enumerate(shown, 1):
        if character.isalnum() and _letters(shown[:place]) == letters:
            break
    else:
        return shown
    return shown if shown[place : place + 1].isalnum() else name + shown[place:]


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))
