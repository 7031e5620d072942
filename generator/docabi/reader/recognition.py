"""Of which families a page is. In: path, front matter and headings of a page. Out: names of families, each with the
condition that holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from docabi.facts import Facts
from docabi.facts.family_rules import CompiledCondition
from docabi.markdown.dialect import ANCHOR
from docabi.page import FrontMatter
from docabi.source import PageId


def families_of(
    identity: PageId, front: FrontMatter, heading: str, headings: Sequence[str], facts: Facts
) -> tuple[str, ...]:
    """The families of a page; `headings` are those below its own, `heading`, with their anchors."""
    known = facts.families
    path, titles = identity.path.removesuffix(".md"), _Titles(headings)
    return tuple(
        name
        for name, conditions in known.conditions.items()
        if name in known.forced or any(_holds(one, path, front, heading, titles) for one in conditions)
    )


class _Titles:
    """Anchors and words of headings, found when somebody asks."""

    def __init__(self, headings: Sequence[str]) -> None:
        self.headings = headings
        self._titles: list[str] | None = None

    def have(self, pattern: re.Pattern[str]) -> bool:
        if self._titles is None:
            anchors = (match[1] for one in self.headings if (match := ANCHOR.search(one)))
            self._titles = [*anchors, *(ANCHOR.sub("", one).strip() for one in self.headings)]
        return any(map(pattern.fullmatch, self._titles))


def _holds(condition: CompiledCondition, path: str, front: FrontMatter, heading: str, titles: _Titles) -> bool:
    for key, pattern in condition.front.items():
        if not any(map(pattern.search, front.values.get(key, ()))):
            return False
    if condition.path is not None and not condition.path.search(path):
        return False
    if condition.heading is not None and not condition.heading.search(heading):
        return False
    return all(map(titles.have, condition.sections))
