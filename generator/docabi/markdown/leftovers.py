"""What a translation tool puts in the place of markup and forgets to take out again.

In: a Markdown source. Out: each leftover, and what stands there without it. Forms: `{1>` and `<1}`, the same with
entities, tags of translation memories (TMX 1.4, XLIFF 1.2; `bpt`, `ept` and `ph` hold codes of markup and no words),
and of a tool's own protection.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from docabi.patterns import compile_pattern

_LEFTOVER = compile_pattern(
    r"\{\d{1,3}(?:>|&gt;)|(?:<|&lt;)\d{1,3}\}"
    r"|<(?P<holder>bpt|ept|ph)\b[^<>]{0,80}>[^<>]{0,80}</(?P=holder)>"
    r"|(?:<|&lt;)/?(?:bpt|ept|ph|bx|ex|mrk|xliff|seg)(?:\s[^<>]{0,80})?/?(?:>|&gt;)"
    r"|(?P<open>(?:<|&lt;)/?(?:it|g|x|ut|hi|sub)\s[^<>]{0,20}\b(?:id|i|pos|ctype)\s?=[^<>]{0,60}(?:>|&gt;))"
    r"|__PH_?\d+__|\[\[?PH\d+\]?\]"
)
_MAY_BEGIN = ("{", "<", "&lt;", "PH")
_BEFORE, _BEHIND = (re.compile(form) for form in (r"[^\W_\u2e80-\U0003ffff]\Z", r"[^\W_\u2e80-\U0003ffff]"))


class Leftover(msgspec.Struct, frozen=True):
    """A part of a source by offsets, and what stands there instead: a blank between two words, else nothing.

    `is_certain` is whether it can be no tag of HTML or SVG, which another one would close.
    """

    start: int
    end: int
    text: str
    is_certain: bool


def leftovers(text: str) -> Iterator[Leftover]:
    """What is left over in a source, but for what stands in a code span of its line."""
    if not any(sign in text for sign in _MAY_BEGIN):
        return
    run = list[re.Match[str]]()
    for match in _LEFTOVER.finditer(text):
        if _is_code(text, match):
            continue
        if run and run[-1].end() != match.start():
            yield from _of_run(text, run)
            run = []
        run.append(match)
    if run:
        yield from _of_run(text, run)


def _of_run(text: str, run: Sequence[re.Match[str]]) -> Iterator[Leftover]:
    """Leftovers with nothing between them; the first one becomes the blank between the words around all."""
    start, end = run[0].start(), run[-1].end()
    is_between = _BEFORE.search(text, max(start - 1, 0), start) and _BEHIND.match(text, end)
    for match in run:
        is_certain = not match["open"] or match["open"].endswith(("/>", "/&gt;"))
        yield Leftover(*match.span(), " " if is_between and match is run[0] else "", is_certain)


def _is_code(text: str, match: re.Match[str]) -> bool:
    """Whether a match stands inside a code span: an odd number of backticks before it on its line."""
    line = text.rfind("\n", 0, match.start()) + 1
    return text.count("`", line, match.start()) % 2 == 1
