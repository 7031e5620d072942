"""Keeps lamps in a database through ODBC, with the bindings that docabi makes of documentation pages.

    docabi build
    PYTHONPATH=out/generated/python python lamps.py "Driver=SQLite3;Database=lamps.db"

It makes a table, writes rows with bound parameters, reads them with bound columns and, in parts, a long text, and does
four things wrong on purpose: what the pages say of each state is printed in every language that they are written in.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import byref, c_double, c_ssize_t, create_string_buffer
from typing import Any

import docabi_bindings as odbc
from docabi_bindings import StatusError, error_locales, set_error_locale, state_description

# The module of all functions: pages of ODBC name no header, so it is called after their folder.
from docabi_bindings.lamps import Library, load
from docabi_bindings.statuses import SQLRETURN

LAMPS = (("desk", 4.5, "Beside the window."), ("attic", 60.0, None), ("hall", 11.0, "x" * 1000))


@contextmanager
def handle(library: Library, kind: int, parent: int | None) -> Iterator[int]:
    """A handle for the time of a block."""
    made = library.SQLAllocHandle(kind, parent)
    assert made is not None
    try:
        yield made
    finally:
        library.SQLFreeHandle(kind, made)


@contextmanager
def connection(library: Library, text: str) -> Iterator[int]:
    """A connection that a text describes."""
    with handle(library, odbc.SQL_HANDLE_ENV, None) as environment:
        library.SQLSetEnvAttr(environment, odbc.SQL_ATTR_ODBC_VERSION, odbc.SQL_OV_ODBC3, 0)
        with handle(library, odbc.SQL_HANDLE_DBC, environment) as made:
            with told(library, odbc.SQL_HANDLE_DBC, made):
                library.SQLDriverConnect(made, None, text, 1024, odbc.SQL_DRIVER_NOPROMPT)
            try:
                yield made
            finally:
                library.SQLDisconnect(made)


def diagnosis(library: Library, kind: int, of: int) -> Iterator[tuple[str, str]]:
    """State and message of each record that the last call left."""
    number = 1
    while (record := library.SQLGetDiagRec(kind, of, number)).status != SQLRETURN.SQL_NO_DATA:
        yield record.SQLState.decode(), record.MessageText.decode("utf-8", "replace")
        number += 1


@contextmanager
def told(library: Library, kind: int, of: int) -> Iterator[None]:
    """Adds to an error what was diagnosed: the state with what the pages say of it, and the driver's message."""
    try:
        yield
    except StatusError as error:
        for state, message in diagnosis(library, kind, of):
            error.add_note(f"{state}: {state_description(state, error.method)} [{message}]")
        raise


def write(library: Library, statement: int) -> None:
    """Make the table anew, and a row for each lamp."""
    for text in ("DROP TABLE IF EXISTS lamps", "CREATE TABLE lamps (name VARCHAR(20), watts DOUBLE, remark TEXT)"):
        library.SQLExecDirect(statement, text)
    name, watts, remark = create_string_buffer(21), c_double(), create_string_buffer(2001)
    lengths = [c_ssize_t(odbc.SQL_NTS), c_ssize_t(), c_ssize_t()]
    as_text, as_real = (odbc.SQL_C_CHAR, odbc.SQL_VARCHAR), (odbc.SQL_C_DOUBLE, odbc.SQL_DOUBLE)
    library.SQLPrepare(statement, "INSERT INTO lamps VALUES (?, ?, ?)")
    places: tuple[tuple[Any, tuple[int, int], int], ...] = (
        (name, as_text, 21),
        (watts, as_real, 8),
        (remark, as_text, 2001),
    )
    for number, (place, types, size) in enumerate(places):
        # The function keeps the addresses: the variables live as long as the statement is executed.
        library.SQLBindParameter(
            *(statement, number + 1, odbc.SQL_PARAM_INPUT, *types, size, 0, byref(place), size, byref(lengths[number]))
        )
    for row in LAMPS:
        name.value, watts.value, remark.value = row[0].encode(), row[1], (row[2] or "").encode()
        lengths[2].value = odbc.SQL_NULL_DATA if row[2] is None else odbc.SQL_NTS
        library.SQLExecute(statement)


def read(library: Library, statement: int) -> Iterator[dict[str, Any]]:
    """Every row: two columns are bound, the third one is read in parts."""
    library.SQLExecDirect(statement, "SELECT name, watts, remark FROM lamps ORDER BY name")
    columns = range(1, library.SQLNumResultCols(statement) + 1)
    names = [library.SQLDescribeCol(statement, column).ColumnName.decode() for column in columns]
    name, watts, length, number = create_string_buffer(21), c_double(), c_ssize_t(), c_ssize_t()
    library.SQLBindCol(statement, 1, odbc.SQL_C_CHAR, name, 21, byref(length))
    library.SQLBindCol(statement, 2, odbc.SQL_C_DOUBLE, byref(watts), 8, byref(number))
    while library.SQLFetch(statement) != SQLRETURN.SQL_NO_DATA:
        yield dict(zip(names, (name.value.decode(), watts.value, long_text(library, statement, 3)), strict=True))


def long_text(library: Library, statement: int, column: int) -> str | None:
    """A long text, 400 bytes at a time."""
    parts = []
    while (part := library.SQLGetData(statement, column, odbc.SQL_C_CHAR, 401)).status != SQLRETURN.SQL_NO_DATA:
        if part.StrLen_or_IndPtr == odbc.SQL_NULL_DATA:
            return None
        parts.append(part.TargetValuePtr.partition(b"\0")[0])
        if part.status == SQLRETURN.SQL_SUCCESS:
            break
    return b"".join(parts).decode()


def mistakes(library: Library, link: int, statement: int) -> Iterator[tuple[int, int, Callable[[], object]]]:
    """Calls that fail, with the handle that has the diagnosis."""
    on_statement = (odbc.SQL_HANDLE_STMT, statement)
    yield *on_statement, lambda: library.SQLExecDirect(statement, "SELECT * FROM candles")
    yield *on_statement, lambda: library.SQLExecute(statement)
    yield *on_statement, lambda: library.SQLGetData(statement, 1, odbc.SQL_C_CHAR, 20)
    again = (link, None, "Driver=SQLite3;Database=:memory:", 64, odbc.SQL_DRIVER_NOPROMPT)
    yield odbc.SQL_HANDLE_DBC, link, lambda: library.SQLDriverConnect(*again)


def explained(library: Library, failing: tuple[int, int, Callable[[], object]]) -> dict[str, Any]:
    """What a failing call left, with what the pages say of the state, by language."""
    kind, of, call = failing
    try:
        call()
    except StatusError as error:
        state, _ = next(diagnosis(library, kind, of))
        words = {}
        for locale in error_locales():
            set_error_locale(locale)
            words[locale] = state_description(state, error.method)
        return {"function": error.method, "code": error.name, "page": error.page, "state": state, "said": words}
    raise AssertionError("the call did not fail")


def main() -> None:
    """Run it all on the data source that the command line describes."""
    text = sys.argv[1]
    library = load()
    with connection(library, text) as link, handle(library, odbc.SQL_HANDLE_STMT, link) as statement:
        with told(library, odbc.SQL_HANDLE_STMT, statement):
            write(library, statement)
        with handle(library, odbc.SQL_HANDLE_STMT, link) as query, told(library, odbc.SQL_HANDLE_STMT, query):
            for row in read(library, query):
                print(json.dumps(row))
        with handle(library, odbc.SQL_HANDLE_STMT, link) as other:
            for failing in mistakes(library, link, other):
                print(json.dumps(explained(library, failing), ensure_ascii=False))


if __name__ == "__main__":
    main()
