"""Markdown lines to headings and blocks with their places: CommonMark and pipe tables, block structure alone.

Inline markup stays text (`docabi.markdown.inline` splits it on demand), which is what makes reading fast. Faults of the
block structure (an unclosed fence, a damaged table) are reported and mended here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from docabi.diagnostics import Sink
from docabi.markdown.dialect import ALERT, ANCHOR, html_depth
from docabi.markdown.html_tables import HtmlCell, header_of, html_rows, is_html_table
from docabi.markdown.pipe_tables import PipeRow
from docabi.markdown.plain_blocks import Heading, Plain, PlainBlock, PlainTable, behind_blanks, line_count, plain_block
from docabi.page import Alert, Block, Cell, Fence, Html, ListBlock, Paragraph, Quote, Rule, Table
from docabi.patterns import compile_pattern
from docabi.source import Span

if TYPE_CHECKING:  # the parser is imported for pages that need it
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# A page with more swallowed headings than this is no page; each cut parses what follows again.
_MOST_CUTS = 32

_FENCE_END = compile_pattern(r"[ \t>]*(`{3,}|~{3,})[ \t]*\Z")
_ANCHORED_HEADING = compile_pattern(rf" {{0,3}}#{{1,6}}[ \t]+{ANCHOR.pattern}")
_ANY_HEADING = compile_pattern(r" {0,3}#{1,6}[ \t]+\S")
_PIPE = compile_pattern(r"(?<!\\)\|")
# What stands before a row's first cell: marks of quotations and lists, then a bar, which may be missing.
_LEAD = compile_pattern(r"(?:[\s>]|[-*+](?=\s)|\d+[.)](?=\s))*\|?")
_SPAN = compile_pattern(r"`[^`]*`")
_DELIMITERS = compile_pattern(r"[|\s:\-]+\Z")


class _Place(msgspec.Struct, frozen=True):
    """The lines of the whole page, the line (from 0) at which the parsed text begins, and where to report."""

    lines: Sequence[str]
    start: int
    sink: Sink

    def span(self, token: Token, text: str, skip: int = 0) -> Span:
        """The place of a token's text, `skip` lines below the token's first; the column by looking for the text."""
        line = self.start + (token.map or [0])[0] + skip
        first = text.partition("\n")[0]
        column = self.lines[line].find(first) if first and line < len(self.lines) else 0
        return Span(line + 1, max(column, 0) + 1, len(first))


Part: TypeAlias = "PlainBlock | Token"
"""A block that was read without the parser, or one of its tokens."""


def parse_blocks(lines: Sequence[str], start: int, sink: Sink) -> list[Heading | Block]:
    """Headings and blocks of the lines from index `start` on."""
    found: list[Heading | Block] = []
    for _ in range(_MOST_CUTS):
        parts = _parts(lines[start:], start)
        cut = _swallowed_heading(parts, lines, start)
        if cut is None:
            break
        found += _elements(_parts(lines[start:cut], start), _Place(lines, start, sink))
        start = cut
    else:
        parts = _parts(lines[start:], start)
    return found + _elements(parts, _Place(lines, start, sink))


def _parts(lines: Sequence[str], start: int) -> list[Part]:
    """What the lines hold, which begin at line `start` (from 0) of the page."""
    state, count = None, line_count(lines)
    text = "\n".join((*lines[:count], ""))
    found: list[Part] = []
    position = behind_blanks(text, 0)
    line = text.count("\n", 0, position)
    while line < count:
        if plain := plain_block(text, position, start + line):
            found.append(plain[0])
            line += text.count("\n", position, plain[1])
            position = plain[1]
        else:
            if state is None:
                from docabi.markdown.parser import BlockState  # most pages do without

                state = BlockState(lines, _parser())
            state.line, before = line, len(state.tokens)
            state.md.block.ruler.getRules("")[0](state, line, count, False)
            found += state.tokens[before:]
            position = behind_blanks(text, state.bMarks[state.line])
            line = state.line + text.count("\n", state.bMarks[state.line], position)
    return found


@cache
def _parser() -> MarkdownIt:
    from docabi.markdown.parser import make_parser  # most pages do without

    return make_parser(html=True)


def _swallowed_heading(parts: Sequence[Part], lines: Sequence[str], start: int) -> int | None:
    """Index of the first line that is a heading and stands inside a fence that its author forgot to close.

    A heading with an anchor is never code. One without is taken for a heading if the page's last fence is open, because
    then one fence too few was closed, and the first that holds a heading is it.
    """
    fences = [one for one in parts if not isinstance(one, PlainBlock) and one.type == "fence" and one.level == 0]
    if not fences:
        return None
    is_open = not _is_closed(fences[-1], lines, start)
    pattern = _ANY_HEADING if is_open else _ANCHORED_HEADING
    for token in fences:
        if "#" not in token.content or token.info.strip().lower() in ("md", "markdown"):
            continue
        first = start + (token.map or [0])[0] + 1
        for index, line in enumerate(token.content.split("\n")):
            if pattern.match(line):
                return first + index
    return None


def _is_closed(token: Token, lines: Sequence[str], start: int) -> bool:
    first, after = token.map or [0, 0]
    end = _FENCE_END.match(lines[start + after - 1]) if after - first > 1 else None
    return end is not None and end[1].startswith(token.markup)


def _elements(parts: Sequence[Part], place: _Place) -> list[Heading | Block]:
    found: list[Heading | Block] = []
    stream: Iterator[Any] = iter(parts)  # what stands between two tokens that belong together are tokens
    for token in stream:
        if isinstance(token, PlainTable):
            found.append(_pipe_table(token.rows, place))
        elif isinstance(token, Plain):
            found.append(token)
        elif token.type == "heading_open":
            found.append(_heading(token, place))
        elif reader := _READERS.get(token.type):
            found.append(reader(token, stream, place))
    return found


def _heading(token: Token, place: _Place) -> Heading:
    first, after = (place.start + line for line in token.map or [0, 0])
    after += token.markup in ("=", "-")  # the line below, which the token of the text does not have
    return Heading(int(token.tag[1]), token.content, place.span(token, token.content), first, after)


def _blocks(stream: Iterator[Token], close: str, place: _Place) -> tuple[Block, ...]:
    """Blocks up to the closing token; those of inner containers are taken by their own readers."""
    blocks: list[Block] = []
    for token in stream:
        if token.type == close:
            break
        if reader := _READERS.get(token.type):
            blocks.append(reader(token, stream, place))
    return tuple(blocks)


def _paragraph(token: Token, _: Iterator[Token], place: _Place) -> Block:
    if "\n" not in token.content:
        text = token.content.lstrip(" \t")
        return Paragraph(text, place.span(token, token.content))
    lines = [line.lstrip(" \t") for line in token.content.split("\n")]
    if all(line.startswith("|") for line in lines) or _begins_table(*lines[:2]) or _is_rows(lines):
        return _mended_table(token, lines, place)
    return Paragraph("\n".join(lines), place.span(token, token.content))


def _begins_table(first: str, second: str) -> bool:
    """Whether two lines are a row and the line of dashes below it, though their cells do not match."""
    return "|" in first and "|" in second and "-" in second and _DELIMITERS.match(second) is not None


def _is_rows(lines: Sequence[str]) -> bool:
    """Whether every line has as many bars with blanks around them: rows without a bar at either end."""
    if " | " not in lines[0]:
        return False
    counts = {_SPAN.sub("", line).count(" | ") for line in lines}
    return len(counts) == 1 and 0 not in counts


def _inner_heading(token: Token, _: Iterator[Token], place: _Place) -> Block:
    """A heading inside a list or quotation begins no section: its words are a paragraph."""
    return Paragraph(token.content, place.span(token, token.content))


def _fence(token: Token, stream: Iterator[Token], place: _Place) -> Block:
    if token.type == "fence" and not _is_closed(token, place.lines, place.start):
        message = "the code block that begins here is never closed"
        help = f"put a line `{token.markup}` below its last line of code"
        place.sink.warning("unterminated-fence", place.span(token, token.markup), message, help)
    text = token.content.removesuffix("\n")
    span = place.span(token, text, skip=1 if token.type == "fence" and text else 0)
    return Fence(token.info.strip().partition(" ")[0], text, span)


def _list(token: Token, stream: Iterator[Token], place: _Place) -> Block:
    items: list[tuple[Block, ...]] = []
    for inner in stream:
        if inner.type != "list_item_open":
            break
        items.append(_blocks(stream, "list_item_close", place))
    return ListBlock(token.type == "ordered_list_open", tuple(items), place.span(token, token.markup))


def _quote(token: Token, stream: Iterator[Token], place: _Place) -> Block:
    blocks = _blocks(stream, "blockquote_close", place)
    span = place.span(token, token.markup)
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph) or not (match := ALERT.match(first.text)):
        return Quote(blocks, span)
    rest = first.text[match.end() :]
    if rest:
        line = first.span.line + match[0].count("\n")
        first_line = rest.partition("\n")[0]
        column = max(place.lines[line - 1].find(first_line), 0) + 1
        blocks = (Paragraph(rest, Span(line, column, len(first_line))), *blocks[1:])
    else:
        blocks = blocks[1:]
    return Alert(match[1].lower(), blocks, span)


def _table(token: Token, _: Iterator[Token], place: _Place) -> Block:
    return _pipe_table([row._replace(line=place.start + row.line) for row in token.meta["rows"]], place)


def _pipe_table(rows: Sequence[PipeRow], place: _Place) -> Table:
    header, *others = [_row(row, place) for row in rows]
    return Table(header, tuple(others), Span(rows[0].line + 1, 1, 0))


def _html(token: Token, _: Iterator[Token], place: _Place) -> Block:
    """Raw HTML; a table or a definition list in it is a table like others."""
    text = token.content.rstrip("\n")
    rows = html_rows(text) if is_html_table(text) else []
    if not rows:
        return Html(text, place.span(token, token.content))
    if html_depth(text) > 0:
        message = "the table or list in HTML that begins here is never closed"
        place.sink.warning(
            "damaged-table", place.span(token, text), message, help="put `</table>` or `</dl>` at its end"
        )
    cells = [tuple(_html_cell(cell, text, token, place) for cell in row) for row in rows]
    at = header_of(rows, text)
    if at is not None:
        return Table(cells[at], (*cells[:at], *cells[at + 1 :]), place.span(token, text))
    header = tuple(Cell("", place.span(token, "")) for _ in range(max(map(len, cells))))
    return Table(header, tuple(cells), place.span(token, text))


def _html_cell(cell: HtmlCell, text: str, token: Token, place: _Place) -> Cell:
    own = text[cell.begin : cell.end]
    return Cell(own, place.span(token, own, skip=text.count("\n", 0, cell.begin)))


def _row(row: PipeRow, place: _Place) -> tuple[Cell, ...]:
    number = row.line
    line = place.lines[number]
    cells: list[Cell] = []
    position = 0
    for text in row.cells:
        written = text.replace("|", "\\|")  # the parser took the backslash away
        position = max(line.find(written, position), position)
        cells.append(Cell(text, Span(number + 1, position + 1, len(written))))
        position += len(written)
    return (*cells, *_surplus(cells, number, place))


def _surplus(cells: Sequence[Cell], number: int, place: _Place) -> tuple[Cell, ...]:
    """The cells of a row beyond those of its table's header, which Markdown would drop."""
    line = place.lines[number].lstrip()
    if not line.startswith("|") or line.count("|") <= len(cells) + 1:
        return ()
    more = split_row(place.lines[number], number + 1)[len(cells) :]
    if more:
        message = f"the row has {len(cells) + len(more)} cells, its table {len(cells)}"
        place.sink.warning("damaged-table", more[0].span, message, help="write a bar inside a cell as `\\|`")
    return more


def _mended_table(token: Token, lines: Sequence[str], place: _Place) -> Table:
    """A table whose second line does not fit its first is a paragraph of bars to Markdown; it is still a table."""
    number = place.start + (token.map or [0])[0] + 1
    place.sink.warning(
        "damaged-table",
        place.span(token, ""),
        "the lines with bars are no table: the line of dashes is missing or has another number of cells than the first",
        help="give the second line as many `|---|` as the first line has cells",
    )
    rows = [
        split_row(place.lines[number - 1 + index], number + index)
        for index, line in enumerate(lines)
        if index != 1 or not _DELIMITERS.match(line)
    ]
    return Table(rows[0], tuple(_filled(row, len(rows[0])) for row in rows[1:] if row), place.span(token, ""))


def _filled(row: tuple[Cell, ...], columns: int) -> tuple[Cell, ...]:
    """A row with as many cells as its table has columns, as Markdown gives it."""
    return (*row, *[Cell("", row[-1].span)] * (columns - len(row)))


def split_row(line: str, number: int) -> tuple[Cell, ...]:
    """The cells of a table's line (`number` from 1), split at bars without a backslash; a last empty cell is none."""
    cells: list[Cell] = []
    lead = _LEAD.match(line)
    start = lead.end() if lead else 0
    for match in [*_PIPE.finditer(line, start), None]:
        end = match.start() if match else len(line)
        text = line[start:end].strip()
        if text or match:
            column = start + len(line[start:end]) - len(line[start:end].lstrip())
            cells.append(Cell(text.replace("\\|", "|"), Span(number, column + 1, len(text))))
        start = end + 1
    return tuple(cells)


_READERS: dict[str, Callable[[Any, Iterator[Token], _Place], Block]] = {
    "paragraph_open": _paragraph,
    "heading_open": _inner_heading,
    "fence": _fence,
    "code_block": _fence,
    "html_block": _html,
    "hr": lambda token, _, place: Rule(place.span(token, token.markup)),
    "bullet_list_open": _list,
    "ordered_list_open": _list,
    "blockquote_open": _quote,
    "table": _table,
}
