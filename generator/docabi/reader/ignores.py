"""Findings that a page itself says are meant, beside the text: `<!-- docabi: ignore RULE until 2027-01-31: reason -->`.

In: the lines of a page. Out: its comments, each with the lines that it covers; and the lines without them, so that no
word of theirs is a word of the page. A comment behind text covers its line, one on a line of its own the block that
follows (up to the next empty line; of a code block all of it). In the front matter it is a YAML comment
(`# docabi: ...`); on a line of its own it covers what is said of the page as a whole, too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache, partial
from itertools import groupby
from operator import itemgetter

import msgspec

from docabi.diagnostics import Sink
from docabi.documents import nearest
from docabi.patterns import compile_pattern
from docabi.rules import rules
from docabi.source import PageId, Span

MARK = compile_pattern(rb"d\0?o\0?c\0?a\0?b\0?i\0?(?::|\s)", re.IGNORECASE)
"""What the bytes of a page hold that may have such a comment, in UTF-8 or UTF-16."""
_COMMENT = compile_pattern(r"<!--\s{0,9}docabi:((?:[^-]|-(?!->)){0,2000})-->")
_BEGINNING = compile_pattern(r"<!--\s{0,9}docabi(?:\s{0,9}:|\s{1,9}ignore\b)", re.IGNORECASE)
"""What somebody means to be such a comment, whether it is one or not."""
_YAML_COMMENT = compile_pattern(r"(?:^|(?<=\s))#\s{0,9}docabi:(.*)$")
_FENCE = compile_pattern(r"\s{0,9}(?:>\s?)*(`{3,}|~{3,})")
_SAID = compile_pattern(
    r"ignore\s{1,9}([a-z0-9, -]{1,300}?)(?:\s{1,9}until\s{1,9}([^\s:]{1,20}))?\s{0,9}(?::(.*))?$", re.DOTALL
)
_FORM = "write `<!-- docabi: ignore RULE: reason -->`, or `ignore RULE until 2027-01-31: reason`"


class Ignore(msgspec.Struct, frozen=True, order=True):
    """A comment about one rule: the lines (from 1) that it covers, its last day (`2027-01-31`) and its reason."""

    page: PageId
    span: Span
    rule: str
    first: int
    last: int
    whole_page: bool = False
    """Whether it covers what is said of the page as a whole, in its first line."""
    until: str = ""
    reason: str = ""

    def lines(self) -> Iterator[int]:
        """The lines whose findings of the rule are meant; what is said of a page as a whole is in its first line."""
        yield from range(self.first, self.last + 1)
        if self.whole_page and self.first > 1:
            yield 1


def page_ignores(lines: Sequence[str], sink: Sink) -> list[Ignore]:
    """The comments of a page's lines; one that says nothing docabi knows is reported (`malformed-ignore`)."""
    found: list[Ignore] = []
    covered = _covered_lines(without_ignores([*lines]))
    for match, index in _comments(lines):
        span = Span(index + 1, match.start() + 1, len(match[0]))
        if match.re is _BEGINNING:
            sink.warning("malformed-ignore", span, _no_comment(match), help=_FORM)
            continue
        first, last = covered(index, match)
        said = _SAID.match(match[1].strip())
        named = [word.strip() for word in said[1].split(",")] if said else []
        trouble = _trouble(said, named)
        if said is None or trouble:
            sink.warning("malformed-ignore", span, trouble, help=_FORM)
            continue
        until, reason = said[2] or "", (said[3] or "").strip()
        head = match.re is _YAML_COMMENT and first > index + 1
        found += [Ignore(sink.page, span, rule, first, last, head, until, reason) for rule in named]
    return found


def without_ignores(lines: list[str]) -> list[str]:
    """The lines without these comments, as many as before; blanks take their place, so that columns stay."""
    if "docabi:" not in "\n".join(lines):
        return lines
    kept = list(lines)
    # A comment of YAML is none of the page's words anyway.
    found = (one for one in _comments(lines) if one[0].re is _COMMENT)
    for index, of_line in groupby(found, key=itemgetter(1)):
        kept[index] = _without(lines[index], [match for match, _ in of_line])
    return kept


def _without(line: str, comments: Sequence[re.Match[str]]) -> str:
    parts, end = [], 0
    for match in comments:
        parts += [line[end : match.start()], " " * len(match[0])]
        end = match.end()
    behind = line[end:]
    return "".join((*parts, behind)) if behind.strip() else _ended_line("".join(parts[:-1]))


def _trouble(said: re.Match[str] | None, named: Sequence[str]) -> str:
    """What is wrong with what a comment says; empty if nothing is."""
    if said is None:
        return "this comment for docabi says nothing that docabi knows"
    if "" in named:
        return "a comma has no rule on one side"
    unknown = [rule for rule in named if rule not in rules()]
    if unknown:
        return f"there is no rule `{unknown[0]}`{nearest(unknown[0], rules())}"
    return "" if not said[2] or is_day(said[2]) else f"`{said[2]}` is no day like 2027-01-31"


def _no_comment(begun: re.Match[str]) -> str:
    """Why what begins so is no comment for docabi."""
    if begun.string.find("-->", begun.end()) < 0:
        return "this comment for docabi does not end in its line"
    if begun[0].endswith("docabi:"):
        return "this comment for docabi is longer than 2,000 characters"
    return "this comment for docabi does not begin with `<!-- docabi:`"


def is_day(text: str) -> bool:
    """Whether a text is a day of the calendar as ISO 8601 has it: `2027-01-31`."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _comments(lines: Sequence[str]) -> Iterator[tuple[re.Match[str], int]]:
    """Each comment with the index of its line: in the front matter those of YAML, behind it those outside of code, of
    one that is none for docabi its beginning.
    """
    body = _body(lines)
    for index, line in enumerate(lines[:body]):
        if match := _YAML_COMMENT.search(line):
            yield match, index
    fence = ""
    for index, line in enumerate(lines[body:], body):
        mark = _FENCE.match(line)
        if mark and (not fence or (mark[1].startswith(fence) and not line[mark.end() :].strip())):
            fence = "" if fence else mark[1]
        elif not fence and "<!--" in line:
            yield from ((match, index) for match in _in_line(line))


def _in_line(line: str) -> Iterator[re.Match[str]]:
    """What of a line is a comment, or the beginning of what somebody means to be one, outside of code spans."""
    end = counted = ticks = 0
    while begun := _BEGINNING.search(line, end):
        ticks += line.count("`", counted, begun.start())
        counted, end = begun.start(), begun.end()
        if ticks % 2 == 0:
            found = _COMMENT.match(line, begun.start()) or begun
            yield found
            at = line.find("-->", end)
            end = at + 3 if at >= 0 else len(line)


def _body(lines: Sequence[str]) -> int:
    """The index of the first line behind the front matter; 0 without one."""
    if not lines or lines[0].rstrip() != "---":
        return 0
    return next((index + 1 for index, line in enumerate(lines) if index and line.rstrip() == "---"), 0)


def _ended_line(text: str) -> str:
    """What stands before a comment at the end of a line, without the blank between them: others may break the line."""
    bare = text.rstrip()
    return bare if bare.endswith("\\") else text.removesuffix(" ")


def _covered_lines(lines: Sequence[str]) -> Callable[[int, re.Match[str]], tuple[int, int]]:
    """What says of a comment and the index of its line which lines it covers, the first and the last (from 1); `lines`
    are those without comments.
    """
    texts = [at for at, line in enumerate(lines) if line.strip(" \t>")]
    end = cache(partial(_end, lines))

    def covered(index: int, match: re.Match[str]) -> tuple[int, int]:
        if match.re is _YAML_COMMENT:
            line = index + 1 if lines[index][: match.start()].strip() else index + 2
            return line, line
        place = bisect_left(texts, index)
        first = texts[place] if place < len(texts) else index + 1
        return (first + 1, first + 1) if first == index else (first + 1, end(first))

    return covered


def _end(lines: Sequence[str], first: int) -> int:
    """The last line (from 1) of the block that begins with a line: of code its fence, else before an empty line."""
    opened = _FENCE.match(lines[first]) if first < len(lines) else None
    for at in range(first + 1, len(lines)):
        closing = _FENCE.match(lines[at]) if opened else None
        if opened and closing and closing[1].startswith(opened[1]):
            return at + 1
        if not opened and not lines[at].strip(" \t>"):
            return at
    return max(first + 1, len(lines))
