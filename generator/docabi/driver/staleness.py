"""Which texts of translations are stale, told by the history of their source. In: the pages of a check. Out: findings.

The source as it was translated and as it is now are held against each other text by text, also where words alone
changed; the translation's text is the one that pairs with the old source's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from docabi.cache import code_stamp, digest, encode
from docabi.config import History
from docabi.diagnostics import Diagnostic, Severity, Sink, internal_error
from docabi.driver.compiling import Compiled
from docabi.driver.pages import Entry
from docabi.driver.source_history import SourceVersions, source_versions
from docabi.driver.workers import Job, Memo, Work, can_fork, here
from docabi.facts import Facts
from docabi.limits import Limits, excess_of_bytes
from docabi.page import is_translation
from docabi.passes.check.freshness import SourceChange, changes_of_source
from docabi.reader import read_page
from docabi.reader.leaves import Leaf, PageLeaves, decode_words, words_of
from docabi.rules import rules
from docabi.source import PageId

STALE = "stale-translation"
"""The rule."""
_decode_found = msgspec.msgpack.Decoder(tuple[Diagnostic, ...]).decode


class _Keys(msgspec.Struct, frozen=True):
    keys: dict[str, int]


_decode_keys = msgspec.msgpack.Decoder(_Keys).decode


class _Pair(msgspec.Struct, frozen=True):
    words: bytes
    revision: str
    versions: SourceVersions


class Stale(msgspec.Struct, frozen=True):
    """What the history of the source tells: findings, and the pages of which it knows the version they are made of, the
    newest one among them.
    """

    found: tuple[Diagnostic, ...] = ()
    pages: frozenset[PageId] = frozenset()


def stale_by_history(history: History | None, compiled: Compiled, memo: Memo) -> Stale:
    """The stale texts of all translations; nothing without a history. Raises UnusableError."""
    if history is None:
        return Stale()
    entries = _translated(compiled, memo)
    sources = _locale_of_source(compiled, entries)
    asked: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        asked[entry.page.path, entry.head.text.freshness.revision].append(entry)
    stamp = digest(b"stale by history", code_stamp(), compiled.facts.stamp, sources.encode(), encode(history.limits))
    pages = set[PageId]()
    jobs = _jobs(stamp, history, asked, pages, memo)
    # Facts are in memory, which only a forked worker shares.
    alone = msgspec.structs.replace(memo, workers=here(memo.workers) if can_fork() else 1)
    work = Work(lambda: _differ(sources, compiled.facts, history.limits), worth_workers=100, chunk=20)
    keys = alone.remember(jobs, work)
    found = [one for value in memo.cache.load(key for (key,) in keys) for one in _decode_found(value)]
    return Stale(tuple(found), frozenset(pages))


def _translated(compiled: Compiled, memo: Memo) -> list[Entry]:
    words = memo.cache.load(entry.words for entry in compiled.entries)
    pairs = zip(compiled.entries, words, strict=True)
    return [entry for entry, own in pairs if is_translation(_decode_keys(own).keys)]


def _locale_of_source(compiled: Compiled, translations: Sequence[Entry]) -> str:
    """The locale of whose pages none is a translation; empty if none of the given trees is the source."""
    translated = {one.head.page.locale for one in translations}
    return next((tree.root.locale for tree in compiled.trees if tree.root.locale not in translated), "")


def _jobs(
    stamp: bytes,
    history: History,
    asked: Mapping[tuple[str, str], Sequence[Entry]],
    pages: set[PageId],
    memo: Memo,
) -> Iterator[Job[_Pair]]:
    """What is to be compared, as it is read; all translations of which the history has the revision go to `pages`."""
    for key, versions in source_versions(history, asked):
        for entry in asked[key]:
            pages.add(entry.page)
            if versions is not None:
                yield _job(stamp, entry, versions, memo)


def _job(stamp: bytes, entry: Entry, versions: SourceVersions, memo: Memo) -> Job[_Pair]:
    revision = entry.head.text.freshness.revision
    own = (entry.words, encode(versions), revision.encode())

    def load() -> _Pair:
        return _Pair(next(memo.cache.load([entry.words])), revision, versions)

    return Job((digest(stamp, *own),), load)


def _differ(locale: str, facts: Facts, limits: Limits) -> Callable[[_Pair], tuple[bytes]]:
    def differ(own: PageLeaves, pair: _Pair) -> Iterator[Diagnostic]:
        versions = (pair.versions.before, pair.versions.now)
        before, now = (_leaves(data, PageId(locale or "und", own.page.path), facts, limits) for data in versions)
        if before is not None and now is not None:
            yield from _findings(own, changes_of_source(before, now, own.leaves), pair)

    def found(pair: _Pair) -> tuple[bytes]:
        own = decode_words(pair.words)
        try:
            stale = tuple(differ(own, pair))
        except Exception as error:  # a bug loses what is stale on this page, and on no other
            stale = (internal_error(own.page, "what is stale on the page", error),)
        return (encode(stale),)

    return found


def _leaves(data: bytes, page: PageId, facts: Facts, limits: Limits) -> Sequence[Leaf] | None:
    """The texts of a version; None if it cannot be read, or has more than pages may have."""
    if len(data) > limits.page_bytes or excess_of_bytes(page, data, limits):
        return None
    read = read_page(page, data, facts, Sink(page))
    return None if read is None else words_of(read).leaves


def _findings(own: PageLeaves, changes: Iterator[SourceChange], pair: _Pair) -> Iterator[Diagnostic]:
    known = f"translated from {pair.revision[:8]} (commit {pair.versions.commit[:8]} of {pair.versions.day})"
    for number, change in enumerate(changes):
        span = change.leaf.span(0, len(change.leaf.text.partition("\n")[0]))
        message = f"{change.what}: {known}"
        cause = f"{STALE}:{own.page.path}:history:{number}"
        severity: Severity = rules()[STALE].severity
        yield Diagnostic(own.page, span, STALE, severity, message, "translate the newer source", cause)
