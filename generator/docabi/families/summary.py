"""Families without a syntax section: the declaration stands in the summary."""

from __future__ import annotations

import msgspec

from docabi.facts import Facts
from docabi.page import Fence, Page, SectionKey


def declaration_in_summary(page: Page, facts: Facts) -> Page:
    """The page with the first code block of its summary for its declaration, if its front matter names an API."""
    if page.section(SectionKey.SYNTAX) or not page.front.api_names:
        return page
    fence = next((block for block in page.summary if isinstance(block, Fence)), None)
    return msgspec.structs.replace(page, declaration=fence)
