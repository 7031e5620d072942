"""Parameters and members that have a heading each: `### -param hRoom [in]`, or `### hRoom` below that of all."""

from __future__ import annotations

import re
from operator import is_

import msgspec

from docabi.facts.family_rules import FamilyRules
from docabi.page import Page, SectionKey
from docabi.patterns import compile_pattern

_ABOVE_ENTRIES = (SectionKey.PARAMETERS, SectionKey.MEMBERS, SectionKey.FIELDS)
_ONE_NAME = compile_pattern(
    r"(?:\\?\[[^\[\]]{1,40}\][ ]?)?[`*_]{0,3}([A-Za-z_]\w*)[`*_]{0,3}(?:[ ]?\\?\[[^\[\]]{1,40}\])?\Z", re.ASCII
)


def entries_with_headings(page: Page, rules: FamilyRules) -> Page:
    """The page whose sections say which parameter or member each describes."""
    opening, below = rules.opening, _below_lists(page)
    sections = [
        msgspec.structs.replace(section, entry=match[1])
        if section.key is SectionKey.OTHER
        and (match := opening.match(section.title) or (_ONE_NAME.match(section.title) if place in below else None))
        else section
        for place, section in enumerate(page.sections)
    ]
    lines = rules.family.entries.lines
    is_same = lines == page.entry_lines and all(map(is_, sections, page.sections))
    return page if is_same else msgspec.structs.replace(page, sections=tuple(sections), entry_lines=lines)


def _below_lists(page: Page) -> frozenset[int]:
    """The places of sections below that of the parameters or members, if a declaration has most of their names."""
    found: list[int] = []
    level = 0
    for place, section in enumerate(page.sections):
        if section.key in _ABOVE_ENTRIES:
            level = section.level
        elif section.level <= level:
            level = 0
        elif level and _ONE_NAME.match(section.title):
            found.append(place)
    if not found:
        return frozenset()
    declared = frozenset(re.findall(r"\w+", page.declaration.text)) if page.declaration else frozenset()
    named = sum(
        bool((match := _ONE_NAME.match(page.sections[place].title)) and match[1] in declared) for place in found
    )
    return frozenset(found if 2 * named > len(found) else ())
