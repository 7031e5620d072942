"""Lowering: one page in canonical form to one `Fragment`, without looking at another page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.lower.block_sources import alert_texts, kept
from docabi.lower.classify import Verdict, kind_of
from docabi.lower.declared import (
    CodeBlocks,
    declared_beside,
    is_call,
    is_code_of,
    page_declaration,
    report_missing,
    says_more,
)
from docabi.lower.defined import defined
from docabi.lower.deprecation import with_deprecated_rows, with_deprecation
from docabi.lower.kinds import LOWERERS, Lowered, Source, with_constants
from docabi.lower.links import link_lines, page_includes, page_links, placed_links, report_empty_links
from docabi.lower.macros import is_notation, with_macros
from docabi.lower.names import Name, vote
from docabi.lower.requirements import requirements
from docabi.lower.shown_constants import constant_of
from docabi.markdown.dialect import LINK, included_path, link_target
from docabi.page import Fence, Page, Section, SectionKey, Table
from docabi.patterns import compile_pattern
from docabi.spec import Declared, Field, Fragment, Kind, PageFacts, Type
from docabi.texts import AlertText, Freshness, OtherSection, PageText, Requirement, SeeAlso


def lower_page(page: Page, facts: Facts, sink: Sink, root_inner: str = "") -> Fragment:
    """Lower a page; total: whatever the page holds, there is a fragment, and what is wrong is in `sink`.

    `root_inner`: path of the documentation root inside its repository, for links that climb out of the root and back.
    """
    blocks = CodeBlocks(page, facts)
    shown = constant_of(blocks)
    page, fence, declared = (shown.page, None, None) if shown is not None else _declared(blocks, sink)
    verdict = kind_of(page, declared, sink)
    name = vote(page, verdict.kind, declared, facts, sink) if verdict.kind.is_entity else Name("", "")
    if verdict.kind in _OF_C and not name.is_spelled:
        verdict, name = Verdict(Kind.GUIDE, _NAMELESS), Name("", "")
    if declared is None:
        report_missing(page, verdict.kind, fence, sink)
    links = tuple(placed_links(page))
    is_text = verdict.kind is Kind.CLASS and declared is not None and bool(declared.text)
    is_taken = verdict.kind.is_entity and fence is not None and (is_text or not says_more(fence, sink))
    source = Source(page, declared, fence if is_taken else None, facts, links, root_inner)
    lowered = LOWERERS[verdict.kind](source, sink)
    lowered = with_constants(source, lowered, verdict.kind, sink)
    known = lowered.facts
    if known.declared is not None and name.name == known.declared.tag_name:
        known = msgspec.structs.replace(known, declared=_called_by_tag(known.declared, name.name))
    if known.declared is not None and known.declared.beside:
        known = msgspec.structs.replace(known, declared=msgspec.structs.replace(known.declared, beside=()))
    if verdict.kind.is_entity and (beside := declared_beside(blocks, name, verdict.kind, (fence, declared))):
        sink.discard("extra-declaration", [one.name for one in beside])
        known = msgspec.structs.replace(known, beside=beside)
    if shown is not None:
        known = msgspec.structs.replace(known, beside=shown.beside)
    if name.forms is not None:
        known = msgspec.structs.replace(known, neutral=name.forms.neutral or None, twin=name.forms.twin or None)
    needs = requirements(page, facts, _with_deprecations(source, lowered, known, name))
    text = page_text(source, lowered, needs.rows)
    report_empty_links(links, sink)
    return Fragment(
        page=page.identity,
        kind=verdict.kind,
        name=name.name,
        owner=name.owner,
        facts=needs.facts,
        text=text,
        line=page.heading_span.line,
        witnesses=name.witnesses,
        link_lines=link_lines(links, text.links),
        reason=verdict.reason,
        diagnostics=tuple(sink),
    )


def _with_deprecations(source: Source, lowered: Lowered, known: PageFacts, name: Name) -> PageFacts:
    """The facts of a page with what it says of deprecations; a page of no entity says none."""
    if not name.name:
        return known
    about = source.facts, source.root_inner
    names = (name.name, *([f"{name.owner}::{name.name}"] if name.owner else []), *source.page.front.api_names)
    known = with_deprecation(source.page, known, names, about)
    return with_deprecated_rows(source.page, known, lowered.text.members, about)


# What a file's name and an anchor say without blanks and capitals is no symbol of C.
_OF_C = (Kind.FUNCTION, Kind.CALLBACK, Kind.STRUCTURE, Kind.UNION, Kind.ENUMERATION, Kind.CLASS, Kind.MACRO, Kind.ALIAS)
_NAMELESS = "it has no declaration, and no symbol has the name of its file"


def _declared(blocks: CodeBlocks, sink: Sink) -> tuple[Page, Fence | None, Declared | None]:
    """The page, the code block that declares what it describes, and the facts; without one those of a definition, which
    also go before a code block that only calls another function.
    """
    read = Sink(sink.page)
    fence, declared = page_declaration(blocks, read)
    if declared is None or is_call(declared, blocks):
        found = defined(blocks.page, blocks.facts)
        if found is not None:
            return msgspec.structs.replace(blocks.page, definition=found.definition), None, found
    sink.extend(tuple(read))
    if declared is None or is_notation(blocks.page, declared, blocks.facts):
        return blocks.page, fence, None
    declared = with_macros(blocks.page, declared, blocks.facts)
    sink.discard("extra-declaration", (declared.name,))
    return blocks.page, fence, declared


def _called_by_tag(declared: Declared, tag: str) -> Declared:
    """The facts of a type whose page calls it by its tag: the name that `typedef` gives it is a further one."""
    if declared.name in ("", tag):
        return declared
    others = (Field(one.name, _named(one.type, declared.name, tag)) for one in declared.aliases)
    return msgspec.structs.replace(declared, aliases=(Field(declared.name, Type(name=tag)), *others))


def _named(type: Type, old: str, new: str) -> Type:
    """A type, or a pointer to one, in which a name is another."""
    if type.pointer is not None:
        return msgspec.structs.replace(type, pointer=_named(type.pointer, old, new))
    return msgspec.structs.replace(type, name=new) if type.name == old else type


# --- words -----------------------------------------------------------------------------------------------------------

# Between the links of a see-also list: line breaks, bullets and separators say nothing.
_BREAK, _SAID = compile_pattern(r"<br\s*/?>"), compile_pattern(r"[^\W_]")


def page_text(source: Source, lowered: Lowered, rows: tuple[Requirement, ...]) -> PageText:
    """Put a page's words together; `rows` are those of its requirements."""
    page, includes = source.page, page_includes(source.page)
    links = page_links(page.identity, source.links, source.root_inner)
    front, syntax, see_also = page.front, page.section(SectionKey.SYNTAX), page.section(SectionKey.SEE_ALSO)
    taken = {
        **lowered.left,
        SectionKey.SYNTAX: kept(syntax, lambda block: not is_code_of(block, source.fence)) if syntax else "",
        SectionKey.REQUIREMENTS: "",
        SectionKey.SEE_ALSO: _beside_links(see_also),
    }
    return msgspec.structs.replace(
        lowered.text,
        page=page.identity.path,
        title=front.title,
        heading=page.heading,
        description=front.description,
        summary=page.summary_source,
        remarks="\n\n".join(section.source for section in page.sections if section.key is SectionKey.REMARKS),
        alerts=tuple(_alerts(page)),
        requirements=rows,
        see_also=tuple(_links(see_also)),
        sections=tuple(_sections(page, taken, lowered.facts.described)),
        headings=_headings(page),
        table_headings=_table_headings(page, taken),
        links={one: path for one, path in links.items() if included_path(one) not in includes} if includes else links,
        includes=includes,
        freshness=Freshness(front.revision, front.commit, front.handoff or front.date, front.translation),
    )


def _alerts(page: Page) -> Iterator[AlertText]:
    yield from alert_texts(page.summary, page.summary_source, page.summary_span)
    for section in page.sections:
        yield from alert_texts(section.blocks, section.source, section.body)


def _links(section: Section | None) -> Iterator[SeeAlso]:
    for match in LINK.finditer(section.source if section else ""):
        yield SeeAlso(text=match[1] or "", target=link_target(match))


def _beside_links(section: Section | None) -> str:
    """The whole section if it says more than its links, else nothing."""
    source = section.source if section else ""
    return source if _SAID.search(_BREAK.sub("", LINK.sub("", source))) else ""


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
        if section.key not in taken:
            continue
        table = next((block for block in section.blocks if isinstance(block, Table)), None)
        if table:
            found.setdefault(section.key.value, tuple(cell.text for cell in table.header))
    return found
