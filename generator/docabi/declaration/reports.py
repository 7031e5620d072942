"""Turns the repairs of a declaration into diagnostics with line and column."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from docabi.declaration.tree import Edit
from docabi.diagnostics import Sink
from docabi.source import Span

RECOVERY_RULES = frozenset(
    (
        "missing-blank",
        "missing-bracket",
        "missing-comma",
        "missing-keyword",
        "missing-semicolon",
        "missing-type",
        "misspelled-keyword",
        "misspelled-type",
        "nested-too-deep",
        "skipped-body",
        "stray-token",
        "unclosed-attribute",
        "wrong-separator",
    )
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


def report_directives(directives: Sequence[tuple[int, str]], places: Places, sink: Sink) -> None:
    """Report each preprocessor line, which is skipped."""
    for offset, text in directives:
        sink.info(
            "skipped-directive",
            places.span(offset, len(text)),
            f"the preprocessor line `{_short(text)}` is skipped",
            "put the declaration alone into the syntax block",
        )


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
        return f"`{inserted}` is missing {where}: {edit.reason}", f"write `{inserted}` {where}"
    if not inserted:
        return f"`{dropped}` is not expected: {edit.reason}", f"delete `{dropped}`"
    return f"`{dropped}` should be `{inserted}`: {edit.reason}", f"write `{inserted}` for `{dropped}`"


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."
