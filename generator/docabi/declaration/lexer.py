"""Splits the text of a syntax fence into tokens: texts and offsets of words, numbers, strings and signs.

Blanks, comments and preprocessor lines are no tokens. MIDL writes attributes into comments (`/* [in] */`): of those
only the comment's delimiters are dropped.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_LEXER = re.compile(
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
_DIRECTIVE = re.compile(r"/\*.*?(?:\*/|\Z)|//[^\n]*|^[ \t]*(\#(?:\\\n|[^\n])*)", re.MULTILINE | re.DOTALL)


class Tokens(NamedTuple):
    """Tokens of a text. `texts` ends with three empty texts, so that a parser may look ahead without a bound check."""

    texts: list[str]
    offsets: list[int]
    """Offset of each token in the text; the last entry is the end of the last token."""
    directives: tuple[tuple[int, str], ...]
    """Offset and text of each preprocessor line."""


def tokenize(text: str) -> Tokens:
    """Split a text. Accepts every text and takes time in proportion to its length."""
    directives: tuple[tuple[int, str], ...] = ()
    if "#" in text:
        directives = tuple((match.start(1), match[1]) for match in _DIRECTIVE.finditer(text) if match[1])
        text = _DIRECTIVE.sub(_blank, text)
    # Without this the blanks at the end would be scanned once for each of them.
    text = text.rstrip()
    found = [match for match in _LEXER.finditer(text) if match[1]]
    texts = [match[1] for match in found]
    offsets = [match.start(1) for match in found]
    offsets.append(found[-1].end() if found else 0)
    texts += ("", "", "")
    return Tokens(texts, offsets, directives)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0]) if match[1] else match[0]


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
