"""Iteration over what native code gives in chunks. Chunks are put together in C: a generator of items would cost more
than reading them.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Item = TypeVar("Item")
FROM_START: Final = object()
"""In the place of a handle: iterate from the first item, with a handle of one's own."""


def each(read: Callable[[], list[Item]]) -> Iterator[Item]:
    """The items of an enumerator from where it stands; `read` gives the next ones, none at the end."""
    return chain.from_iterable(iter(read, []))


def stepped(step: Callable[[int | None], tuple[Any, ...]], close: Callable[[int | None], object]) -> Iterator[Any]:
    """The items of an enumeration that a handle stands for: `step` makes it, and gives it with the next items of each
    array; `close` ends it, also where the loop ends early or an exception is raised.
    """
    return chain.from_iterable(_chunks(step, close))


def _chunks(step: Callable[[int | None], tuple[Any, ...]], close: Callable[[int | None], object]) -> Iterator[Any]:
    handle = None
    try:
        while True:
            handle, *found = step(handle)
            if not found[0]:
                return
            yield found[0] if len(found) == 1 else zip(*found, strict=True)
    finally:
        if handle:
            with suppress(ReferenceError):  # the object that made it has been released
                close(handle)
