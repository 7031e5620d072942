"""Edits of a page in its bytes. In: the bytes, and edits in lines and columns as the reader of pages sees them. Out:
the bytes with the edits, in the same encoding; every other byte is as it was.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from docabi.diagnostics import Edit, Sink
from docabi.patterns import compile_pattern
from docabi.reader.decoding import page_lines, text_form
from docabi.source import PageId

_LINE = compile_pattern(r"[^\r\n]*(?:\r\n|\r|\n)?")
_LINE_ENDS = "\r\n"


class Edited(msgspec.Struct, frozen=True):
    """The bytes of a page after some edits, and the edits that found their place."""

    data: bytes
    done: frozenset[Edit]


def edited(data: bytes, edits: Iterable[Edit], locale: str) -> Edited:
    """A page with edits. One whose old text does not stand at its place, or that meets an earlier one, is left out."""
    form = text_form(data, locale)
    seen = page_lines(data, locale, Sink(PageId(locale, ""))) if form is not None else None
    if form is None or seen is None:
        return Edited(data, frozenset())
    lines = [match[0] for match in _LINE.finditer(form.text)]
    by_line: defaultdict[int, list[Edit]] = defaultdict(list)
    for edit in sorted(set(edits)):
        by_line[edit.line].append(edit)
    done: list[Edit] = []
    for number, own in by_line.items():
        if 0 < number <= min(len(lines), len(seen)):
            inside = [edit for edit in own if not _breaks(edit)]
            lines[number - 1] = _edited_line(lines[number - 1], seen[number - 1], inside, done)
    # Lines come and go here, so the last ones are the first.
    for edit in sorted((edit for own in by_line.values() for edit in own if _breaks(edit)), reverse=True):
        _edit_lines(lines, seen, edit, done)
    try:
        return Edited(form.encoded("".join(lines)), frozenset(done))
    except UnicodeEncodeError:  # the encoding of the page has no such letter
        return Edited(data, frozenset())


def _edited_line(line: str, seen: str, edits: Sequence[Edit], done: list[Edit]) -> str:
    """A line with those edits whose place is certain; which these are goes to `done`."""
    placed = [(place_in_line(line, seen, edit), edit) for edit in edits]
    end = len(line.rstrip(_LINE_ENDS))
    for start, edit in sorted(placed, reverse=True):
        if start >= 0 and start + len(edit.old) <= end:
            line = line[:start] + edit.new + line[start + len(edit.old) :]
            end = start
            done.append(edit)
    return line


def _breaks(edit: Edit) -> bool:
    return "\n" in edit.old or "\n" in edit.new


def _edit_lines(lines: list[str], seen: Sequence[str], edit: Edit, done: list[Edit]) -> None:
    """Make an edit over several lines, whose ends stay; further lines end as the first one does."""
    first, count = edit.line - 1, edit.old.count("\n") + 1
    old = lines[first : first + count] if first >= 0 else []
    bare = [line.rstrip(_LINE_ENDS) for line in old]
    text, start = "\n".join(bare), edit.column - 1
    if bare != [*seen[first : first + count]] or text[start : start + len(edit.old)] != edit.old or start < 0:
        return
    new = (text[:start] + edit.new + text[start + len(edit.old) :]).split("\n")
    ends = [line[len(words) :] for line, words in zip(old, bare, strict=True)]
    usual = ends[0] or lines[0][len(lines[0].rstrip(_LINE_ENDS)) :] or "\n"
    ends = [*ends[:-1], *[usual] * len(new)][: len(new) - 1] + ends[-1:]
    lines[first : first + count] = [words + end for words, end in zip(new, ends, strict=True)]
    done.append(edit)


def place_in_line(line: str, seen: str, edit: Edit) -> int:
    """Where in a line of the file an edit's old text stands, -1 if that is not certain: at the same place in both, or,
    where the reader took something out of the line, the one place of both.
    """
    start = edit.column - 1
    if seen[start : start + len(edit.old)] != edit.old:
        return -1
    if line.rstrip(_LINE_ENDS) == seen:
        return start
    is_only = edit.old and line.count(edit.old) == seen.count(edit.old) == 1
    return line.find(edit.old) if is_only else -1
