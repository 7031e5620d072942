"""What names and paths mean in the whole documentation, and what its pages tell about each other's: the one place where
the heads of all pages are asked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from docabi.facts import Facts
from docabi.passes.merge.grouping import Groups, Symbols, make_symbols
from docabi.passes.merge.heads import Head
from docabi.passes.merge.meant_files import meant_headers
from docabi.passes.merge.stated_layouts import stated_layouts


def all_symbols(groups: Groups, heads: Collection[Head], facts: Facts) -> Symbols:
    """The symbols of all pages, with the layouts that pages state, the headers that destroyed names mean, and names of
    further forms.
    """
    headers = ((head.page.area, head.facts.header.name) for head in heads if head.facts.header is not None)
    symbols = make_symbols(groups, headers, facts.files)
    forms = _forms(heads, symbols)
    twins = {head.facts.twin: forms[head.facts.twin] for head in heads if head.facts.twin in forms}
    return msgspec.structs.replace(
        symbols,
        kinds={**symbols.kinds, **{twin: symbols.kinds[name] for twin, name in twins.items() if twin}},
        stated=stated_layouts(heads, groups, facts.layouts),
        meant=meant_headers(heads, groups, facts),
        forms=forms,
    )


def _forms(heads: Iterable[Head], symbols: Symbols) -> dict[str, str]:
    """Twins and names for both forms -> entity; what a page of its own describes is no form of another."""
    found: dict[str, str] = {}
    for head in heads:
        place = symbols.places.get(head.page.path)
        for name in (head.facts.neutral, head.facts.twin):
            if name and place is not None and place.entity and not place.method and name not in symbols.kinds:
                found[name] = min(found.get(name, place.entity), place.entity)
                found[place.entity] = place.entity
    return found
