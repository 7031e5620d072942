"""Lowering: one page to one `Fragment`, without looking at another page.

A new kind is a function `(Source, Sink) -> Lowered` in a module of its own and a line in `LOWERERS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile

import msgspec

from docabi.declaration.lowering import declared_facts
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.lower.callable import lower_callable
from docabi.lower.interface import lower_coclass, lower_interface
from docabi.lower.kind import article, kind_of
from docabi.lower.links import link_lines, report_empty_links
from docabi.lower.lowered import Lowered, Lowerer, Source
from docabi.lower.names import Name, vote
from docabi.lower.record import lower_record
from docabi.lower.requirements import front_file, requirements
from docabi.lower.text import page_text
from docabi.page import Block, Fence, Page, SectionKey
from docabi.spec import Fragment, Kind


def lower_page(page: Page, facts: Facts, sink: Sink, root_inner: str = "") -> Fragment:
    """Lower a page; total: whatever the page holds, there is a fragment, and what is wrong is in `sink`.

    `root_inner`: path of the documentation root inside its repository, for links that climb out of the root and back.
    """
    fence = _declaration(page)
    declared = declared_facts(fence, facts, sink) if fence else None
    verdict = kind_of(page, declared, sink)
    _report_missing(page, verdict.kind, fence, sink)
    source = Source(page, declared, fence if verdict.kind.is_entity else None, facts, root_inner)
    lowered = LOWERERS[verdict.kind](source, sink)
    name = vote(page, verdict.kind, declared, facts, sink) if verdict.kind.is_entity else Name("", "")
    needs = requirements(page.section(SectionKey.REQUIREMENTS), page.identity.locale, facts)
    stated = msgspec.structs.replace(
        lowered.facts,
        header=needs.header or front_file(page.front, ("header",), facts),
        library=needs.library or front_file(page.front, ("dll", "lib"), facts),
        since=needs.since,
    )
    text = page_text(source, lowered, needs.rows)
    report_empty_links(page, sink)
    return Fragment(
        page=page.identity,
        kind=verdict.kind,
        name=name.name,
        owner=name.owner,
        facts=stated,
        text=text,
        line=page.heading_span.line,
        witnesses=name.witnesses,
        link_lines=link_lines(page, text.links),
        reason=verdict.reason,
        diagnostics=tuple(sink),
    )


def _report_missing(page: Page, kind: Kind, fence: Fence | None, sink: Sink) -> None:
    if fence or kind not in _DECLARED:
        return
    syntax = page.section(SectionKey.SYNTAX)
    what = "an empty syntax section" if syntax else "no syntax section"
    sink.warning(
        "missing-declaration",
        syntax.span if syntax else page.heading_span,
        f"the page describes {article(kind)} {kind} and has {what}",
        help="add the declaration in a code block below `## Syntax`",
        cause=page.identity.path,
    )


def lower_overview(source: Source, sink: Sink) -> Lowered:
    """Lower a list, a guide or a table of contents: every section stays as it is."""
    return Lowered()


def _declaration(page: Page) -> Fence | None:
    """The code block that declares what the page describes: the first below the syntax heading.

    Families without such a heading put it into the summary; there it counts if the page names an API.
    """
    syntax = next((index for index, section in enumerate(page.sections) if section.key is SectionKey.SYNTAX), None)
    if syntax is None:
        return _first_fence(page.summary) if page.front.api_names else None
    first, *after = page.sections[syntax:]
    below = takewhile(lambda section: section.level > first.level and section.key is SectionKey.OTHER, after)
    return next(filter(None, (_first_fence(section.blocks) for section in (first, *below))), None)


def _first_fence(blocks: tuple[Block, ...]) -> Fence | None:
    return next((block for block in blocks if isinstance(block, Fence)), None)


_DECLARED = (Kind.METHOD, Kind.FUNCTION, Kind.CALLBACK, Kind.STRUCTURE, Kind.UNION, Kind.ENUMERATION)

LOWERERS: Mapping[Kind, Lowerer] = {
    Kind.METHOD: lower_callable,
    Kind.FUNCTION: lower_callable,
    Kind.CALLBACK: lower_callable,
    Kind.INTERFACE: lower_interface,
    Kind.CLASS: lower_interface,
    Kind.STRUCTURE: lower_record,
    Kind.UNION: lower_record,
    Kind.ENUMERATION: lower_record,
    Kind.COCLASS: lower_coclass,
    Kind.LIST: lower_overview,
    Kind.GUIDE: lower_overview,
    Kind.TOC: lower_overview,
}
