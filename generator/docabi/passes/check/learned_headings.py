"""What headings are called in a locale, learned from the locale's own pages. In: how often each text stands at each
anchor. Out: the locale's own text of each anchor, where it has one.

An anchor is made of the source's heading and is no text, so translation leaves it. A heading whose words make its
anchor is the source's word. Some of these are the locale's own word, too (`Syntax` is German); then nothing else stands
at the anchor.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import msgspec

from docabi.patterns import compile_pattern
from docabi.reader.leaves import Leaf, LeafKind

_FEWEST = 10
"""So many headings tell what a locale calls it."""
_SHARE = 0.8
"""A text that at least so many of the locale's own have is the one to write."""
_NUMBER = compile_pattern(r"-?\d+\Z")
_NO_SLUG = compile_pattern(r"[^\w\- ]")
# A heading that names something, or holds code or a link, is no word of the language.
_NAMES = compile_pattern(r"[`\[\]<>_:\d]|[a-z][A-Z]")


class OwnHeading(msgspec.Struct, frozen=True):
    """The text that most headings of an anchor have in a locale; whether nearly all of the locale's own have it."""

    text: str
    is_certain: bool


def heading_key(leaf: Leaf) -> str:
    """What a heading is called at the source, as its anchor has it; empty for one that has no words to translate."""
    if leaf.kind is not LeafKind.HEADING or leaf.level < 2 or not leaf.anchor or _NAMES.search(leaf.text):
        return ""
    return _NUMBER.sub("", leaf.anchor).lower()


def is_as_in_source(text: str, key: str) -> bool:
    """Whether a heading has the words that its anchor was made of."""
    return anchor_of(text) == key


def anchor_of(heading: str) -> str:
    """The anchor that a heading without one has on a rendered page."""
    return _NO_SLUG.sub("", heading.lower()).strip().replace(" ", "-")


def learn_headings(counted: Mapping[str, Counter[str]]) -> dict[str, OwnHeading]:
    """The locale's own heading of each key, where most headings have another text than the source's."""
    found = {}
    for key, texts in sorted(counted.items()):
        own = Counter({text: count for text, count in texts.items() if not is_as_in_source(text, key)})
        if own.total() >= _FEWEST and 2 * own.total() > texts.total():
            text, count = max(own.items(), key=lambda item: (item[1], item[0]))
            found[key] = OwnHeading(text, count >= _SHARE * own.total())
    return found
