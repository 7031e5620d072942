"""Pages to fragments: reads every page of the roots, takes remembered results, makes the missing ones in parallel.

What is kept of a page in memory is its head (who it is about, which revision, what was found); the fragment itself goes
encoded into the cache and is loaded entity by entity.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from typing import TypeVar

import msgspec

from docabi import cache as memo
from docabi import facts
from docabi.diagnostics import Diagnostic, Sink
from docabi.driver.sources import Tree, read_bytes
from docabi.source import PageId
from docabi.spec import Fragment, Freshness, Kind

Report = Callable[[Diagnostic], None]
Advance = Callable[[int], None]
T = TypeVar("T")

# Below this many pages starting workers costs more than it saves (measured: about 100 pages).
_WORTH_WORKERS = 200
_CHUNK = 50


class _TextHead(msgspec.Struct, frozen=True):
    freshness: Freshness = Freshness()
    title: str = ""


class _FileHead(msgspec.Struct, frozen=True):
    name: str = ""


class _FactsHead(msgspec.Struct, frozen=True):
    header: _FileHead | None = None


class Head(msgspec.Struct, frozen=True):
    """The part of a fragment that stays in memory; decoded from the fragment's own encoding."""

    page: PageId
    kind: Kind
    name: str
    owner: str
    text: _TextHead
    facts: _FactsHead = _FactsHead()
    reason: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()


class Entry(msgspec.Struct, frozen=True):
    """A page that was read: its head and the key of its fragment in the cache."""

    head: Head
    key: bytes


class Job(msgspec.Struct, frozen=True):
    """A page to read and lower."""

    key: bytes
    page: PageId
    inner: str
    data: bytes


# A page that gives nothing still has diagnostics to remember; a fragment of this kind never reaches merging.
class Unread(msgspec.Struct, frozen=True, tag="unread"):
    """The remembered result of a page that could not be read as one."""

    diagnostics: tuple[Diagnostic, ...]


_encode = msgspec.msgpack.Encoder().encode
_decode_head = msgspec.msgpack.Decoder(Head).decode
_decode_unread = msgspec.msgpack.Decoder(Unread).decode
decode_fragment = msgspec.msgpack.Decoder(Fragment).decode


def compile_page(job: Job) -> bytes:
    """Read and lower one page; the encoded Fragment, or the encoded Unread."""
    # The parser and the grammar are imported when a page has to be read at all: a rebuild mostly has none.
    from docabi.lower import lower_page
    from docabi.reader import read_page

    sink = Sink(job.page)
    page = read_page(job.page, job.data, sink)
    if page is None:
        return _encode(Unread(tuple(sink)))
    return _encode(lower_page(page, sink, job.inner))


def _compile_chunk(jobs: Sequence[Job]) -> list[tuple[bytes, bytes]]:
    return [(job.key, compile_page(job)) for job in jobs]


def compile_pages(
    trees: Sequence[Tree], cache: memo.Cache, report: Report, advance: Advance, workers: int
) -> list[Entry]:
    """The entries of all pages, in the order of trees and paths. What went wrong is reported page by page."""
    stamp = memo.code_stamp() + _encode(facts.own())
    keys: list[bytes] = []
    missing: list[Job] = []
    for job in _jobs(trees, stamp, report):
        keys.append(job.key)
        if job.key not in cache:
            missing.append(job)
    advance(len(keys) - len(missing))
    for results in _run(missing, workers):
        cache.put(results)
        advance(len(results))
    return list(_entries(keys, cache, report))


def _jobs(trees: Sequence[Tree], stamp: bytes, report: Report) -> Iterator[Job]:
    for tree in trees:
        for path in tree.paths:
            data = read_bytes(tree.root, path, report)
            if data is not None:
                page = PageId(tree.root.locale, path)
                yield Job(memo.page_key(stamp, page, tree.inner, data), page, tree.inner, data)


def _run(jobs: list[Job], workers: int) -> Iterator[list[tuple[bytes, bytes]]]:
    chunks = list(_chunks(jobs, _CHUNK))
    if workers < 2 or len(jobs) < _WORTH_WORKERS:
        yield from map(_compile_chunk, chunks)
        return
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    with ProcessPoolExecutor(workers, multiprocessing.get_context(method)) as pool:
        yield from pool.map(_compile_chunk, chunks)


def _chunks(items: list[T], size: int) -> Iterator[list[T]]:
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk


def _entries(keys: Iterable[bytes], cache: memo.Cache, report: Report) -> Iterator[Entry]:
    for key, value in zip(keys, cache.load(keys), strict=True):
        try:
            head = _decode_head(value)
        except msgspec.ValidationError:
            for diagnostic in _decode_unread(value).diagnostics:
                report(diagnostic)
            continue
        for diagnostic in head.diagnostics:
            report(diagnostic)
        yield Entry(head, key)
