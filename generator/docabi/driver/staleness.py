"""Which texts of translations are stale, told by the history of their source. In: the pages of a check. Out: findings.

The source as it was translated and as it is now are held against each other text by text, also where words alone
changed; the translation's text is the one that pairs with the old source's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from docabi.cache import code_stamp, digest, encode
from docabi.config import History
from docabi.diagnostics import Diagnostic, Severity, Sink
from docabi.driver.compiling import Compiled
from docabi.driver.pages import Entry
from docabi.driver.source_history import SourceVersions, source_versions
from docabi.driver.workers import Job, Memo, Work, can_fork, here
from docabi.facts import Facts
from docabi.passes.check.freshness import SourceChange, changes_of_source
from docabi.reader import read_page
from docabi.reader.leaves import Leaf, PageLeaves, words_of
from docabi.rules import rules
from docabi.source import PageId

STALE = "stale-translation"
"""The rule."""
_decode_words = msgspec.msgpack.Decoder(PageLeaves).decode
_decode_found = msgspec.msgpack.Decoder(tuple[Diagnostic, ...]).decode


class _Pair(msgspec.Struct, frozen=True):
    words: bytes
    revision: str
    versions: SourceVersions


class Stale(msgspec.Struct, frozen=True):
    """What the history of the source tells: findings, and the pages of which it knows the version they are made of."""

    found: tuple[Diagnostic, ...] = ()
    pages: frozenset[PageId] = frozenset()


def stale_by_history(history: History | None, compiled: Compiled, memo: Memo) -> Stale:
    """The stale texts of all translations; nothing without a history. Raises UnusableError."""
    if history is None:
        return Stale()
    sources = _locale_of_source(compiled)
    entries = [one for one in compiled.entries if _is_translated(one)]
    asked = [(one.head.page.path, one.head.text.freshness.revision) for one in entries]
    versions = dict(source_versions(history, asked))
    stale = [(one, versions[key]) for one, key in zip(entries, asked, strict=True) if key in versions]
    stamp = digest(b"stale by history", code_stamp(), compiled.facts.stamp, sources.encode())
    jobs = (_job(stamp, entry, found, memo) for entry, found in stale)
    # Facts are in memory, which only a forked worker shares.
    alone = msgspec.structs.replace(memo, workers=here(memo.workers) if can_fork() else 1)
    work = Work(lambda: _differ(sources, compiled.facts), worth_workers=100, chunk=20)
    keys = alone.remember(jobs, work)
    found = [one for value in memo.cache.load(key for (key,) in keys) for one in _decode_found(value)]
    return Stale(tuple(found), frozenset(entry.head.page for entry, _ in stale))


def _locale_of_source(compiled: Compiled) -> str:
    """The locale of whose pages none is a translation; empty if none of the given trees is the source."""
    translated = {one.head.page.locale for one in compiled.entries if _is_translated(one)}
    return next((tree.root.locale for tree in compiled.trees if tree.root.locale not in translated), "")


def _is_translated(entry: Entry) -> bool:
    fresh = entry.head.text.freshness
    return bool(fresh.translation or fresh.commit)


def _job(stamp: bytes, entry: Entry, versions: SourceVersions, memo: Memo) -> Job[_Pair]:
    revision = entry.head.text.freshness.revision
    own = (entry.words, encode(versions), revision.encode())

    def load() -> _Pair:
        return _Pair(next(memo.cache.load([entry.words])), revision, versions)

    return Job((digest(stamp, *own),), load)


def _differ(locale: str, facts: Facts) -> Callable[[_Pair], tuple[bytes]]:
    def differ(pair: _Pair) -> tuple[bytes]:
        own = _decode_words(pair.words)
        before, now = (
            _leaves(data, own.page.path, locale, facts) for data in (pair.versions.before, pair.versions.now)
        )
        return (encode(tuple(_findings(own, changes_of_source(before, now, own.leaves), pair))),)

    return differ


def _leaves(data: bytes, path: str, locale: str, facts: Facts) -> Sequence[Leaf]:
    identity = PageId(locale or "und", path)
    page = read_page(identity, data, facts, Sink(identity))
    return words_of(page).leaves if page is not None else ()


def _findings(own: PageLeaves, changes: Iterator[SourceChange], pair: _Pair) -> Iterator[Diagnostic]:
    known = f"translated from {pair.revision[:8]} (commit {pair.versions.commit[:8]} of {pair.versions.day})"
    for number, change in enumerate(changes):
        span = change.leaf.span(0, len(change.leaf.text.partition("\n")[0]))
        message = f"{change.what}: {known}"
        cause = f"{STALE}:{own.page.path}:history:{number}"
        severity: Severity = rules()[STALE].severity
        yield Diagnostic(own.page, span, STALE, severity, message, "translate the newer source", cause)
