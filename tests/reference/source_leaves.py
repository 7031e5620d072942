"""What a documentation page says, read without docabi: each paragraph, list item, cell and heading with its line, in
the pieces that a generated page must show. In: the Markdown of a page. Out: `SourceLeaf`.

What stands in a link to a described page is replaced by that page's name, and a direction is the declaration's, so a
leaf is cut there; code, emphasis and punctuation are taken off by `letters`, which both sides go through.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

_FRONT = re.compile(r"\A\ufeff?---\n.*?\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_FENCE = re.compile(r"[ \t>]*(```|~~~)")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_ROW = re.compile(r"[ \t>]*\|?.*\|")
_DELIMITERS = re.compile(r"[ \t>]*\|?[ \t:|-]*-[ \t:|-]*\Z")
_HEADING = re.compile(r"[ \t]{0,3}(#{1,6})[ \t]+(.*)")
_CELLS = re.compile(r"(?<!\\)\|")
_CUT = re.compile(
    r"\[!\w[\w-]*\s*\[[^\[\]]*\]\([^()]*\)\s*\]|!?\[(?P<text>(?:[^\[\]]|\\.|\[[^\[\]]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\s*\)"
    r"|<xref:[^>]*>|<https?:[^>]*>|\[![^\]]*\]|<a\s+name=[^>]*>\s*</a>|<br\s*/?>|&nbsp;|<!--.*?-->",
    re.DOTALL | re.IGNORECASE,
)
_HARD_BREAK = re.compile(r"(?:[ \t]{2,}|\\[ \t]*)\n|<br\s*/?>\s*\n?", re.IGNORECASE)
# Directions at the head of a description: `[in]`, `\[in, out]`, `[out, size_is(x)]`, and `]out]`, a slip of the source.
_DIRECTION = re.compile(
    r"\s*(?:\\?[\[\]]\s*(?:(?:in|out|optional|retval|size_is|length_is)\b(?:\([^()]*\))?\s*,?\s*)+\\?\](?!\()\s*)+",
    re.IGNORECASE,
)
_NOT_LETTERS = re.compile(r"[\W_]+")


class SourceLeaf(NamedTuple):
    """A leaf: its line, `heading`, `cell`, `label` or `text`, the heading that it stands under, and its pieces."""

    line: int
    kind: str
    section: str
    pieces: tuple[str, ...]
    source: str


def letters(text: str) -> str:
    """Letters and digits alone, in small ones: what no repair of blanks, signs or case changes."""
    return _NOT_LETTERS.sub("", html.unescape(text)).casefold()


def source_leaves(page: str) -> Iterator[SourceLeaf]:
    """Every leaf of a page below its front matter, in order; code blocks are none."""
    page = page.replace("\r\n", "\n")
    front = _FRONT.match(page)
    first = 1 + (page[: front.end()].count("\n") if front else 0)
    section, paragraph, fence, is_table = "", list[str](), "", False
    lines = [*(page[front.end() :] if front else page).split("\n"), ""]
    for index, line in enumerate(lines):
        mark = _FENCE.match(line)
        heading = None if fence else _HEADING.match(line)
        is_row = not fence and bool(_ROW.match(line)) and (is_table or _begins_table(lines, index))
        item = None if fence or is_row else _ITEM.match(line)
        if fence or mark or heading or is_row or item or not line.strip(" \t>"):
            yield from _paragraph(paragraph, first + index, section)
            paragraph = []
        if fence or mark:
            fence = "" if fence and mark and mark[1] == fence else fence or (mark[1] if mark else "")
        elif heading:
            section = heading[2]
            yield SourceLeaf(first + index, "heading", section, _pieces(section), section)
        elif is_row:
            yield from _cells(line, first + index, section, "cell" if is_table else "label")
        elif line.strip(" \t>"):
            paragraph.append(line[item.end() :] if item else line)
        is_table = is_row


def _paragraph(lines: list[str], after: int, section: str) -> Iterator[SourceLeaf]:
    """The lines of a paragraph as leaves; a hard break ends one, as below the name of a parameter."""
    number = after - len(lines)
    for source in _HARD_BREAK.split("\n".join(lines)) if lines else ():
        yield SourceLeaf(number, "text", section, _pieces(source), source)
        number += source.count("\n") + 1


def _cells(line: str, number: int, section: str, kind: str) -> Iterator[SourceLeaf]:
    if not _DELIMITERS.match(line):
        cells = _CELLS.split(line.strip(" \t>").strip("|"))
        yield from (SourceLeaf(number, kind, section, _pieces(cell), cell) for cell in cells)


def _begins_table(lines: list[str], index: int) -> bool:
    return index + 1 < len(lines) and "|" in lines[index + 1] and bool(_DELIMITERS.match(lines[index + 1]))


def _pieces(source: str) -> tuple[str, ...]:
    """The parts of a leaf between links and references, as letters; the text of a link is a part of its own."""
    parts: list[str] = []
    direction = _DIRECTION.match(source)
    last = direction.end() if direction else 0
    for found in _CUT.finditer(source, last):
        parts.append(source[last : found.start()])
        last = found.end()
    parts.append(source[last:])
    return tuple(filter(None, map(letters, parts)))
