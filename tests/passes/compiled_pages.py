"""Pages compiled in memory, a stage after the other, as a build does it: fragments, groups, linked entities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docabi.diagnostics import Diagnostic, Sink
from docabi.facts import Facts
from docabi.families import canonical
from docabi.lower import lower_page
from docabi.passes.link import Linked, link_entity
from docabi.passes.merge import merge_entity
from docabi.passes.merge.beside import merge_beside, with_beside
from docabi.passes.merge.grouping import Groups, group_pages
from docabi.passes.merge.symbols import all_symbols
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Fragment

# Where the root of the pages lies in its repository, for links that climb above it.
INNER = "docs/framework/unmanaged-api"
FACTS = Facts()


def assembled(fragments: Sequence[Fragment], found: list[Diagnostic]) -> tuple[list[Linked], Groups]:
    """Every entity of some fragments, and the pages that describe none; reports go to `found`."""
    groups = with_beside(group_pages(fragments), fragments)
    found += groups.diagnostics
    linked = list(_linked(groups, fragments))
    found += (one for link in linked for one in link.diagnostics)
    return linked, groups


def lowered(identity: PageId, data: bytes, found: list[Diagnostic]) -> Fragment | None:
    """One page, read and lowered."""
    sink = Sink(identity)
    page = read_page(identity, data, FACTS, sink)
    fragment = lower_page(canonical(page, FACTS), FACTS, sink, INNER) if page else None
    found += sink
    return fragment


def _linked(groups: Groups, fragments: Sequence[Fragment]) -> Iterator[Linked]:
    symbols = all_symbols(groups, fragments, FACTS)
    by_page = {fragment.page: fragment for fragment in fragments}
    for name, members in groups.entities.items():
        pages = [by_page[page] for page in members]
        yield link_entity(merge_beside(name, pages) if name in groups.beside else merge_entity(pages), symbols, FACTS)
