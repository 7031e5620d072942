"""Work in several processes: a function over items, results in the order of the items.

Workers are forked where that is possible, so that they share what is in memory already. Elsewhere each begins anew
and makes the function itself, from what it is given when it starts; then only items and results travel.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from functools import partial
from itertools import islice
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

# How many chunks a worker has before it: results wait in memory until their turn.
_AHEAD = 4
_task: Callable[[Any], Any] | None = None


def can_fork() -> bool:
    """Whether workers can share memory with this process; only then a task may be a closure."""
    return "fork" in multiprocessing.get_all_start_methods()


def spread(begin: Callable[[], Callable[[T], R]], items: Iterable[T], workers: int, chunk: int) -> Iterator[R]:
    """The results for each item, in order, of the function that `begin` gives; with one worker, in this process.

    Items are taken as needed. `begin` must be picklable where processes cannot fork, and then it holds all that the
    function needs: a worker knows nothing else of this process.
    """
    if workers < 2:
        yield from map(begin(), items)
        return
    from concurrent.futures import ProcessPoolExecutor

    start = partial(_use, begin()) if can_fork() else partial(_begin, begin)
    context = multiprocessing.get_context("fork" if can_fork() else "spawn")
    with ProcessPoolExecutor(workers, context, initializer=start) as pool:
        waiting: deque[Future[list[R]]] = deque()
        for part in chunks(items, chunk):
            waiting.append(pool.submit(_work, part))
            if len(waiting) >= workers * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Items in lists of at most `size`."""
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk


def _begin(begin: Callable[[], Callable[[Any], Any]]) -> None:
    _use(begin())


def _use(task: Callable[[Any], Any]) -> None:
    global _task
    _task = task
    if multiprocessing.parent_process() is not None:
        threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End when the parent does: a worker that waits for its next item would not notice a parent that was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(part: list[Any]) -> list[Any]:
    assert _task is not None
    return [_task(item) for item in part]
