"""Tables of return codes to rows: the column of codes, that of values, and what the other cells say.

Which column is which the cells tell, for header cells are translated; and a header that is a code is a row like others
(the table lost its own).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import msgspec

from docabi.lower.code_names import CodeName, is_failure, read_code
from docabi.lower.code_numbers import Value, read_value, value_in_text
from docabi.lower.known_codes import KnownCodes
from docabi.markdown.html_tables import markdown_of
from docabi.markdown.inline import plain
from docabi.page import Cell, Table
from docabi.patterns import compile_pattern
from docabi.source import Span

# Behind these columns no table has its codes.
_MOST_COLUMNS = 4
# So many words has a cell whose value is missing ("not known").
_SHORT = 2
_FAILURE = 0x8000_0000
_FOOTNOTE = compile_pattern(r"<(su[bp])\b[^<>]*>[^<>]*</\1>", re.IGNORECASE)


class Row(msgspec.Struct, frozen=True):
    """Codes with their place and their text; without a code the text is words about none.

    `has_sentences`: the text is of sentences that may name further codes.
    """

    codes: tuple[CodeName, ...]
    span: Span
    text: str
    has_sentences: bool = False


def table_rows(table: Table, known: KnownCodes) -> list[Row]:
    """The rows of a table in which one column has codes; empty for any other table."""
    rows = [row for row in table.rows if any(cell.text for cell in row)]
    column = _column_of(rows, lambda text: bool(read_code(text, known)))
    if column is None:
        return []
    numbers = _column_of_values(rows, column, known)
    if column < len(table.header) and read_code(plain(table.header[column].text), known):
        rows = [table.header, *rows]
    found: list[Row] = []
    for cells in rows:
        row = _table_row(cells, (column, numbers), known)
        if not row.codes and found and column < len(cells) and not cells[column].text:
            # A row without a code goes on with what the row above says.
            found[-1] = msgspec.structs.replace(found[-1], text=f"{found[-1].text}  \n{row.text}")
        else:
            found.append(row)
    return found


def lists_known(table: Table, known: KnownCodes) -> bool:
    """Whether a table outside the return section is one of known codes, every row."""
    names = [code.name for row in table_rows(table, known) for code in row.codes]
    is_whole = bool(names) and len(names) >= len(table.rows)
    return is_whole and all(name in known.hresults or "(" in name for name in names)


def _column_of(rows: Sequence[Sequence[Cell]], fits: Callable[[str], bool]) -> int | None:
    """The first column of which at least half the cells fit."""
    for column in range(_MOST_COLUMNS):
        found = sum(column < len(row) and fits(_words_of(row[column])) for row in rows)
        if found and 2 * found >= len(rows):
            return column
    return None


def _column_of_values(rows: Sequence[Sequence[Cell]], of_code: int, known: KnownCodes) -> int | None:
    """The first column with a value that nobody doubts, at least half of whose cells are values; or all of whose cells
    are values or as short as one that is missing.
    """
    for column in range(max(map(len, rows))):
        if column == of_code:
            continue
        values = [_value_in(row, (of_code, column), known) for row in rows if column < len(row)]
        short = sum(bool(value.numbers) or len(text.split()) <= _SHORT for value, text in values)
        sure = any(value.number is not None and not value.has_words for value, _ in values)
        if sure and (2 * sum(bool(value.numbers) for value, _ in values) >= len(rows) or short == len(rows)):
            return column
    return None


def _value_in(row: Sequence[Cell], columns: tuple[int, int], known: KnownCodes) -> tuple[Value, str]:
    """The value in a cell, and the cell's words; a small decimal number beside a failure counts the rows."""
    of_code, of_number = columns
    text = _words_of(row[of_number])
    codes = read_code(_words_of(row[of_code]), known) if of_code < len(row) else ()
    fails = is_failure(codes[0].name, known) if codes else None
    value = read_value(text, fails)
    is_count = fails and text.isdecimal() and value.number is not None and value.number < _FAILURE
    return (Value() if is_count else value), text


def _words_of(cell: Cell) -> str:
    """The words of a cell without marks of footnotes."""
    return plain(_FOOTNOTE.sub(" ", cell.text) if "<su" in cell.text else cell.text)


def _table_row(cells: Sequence[Cell], columns: tuple[int, int | None], known: KnownCodes) -> Row:
    """A table's row whose code and value stand in the columns `columns`."""
    of_code, of_number = columns
    codes = read_code(_words_of(cells[of_code]), known) if of_code < len(cells) else ()
    told = {of_code}
    if codes and of_number is not None and of_number < len(cells):
        value, text = _value_in(cells, (of_code, of_number), known)
        # A value's column that holds no value is a text (its row lost a bar).
        if value.numbers or not text:
            told.add(of_number)
            codes = _with_values(codes, value, text)
    place = cells[of_code] if of_code < len(cells) else cells[0]
    texts = [markdown_of(cell.text) for number, cell in enumerate(cells) if number not in told and cell.text]
    if codes:
        return Row(with_value_of_text(codes, " ".join(texts), known), place.span, " ".join(texts))
    # "Other failing values": no code, but words that say something.
    own = markdown_of(cells[of_code].text) if of_code < len(cells) else ""
    return Row((), place.span, "  \n".join(filter(None, (own, *texts))))


def with_value_of_text(codes: tuple[CodeName, ...], text: str, known: KnownCodes) -> tuple[CodeName, ...]:
    """A code without a value in a cell with that which its text states."""
    if len(codes) > 1 or codes[0].number is not None or codes[0].bad_value:
        return codes
    return (msgspec.structs.replace(codes[0], number=value_in_text(text, is_failure(codes[0].name, known))),)


def _with_values(codes: tuple[CodeName, ...], value: Value, text: str) -> tuple[CodeName, ...]:
    """The codes of a row with the values of its column: one each, in their order, if there are as many."""
    if not value.numbers:
        return codes
    if len(codes) > 1:
        numbers = value.numbers if len(value.numbers) == len(codes) else (None,) * len(codes)
    else:
        numbers = (value.number,)
    return tuple(_with_value(code, number, text, value) for code, number in zip(codes, numbers, strict=True))


def _with_value(code: CodeName, number: int | None, text: str, value: Value) -> CodeName:
    """A code with the number of its row; without one if the number beside its name is another."""
    is_other = number is not None and code.number not in (None, number)
    bad_value = text if number is None or value.has_words else f"{code.written} {text}" if is_other else code.bad_value
    if number is None and code.number is not None:
        return msgspec.structs.replace(code, bad_value=bad_value)
    return msgspec.structs.replace(code, number=None if is_other else number, bad_value=bad_value)
