"""Pipe tables as GitHub's Markdown has them: a block rule for the parser that makes one token of a whole table.

The token's `meta["rows"]` are a `PipeRow` a line, the header first. markdown-it's own rule makes eleven tokens of a row
of three cells, which takes most of the memory of a page with a long table; a test holds that both read alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from docabi.patterns import compile_pattern

if TYPE_CHECKING:  # the parser is imported for pages that need it
    from markdown_it.rules_block import StateBlock

_BAR = compile_pattern(r"(?<!\\)\|")
# The line below the header: a dash with a blank behind it would be an item of a list.
_DELIMITERS = compile_pattern(r"(?:[|:][-|: \t]|-[-|:])[-|: \t]*\Z")
_DELIMITER = compile_pattern(r":?-+:?\Z")
# Rows that have fewer cells than the header get empty ones, of which there could be the square of what is written.
_MOST_ADDED = 0x10000


class PipeRow(NamedTuple):
    """A row: its line (from 0) in the parsed text, and its cells without bars, as many as the header has."""

    line: int
    cells: tuple[str, ...]


def pipe_table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The rule: whether a table begins at a line; unless `silent` its token is pushed."""
    header = _header(state, start, end)
    if silent or not header:
        return bool(header)
    before, state.parentType = state.parentType, "table"
    rows = [PipeRow(start, header), *_rows(state, start + 2, end, len(header))]
    state.parentType = before
    token = state.push("table", "table", 0)
    # Rows are lines without a gap behind the header's two.
    state.line = start + 1 + len(rows)
    token.map = [start, state.line]
    token.meta = {"rows": rows}
    return True


def _header(state: StateBlock, start: int, end: int) -> tuple[str, ...]:
    """The cells of the line at `start` if a table begins there, else none."""
    below = start + 1
    if below >= end or state.sCount[below] < state.blkIndent or state.is_code_block(below):
        return ()
    line, delimiters = _line(state, start), _text(state, below)
    return _header_cells(line, delimiters) if "|" in line and not state.is_code_block(start) else ()


def _header_cells(line: str, delimiters: str) -> tuple[str, ...]:
    """The cells of a line without blanks at its ends if the line below makes it a header, else none."""
    if not _DELIMITERS.match(delimiters):
        return ()
    parts = [part.strip() for part in delimiters.strip().split("|")]
    inner = parts[not parts[0] : len(parts) - (not parts[-1])]
    cells = _cells(line)
    return cells if len(cells) == len(inner) and all(map(_DELIMITER.match, inner)) else ()


def plain_rows(lines: Sequence[str], start: int) -> list[PipeRow]:
    """The rows of a table whose lines all begin with a bar, the first of them line `start`; none if they are none."""
    header = _header_cells(lines[0].strip(), lines[1])
    if not header:
        return []
    rows = _filled(((start + below, line.strip()) for below, line in enumerate(lines[2:], 2)), len(header))
    found = [PipeRow(start, header), *rows]
    return found if len(found) == len(lines) - 1 else []


def _rows(state: StateBlock, start: int, end: int, columns: int) -> Iterator[PipeRow]:
    return _filled(_row_lines(state, start, end), columns)


def _row_lines(state: StateBlock, start: int, end: int) -> Iterator[tuple[int, str]]:
    terminators = state.md.block.ruler.getRules("blockquote")
    for number in range(start, end):
        if state.sCount[number] < state.blkIndent or any(rule(state, number, end, True) for rule in terminators):
            return
        line = _line(state, number)
        if not line or state.is_code_block(number):
            return
        yield number, line


def _filled(lines: Iterable[tuple[int, str]], columns: int) -> Iterator[PipeRow]:
    """The rows of lines, each with as many cells as the header."""
    added = 0
    for number, line in lines:
        cells = _cells(line)
        added += columns - len(cells)
        if added > _MOST_ADDED:
            return
        yield PipeRow(number, (*cells[:columns], *[""] * (columns - len(cells))))


def _line(state: StateBlock, number: int) -> str:
    return _text(state, number).strip()


def _text(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _cells(line: str) -> tuple[str, ...]:
    cells = [cell.replace("\\|", "|").strip() for cell in (_BAR.split(line) if "\\" in line else line.split("|"))]
    if not cells[0]:
        del cells[0]
    if cells and not cells[-1]:
        del cells[-1]
    return tuple(cells)
