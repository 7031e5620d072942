"""Constants that a page is about: a table of facts in its summary gives a value, types and further names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from docabi.facts.families import ConstantRule, FurtherNames
from docabi.facts.family_rules import FamilyRules
from docabi.markdown.html_tables import markdown_of
from docabi.markdown.inline import plain
from docabi.page import Cell, Page, Paragraph, PlainConstant, Stated, Table
from docabi.patterns import compile_pattern
from docabi.spec import Kind, WrittenConstant

_MOST_BITS = 64
_NUMBER = compile_pattern(r"(0[xX][0-9A-Fa-f]+|[1-9][0-9]*|0[0-7]*)[uUlL]*")
_IDENTIFIER = compile_pattern(r"[A-Za-z_]\w*", re.ASCII)


def stated_constant(page: Page, rules: FamilyRules) -> Page:
    """The page with the constant that it is about, if it declares nothing and its front matter names an API, or heading
    and file name the same and the table has a type or a further name, too: any word may begin both.
    """
    if not rules.family.constants or page.declaration is not None or page.kind is not None:
        return page
    names = page.front.api_names or _headed(page)
    if not names:
        return page
    tables = [block for block in page.summary if isinstance(block, Table)]
    for rule in rules.family.constants:
        for table in tables:
            found = _constant(table, rule)
            if found is not None and (page.front.api_names or _is_witnessed(table, rule)):
                header = _header(page, rule)
                stated = page.stated if header is None else {"header": header, **page.stated}
                front = msgspec.structs.replace(page.front, api_names=names)
                return msgspec.structs.replace(page, front=front, kind=Kind.CONSTANT, constant=found, stated=stated)
    return page


def _headed(page: Page) -> tuple[str, ...]:
    """The word of the heading that the file is called after, if any."""
    stem = f"{page.identity.stem.lower()}-"
    words = re.findall(r"[A-Za-z]\w{3,}", page.heading, re.ASCII)
    return tuple(word for word in words if stem.startswith(f"{word.lower()}-"))[:1]


def _cells(table: Table) -> list[tuple[Cell, str]]:
    return [(cell, plain(markdown_of(cell.text)).strip()) for row in table.rows for cell in row[1:]]


def _is_witnessed(table: Table, rule: ConstantRule) -> bool:
    """Whether a table has a type or a further name, whatever its value."""
    cells = _cells(table)
    names = (name for one in rule.names for name in _words(one.pattern, cells) if _IDENTIFIER.fullmatch(name))
    return any(names) or (rule.type is not None and any(_words(rule.type, cells)))


def _constant(table: Table, rule: ConstantRule) -> PlainConstant | None:
    cells = _cells(table)
    matches = ((cell, re.fullmatch(rule.value, text)) for cell, text in cells)
    stated = next(((cell, match) for cell, match in matches if match), None)
    value = number_of(stated[1]["value"]) if stated else None
    if stated is None or value is None:
        return None
    types = tuple(dict.fromkeys(_words(rule.type, cells))) if rule.type else ()
    names = {one.name: one for further in rule.names for one in _names(further, cells, value, types)}
    return PlainConstant(value, stated[0].span.line, types, tuple(names.values()))


def _words(pattern: str, cells: Sequence[tuple[Cell, str]]) -> Iterator[str]:
    whole = re.compile(rf"(?<![\w.])(?:{pattern})(?![\w.])")
    yield from (match[0] for _, text in cells for match in whole.finditer(text))


def _names(
    further: FurtherNames, cells: Sequence[tuple[Cell, str]], value: int, types: Sequence[str]
) -> Iterator[WrittenConstant]:
    usual = next((type for type in further.types if type in types), None)
    rows = zip(*further.endings.values(), strict=False)
    place = next((place for place, row in enumerate(rows) if {*row} & {*types}), 0)
    for cell, text in cells:
        for name in filter(_IDENTIFIER.fullmatch, _words(further.pattern, [(cell, text)])):
            meant = next((one[place] for end, one in further.endings.items() if name.endswith(end) and one), usual)
            if not further.types:
                yield WrittenConstant(name, cell.span.line, value)
            elif meant is not None and not (number := value << further.shift | further.types[meant]) >> further.bits:
                yield WrittenConstant(name, cell.span.line, number)


def number_of(text: str) -> int | None:
    """The number that a text is, as C writes it; None for any other text."""
    found = _NUMBER.fullmatch(text.strip())
    if found is None:
        return None
    digits = found[1]
    number = int(digits, 16 if digits[:2].lower() == "0x" else 8 if digits.startswith("0") else 10)
    return number if 0 <= number < 1 << _MOST_BITS else None


def _header(page: Page, rule: ConstantRule) -> Stated | None:
    if rule.header is None:
        return None
    blocks = (block for section in page.sections for block in section.blocks)
    named = [one for one in blocks if isinstance(one, Paragraph) and re.fullmatch(rule.header, plain(one.text).strip())]
    return Stated(plain(named[-1].text).strip(), named[-1].span.line) if named else None
