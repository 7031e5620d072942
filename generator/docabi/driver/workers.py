"""Work in several processes, and results that are made once.

`spread` calls a function over items and gives the results in the order of the items. Workers are forked where that is
possible, so that they share what is in memory already. Elsewhere each begins anew and makes the function itself, from
what it is given when it starts; then only items and results travel.

`Workers` is their number, or an executor of somebody's (`elsewhere`), which gets batches of items.

What a `Memo` remembers under a key comes from the cache, the rest is made and remembered. Pages become fragments and
fragments become entities in this way. A further step of this kind is a `Work` and its jobs.
"""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from docabi.batches import batches
from docabi.cache import Cache
from docabi.driver.elsewhere import Elsewhere
from docabi.driver.redone import Journal
from docabi.driver.sources import Hints

if TYPE_CHECKING:  # a build of few pages has no workers
    from concurrent.futures import Future, ProcessPoolExecutor

T = TypeVar("T")
R = TypeVar("R")

Workers = int | Elsewhere
"""How many processes do the work, or where else it is done."""

# How many chunks a worker has before it: results wait in memory until their turn.
_AHEAD = 4
_LOOKED_UP = 100
"""How many jobs are looked up at a time; each may hold the bytes of a page."""
_MUCH = 20_000
"""Of so many objects more Python looks for circles, which may hold the memory of what is made and used up."""
_task: Callable[[Any], Any] | None = None


def can_fork() -> bool:
    """Whether workers can share memory with this process; only then a task may be a closure."""
    return hasattr(os, "fork")


def here(workers: Workers) -> int:
    """How many processes of this machine there are for what shares memory."""
    return workers.here if isinstance(workers, Elsewhere) else workers


def spread(begin: Callable[[], Callable[[T], R]], items: Iterable[T], workers: Workers, chunk: int) -> Iterator[R]:
    """The results for each item, in order, of the function that `begin` gives; with one worker, in this process.

    Items are taken as needed. `begin` must be picklable where processes cannot fork, and then it holds all that the
    function needs: a worker knows nothing else of this process.
    """
    if isinstance(workers, Elsewhere):
        yield from workers.results(begin, items, chunk)
        return
    if workers < 2:
        yield from map(begin(), items)
        return
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    start = partial(_use, begin()) if can_fork() else partial(_begin, begin)
    context = multiprocessing.get_context("fork" if can_fork() else "spawn")
    with ProcessPoolExecutor(workers, context, initializer=start) as pool:
        try:
            parts = tapered(items, chunk, workers * _AHEAD) if isinstance(items, Sequence) else batches(items, chunk)
            yield from _results(pool, parts, workers * _AHEAD)
        except BaseException:  # an interrupt waits for what is being done, and for no more
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _results(pool: ProcessPoolExecutor, parts: Iterable[list[Any]], ahead: int) -> Iterator[Any]:
    waiting: deque[Future[list[Any]]] = deque()
    for part in parts:
        waiting.append(pool.submit(_work, part))
        if len(waiting) >= ahead:
            yield from waiting.popleft().result()
    while waiting:
        yield from waiting.popleft().result()


def tapered(items: Sequence[T], size: int, shares: int) -> Iterator[list[T]]:
    """Items in lists of at most `size`, and of ever fewer towards the end, where a long list in one worker would leave
    the others without work.
    """
    start = 0
    while start < len(items):
        end = start + max(1, min(size, (len(items) - start) // shares))
        yield [*items[start:end]]
        start = end


def _begin(begin: Callable[[], Callable[[Any], Any]]) -> None:
    _use(begin())


def _use(task: Callable[[Any], Any]) -> None:
    global _task
    _task = task
    from multiprocessing import parent_process

    if parent_process() is not None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal interrupts every process; the parent answers
        threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End when the parent does: a worker that waits for its next item would not notice a parent that was killed."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(part: list[Any]) -> list[Any]:
    assert _task is not None
    return [_task(item) for item in part]


class Job(msgspec.Struct, Generic[T], frozen=True):
    """Results that are wanted of one thing and made together."""

    keys: tuple[bytes, ...]
    """A key for each result: the digest of what it is, and of what it depends on, but for what `changed` asks."""
    load: Callable[[], T]
    """Gives what the results are made from; it is called only if one of them is not remembered."""
    name: str = ""
    """What the thing is called where a build says why it made it anew."""
    own: bytes = b""
    """What tells what it alone depends on: digests."""
    changed: Callable[[], str] = str
    """Why its results do not hold although they are remembered, in words; empty if they do."""
    is_known: bool = False
    """Whether its results are known to be remembered, and to hold."""


class Work(msgspec.Struct, Generic[T], frozen=True):
    """How results of one sort are made."""

    begin: Callable[[], Callable[[T], tuple[bytes, ...]]]
    """Makes ready what makes results; it is called in each worker that cannot share memory, so it must be picklable."""
    worth_workers: int
    """Below this many results starting workers costs more than it saves."""
    chunk: int
    """How many results a worker makes at a time."""
    kind: str = ""
    """What the things are called."""
    common: Mapping[str, bytes] = {}
    """What all of them depend on, by what it is called -> its digest."""


class Memo(msgspec.Struct, frozen=True):
    """Where results are remembered, how many workers make them, and who is told of each."""

    cache: Cache
    workers: Workers
    advance: Callable[[int], None]
    journal: Journal = msgspec.field(default_factory=Journal)
    lends: bool = False
    """Whether it is open as long as somebody may ask for words, so that those of entities that are as they were stay in
    it until then. Whoever asks it for entities then asks for all of a project.
    """
    hints: Callable[[], Hints] = Hints
    """Gives what spares looks at files of sources, which nobody keeps."""

    def remember(self, jobs: Iterable[Job[T]], work: Work[T]) -> list[tuple[bytes, ...]]:
        """Bring the results of each job into the cache, and return the keys in the order of the jobs."""
        keys: list[tuple[bytes, ...]] = []
        self.journal.begin(work.kind, work.common)
        missing = self._missing(jobs, keys, work.kind)
        first = list(islice(missing, work.worth_workers))
        if not first:
            return keys
        is_much = len(first) == work.worth_workers
        if is_much:
            gc.set_threshold(_MUCH, 20, 20)
        begun: deque[tuple[bytes, ...]] = deque()
        given = _loaded(chain(first, missing), begun)
        for results in spread(work.begin, given, self.workers if is_much else 1, work.chunk):
            self.cache.put(zip(begun.popleft(), results, strict=True))
            self.advance(1)
        return keys

    def _missing(self, jobs: Iterable[Job[T]], keys: list[tuple[bytes, ...]], kind: str) -> Iterator[Job[T]]:
        """The jobs of which not all results are remembered; the keys of all go to `keys`."""
        for part in batches(jobs, _LOOKED_UP):
            held = self.cache.held([key for job in part if not job.is_known for key in job.keys])
            for job in part:
                keys.append(job.keys)
                self.journal.see(kind, job.name, job.own)
                why = job.changed() if (is_held := held.issuperset(job.keys)) else ""
                if job.is_known or (is_held and not why):
                    self.advance(1)
                else:
                    self.journal.redo(kind, job.name, why)
                    yield job


def _loaded(jobs: Iterable[Job[T]], begun: deque[tuple[bytes, ...]]) -> Iterator[T]:
    """What the results are made from; the keys wait in `begun` for their results."""
    for job in jobs:
        begun.append(job.keys)
        yield job.load()
