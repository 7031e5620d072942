"""Tables of methods and interfaces: which page or name each row stands for, and what it says of it."""

from __future__ import annotations

from typing import NamedTuple

from docabi.lower.links import documentation_path
from docabi.lower.sources import kept
from docabi.markdown.dialect import LINK, link_target
from docabi.markdown.inline import code_spans, inlines, plain
from docabi.page import Block, Cell, ListBlock, Page, Paragraph, Section, Table


class Listing(NamedTuple):
    """Rows by key, a documentation path or, without a page, the name as written.

    `entries` has each row's first cell, `texts` its description, `left` the Markdown of all that is no such row.
    `listed` are the keys that no translation touches: paths, and names in code spans.
    """

    entries: dict[str, str]
    texts: dict[str, str]
    left: str
    listed: tuple[str, ...]


def read_listing(page: Page, section: Section | None, root_inner: str) -> Listing:
    """Read the table of a methods or interfaces section; what begins with a link in lists and paragraphs counts too."""
    entries: dict[str, str] = {}
    texts: dict[str, str] = {}
    blocks = section.blocks if section else ()
    for row in (row for block in blocks if isinstance(block, Table) for row in block.rows):
        key = _key(page, row[0].text, root_inner) if row else ""
        if key:
            entries.setdefault(key, row[0].text)
            texts[key] = "\n\n".join(filter(None, (texts.get(key, ""), *(cell.text for cell in row[1:]))))
    for text in (text for block in blocks for text in _openings(block)):
        if (match := LINK.match(text)) and (path := documentation_path(page.identity, match[2] or "", root_inner)):
            entries.setdefault(path, match[0])
    left = kept(section, lambda block: not _is_plain_table(block)) if section else ""
    listed = tuple(key for key, cell in entries.items() if LINK.search(cell) or code_spans(inlines(cell)))
    return Listing(entries, texts, left, listed)


def _key(page: Page, cell: str, root_inner: str) -> str:
    """What a first cell stands for: the page its link leads to, else its code span, else its words."""
    if match := LINK.search(cell):
        return documentation_path(page.identity, match[2] or "", root_inner) or link_target(match)
    return next(iter(code_spans(inlines(cell))), "") or plain(cell)


def _openings(block: Block) -> tuple[str, ...]:
    """The texts with which a paragraph or the items of a list begin."""
    match block:
        case Paragraph(text=text):
            return (text,)
        case ListBlock(items=items):
            return tuple(item[0].text for item in items if item and isinstance(item[0], Paragraph))
    return ()


def _is_plain_table(block: Block) -> bool:
    """Whether a table is wholly kept as rows: two columns, and every row has a name."""
    return isinstance(block, Table) and len(block.header) <= 2 and all(_is_plain_row(row) for row in block.rows)


def _is_plain_row(row: tuple[Cell, ...]) -> bool:
    return len(row) <= 2 and (not any(cell.text for cell in row) or bool(row[0].text))
