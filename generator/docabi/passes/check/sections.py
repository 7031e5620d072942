"""Sections of a page: each has content, and none stands there twice."""

from __future__ import annotations

from itertools import pairwise

from docabi.markdown.dialect import LINK
from docabi.page import SectionKey
from docabi.passes.check.names import Names
from docabi.passes.check.page import CheckedPage, Report, whole_leaf
from docabi.reader.leaves import LeafKind


def check_empty_sections(page: CheckedPage, names: Names, report: Report) -> None:
    """Report a heading below which nothing stands: no words, no code, and no deeper heading."""
    for heading, after in pairwise([*page.words.headings, None]):
        if heading is None or heading.leaf.level < 2 or heading.has_content or _is_link(heading.leaf.text):
            continue
        if after is None or after.leaf.level <= heading.leaf.level:
            message = f"the section `{heading.leaf.text}` is empty"
            finding = whole_leaf(heading.leaf, message, "fill the section, or remove its heading")
            report.add("empty-section", finding, heading.leaf.anchor or str(heading.leaf.section))


def _is_link(heading: str) -> bool:
    """Whether a heading leads to what it is about: an entry of a table of contents."""
    match = LINK.match(heading)
    return match is not None and not heading[match.end() :].strip()


def check_duplicate_sections(page: CheckedPage, names: Names, report: Report) -> None:
    """Report the second of two sections of one key on the page of an entity, if they stand below one heading."""
    if not page.place.entity:
        return
    seen: dict[tuple[SectionKey, int], str] = {}
    for leaf in page.words.leaves:
        if leaf.kind is not LeafKind.HEADING or leaf.level < 2:
            continue
        # What stands below another heading is a section of that.
        seen = {(key, level): text for (key, level), text in seen.items() if level <= leaf.level}
        if leaf.section in (None, SectionKey.OTHER):
            continue
        if above := seen.get((leaf.section, leaf.level)):
            message = f"the section `{leaf.text}` stands twice: there is `{above}` above"
            report.add("duplicate-section", whole_leaf(leaf, message, "put both under one heading"), leaf.section)
        seen[leaf.section, leaf.level] = leaf.text
