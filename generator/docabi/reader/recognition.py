"""Of which families a page is. In: path, front matter and headings of a page. Out: names of families, or each condition
that holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from docabi.facts import Facts
from docabi.facts.family_rules import CompiledCondition
from docabi.markdown.dialect import ANCHOR
from docabi.page import FrontMatter, Page
from docabi.source import PageId


def families_of(
    identity: PageId, front: FrontMatter, heading: str, headings: Sequence[str], facts: Facts
) -> tuple[str, ...]:
    """The families of a page; `headings` are those below its own, `heading`, with their anchors."""
    known, shown = facts.families, _Shown(identity, front, heading, headings)
    return tuple(
        name
        for name, conditions in known.conditions.items()
        if name in known.forced or any(map(shown.fulfils, conditions))
    )


def conditions_that_hold(page: Page, facts: Facts) -> Iterator[tuple[str, str]]:
    """Each family of a page with each condition that makes the page one of it, in words."""
    known = facts.families
    titles = [f'<a name="{one.anchor}"></a>{one.title}' if one.anchor else one.title for one in page.sections]
    shown = _Shown(page.identity, page.front, page.heading, titles)
    for name, conditions in known.conditions.items():
        if name in known.forced:
            yield name, "choice: every page is taken for one"
        yield from ((name, one.words) for one in conditions if shown.fulfils(one))


class _Shown:
    """What a page shows; anchors and words of headings are found when somebody asks."""

    def __init__(self, identity: PageId, front: FrontMatter, heading: str, headings: Sequence[str]) -> None:
        self._path, self._front = identity.path.removesuffix(".md"), front
        self._heading, self._headings = heading, headings

    @cached_property
    def _titles(self) -> Sequence[str]:
        anchors = (match[1] for one in self._headings if (match := ANCHOR.search(one)))
        return [*anchors, *(ANCHOR.sub("", one).strip() for one in self._headings)]

    def fulfils(self, condition: CompiledCondition) -> bool:
        """Whether the page shows all that a condition asks for."""
        values = self._front.values
        for key, pattern in condition.front.items():
            if key not in values or not any(map(pattern.search, values[key])):
                return False
        if condition.path is not None and not condition.path.search(self._path):
            return False
        if condition.heading is not None and not condition.heading.search(self._heading):
            return False
        return not condition.sections or all(map(self._has_title, condition.sections))

    def _has_title(self, pattern: re.Pattern[str]) -> bool:
        return any(map(pattern.fullmatch, self._titles))
