"""Edits of a page in its bytes. In: the bytes, and edits in lines and columns as the reader of pages sees them. Out:
the bytes with the edits, in the same encoding; every other byte is as it was.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from docabi.diagnostics import Edit, Sink
from docabi.reader.decoding import page_lines, text_form
from docabi.source import PageId

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")
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
            lines[number - 1] = _edited_line(lines[number - 1], seen[number - 1], own, done)
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
