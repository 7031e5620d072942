"""Headings of translations that are the source's words still, where the locale has its own."""

from __future__ import annotations

from docabi.passes.check.learned_headings import heading_key, is_as_in_source
from docabi.passes.check.names import Names
from docabi.passes.check.page import Change, CheckedPage, Finding, Report


def check_headings(page: CheckedPage, names: Names, report: Report) -> None:
    """Report a heading that was not translated, as most pages of the locale have it."""
    for leaf in page.words.leaves if page.is_translation else ():
        key = heading_key(leaf)
        own = page.own_headings.get(key) if key else None
        if own is None or not is_as_in_source(leaf.text, key):
            continue
        message = f"the heading `{leaf.text}` is not translated: other pages of the locale have `{own.text}`"
        changes = (Change(0, len(leaf.text), own.text),) if own.is_certain and "\n" not in leaf.text else ()
        help = f"write `{own.text}`" if changes else f"the locale mostly writes `{own.text}`"
        finding = Finding(leaf, 0, len(leaf.text.partition("\n")[0]), message, help, changes)
        report.add("untranslated-heading", finding, key)
