"""A page's words with their places: what the rules look at. In: a page's text. Out: its leaves (title, headings, table
cells, paragraphs), each exactly as on the page, and on demand without code, targets and markup.

This is no second reader of facts: it only tells words from what no translation touches, and where each word stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum, StrEnum, auto

import msgspec

from docabi.facts import Facts
from docabi.markdown.blocks import split_row
from docabi.markdown.dialect import ANCHOR, LINK
from docabi.page import SectionKey
from docabi.reader.sections import key_of_anchor, key_of_words
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
        return Span(self.place.line + line, start - begin + (self.place.column if not line else 1), length)


class Headed(msgspec.Struct, frozen=True):
    """A heading, and whether anything stands between it and the next one, code included."""

    leaf: Leaf
    has_content: bool


class Words(msgspec.Struct, frozen=True):
    """All leaves of a page, its headings, and the line of each front matter key."""

    page: PageId
    leaves: tuple[Leaf, ...]
    keys: dict[str, int]
    headings: tuple[Headed, ...]


class Bare(msgspec.Struct, frozen=True):
    """A leaf's words alone: of the same length as its text, code and markup blotted out; and what was in code spans."""

    text: str
    links: tuple[Link, ...]
    codes: tuple[str, ...]


_AROUND = " \t\n,.;:，。；："

BLOT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in `Bare.text` for each character of a code span, an image or an included text."""

_KEY = re.compile(r"([A-Za-z][\w.]*):[ \t]*(.*)")
_FENCE = re.compile(r"[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*)")
_DELIMITERS = re.compile(r"[|\s:\-]+\Z")
_ITEM = re.compile(r"[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+")
_BLANK = re.compile(r"[ \t>]*\Z")
_BLOTTED = re.compile(
    r"(?P<code>(?<!`)(`+)(?!`)(?P<inner>.{1,2000}?)(?<!`)\2(?!`))"
    r"|(?P<object>\[!INCLUDE\s*\[[^\[\]\n]*\]\s*\([^()\n]*\)\s*\]|!\[[^\[\]]*\]\([^()]*\))"
    r"|(?P<other><!--.*?-->|<(?:xref:|https?:)[^<>\s]*>|</?[A-Za-z][^<>]*>|\[!\w+\]|https?://[^\s()<>\[\]]+)",
    re.DOTALL | re.IGNORECASE,
)


def read_words(page: PageId, text: str, facts: Facts) -> Words:
    """The leaves of a page, in order."""
    lines = text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    body, keys = _front_matter(lines)
    front = [leaf for key, kind in _FRONT.items() if key in keys and (leaf := _front_leaf(lines, keys[key], kind))]
    leaves = (*front, *_leaves(lines, body, page.locale, facts))
    headings = [leaf for leaf in leaves if leaf.kind is LeafKind.HEADING]
    ends = [*(leaf.place.line for leaf in headings[1:]), len(lines) + 1]
    headed = (
        Headed(leaf, _has_content(lines[leaf.place.line : end - 1])) for leaf, end in zip(headings, ends, strict=False)
    )
    return Words(page, leaves, keys, tuple(headed))


def _has_content(lines: Sequence[str]) -> bool:
    return any(line.strip(" \t>") for line in lines)


def _front_matter(lines: Sequence[str]) -> tuple[int, dict[str, int]]:
    """Index of the first line below the front matter, and the line (from 1) of each of its keys."""
    if not lines or lines[0].rstrip() != "---":
        return 0, {}
    keys: dict[str, int] = {}
    for index, line in enumerate(lines[1:], 1):
        if line.rstrip() == "---":
            return index + 1, keys
        if match := _KEY.match(line):
            keys.setdefault(match[1], index + 1)
    return 0, {}


def _front_leaf(lines: Sequence[str], number: int, kind: LeafKind) -> Leaf | None:
    match = _KEY.match(lines[number - 1])
    value = match[2].rstrip() if match else ""
    if match is None or not value:
        return None
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return Leaf(kind, value[1:-1] if quoted else value, Span(number, match.start(2) + 1 + quoted, len(value)))


def _leaves(lines: Sequence[str], start: int, locale: str, facts: Facts) -> Iterator[Leaf]:
    section: SectionKey | None = None
    paragraph: list[int] = []
    row = 0
    for index, mark in _marked(lines, start):
        if paragraph and mark is not _Mark.TEXT:
            yield _paragraph(lines, paragraph, section)
            paragraph = []
        row = row if mark in (_Mark.ROW, _Mark.DELIMITERS) else 0
        if mark is _Mark.HEADING:
            leaf = _heading(lines[index], index, locale, facts)
            section = leaf.section
            yield leaf
        elif mark is _Mark.ROW:
            yield from _row(lines[index], index, row, section)
            row += 1
        elif mark in (_Mark.ITEM, _Mark.TEXT):
            paragraph.append(index)
    if paragraph:
        yield _paragraph(lines, paragraph, section)


class _Mark(Enum):
    """What a line is; CODE is also the line of a fence, ITEM begins a paragraph."""

    BLANK = auto()
    CODE = auto()
    HEADING = auto()
    ROW = auto()
    DELIMITERS = auto()
    ITEM = auto()
    TEXT = auto()


def _marked(lines: Sequence[str], start: int) -> Iterator[tuple[int, _Mark]]:
    """Each line of the body and what it is."""
    fence = ""
    in_text = False
    for index in range(start, len(lines)):
        line = lines[index]
        found = _FENCE.match(line) if "```" in line or "~~~" in line else None
        if fence and not (_HEADING.match(line) and ANCHOR.search(line)):  # such a heading is never code
            fence = "" if found and found[1].startswith(fence) and not line.strip(" \t>`~") else fence
            mark = _Mark.CODE
        else:
            fence = found[1] if found else ""
            mark = _Mark.CODE if found else _mark(line, in_text)
        in_text = mark in (_Mark.TEXT, _Mark.ITEM)
        yield index, mark


def _mark(line: str, in_text: bool) -> _Mark:
    if _BLANK.match(line):
        return _Mark.BLANK
    if _HEADING.match(line):
        return _Mark.HEADING
    if not in_text and line.lstrip(" \t>").startswith("|"):
        return _Mark.DELIMITERS if _DELIMITERS.match(line) else _Mark.ROW
    return _Mark.ITEM if _ITEM.match(line) else _Mark.TEXT


def _heading(line: str, index: int, locale: str, facts: Facts) -> Leaf:
    match = _HEADING.match(line)
    assert match
    text, level = match[2].rstrip(), len(match[1])
    anchor = ANCHOR.search(text)
    offset = anchor.end() if anchor and anchor.start() == 0 else 0
    words = text[offset:]
    offset += len(words) - len(words.lstrip())
    words = words.strip()
    key = None
    if level > 1:
        key = key_of_anchor(anchor[1], facts) if anchor else key_of_words(words, locale, facts)
        key = key or SectionKey.OTHER
    place = Span(index + 1, match.start(2) + offset + 1, len(words))
    return Leaf(LeafKind.HEADING, words, place, key, level, anchor[1] if anchor else "")


def _row(line: str, index: int, row: int, section: SectionKey | None) -> Iterator[Leaf]:
    for number, cell in enumerate(split_row(line, index + 1)):
        if cell.text:
            yield Leaf(LeafKind.CELL, cell.text, cell.span, section, row=row, cell=number)


def _paragraph(lines: Sequence[str], numbers: Sequence[int], section: SectionKey | None) -> Leaf:
    text = "\n".join(lines[numbers[0] : numbers[-1] + 1])
    return Leaf(LeafKind.TEXT, text, Span(numbers[0] + 1, 1, len(lines[numbers[0]])), section)


def bare(text: str) -> Bare:
    """The words of a Markdown source alone, its links and its code spans."""
    codes: list[str] = []

    def blot(match: re.Match[str]) -> str:
        if match["inner"]:
            # A translation that glues two code spans makes one of them, with backticks inside.
            codes.extend(filter(None, (part.strip(_AROUND) for part in match["inner"].split("``"))))
        return (" " if match["other"] else BLOT) * (match.end() - match.start())

    found = _BLOTTED.sub(blot, text) if "`" in text or "<" in text or "[!" in text or "://" in text else text
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


_FRONT = {"title": LeafKind.TITLE, "description": LeafKind.DESCRIPTION}
