"""What a translation tool left over in the words of a page (`markdown/leftovers`)."""

from __future__ import annotations

from docabi.markdown.leftovers import leftovers
from docabi.passes.check.names import Names
from docabi.passes.check.page import Change, CheckedPage, Finding, Report


def check_placeholders(page: CheckedPage, names: Names, report: Report) -> None:
    """Report a placeholder once a leaf, with everything between the first and the last."""
    for leaf in page.words.leaves:
        if not (found := leftovers(leaf.text)):
            continue
        start, end = found[0].start, found[-1].end
        first = leaf.text[start : found[0].end]
        is_certain = all(one.is_certain for one in found)
        changes = tuple(Change(one.start, one.end - one.start, one.text) for one in found) if is_certain else ()
        message = f"`{first}` is left over from a translation tool"
        finding = Finding(leaf, start, end - start, message, "remove it, and keep the words between", changes)
        report.add("leftover-placeholder", finding, first)
