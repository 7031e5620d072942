"""Tables of parameters and members: which column names, and the rows as entries."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from docabi.lower.directions import Markers, read_direction
from docabi.lower.written_names import Declared, declared_in, names_together, own_name
from docabi.markdown.html_tables import markdown_of
from docabi.markdown.inline import code_spans, plain
from docabi.page import Cell, Table
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.spec import Direction

_IDENTIFIER = compile_pattern(r"[^\W\d][\w.]*(?:\s*\[\s*\w*\s*\])?\Z")
_LONGEST_TYPE = 3  # words
# A direction behind a name: `cbSize [in]`.
_LAST_MARKER = compile_pattern(r"\s(?:\\?\[[^\[\]]{1,40}\\?\]|[(（][^()（）]{1,20}[)）])\Z")
_LINE_BREAK = compile_pattern(r"<br[ ]*/?>", re.IGNORECASE)


class Entry(msgspec.Struct, frozen=True):
    """A written name (without markup), its place, and its text; `marked` if it stands in markup.

    `written` is the name with what stands wrongly around it, where something does; `direction` what the text states.
    """

    name: str
    line: int
    column: int
    text: str
    marked: bool
    written: str = ""
    direction: Direction | None = None


def is_about(table: Table, known: Declared) -> bool:
    """Whether at least half the rows of a table of two columns or more have a declared name in one of them."""
    found = _cells(table, _column(table, known))
    return bool(found) and 2 * sum(all(map(known.has, _names_of(cell, known))) for cell in found) >= len(found)


def is_list_of(table: Table, known: Declared, count: int) -> bool:
    """Whether a table that stands where names are listed lists names: single words, or `count`, as many as declared."""
    found = [_names_of(cell, known) for cell in _cells(table, _column(table, known))]
    words = sum(all(map(_IDENTIFIER.match, one)) for one in found)
    return bool(found) and (2 * words >= len(found) or len(found) == count)


def entries_of_table(table: Table, known: Declared, markers: Markers | None) -> list[Entry]:
    """Rows as entries: one column names, the ones behind it tell; a number before the text repeats the declaration."""
    column = _column(table, known)
    rows = (row for row in table.rows if len(row) > column and row[column].text)
    return [entry for row in rows for entry in _entries_of_row(row, column, known, markers)]


def _entries_of_row(row: Sequence[Cell], column: int, known: Declared, markers: Markers | None) -> list[Entry]:
    cell, behind = row[column], row[column + 1 :]
    # A type in front of the name repeats the declaration; words do not.
    texts = [one.text for one in row[:column] if len(plain(one.text).split()) > _LONGEST_TYPE]
    texts += [markdown_of(one.text) for one in behind if one.text and (one is row[-1] or not _is_number(one.text))]
    text, direction = read_direction(" ".join(texts), markers)
    marked, span = bool(code_spans(cell.text)), cell.span
    return [
        Entry(name, span.line, span.column + max(cell.text.find(name), 0), text, marked, name, direction)
        for name in _names_of(cell, known)
    ]


def _column(table: Table, known: Declared) -> int:
    """The column that names: the one with most declared names, the first of several. The last one tells of them."""
    if len(table.header) < 3:
        return 0
    counts = [
        sum(all(map(known.has, _names_of(cell, known))) for cell in _cells(table, column))
        for column in range(len(table.header) - 1)
    ]
    return counts.index(max(counts)) if counts else 0


def _cells(table: Table, column: int) -> list[Cell]:
    return [row[column] for row in table.rows if len(row) > max(column, 1) and row[column].text]


def _names_of(cell: Cell, known: Declared) -> tuple[str, ...]:
    """The name of a cell, or the several names that stand in it; a type may stand in front of it."""
    return _names_in(cell.text, known)


# Whether a table is about what is declared is asked cell by cell, and then what each cell names.
@remembered(4096)
def _names_in(text: str, known: Declared) -> tuple[str, ...]:
    if together := names_together(_LINE_BREAK.sub(", ", text), known):
        return together
    spans = code_spans(text)
    name = spans[0] if spans else _LAST_MARKER.sub("", plain(text))
    return (declared_in(name, known) or own_name(name),)


def _is_number(text: str) -> bool:
    try:
        int(plain(text), 0)
    except ValueError:
        return False
    return True
