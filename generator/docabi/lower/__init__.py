"""Lowering: one page in canonical form to one `Fragment`, without looking at another page."""

from __future__ import annotations

from docabi.declaration.lowering import declared_facts
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.lower.classify import article, kind_of
from docabi.lower.kinds import LOWERERS, Source
from docabi.lower.links import link_lines, placed_links, report_empty_links
from docabi.lower.names import Name, vote
from docabi.lower.page_text import page_text
from docabi.lower.requirements import requirements
from docabi.page import Fence, Page, SectionKey
from docabi.spec import Fragment, Kind


def lower_page(page: Page, facts: Facts, sink: Sink, root_inner: str = "") -> Fragment:
    """Lower a page; total: whatever the page holds, there is a fragment, and what is wrong is in `sink`.

    `root_inner`: path of the documentation root inside its repository, for links that climb out of the root and back.
    """
    fence = page.declaration
    declared = declared_facts(fence, facts, sink) if fence else None
    verdict = kind_of(page, declared, sink)
    _report_missing(page, verdict.kind, fence, sink)
    links = tuple(placed_links(page))
    source = Source(page, declared, fence if verdict.kind.is_entity else None, facts, links, root_inner)
    lowered = LOWERERS[verdict.kind](source, sink)
    name = vote(page, verdict.kind, declared, facts, sink) if verdict.kind.is_entity else Name("", "")
    needs = requirements(page, facts, lowered.facts)
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


_DECLARED = (Kind.METHOD, Kind.FUNCTION, Kind.CALLBACK, Kind.STRUCTURE, Kind.UNION, Kind.ENUMERATION)
