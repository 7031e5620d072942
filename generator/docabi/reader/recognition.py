"""Of which families a page is. In: path, front matter and headings of a page. Out: names of families, or each condition
that holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache

from docabi.facts import Facts
from docabi.facts.family_rules import CompiledCondition
from docabi.page import FrontMatter, Page
from docabi.source import PageId


def families_of(
    identity: PageId, front: FrontMatter, heading: str, headings: Sequence[tuple[str, str]], facts: Facts
) -> tuple[str, ...]:
    """The families of a page; `headings` are anchors and words of those below its own, `heading`."""
    is_asked_for, possible_of = facts.derive(_possible)
    titles = [title for title in _titles(headings) if is_asked_for(title)]
    shown, forced = _Shown(identity, front, heading, titles), facts.families.forced
    possible = possible_of(front.values.keys(), bool(titles))
    return tuple(name for name, some in possible.items() if name in forced or any(map(shown.fulfils, some)))


_Possible = Mapping[str, Sequence[CompiledCondition]]


def _possible(facts: Facts) -> tuple[Callable[[str], bool], Callable[[AbstractSet[str], bool], _Possible]]:
    """What tells whether any condition asks for a section with a title, and: keys of front matter, and whether there is
    such a section -> the conditions of each family that ask for no other ones. Of the keys that any of them asks for a
    tree has few sets.
    """
    known = facts.families.conditions
    keys_asked_for = {key for of_name in known.values() for one in of_name for key in one.front}
    patterns = [pattern for of_name in known.values() for one in of_name for pattern in one.sections]

    @lru_cache(1024)
    def is_asked_for(title: str) -> bool:
        return any(pattern.fullmatch(title) for pattern in patterns)

    @cache
    def found(keys: AbstractSet[str], is_titled: bool) -> _Possible:
        possible = {
            name: [one for one in of_name if one.front.keys() <= keys and (is_titled or not one.sections)]
            for name, of_name in known.items()
        }
        return {name: some for name, some in possible.items() if some or name in facts.families.forced}

    return is_asked_for, lambda keys, is_titled: found(frozenset(keys & keys_asked_for), is_titled)


def _titles(headings: Sequence[tuple[str, str]]) -> list[str]:
    return [*(anchor for anchor, _ in headings if anchor), *(words for _, words in headings)]


def conditions_that_hold(page: Page, facts: Facts) -> Iterator[tuple[str, str]]:
    """Each family of a page with each condition that makes the page one of it, in words."""
    known = facts.families
    titles = _titles([(one.anchor, one.title) for one in page.sections])
    shown = _Shown(page.identity, page.front, page.heading, titles)
    for name, conditions in known.conditions.items():
        if name in known.forced:
            yield name, "choice: every page is taken for one"
        yield from ((name, one.words) for one in conditions if shown.fulfils(one))


class _Shown:
    """What a page shows."""

    def __init__(self, identity: PageId, front: FrontMatter, heading: str, titles: Sequence[str]) -> None:
        self._path, self._front = identity.path.removesuffix(".md"), front
        self._heading = heading
        self._titles = titles

    def fulfils(self, condition: CompiledCondition) -> bool:
        """Whether the page shows all that a condition asks for."""
        values = self._front.values
        for key, fits in condition.front.items():
            if key not in values or not fits(values[key]):
                return False
        if condition.path is not None and not condition.path.search(self._path):
            return False
        if condition.heading is not None and not condition.heading.search(self._heading):
            return False
        return not condition.sections or all(map(self._has_title, condition.sections))

    def _has_title(self, pattern: re.Pattern[str]) -> bool:
        return any(map(pattern.fullmatch, self._titles))
