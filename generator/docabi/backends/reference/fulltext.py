"""The full text of one area in one locale as an index that a browser can search: words -> the pages that have them.

A line a word, in order: the word, a blank, the pages whose summary has it, `.`, the other pages that have it. Pages are
numbers by their order in the area, each written as what it is more than the one before. Languages that put no blanks
between words are taken in pairs of characters. The browser's reader is `finder.js`, which cuts what is asked for alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import sub

from docabi.escape import printable
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.texts import PageText

# Scripts without blanks between words, and Hangul, whose words have endings: taken in pairs.
PAIRED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Myanmar, Khmer
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Chinese, Japanese
    "\U00020000-\U0003ffff"  # rare characters of Chinese
    "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"  # Korean
)
_RUN = compile_pattern(rf"[{PAIRED}]+|(?:(?![{PAIRED}])[\w\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0900-\u0dff])+")
_PAIRED = compile_pattern(rf"[{PAIRED}]")
# The same words in a text without such scripts, which needs no look ahead at each letter.
_WORD = compile_pattern(rf"[{PAIRED}\w\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0900-\u0dff]+")
# What nobody reads: targets of links, tags, entities.
_UNREAD = compile_pattern(r"\]\([^()\s]*\)|<[^<>]*>|&#?\w+;|\[!\w+")
# What stands between two texts that are cut together: nothing that is unread goes on behind it.
_APART = " <> "
_LONGEST = 60
_START = 200
"""In so many characters a text in such a script has one of it, nearly always."""
# Digits of a number: all but its last one, and its last one.
_MORE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ6789-_"
_LAST = "abcdefghijklmnopqrstuvwxyz012345"


def cut(text: str) -> set[str]:
    """Return the words of a text in lower case, and the pairs of characters of languages without blanks."""
    text = text.lower()
    words = set() if _PAIRED.search(text, 0, _START) else set(_WORD.findall(text))
    if words and not _PAIRED.search("".join(words)):
        return words if max(map(len, words)) <= _LONGEST else {word[:_LONGEST] for word in words}
    found: set[str] = set()
    for run in set(_RUN.findall(text)):
        if not _PAIRED.match(run):
            found.add(run[:_LONGEST])
        elif len(run) == 1:
            found.add(run)
        else:
            found.update(map("".join, pairwise(run)))
    return found


class Index:
    """Collects the words of pages that come in the order of their numbers."""

    def __init__(self) -> None:
        self._summaries = defaultdict[str, list[int]](list)
        self._others = defaultdict[str, list[int]](list)

    def add(self, number: int, text: PageText) -> None:
        """Add what a page says."""
        first = _words((text.title, text.heading, text.summary))
        rest = _words(_rest(text)) - first
        for words, pages in ((first, self._summaries), (rest, self._others)):
            for word in words:
                pages[word].append(number)

    def written(self) -> str:
        """Return the lines of the index."""
        words = sorted(self._summaries.keys() | self._others.keys())
        first, others = self._summaries.get, self._others.get
        return "\n".join(f"{word} {_gaps(first(word))}.{_gaps(others(word))}" for word in words)


def _words(texts: Iterable[str]) -> set[str]:
    return cut(printable(_UNREAD.sub(" ", _APART.join(texts))))


def _rest(text: PageText) -> Iterator[str]:
    yield from (text.returns, text.remarks)
    for table in (
        text.parameters,
        text.hresults,
        text.constants,
        text.members,
        text.methods_table,
        text.interfaces_table,
    ):
        yield from table.values()
    for section in text.sections:
        yield from (section.title, section.text)


def _gaps(numbers: list[int] | None) -> str:
    if numbers is None:
        return ""
    return "".join(map(_number, map(sub, numbers, [-1, *numbers])))


@remembered(8192)
def _number(number: int) -> str:
    written, number = _LAST[number % 32], number // 32
    while number:
        written, number = _MORE[number % 32] + written, number // 32
    return written
