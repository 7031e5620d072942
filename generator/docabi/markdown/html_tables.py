"""Tables and definition lists in HTML to rows of cells: the page model has one form of table, however it is written.

A cell is the page's own text between its tags; what stands in it (a definition list with a code and its value, a
further table) is its text. Words between cells, a caption among them, are rows of one cell, so that none is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from docabi.markdown.dialect import HTML_TABLE
from docabi.markdown.inline import plain
from docabi.patterns import compile_pattern

_TAG = compile_pattern(r"<(/?)(table|dl|tr|t[hd]|d[td])\b[^<>]*>", re.IGNORECASE)
_OF_LISTS = ("dt", "dd")
_BOLD = compile_pattern(r"(?:<p\b[^<>]*>)?\s*<(b|strong)\b[^<>]*>[^<>]*</\1>\s*(?:</p>)?", re.IGNORECASE)


class HtmlCell(msgspec.Struct, frozen=True):
    """A stretch of text between tags: the cell's tag (empty: it stands in none), and where it begins and ends."""

    tag: str
    begin: int
    end: int


def is_html_table(text: str) -> bool:
    """Whether a piece of HTML has a table or a definition list."""
    return "<" in text and HTML_TABLE.search(text) is not None


def html_rows(text: str) -> list[list[HtmlCell]]:
    """The rows of the tables and definition lists in a piece of HTML: of a list a row has its terms, then what they
    mean.
    """
    rows: list[list[HtmlCell]] = []
    is_open = False
    for cell, goes_on in _stretches(text):
        last = rows[-1] if is_open and goes_on else []
        if not cell.tag:
            if plain(text[cell.begin : cell.end]):
                rows.append([cell])
                is_open = False
            continue
        if last and last[-1].tag == cell.tag and cell.tag in _OF_LISTS:
            last[-1] = HtmlCell(cell.tag, last[-1].begin, cell.end)
        elif last and cell.tag != "dt":
            last.append(cell)
        else:
            rows.append([cell])
        is_open = True
    return rows


def _stretches(text: str) -> Iterator[tuple[HtmlCell, bool]]:
    """The text between the tags of the outermost tables and lists, and whether its row goes on from what is before."""
    depth, kind, begin, tag, goes_on = 0, "", 0, "", False
    for match in _TAG.finditer(text):
        closes, name = bool(match[1]), match[2].lower()
        is_whole = name in ("table", "dl")
        if is_whole:
            level = depth if closes else depth + 1
            depth = max(level - 1 if closes else level, 0)
            kind = name if level == 1 and not closes else kind
        if level > 1 if is_whole else depth != 1 or (name in _OF_LISTS) != (kind == "dl"):
            continue
        yield _trimmed(HtmlCell(tag, begin, match.start()), text), goes_on
        goes_on = (goes_on or bool(tag)) and not is_whole and name != "tr"
        begin, tag = match.end(), "" if closes or is_whole or name == "tr" else name
    yield _trimmed(HtmlCell(tag, begin, len(text)), text), goes_on


def _trimmed(cell: HtmlCell, text: str) -> HtmlCell:
    inside = text[cell.begin : cell.end]
    begin = cell.begin + len(inside) - len(inside.lstrip())
    return HtmlCell(cell.tag, begin, max(begin, cell.begin + len(inside.rstrip())))


def header_of(rows: Sequence[Sequence[HtmlCell]], text: str) -> int | None:
    """The place of the row that is the header: the first with cells, if they are those of a header, or nothing but bold
    words above other rows. None: there is no header.
    """
    place = next((place for place, row in enumerate(rows) if row[0].tag), None)
    if place is None:
        return None
    row = rows[place]
    are_bold = all(_BOLD.fullmatch(text[cell.begin : cell.end]) for cell in row)
    is_header = all(cell.tag == "th" for cell in row) or (are_bold and len(row) > 1 and len(rows) > place + 1)
    return place if is_header else None


# --- words of a cell -------------------------------------------------------------------------------------------------

_ELEMENT = compile_pattern(r"</?(?:a|b|code|dd|div|dl|dt|em|i|li|ol|p|span|strong|ul|var)\b[^<>]*>", re.IGNORECASE)
_MARKED = compile_pattern(
    r"<(?P<tag>b|strong|i|em|var|code)\b[^<>]*>(?P<words>[^<>`]{0,500})</(?P=tag)>", re.IGNORECASE
)
_LINKED = compile_pattern(
    r"<a\b[^<>]{0,500}?\bhref=[\"']?(?P<target>[^\"'<>\s]++)[^<>]*+>(?P<words>[^<>]{0,500})</a>", re.IGNORECASE
)
_ITEM = compile_pattern(r"<li\b[^<>]*>[ \t\n]{0,9}", re.IGNORECASE)
_APART = compile_pattern(r"</?(?:div|dl|dt|dd|ol|p|ul)\b[^<>]*>", re.IGNORECASE)
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "var": "*", "code": "`"}


def markdown_of(text: str) -> str:
    """The Markdown that says what a cell says in tags of HTML; a cell without tags is left as it is."""
    if "<" not in text or not _ELEMENT.search(text):
        return text
    # Twice, for a link in bold words and bold words in a link.
    for _ in range(2):
        text = _LINKED.sub(r"[\g<words>](\g<target>)", _MARKED.sub(_marked, text))
    text = _ELEMENT.sub("", _APART.sub("\n\n", _ITEM.sub("\n- ", text)))
    lines = [line.strip() for line in text.strip().split("\n")]
    return "\n".join(line for line, above in zip(lines, ["", *lines], strict=False) if line or above)


def _marked(match: re.Match[str]) -> str:
    words = match["words"].strip()
    mark = _MARKS[match["tag"].lower()] if words else ""
    return f"{mark}{words}{mark}"
