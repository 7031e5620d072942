"""Of which families a page is. In: path, front matter and headings of a page. Out: names of families, or each condition
that holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from docabi.facts import Facts
from docabi.facts.family_rules import CompiledCondition
from docabi.page import FrontMatter, Page
from docabi.source import PageId


def families_of(
    identity: PageId, front: FrontMatter, heading: str, headings: Sequence[tuple[str, str]], facts: Facts
) -> tuple[str, ...]:
    """The families of a page; `headings` are anchors and words of those below its own, `heading`."""
    shown, forced = _Shown(identity, front, heading, headings), facts.families.forced
    possible = facts.derive(_possible)(front.values.keys())
    return tuple(name for name, some in possible.items() if name in forced or any(map(shown.fulfils, some)))


def _possible(facts: Facts) -> Callable[[AbstractSet[str]], Mapping[str, Sequence[CompiledCondition]]]:
    """Keys of front matter -> the conditions of each family that ask for no other key. Of the keys that any of them
    asks for a tree has few sets.
    """
    asked_for = {key for of_name in facts.families.conditions.values() for one in of_name for key in one.front}

    @cache
    def found(keys: AbstractSet[str]) -> Mapping[str, Sequence[CompiledCondition]]:
        known = facts.families.conditions
        return {name: [one for one in of_name if one.front.keys() <= keys] for name, of_name in known.items()}

    return lambda keys: found(frozenset(keys & asked_for))


def conditions_that_hold(page: Page, facts: Facts) -> Iterator[tuple[str, str]]:
    """Each family of a page with each condition that makes the page one of it, in words."""
    known = facts.families
    titles = [(one.anchor, one.title) for one in page.sections]
    shown = _Shown(page.identity, page.front, page.heading, titles)
    for name, conditions in known.conditions.items():
        if name in known.forced:
            yield name, "choice: every page is taken for one"
        yield from ((name, one.words) for one in conditions if shown.fulfils(one))


class _Shown:
    """What a page shows."""

    def __init__(self, identity: PageId, front: FrontMatter, heading: str, headings: Sequence[tuple[str, str]]) -> None:
        self._path, self._front = identity.path.removesuffix(".md"), front
        self._heading = heading
        self._titles = [*(anchor for anchor, _ in headings if anchor), *(words for _, words in headings)]

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
