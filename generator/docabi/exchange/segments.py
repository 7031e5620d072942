"""The words of a leaf as translators get them, without what makes its lines lines of their block (indents, marks of
lists and quotations, blanks at the end), and new words as lines of the leaf again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from docabi.diagnostics import Edit
from docabi.patterns import compile_pattern
from docabi.reader.leaves import Leaf, LeafKind

_FIRST = compile_pattern(r"(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*")
_FURTHER = compile_pattern(r"[ \t>]*")
_BLANK = compile_pattern(r"[ \t]*")


class Segment(msgspec.Struct, frozen=True):
    """A leaf's lines, each in three parts: what stands before its words, these, and the blanks behind them."""

    leaf: Leaf
    before: tuple[str, ...]
    words: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words of all lines."""
        return "\n".join(self.words)

    def lines(self, text: str) -> list[str]:
        """The leaf's lines with other words. A line more than it has begins as the others go on."""
        new = text.split("\n")
        further = self.before[-1] if len(self.before) > 1 else re.sub(r"[^\s>]", " ", self.before[0])
        before = (*self.before, *[further] * len(new))
        after = (*self.after[:-1], *[""] * len(new))[: len(new) - 1]
        return [b + words + a for b, words, a in zip(before, new, (*after, self.after[-1]), strict=False)]


def segment_of(leaf: Leaf) -> Segment:
    """The words of a leaf, line by line."""
    parts = [*_parts(leaf)]
    before, words, after = zip(*parts, strict=True)
    return Segment(leaf, before, words, after)


def _parts(leaf: Leaf) -> Iterator[tuple[str, str, str]]:
    is_block = leaf.kind is LeafKind.TEXT
    for number, line in enumerate(leaf.text.split("\n")):
        pattern = _BLANK if not is_block else _FURTHER if number else _FIRST
        match = pattern.match(line)
        start = match.end() if match else 0
        words = line[start:].rstrip(" \t")
        yield line[:start], words, line[start + len(words) :]


def leaf_edits(leaf: Leaf, new: Sequence[str]) -> list[Edit]:
    """The edits that make the lines of a leaf others: of each line that differs, or of all where their number does."""
    old = leaf.text.split("\n")
    columns = [leaf.place.column, *[1] * (len(old) - 1)]
    if len(old) != len(new):
        return [Edit(leaf.place.line, leaf.place.column, leaf.on_page(leaf.text), "\n".join(new))]
    return [
        Edit(leaf.place.line + number, column, leaf.on_page(was), line)
        for number, (column, was, line) in enumerate(zip(columns, old, new, strict=True))
        if leaf.on_page(was) != line
    ]
