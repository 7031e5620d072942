"""Entries of a described list: names with a text each, in every form that pages write them (`openings`).

What follows an opening up to the next one belongs to the entry: paragraphs, lists and tables of flags, alerts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from operator import is_not

import msgspec

from docabi.lower.block_sources import unindented, with_lines
from docabi.lower.described_tables import Entry, entries_of_table, is_about
from docabi.lower.directions import Markers, read_direction
from docabi.lower.openings import Known, Opening, likely_opening, line_opening, opening
from docabi.lower.written_names import Gap, align, declared, fold, gaps, resembling
from docabi.page import Block, Html, ListBlock, Page, Paragraph, Quote, Section, Table
from docabi.patterns import compile_pattern
from docabi.source import Span
from docabi.spec import Direction

_QUOTE_MARK = compile_pattern(r"^>[ ]?", re.MULTILINE)
# `<dl>` around what Markdown reads as paragraphs says nothing.
_DEFINITIONS_ALONE = compile_pattern(r"(?:\s|</?d[ltd]\s*>)*\Z", re.IGNORECASE)


class Described(msgspec.Struct, frozen=True):
    """Entries in order, the Markdown that belongs to none of them, and the place of the whole.

    `headed`: each has a section of its own.
    """

    entries: tuple[Entry, ...]
    rest: str
    place: Span
    headed: bool = False


def headed_entries(page: Page, section: Section | None, markers: Markers | None) -> Described | None:
    """The entries that have a section of their own; `section` stands above them."""
    found = tuple(
        Entry(one.entry, one.span.line, one.span.column, told.text, marked=True, direction=told.direction)
        for one in page.sections
        if one.entry and (told := read_direction(one.source, markers))
    )
    if not found:
        return None
    return Described(found, section.source if section else "", Span(found[0].line, found[0].column), headed=True)


class _Piece(msgspec.Struct, frozen=True):
    """A block of a section with its Markdown, and what it opens."""

    block: Block
    source: str
    opens: Opening | None = None


class _Group:
    """The entries of one opening, the parts of the text that they share, and the direction that it states."""

    def __init__(self, entries: Sequence[Entry], text: str, direction: Direction | None = None) -> None:
        self.entries = entries
        self.texts = [text] if text else []
        self.direction = direction

    def add(self, piece: _Piece, markers: Markers | None) -> None:
        """Add a block to the text; the first may be a quotation, which is how some families indent a text."""
        if self.texts:
            self.texts.append(piece.source)
            return
        is_quoted = isinstance(piece.block, Quote)
        text, direction = read_direction(_QUOTE_MARK.sub("", piece.source) if is_quoted else piece.source, markers)
        self.texts += [text] if text else []
        self.direction = self.direction or direction

    def whole(self) -> Iterator[Entry]:
        """The entries with their text."""
        for entry in self.entries:
            stated = entry.direction or self.direction
            yield msgspec.structs.replace(entry, text="\n\n".join(self.texts), direction=stated)


def described(
    section: Section,
    names: Sequence[str],
    markers: Markers | None,
    beside: Sequence[str] = (),
    lines: tuple[str, ...] = (),
) -> Described:
    """Take a section apart into entries for the declared names (which tell a name from other code).

    `beside` are names of further declarations of the page, whose parameters it describes too; `lines` are patterns of
    how its families begin a description.
    """
    groups: list[_Group] = []
    rest: list[str] = []
    known = declared(names)
    for piece in _opened(section, Known(declared([*names, *beside]), lines=lines), names):
        if isinstance(piece.block, Table) and names and is_about(piece.block, known):
            entries = entries_of_table(piece.block, known, markers)
            groups += (_Group((entry,), entry.text) for entry in entries)
        elif piece.opens:
            groups.append(_group(piece.opens, piece.block, markers))
        elif groups:
            groups[-1].add(piece, markers)
        else:
            rest.append(piece.source)
    whole = (entry for group in groups for entry in group.whole())
    return Described(tuple(whole), "\n\n".join(rest), section.span)


def _group(opens: Opening, block: Block, markers: Markers | None) -> _Group:
    text, direction = read_direction(opens.text, markers)
    line, place = block.span.line, block.span.column
    first = block.text.partition("\n")[0] if isinstance(block, Paragraph) else ""
    entries = [
        Entry(name, line, place + max(first.find(opens.written or name), 0), "", opens.marked, opens.written or name)
        for name in opens.names
    ]
    return _Group(entries, text, direction)


# --- what opens an entry --------------------------------------------------------------------------------------------


def _opened(section: Section, known: Known, names: Sequence[str]) -> list[_Piece]:
    """The blocks of a section with what each opens: surely, or as its neighbours say."""
    known = _with_lines(known, section.blocks)
    pieces = list(_pieces(section, known))
    if len(pieces) != len(section.blocks) or any(map(is_not, (one.block for one in pieces), section.blocks)):
        known = _with_lines(known, [piece.block for piece in pieces])
    done: set[str] = set()
    for place, piece in enumerate(pieces):
        if opens := opening(piece.block, known, done):
            done |= {fold(name) for name in opens.names}
            pieces[place] = msgspec.structs.replace(piece, opens=opens)
    for place, opens in _likely(pieces, names, known, done):
        pieces[place] = msgspec.structs.replace(pieces[place], opens=opens)
    return pieces


def _with_lines(known: Known, blocks: Sequence[Block]) -> Known:
    found = (opens for block in blocks if (opens := line_opening(block, known)))
    return msgspec.structs.replace(known, on_lines=frozenset(fold(name) for opens in found for name in opens.names))


def _likely(
    pieces: Sequence[_Piece], names: Sequence[str], known: Known, done: AbstractSet[str]
) -> Iterator[tuple[int, Opening]]:
    """The openings that only what is left over makes one: those that hold a declared name, then those between others
    that are as many as the declared names which nobody describes there, or resemble one of them.
    """
    if all(fold(name) in done for name in names):
        return
    taken = {*done}
    found = {place: piece.opens for place, piece in enumerate(pieces) if piece.opens}
    maybe = {}
    for place, piece in enumerate(pieces):
        if not piece.opens and (opens := likely_opening(piece.block, known, taken)):
            if fold(opens.names[0]) in taken:
                continue
            if known.declared.has(opens.names[0]):
                taken.add(fold(opens.names[0]))
                found[place] = opens
                yield place, opens
            else:
                maybe[place] = opens
    yield from _left_over(found, _alike_in_form(maybe, found), names, known)


def _alike_in_form(maybe: dict[int, Opening], found: dict[int, Opening]) -> dict[int, Opening]:
    """Those of the form of a sure opening, or all of one form where nothing is sure; a lost markup is any form."""
    forms = {opens.form for opens in found.values()} or {opens.form for opens in maybe.values()}
    alike = {place: opens for place, opens in maybe.items() if not opens.form or opens.form in forms}
    return alike if found or len(forms) < 2 else {}


def _left_over(
    found: dict[int, Opening], maybe: dict[int, Opening], names: Sequence[str], known: Known
) -> Iterator[tuple[int, Opening]]:
    own = declared(names)
    rows = [
        (place, name)
        for place in sorted({*found, *maybe})
        for name in (found.get(place) or maybe[place]).names
        if own.has(name) or not known.declared.has(name)
    ]
    sure = [row for row in rows if row[0] in found]
    meanings = dict(zip(sure, align([name for _, name in sure], names), strict=True))
    written = [name for _, name in rows]
    for gap in gaps([meanings.get(row) for row in rows], len(names)):
        run = [place for place in gap.places if rows[place][0] in maybe]
        if len(gap.free) != len(gap.places):
            run = [place for place, _ in resembling(written, names, Gap(run, gap.free))]
        yield from ((rows[place][0], maybe[rows[place][0]]) for place in run)


# --- blocks -----------------------------------------------------------------------------------------------------------


def _pieces(section: Section, known: Known) -> Iterator[_Piece]:
    """The blocks with their Markdown, lists of entries taken apart."""
    lines, body = section.source.split("\n"), section.body.line
    for block, after, own in with_lines(section.blocks, body + len(lines), lines, body):
        if isinstance(block, ListBlock) and _is_list_of_names(block, known):
            begins = [item[0].span.line if item else after for item in block.items]
            for item, item_after in zip(block.items, [*begins[1:], after], strict=True):
                yield from (
                    _Piece(child, unindented(its)) for child, _, its in with_lines(item, item_after, lines, body)
                )
        elif isinstance(block, Html) and _DEFINITIONS_ALONE.match(block.text):
            continue
        else:
            yield _Piece(block, unindented(own))


def _is_list_of_names(block: ListBlock, known: Known) -> bool:
    """Whether most items begin with a declared name; a list of flags does not."""
    opens = [opening(item[0], known, frozenset()) for item in block.items if item]
    named = sum(one is not None and all(map(known.declared.has, one.names)) for one in opens)
    return 2 * named > len(block.items)
