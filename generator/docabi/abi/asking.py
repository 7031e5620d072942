"""Which classes are asked by name: those that know something of all entities together. What asks one of them, key by
key, depends on the answers alone, and is made again only where one of these is another now (`driver/questions`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar

C = TypeVar("C", bound=type)


class Asked(NamedTuple):
    """How a class is asked by name."""

    memories: frozenset[str]
    """The attributes in which its values remember what they told."""
    tells_words: bool
    """Whether its methods read words, which are asked for one by one."""


ASKED: dict[type, Asked] = {}
"""The classes that are."""


def asked_by_name(*memories: str, tells_words: bool = False) -> Callable[[C], C]:
    """A decorator: what a class's values hold and tell is noted by name; `memories` only spare them work.

    Its methods must be functions of what the value holds and of their arguments.
    """

    def noted(cls: C) -> C:
        ASKED[cls] = Asked(frozenset(memories), tells_words)
        return cls

    return noted
