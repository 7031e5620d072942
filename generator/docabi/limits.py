"""How much of each thing documentation may have, so that nobody's page takes the machine of everybody who builds it.

Each limit is a setting, lies far above real documentation, and is low enough that a page at all of them takes seconds.
A page beyond one is left out as a whole and named, because half of a declaration, a table or an enumeration would be a
wrong fact. To add a limit: a field here, what is counted in `excess_of_bytes` or `excess_of_page`, its words in
`_COUNTED`, and its line in `rules/limit-exceeded.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.markdown.dialect import DEEPEST, INCLUDE
from docabi.page import Alert, Block, ListBlock, Page, Paragraph, Quote, Table
from docabi.source import PageId, Span
from docabi.spec import Declared, PageFacts

Limit = Annotated[int, msgspec.Meta(ge=1, le=10**9)]


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """The most of each thing. A page counts in one locale."""

    page_bytes: Limit = 1_000_000
    """Bytes of a page's file."""
    page_lines: Limit = 20_000
    """Lines of a page."""
    line_bytes: Limit = 50_000
    """Bytes of a line."""
    paragraph: Limit = 50_000
    """Characters of a paragraph."""
    nesting: Annotated[int, msgspec.Meta(ge=1, le=DEEPEST // 2 - 1)] = 15
    """Lists and quotations that stand in each other."""
    rows: Limit = 10_000
    """Rows of all tables of a page."""
    cells: Limit = 50_000
    """Cells of all tables of a page, a row with as many as its table's first at least."""
    alerts: Limit = 500
    """Alerts of a page."""
    links: Limit = 10_000
    """Links of a page."""
    includes: Limit = 300
    """Files that a page includes, each as often as it does."""
    include_bytes: Limit = 100_000
    """Bytes of an included file."""
    parameters: Limit = 250
    """Parameters of a declaration."""
    members: Limit = 5_000
    """Fields, enumerators and methods of a declaration."""
    findings: Limit = 1_000
    """Findings of a page that are told."""
    pages: Limit = 50_000
    """Pages of a documentation root."""


_COUNTED = {
    "page_bytes": "bytes",
    "page_lines": "lines",
    "line_bytes": "bytes in a line",
    "paragraph": "characters in a paragraph",
    "nesting": "lists and quotations in each other",
    "rows": "rows of tables",
    "cells": "cells of tables",
    "alerts": "alerts",
    "links": "links",
    "includes": "included files",
    "include_bytes": "bytes",
    "parameters": "parameters",
    "members": "members",
    "findings": "findings",
    "pages": "pages",
}

Counted = tuple[str, int, Span]
"""A limit's name, how much there is up to a place, and the place."""


def exceeded(page: PageId, place: Span, limits: Limits, limit: str, lost: str) -> Diagnostic:
    """A finding about a limit that is crossed at a place; `lost` says what is left out, and what has too much."""
    setting = limit.replace("_", "-")
    message = f"{lost} more than {getattr(limits, limit):,} {_COUNTED[limit]}"
    help = f"divide it, or raise `{setting}` under `limits` in the settings"
    return Diagnostic(page, place, "limit-exceeded", Severity.ERROR, message, help)


def excess_of_bytes(page: PageId, data: bytes, limits: Limits) -> list[Diagnostic]:
    """What is too much in a page's bytes, which are not read as a page then."""
    if len(data) <= min(limits.page_lines, limits.line_bytes):
        return []
    lines = data.splitlines()
    sizes = (("line_bytes", len(line), Span(number)) for number, line in enumerate(lines, 1))
    long = sizes if len(data) > limits.line_bytes else ()
    return _too_much(page, limits, (("page_lines", len(lines), Span(min(len(lines), limits.page_lines + 1))), *long))


def excess_of_page(page: Page, facts: PageFacts, limits: Limits) -> list[Diagnostic]:
    """What is too much on a page and in its declarations."""
    declared = (one for one in (facts.declared, *facts.beside) if one is not None)
    of_declared = (found for one in declared for found in _of_declaration(one))
    counted = (*_of_blocks(page, limits), *_of_lines(page, limits), *of_declared)
    return _too_much(page.identity, limits, counted)


def _too_much(page: PageId, limits: Limits, counted: Iterable[Counted]) -> list[Diagnostic]:
    """A finding for each limit, at the first place where it is crossed."""
    found: dict[str, Diagnostic] = {}
    for limit, number, place in counted:
        if number > getattr(limits, limit) and limit not in found:
            found[limit] = exceeded(page, place, limits, limit, "the page is left out: it has")
    return [*found.values()]


def _of_blocks(page: Page, limits: Limits) -> Iterator[Counted]:
    rows = cells = alerts = 0
    blocks = [*page.summary, *(block for section in page.sections for block in section.blocks)]
    # Nearly all blocks are short paragraphs, of which there may be any number.
    most = limits.paragraph
    others = [block for block in blocks if not isinstance(block, Paragraph) or len(block.text) > most]
    for block, depth in _nested(others, 0):
        if depth > limits.nesting:
            yield "nesting", depth, block.span
        if isinstance(block, Paragraph) and len(block.text) > limits.paragraph:
            yield "paragraph", len(block.text), block.span
        elif isinstance(block, Alert):
            alerts += 1
            yield "alerts", alerts, block.span
        elif isinstance(block, Table):
            for row in block.rows:
                rows += 1
                cells += len(row)
                yield from _of_row(rows, cells, row[0].span, limits)


def _of_row(rows: int, cells: int, span: Span, limits: Limits) -> Sequence[Counted]:
    return (("rows", rows, span), ("cells", cells, span)) if rows > limits.rows or cells > limits.cells else ()


def _nested(blocks: Sequence[Block], depth: int) -> Iterator[tuple[Block, int]]:
    """Blocks and those in them, each with the number of lists and quotations that it stands in."""
    for block in blocks:
        yield block, depth
        if isinstance(block, Alert | Quote):
            yield from _nested(block.blocks, depth + 1)
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from _nested(item, depth + 1)


def _of_lines(page: Page, limits: Limits) -> Iterator[Counted]:
    text = "\n".join(page.lines)
    if text.count("[!") <= limits.includes and text.count("](") <= limits.links:
        return  # nearly every page
    links = includes = 0
    for number, line in enumerate(page.lines, 1):
        if "](" in line or "[!" in line:
            links += line.count("](")
            includes += len(INCLUDE.findall(line)) if "[!" in line else 0
            yield "links", links, Span(number)
            yield "includes", includes, Span(number)


def _of_declaration(declared: Declared) -> Iterator[Counted]:
    place = Span(declared.lines.get("", 1))
    members = len(declared.enumerators) + len(declared.fields) + len(declared.methods)
    yield "members", members, place
    for signature in (declared.signature, *(method.signature for method in declared.methods)):
        if signature is not None:
            yield "parameters", len(signature.parameters), place


def told(found: Sequence[Diagnostic], limits: Limits) -> list[Diagnostic]:
    """Findings without those of a page beyond the limit, which are counted in one more."""
    kept: list[Diagnostic] = []
    of_page: dict[PageId, int] = {}
    for one in sorted(set(found)):  # in the order in which they are kept
        count = of_page[one.page] = of_page.get(one.page, 0) + 1
        if count <= limits.findings:
            kept.append(one)
    beyond = {page: count - limits.findings for page, count in of_page.items() if count > limits.findings}
    for page, count in beyond.items():
        lost = f"{count:,} findings of the page are not told: there are"
        kept.append(exceeded(page, Span(), limits, "findings", lost))
    return sorted(kept) if beyond else kept
