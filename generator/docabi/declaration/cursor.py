"""The parser's place in the tokens, and the repairs it has made so far."""

from __future__ import annotations

from docabi.declaration.lexer import Tokens
from docabi.declaration.tree import Edit

DEEPEST = 24
"""The deepest nesting of braces, parentheses, pointers and arrays that is read. Real declarations have three levels."""
_CLOSING = {"(": ")", "{": "}", "[": "]"}


class Cursor:
    """A place in a list of tokens. Every token is taken into the tree, or dropped by an edit."""

    def __init__(self, text: str, tokens: Tokens) -> None:
        self.text = text
        self.texts = tokens.texts
        self.offsets = tokens.offsets
        self.index = 0
        self.depth = 0
        self.levels = 0
        """How many pointers and arrays there are around the place, in all declarators that it stands in."""
        self.type_index = -1
        """Index of the last type word that was read, for repairs of its spelling."""
        self.edits: list[Edit] = []
        self.tolerated: list[Edit] = []

    def insert(self, text: str, rule: str, reason: str, index: int | None = None) -> None:
        """Read on as if `text` stood before the next token (or before the token at `index`)."""
        self.edits.append(Edit(self.index if index is None else index, (), (text,), rule, reason))

    def drop(self, count: int, rule: str, reason: str) -> None:
        """Read on as if the next tokens did not stand there."""
        end = self.index + count
        self.edits.append(Edit(self.index, tuple(self.texts[self.index : end]), (), rule, reason))
        self.index = end

    def tolerate(self, text: str, rule: str, reason: str) -> None:
        """Note that `text` should stand before the next token, and read on without it."""
        self.tolerated.append(Edit(self.index, (), (text,), rule, reason))

    def drop_at(self, index: int, rule: str, reason: str) -> None:
        """Drop a token that was already read."""
        self.edits.append(Edit(index, (self.texts[index],), (), rule, reason))

    def replace(self, text: str, rule: str, reason: str, count: int = 1) -> None:
        """Read on as if the next tokens were `text`, which is taken."""
        end = self.index + count
        self.edits.append(Edit(self.index, tuple(self.texts[self.index : end]), (text,), rule, reason))
        self.index = end

    def respell(self, index: int, texts: tuple[str, ...], rule: str, reason: str, count: int = 1) -> None:
        """Note that tokens from `index` on stand for others; the place does not move."""
        self.edits.append(Edit(index, tuple(self.texts[index : index + count]), texts, rule, reason))

    def starts_line(self, index: int) -> bool:
        """Whether a token is the first of its line."""
        return index == 0 or "\n" in self.text[self.offsets[index - 1] : self.offsets[index]]

    def deepen(self) -> bool:
        """Count a pointer or an array; false if there are too many, so that it must not be read."""
        self.levels += 1
        return self.levels <= DEEPEST

    def drop_group(self, opening: str) -> None:
        """Drop what stands between an opening bracket that was just read and its partner, which is left to be read."""
        closing = _CLOSING[opening]
        depth = 1
        end = self.index
        while self.texts[end]:
            depth += (self.texts[end] == opening) - (self.texts[end] == closing)
            if not depth:
                break
            end += 1
        if end > self.index:
            self.drop(end - self.index, "nested-too-deep", f"more than {DEEPEST} levels of brackets are not read")

    def sorted_edits(self) -> tuple[Edit, ...]:
        """The repairs in the order of the text; at one place insertions come in the order made."""
        return tuple(sorted(self.edits, key=lambda edit: edit.index))
