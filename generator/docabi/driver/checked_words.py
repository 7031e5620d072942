"""The words of all pages, path by path, held against the names of the whole documentation and against each other.

What is found at a path is remembered by its pages, what is declared there and all names, so that a check after an edit
looks at the words of one path again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial

import msgspec

from docabi.cache import Cache, code_stamp, digest, encode
from docabi.diagnostics import Diagnostic, internal_error
from docabi.driver.pages import Entry, Head
from docabi.driver.workers import Job, Memo, Work, can_fork, here
from docabi.lower.directions import Markers
from docabi.lower.learned_markers import LearnedMarkers
from docabi.passes.check.learned_headings import OwnHeading, heading_key, learn_headings
from docabi.passes.check.names import Names
from docabi.passes.merge.grouping import Place
from docabi.reader.leaves import Leaf, bare, decode_words
from docabi.source import PageId
from docabi.spec import Direction
from docabi.texts import Freshness

_encode_sorted = msgspec.msgpack.Encoder(order="deterministic").encode


class Locale(msgspec.Struct, frozen=True):
    """What is known of a tree: where its root lies, how its language marks directions, what it calls headings."""

    inner: str
    markers: Markers
    learned: LearnedMarkers
    headings: Mapping[str, OwnHeading] = {}


class PathPages(msgspec.Struct, frozen=True):
    """The pages of one path, and what is declared there: parameters, and the directions that it states."""

    entries: Sequence[Entry]
    place: Place
    parameters: frozenset[str]
    directions: Mapping[str, Direction]


class PathFindings(msgspec.Struct, frozen=True, array_like=True):
    """What is wrong with the words of the pages of one path, and the locales whose page is no translation."""

    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[str, ...]


class _Given(msgspec.Struct, frozen=True):
    """What the words of a path are checked with: of each page its encoded words and how fresh it is."""

    words: tuple[bytes, ...]
    freshness: tuple[Freshness, ...]
    locales: tuple[Locale, ...]
    path: PathPages


_decode_findings = msgspec.msgpack.Decoder(PathFindings).decode


class Known(msgspec.Struct, frozen=True, dict=True):
    """What words are held against: all names, the bases of interfaces, nearest first, and each locale."""

    names: Names
    bases: Mapping[str, tuple[str, ...]]
    locales: Mapping[str, Locale]
    dated: frozenset[PageId] = frozenset()
    """Pages of which the history of their source tells what is stale: other locales' pages say nothing of that."""

    @cached_property
    def stamp(self) -> bytes:
        """The digest of what belongs to no locale, and of the code."""
        return digest(b"checked words", code_stamp(), _names_digest(self.names), _encode_sorted(self.bases))

    @cached_property
    def stamps(self) -> Mapping[str, bytes]:
        """The digest of what is known of each locale."""
        return {locale: digest(_encode_sorted(one)) for locale, one in self.locales.items()}


def check_paths(paths: Sequence[PathPages], known: Known, memo: Memo) -> Iterator[PathFindings]:
    """What is wrong with the words of the pages of each path, in order."""
    jobs = (
        Job((_key(path, known),), partial(_load, path, known.locales, memo.cache), path.entries[0].page.path)
        for path in paths
    )
    # All names are in memory, and are shared by processes that fork alone.
    workers = here(memo.workers) if can_fork() else 1
    work = Work(partial(_checker, known.names), worth_workers=100, chunk=20)
    keys = msgspec.structs.replace(memo, workers=workers).remember(jobs, work)
    yield from map(_decode_findings, memo.cache.load(key for (key,) in keys))


def _key(path: PathPages, known: Known) -> bytes:
    fresh = [entry.head.text.freshness for entry in path.entries]
    declared = _encode_sorted((path.place, path.parameters, path.directions, fresh))
    pages = (part for entry in path.entries for part in (entry.words, known.stamps[entry.page.locale]))
    return digest(known.stamp, declared, *pages)


class _HeadingLeaf(msgspec.Struct, frozen=True):
    leaf: Leaf


class _HeadingsOfPage(msgspec.Struct, frozen=True):
    headings: tuple[_HeadingLeaf, ...]


_decode_headings = msgspec.msgpack.Decoder(_HeadingsOfPage).decode


def own_headings(entries: Sequence[Entry], cache: Cache) -> Mapping[str, Mapping[str, OwnHeading]]:
    """What each locale calls its headings, learned from all pages."""
    counted: defaultdict[str, defaultdict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for entry, words in zip(entries, cache.load(entry.words for entry in entries), strict=True):
        for headed in _decode_headings(words).headings:
            if key := heading_key(headed.leaf):
                counted[entry.page.locale][key][headed.leaf.text] += 1
    return {locale: learn_headings(keys) for locale, keys in counted.items()}


def _names_digest(names: Names) -> bytes:
    """The digest of all names and of what they mean; what is derived from them says nothing more."""
    own = (names.symbols, names.methods, names.members, names.others, names.all, names.folded, names.letters)
    return digest(_encode_sorted(own))


def _load(path: PathPages, locales: Mapping[str, Locale], cache: Cache) -> _Given:
    heads = [entry.head for entry in path.entries]
    words = tuple(cache.load(entry.words for entry in path.entries))
    return _Given(words, tuple(map(_freshness, heads)), tuple(locales[head.page.locale] for head in heads), path)


def _freshness(head: Head) -> Freshness:
    return head.text.freshness


def _checker(names: Names) -> Callable[[_Given], tuple[bytes]]:
    """What checks the words of a path. Rules are imported here, because a second check has hardly any to look at."""
    from docabi.passes.check.page import CheckedPage
    from docabi.passes.check.page_rules import check_words

    def check(given: _Given) -> tuple[bytes]:
        path, pages = given.path, []
        for words, fresh, locale in zip(given.words, given.freshness, given.locales, strict=True):
            leaves = decode_words(words)
            bares = tuple(bare(leaf.text) for leaf in leaves.leaves)
            common = (path.place, fresh, locale.inner, path.parameters, path.directions)
            pages.append(CheckedPage(leaves, bares, *common, locale.markers, locale.learned, locale.headings))
        sources = tuple(page.identity.locale for page in pages if not page.is_translation)
        try:
            found = tuple(check_words(pages, names))
        except Exception as error:  # a bug loses the words of this path, and of no other
            found = (internal_error(pages[0].identity, "what the page's words are", error),)
        return (encode(PathFindings(found, sources)),)

    return check
