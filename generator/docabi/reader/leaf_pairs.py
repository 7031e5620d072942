"""Which leaves of two versions of a page say the same: a page in two languages, or before and after an edit.

In: the leaves of a source and of a target. Out: pairs of indexes, in the order of both. Translation keeps what a leaf
is and its order, so leaves of one source revision pair one by one. Between revisions leaves are told by what no
translation touches: code, link targets, numbers and names. Where that says nothing, an equal run of equal kinds pairs
in order, and of the others those that are most alike.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

import msgspec

from docabi.markdown.dialect import ANCHOR, LINK
from docabi.page import SectionKey
from docabi.patterns import compile_pattern
from docabi.reader.leaves import Leaf

# In more pairs than this nothing is compared one by one; pages have at most some hundred leaves between two sure ones.
_MOST_PAIRS = 40_000
_CODE = compile_pattern(r"(`+)([^`\n]+)\1")
# A word that is a name whatever the language: an underscore, a digit, a capital inside, or two colons.
_NAME = compile_pattern(r"(?:[A-Za-z][A-Za-z0-9]*(?:_|::)\w+|[A-Za-z]+[a-z][A-Z]\w*|[A-Za-z]*\d\w*)", re.ASCII)


class Marks(msgspec.Struct, frozen=True):
    """What translation has to leave as it is in a text: code spans, link targets, numbers and names, each counted."""

    codes: Counter[str]
    targets: Counter[str]
    words: Counter[str]

    @property
    def all(self) -> Counter[str]:
        """All of them together."""
        return self.codes + self.targets + self.words


class LeafPair(msgspec.Struct, frozen=True):
    """Indexes of a leaf of the source and of the one of the target that says the same; None where there is none."""

    source: int | None
    target: int | None


def marks_of(text: str) -> Marks:
    """The marks of a Markdown source. Code counts without its blanks; a target without its folders, which differ."""
    codes, targets, rest = code_and_targets(text)
    rest = LINK.sub(lambda match: f" {match[1] or ''} ", ANCHOR.sub(" ", rest))
    return Marks(codes, targets, Counter(_NAME.findall(rest)))


def code_and_targets(text: str) -> tuple[Counter[str], Counter[str], str]:
    """The code spans and link targets of a Markdown source, as `marks_of` counts them, and the source without code."""
    codes: Counter[str] = Counter()
    targets: Counter[str] = Counter()

    def code(match: re.Match[str]) -> str:
        codes["".join(match[2].split())] += 1
        return " "

    rest = _CODE.sub(code, text) if "`" in text else text
    for match in LINK.finditer(rest) if "](" in rest else ():
        if match[2]:
            targets[match[2].strip().rpartition("/")[2].lower()] += 1
    return codes, targets, rest


def pair_leaves(source: Sequence[Leaf], target: Sequence[Leaf]) -> tuple[LeafPair, ...]:
    """Pair the leaves of two versions of a page; every index of both stands in one pair, in order."""
    if are_forms(source, target):
        return tuple(LeafPair(index, index) for index in range(len(source)))
    pairs = [*_paired(_Side(source), _Side(target))]
    return tuple(_with_unpaired(pairs, len(source), len(target)))


def is_sure(source: Leaf, target: Leaf) -> bool:
    """Whether the marks of two leaves say that they are one, wherever they stand."""
    if source.anchor and source.anchor == target.anchor:
        return True
    marks = marks_of(source.text).all
    return bool(marks) and marks == marks_of(target.text).all


def are_forms(ones: Sequence[Leaf], others: Sequence[Leaf]) -> bool:
    """Whether two rows of leaves are the same forms one by one, as those of one revision are."""
    return len(ones) == len(others) and all(map(_is_form, ones, others))


def _is_form(one: Leaf, other: Leaf) -> bool:
    """Whether two leaves are one thing wherever they stand: a cell of a column, a text, a heading of a level or (at
    any level) of a known section.
    """
    if one.kind is not other.kind or one.cell != other.cell:
        return False
    return one.level == other.level or one.section is other.section not in (None, SectionKey.OTHER)


class _Side:
    """The leaves of one version, and the marks of each."""

    def __init__(self, leaves: Sequence[Leaf]) -> None:
        self.leaves = leaves
        self.marks = [marks_of(leaf.text).all for leaf in leaves]

    def unique(self) -> dict[Hashable, int]:
        """What only one leaf is -> its index: its section's anchor, or its kind and marks, if it has any."""
        keys: list[Hashable] = [
            leaf.anchor or (leaf.kind, leaf.cell, frozenset(marks.items())) if marks or leaf.anchor else None
            for leaf, marks in zip(self.leaves, self.marks, strict=True)
        ]
        counted = Counter(keys)
        return {key: index for index, key in enumerate(keys) if key is not None and counted[key] == 1}


def _paired(source: _Side, target: _Side) -> Iterator[tuple[int, int]]:
    """Sure pairs, and between each two of them what pairs there."""
    there = target.unique()
    both = sorted((index, there[key]) for key, index in source.unique().items() if key in there)
    last = (-1, -1)
    for sure in (*_longest_rise(both), (len(source.leaves), len(target.leaves))):
        yield from _between(source, target, range(last[0] + 1, sure[0]), range(last[1] + 1, sure[1]))
        if sure[0] < len(source.leaves):
            yield sure
        last = sure


def _longest_rise(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Most pairs that stand in one order on both sides; the first numbers rise already."""
    ends: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for place, (_, second) in enumerate(pairs):
        at = bisect_left(ends, second)
        before.append(places[at - 1] if at else -1)
        ends[at : at + 1] = [second]
        places[at : at + 1] = [place]
    found = []
    place = places[-1] if places else -1
    while place >= 0:
        found.append(pairs[place])
        place = before[place]
    return found[::-1]


def _between(source: _Side, target: _Side, ones: range, others: range) -> Iterator[tuple[int, int]]:
    """Pair two runs: in order if they are the same forms, else so that most is alike."""
    if are_forms([source.leaves[one] for one in ones], [target.leaves[other] for other in others]):
        yield from zip(ones, others, strict=True)
    elif ones and others and len(ones) * len(others) <= _MOST_PAIRS:
        yield from _most_alike(source, target, ones, others)


def _most_alike(source: _Side, target: _Side, ones: range, others: range) -> Iterator[tuple[int, int]]:
    """The pairs of two runs, in order, with the greatest sum of likeness (an alignment after Needleman and Wunsch)."""
    best = [[0.0] * (len(others) + 1) for _ in range(len(ones) + 1)]
    for row in range(len(ones) - 1, -1, -1):
        for column in range(len(others) - 1, -1, -1):
            alike = _likeness(source, ones[row], target, others[column])
            joined = best[row + 1][column + 1] + alike if alike else 0.0
            best[row][column] = max(joined, best[row + 1][column], best[row][column + 1])
    row = column = 0
    while row < len(ones) and column < len(others):
        if best[row][column] == best[row + 1][column]:
            row += 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            yield ones[row], others[column]
            row, column = row + 1, column + 1


def _likeness(source: _Side, one: int, target: _Side, other: int) -> float:
    """0 for leaves that cannot be one, a little for the form alone, 1 more for the same marks, 2 for the same words."""
    first, second = source.leaves[one], target.leaves[other]
    if not _is_form(first, second):
        return 0.0
    if first.text == second.text:
        return 2.0
    if first.section != second.section:
        return 0.0
    here, there = source.marks[one], target.marks[other]
    if not here and not there:
        return 0.5
    shared, every = (here & there).total(), (here | there).total()
    return 0.1 + shared / every


def _with_unpaired(pairs: Sequence[tuple[int, int]], ones: int, others: int) -> Iterator[LeafPair]:
    """The pairs, and in front of each the leaves of both sides that have no partner."""
    one = other = 0
    for first, second in (*pairs, (ones, others)):
        yield from (LeafPair(index, None) for index in range(one, first))
        yield from (LeafPair(None, index) for index in range(other, second))
        if first < ones:
            yield LeafPair(first, second)
        one, other = first + 1, second + 1
