"""Work on somebody's executor: any `concurrent.futures.Executor`, of threads, processes or a cluster (`--executor`).

Its workers know nothing of this process but that docabi is installed there. So a batch of items travels with what
makes results of them; a worker keeps that, and from then on only items and results travel.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from docabi import __version__
from docabi.batches import batches
from docabi.diagnostics import UnusableError, UsageError
from docabi.patterns import compile_pattern

if TYPE_CHECKING:  # hardly any build works elsewhere
    from concurrent.futures import Executor, Future

T = TypeVar("T")
R = TypeVar("R")

# Items of how many of this machine's chunks travel together: a message to another machine takes its time.
_TOGETHER = 4
# How many batches each worker has before it.
_AHEAD = 2
# How many sorts of results a worker keeps ready: a build has two.
_MOST_KEPT = 4
_SECONDS = 10
_ADDRESS = compile_pattern(r"(?P<kind>\w+)://(?P<place>(?:[\w.-]+|\[[0-9a-fA-F:.]+\]):\d{1,5})/?")

_kept: dict[bytes, Callable[[Any], Any]] = {}
_alone = threading.Lock()


class Elsewhere(msgspec.Struct, frozen=True):
    """An executor and how many workers it has; `here` is how many processes of this machine make what shares memory."""

    executor: Executor
    count: int
    here: int = 1
    name: str = "the executor"

    def results(self, begin: Callable[[], Callable[[T], R]], items: Iterable[T], chunk: int) -> Iterator[R]:
        """The results for each item, in order, of the function that `begin` gives. Raises UnusableError."""
        run = partial(self._submit, os.urandom(16), begin)
        waiting: deque[tuple[list[T], Future[list[R] | None]]] = deque()
        try:
            for number, batch in enumerate(batches(items, chunk * _TOGETHER)):
                waiting.append((batch, run(batch, tells=number < self.count)))
                if len(waiting) >= self.count * _AHEAD:
                    yield from self._result(*waiting.popleft(), run)
            while waiting:
                yield from self._result(*waiting.popleft(), run)
        finally:
            for _, future in waiting:
                future.cancel()

    def _submit(
        self, token: bytes, begin: Callable[[], Callable[[T], R]], batch: list[T], *, tells: bool
    ) -> Future[list[R] | None]:
        try:
            return self.executor.submit(make_batch, __version__, token, begin if tells else None, batch)
        except Exception as error:
            raise self._unusable(error) from error

    def _result(
        self, batch: list[T], future: Future[list[R] | None], run: Callable[..., Future[list[R] | None]]
    ) -> list[R]:
        """The results of a batch; a worker that does not know yet how they are made is told."""
        try:
            found = future.result()
            if found is None:
                found = run(batch, tells=True).result()
        except UnusableError:
            raise
        except Exception as error:  # whatever a cluster fails with: what makes results catches its own exceptions
            raise self._unusable(error) from error
        return found or []

    def _unusable(self, error: Exception) -> UnusableError:
        why = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        return UnusableError(
            f"{self.name}: its workers cannot do their work ({why}); docabi {__version__} has to be installed on each"
        )


def make_batch(
    version: str, token: bytes, begin: Callable[[], Callable[[T], R]] | None, batch: list[T]
) -> list[R] | None:
    """Run in a worker: the results of a batch; None if nobody has said here yet how they are made.

    Raises RuntimeError if the worker has another version of docabi.
    """
    if version != __version__:
        raise RuntimeError(f"the worker has docabi {__version__}")
    with _alone:  # threads of one process would only take turns
        if begin is not None and token not in _kept:
            while len(_kept) >= _MOST_KEPT:
                del _kept[next(iter(_kept))]
            _kept[token] = begin()
        task = _kept.get(token)
        return [task(item) for item in batch] if task is not None else None


@contextmanager
def opened(address: str, here: int) -> Iterator[Elsewhere]:
    """The executor at an address, `dask://HOST:PORT`. Raises UsageError for another form, UnusableError if it is not
    reached.
    """
    parts = _ADDRESS.fullmatch(address)
    if parts is None or parts["kind"] not in _OPENED:
        raise UsageError(f"--executor {address}: give it as {' or '.join(f'{one}://HOST:PORT' for one in _OPENED)}")
    with _OPENED[parts["kind"]](address, parts["place"], here) as found:
        yield found


@contextmanager
def _dask(address: str, place: str, here: int) -> Iterator[Elsewhere]:
    try:
        from distributed import Client
    except ImportError as error:
        raise UsageError(f"--executor {address} needs Dask: pip install 'docabi[dask]'") from error
    try:
        client = Client(f"tcp://{place}", timeout=_SECONDS, set_as_default=False)
    except (OSError, TimeoutError) as error:
        raise UnusableError(f"{address}: no scheduler answers there within {_SECONDS} seconds") from error
    with client:
        count = len(client.scheduler_info(n_workers=-1)["workers"])
        if not count:
            raise UnusableError(f"{address}: the cluster has no workers; start some, for example `dask worker {place}`")
        yield Elsewhere(client.get_executor(), count, here, address)


_OPENED: Mapping[str, Callable[[str, str, int], Any]] = {"dask": _dask}
