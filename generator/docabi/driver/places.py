"""Findings with their columns. In: findings of stages that know only the line of a fact. Out: the same with the place
of the words that they quote, or that their repair replaces, in this line.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial

import msgspec

from docabi.diagnostics import Diagnostic, Edit, Sink
from docabi.driver.sources import Tree, read_bytes
from docabi.reader.decoding import page_lines
from docabi.source import PageId, Span

_Find = Callable[[int, str], tuple[int, ...]]


def placed(found: Iterable[Diagnostic], trees: Sequence[Tree]) -> Iterator[Diagnostic]:
    """All findings, each with its column where its page has the words; a repair without a certain place is dropped."""
    roots = {tree.root.locale: tree.root for tree in trees}
    pages: defaultdict[PageId, list[Diagnostic]] = defaultdict(list)
    for one in found:
        pages[one.page].append(one)
    read = {PageId(tree.root.locale, path) for tree in trees for path in tree.paths}
    for page, ones in pages.items():
        lacks = page in read and any(map(_lacks_column, ones))
        data = read_bytes(roots[page.locale], page.path, lambda _: None) if lacks else None
        lines = page_lines(data, page.locale, Sink(page)) if data is not None else None
        find = cache(partial(_columns, lines or ()))  # a line may have thousands of findings that quote the same
        yield from (_with_column(one, find) for one in ones)


def _lacks_column(one: Diagnostic) -> bool:
    is_bare = one.span.column == 1 and not one.span.length
    return is_bare or any(not edit.column for edit in one.repair)


def _with_column(one: Diagnostic, find: _Find) -> Diagnostic:
    if not _lacks_column(one):
        return one
    if one.repair:
        edits = [_placed_edit(edit, find) for edit in one.repair]
        repair = tuple(edit for edit in edits if edit is not None)
        one = msgspec.structs.replace(one, repair=repair if len(repair) == len(edits) else ())
    if one.repair:
        first = one.repair[0]
        return msgspec.structs.replace(one, span=Span(first.line, first.column, len(first.old)))
    if not _lacks_column(one):
        return one
    # Of `X` that is written `Y` the damaged one is quoted last.
    quoted = one.quoted[::-1] if one.rule.startswith("damaged-") else one.quoted
    places = ((columns[0], text) for text in quoted if (columns := find(one.span.line, text)))
    column, text = next(places, (0, ""))
    return msgspec.structs.replace(one, span=Span(one.span.line, column, len(text))) if column else one


def _placed_edit(edit: Edit, find: _Find) -> Edit | None:
    """An edit with its column; None if what it replaces does not stand once in the line."""
    if edit.column:
        return edit
    columns = find(edit.line, edit.old)
    return msgspec.structs.replace(edit, column=columns[0]) if len(columns) == 1 else None


def _columns(lines: Sequence[str], number: int, text: str) -> tuple[int, ...]:
    """The columns (from 1), at most two, of a text in the line of this number, where it is no part of a longer word."""
    line = lines[number - 1] if 0 < number <= len(lines) else ""
    found: list[int] = []
    start = line.find(text)
    while start >= 0 and len(found) < 2:
        if _is_alone(line, start, text):
            found.append(start + 1)
        start = line.find(text, start + 1)
    return tuple(found)


def _is_alone(line: str, start: int, text: str) -> bool:
    end = start + len(text)
    return not _goes_on(line[max(start - 1, 0) : start], text[0]) and not _goes_on(line[end : end + 1], text[-1])


def _goes_on(beside: str, end: str) -> bool:
    """Whether an ASCII word with this letter at its end goes on with what stands beside it."""
    return end.isascii() and end.isalnum() and beside.isascii() and (beside.isalnum() or beside == "_")
