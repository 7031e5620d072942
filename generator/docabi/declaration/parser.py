"""Reads the text of a syntax fence into a tree and reports each repair with its place."""

from __future__ import annotations

from docabi.declaration.bodies import read_plain
from docabi.declaration.cursor import Cursor
from docabi.declaration.lexer import tokenize
from docabi.declaration.reports import Places, report_directives, report_edits
from docabi.declaration.tree import Declaration, Item, Opaque
from docabi.declaration.vocabulary import STATEMENTS, TEXT_STARTS
from docabi.diagnostics import Sink
from docabi.source import Span

_STRAY = frozenset((")", "}", "]", ";", ","))


def parse(text: str, sink: Sink, origin: Span) -> Declaration:
    """Read a syntax fence whose first character stands at `origin`.

    Never fails: what cannot be read is kept as `Opaque`. Each repair is reported as a warning at its line and column.
    """
    tokens = tokenize(text)
    cursor = Cursor(text, tokens)
    items: list[Item] = []
    while cursor.texts[cursor.index]:
        if cursor.texts[cursor.index] in _STRAY:
            _drop_stray(cursor)
        else:
            items.append(_read_item(cursor))
    edits = cursor.sorted_edits() if cursor.edits else ()
    if edits or cursor.tolerated or tokens.directives:
        places = Places(text, origin)
        report_edits(edits, (tokens.texts, tokens.offsets), places, sink.warning)
        report_edits(cursor.tolerated, (tokens.texts, tokens.offsets), places, sink.info)
        report_directives(tokens.directives, places, sink)
    return Declaration(tuple(items), edits, tuple(cursor.tolerated))


def _read_item(cursor: Cursor) -> Item:
    texts, start = cursor.texts, cursor.index
    token = texts[start]
    if _is_text(texts, start):
        return _read_opaque(cursor, understood=True, whole=True)
    if token in STATEMENTS:
        return _read_opaque(cursor, understood=True, whole=False)
    plain = read_plain(cursor)
    if cursor.index == start:
        return _read_opaque(cursor, understood=False, whole=False)
    return plain


def _is_text(texts: list[str], index: int) -> bool:
    """Whether a class of C# begins here, perhaps with an attribute: `[Guid("...")] internal sealed class Thing`."""
    while texts[index] == "[":
        while texts[index] not in ("]", "{", ";", ""):
            index += 1
        index += texts[index] == "]"
    return texts[index] in TEXT_STARTS and texts[index + 1] != ":"


def _read_opaque(cursor: Cursor, understood: bool, whole: bool) -> Opaque:
    """Keep the tokens up to a semicolon, or (`whole`) all that are left."""
    texts, start = cursor.texts, cursor.index
    end = start
    while texts[end] and (whole or texts[end] != ";"):
        end += 1
    end += texts[end] == ";"
    cursor.index = end
    return Opaque(tuple(texts[start:end]), understood)


def _drop_stray(cursor: Cursor) -> None:
    end = cursor.index
    while cursor.texts[end] in _STRAY:
        end += 1
    cursor.drop(end - cursor.index, "stray-token", "the declaration has ended before it")
