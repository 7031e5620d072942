"""Families that name header and library in the front matter: `req.header: lamp.h`, `req.dll:`, `req.lib:`."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from docabi.facts import Facts
from docabi.page import FrontMatter, Page, Stated

# Keys without separators, the likelier one first.
_KEYS = {"header": ("reqheader",), "library": ("reqdll", "reqlib")}


def files_in_front_matter(page: Page, facts: Facts) -> Page:
    """The page with the files that its front matter names."""
    if not any(key in page.front.values for keys in _KEYS.values() for key in keys):
        return page
    return msgspec.structs.replace(page, stated={**page.stated, **dict(_stated(page.front))})


def _stated(front: FrontMatter) -> Iterator[tuple[str, Stated]]:
    lines = {key.replace(".", "").lower(): line for key, line in front.lines.items()}
    for fact, keys in _KEYS.items():
        if key := next((key for key in keys if front.values.get(key)), ""):
            yield fact, Stated(front.values[key][0], lines.get(key, 1))
