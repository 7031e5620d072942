"""Families whose heading states an interface and its base: `# ILampBox : IUnknown`."""

from __future__ import annotations

import re

import msgspec

from docabi.facts import Facts
from docabi.page import Page

_DERIVED = re.compile(r"(\w+)\s*:\s*(I[A-Z]\w*)", re.ASCII)


def base_in_heading(page: Page, facts: Facts) -> Page:
    """The page with the base that its heading states, if the front matter names what is derived."""
    match = _DERIVED.fullmatch(page.heading.strip())
    if not match or match[1] not in page.front.api_names:
        return page
    # The anchor of `ILampBox : IUnknown` is `ilampbox--iunknown`.
    return msgspec.structs.replace(page, base=match[2], heading_anchor=page.heading_anchor.partition("--")[0])
