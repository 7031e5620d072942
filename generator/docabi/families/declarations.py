"""The declaration of a page where no section of its own holds it."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from docabi.facts.family_rules import FamilyRules
from docabi.headed import headed_declaration
from docabi.page import Block, Fence, Page, Section, SectionKey
from docabi.patterns import compile_pattern

# `typedef DWORD LAMPCOLOR;`, and nothing else.
_TYPE_NAME = compile_pattern(r"\s*typedef\s[^;{}()]*;\s*")
_MARKS = ("```", "~~~")


def nowhere(page: Page, rules: FamilyRules) -> Page:
    """The page without a syntax section, where its family's pages declare nothing: what it shows is how a command is
    called.
    """
    if "nowhere" not in rules.places or page.front.api_names:
        return page
    sections = tuple(
        msgspec.structs.replace(section, key=SectionKey.OTHER) if section.key is SectionKey.SYNTAX else section
        for section in page.sections
    )
    return msgspec.structs.replace(page, sections=sections, declaration=None, alternatives=())


def from_summary(page: Page, rules: FamilyRules) -> Page:
    """The page with the first code block of its summary for its declaration, if its front matter names an API, or the
    heading is nothing but a name that the block has, above parameters or a return value, or gives to a type.
    """
    if "summary" not in rules.places or page.section(SectionKey.SYNTAX):
        return page
    fence = _fenced(page, page.summary)
    is_described = any(one.key in _BELOW_SYNTAX for one in page.sections)
    has_name = fence is not None and page.heading.strip() in re.findall(r"\w+", fence.text)
    is_own = has_name and (is_described or _TYPE_NAME.fullmatch(fence.text if fence is not None else "") is not None)
    return msgspec.structs.replace(page, declaration=fence) if page.front.api_names or is_own else page


def from_own_heading(page: Page, rules: FamilyRules) -> Page:
    """The page with the first code block below a section that is called as the page itself, which is its syntax."""
    if "own-heading" not in rules.places or page.declaration is not None or page.section(SectionKey.SYNTAX):
        return page
    for place, section in enumerate(page.sections):
        fence = _fenced(page, section.blocks) if _is_called_as(page, section) else None
        if fence is not None:
            return _with_syntax(page, place, fence)
    return page


def above_parameters(page: Page, rules: FamilyRules) -> Page:
    """The page with the code block that names what its heading does, in a section above those of its parameters, which
    is its syntax whatever else it holds (`## Quick info`).
    """
    if "above-parameters" not in rules.places or page.declaration is not None or page.section(SectionKey.SYNTAX):
        return page
    own = re.findall(r"\w+", page.heading)[-1:]
    places = [place for place, one in enumerate(page.sections) if one.key in _BELOW_SYNTAX]
    for place, section in enumerate(page.sections[: places[0] if places else 0]):
        fence = _fenced(page, section.blocks) if section.key is SectionKey.OTHER else None
        words = re.findall(r"\w+", fence.text.lower()) if fence is not None else []
        if fence is not None and own and own[0].lower() in words:
            return _with_syntax(page, place, fence)
    return page


_BELOW_SYNTAX = (SectionKey.PARAMETERS, SectionKey.RETURN_VALUE, SectionKey.MEMBERS, SectionKey.FIELDS)


def _with_syntax(page: Page, place: int, fence: Fence) -> Page:
    own = msgspec.structs.replace(page.sections[place], key=SectionKey.SYNTAX)
    sections = (*page.sections[:place], own, *page.sections[place + 1 :])
    return msgspec.structs.replace(page, sections=sections, declaration=fence)


def _is_called_as(page: Page, section: Section) -> bool:
    own, title = (re.findall(r"\w+", text) for text in (page.heading, section.title))
    return section.key is SectionKey.OTHER and bool(own) and title[:1] == own[:1]


def _fenced(page: Page, blocks: Iterable[Block]) -> Fence | None:
    """The first code block that is marked as one: indented words are no declaration."""
    fences = (block for block in blocks if isinstance(block, Fence))
    return next((one for one in fences if one.language or page.lines[one.span.line - 2].lstrip()[:3] in _MARKS), None)


def from_headings(page: Page, rules: FamilyRules) -> Page:
    """The page with the declaration that the sections of its parameters or members make."""
    if "headings" not in rules.places or page.declaration is not None or not page.front.api_names:
        return page
    return msgspec.structs.replace(page, declaration=headed_declaration(page, rules.family.entries.openings))
