"""Work in several processes: a function over items, results in the order of the items.

Workers are forked where that is possible, so that they share what is in memory already; they get the function when
they start and only items and results travel.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
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


def spread(task: Callable[[T], R], items: Iterable[T], workers: int, chunk: int) -> Iterator[R]:
    """The results of `task` for each item, in order; with one worker, in this process. Items are taken as needed."""
    if workers < 2:
        yield from map(task, items)
        return
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context("fork" if can_fork() else "spawn")
    with ProcessPoolExecutor(workers, context, initializer=_begin, initargs=(task,)) as pool:
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


def _begin(task: Callable[[Any], Any]) -> None:
    global _task
    _task = task


def _work(part: list[Any]) -> list[Any]:
    assert _task is not None
    return [_task(item) for item in part]
