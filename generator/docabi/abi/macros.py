"""What macros stand for, as far as a language can be given it: expressions over their arguments, numbers and constants.

In: an entity. Out: its text as a tree, and in tokens of C's expressions alone, so that no text of a page is printed as
it is; None for what is no such expression (an assignment, a list, a statement, a name that nobody knows).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Sequence

import msgspec

from docabi.abi.types import Shape, Sort, Types
from docabi.declaration.expression import STRENGTHS
from docabi.patterns import compile_pattern
from docabi.spec import Macro, Type

_TOKEN = compile_pattern(
    r"\s*(?P<token>(?:(?:0[xX][0-9a-fA-F]+|[0-9]+)(?:[uU]?(?:l|L|ll|LL)?|(?:l|L|ll|LL)[uU])"
    r"|[0-9]+(?:\.[0-9]+(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)[fFlL]?)(?![\w.])|[A-Za-z_]\w*"
    r"|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^~!<>?:()\[\]])",
    re.ASCII,
)
"""Numbers as C writes them, names, and signs; of these `++` and `--` are in no expression, because they assign."""
_COMMENTS = ("//", "/*")
_LONGEST = 2000
"""Characters of a text that is read."""
_DEEPEST, _MOST_OPERATIONS = 40, 80
"""Brackets and signs in one another, and operations in all: deeper trees are nobody's."""
_UNARY = frozenset("-+~!*&")
_WORDS = frozenset({"char", "short", "int", "long", "float", "double", "signed", "unsigned"})
"""Words of C that types of numbers consist of, for every compiler."""
_NUMBERS = frozenset({Sort.INTEGER, Sort.BOOLEAN, Sort.REAL, Sort.NARROW, Sort.WIDE})


class Operand(msgspec.Struct, frozen=True):
    """A number as C writes it, an argument or a constant."""

    text: str


class Operation(msgspec.Struct, frozen=True):
    """A sign and its operands: one behind a sign (`-a`, `sizeof a`), two around it (`a + b`, `a[b]` with the sign `[`),
    three of `a ? b : c`, whose sign is `?`.
    """

    sign: str
    operands: tuple[Expression, ...]


class Cast(msgspec.Struct, frozen=True):
    """A value made one of a type of numbers; `operand` is None where the type alone stands, as in `sizeof(int)`."""

    shape: Shape
    operand: Expression | None


Expression = Operand | Operation | Cast


class MacroText(msgspec.Struct, frozen=True):
    """What a macro stands for, in tokens of C and as a tree."""

    text: str
    expression: Expression


def expression_of(macro: Macro, known: Container[str], types: Types | None = None) -> MacroText | None:
    """What a macro with parameters stands for; `known` are the names of constants, `types` those of casts."""
    text = macro.text or ""
    if macro.arguments is None or not text or len(text) > _LONGEST or any(one in text for one in _COMMENTS):
        return None
    tokens, at = list[str](), 0
    while at < len(text.rstrip()):
        match = _TOKEN.match(text, at)
        if match is None:
            return None
        tokens.append(match["token"])
        at = match.end()
    reader = _Reader(tokens, lambda name: name in (macro.arguments or ()) or name in known, types)
    try:
        expression = reader.choice(0)
    except _NoExpressionError:
        return None
    return MacroText(" ".join(reader.tokens), expression) if not reader.token else None


class _NoExpressionError(Exception):
    """The text is no expression. It never leaves this module."""


class _Reader:
    """Operator precedence over a list of tokens."""

    def __init__(self, tokens: Sequence[str], is_operand: Callable[[str], bool], types: Types | None) -> None:
        self.tokens, self._is_operand, self._types = [*tokens], is_operand, types
        self._index = self._operations = 0

    @property
    def token(self) -> str:
        """The next token, empty at the end."""
        return self.tokens[self._index] if self._index < len(self.tokens) else ""

    def _take(self, wanted: str) -> None:
        if self.token != wanted:
            raise _NoExpressionError
        self._index += 1

    def choice(self, depth: int) -> Expression:
        """Read a whole expression."""
        if depth > _DEEPEST:
            raise _NoExpressionError
        tested = self._binary(0, depth)
        if self.token != "?":
            return tested
        self._take("?")
        if_true = self.choice(depth + 1)
        self._take(":")
        return self._joined("?", tested, if_true, self.choice(depth + 1))

    def _binary(self, weakest: int, depth: int) -> Expression:
        """Read operands joined by signs that bind at least so strongly."""
        left = self._unary(depth)
        while (strength := STRENGTHS.get(self.token, -1)) >= weakest:
            sign = self.token
            self._index += 1
            left = self._joined(sign, left, self._binary(strength + 1, depth))
        return left

    def _joined(self, sign: str, *operands: Expression) -> Expression:
        self._operations += 1
        if self._operations > _MOST_OPERATIONS:
            raise _NoExpressionError
        return Operation(sign, operands)

    def _unary(self, depth: int) -> Expression:
        if depth > _DEEPEST:
            raise _NoExpressionError
        token = self.token
        if token in _UNARY or token == "sizeof":
            self._index += 1
            shape = self._type() if token == "sizeof" else None
            return Operation(token, (Cast(shape, None) if shape is not None else self._unary(depth + 1),))
        if (shape := self._type()) is not None:
            return Cast(shape, self._unary(depth + 1))
        return self._postfix(depth)

    def _postfix(self, depth: int) -> Expression:
        token = self.token
        self._index += 1
        if token == "(":
            found = self.choice(depth + 1)
            self._take(")")
        elif token[:1].isdigit() or (token and self._is_operand(token)):
            found = Operand(token)
        else:
            raise _NoExpressionError
        while self.token == "[":
            self._take("[")
            found = self._joined("[", found, self.choice(depth + 1))
            self._take("]")
        return found

    def _type(self) -> Shape | None:
        """Read a type of numbers in parentheses, if one stands here: words of C, or a name that is known everywhere."""
        end = self._index + 1
        while end < len(self.tokens) and self.tokens[end].isidentifier():
            end += 1
        words = self.tokens[self._index + 1 : end]
        if self.token != "(" or self._types is None or not words or self.tokens[end : end + 1] != [")"]:
            return None
        if any(map(self._is_operand, words)) or not _is_everywhere(words, self._types):
            return None
        shape = self._types.resolve(Type(name=" ".join(words)))
        if shape.sort not in _NUMBERS:
            return None
        if shape.name in self._types.facts.types:
            # What pages call `long` has 32 bits; C's own has as many as the system wants.
            self.tokens[self._index + 1 : end] = [shape.name]
            end = self._index + 2
        self._index = end + 1
        return shape


def _is_everywhere(words: Sequence[str], types: Types) -> bool:
    """Whether a type is one of C's own, or one of the facts, which every header and module has."""
    fact = types.facts.types.get(" ".join(words))
    return _WORDS.issuperset(words) or (fact is not None and fact.complete)
