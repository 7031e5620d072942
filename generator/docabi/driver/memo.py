"""Results that are made once: what is remembered under a key comes from the cache, the rest is made and remembered.

Pages become fragments and fragments become entities in this way. A further step of this kind is a `Work` and its jobs.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import Generic, TypeVar

import msgspec

from docabi.cache import Cache
from docabi.driver.workers import spread

T = TypeVar("T")


class Job(msgspec.Struct, Generic[T], frozen=True):
    """A result that is wanted."""

    key: bytes
    """The digest of everything that the result depends on."""
    load: Callable[[], T]
    """Gives what the result is made from; it is called only if nothing is remembered."""


class Work(msgspec.Struct, Generic[T], frozen=True):
    """How results of one sort are made."""

    begin: Callable[[], Callable[[T], bytes]]
    """Makes ready what makes results; it is called in each worker that cannot share memory, so it must be picklable."""
    worth_workers: int
    """Below this many results starting workers costs more than it saves."""
    chunk: int
    """How many results a worker makes at a time."""


class Memo(msgspec.Struct, frozen=True):
    """Where results are remembered, how many workers make them, and who is told of each."""

    cache: Cache
    workers: int
    advance: Callable[[int], None]

    def remember(self, jobs: Iterable[Job[T]], work: Work[T]) -> list[bytes]:
        """Bring the result of each job into the cache, and return the keys in the order of the jobs."""
        keys: list[bytes] = []
        missing = self._missing(jobs, keys)
        first = list(islice(missing, work.worth_workers))
        if not first:
            return keys
        begun: deque[bytes] = deque()
        given = _loaded(chain(first, missing), begun)
        for result in spread(work.begin, given, self.workers if len(first) == work.worth_workers else 1, work.chunk):
            self.cache.put([(begun.popleft(), result)])
            self.advance(1)
        return keys

    def _missing(self, jobs: Iterable[Job[T]], keys: list[bytes]) -> Iterator[Job[T]]:
        """The jobs without a remembered result; the keys of all go to `keys`."""
        for job in jobs:
            keys.append(job.key)
            if job.key in self.cache:
                self.advance(1)
            else:
                yield job


def _loaded(jobs: Iterable[Job[T]], begun: deque[bytes]) -> Iterator[T]:
    """What the results are made from; the keys wait in `begun` for their results."""
    for job in jobs:
        begun.append(job.key)
        yield job.load()
