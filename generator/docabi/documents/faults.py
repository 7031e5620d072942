"""What is wrong with a document, where, and what a user may have meant."""

from __future__ import annotations

from collections.abc import Iterable

_FEW = 12


class DocumentError(Exception):
    """A document that cannot be used. Line and column count from 1; 0 where the document as a whole is meant."""

    def __init__(self, problem: str, line: int = 0, column: int = 0) -> None:
        super().__init__(problem)
        self.problem, self.line, self.column = problem, line, column

    def within(self, name: object) -> str:
        """The message with the place in front: `docabi.yaml:3:1: unknown setting ...`."""
        place = f":{self.line}:{self.column}" if self.line else ""
        return f"{name}{place}: {self.problem}"


def nearest(name: str, known: Iterable[str]) -> str:
    """A question that names the nearest of the known names, or all of them if they are few."""
    import difflib  # takes longer than what a rebuild asks of it, which is nothing

    names = list(known)
    near = difflib.get_close_matches(name, names, 1) or [one for one in names if one.lower() == name.lower()]
    if near:
        return f" (did you mean `{near[0]}`?)"
    return f"; there are {', '.join(names)}" if 0 < len(names) <= _FEW else ""
