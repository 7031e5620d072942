"""Lengths of arrays from the expressions that declarations write."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Mapping

# Constants that Windows headers define and that size an array in a structure (minwindef.h).
_CONSTANTS: Mapping[str, int] = {"MAX_PATH": 260}
_SUFFIX = re.compile(r"\b(0[xX][0-9A-Fa-f]+|\d+)[uUlL]+\b")
_OPERATORS: Mapping[type, Callable[[int, int], int]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
}
_LONGEST = 200
_LARGEST = 2**31 - 1


def array_length(expression: str | None) -> int | None:
    """The length; None for no expression, one that nobody can evaluate, or one below 1 or above INT_MAX."""
    if not expression or len(expression) > _LONGEST:
        return None
    try:
        value = _evaluate(ast.parse(_SUFFIX.sub(r"\1", expression).strip(), mode="eval").body)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return value if 1 <= value <= _LARGEST else None


def _evaluate(node: ast.expr) -> int:
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return node.value
    if isinstance(node, ast.Name) and node.id in _CONSTANTS:
        return _CONSTANTS[node.id]
    if isinstance(node, ast.BinOp) and (operate := _OPERATORS.get(type(node.op))):
        return operate(_evaluate(node.left), _evaluate(node.right))
    raise ValueError("no constant expression")
