"""Lengths of arrays from the expressions that declarations write, and widths of integers."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Mapping

from docabi import facts

# Constants that Windows headers define and that size an array in a structure (minwindef.h).
CONSTANTS: Mapping[str, int] = {"MAX_PATH": 260}
_SUFFIX = re.compile(r"\b(0[xX][0-9A-Fa-f]+|\d+)[uUlL]+\b")
_OPERATORS: Mapping[type, Callable[[int, int], int]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
}
_LONGEST = 200
_LARGEST = 2**31 - 1


def array_length(expression: str | None, constants: Mapping[str, int] = CONSTANTS) -> int | None:
    """The length; None for no expression, one that nobody can evaluate, or one below 1 or above INT_MAX."""
    if not expression or len(expression) > _LONGEST:
        return None
    try:
        value = _evaluate(ast.parse(_SUFFIX.sub(r"\1", expression).strip(), mode="eval").body, constants)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return value if 1 <= value <= _LARGEST else None


def integer_width(name: str) -> int:
    """Bits of an integer of the language or the prelude; 32 of one as wide as a pointer, 0 of anything else."""
    if name in ("char", "signed char"):
        return 8
    fact = facts.types().get(name)
    if fact is None or fact.as_ is not None:
        return integer_width(fact.as_) if fact is not None and fact.as_ is not None and fact.as_ != name else 0
    if fact.kind not in ("signed", "unsigned"):
        return 0
    return fact.width if isinstance(fact.width, int) else 32


def _evaluate(node: ast.expr, constants: Mapping[str, int]) -> int:
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return node.value
    if isinstance(node, ast.Name) and node.id in constants:
        return constants[node.id]
    if isinstance(node, ast.BinOp) and (operate := _OPERATORS.get(type(node.op))):
        return operate(_evaluate(node.left, constants), _evaluate(node.right, constants))
    raise ValueError("no constant expression")
