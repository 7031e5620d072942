"""Families that give each parameter or member a heading of its own: `### -param hRoom [in]`, `### -field ROOM_DARK`.

In: the sections of a page. Out: entries by name. The words that open such a heading are data (`facts/sections.yaml`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from docabi.facts import Facts
from docabi.lower.described import Entry
from docabi.page import Section, SectionKey


def headed_entries(sections: Sequence[Section], facts: Facts) -> list[tuple[Entry, Section]]:
    """The entries that have a heading of their own, each with its section."""
    found = ((_name(section, facts), section) for section in sections if section.key is SectionKey.OTHER)
    return [(_entry(name, section), section) for name, section in found if name]


def _entry(name: str, section: Section) -> Entry:
    return Entry(name, section.span.line, section.span.column, section.source, marked=True)


def _name(section: Section, facts: Facts) -> str:
    match = facts.derive(_opening).match(section.title)
    return match[1] if match else ""


def _opening(facts: Facts) -> re.Pattern[str]:
    words = "|".join(map(re.escape, facts.sections.entries))
    return re.compile(rf"(?:{words})[ \t]+`?([A-Za-z_]\w*)", re.ASCII)
