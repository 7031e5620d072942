"""Conditions of the preprocessor, three-valued: what a name is defined as may be known, or nobody knows it.

A condition holds, does not hold, or is open: then the part of it that nobody can answer (`defined UNICODE`,
`WINVER >= 0x0600`) is given back as the question.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import is_word, split, tokenize

Value = int | str | None
"""What a name is defined as: a number, the text of a macro, or nothing: it is not defined."""

Answer = Callable[[str], bool | None]
"""Answers questions that the names leave open; None says that it does not know either."""

_DEEPEST = 16


class Names(msgspec.Struct, frozen=True):
    """What names are defined as. Of a whole file (`is_whole`) a name that nobody defines is not defined; a part of one
    does not tell. `values` grows while a text is read.
    """

    values: dict[str, Value]
    answer: Answer
    is_whole: bool = False

    def is_defined(self, name: str) -> bool | None:
        """Whether a name is defined; None if nobody knows."""
        if name in self.values:
            return self.values[name] is not None
        return False if self.is_whole else None

    def value_of(self, text: str) -> int | None:
        """The value of an expression, in which a name that is not defined is 0; None if nobody knows it."""
        tokens = condition_tokens(text)
        return evaluate(tokens, self._numbers(tokens))

    def _numbers(self, tokens: Iterable[str]) -> dict[str, int]:
        known = {token: self.values[token] for token in tokens if token in self.values}
        return {token: value or 0 for token, value in known.items() if not isinstance(value, str)}

    def holds(self, tokens: Sequence[str], depth: int = 0) -> bool | str:
        """Whether a condition holds, or the question that is left open."""
        for sign, decides in (("||", True), ("&&", False)):
            parts = split(tokens, sign)
            if len(parts) > 1 and depth < _DEEPEST:
                answers = [self.holds(part, depth + 1) for part in parts]
                if decides in answers:
                    return decides
                return next((answer for answer in answers if isinstance(answer, str)), not decides)
        if tokens[:1] == ["!"] and _is_operand(tokens[1:]) and depth < _DEEPEST:
            inner = self.holds(tokens[1:], depth + 1)
            return inner if isinstance(inner, str) else not inner
        if tokens[:1] == ["("] and _is_operand(tokens) and depth < _DEEPEST:
            return self.holds(tokens[1:-1], depth + 1)
        return self._ask(tokens)

    def _ask(self, tokens: Sequence[str]) -> bool | str:
        known: bool | None
        if tokens[:1] == ["defined"]:
            tokens = [token for token in tokens if token not in ("(", ")")]
            known = self.is_defined(tokens[1]) if len(tokens) == 2 else None
        else:
            value = evaluate(tokens, self._numbers(tokens))
            known = None if value is None else value != 0
        question = " ".join(tokens)
        if known is None:
            known = self.answer(question)
        return question if known is None else known


def condition_tokens(text: str) -> list[str]:
    """The tokens of a condition or of a macro's value."""
    return [token for token in tokenize(text).texts if token]


def names_of(question: str) -> list[str]:
    """The names that a question is about: `WINVER` of `WINVER >= 0x0600`."""
    return [token for token in condition_tokens(question) if is_word(token) and token != "defined"]


def _is_operand(tokens: Sequence[str]) -> bool:
    """Whether tokens are what a `!` is about: a name, `defined X`, or one pair of parentheses with what it holds."""
    start = next((index for index, token in enumerate(tokens) if token != "!"), len(tokens))
    start += tokens[start : start + 1] == ["defined"]
    if tokens[start : start + 1] != ["("]:
        return len(tokens) == start + 1
    depth = 0
    for index, token in enumerate(tokens[start:], start):
        depth += (token == "(") - (token == ")")
        if not depth:
            return index == len(tokens) - 1
    return False
