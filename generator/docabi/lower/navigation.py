"""Pages that describe no entity: lists of links, guides, tables of contents, told apart by their structure alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from docabi.page import Block, Fence, ListBlock, Page, Paragraph, Section, SectionKey, Table
from docabi.spec import Kind

# `[text](target)` or `<xref:...>` at the start, after an image or emphasis mark at most: it is a link though its
# target be damaged.
_LINK_FIRST = re.compile(r"\s*[*_]*(\[[^\]]*\]\(|<xref:)")


def classified(page: Page) -> tuple[Kind, str]:
    """The kind of a page without an entity, and the reason in a sentence."""
    without = "it has no declaration and its name has no kind"
    headings = [page.heading, *(section.title for section in page.sections)]
    if not any(_blocks(page)) and len(headings) > 1 and all(_LINK_FIRST.match(heading) for heading in headings):
        return Kind.TOC, f"each of its {len(headings)} headings is a link, and nothing stands below them"
    shape = Counter(what for block in _blocks(page) for what in _shape(block))
    entries = shape.pop("entries", 0)
    shape["sections of prose"] = sum(_is_prose(section) for section in page.sections)
    found = ", ".join(f"{what}: {count}" for what, count in sorted(shape.items()) if count)
    if entries and not found:
        return Kind.LIST, f"{without}; beside paragraphs it holds only entries that begin with a link ({entries})"
    return Kind.GUIDE, f"{without}; it explains ({found or 'paragraphs only'})"


def _blocks(page: Page) -> Iterator[Block]:
    yield from page.summary
    for section in page.sections:
        if section.key is not SectionKey.SEE_ALSO:
            yield from section.blocks


def _shape(block: Block) -> Sequence[str]:
    """`entries` for each entry that begins with a link; else what the block adds to a guide."""
    match block:
        case Paragraph(text=text):
            return ("entries",) if _LINK_FIRST.match(text) else ()
        case Table(rows=rows):
            links = sum(bool(row and _LINK_FIRST.match(row[0].text)) for row in rows)
            return ("entries",) * links if 2 * links >= len(rows) else ("tables",)
        case ListBlock(items=items):
            links = sum(_starts_with_link(item) for item in items)
            return ("entries",) * links if 2 * links >= len(items) else ("lists",)
        case Fence():
            return ("code blocks",)
    return ()


def _starts_with_link(item: tuple[Block, ...]) -> bool:
    return bool(item) and isinstance(item[0], Paragraph) and bool(_LINK_FIRST.match(item[0].text))


def _is_prose(section: Section) -> bool:
    """Whether a section of its own making has text and no entries."""
    return section.key is SectionKey.OTHER and bool(section.blocks) and not any(map(_shape, section.blocks))
