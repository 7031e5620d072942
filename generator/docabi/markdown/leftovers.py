"""What a translation tool puts in the place of markup and forgets to take out again.

In: a Markdown source. Out: each leftover, and what stands there without it. Forms: `{1>` and `<1}` around words, the
same with entities, tags of translation memories (TMX 1.4, XLIFF 1.2), and of a tool's own protection. `bpt`, `ept` and
`ph` hold codes of markup; where they hold words, these stay.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from re import Match

import msgspec

from docabi.patterns import compile_pattern

_LEFTOVER = compile_pattern(
    r"(?P<holder><(?P<name>bpt|ept|ph)\b[^<>]{0,200}>(?:\{/?\w{1,2}&gt;|&lt;/?\w{1,2}\}|[^\w<>&\s]{0,3}|\]\([^()<>]{0,200}\)"
    r"|&lt;[^<>&]{0,80}&gt;)</(?P=name)>)"
    r"|(?P<tag></?(?:bpt|ept|ph|bx|ex|mrk|xliff|seg)(?:\s[^<>]{0,200})?/?>"
    r"|<(?:it|g|x|ut|hi|sub)\s[^<>&]{0,20}\b(?:id|i|pos|ctype)\s?=[^<>&]{0,60}/>)"
    r"|\{(?P<first>\d{1,3})(?:>|&gt;)|(?:<|&lt;)(?P<last>\d{1,3})\}"
    r"|(?P<unsure>&lt;/?(?:bpt|ept|ph|bx|ex|mrk|xliff|seg)(?:\s[^<>]{0,80})?/?&gt;"
    r"|(?:<|&lt;)/?(?:it|g|x|ut|hi|sub)\s[^<>]{0,20}\b(?:id|i|pos|ctype)\s?=[^<>]{0,60}(?:>|&gt;)"
    r"|__PH_?\d+__|(?<![!\]])\[\[?PH\d+\]?\](?![(\[:]))"
)
# Code, where links lead, and addresses.
_HIDDEN = compile_pattern(
    r"(?m:^[ \t>*+-]*(?P<fence>```+(?=[^`\n]*$)|~~~+)[^\n]*\n(?:.*\n)*?[ \t>]*(?P=fence))"
    r"|(?<!`)(?P<run>`++)[^`](?:.|\n(?!\n)){0,800}?(?<!`)(?P=run)(?!`)"
    r"|\]\([^()\n]{0,400}\)|^[ \t]*\[[^\]\n]{1,200}\]:.*|<(?:xref|https?):[^<>\s]{1,400}>|https?://[^\s)>]{1,400}"
    r"|<(?P<element>code|pre)\b[^<>]{0,200}>[^\0]{0,2000}?</(?P=element)>"
)
# Letters of scripts that write blanks between words.
_LETTER = compile_pattern(r"[^\W\d_\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u2e80-\U0003ffff]")


class Leftover(msgspec.Struct, frozen=True):
    """A part of a source by offsets, and what stands there instead: a blank between two words, else nothing.

    `is_certain` is whether it can be nothing else: a tag of HTML or SVG, a formula, a name.
    """

    start: int
    end: int
    text: str
    is_certain: bool


def leftovers(text: str) -> list[Leftover]:
    """What is left over in a source, but for what stands in code or in an address."""
    if not ("<" in text or "{" in text or "&lt;" in text or "PH" in text) or not _LEFTOVER.search(text):
        return []
    found = [*_seen(text)]
    certain = _pairs(found)
    behind = {match.start(): match.end() for match in found if match["holder"]}
    ends = {*behind.values()}
    lefts = []
    for match in found:
        start, end = match.span()
        if not (match["last"] and start not in certain):  # a sign of comparison, where nothing began
            is_certain = bool(match["holder"] or match["tag"]) or start in certain
            is_first = bool(match["holder"]) and start not in ends
            lefts.append(Leftover(start, end, _between(text, start, end, behind) if is_first else "", is_certain))
    return lefts


def without_leftovers(text: str) -> str:
    """A source without those that are certain."""
    parts: list[str] = []
    last = 0
    for one in leftovers(text):
        if one.is_certain:
            parts += (text[last : one.start], one.text)
            last = one.end
    return "".join((*parts, text[last:])) if parts else text


def _seen(text: str) -> Iterator[Match[str]]:
    """The leftovers outside of code and addresses; what a holder holds opens no code."""
    held = _LEFTOVER.sub(lambda match: " " * len(match[0]) if match["holder"] else match[0], text)
    hidden = [match.span() for match in _HIDDEN.finditer(held)]
    for match in _LEFTOVER.finditer(text):
        start = match.start()
        before = bisect(hidden, (start, len(text))) - 1
        is_hidden = before >= 0 and start < hidden[before][1]
        if not is_hidden and text[start - 1 : start] != "\\":
            yield match


def _pairs(found: list[Match[str]]) -> set[int]:
    """Where those begin that stand around words: `{1>` and the `<1}` that ends it."""
    certain: set[int] = set()
    opened: list[Match[str]] = []
    for match in found:
        if match["first"]:
            opened.append(match)
        elif match["last"] and opened and opened[-1]["first"] == match["last"]:
            certain |= {opened.pop().start(), match.start()}
    return certain


def _between(text: str, start: int, end: int, behind: dict[int, int]) -> str:
    """A blank for a run of holders between two words."""
    while end in behind:
        end = behind[end]
    is_between = start > 0 and _LETTER.match(text[start - 1]) and _LETTER.match(text[end : end + 1])
    return " " if is_between else ""
