"""What a report counts of pages: words, texts, and which texts of its source a translation has.

In: the pages of each path, as they were compiled with words. Out: a `PageCount` for each; they are remembered path by
path, so that a report after an edit counts one path again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

import msgspec

from docabi.cache import code_stamp, digest, encode
from docabi.driver.pages import Entry
from docabi.driver.workers import Job, Memo, Work
from docabi.page import is_translation
from docabi.reader.leaf_pairs import pair_leaves
from docabi.reader.leaves import PageLeaves, bare, decode_words
from docabi.scoreboard.counting import count_words
from docabi.source import PageId
from docabi.texts import Freshness

# A shorter text may be the same in two languages.
_FEWEST_WORDS = 5


class PageCount(msgspec.Struct, frozen=True, array_like=True):
    """What is counted of a page. `translated` are texts of other pages of its path that are no translations, by their
    locale, which this page has; `others` are the locales of those of them that are of another revision.
    """

    page: PageId
    is_original: bool
    translation: str
    texts: int
    words: int
    translated: dict[str, int] = {}
    others: tuple[str, ...] = ()


class _Given(msgspec.Struct, frozen=True):
    words: tuple[bytes, ...]
    freshness: tuple[Freshness, ...]


class _Counted(msgspec.Struct, frozen=True):
    page: PageLeaves
    words: Sequence[int]
    """Words of each leaf."""
    freshness: Freshness

    @property
    def is_original(self) -> bool:
        return not is_translation(self.page.keys)


_decode_counts = msgspec.msgpack.Decoder(tuple[PageCount, ...]).decode


def page_counts(entries: Iterable[Entry], memo: Memo) -> Iterator[PageCount]:
    """What is counted of all pages."""
    paths: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        paths[entry.page.path].append(entry)
    stamp = digest(b"counts of pages", code_stamp())
    jobs = (Job((digest(stamp, *(entry.words for entry in own)),), partial(_load, memo, own)) for own in paths.values())
    for value in memo.cache.load(key for (key,) in memo.remember(jobs, Work(_counter, worth_workers=200, chunk=50))):
        yield from _decode_counts(value)


def _load(memo: Memo, entries: Sequence[Entry]) -> _Given:
    words = tuple(memo.cache.load(entry.words for entry in entries))
    return _Given(words, tuple(entry.head.text.freshness for entry in entries))


def _counter() -> partial[tuple[bytes]]:
    return partial(_encoded_counts)


def _encoded_counts(given: _Given) -> tuple[bytes]:
    pages = []
    for words, freshness in zip(given.words, given.freshness, strict=True):
        leaves = decode_words(words)
        counts = [count_words(bare(leaf.text).text) for leaf in leaves.leaves]
        pages.append(_Counted(leaves, counts, freshness))
    return (encode(tuple(_count(page, pages) for page in pages)),)


def _count(page: _Counted, pages: Sequence[_Counted]) -> PageCount:
    originals = [other for other in pages if other is not page and other.is_original]
    own = page.freshness.revision
    return PageCount(
        page.page.page,
        page.is_original,
        page.freshness.translation,
        sum(map(bool, page.words)),
        sum(page.words),
        {one.page.page.locale: _translated(one, page) for one in originals},
        tuple(one.page.page.locale for one in originals if own and own != one.freshness.revision),
    )


def _translated(source: _Counted, page: _Counted) -> int:
    """How many texts with words of a source a page has, and not as sentences of the source's own language."""
    language, other = (one.page.page.locale.partition("-")[0].lower() for one in (source, page))
    count = 0
    for pair in pair_leaves(source.page.leaves, page.page.leaves):
        if pair.source is None or pair.target is None or not source.words[pair.source]:
            continue
        is_same = source.page.leaves[pair.source].text == page.page.leaves[pair.target].text
        count += not is_same or language == other or source.words[pair.source] < _FEWEST_WORDS
    return count
