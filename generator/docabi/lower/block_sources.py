"""The Markdown of single blocks, cut out of the source of the section they stand in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from docabi.markdown.dialect import ALERT
from docabi.page import Alert, Block, Fence, ListBlock, Quote, Section
from docabi.patterns import compile_pattern
from docabi.source import Span
from docabi.texts import AlertText

_QUOTED = compile_pattern(r"[ \t]*(?:(?:[*+-]|\d+[.)])[ \t]+)?>[ \t]?")
_MARK = compile_pattern(r"^[ \t]*>[ \t]?")
_FENCE_MARK = compile_pattern(r"[ \t>]*(```|~~~)")


def block_sources(section: Section) -> list[tuple[Block, str]]:
    """The blocks of a section, each with its own Markdown without indentation."""
    lines, body = section.source.split("\n"), section.body.line
    return [(block, unindented(own)) for block, _, own in with_lines(section.blocks, body + len(lines), lines, body)]


def with_lines(
    blocks: Sequence[Block], end: int, lines: Sequence[str], body: int
) -> Iterator[tuple[Block, int, Sequence[str]]]:
    """Each block with the page's line at which the next one begins, and its own lines up to there.

    `lines` begin at the page's line `body`; at `end` another block begins.
    """
    begins = [_begin(block, lines, body) for block in blocks]
    for block, begin, after in zip(blocks, begins, [*begins, end][1:], strict=True):
        yield block, after, lines[begin - body : after - body]


def unindented(own: Sequence[str]) -> str:
    """A block's own lines as Markdown, without the indentation of what it stands in."""
    if own and own[0][:1].strip():  # as most blocks begin
        return "\n".join(own).strip("\n \t")
    indent = min((len(line) - len(line.lstrip()) for line in own if line.strip()), default=0)
    return "\n".join([line[indent:] for line in own]).strip("\n \t")


def unquoted(lines: Sequence[str]) -> list[str]:
    """Lines of a quotation without its marks."""
    return [_MARK.sub("", line, count=1) for line in lines]


def _begin(block: Block, lines: Sequence[str], body: int) -> int:
    """The page's line of a block; a fence says where its code begins, one line below its marker."""
    above = block.span.line - body - 1
    fenced = isinstance(block, Fence) and block.text and above >= 0 and _FENCE_MARK.match(lines[above])
    return block.span.line - 1 if fenced else block.span.line


def kept(section: Section, keep: Callable[[Block], bool]) -> str:
    """The Markdown of the blocks of a section that `keep` chooses, as it stands on the page."""
    lines, body = section.source.split("\n"), section.body.line
    found = with_lines(section.blocks, body + len(lines), lines, body)
    return "\n\n".join("\n".join(own).strip("\n").rstrip() for block, _, own in found if keep(block))


def alert_texts(blocks: tuple[Block, ...], source: str, body: Span) -> Iterator[AlertText]:
    """The alerts among some blocks and inside their lists and quotations, as Markdown without quotation marks."""
    if "[!" not in source:
        return  # as on most pages
    lines = source.split("\n")
    for alert in _alerts(blocks):
        yield AlertText(alert.alert, _quotation(lines, alert.span.line - body.line))


def _alerts(blocks: Sequence[Block]) -> Iterator[Alert]:
    for block in blocks:
        match block:
            case Alert(blocks=inner):
                yield block
                yield from _alerts(inner)
            case Quote(blocks=inner):
                yield from _alerts(inner)
            case ListBlock(items=items):
                for item in items:
                    yield from _alerts(item)


def _quotation(lines: Sequence[str], start: int) -> str:
    """The lines of a quotation without their marks, and without the alert's keyword."""
    found: list[str] = []
    for number in range(start, len(lines)):
        line = lines[number]
        mark = _QUOTED.match(line)
        if not mark and (not line.strip() or not found):
            break
        found.append((line[mark.end() :] if mark else line.strip()).rstrip())
    return ALERT.sub("", "\n".join(found), count=1).strip()
