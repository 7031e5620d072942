"""Evaluates the constant expressions of enumerators and bit fields: C's operators over integers and known names."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence

from docabi.declaration.lexer import is_word
from docabi.declaration.vocabulary import BUILTINS, CAST_TYPES
from docabi.patterns import compile_pattern

_NUMBER = compile_pattern(r"(0[xX][0-9a-fA-F]{1,16}|0[bB][01]{1,64}|[0-9]{1,20})(?:[uUlL]{0,3}|[uU]?i(?:8|16|32|64))\Z")
_ESCAPES = {"n": 10, "t": 9, "r": 13, "0": 0, "\\": 92, "'": 39, '"': 34}
_DEEPEST = 40
# No enumerator has a value of more bits. The bound keeps the time of an evaluation in proportion to its text.
_WIDEST = 1 << 64

_BINARY: dict[str, tuple[int, Callable[[int, int], int]]] = {
    "||": (1, lambda a, b: int(bool(a or b))),
    "&&": (2, lambda a, b: int(bool(a and b))),
    "|": (3, operator.or_),
    "^": (4, operator.xor),
    "&": (5, operator.and_),
    "==": (6, lambda a, b: int(a == b)),
    "!=": (6, lambda a, b: int(a != b)),
    "<": (7, lambda a, b: int(a < b)),
    ">": (7, lambda a, b: int(a > b)),
    "<=": (7, lambda a, b: int(a <= b)),
    ">=": (7, lambda a, b: int(a >= b)),
    "<<": (8, lambda a, b: _shift(a, b, operator.lshift)),
    ">>": (8, lambda a, b: _shift(a, b, operator.rshift)),
    "+": (9, operator.add),
    "-": (9, operator.sub),
    "*": (10, operator.mul),
    "/": (10, lambda a, b: int(abs(a) // abs(b)) * (1 if (a < 0) == (b < 0) else -1)),
    "%": (10, lambda a, b: a - int(abs(a) // abs(b)) * (1 if (a < 0) == (b < 0) else -1) * b),
}
STRENGTHS = {sign: strength for sign, (strength, _) in _BINARY.items()}
"""Signs between two operands, and how strongly each binds (C11, 6.5.5 to 6.5.14)."""
_UNARY: dict[str, Callable[[int], int]] = {
    "-": operator.neg,
    "+": operator.pos,
    "~": operator.invert,
    "!": lambda a: int(not a),
}


# Macros of headers that enumerators call (mmsyscom.h).
_MACROS: dict[str, Callable[[Sequence[int]], int]] = {
    "MAKEFOURCC": lambda codes: int.from_bytes(bytes(codes), "little") if len(codes) == 4 else _none(),
}


class _NoConstantError(Exception):
    """The expression has no value. It never leaves this module."""


def evaluate(tokens: Sequence[str], names: Mapping[str, int]) -> int | None:
    """The value of an expression; None if it is no expression or names something unknown. Casts are ignored."""
    reader = _Reader(tokens, names)
    try:
        value = reader.binary(0, 0)
    except (_NoConstantError, ArithmeticError, ValueError):
        return None
    return value if not reader.token and is_integer(value) else None


def is_integer(value: int) -> bool:
    """Whether a value fits into 64 bits, signed or unsigned: no integer of C is wider."""
    return -(1 << 63) <= value < 1 << 64


def _none() -> int:
    raise _NoConstantError


def _shift(value: int, count: int, shift: Callable[[int, int], int]) -> int:
    if not 0 <= count < 64:
        raise _NoConstantError
    return shift(value, count)


class _Reader:
    """Operator precedence over a list of tokens."""

    def __init__(self, tokens: Sequence[str], names: Mapping[str, int]) -> None:
        self._tokens = tokens
        self._names = names
        self._index = 0

    @property
    def token(self) -> str:
        """The next token, empty at the end."""
        return self._tokens[self._index] if self._index < len(self._tokens) else ""

    def binary(self, weakest: int, depth: int) -> int:
        """Read operands joined by operators that bind more strongly than `weakest`."""
        left = self._unary(depth)
        while self.token in _BINARY:
            strength, apply = _BINARY[self.token]
            if strength <= weakest:
                break
            self._index += 1
            left = apply(left, self.binary(strength, depth + 1))
            if abs(left) > _WIDEST:
                raise _NoConstantError
        return left

    def _unary(self, depth: int) -> int:
        if depth > _DEEPEST:
            raise _NoConstantError
        token = self.token
        self._index += 1
        if token in _UNARY:
            return _UNARY[token](self._unary(depth + 1))
        if token == "(":
            return self._parenthesis(depth + 1)
        if token in _MACROS and self.token == "(":
            return _MACROS[token](self._arguments(depth + 1))
        if is_word(token):
            if token not in self._names:
                raise _NoConstantError
            return self._names[token]
        return _literal(token)

    def _arguments(self, depth: int) -> list[int]:
        found: list[int] = []
        while not found or self.token == ",":
            self._index += 1
            found.append(self.binary(0, depth))
        if self.token != ")":
            raise _NoConstantError
        self._index += 1
        return found

    def _parenthesis(self, depth: int) -> int:
        start = self._index
        while self.token in CAST_TYPES or self.token in BUILTINS:
            self._index += 1
        if self._index > start and self.token == ")":
            self._index += 1
            return self._unary(depth)
        self._index = start
        value = self.binary(0, depth)
        if self.token != ")":
            raise _NoConstantError
        self._index += 1
        return value


def _literal(token: str) -> int:
    match = _NUMBER.match(token)
    if match:
        digits = match[1]
        octal = len(digits) > 1 and digits.isdigit() and digits[0] == "0"
        if octal and not set(digits) <= set("01234567"):
            raise _NoConstantError
        return int(digits, 8 if octal else 0)
    if len(token) == 3 and token[0] == token[2] == "'":
        return ord(token[1])
    if len(token) == 4 and token[:2] == "'\\" and token[2] in _ESCAPES:
        return _ESCAPES[token[2]]
    raise _NoConstantError
