"""Entries of a described list: names with a text each, in every form that pages write them.

A name on a line of its own with a hard break behind it (two blanks, a backslash, `<br/>`), with or without markup,
before or behind a direction in brackets; an item of a list; a name alone with its text in the next paragraph; name and
text on one line. What follows up to the next name belongs to the entry: paragraphs, lists and tables of flags, alerts.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby
from typing import NamedTuple

import msgspec

from docabi.lower.block_sources import unindented, with_lines
from docabi.lower.directions import Markers, without_direction
from docabi.markdown.html_tables import markdown_of
from docabi.markdown.inline import code_spans, plain
from docabi.page import Block, Cell, ListBlock, Page, Paragraph, Quote, Section, Table
from docabi.source import Span

_MARKER = r"(?:\\?\[[^\[\]]{1,40}\\?\]|[(（][^()（）]{1,20}[)）])"
_MARKED_NAME = r"(?P<open>`|\*{1,3}|_{1,3})[ ]?(?P<name>[^`*\s](?:[^`*]*?[^`*\s])?)[ ]?(?P=open)(?:\\?\[[ ]?\\?\])?"
_LAST_MARKER = re.compile(rf"\s{_MARKER}\Z")
# Runs of blanks are matched possessively: a page with a thousand blanks must not take cubic time.
_NAME_LINE = re.compile(rf"{_MARKER}?[ ]*+{_MARKED_NAME}[ ]*+{_MARKER}?[ ]*+[:：]?\Z")
_NAME_FIRST = re.compile(
    rf"(?P<before>{_MARKER})?[ ]*+{_MARKED_NAME}[ ]*+(?P<after>{_MARKER})?[ ]*+(?P<text>.*)", re.DOTALL
)
_BREAK = re.compile(r"(?<![ \t])(?:[ \t]{2,}+|[ \t]*+\\|[ \t]*+<br[ ]*+/?>)[ \t]*+\Z")
_BRACKETS = re.compile(r"\s*\[[^\]]*\]\Z")
_QUOTE_MARK = re.compile(r"^>[ ]?", re.MULTILINE)
_IDENTIFIER = re.compile(r"[^\W\d]\w*(?:\s*\[\s*\w*\s*\])?\Z")
# A flag or a code among the texts of a parameter, never a parameter (`STARTUP_CONCURRENT_GC`).
_CONSTANT = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\Z")
# A name that lost its backticks was translated word by word, so it may be two or three words, but no sentence.
_BARE = re.compile(r"[^\W\d][^\s`*.。!！?？|<>\[\]()]*(?:[ ][^\s`*.。!！?？|<>\[\]()]+){0,2}[:：]?\Z")


class Entry(msgspec.Struct, frozen=True):
    """A written name (without markup), its place, and its text; `marked` if it stands in markup."""

    name: str
    line: int
    column: int
    text: str
    marked: bool


class Described(msgspec.Struct, frozen=True):
    """Entries in order, the Markdown that belongs to none of them, and the place of the whole.

    `headed`: each has a section of its own.
    """

    entries: tuple[Entry, ...]
    rest: str
    place: Span
    headed: bool = False


def headed_entries(page: Page, section: Section | None) -> Described | None:
    """The entries that have a section of their own; `section` stands above them."""
    found = tuple(
        Entry(one.entry, one.span.line, one.span.column, one.source, marked=True) for one in page.sections if one.entry
    )
    if not found:
        return None
    return Described(found, section.source if section else "", Span(found[0].line, found[0].column), headed=True)


class _Head(msgspec.Struct, frozen=True):
    """A name at the start of a paragraph, and what of the paragraph belongs to its text."""

    name: str
    text: str
    marked: bool


def described(section: Section, names: Sequence[str], markers: Markers | None) -> Described:
    """Take a section apart into entries for the declared names (which tell a name from other code)."""
    pieces = list(_pieces(section, names))
    on_lines = {fold(head.name) for block, _ in pieces if (head := _line_head(block))}
    known = _Known({fold(name) for name in names}, on_lines)
    entries: list[Entry] = []
    texts: list[list[str]] = []
    rest: list[str] = []
    done: set[str] = set()
    for block, source in pieces:
        if isinstance(block, Table) and names and is_about(block, names):
            entries += (of_table := entries_of_table(block, markers))
            texts += ([entry.text] if entry.text else [] for entry in of_table)
            continue
        head = _head(block, known, done)
        if head:
            done.add(fold(head.name))  # folding drops the brackets of `name[]` as well
            span = block.span
            name = _BRACKETS.sub("", head.name)
            text = without_direction(head.text, markers)
            entries.append(Entry(name, span.line, span.column, text, head.marked))
            texts.append([text] if text else [])
        elif texts:
            _add(texts[-1], block, source, markers)
        else:
            rest.append(source)
    whole = (msgspec.structs.replace(one, text="\n\n".join(own)) for one, own in zip(entries, texts, strict=True))
    return Described(tuple(whole), "\n\n".join(rest), section.span)


def is_about(table: Table, names: Sequence[str]) -> bool:
    """Whether at least half the rows of a table of two columns or more begin with a declared name."""
    declared = {fold(name) for name in names}
    firsts = _firsts(table)
    return bool(firsts) and 2 * sum(fold(first) in declared for first in firsts) >= len(firsts)


def is_list_of(table: Table, names: Sequence[str]) -> bool:
    """Whether a table that stands where names are listed lists names: single words, or as many as are declared."""
    firsts = _firsts(table)
    words = sum(bool(_IDENTIFIER.match(first)) for first in firsts)
    return bool(firsts) and (2 * words >= len(firsts) or len(firsts) == len(names))


def _firsts(table: Table) -> list[str]:
    return [_name_of(row[0]) for row in table.rows if len(row) > 1 and row[0].text]


def entries_of_table(table: Table, markers: Markers | None) -> list[Entry]:
    """Rows as entries: the first cell names, the others tell; a number before the text repeats the declaration."""
    return [_entry_of_row(row, markers) for row in table.rows if row[0].text]


def _entry_of_row(row: Sequence[Cell], markers: Markers | None) -> Entry:
    texts = [markdown_of(cell.text) for cell in row[1:] if cell.text and (cell is row[-1] or not _is_number(cell.text))]
    first = row[0]
    text = without_direction(" ".join(texts), markers)
    return Entry(_name_of(first), first.span.line, first.span.column, text, bool(code_spans(first.text)))


def _name_of(cell: Cell) -> str:
    spans = code_spans(cell.text)
    return (spans[0] if spans else _LAST_MARKER.sub("", plain(cell.text))).strip()


def _is_number(text: str) -> bool:
    try:
        int(plain(text), 0)
    except ValueError:
        return False
    return True


class _Known(msgspec.Struct, frozen=True):
    """Declared names (folded), and those that stand on a line of their own somewhere in the section."""

    declared: set[str]
    on_lines: set[str]


def _add(texts: list[str], block: Block, source: str, markers: Markers | None) -> None:
    """Add a block to the texts of an entry; the first may be a quotation, which is how some families indent a text."""
    if texts:
        texts.append(source)
        return
    text = without_direction(_QUOTE_MARK.sub("", source) if isinstance(block, Quote) else source, markers)
    texts += [text] if text else []


def _pieces(section: Section, names: Sequence[str]) -> Iterator[tuple[Block, str]]:
    """The blocks with their Markdown, lists of entries taken apart."""
    lines, body = section.source.split("\n"), section.body.line
    for block, after, own in with_lines(section.blocks, body + len(lines), lines, body):
        if isinstance(block, ListBlock) and _is_list_of_names(block, names):
            begins = [item[0].span.line if item else after for item in block.items]
            for item, item_after in zip(block.items, [*begins[1:], after], strict=True):
                yield from ((child, unindented(its)) for child, _, its in with_lines(item, item_after, lines, body))
        else:
            yield block, unindented(own)


def _is_list_of_names(block: ListBlock, names: Sequence[str]) -> bool:
    """Whether most items begin with a declared name on a line of its own; a list of flags does not."""
    declared = {fold(name) for name in names}
    heads = [_line_head(item[0]) for item in block.items if item]
    return 2 * sum(head is not None and fold(head.name) in declared for head in heads) > len(block.items)


def _head(block: Block, known: _Known, done: set[str]) -> _Head | None:
    """The entry that a block begins, if it begins one."""
    head = _line_head(block)
    if head:
        is_constant = _CONSTANT.match(head.name) and fold(head.name) not in known.declared
        return None if is_constant and done else head
    return _inline_head(block, known, done) or _bare_head(block, known, done)


def _line_head(block: Block) -> _Head | None:
    """`name` on a line of its own."""
    if not isinstance(block, Paragraph):
        return None
    first, _, text = block.text.partition("\n")
    match = _NAME_LINE.match(_BREAK.sub("", first).rstrip())
    if not match or not _IDENTIFIER.match(match["name"]):
        return None
    return _Head(match["name"], text, marked=True)


def _inline_head(block: Block, known: _Known, done: set[str]) -> _Head | None:
    """`name` and its text on one line: a direction stands beside it, or no other place describes the declared name."""
    match = _NAME_FIRST.match(block.text) if isinstance(block, Paragraph) else None
    if not match:
        return None
    name = fold(match["name"])
    if name not in known.declared or name in known.on_lines or name in done:
        return None
    # A backslash that was to break the line stays on it where the next line was joined.
    return _Head(match["name"], re.sub(r"\A\\\s+", "", match["text"]), marked=True)


def _bare_head(block: Block, known: _Known, done: set[str]) -> _Head | None:
    """A name without markup on a line of its own: a declared one, or (translated) one that a hard break ends."""
    if not isinstance(block, Paragraph):
        return None
    first, _, text = block.text.partition("\n")
    name = _BREAK.sub("", first).rstrip(" :：")
    if not text or not _BARE.match(name) or fold(name) in done:
        return None
    is_name = fold(name) in known.declared or (_BREAK.search(first) and known.declared - known.on_lines - done)
    return _Head(name, text, marked=False) if is_name else None


# --- written names against declared ones -----------------------------------------------------------------------------

# Two spellings of one name share at least so much (`pSignatureIn`, `pInSignature`: 0.83).
_ALIKE = 0.6
# Among more pairs of a written and a declared name nothing is guessed; real pages have some dozens.
_MOST_PAIRS = 10_000


def align(written: Sequence[str], declared: Sequence[str]) -> list[int | None]:
    """For each written name the index of the declared one it means, each used once; None if it means none.

    Translation and typing errors change names, hardly ever their order. So a run of names that fit nothing, between
    neighbours that fit, means the declared names between those neighbours: all of them in order if there are as many,
    else those that look alike.
    """
    found: list[int | None] = [None] * len(written)
    for spelling in (str, fold):
        taken = frozenset(found)
        free = {spelling(name): index for index, name in reversed(list(enumerate(declared))) if index not in taken}
        for place, name in enumerate(written):
            if found[place] is None:
                found[place] = free.pop(spelling(name), None)
    for gap in [*_gaps(found, len(declared))]:
        _fill(found, written, declared, gap)
    return found


class _Gap(NamedTuple):
    """A run of names without a meaning, and the declared names between the meanings of its neighbours."""

    places: Sequence[int]
    free: Sequence[int]


def _gaps(found: Sequence[int | None], declared: int) -> Iterator[_Gap]:
    taken = frozenset(found)
    # The last declared name that is meant before each place, the first that is meant from each place on.
    before = [*accumulate((-1 if index is None else index for index in found), max, initial=-1)]
    reverse = (declared if index is None else index for index in reversed(found))
    after = [*accumulate(reverse, min, initial=declared)][::-1]
    for is_missing, run in groupby(range(len(found)), key=lambda place: found[place] is None):
        if is_missing:
            places = [*run]
            between = range(before[places[0]] + 1, after[places[-1] + 1])
            yield _Gap(places, [index for index in between if index not in taken])


def fold(name: str) -> str:
    """A name without case, accents, a Turkish dotless i, brackets and blanks."""
    plain = unicodedata.normalize("NFKD", name.replace("ı", "i"))
    return re.sub(r"\W", "", "".join(char for char in plain if not unicodedata.combining(char))).casefold()


def _fill(found: list[int | None], written: Sequence[str], declared: Sequence[str], gap: _Gap) -> None:
    """Find a meaning for a run of names without one."""
    if len(gap.free) == len(gap.places):
        found[gap.places[0] : gap.places[-1] + 1] = gap.free
        return
    if len(gap.free) * len(gap.places) > _MOST_PAIRS:
        return
    after = -1
    for place in gap.places:
        likeness = {index: _likeness(written[place], declared[index]) for index in gap.free if index > after}
        best = max(likeness, key=likeness.__getitem__, default=None)
        if best is not None and likeness[best] >= _ALIKE:
            found[place] = after = best


def _likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, fold(one), fold(other), autojunk=False).ratio()
