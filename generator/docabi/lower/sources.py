"""The Markdown of single blocks, cut out of the source of the section they stand in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from docabi.page import Alert, Block, Fence, ListBlock, Quote, Section
from docabi.source import Span
from docabi.spec import AlertText

_QUOTED = re.compile(r"[ \t]*(?:(?:[*+-]|\d+[.)])[ \t]+)?>[ \t]?")
_ALERT_MARK = re.compile(r"\[![A-Za-z ]+\][ \t]*")


def block_sources(blocks: tuple[Block, ...], source: str, body: Span) -> Iterator[tuple[Block, str]]:
    """Each top-level block with its Markdown. `body` is where `source` begins."""
    lines = source.split("\n")
    starts = [_first_line(block, lines, body) for block in blocks]
    for block, (start, after) in zip(blocks, pairwise([*starts, len(lines)]), strict=True):
        yield block, "\n".join(lines[start:after]).strip("\n")


def _first_line(block: Block, lines: list[str], body: Span) -> int:
    line = max(block.span.line - body.line, 0)
    # A fence's place is that of its first line of code; the marker stands above it.
    fenced = isinstance(block, Fence) and line and re.match(r"[ \t>]*(```|~~~)", lines[line - 1])
    return line - 1 if fenced else line


def kept(section: Section, keep: Callable[[Block], bool]) -> str:
    """The Markdown of the blocks of a section that `keep` chooses."""
    found = (text for block, text in block_sources(section.blocks, section.source, section.body) if keep(block))
    return "\n\n".join(text.rstrip() for text in found)


def alert_texts(blocks: tuple[Block, ...], source: str, body: Span) -> Iterator[AlertText]:
    """The alerts among some blocks and inside their lists and quotations, as Markdown without quotation marks."""
    for block in blocks:
        match block:
            case Alert():
                yield AlertText(block.alert, _quotation(source.split("\n"), block.span.line - body.line))
                yield from alert_texts(block.blocks, source, body)
            case Quote(blocks=inner):
                yield from alert_texts(inner, source, body)
            case ListBlock(items=items):
                for item in items:
                    yield from alert_texts(item, source, body)


def _quotation(lines: list[str], start: int) -> str:
    """The lines of a quotation without their marks, and without the alert's keyword."""
    found: list[str] = []
    for line in lines[start:]:
        mark = _QUOTED.match(line)
        if not mark and (not line.strip() or not found):
            break
        found.append((line[mark.end() :] if mark else line.strip()).rstrip())
    return _ALERT_MARK.sub("", "\n".join(found), count=1).strip()
