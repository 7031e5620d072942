"""Numbers with a name that a page's words state: `NAME (0x1)`, `NAME = 1`, a row with a name and its value.

A name is of capitals and underscores. A hexadecimal number in brackets behind it is its value wherever it stands; a
decimal one only where the name begins an item, a line, a paragraph or a cell, because in sentences such a number may be
anything (an argument, a default). A table has values where a column of names has a column of numbers beside it: of
hexadecimal ones, or in the description of a parameter or member. Translations touch neither names nor digits, so all
locales say the same; words of no language are read.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

import msgspec

from docabi.facts import Facts
from docabi.lower.look_alikes import LETTERS, plain_characters
from docabi.markdown.html_tables import markdown_of
from docabi.markdown.inline import plain, spaced
from docabi.page import Alert, Block, Cell, ListBlock, Page, Paragraph, Quote, Section, SectionKey, Table
from docabi.patterns import compile_pattern
from docabi.spec import WrittenConstant

_NAME = rf"(?<![{LETTERS}.])(?P<name>_{{0,2}}[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+_?)(?![{LETTERS}])"
_HEXADECIMAL = r"0[ ]?[xX][ ]?[0-9A-Fa-f]{1,16}[uUlL]{0,3}"
_ANY = rf"(?:{_HEXADECIMAL}|-?(?:0|[1-9][0-9]{{0,18}})(?![0-9])[uUlL]{{0,3}})"
_BRACKETED = compile_pattern(rf"{_NAME}\s*\(\s*(?P<number>{_HEXADECIMAL})\s*\)")
_OPENING = compile_pattern(
    rf"\W{{0,3}}{_NAME}(?:\s+\(\s*(?P<number>{_ANY})\s*\)|\s*=\s+(?P<equal>{_ANY})(?![{LETTERS}.]|\s*(?:<<|>>|[|+*/&^%])|,[0-9]))"
)
_WORD = compile_pattern(_NAME)
_ALONE = compile_pattern(rf"{_NAME}\Z")
_NUMBER = compile_pattern(rf"(?P<number>{_ANY})\Z")
_BREAK = compile_pattern(r"<br\s*/?>|(?:[ ]{2,}|\\)\n|<li>|<p>", re.IGNORECASE)
# What parts a value from what is told of it.
_PARTED = compile_pattern(r"(?:[`*_.]|</\w+>)*\s*[-:–—.,;]*\s*")
_SKIPPED = frozenset(
    {
        SectionKey.SYNTAX,
        SectionKey.RETURN_VALUE,
        SectionKey.STATUS_HRESULTS,
        SectionKey.EXCEPTIONS,
        SectionKey.REQUIREMENTS,
        SectionKey.SEE_ALSO,
        SectionKey.EXAMPLE,
        SectionKey.METHODS,
        SectionKey.INTERFACES,
    }
)
_DESCRIBING = frozenset({SectionKey.PARAMETERS, SectionKey.MEMBERS, SectionKey.FIELDS})
_MOST_BITS = 64
_MOST_COLUMNS = 4


class StatedConstants(msgspec.Struct, frozen=True):
    """Constants in the order of the page, each once, and what the page says of each (Markdown)."""

    constants: tuple[WrittenConstant, ...] = ()
    texts: dict[str, str] = {}
    doubtful: tuple[WrittenConstant, ...] = ()
    """Those with two values, at the place of the second one; they are no constants."""


class _Stated(msgspec.Struct, frozen=True):
    """A name, its value (None: the page gives none), its line, and the Markdown of what is told of it."""

    name: str
    value: int | None
    line: int
    text: str = ""


def stated_constants(page: Page, facts: Facts, entries: Mapping[str, int], taken: AbstractSet[str]) -> StatedConstants:
    """The constants of a page. `entries` are the lines of parameters or members, whose values stand below them; `taken`
    are names that are something else: codes of the page, enumerators.
    """
    found: dict[str, WrittenConstant] = {}
    texts: dict[str, str] = {}
    doubtful: dict[str, WrittenConstant] = {}
    owners: list[tuple[int, str]] = []
    for section in page.sections:
        if section.key in _SKIPPED or "_" not in section.source:
            continue
        for stated in _in_section(section, facts):
            if stated.name in taken:
                continue
            owners = owners or sorted((line, name) for name, line in entries.items())
            of = _owner(stated.line, owners) if section.key in _DESCRIBING else section.entry
            one = WrittenConstant(stated.name, stated.line, stated.value, of)
            known = found.get(one.name)
            if known is None or known.value is None:
                found[one.name] = one if known is None or one.value is not None else known
            elif one.value not in (None, known.value):
                doubtful.setdefault(one.name, one)
            if stated.text:
                texts.setdefault(one.name, stated.text)
    sure = {name: one for name, one in found.items() if name not in doubtful}
    told = {name: text for name, text in texts.items() if name in sure}
    return StatedConstants(tuple(sure.values()), told, tuple(doubtful.values()))


def _owner(line: int, owners: Sequence[tuple[int, str]]) -> str:
    """The last entry that begins at a line or above it."""
    place = bisect_right(owners, (line, "\uffff"))
    return owners[place - 1][1] if place else ""


def _in_section(section: Section, facts: Facts) -> Iterator[_Stated]:
    yield from _in_blocks(section.blocks, section.key in _DESCRIBING or bool(section.entry), facts)


def _in_blocks(blocks: Sequence[Block], describes: bool, facts: Facts) -> Iterator[_Stated]:
    for block in blocks:
        match block:
            case Paragraph(text=text, span=span):
                yield from _in_text(text, span.line, facts)
            case Table():
                yield from _in_table(block, describes, facts)
            case ListBlock(items=items):
                for item in items:
                    yield from _in_blocks(item, describes, facts)
            case Quote(blocks=inner) | Alert(blocks=inner):
                yield from _in_blocks(inner, describes, facts)


def _in_text(text: str, line: int, facts: Facts) -> Iterator[_Stated]:
    """What a paragraph or a cell states."""
    begin = 0
    ends = [(match.start(), match.end()) for match in _BREAK.finditer(text)] if "_" in text else []
    for end, after in (*ends, (len(text), len(text))):
        if "_" in text[begin:end]:
            yield from _in_line(text[begin:end], line + text.count("\n", 0, begin), facts)
        begin = after


def _in_line(piece: str, line: int, facts: Facts) -> Iterator[_Stated]:
    """What a line states where it begins, and in its sentences."""
    words = _folded(piece)
    opens = _OPENING.match(words)
    known: set[str] = set()
    if opens and (value := _value(opens["number"] or opens["equal"])) is not None:
        known.add(opens["name"])
        yield _Stated(opens["name"], value, line, _rest(piece, opens["name"], opens[0]))
    bracketed = ((match["name"], _value(match["number"])) for match in _BRACKETED.finditer(words))
    named = ((match["name"], None) for match in _WORD.finditer(words) if match["name"] in facts.named_constants)
    for name, number in (*(one for one in bracketed if one[1] is not None), *named):
        if name not in known:
            known.add(name)
            yield _Stated(name, number, line + _line_of(name, piece))


def _folded(text: str) -> str:
    """The words of a piece of Markdown with the characters of ASCII, a blank before each bracket in full width."""
    return plain_characters(spaced(text).replace("（", " (").replace("）", ")"))


def _line_of(name: str, text: str) -> int:
    """How many lines of a text stand above a name."""
    place = max(text.find(name), text.find(name.replace("_", "\\_")), 0)
    return text.count("\n", 0, place)


def _rest(piece: str, name: str, opening: str) -> str:
    """The Markdown behind the last digits of what opens a piece: behind the name that it opens with."""
    digits = re.findall(r"[0-9A-Za-z]+", plain_characters(opening))[-1]
    folded = (
        piece
        if piece.isascii()
        else "".join(one if one.isascii() else plain_characters(one)[:1] or "?" for one in piece)
    )
    named = re.search(re.escape(name).replace("_", r"\\?_"), folded)
    place = folded.find(digits, named.end() if named else 0)
    if place < 0:
        return ""
    rest = piece[place + len(digits) :]
    rest = re.sub(r"\A[uUlL]{0,3}\s*(?:[`*_]|</\w+>)*\s*[)）]?", "", rest)
    return rest[_end(_PARTED, rest) :].strip()


def _end(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.match(text)
    return match.end() if match else 0


def _value(text: str) -> int | None:
    """The number that a text is; None for one of more bits than integers of C have."""
    digits = re.sub(r"[\suUlL]", "", text).lower()
    number = int(digits, 16) if digits.startswith("0x") else int(digits)
    return number if -(1 << _MOST_BITS - 1) <= number < 1 << _MOST_BITS else None


def _in_table(table: Table, describes: bool, facts: Facts) -> Iterator[_Stated]:
    columns = _columns(table, describes)
    for row in table.rows:
        stated = _in_row(row, columns) if columns else None
        if stated is not None:
            yield stated
            continue
        for cell in row:
            yield from _in_text(cell.text, cell.span.line, facts)


def _columns(table: Table, describes: bool) -> tuple[int, int] | None:
    """The columns of names and of their values; None where there are none."""
    rows = [row for row in table.rows if any(cell.text for cell in row)]
    names = next((at for at in range(_MOST_COLUMNS) if 2 * sum(bool(_name(row, at)) for row in rows) > len(rows)), None)
    if names is None:
        return None
    for at in range(_MOST_COLUMNS):
        numbers = [found for row in rows if at != names and (found := _number(row, at))]
        hexadecimal = sum("x" in found.lower() for found in numbers)
        if 2 * len(numbers) > len(rows) and (
            2 * hexadecimal > len(numbers) or (describes and len(numbers) == len(rows))
        ):
            return names, at
    return None


def _in_row(row: Sequence[Cell], columns: tuple[int, int]) -> _Stated | None:
    name, number = _name(row, columns[0]), _number(row, columns[1])
    value = _value(number) if name and number else None
    if not name or value is None:
        return None
    told = (markdown_of(cell.text) for at, cell in enumerate(row) if at not in columns and cell.text)
    return _Stated(name, value, row[columns[0]].span.line, " ".join(told))


def _name(row: Sequence[Cell], at: int) -> str:
    match = _ALONE.match(plain(row[at].text)) if at < len(row) else None
    return match["name"] if match else ""


def _number(row: Sequence[Cell], at: int) -> str:
    match = _NUMBER.match(plain_characters(plain(row[at].text))) if at < len(row) else None
    return match["number"] if match else ""
