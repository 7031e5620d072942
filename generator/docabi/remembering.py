"""Results of functions that are asked again and again while a stage of a build runs, and that are forgotten behind it.

What one stage asks is hardly ever what the next one asks; kept to the end, each would add to the most memory that a
build needs. A function that remembers beyond a stage takes `functools.cache` itself.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")
A = TypeVar("A")

_forgetting: list[Callable[[], None]] = []


def remembered(most: int, *, typed: bool = False) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A decorator: the last `most` results are kept; with `typed` arguments of different types are different."""

    def remembering(function: Callable[P, R]) -> Callable[P, R]:
        found = lru_cache(most, typed)(function)
        _forgetting.append(found.cache_clear)
        return cast(Callable[P, R], found)

    return remembering


def _itself(given: object) -> object:
    return given


def of_last(function: Callable[[A], R], key: Callable[[A], object] = _itself) -> Callable[[A], R]:
    """A decorator: the result for the very value that was given last is kept, or for any with the very same `key`. What
    is made of an entity asks for its words again and again, and then for those of the next one.
    """
    last: list[tuple[object, R]] = []

    def remembering(given: A) -> R:
        own = key(given)
        if not last or last[0][0] is not own:
            last.clear()  # so that two are never in memory together
            last[:] = [(own, function(given))]
        return last[0][1]

    return remembering


def forget() -> None:
    """Forget all results: a stage has ended."""
    for one in _forgetting:
        one()
