"""Splits the text of a syntax fence into tokens (texts and offsets of words, numbers, strings and signs); and `Cursor`,
the parser's place in them with the repairs it has made so far.

Blanks and comments are no tokens; preprocessor lines were read before (`preprocessor`). MIDL writes attributes into
comments (`/* [in] */`): of those only the comment's delimiters are dropped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from docabi.declaration.tree import Edit
from docabi.patterns import compile_pattern

_LEXER = compile_pattern(
    r"""
    \s*(?:
        (   [A-Za-z_][A-Za-z0-9_]*                      # a word
        |   [][(){},;] | \*(?!/) | ==? | &&?
        |   \d[A-Za-z0-9_.]*                            # a number as the preprocessor sees it: 0x1F, 1UL, 2.5
        |   <<|>>|::|\.\.\.|\|\||[<>!]=|->              # signs of two or three characters
        |   "(?:\\.|[^"\\\n]){0,400}"
        |   '(?:\\.|[^'\\\n]){1,400}'
        |   [^\s\x00-\x7f]+ | (?!/[*/]|\*/)\S           # anything else
        )
    |   /\*(?=(?:\s{0,9}\[[^][]{0,200}\]){1,16}\s{0,9}\*/) | \*/  # delimiters of a comment that holds attributes
    |   /\*.*?(?:\*/|\Z) | //[^\n]*                     # comments
    )
    """,
    re.VERBOSE | re.DOTALL,
)


class Tokens(NamedTuple):
    """Tokens of a text. `texts` ends with three empty texts, so that a parser may look ahead without a bound check."""

    texts: list[str]
    offsets: list[int]
    """Offset of each token in the text; the last entry is the end of the last token."""


def tokenize(text: str) -> Tokens:
    """Split a text. Accepts every text and takes time in proportion to its length."""
    # Without this the blanks at the end would be scanned once for each of them.
    text = text.rstrip()
    found = [match for match in _LEXER.finditer(text) if match.lastindex]
    texts = [match[1] for match in found]
    offsets = [match.start(1) for match in found]
    offsets.append(found[-1].end() if found else 0)
    texts += ("", "", "")
    return Tokens(texts, offsets)


def split(tokens: Sequence[str], sign: str) -> list[list[str]]:
    """The parts of a row of tokens between the signs outside parentheses."""
    parts: list[list[str]] = [[]]
    depth = 0
    for token in tokens:
        depth += (token == "(") - (token == ")")
        if token == sign and not depth:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def blank(text: str) -> str:
    """Blanks in place of a text, its line ends kept."""
    return re.sub(r"[^\n]", " ", text)


def has_remarks(text: str) -> bool:
    """Whether a comment of a text says something in words; attributes in a comment (`/* [in] */`) are none."""
    if "//" not in text and "/*" not in text:
        return False
    comments = (match[0].strip() for match in _LEXER.finditer(text) if not match[1])
    return any(comment[2:].strip("*/") and any(map(str.isalpha, comment)) for comment in comments)


def is_word(token: str) -> bool:
    """Whether a token is a word: an identifier of ASCII letters, or a keyword."""
    return token.isidentifier() and token.isascii()


_BINARY = frozenset(
    ["+", "-", "*", "/", "%", "|", "&", "^", "<<", ">>", "<", ">", "==", "!=", "<=", ">=", "&&", "||", "?", ":", "="]
)


def written(tokens: tuple[str, ...]) -> str:
    """Tokens as one writes an expression: `*pcToken`, `cb + 1`, `, *pcToken`."""
    out = ""
    operand = False
    for token in tokens:
        binary = operand and token in _BINARY
        if out and (binary or out[-1] == "," or (operand and _is_operand(token))):
            out += " "
        out += f"{token} " if binary else token
        operand = not binary and (_is_operand(token) or token in (")", "]"))
    return out


def _is_operand(token: str) -> bool:
    return token[0].isalnum() or token[0] in "_\"'"


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
        self.respell(self.index if index is None else index, (text,), rule, reason, 0)

    def drop(self, count: int, rule: str, reason: str) -> None:
        """Read on as if the next tokens did not stand there."""
        self.respell(self.index, (), rule, reason, count)
        self.index += count

    def tolerate(self, text: str, rule: str, reason: str) -> None:
        """Note that `text` should stand before the next token, and read on without it."""
        self.tolerated.append(Edit(self.index, (), (text,), rule, reason))

    def replace(self, text: str, rule: str, reason: str, count: int = 1) -> None:
        """Read on as if the next tokens were `text`, which is taken."""
        self.respell(self.index, (text,), rule, reason, count)
        self.index += count

    def respell(self, index: int, texts: tuple[str, ...], rule: str, reason: str, count: int = 1) -> None:
        """Note that tokens from `index` on stand for others, or for none; the place does not move."""
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
        end = self.partner(self.index, opening)
        if end > self.index:
            self.drop(end - self.index, "nested-too-deep", f"more than {DEEPEST} levels of brackets are not read")

    def partner(self, index: int, opening: str) -> int:
        """The index of the bracket that closes the one before `index`, or of the end of the text."""
        depth = 1
        while self.texts[index]:
            depth += (self.texts[index] == opening) - (self.texts[index] == _CLOSING[opening])
            if not depth:
                break
            index += 1
        return index

    def sorted_edits(self) -> tuple[Edit, ...]:
        """The repairs in the order of the text; at one place insertions come in the order made."""
        return tuple(sorted(self.edits, key=lambda edit: edit.index))
