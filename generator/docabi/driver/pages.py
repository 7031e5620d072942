"""Pages to fragments: reads every page of the roots, takes remembered results, makes the missing ones in parallel.

What is kept of a page in memory is its head (who it is about, which revision, what was found); the fragment itself goes
encoded into the cache and is loaded entity by entity.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

import msgspec

from docabi.cache import Cache, digest, encode, reading_stamp
from docabi.diagnostics import Diagnostic, Sink, internal_error
from docabi.driver.sources import Tree, read_bytes
from docabi.driver.workers import Job, Memo, Work
from docabi.facts import Facts
from docabi.source import PageId
from docabi.spec import Fragment, Kind
from docabi.texts import Freshness

Report = Callable[[Diagnostic], None]

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


class Source(msgspec.Struct, frozen=True):
    """A page to read and lower."""

    page: PageId
    inner: str
    data: bytes


# A page that gives nothing still has diagnostics to remember; a fragment of this kind never reaches merging.
class Unread(msgspec.Struct, frozen=True, tag="unread"):
    """The remembered result of a page that could not be read as one."""

    diagnostics: tuple[Diagnostic, ...]


_decode_head = msgspec.msgpack.Decoder(Head).decode
_decode_unread = msgspec.msgpack.Decoder(Unread).decode
decode_fragment = msgspec.msgpack.Decoder(Fragment).decode


def compiler(facts: Facts) -> Callable[[Source], bytes]:
    """What reads and lowers a page with these facts; it gives the encoded Fragment, or the encoded Unread.

    The parser and the grammar are imported here, because a rebuild mostly has no page to read.
    """
    from docabi.families import canonical
    from docabi.lower import lower_page
    from docabi.reader import read_page

    def compile_page(source: Source) -> bytes:
        sink = Sink(source.page)
        try:
            page = read_page(source.page, source.data, facts, sink)
            if page is not None:
                return encode(lower_page(canonical(page, facts), facts, sink, source.inner))
        except Exception as error:  # a bug loses this page, and no other
            sink.extend((internal_error(source.page, "the page", error),))
        return encode(Unread(tuple(sink)))

    return compile_page


def compile_pages(trees: Sequence[Tree], facts: Facts, report: Report, memo: Memo) -> list[Entry]:
    """The entries of all pages, in the order of trees and paths. What went wrong is reported page by page."""
    work = Work(partial(compiler, facts), _WORTH_WORKERS, _CHUNK)
    keys = memo.remember(_jobs(trees, facts, report), work)
    return list(_entries(keys, memo.cache, report))


def _jobs(trees: Sequence[Tree], facts: Facts, report: Report) -> Iterator[Job[Source]]:
    stamp = digest(reading_stamp(), facts.stamp)
    for tree in trees:
        for path in tree.paths:
            data = read_bytes(tree.root, path, report)
            if data is not None:
                page = PageId(tree.root.locale, path)
                key = digest(stamp, page.locale.encode(), path.encode(), tree.inner.encode(), data)
                yield Job(key, partial(Source, page, tree.inner, data))


def _entries(keys: Iterable[bytes], cache: Cache, report: Report) -> Iterator[Entry]:
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
