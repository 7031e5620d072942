"""Annotations of generated implementations, held against the values that really come and go.

They stand in the source alone, for type checkers; here they are read from it and compared with values.
"""

from __future__ import annotations

import ast
import builtins
from functools import reduce
from pathlib import Path
from typing import Any


class Annotated:
    """The methods of the `Implementation` classes of a module: annotations of arguments and of the answer."""

    def __init__(self, module: Any) -> None:
        self.names = vars(builtins) | vars(module)
        self.methods: dict[str, ast.FunctionDef] = {}
        file = Path(module.__file__)
        tree = ast.parse((file.parent / "_signatures" / file.name).read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and node.name.startswith("Implementation_"):
                found = (one for one in ast.walk(node) if isinstance(one, ast.FunctionDef))
                self.methods |= {one.name: one for one in found}

    def check_arguments(self, method: str, values: tuple[Any, ...]) -> None:
        """Fail where a value is not of the annotated type."""
        parameters = self.methods[method].args.args[1:]
        assert len(parameters) == len(values), method
        for parameter, value in zip(parameters, values, strict=True):
            assert parameter.annotation is not None
            assert self.fits(value, parameter.annotation), (method, parameter.arg, value)

    def check_answer(self, method: str, value: Any) -> None:
        """Fail if a value is not of the type of the answer."""
        answer = self.methods[method].returns
        assert answer is not None
        assert self.fits(value, answer), (method, value)

    def fits(self, value: Any, annotation: ast.expr) -> bool:
        """Whether a value is of an annotated type."""
        if isinstance(annotation, ast.BinOp):
            return self.fits(value, annotation.left) or self.fits(value, annotation.right)
        if isinstance(annotation, ast.Subscript):
            return self._fits_generic(value, ast.unparse(annotation.value), annotation.slice)
        if isinstance(annotation, ast.Constant):
            return value is annotation.value
        first, *rest = ast.unparse(annotation).split(".")
        found: Any = reduce(getattr, rest, self.names[first])
        exact = found in (int, str, bytes, bool)
        return type(value) is found or (isinstance(value, found) and not (exact and isinstance(value, bool)))

    def _fits_generic(self, value: Any, name: str, inside: ast.expr) -> bool:
        if name == "Answer":
            return self.fits(getattr(value, "value", value) if type(value).__name__ == "Outcome" else value, inside)
        if name == "tuple":
            assert isinstance(inside, ast.Tuple)
            return len(value) == len(inside.elts) and all(map(self.fits, value, inside.elts))
        assert name in ("list", "Sequence"), name
        return isinstance(value, list if name == "list" else (list, tuple)) and all(
            self.fits(one, inside) for one in value
        )
