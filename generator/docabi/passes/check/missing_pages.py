"""Methods that an interface's table lists have a page each."""

from __future__ import annotations

from docabi.lower.links import documentation_path
from docabi.page import SectionKey
from docabi.passes.check.about import About, Finding, Report
from docabi.passes.check.names import Names
from docabi.reader.leaves import LeafKind


def check_missing_pages(about: About, names: Names, report: Report) -> None:
    """Report a row of a methods table whose link leads to no page. Rows without a link promise none."""
    if not about.place.entity or about.place.method:
        return
    for leaf, bare in about.leaves():
        is_entry = leaf.kind is LeafKind.CELL and leaf.cell == 0 and leaf.row > 0
        if not is_entry or leaf.section is not SectionKey.METHODS:
            continue
        for link in bare.links[:1]:
            path = documentation_path(about.words.page, link.target, about.root_inner)
            if path and names.symbols.resolve(path) is None:
                message = f"`{leaf.text[link.start : link.end]}` has no page: `{path}` does not exist"
                finding = Finding(leaf, link.start, link.end - link.start, message, "add its page, or mend the link")
                report.add("missing-page", finding, path)
