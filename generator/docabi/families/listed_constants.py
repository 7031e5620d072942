"""Sets of constants: a page called as what all the names in a table of its begin with (`LAMPLOCK`, and below it
`LAMPLOCK_DIM`, `LAMPLOCK_OFF`), or whose front matter lists them. In: a page that declares nothing. Out: the page as
that of the set; values that it does not give come from definitions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

import msgspec

from docabi.facts.family_rules import FamilyRules
from docabi.families.constants import number_of
from docabi.markdown.html_tables import markdown_of
from docabi.markdown.inline import plain
from docabi.page import Cell, Page, PlainConstant, SectionKey, Table
from docabi.patterns import compile_pattern
from docabi.spec import Kind, WrittenConstant

_FEWEST = 2
_BREAK = compile_pattern(r"\s*<br\s*/?>\s*\Z")
_WORDS = compile_pattern(r"[A-Za-z]\w*", re.ASCII)
# Parts of a call are no set: their tables say what may be passed, or come back.
_SKIPPED = frozenset(
    {
        SectionKey.SYNTAX,
        SectionKey.PARAMETERS,
        SectionKey.RETURN_VALUE,
        SectionKey.STATUS_HRESULTS,
        SectionKey.EXCEPTIONS,
        SectionKey.REQUIREMENTS,
        SectionKey.EXAMPLE,
    }
)


class _Listed(NamedTuple):
    """Constants of a table, and what is told of each (Markdown)."""

    names: tuple[WrittenConstant, ...]
    texts: dict[str, str]


def listed_constants(page: Page, rules: FamilyRules) -> Page:
    """The page with the set of constants that a table of it lists."""
    names = rules.listed_constants
    if names is None or page.kind is not None or page.declaration is not None or page.constant is not None:
        return page
    tables = (block for block in _blocks(page) if isinstance(block, Table))
    for listed in filter(None, (_read(table, names) for table in tables)):
        called = [one.name for one in listed.names]
        # Return codes, of which one may be spelled otherwise, are no set: what they mean depends on what gives them.
        codes = sum(map(bool, map(rules.code_names.fullmatch, called)))
        name = "" if 2 * codes > len(called) else _set_name(page, called)
        if name:
            constant = PlainConstant(None, page.heading_span.line, names=listed.names, texts=listed.texts)
            front = msgspec.structs.replace(page.front, api_names=(name,))
            return msgspec.structs.replace(page, front=front, kind=Kind.CONSTANT, constant=constant)
    return page


def _blocks(page: Page) -> Iterator[object]:
    sections = (section.blocks for section in page.sections if section.key not in _SKIPPED)
    yield from chain(page.summary, chain.from_iterable(sections))


def _read(table: Table, names: re.Pattern[str]) -> _Listed | None:
    """The constants of a table each of whose rows begins with one; None for any other table."""
    rows = [row for row in table.rows if any(cell.text for cell in row)]
    found: dict[str, WrittenConstant] = {}
    texts: dict[str, str] = {}
    for row in rows:
        words = plain(markdown_of(row[0].text)).split()
        if not words or len(words) > 2 or not names.fullmatch(words[0]):
            return None
        value = _value(words[1:], row)
        if len(words) > 1 and value is None:
            return None
        found.setdefault(words[0], WrittenConstant(words[0], row[0].span.line, value))
        told = (_BREAK.sub("", markdown_of(cell.text)) for cell in row[1:] if cell.text)
        texts.setdefault(words[0], " ".join(told))
    return _Listed(tuple(found.values()), texts) if len(found) >= _FEWEST else None


def _value(behind: Sequence[str], row: Sequence[Cell]) -> int | None:
    """The value behind a name, or in a cell of its own beside it."""
    cells = (plain(cell.text).strip() for cell in row[1:2])
    return next((value for text in chain(behind, cells) if (value := number_of(text)) is not None), None)


def _set_name(page: Page, names: Sequence[str]) -> str:
    """What a set is called: what the file is called after and all its names begin with, a word of heading or title or
    the whole file name, else the word in capitals that heads a page whose front matter lists most of them; empty for a
    table of something else. Of another language a name may be the first word that is none of it.
    """
    heading, stem = _WORDS.findall(page.heading.replace("\\", "")), page.identity.stem.replace("-", "_").lower()
    for word in (*heading[:1], *_WORDS.findall(page.front.title)[:1], stem):
        is_of_file = word.lower().replace("_", "") in stem.replace("_", "")
        if is_of_file and all(name.lower().startswith(f"{word.lower()}_") for name in names):
            return names[0][: len(word)]
    listed = sum(name in page.front.api_names for name in names)
    own = next((word for word in heading[:1] if word == word.upper() and len(word) > 1 and word not in names), "")
    return own if 2 * listed > len(names) else ""
