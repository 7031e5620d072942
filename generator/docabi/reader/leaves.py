"""The leaves of a page: what translates as one (titles, headings, table cells, paragraphs), exactly as on the page and
with its place; and the words of a leaf without code, targets and markup. In: a `Page`. Out: `PageLeaves`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from docabi.markdown.dialect import ANCHOR, INCLUDE, LINK
from docabi.page import Alert, Block, Html, ListBlock, Page, Paragraph, Quote, SectionKey, Table
from docabi.patterns import compile_pattern
from docabi.source import PageId, Span


class LeafKind(StrEnum):
    """What a leaf is on its page."""

    TITLE = "title"
    DESCRIPTION = "description"
    HEADING = "heading"
    CELL = "cell"
    TEXT = "text"


class Link(msgspec.Struct, frozen=True):
    """A link inside a leaf: where its words begin and end (offsets into the leaf's text), and where it leads."""

    start: int
    end: int
    target: str


class Leaf(msgspec.Struct, frozen=True):
    """A piece of text that translates as one: its source, its place, and the section it stands in.

    `level` is that of a heading; `row` and `column` count the cells of a table from 0 (row 0 is the header).
    """

    kind: LeafKind
    text: str
    place: Span
    section: SectionKey | None = None
    level: int = 0
    anchor: str = ""
    row: int = 0
    cell: int = 0

    def span(self, start: int, length: int) -> Span:
        """The place of a part of the text, by its offset."""
        line = self.text.count("\n", 0, start)
        begin = self.text.rfind("\n", 0, start) + 1
        if self._has_escaped_bars:
            begin -= self.text.count("|", 0, start)
            length += self.text.count("|", start, start + length)
        return Span(self.place.line + line, start - begin + (self.place.column if not line else 1), length)

    def on_page(self, part: str) -> str:
        """A part of the text as the page spells it: the bars in a cell of a pipe table have backslashes."""
        return part.replace("|", "\\|") if self._has_escaped_bars else part

    @property
    def _has_escaped_bars(self) -> bool:
        """Whether the page has a backslash before each bar: then the place of a cell is longer than its text."""
        return self.kind is LeafKind.CELL and "\n" not in self.text and self.place.length > len(self.text)


class Headed(msgspec.Struct, frozen=True):
    """A heading, and whether anything stands between it and the next one, code included."""

    leaf: Leaf
    has_content: bool


class PageLeaves(msgspec.Struct, frozen=True):
    """All leaves of a page, its headings, and the line of each front matter key."""

    page: PageId
    leaves: tuple[Leaf, ...]
    keys: dict[str, int]
    headings: tuple[Headed, ...]
    is_manual: bool = False
    """Whether its sections have headings of the first level, as its family has them: none is the page's name."""


decode_words = msgspec.msgpack.Decoder(PageLeaves).decode
"""The encoded words of a page, as they are remembered -> the words."""


class Bare(msgspec.Struct, frozen=True):
    """A leaf's words alone: of the same length as its text, code and markup blotted out; and what was in code spans."""

    text: str
    links: tuple[Link, ...]
    codes: tuple[str, ...]


_AROUND = " \t\n,.;:，。；："

BLOT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in `Bare.text` for each character of a code span, an image or an included text."""
_QUOTED = compile_pattern(r"[\w.]+:[ \t]*([\"'])(?P<text>.*)\1[ \t]*\Z")
BLOTTED = compile_pattern(
    r"(?P<code>(?<!`)(`+)(?!`)(?P<inner>.{1,2000}?)(?<!`)\2(?!`))"
    rf"|(?P<object>{INCLUDE.pattern}|!\[[^\[\]]*\]\([^()]*\))"
    r"|(?P<other><!--(?:(?!<!--|-->).)*+-->|<(?:xref:|https?:)[^<>\s]*>|</?[A-Za-z][^<>]*>|\[!\w+\]|https?://[^\s()<>\[\]]+)",
    re.DOTALL | re.IGNORECASE,
)
"""What of a text is no words: a group `code` around what is `inner`, `object` (image, included text), or `other`."""


def words_of(page: Page, is_manual: bool = False) -> PageLeaves:
    """The leaves of a page, in order; `is_manual`: its family has sections with headings of the first level."""
    leaves = [*_leaves(page.lines, page.summary, None)]
    headings: list[Headed] = []
    if page.heading:
        title = _heading(page.lines, page.heading, page.heading_span, page.heading_anchor)
        headings.append(Headed(title, bool(page.summary)))
        leaves.append(title)
    for section in page.sections:
        key = section.key if section.level > 1 else None
        leaf = _heading(page.lines, section.title, section.span, section.anchor)
        leaf = msgspec.structs.replace(leaf, section=key, level=section.level)
        headings.append(Headed(leaf, any(line.strip(" \t>") for line in section.source.split("\n"))))
        leaves += [leaf, *_leaves(page.lines, section.blocks, key)]
    # Text may stand above the heading.
    leaves.sort(key=lambda leaf: leaf.place.line)
    return PageLeaves(page.identity, (*_front(page), *leaves), page.front.lines, tuple(headings), is_manual)


def _front(page: Page) -> Iterator[Leaf]:
    """Title and description, quoted ones as they are spelled between the quotes."""
    for kind, text in ((LeafKind.TITLE, page.front.title), (LeafKind.DESCRIPTION, page.front.description)):
        number = page.front.lines.get(kind.value, 0)
        if text and number:
            line = page.lines[number - 1]
            quoted = _QUOTED.match(line)
            text = quoted["text"] if quoted else text
            column = quoted.start("text") if quoted else max(line.find(text), 0)
            yield Leaf(kind, text, Span(number, column + 1, len(text)))


def _heading(lines: Sequence[str], text: str, span: Span, anchor: str) -> Leaf:
    """A heading's words without its anchor."""
    line, first = lines[span.line - 1], text.partition("\n")[0]
    before = ANCHOR.match(line, span.column - 1)
    column = max(line.find(first, before.end() if before else span.column - 1) + 1, span.column)
    return Leaf(LeafKind.HEADING, text, Span(span.line, column, len(text)), level=1, anchor=anchor)


def _leaves(lines: Sequence[str], blocks: Sequence[Block], section: SectionKey | None) -> Iterator[Leaf]:
    """The leaves of some blocks: paragraphs with all that their lines hold, marks of lists and quotations too."""
    for block in blocks:
        match block:
            case Paragraph(text=text, span=span) | Html(text=text, span=span):
                own = lines[span.line - 1 : span.line + text.count("\n")]
                yield Leaf(LeafKind.TEXT, "\n".join(own), Span(span.line, 1, len(own[0])), section)
            case Table():
                yield from _cells(block, section)
            case ListBlock(items=items):
                yield from (leaf for item in items for leaf in _leaves(lines, item, section))
            case Alert(blocks=inner) | Quote(blocks=inner):
                yield from _leaves(lines, inner, section)


def _cells(table: Table, section: SectionKey | None) -> Iterator[Leaf]:
    """The cells of a table that hold something."""
    for number, row in enumerate((table.header, *table.rows)):
        for place, cell in enumerate(row):
            if cell.text:
                yield Leaf(LeafKind.CELL, cell.text, cell.span, section, row=number, cell=place)


def bare(text: str) -> Bare:
    """The words of a Markdown source alone, its links and its code spans."""
    codes: list[str] = []

    def blot(match: re.Match[str]) -> str:
        if match["inner"]:
            # A translation that glues two code spans makes one of them, with backticks inside.
            codes.extend(filter(None, (part.strip(_AROUND) for part in match["inner"].split("``"))))
        return (" " if match["other"] else BLOT) * (match.end() - match.start())

    found = BLOTTED.sub(blot, text) if "`" in text or "<" in text or "[!" in text or "://" in text else text
    if "](" not in found:
        return Bare(found, (), tuple(codes))
    links = []
    for match in LINK.finditer(found):
        if match[2] is None:
            continue
        links.append(Link(match.start(1), match.end(1), text[match.start(2) : match.end(2)]))
        blank = " " * (match.end() - match.end(1))
        found = f"{found[: match.end(1)]}{blank}{found[match.end() :]}"
    return Bare(found, tuple(links), tuple(codes))
