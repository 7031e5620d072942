"""The words of a page: its own Markdown, keyed. Nothing is lost: what no field keeps is kept as a section.

Dropped on purpose: the syntax block (the specification has it), words that repeat facts (direction words, parameter and
code names, which the parts that read them strip), and the heading of a section that stands twice under one key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from docabi.lower.block_sources import alert_texts, kept
from docabi.lower.kinds import Lowered, Source
from docabi.lower.links import page_includes, page_links
from docabi.markdown.dialect import LINK, link_target
from docabi.page import Fence, Page, Section, SectionKey, Table
from docabi.texts import AlertText, Freshness, OtherSection, PageText, Requirement, SeeAlso

# Between the links of a see-also list: line breaks, bullets and separators say nothing.
_SEPARATORS = re.compile(r"<br\s*/?>|[\W_]")


def page_text(source: Source, lowered: Lowered, rows: tuple[Requirement, ...]) -> PageText:
    """Put a page's words together; `rows` are those of its requirements."""
    page, includes = source.page, page_includes(source.page)
    links = page_links(page.identity, source.links, source.root_inner)
    remarks = "\n\n".join(section.source for section in _all(page, SectionKey.REMARKS))
    see_also = _first(page, SectionKey.SEE_ALSO)
    taken = {
        **lowered.left,
        SectionKey.SYNTAX: _beside_declaration(_first(page, SectionKey.SYNTAX), source.fence),
        SectionKey.REQUIREMENTS: "",
        SectionKey.SEE_ALSO: _beside_links(see_also),
    }
    return PageText(
        page=page.identity.path,
        title=page.front.title,
        heading=page.heading,
        description=page.front.description,
        summary=page.summary_source,
        parameters=lowered.parameters,
        returns=lowered.returns,
        hresults=lowered.hresults,
        members=lowered.members,
        methods_table=lowered.methods_table,
        interfaces_table=lowered.interfaces_table,
        entries=lowered.entries,
        remarks=remarks,
        alerts=tuple(_alerts(page)),
        requirements=rows,
        see_also=tuple(_links(see_also)),
        sections=tuple(_sections(page, taken, lowered.facts.described)),
        headings=_headings(page),
        table_headings=_table_headings(page, taken),
        links={target: path for target, path in links.items() if target not in includes},
        includes=includes,
        freshness=_freshness(page),
    )


def _all(page: Page, key: SectionKey) -> Iterator[Section]:
    return (section for section in page.sections if section.key is key)


def _first(page: Page, key: SectionKey) -> Section | None:
    return next(_all(page, key), None)


def _alerts(page: Page) -> Iterator[AlertText]:
    yield from alert_texts(page.summary, page.summary_source, page.summary_span)
    for section in page.sections:
        yield from alert_texts(section.blocks, section.source, section.body)


def _links(section: Section | None) -> Iterator[SeeAlso]:
    for match in LINK.finditer(section.source if section else ""):
        yield SeeAlso(text=match[1] or "", target=link_target(match))


def _beside_declaration(section: Section | None, fence: Fence | None) -> str:
    """What a syntax section holds beside the declaration."""
    return kept(section, lambda block: block is not fence) if section else ""


def _beside_links(section: Section | None) -> str:
    """The whole section if it says more than its links, else nothing."""
    source = section.source if section else ""
    return source if _SEPARATORS.sub("", LINK.sub("", source)) else ""


def _sections(page: Page, taken: Mapping[SectionKey, str], described: Sequence[str]) -> Iterator[OtherSection]:
    """The sections that no field of their own keeps, in their order; of those taken apart what is left."""
    seen = {SectionKey.REMARKS}
    for section in page.sections:
        if section.entry and section.entry in described:
            continue
        first = section.key not in seen
        if section.key in taken and first:
            seen.add(section.key)
            text = taken[section.key]
            if not text:
                continue
        elif section.key is SectionKey.REMARKS:
            continue
        else:
            text = section.source
        key = section.anchor if section.key is SectionKey.OTHER else section.key.value
        yield OtherSection(key=key, title=section.title, text=text, level=section.level)


def _headings(page: Page) -> dict[str, str]:
    found: dict[str, str] = {}
    for section in page.sections:
        if section.key is not SectionKey.OTHER:
            found.setdefault(section.key.value, section.title)
    return found


def _table_headings(page: Page, taken: Mapping[SectionKey, str]) -> dict[str, tuple[str, ...]]:
    """The header cells of the first table of each section that was taken apart."""
    found: dict[str, tuple[str, ...]] = {}
    for section in page.sections:
        table = next((block for block in section.blocks if isinstance(block, Table)), None)
        if table and section.key in taken:
            found.setdefault(section.key.value, tuple(cell.text for cell in table.header))
    return found


def _freshness(page: Page) -> Freshness:
    front = page.front
    return Freshness(front.revision, front.commit, front.handoff or front.date, front.translation)
