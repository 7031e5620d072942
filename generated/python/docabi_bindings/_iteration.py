# made by docabi from its runtime; do not edit
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


class _Handle(int):
    """A handle that native code gave. Nobody may use it after its end, because its memory is gone, nor go on with it in
    another method than that which `made` it, whose memory has another form.
    """

    is_closed = False
    made = ""


def handle_of(value: int | None, before: int | None, method: str) -> int | None:
    """What comes back for a handle of a method: the same object as long as it is the same handle."""
    if value == before or not value:
        return before if value else None
    found = _Handle(value)
    found.made = method
    return found


def live(handle: int | None, method: str = "") -> int | None:
    """The handle, for a method that goes on with it. Raises ReferenceError if it was closed, ValueError if another
    method made it.
    """
    if isinstance(handle, _Handle):
        if handle.is_closed:
            raise ReferenceError("this handle has been closed")
        if method and method != handle.made:
            raise ValueError(f"the handle is one of {handle.made}")
    return handle


def ends(handle: int | None) -> bool:
    """Whether a handle is closed now, and was not closed before."""
    was_closed: bool = getattr(handle, "is_closed", False)
    if isinstance(handle, _Handle):
        handle.is_closed = True
    return not was_closed


FROM_START: Final[Any] = object()
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
