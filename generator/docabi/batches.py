"""Items by the list: `itertools.batched` of Python 3.12, for Python 3.11, and with lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Items in lists of at most `size`, each taken when it is asked for."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch
