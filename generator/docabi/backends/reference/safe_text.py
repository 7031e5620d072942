"""Text of a page as HTML may hold it: characters that HTML forbids are replaced, titles lose the marks of Markdown."""

from __future__ import annotations

import re
from functools import lru_cache

from docabi.escape import printable
from docabi.markdown.inline import unmarked

# Code points that are no characters (Unicode 23.7); HTML forbids them.
_NONCHARACTERS = re.compile(
    "[\ufdd0-\ufdef" + "".join(chr(plane * 0x10000 + end) for plane in range(17) for end in (0xFFFE, 0xFFFF)) + "]"
)
# Placeholders of translation tools (`{1>...<1}`) and tags: such a heading is no heading.
_DAMAGED = re.compile(r"[{}<>\ufffd]|&[lg]t;")


def clean(text: str) -> str:
    """Replace characters that HTML forbids, and those that make a page read otherwise than it is written."""
    if text.isprintable():
        return text
    return _NONCHARACTERS.sub("\ufffd", printable(text))


def plain(text: str) -> str:
    """Return the words of a title: the marks of Markdown are removed."""
    return clean(unmarked(text)).strip()


@lru_cache(maxsize=1024)
def heading_words(text: str) -> str:
    """Return the words of a page's heading, empty if translation tools left their marks in it."""
    return "" if _DAMAGED.search(text) else plain(text)
