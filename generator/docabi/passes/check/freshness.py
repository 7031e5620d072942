"""Translations of an older source than another locale's."""

from __future__ import annotations

from collections.abc import Sequence

from docabi.passes.check.locales import Reports
from docabi.passes.check.names import Names
from docabi.passes.check.page import CheckedPage, Finding
from docabi.reader.leaves import Leaf, LeafKind
from docabi.source import Span

_KEYS = ("ms.openlocfilehash", "ms.lasthandoff")


def check_freshness(pages: Sequence[CheckedPage], names: Names, reports: Reports) -> None:
    """Report a translation whose source is older than the newest that the given sources know.

    Newer is the revision that was handed off later; of two handed off on one day nobody can tell.
    """
    dates: dict[str, str] = {}
    for page in pages:
        fresh = page.freshness
        dates[fresh.revision] = max(dates.get(fresh.revision, ""), fresh.date)
    newest = max(dates, key=lambda revision: (dates[revision], revision), default="")
    for page in pages:
        fresh = page.freshness
        line = next((page.words.keys[key] for key in _KEYS if key in page.words.keys), 0)
        if not line or not fresh.revision or not dates[fresh.revision] or dates[fresh.revision] >= dates[newest]:
            continue
        others = sorted(other.words.page.locale for other in pages if other.freshness.revision == newest)
        message = (
            f"translated from the source revision {fresh.revision[:8]} of {dates[fresh.revision]}; "
            f"{', '.join(others)} has {newest[:8]} of {dates[newest]}"
        )
        leaf = Leaf(LeafKind.TITLE, "", Span(line, 1))
        finding = Finding(leaf, 0, 0, message, "translate the newer source")
        reports[page.identity.locale].add("stale-translation", finding, page.identity.locale)
