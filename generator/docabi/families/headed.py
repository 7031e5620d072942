"""Families that give each parameter or member a heading of its own: `### -param hRoom [in]`, `### -field ROOM_DARK`.

The words that open such a heading are data (`facts/sections.yaml`).
"""

from __future__ import annotations

import re

import msgspec

from docabi.facts import Facts
from docabi.page import Page, Section, SectionKey


def entries_with_headings(page: Page, facts: Facts) -> Page:
    """The page whose sections say which parameter or member each describes."""
    opening = facts.derive(_opening)
    sections = tuple(_named(section, opening) for section in page.sections)
    return msgspec.structs.replace(page, sections=sections)


def _named(section: Section, opening: re.Pattern[str]) -> Section:
    match = opening.match(section.title) if section.key is SectionKey.OTHER else None
    return msgspec.structs.replace(section, entry=match[1]) if match else section


def _opening(facts: Facts) -> re.Pattern[str]:
    words = "|".join(map(re.escape, facts.sections.entries))
    return re.compile(rf"(?:{words})[ \t]+`?([A-Za-z_]\w*)", re.ASCII)
