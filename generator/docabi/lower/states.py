"""States that a call may leave, which a caller asks for after it: tables whose first column is headed SQLSTATE.

A state has five capitals or digits, of which no translation touches the first column's heading; what it does to states
(`24 000`, `01S02 ne`) is undone. What a page says of a state is the rest of its row.
"""

from __future__ import annotations

import re

import msgspec

from docabi.markdown.inline import plain
from docabi.page import Page, Table
from docabi.spec import WrittenCode

_HEADING = re.compile(r"\W*SQL\W?STATE\W*\Z", re.IGNORECASE)
_STATE = re.compile(r"([0-9A-Z]{5})(?![0-9A-Z])")
_BLANK = re.compile(r"\s+")


class StatedStates(msgspec.Struct, frozen=True):
    """States in the order of the page, each once, and what the page says of each (Markdown)."""

    states: tuple[WrittenCode, ...]
    texts: dict[str, str]


def stated_states(page: Page) -> StatedStates:
    """The states of a page."""
    found: dict[str, WrittenCode] = {}
    texts: dict[str, dict[str, None]] = {}
    tables = (block for section in page.sections for block in section.blocks if isinstance(block, Table))
    for table in tables:
        if not table.header or not _HEADING.match(plain(table.header[0].text)):
            continue
        for row in table.rows:
            match = _STATE.match(_BLANK.sub("", plain(row[0].text))) if row else None
            if match is not None:
                found.setdefault(match[1], WrittenCode(match[1], row[0].span.line))
                words = ": ".join(filter(None, (cell.text.strip() for cell in row[1:])))
                texts.setdefault(match[1], {})[words] = None
    joined = {state: "\n\n".join(filter(None, own)) for state, own in texts.items()}
    return StatedStates(tuple(found.values()), joined)
