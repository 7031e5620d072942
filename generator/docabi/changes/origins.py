"""Where a change comes from: the pages that state both values, and whether a revision of a page made it at all.

A fact whose page still has words for it, in a form that nobody can read, was lost to damage and not removed. A fact
that a page states cannot change while the page's source revision stays: what did it is damage, a patch, other facts or
another version of docabi, and never the API.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from docabi.abi import SpecView
from docabi.changes.classes import classes
from docabi.changes.entities import kind_of
from docabi.changes.model import Change, Edit
from docabi.spec import Entity, Source
from docabi.texts import PageText

_ROWS: Mapping[str, str] = {"header": "header", "idl": "header", "library": "library", "since": "versions"}
"""Facts that stand in a row of the requirements, and what the row is of."""


class Origins(msgspec.Struct, frozen=True):
    """Where facts of two specifications come from; `renamed` has old names of entities and their new ones."""

    old: SpecView
    new: SpecView
    renamed: Mapping[str, str]

    def change(self, entity: Entity, edit: Edit) -> Change:
        """The change that an edit of an entity is; the entity is that of the new side, of the old one if it went."""
        name = self._old_name(entity.name)
        before, after = self._sources(self.old, name, edit.part), self._sources(self.new, entity.name, edit.part)
        rule = self._rule(name, entity.name, edit)
        return Change(
            entity.name,
            edit.part,
            rule,
            edit.old,
            edit.new,
            kind=kind_of(entity),
            area=entity.area,
            old_sources=before,
            sources=after,
            inferred=self.is_inferred(name, entity.name, edit.part),
            instead_of=edit.rule if rule != edit.rule else "",
        )

    def is_inferred(self, old: str, new: str, part: str) -> bool:
        """Whether no page states a fact on one of the sides."""
        stated = (side.evidence(name) for side, name in ((self.old, old), (self.new, new)) if name in side.entities)
        facts = (evidence.find(part) for evidence in stated if evidence is not None)
        return any(fact.inferred for fact in facts if fact is not None)

    def _old_name(self, name: str) -> str:
        return next((old for old, new in self.renamed.items() if new == name), name)

    def _sources(self, side: SpecView, name: str, part: str) -> tuple[Source, ...]:
        evidence = side.evidence(name) if name in side.entities else None
        found = evidence.nearest(part or "name") if evidence is not None else None
        return found.sources if found is not None else ()

    def _rule(self, old: str, new: str, edit: Edit) -> str:
        if old not in self.old.entities or new not in self.new.entities:
            return edit.rule
        before, after = _pages(self.old, old, edit.part), _pages(self.new, new, edit.part)
        row = _ROWS.get(edit.part.rpartition(".")[2])
        if row is not None and not edit.new and _has_row(after, row):
            return "fact-lost"
        if row is not None and not edit.old and _has_row(before, row):
            return "fact-recovered"
        return "unsourced-change" if classes()[edit.rule].stated and _is_same_source(before, after) else edit.rule


def _pages(side: SpecView, name: str, part: str) -> Mapping[str, PageText]:
    """The words of the page that states a fact, by locale: of a method's fact those of its own page, if it has one."""
    steps = part.split(".")
    found = {}
    for locale in side.locales:
        text = side.text(name, locale)
        if text is not None:
            method = steps[1].partition("#")[0] if steps[0] == "methods" and len(steps) > 1 else ""
            found[locale] = text.methods.get(method, text.text) if method else text.text
    return found


def _has_row(pages: Mapping[str, PageText], fact: str) -> bool:
    """Whether a row of the requirements has words for a fact."""
    return any(row.fact == fact and row.text.strip() for page in pages.values() for row in page.requirements)


def _is_same_source(before: Mapping[str, PageText], after: Mapping[str, PageText]) -> bool:
    """Whether a page is of one source revision on both sides, in every locale that both have."""
    both = before.keys() & after.keys()
    revisions = [(before[locale].freshness.revision, after[locale].freshness.revision) for locale in both]
    return bool(revisions) and all(old and old == new for old, new in revisions)
