"""The code of one parameter, as `pieces` and `results` make it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docabi.backends.python.argument import Argument

# UTF-16 units or bytes of a buffer at the first call: longer than any type name of a core library.
FIRST_CAPACITY = 1024
FIRST_COUNT = 256  # items of an array at the first call


@dataclass(frozen=True)
class Piece:
    """Expressions of one parameter. None: it has no such side.

    `accepts` and `receives` annotate the argument of a call and of an implementation, `gives` and `answers` the result.
    `grow` are the statements that make a longer buffer of `size` where `retry` says that it was too short.
    """

    argument: str
    slot: str
    raw: str = "Pointer"
    accepts: str | None = None
    receives: str | None = None
    default: str | None = None
    setup: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    result: str | None = None
    gives: str = ""
    answers: str = ""
    grow: tuple[str, ...] = ()
    retry: str | None = None


@dataclass(frozen=True)
class Around:
    """What a piece may look at: all arguments, and which interfaces cannot be implemented in Python."""

    arguments: Sequence[Argument]
    opaque: frozenset[str]


def implementable(name: str, around: Around) -> str:
    """The Python types that stand for an interface where native code will call it."""
    return f"{name} | None" if name in around.opaque else f"{name} | {name}.Implementation | None"
