"""The grammar of declarations in syntax fences. In: the text of a fence. Out: a tree of its declarations, and the
repairs that reading it took. `lowering` turns the tree into facts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from docabi.declaration.bodies import read_plain
from docabi.declaration.lexer import Cursor, Tokens, tokenize
from docabi.declaration.macros import NO_MACROS, Macros, expand
from docabi.declaration.tree import Declaration, Edit, Item, Opaque
from docabi.declaration.vocabulary import STATEMENTS, TEXT_STARTS, words
from docabi.diagnostics import Sink
from docabi.source import Span

__all__ = ["RECOVERY_RULES", "Declaration", "Places", "parse", "parse_tokens"]

_STRAY = frozenset((")", "}", "]", ";", ","))


def parse(text: str, sink: Sink, origin: Span, macros: Macros = NO_MACROS) -> Declaration:
    """Read a syntax fence without preprocessor lines whose first character stands at `origin`.

    Never fails: what cannot be read is kept as `Opaque`. Each repair is reported as a warning at its line and column.
    """
    return parse_tokens(text, expand(tokenize(text), macros), sink, origin)


def parse_tokens(text: str, tokens: Tokens, sink: Sink, origin: Span) -> Declaration:
    """Read the tokens of a text, in which each stands at its place; otherwise the same."""
    cursor = Cursor(text, tokens)
    items: list[Item] = []
    while cursor.texts[cursor.index]:
        if cursor.texts[cursor.index] in _STRAY:
            _drop_stray(cursor)
        else:
            items.append(_read_item(cursor))
    edits = cursor.sorted_edits() if cursor.edits else ()
    if edits or cursor.tolerated:
        places = Places(text, origin)
        report_edits(edits, (tokens.texts, tokens.offsets), places, sink.warning)
        report_edits(cursor.tolerated, (tokens.texts, tokens.offsets), places, sink.info)
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


# --- reports ---------------------------------------------------------------------------------------------------------

RECOVERY_RULES = words(
    """
    missing-blank missing-bracket missing-comma missing-keyword missing-semicolon missing-type misspelled-keyword
    misspelled-type nested-too-deep skipped-body stray-token unclosed-attribute wrong-separator
    """
)
"""The rules of the broken-declaration family: each names tokens in which the tree differs from the fence."""


Report = Callable[[str, Span, str, str, str], None]
"""A method of the sink: rule, place, message, help, cause."""


class Places:
    """Line and column of offsets in a text that begins at `origin`."""

    def __init__(self, text: str, origin: Span) -> None:
        self._starts = [0]
        while end := text.find("\n", self._starts[-1]) + 1:
            self._starts.append(end)
        self._origin = origin

    def line(self, offset: int) -> int:
        """The page's line of an offset."""
        return self._origin.line + bisect_right(self._starts, offset) - 1

    def span(self, offset: int, length: int) -> Span:
        """The span of a text; a fence's lines all begin at its origin's column."""
        row = bisect_right(self._starts, offset) - 1
        return Span(self._origin.line + row, self._origin.column + offset - self._starts[row], length)


def report_edits(
    edits: Sequence[Edit], tokens: tuple[Sequence[str], Sequence[int]], places: Places, report: Report
) -> None:
    """Report each repair; `tokens` are the texts and offsets of the fence's own tokens."""
    for edit in edits:
        if not edit.reason:
            continue
        span = _place(edit, tokens, places)
        message, help = _words(edit, tokens[0])
        report(edit.rule, span, message, help, f"{edit.rule} at token {edit.index}")


def _place(edit: Edit, tokens: tuple[Sequence[str], Sequence[int]], places: Places) -> Span:
    """Dropped tokens from first to last; an insertion right behind the token before it, where one would type it."""
    texts, offsets = tokens
    if edit.dropped:
        last = edit.index + len(edit.dropped) - 1
        return places.span(offsets[edit.index], offsets[last] + len(texts[last]) - offsets[edit.index])
    if edit.index == 0:
        return places.span(offsets[0], 0)
    return places.span(offsets[edit.index - 1] + len(texts[edit.index - 1]), 0)


def _words(edit: Edit, texts: Sequence[str]) -> tuple[str, str]:
    dropped, inserted = _short(" ".join(edit.dropped)), " ".join(edit.inserted)
    if not edit.dropped:
        where = f"after `{texts[edit.index - 1]}`" if edit.index else "at the beginning"
        if edit.rule == "missing-type":  # nobody knows which: a macro has none
            help = f"write the return type {where}, or `#define` if it is a macro"
            return f"the return type is missing {where}: {edit.reason}", help
        return f"`{inserted}` is missing {where}: {edit.reason}", f"write `{inserted}` {where}"
    if not inserted:
        return f"`{dropped}` is not expected: {edit.reason}", f"delete `{dropped}`"
    return f"`{dropped}` should be `{inserted}`: {edit.reason}", f"write `{inserted}` for `{dropped}`"


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."
