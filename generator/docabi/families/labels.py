"""The header that a table of labels states: `| Header file: | lampbox.h |`.

No word of a language is needed: labels end in a colon, and a header is all that its value says. Libraries are left
alone, because several rows name some (`Implemented by:`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

import msgspec

from docabi.facts.family_rules import FamilyRules
from docabi.markdown.inline import plain
from docabi.page import Cell, Page, SectionKey, Stated, Table
from docabi.patterns import compile_pattern

_COLONS = (":", "：")
# `Lampbox.h`, and `Lampbox. h`, as translation leaves it.
_HEADER = compile_pattern(r"[\w+\-]+(?:\s*[.。]\s*[\w+\-]+)*\s*[.。]\s*(?:h|hpp)", re.IGNORECASE)


def files_in_labels(page: Page, rules: FamilyRules) -> Page:
    """The page with the header that its table of labels names, where neither front matter nor requirements do."""
    if page.section(SectionKey.REQUIREMENTS) or "header" in page.stated:
        return page
    tables = chain(page.summary, *(section.blocks for section in page.sections))
    cells = (cell for table in tables if isinstance(table, Table) for cell in _labelled(table))
    header = next((cell for cell in cells if _HEADER.fullmatch(plain(cell.text).strip())), None)
    if header is None:
        return page
    return msgspec.structs.replace(page, stated={**page.stated, "header": Stated(header.text, header.span.line)})


def _labelled(table: Table) -> Iterator[Cell]:
    """The values of a table of two columns, half of whose first cells at least end in a colon."""
    rows = [row for row in table.rows if len(row) == 2 and plain(row[0].text).strip().endswith(_COLONS)]
    if rows and 2 * len(rows) >= len(table.rows):
        yield from (row[1] for row in rows)
