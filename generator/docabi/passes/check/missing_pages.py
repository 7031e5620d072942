"""Methods that an interface's table lists have a page each."""

from __future__ import annotations

from docabi.lower.links import documentation_path
from docabi.page import SectionKey
from docabi.passes.check.names import Names
from docabi.passes.check.page import CheckedPage, Finding, Report
from docabi.reader.leaves import LeafKind


def check_missing_pages(page: CheckedPage, names: Names, report: Report) -> None:
    """Report a row of a methods table whose link leads to no page. Rows without a link promise none."""
    if not page.place.entity or page.place.method:
        return
    for leaf, bare in page.leaves():
        is_entry = leaf.kind is LeafKind.CELL and leaf.cell == 0 and leaf.row > 0
        if not is_entry or leaf.section is not SectionKey.METHODS:
            continue
        for link in bare.links[:1]:
            path = documentation_path(page.identity, link.target, page.root_inner)
            if path and names.symbols.resolve(path) is None:
                message = f"`{leaf.text[link.start : link.end]}` has no page: `{path}` does not exist"
                finding = Finding(leaf, link.start, link.end - link.start, message, "add its page, or mend the link")
                report.add("missing-page", finding, path)
