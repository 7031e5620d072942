"""Titles and headings of pages that describe something name it: `title` of the front matter, and the page's heading."""

from __future__ import annotations

from docabi.lower.classify import fold
from docabi.passes.check.name_damage import HOW, judge, what_to_write
from docabi.passes.check.names import Names
from docabi.passes.check.page import Change, CheckedPage, Finding, Report
from docabi.passes.merge.grouping import Reference
from docabi.reader.leaves import LeafKind


def check_titles(page: CheckedPage, names: Names, report: Report) -> None:
    """Report a title that does not name what its page describes, letter by letter."""
    place = page.place
    if not place.entity:
        return
    meant = Reference(page.identity.path, place.entity, place.method)
    headings = [leaf for leaf in page.words.leaves if leaf.kind is LeafKind.HEADING and leaf.level == 1]
    # A page whose sections have headings of the first level, as manuals have them, is called after its file.
    title = next((leaf.text for leaf in page.words.leaves if leaf.kind is LeafKind.TITLE), "")
    is_manual = page.words.is_manual or (len(headings) > 2 and fold(title) == fold(page.identity.stem))
    for leaf in page.words.leaves:
        if not is_manual and (leaf.kind is LeafKind.TITLE or leaf in headings):
            damage = judge(leaf.text, meant, names, is_title=True)
            if damage:
                what = "title" if leaf.kind is LeafKind.TITLE else "heading"
                message = f"the {what} `{leaf.text}` does not name `{damage.right}`: {HOW[damage.how]}"
                changes = (Change(damage.start, damage.length, damage.right),) if damage.certain else ()
                help = what_to_write(damage, leaf.text)
                finding = Finding(leaf, damage.start, damage.length, message, help, changes)
                report.add("damaged-identifier", finding, what)
