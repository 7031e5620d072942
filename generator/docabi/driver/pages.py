"""Pages to fragments: reads every page of the roots, takes remembered results, makes the missing ones in parallel.

What is kept of a page in memory is its head (who it is about, which revision, what was found); the fragment itself goes
encoded into the cache and is loaded entity by entity.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice

import msgspec

from docabi import cache as memo
from docabi import facts
from docabi.diagnostics import Diagnostic, Sink
from docabi.driver.sources import Tree, read_bytes
from docabi.driver.workers import spread
from docabi.source import PageId
from docabi.spec import Fragment, Freshness, Kind

Report = Callable[[Diagnostic], None]
Advance = Callable[[int], None]

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


def compile_pages(
    trees: Sequence[Tree], cache: memo.Cache, report: Report, advance: Advance, workers: int
) -> list[Entry]:
    """The entries of all pages, in the order of trees and paths. What went wrong is reported page by page."""
    keys: list[bytes] = []
    missing = _missing(_jobs(trees, memo.reading_stamp() + _encode(facts.own()), report), cache, keys, advance)
    first = list(islice(missing, _WORTH_WORKERS))
    asked: deque[bytes] = deque()
    jobs = _noted(chain(first, missing), asked)
    for result in spread(compile_page, jobs, workers if len(first) == _WORTH_WORKERS else 1, _CHUNK):
        cache.put([(asked.popleft(), result)])
        advance(1)
    return list(_entries(keys, cache, report))


def _jobs(trees: Sequence[Tree], stamp: bytes, report: Report) -> Iterator[Job]:
    for tree in trees:
        for path in tree.paths:
            data = read_bytes(tree.root, path, report)
            if data is not None:
                page = PageId(tree.root.locale, path)
                yield Job(memo.page_key(stamp, page, tree.inner, data), page, tree.inner, data)


def _missing(jobs: Iterable[Job], cache: memo.Cache, keys: list[bytes], advance: Advance) -> Iterator[Job]:
    """The jobs without a remembered result; the keys of all go to `keys`."""
    for job in jobs:
        keys.append(job.key)
        if job.key in cache:
            advance(1)
        else:
            yield job


def _noted(jobs: Iterable[Job], asked: deque[bytes]) -> Iterator[Job]:
    """The jobs; their keys wait in `asked` for their results."""
    for job in jobs:
        asked.append(job.key)
        yield job


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
