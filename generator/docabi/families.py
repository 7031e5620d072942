"""Families of documentation. In: a page as it was read. Out: the same page in the one form that lowering knows.

A family is a function from page to page, a line in `FAMILIES` and a case in `tests/cases/families/`. Each looks for
what it knows on the page itself, so nobody has to say of which family a page is; it may be of several.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import msgspec

from docabi.facts import Facts
from docabi.headed import headed_declaration
from docabi.page import Fence, Page, SectionKey, Stated
from docabi.spec import Kind

Family = Callable[[Page, Facts], Page]


def canonical(page: Page, facts: Facts) -> Page:
    """The page with everything that a family writes in a form of its own where lowering looks for it."""
    for family in FAMILIES.values():
        page = family(page, facts)
    return page


# --- the heading, or a line for a declaration, states an interface and its base: `# ILampBox : IUnknown` -------------

_DERIVED = re.compile(r"(\w+)\s*:\s*(?:(?:public|virtual)\s+)?(I[A-Z]\w*)\s*;?", re.ASCII)
_INTERFACE = re.compile(r"I[A-Z]\w*", re.ASCII)


def base_in_heading(page: Page, facts: Facts) -> Page:
    """The page with the base that its heading or its declaration states, if front matter or heading name what is
    derived.
    """
    names = {*page.front.api_names, *page.front.f1_keywords}
    stated = page.declaration.text if page.declaration is not None and page.heading.strip() in names else ""
    match = next(filter(None, (_DERIVED.fullmatch(one.strip()) for one in (page.heading, stated))), None)
    if not match or match[1] not in names:
        return page
    # The anchor of `ILampBox : IUnknown` is `ilampbox--iunknown`.
    return msgspec.structs.replace(page, base=match[2], heading_anchor=page.heading_anchor.partition("--")[0])


# --- no declaration: the front matter says that it is of COM, and names an interface alone ---------------------------


def interface_in_front_matter(page: Page, facts: Facts) -> Page:
    """The page with the kind that follows from `api_type: COM` beside the name of an interface without a method."""
    names, types = page.front.api_names, {one.strip().upper() for one in page.front.api_types}
    if page.kind or page.declaration is not None or types != {"COM"} or len(names) != 1:
        return page
    is_one = _INTERFACE.fullmatch(names[0]) and names[0] in _WORDS.findall(page.heading)
    return msgspec.structs.replace(page, kind=Kind.INTERFACE) if is_one else page


_WORDS = re.compile(r"\w+")


# --- header and library in the front matter: `req.header: lamp.h` ----------------------------------------------------

# Keys without separators, the likelier one first.
_KEYS = {"header": ("reqheader",), "library": ("reqdll", "reqlib")}


def files_in_front_matter(page: Page, facts: Facts) -> Page:
    """The page with the files that its front matter names."""
    values = page.front.values
    keys = {fact: next((key for key in names if values.get(key)), "") for fact, names in _KEYS.items()}
    if not any(keys.values()):
        return page
    lines = {key.replace(".", "").lower(): line for key, line in page.front.lines.items()}
    stated = {fact: Stated(values[key][0], lines.get(key, 1)) for fact, key in keys.items() if key}
    return msgspec.structs.replace(page, stated={**page.stated, **stated})


# --- an identifier says kind, header and name: `UID: NF:lampbox.ILampBox.Light` --------------------------------------

_UID = re.compile(r"N([A-Z]):[^.:]+\.((?:\w+\.)?\w+)", re.ASCII)
_UID_KINDS: Mapping[str, Kind] = {
    "F": Kind.FUNCTION,
    "N": Kind.INTERFACE,
    "S": Kind.STRUCTURE,
    "E": Kind.ENUMERATION,
    "C": Kind.CALLBACK,
    "L": Kind.CLASS,
}


def identity_in_front_matter(page: Page, facts: Facts) -> Page:
    """The page with the kind that its identifier says, and with its name if the front matter has none."""
    match = next(filter(None, map(_UID.fullmatch, page.front.values.get("uid", ()))), None)
    kind = _UID_KINDS.get(match[1]) if match else None
    if match is None or kind is None:
        return page
    kind = Kind.METHOD if kind is Kind.FUNCTION and "." in match[2] else kind
    front = msgspec.structs.replace(page.front, api_names=page.front.api_names or (match[2],))
    return msgspec.structs.replace(page, kind=kind, front=front)


# --- each parameter or member has a heading of its own: `### -param hRoom [in]`, or `### hRoom` below Parameters -----

_ABOVE_ENTRIES = (SectionKey.PARAMETERS, SectionKey.MEMBERS, SectionKey.FIELDS)
_ONE_NAME = re.compile(
    r"(?:\\?\[[^\[\]]{1,40}\][ ]?)?[`*_]{0,3}([A-Za-z_]\w*)[`*_]{0,3}(?:[ ]?\\?\[[^\[\]]{1,40}\])?\Z", re.ASCII
)


def entries_with_headings(page: Page, facts: Facts) -> Page:
    """The page whose sections say which parameter or member each describes."""
    opening, below = facts.derive(_opening), _below_lists(page)
    sections = tuple(
        msgspec.structs.replace(section, entry=match[1])
        if section.key is SectionKey.OTHER
        and (match := opening.match(section.title) or (_ONE_NAME.match(section.title) if place in below else None))
        else section
        for place, section in enumerate(page.sections)
    )
    return msgspec.structs.replace(page, sections=sections)


def _below_lists(page: Page) -> frozenset[int]:
    """The places of sections below that of the parameters or members, if a declaration has most of their names."""
    declared = frozenset(re.findall(r"\w+", page.declaration.text)) if page.declaration else frozenset()
    found: list[int] = []
    level = 0
    for place, section in enumerate(page.sections):
        if section.key in _ABOVE_ENTRIES:
            level = section.level
        elif section.level <= level:
            level = 0
        elif level and _ONE_NAME.match(section.title):
            found.append(place)
    named = sum(
        bool((match := _ONE_NAME.match(page.sections[place].title)) and match[1] in declared) for place in found
    )
    return frozenset(found if 2 * named > len(found) else ())


def _opening(facts: Facts) -> re.Pattern[str]:
    # The words that open such a heading are data (`facts/sections.yaml`).
    words = "|".join(map(re.escape, facts.sections.entries))
    return re.compile(rf"(?:{words})[ \t]+`?([A-Za-z_]\w*)", re.ASCII)


# --- a manual's page of a command or a topic (`lamp.1.md`, `lamp.7.md`) shows no declaration -------------------------

_NO_API = re.compile(r"\.[15678]\Z")


def command(page: Page, facts: Facts) -> Page:
    """The page without a syntax section, if its file's number is that of commands, formats or topics."""
    if not _NO_API.search(page.identity.stem) or page.front.api_names:
        return page
    sections = tuple(
        msgspec.structs.replace(section, key=SectionKey.OTHER) if section.key is SectionKey.SYNTAX else section
        for section in page.sections
    )
    return msgspec.structs.replace(page, sections=sections, declaration=None, alternatives=())


# --- no syntax section: the declaration stands in the summary --------------------------------------------------------


_MARKS = ("```", "~~~")


def declaration_in_summary(page: Page, facts: Facts) -> Page:
    """The page with the first code block of its summary for its declaration, if its front matter names an API."""
    if page.section(SectionKey.SYNTAX) or not page.front.api_names:
        return page
    fences = (block for block in page.summary if isinstance(block, Fence))
    # Indented words are no declaration.
    fence = next((one for one in fences if one.language or page.lines[one.span.line - 2].lstrip()[:3] in _MARKS), None)
    return msgspec.structs.replace(page, declaration=fence)


# --- no code block at all: the headings and the types in words make the declaration ----------------------------------


def declaration_in_headings(page: Page, facts: Facts) -> Page:
    """The page with the declaration that the sections of its parameters or members make."""
    if page.declaration is not None or not page.front.api_names:
        return page
    return msgspec.structs.replace(page, declaration=headed_declaration(page, facts.sections.entries))


FAMILIES: Mapping[str, Family] = {
    "command": command,
    "derived": base_in_heading,
    "front": files_in_front_matter,
    "identity": identity_in_front_matter,
    "component": interface_in_front_matter,
    "headed": entries_with_headings,
    "summary": declaration_in_summary,
    "typed": declaration_in_headings,
}
