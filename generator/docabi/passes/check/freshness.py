"""Translations of an older source than another page of the same path: which of their texts a newer source changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docabi.passes.check.locales import Reports
from docabi.passes.check.names import Names
from docabi.passes.check.page import CheckedPage, Finding
from docabi.reader.leaf_pairs import LeafPair, marks_of, pair_leaves
from docabi.reader.leaves import Leaf, LeafKind

# What stands in the front matter is no text of the page.
_FRONT = (LeafKind.TITLE, LeafKind.DESCRIPTION)
_LONGEST = 60


def check_freshness(pages: Sequence[CheckedPage], names: Names, reports: Reports) -> None:
    """Report each text of a translation that is not as the newest source that the given pages know has it.

    Newer is the revision that was handed off later; of two handed off on one day nobody can tell. That a revision is
    newer says nothing yet: most are so for a line of their front matter.
    """
    dates: dict[str, str] = {}
    for page in pages:
        fresh = page.freshness
        dates[fresh.revision] = max(dates.get(fresh.revision, ""), fresh.date)
    newest = max(dates, key=lambda revision: (dates[revision], revision), default="")
    newer = min(
        (page for page in pages if page.freshness.revision == newest),
        key=lambda page: (page.is_translation, page.identity.locale),
        default=None,
    )
    for page in pages:
        own = page.freshness.revision
        if newer is not None and own and page.is_translation and dates[own] and dates[own] < dates[newest]:
            _report(page, newer, reports)


def _report(page: CheckedPage, newer: CheckedPage, reports: Reports) -> None:
    fresh, other = page.freshness, newer.freshness
    since = f"translated from {fresh.revision[:8]} of {fresh.date}, {newer.identity.locale} has {other.revision[:8]}"
    for number, (leaf, what) in enumerate(_changed(newer.words.leaves, page.words.leaves)):
        message = f"{what}: {since} of {other.date}"
        finding = Finding(leaf, 0, len(leaf.text.partition("\n")[0]), message, "translate the newer source")
        reports[page.identity.locale].add("stale-translation", finding, f"{page.identity.locale}:{number}")


def _changed(newer: Sequence[Leaf], own: Sequence[Leaf]) -> Iterator[tuple[Leaf, str]]:
    """The leaves of a translation that a newer source changed, and how; what it lacks has the place before it."""
    last = own[0] if own else None
    for pair in pair_leaves(newer, own):
        leaf = own[pair.target] if pair.target is not None else last
        source = newer[pair.source] if pair.source is not None else None
        if leaf is None or (source or leaf).kind in _FRONT:
            continue
        last = leaf
        if what := _how(pair, source, leaf):
            yield leaf, what


def _how(pair: LeafPair, source: Leaf | None, leaf: Leaf) -> str:
    """What a newer source did to a text; empty if nothing that its code and its links tell."""
    if source is None:
        return "the newer source has this text no longer"
    if pair.target is None:
        return f"behind this the newer source has a text that is missing: `{_begin(source)}`"
    there, here = marks_of(source.text), marks_of(leaf.text)
    for new, old in ((there.codes, here.codes), (there.targets, here.targets)):
        if more := sorted(new - old):
            return f"the newer source names `{more[0]}` here"
        if less := sorted(old - new):
            return f"the newer source does not name `{less[0]}` here"
    return ""


def _begin(leaf: Leaf) -> str:
    words = " ".join(leaf.text.replace("`", "").split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}..."
