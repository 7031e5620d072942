"""What names and paths mean in the whole documentation, and what its pages tell about each other's: the one place where
the heads of all pages are asked.
"""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from docabi.facts import Facts
from docabi.passes.merge.grouping import Groups, Symbols, make_symbols
from docabi.passes.merge.heads import FullHead
from docabi.passes.merge.meant_files import meant_headers
from docabi.passes.merge.stated_layouts import stated_layouts


def all_symbols(groups: Groups, heads: Collection[FullHead], facts: Facts) -> Symbols:
    """The symbols of all pages, with the layouts that pages state and the headers that destroyed names mean."""
    headers = ((head.page.area, head.facts.header.name) for head in heads if head.facts.header is not None)
    return msgspec.structs.replace(
        make_symbols(groups, headers, facts.files),
        stated=stated_layouts(heads, groups, facts.layouts),
        meant=meant_headers(heads, groups, facts),
    )
