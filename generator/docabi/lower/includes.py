"""Includes of a page: `[!INCLUDE[tag](path)]`. Their texts lie in other files: lowering says only which there are."""

from __future__ import annotations

import re

from docabi.page import Page

_INCLUDE = re.compile(r"\[!INCLUDE\s*\[[^\[\]]*\]\(([^()\s]+)\)\s*\]", re.IGNORECASE)


def page_includes(page: Page) -> dict[str, str]:
    """Target of each include of a page, as written, without its text yet."""
    sources = (page.heading, page.summary_source, *(section.source for section in page.sections))
    return {target: "" for source in sources for target in _INCLUDE.findall(source)}
