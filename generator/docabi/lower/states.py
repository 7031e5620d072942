"""States that a call may leave, which a caller asks for after it: tables whose first column has a heading that a family
of the page knows (`states`: SQLSTATE).

No translation touches that heading; what it does to states (`24 000`, `01S02 ne`) is undone. What a page says of a
state is the rest of its row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from docabi.facts import Facts
from docabi.facts.family_rules import CompiledState
from docabi.markdown.inline import plain
from docabi.page import Cell, Page, Table
from docabi.patterns import compile_pattern
from docabi.spec import WrittenCode

_BLANK = compile_pattern(r"\s+")


class StatedStates(msgspec.Struct, frozen=True):
    """States in the order of the page, each once, and what the page says of each (Markdown)."""

    states: tuple[WrittenCode, ...]
    texts: dict[str, str]


def stated_states(page: Page, facts: Facts) -> StatedStates:
    """The states of a page."""
    rules = facts.families.rules(page.families).states
    if not rules:
        return StatedStates((), {})
    found: dict[str, WrittenCode] = {}
    texts: dict[str, dict[str, None]] = {}
    for state, row in _rows(page, rules):
        found.setdefault(state, WrittenCode(state, row[0].span.line))
        words = ": ".join(filter(None, (cell.text.strip() for cell in row[1:])))
        texts.setdefault(state, {})[words] = None
    joined = {state: "\n\n".join(filter(None, own)) for state, own in texts.items()}
    return StatedStates(tuple(found.values()), joined)


def _rows(page: Page, rules: Sequence[CompiledState]) -> Iterator[tuple[str, Sequence[Cell]]]:
    """Each state with its row."""
    tables = (block for section in page.sections for block in section.blocks if isinstance(block, Table))
    for table in tables:
        heading = plain(table.header[0].text).strip() if table.header else ""
        rule = next((one for one in rules if one.heading.fullmatch(heading)), None)
        for row in table.rows if rule is not None else ():
            match = rule.name.match(_BLANK.sub("", plain(row[0].text))) if rule is not None and row else None
            if match is not None:
                yield match[0], row
