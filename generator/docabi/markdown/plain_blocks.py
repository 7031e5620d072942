"""Blocks whose lines no rule of Markdown could read otherwise, read by a pattern each instead of by the parser: nine of
ten blocks of a reference page, at a tenth of the work. A property test holds that the parser reads them alike.

In: a text and where a block begins. Out: the block and where it ends, or nothing, and then the parser is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

import msgspec

from docabi.markdown.pipe_tables import PipeRow, plain_rows
from docabi.page import Alert, Fence, ListBlock, Paragraph
from docabi.patterns import compile_pattern
from docabi.source import Span


class Heading(msgspec.Struct, frozen=True):
    """A heading outside any list or quotation: `text` is Markdown; lines `first` up to `after` (from 0) are its own."""

    level: int
    text: str
    span: Span
    first: int
    after: int


class PlainTable(msgspec.Struct, frozen=True):
    """The rows of a pipe table, the header first; their lines are those of the page."""

    rows: list[PipeRow]


Plain = Heading | Paragraph | Fence | ListBlock | Alert
PlainBlock = Plain | PlainTable

# A line that begins nothing but a paragraph and ends none; with a bar it may be of a table.
_LINE = r"(?:[^\s`~>*\-_+0-9<#|=:]|<(?=xref:)|`(?!``)|\*{1,2}(?=[^\s*])|_{1,2}(?=[^\s_]))[^|\n]*+\n"
_ITEM = rf"[ ]{{1,4}}{_LINE}"
_BLANK = r"[ \t]*+\n"
_HEADING = r"#{1,6}[ \t]"
# A plain block is one of these with the blank lines behind it. Lists end where no line could be of them any more. What
# begins with `#` in code may be a heading whose author forgot to close a fence.
_PLAIN = compile_pattern(
    r"(?:(?P<heading>(?P<level>#{1,6})[ \t]++(?P<words>[^#|\s](?:[^#|\n]*[^#|\s])?)[ \t]*+\n)"
    r"|(?P<fence>```(?P<info>[^`|\n]*+)\n(?P<code>(?:(?![ ]{0,3}```)[^#\n]*+\n)*+)```[ \t]*+\n)"
    rf"|(?P<list>(?P<mark>[-*+]){_ITEM}(?:(?:{_BLANK})*+(?P=mark){_ITEM})*+"
    rf"(?={_HEADING}|(?:{_BLANK})*+\Z|(?:{_BLANK})++(?:{_HEADING}|[^\W\d_])))"
    rf"|(?P<alert>> ?\[!(?P<keyword>(?i:note|tip|important|warning|caution))\][ \t]*+\n> (?P<said>{_LINE}))"
    rf"(?={_BLANK}|{_HEADING}|\Z)"
    rf"|(?P<table>\|[^\n]*+\n[|:][^\n]*+\n(?:\|[^\n]*+\n)*+)(?={_BLANK}|\Z)"
    rf"|(?P<paragraph>(?P<indent>[ ]{{0,3}}){_LINE}(?:[ \t]*+{_LINE})*+(?={_BLANK}|{_HEADING}|\Z)))(?:{_BLANK})*+"
)
_BLANKS = compile_pattern(rf"(?:{_BLANK})*+")


def plain_block(text: str, position: int, number: int) -> tuple[PlainBlock, int] | None:
    """The block that begins at a position of a text, which is line `number` (from 0) of its page, and the position
    behind it and the blank lines below. None if the parser has to read it. Each line of the text has its end.
    """
    match = _PLAIN.match(text, position)
    block = _READERS[match.lastgroup or ""](match, number) if match is not None else None
    return (block, match.end()) if match is not None and block is not None else None


def behind_blanks(text: str, position: int) -> int:
    """The position of the first line that is not blank, from that of a line on."""
    match = _BLANKS.match(text, position)
    return match.end() if match is not None else position


def line_count(lines: Sequence[str]) -> int:
    """How many of the lines the parser has: none that is blank and the last."""
    return len(lines) if lines and lines[-1].strip(" \t") else max(len(lines) - 1, 0)


def _trimmed(text: str) -> str:
    """A text without what the parser takes off the ends of a block."""
    trimmed = text.strip(" \t\n")
    if not (trimmed[:1].isspace() or trimmed[-1:].isspace()):
        return trimmed
    from markdown_it.common import utils  # hardly a block has blanks of other kinds at its ends

    of_parser: Callable[[str], str] = getattr(utils, "mdTrim", str.strip)  # which versions before 4.3 have not
    return of_parser(text)


def _heading(match: re.Match[str], number: int) -> Heading:
    words = match["words"]
    span = Span(number + 1, match.start("words") - match.start() + 1, len(words))
    return Heading(len(match["level"]), words, span, number, number + 1)


def _fence(match: re.Match[str], number: int) -> Fence:
    code = match["code"].removesuffix("\n")
    span = Span(number + (2 if code else 1), 1, code.find("\n") if "\n" in code else len(code))
    return Fence(match["info"].strip().partition(" ")[0], code, span)


def _list(match: re.Match[str], number: int) -> ListBlock:
    items: list[tuple[Paragraph]] = []
    for line_number, line in enumerate(match["list"].split("\n"), number + 1):
        words = line[1:].lstrip(" ")
        if words.strip(" \t"):
            text = _trimmed(words)
            items.append((Paragraph(text, Span(line_number, len(line) - len(words) + 1, len(text))),))
    return ListBlock(False, tuple(items), Span(number + 1, 1, 1))


def _alert(match: re.Match[str], number: int) -> Alert:
    text = _trimmed(match["said"])
    said = Paragraph(text, Span(number + 2, len("> ") + 1, len(text)))
    return Alert(match["keyword"].lower(), (said,), Span(number + 1, 1, 1))


def _table(match: re.Match[str], number: int) -> PlainTable | None:
    rows = plain_rows(match["table"].removesuffix("\n").split("\n"), number)
    return PlainTable(rows) if rows else None


def _paragraph(match: re.Match[str], number: int) -> Paragraph:
    text = _trimmed(match["paragraph"])
    length = text.find("\n")
    if length < 0:
        length = len(text)
    else:
        text = "\n".join([line.lstrip(" \t") for line in text.split("\n")])
    return Paragraph(text, Span(number + 1, len(match["indent"]) + 1, length))


_READERS: Mapping[str, Callable[[re.Match[str], int], PlainBlock | None]] = {
    "heading": _heading,
    "fence": _fence,
    "list": _list,
    "alert": _alert,
    "table": _table,
    "paragraph": _paragraph,
}
