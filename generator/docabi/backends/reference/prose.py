"""Markdown of a page -> HTML that is safe whatever the page says.

A link goes where the site map or the outside allows, else it is plain text; a link to an entity shows the entity's
name, because translation damages link texts. Most texts are sentences with identifiers in backticks: these are read
here, what is more goes to the parser of `html`, and a test holds that both agree.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from html import escape

import msgspec
from markupsafe import Markup

from docabi.backends.reference.html import parser
from docabi.backends.reference.links import Links
from docabi.backends.reference.safe_text import clean

# What has a meaning in a line of Markdown; an underscore inside a word has none.
_MARKED = re.compile(r"[\\*\[\]<>&!\n\r~]|(?<![^\W_])_|_(?![^\W_])")
# What may begin a block that is no paragraph.
_BLOCK = re.compile(r"\s*(?:[-+*#=>|_:\[]|\d+[.)]|```|~~~)")
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


class Prose(msgspec.Struct, frozen=True):
    """Renders the Markdown of one page: `links` says where its links go, `words` what its alerts are called."""

    links: Links
    words: Mapping[str, str]

    def blocks(self, text: str) -> Markup:
        """Return a text as HTML: paragraphs, lists, tables, code and alerts."""
        text = text.strip()
        if not text:
            return Markup()
        paragraphs = _BLANK_LINES.split(text)
        if any("\n" in paragraph or _BLOCK.match(paragraph) for paragraph in paragraphs):
            return Markup(parser().render(text, self._environment()))
        return Markup("".join(f"<p>{self.line(paragraph)}</p>\n" for paragraph in paragraphs))

    def line(self, text: str) -> Markup:
        """Return the HTML of a text that is one line: a cell, a label."""
        text = text.strip()
        if "[" in text or "<" in text:
            return Markup(parser().renderInline(text, self._environment()))
        return _line_without_links(text)

    def cell(self, text: str) -> Markup:
        """Return the HTML of a description: a line has no paragraph around it, several lines are blocks."""
        return self.blocks(text) if "\n" in text.strip() else self.line(text)

    def _environment(self) -> dict[str, object]:
        return {"links": self.links, "words": self.words}


@lru_cache(maxsize=4096)
def _line_without_links(text: str) -> Markup:
    """Return a line as HTML; lines are remembered, because codes have the same descriptions on hundreds of pages."""
    simple = sentence(text)
    return Markup(parser().renderInline(text, {}) if simple is None else simple)


def sentence(text: str) -> str | None:
    """Return the HTML of a line of words and code in single backticks; None if the line may hold more."""
    parts = clean(text).split("`")
    # An empty part is two backticks together, which make another kind of code.
    touching = "" in parts[1:-1]
    if touching or "\n" in text or len(parts) % 2 == 0 or any(_MARKED.search(part) for part in parts[::2]):
        return None
    return "".join(_code(part) if index % 2 else escape(part, quote=False) for index, part in enumerate(parts))


def _code(text: str) -> str:
    """Return a code span; CommonMark takes one blank off both of its ends, unless it is nothing but blanks."""
    if text.startswith(" ") and text.endswith(" ") and text.strip(" "):
        text = text[1:-1]
    return f"<code>{escape(text, quote=False)}</code>"
