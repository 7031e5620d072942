"""Links in comments read as the specification's names."""

from __future__ import annotations

import re
from collections.abc import Mapping

_LINK = re.compile(r"\[((?:[^\[\]\\]|\\.){0,300})\]\(([^()\s]{1,300})\)")


def named(markdown: str, targets: Mapping[str, str]) -> str:
    """A Markdown source with each link to a described page replaced by a code span of the name."""
    return _LINK.sub(lambda link: f"`{targets[link[2]]}`" if link[2] in targets else link[0], markdown)
