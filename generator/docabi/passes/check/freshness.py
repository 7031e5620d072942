"""Translations of an older source than another page of the same path: which of their texts a newer source changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from difflib import SequenceMatcher
from urllib.parse import unquote

import msgspec

from docabi.markdown.dialect import INCLUDE
from docabi.page import SectionKey
from docabi.passes.check.locales import Reports
from docabi.passes.check.names import Names
from docabi.passes.check.page import CheckedPage, Finding
from docabi.patterns import compile_pattern
from docabi.reader.leaf_pairs import LeafPair, marks_of, pair_leaves
from docabi.reader.leaves import Leaf, LeafKind, bare

# What stands in the front matter is no text of the page.
_FRONT = (LeafKind.TITLE, LeafKind.DESCRIPTION)
_LONGEST = 60
_ALIKE = 0.5
"""How alike two texts of one language are of which one was made of the other."""
_SHORT = 80
"""Texts of so many characters are compared by them, longer ones by their words."""
_MOST_WORDS = 200
"""Of texts with more words the order is not looked at: that takes the square of their number, and the cube at worst."""
_NEAR = 30
"""So many texts on from where it stood a changed text is looked for."""
_WORD = compile_pattern(r"\w")


def check_freshness(pages: Sequence[CheckedPage], names: Names, reports: Reports) -> None:
    """Report each text of a translation that is not as the newest source that the given pages know has it.

    Newer is the revision that was handed off later; of two handed off on one day nobody can tell. That a revision is
    newer says nothing yet: most are so for a line of their front matter, or because lines became items of a list. What
    is of the very revision of a given source's page is not stale, whatever another page says.
    """
    sources = {page.freshness.revision for page in pages if not page.is_translation}
    dates: dict[str, str] = {}
    for page in pages:
        fresh = page.freshness
        dates[fresh.revision] = max(dates.get(fresh.revision, ""), fresh.date)
    newest = max(dates, key=lambda revision: (dates[revision], revision), default="")
    newer = sorted(
        (page for page in pages if page.freshness.revision == newest),
        key=lambda page: (page.is_translation, page.identity.locale),
    )
    for page in pages:
        own = page.freshness.revision
        is_known = bool(own and dates[own]) and own not in sources
        if newer and is_known and page.is_translation and dates[own] < dates[newest]:
            _report(page, newer, reports)


def _report(page: CheckedPage, newer: Sequence[CheckedPage], reports: Reports) -> None:
    fresh, other = page.freshness, newer[0].freshness
    since = f"translated from {fresh.revision[:8]} of {fresh.date}, {newer[0].identity.locale} has {other.revision[:8]}"
    differences = _Differences(page.words.leaves, [one.words.leaves for one in newer])
    for number, (leaf, what) in enumerate(_changed(newer[0].words.leaves, page.words.leaves, differences)):
        message = f"{what}: {since} of {other.date}"
        finding = Finding(leaf, 0, len(leaf.text.partition("\n")[0]), message, "translate the newer source")
        reports[page.identity.locale].add("stale-translation", finding, f"{page.identity.locale}:{number}")


class _Differences:
    """What every page of the newer revision has more of than a translation, and less, wherever on the page: code,
    targets of links, and known sections. What only moved is none of it, nor what one page of that revision damaged.
    """

    def __init__(self, own: Sequence[Leaf], newer: Sequence[Sequence[Leaf]]) -> None:
        here, there = _told(own), [_told(leaves) for leaves in newer]
        self.more = frozenset(key for key in there[0] if all(one[key] > here[key] for one in there))
        self.less = frozenset(key for key in here if all(one[key] < here[key] for one in there))

    def of(self, leaf: Leaf, among: Set[str]) -> bool:
        """Whether a text without a partner is told by what it has; of words alone nobody knows where else they are."""
        return not among.isdisjoint(_tellable(leaf))


def _told(leaves: Sequence[Leaf]) -> Counter[str]:
    told = Counter[str]()
    for leaf in leaves:
        if leaf.kind not in _FRONT:
            told.update(_tellable(leaf))
    return told


def _marks(leaf: Leaf) -> Counter[str]:
    """The code and the targets of links of a text; what is included says nothing: the same words may stand there."""
    marks = marks_of(INCLUDE.sub(" ", leaf.text))
    return marks.codes + Counter({unquote(target): count for target, count in marks.targets.items()})


def _tellable(leaf: Leaf) -> Counter[str]:
    """The marks of a text, and the section of a heading that has a known one."""
    is_known = leaf.kind is LeafKind.HEADING and leaf.section not in (None, SectionKey.OTHER)
    return _marks(leaf) + Counter([f"section {leaf.section}"] if is_known else [])


def _changed(newer: Sequence[Leaf], own: Sequence[Leaf], differences: _Differences) -> Iterator[tuple[Leaf, str]]:
    """The leaves of a translation that a newer source changed, and how; what it lacks has the place before it."""
    last = own[0] if own else None
    for pair in pair_leaves(newer, own):
        leaf = own[pair.target] if pair.target is not None else last
        source = newer[pair.source] if pair.source is not None else None
        if leaf is None or (source or leaf).kind in _FRONT or not _WORD.search(bare((source or leaf).text).text):
            continue
        last = leaf
        if what := _how(pair, source, leaf, differences):
            yield leaf, what


class SourceChange(msgspec.Struct, frozen=True):
    """A text of a translation that its source changed since, and what it did."""

    leaf: Leaf
    what: str


def changes_of_source(before: Sequence[Leaf], now: Sequence[Leaf], own: Sequence[Leaf]) -> Iterator[SourceChange]:
    """What a source changed between two versions, each with the text of a translation of the first; what the source
    has new is told at the text before it. Front matter and what only moved is no change.
    """
    theirs = {pair.source: own[pair.target] for pair in pair_leaves(before, own) if pair.target is not None}
    gone, new = _texts_of(before), _texts_of(now)
    last = own[0] if own else None
    for old, newer in _versions(before, now):
        leaf = theirs.get(old, last)
        last = leaf if old is not None else last
        there, here = before[old] if old is not None else None, now[newer] if newer is not None else None
        if leaf is None or (there or here or leaf).kind in _FRONT:
            continue
        if what := _did(there, here, gone, new):
            yield SourceChange(leaf, what)


def _versions(before: Sequence[Leaf], now: Sequence[Leaf]) -> Iterator[tuple[int | None, int | None]]:
    """Indexes of the texts of two versions in one language; of those that were changed, taken out or put in one place,
    what is new comes first, because it is told at the text before it.
    """
    ones, others = [*map(_plain, before)], [*map(_plain, now)]
    # A page of hundreds of texts has some over and over (cells of a table): none of them is where a comparison begins.
    for tag, first, after, start, end in SequenceMatcher(None, ones, others, autojunk=True).get_opcodes():
        if tag == "equal":
            yield from zip(range(first, after), range(start, end), strict=True)
            continue
        left: list[int] = []
        for index in range(first, after):
            near = (at for at in range(start, min(end, start + _NEAR)) if before[index].kind is now[at].kind)
            found = next((at for at in near if _is_version(ones[index], others[at])), None)
            if found is None:
                left.append(index)
                continue
            yield from ((None, at) for at in range(start, found))
            yield from ((old, None) for old in left)
            yield index, found
            left, start = [], found + 1
        yield from ((None, at) for at in range(start, end))
        yield from ((old, None) for old in left)


def _is_version(one: str, other: str) -> bool:
    """Whether a plain text is another one, changed."""
    is_short = max(len(one), len(other)) <= _SHORT
    ones, others = (one, other) if is_short else (one.split(), other.split())
    matcher = SequenceMatcher[str](None, ones, others, autojunk=False)
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return False
    return max(len(ones), len(others)) > _MOST_WORDS or matcher.ratio() >= _ALIKE


def _texts_of(leaves: Sequence[Leaf]) -> Set[str]:
    return {_plain(leaf) for leaf in leaves}


def _did(old: Leaf | None, newer: Leaf | None, gone: Set[str], new: Set[str]) -> str:
    """What became of a text of the source; empty if nothing, or if the same text stands elsewhere."""
    if old is not None and newer is not None:
        is_same = _plain(old) == _plain(newer)
        return "" if is_same else f"the source says now `{_begin(newer)}`, and said `{_begin(old)}`"
    if old is not None:
        return "" if _plain(old) in new else f"the source has this text no longer: `{_begin(old)}`"
    if newer is not None and _plain(newer) not in gone:
        return f"behind this the source has a new text: `{_begin(newer)}`"
    return ""


def _plain(leaf: Leaf) -> str:
    """A text without its blanks and the marks of lists and quotations in front of its lines."""
    return " ".join(" ".join(line.lstrip(" \t>*-").split()) for line in leaf.text.split("\n")).strip()


def _how(pair: LeafPair, source: Leaf | None, leaf: Leaf, differences: _Differences) -> str:
    """What a newer source did to a text; empty if nothing that its code and its links tell."""
    if source is None:
        return "the newer source has this text no longer" if differences.of(leaf, differences.less) else ""
    if pair.target is None:
        is_new = differences.of(source, differences.more)
        return f"behind this the newer source has a text that is missing: `{_begin(source)}`" if is_new else ""
    there, here = _marks(source), _marks(leaf)
    if more := sorted(set(there - here) & differences.more):
        return f"the newer source names `{more[0]}` here"
    if less := sorted(set(here - there) & differences.less):
        return f"the newer source does not name `{less[0]}` here"
    return ""


def _begin(leaf: Leaf) -> str:
    words = " ".join(leaf.text.replace("`", "").split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}..."
