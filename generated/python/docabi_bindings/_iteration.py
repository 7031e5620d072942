# made by docabi from its runtime; do not edit
"""Iteration over what native code gives in chunks."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

Item = TypeVar("Item")
FROM_START: Final = object()
"""In the place of a handle: iterate from the first item, with a handle of one's own."""


def each(read: Callable[[], Sequence[Item]]) -> Iterator[Item]:
    """The items of an enumerator from where it stands; `read` gives the next ones, none at the end."""
    while found := read():
        yield from found


def stepped(
    step: Callable[[int | None], tuple[Any, ...]], close: Callable[[int | None], object]
) -> Generator[Any, None, None]:
    """The items of an enumeration that a handle stands for: `step` makes it, and gives it with the next items of each
    array; `close` ends it, also where the loop ends early or an exception is raised.
    """
    handle = None
    try:
        while True:
            handle, *found = step(handle)
            if not found[0]:
                return
            yield from found[0] if len(found) == 1 else zip(*found, strict=True)
    finally:
        if handle:
            with suppress(ReferenceError):  # the object that made it has been released
                close(handle)
