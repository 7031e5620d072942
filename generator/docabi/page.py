"""The page model: what a Markdown page is, before anyone asks what it means. The reader makes it, lowering consumes it.

Texts are kept as the page's own Markdown source (`Paragraph.text`, `Cell.text`); `docabi.markdown.inline.inlines`
splits such a source into its inline parts on demand.
"""

from __future__ import annotations

from collections.abc import Container
from enum import StrEnum

import msgspec

from docabi.source import PageId, Span
from docabi.spec import Kind, WrittenConstant


class SectionKey(StrEnum):
    """What a section is, told by its anchor (or, without one, by its heading words)."""

    SYNTAX = "syntax"
    PARAMETERS = "parameters"
    RETURN_VALUE = "return-value"
    EXCEPTIONS = "exceptions"
    REMARKS = "remarks"
    REQUIREMENTS = "requirements"
    SEE_ALSO = "see-also"
    METHODS = "methods"
    MEMBERS = "members"
    FIELDS = "fields"
    PROPERTIES = "properties"
    INTERFACES = "interfaces"
    EXAMPLE = "example"
    STATUS_HRESULTS = "status-hresults"
    IN_THIS_SECTION = "in-this-section"
    RELATED_SECTIONS = "related-sections"
    REFERENCE = "reference"
    OTHER = "other"


class Paragraph(msgspec.Struct, frozen=True, tag="paragraph"):
    """A paragraph: `text` is Markdown, its lines joined by newlines, hard breaks (two blanks, backslash) kept."""

    text: str
    span: Span


class Fence(msgspec.Struct, frozen=True, tag="fence"):
    """A fenced code block; `span` is that of the first line of `text`, not of the fence marker."""

    language: str
    text: str
    span: Span


class Cell(msgspec.Struct, frozen=True):
    """A table cell: Markdown without the pipes."""

    text: str
    span: Span


class Table(msgspec.Struct, frozen=True, tag="table"):
    """A pipe table. `header` may have empty cells."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    span: Span


class ListBlock(msgspec.Struct, frozen=True, tag="list"):
    """A bullet or numbered list; each item is a tuple of blocks."""

    ordered: bool
    items: tuple[tuple[Block, ...], ...]
    span: Span


class Alert(msgspec.Struct, frozen=True, tag="alert"):
    """`> [!NOTE]`: `alert` is the keyword in lower case (note, tip, important, warning, caution)."""

    alert: str
    blocks: tuple[Block, ...]
    span: Span


class Quote(msgspec.Struct, frozen=True, tag="quote"):
    """A block quotation without an alert keyword."""

    blocks: tuple[Block, ...]
    span: Span


class Html(msgspec.Struct, frozen=True, tag="html"):
    """Raw HTML as it stands on the page."""

    text: str
    span: Span


class Rule(msgspec.Struct, frozen=True, tag="rule"):
    """A thematic break."""

    span: Span


Block = Paragraph | Fence | Table | ListBlock | Alert | Quote | Html | Rule


class Section(msgspec.Struct, frozen=True):
    """A heading below H1 and the blocks up to the next heading of any level (sections are a flat sequence)."""

    key: SectionKey
    level: int
    anchor: str
    title: str
    blocks: tuple[Block, ...]
    source: str
    """The section's Markdown below its heading, exactly as on the page, without leading or trailing blank lines."""
    span: Span
    body: Span
    """Where `source` begins."""
    entry: str = ""
    """The one parameter or member that the section describes; else empty."""


class FrontMatter(msgspec.Struct, frozen=True):
    """The front matter in one spelling for every era: scalars and lists, dotted and glued keys are already folded."""

    title: str = ""
    description: str = ""
    api_names: tuple[str, ...] = ()
    api_locations: tuple[str, ...] = ()
    api_types: tuple[str, ...] = ()
    f1_keywords: tuple[str, ...] = ()
    help_keywords: tuple[str, ...] = ()
    topic_types: tuple[str, ...] = ()
    revision: str = ""
    """`ms.openlocfilehash`, else the SHA-1 of the page with CRLF line ends (an English page is its own source)."""
    commit: str = ""
    handoff: str = ""
    """`ms.lasthandoff` as an ISO date, else empty."""
    translation: str = ""
    """`MT`, `HT` or empty."""
    locale: str = ""
    """`ms.contentlocale`."""
    date: str = ""
    values: dict[str, tuple[str, ...]] = {}
    """Every value by its key in small letters and without separators (`reqheader`), for families of their own keys."""
    lines: dict[str, int] = {}
    """Line of each key as the page spells it (`api_name`, `api.name`), for diagnostics."""


_OF_TRANSLATIONS = ("ms.openlocfilehash", "ms.translationtype")


def is_translation(keys: Container[str]) -> bool:
    """Whether front matter with these keys, as a page spells them, says what the page was translated from, or how."""
    return any(key in keys for key in _OF_TRANSLATIONS)


class Stated(msgspec.Struct, frozen=True):
    """What a page states plainly, as written, and its line."""

    text: str
    line: int


class PlainConstant(msgspec.Struct, frozen=True):
    """A constant that a page states: its value if the page has it, the types of what it stands for, and further names
    with values that follow from both. `of` is the function of which it is an option.
    """

    value: int | None
    line: int
    data_types: tuple[str, ...] = ()
    names: tuple[WrittenConstant, ...] = ()
    of: str | None = None
    texts: dict[str, str] = {}
    """What the page says of further names (Markdown)."""


class Page(msgspec.Struct, frozen=True):
    """One page. `summary` holds the blocks between H1 and the first section, `summary_source` their Markdown.

    The reader gives what Markdown and anchors say; families put what they have of their own into the same fields
    (`docabi.families`), so that lowering knows one form of page.
    """

    identity: PageId
    lines: tuple[str, ...]
    """Every line of the page without its end; of bilingual pages the page's own words alone."""
    front: FrontMatter
    heading: str
    heading_anchor: str
    heading_span: Span
    summary: tuple[Block, ...]
    summary_source: str
    summary_span: Span
    sections: tuple[Section, ...]
    declaration: Fence | None = None
    """The code block that declares what the page describes: the first of those in the likeliest language."""
    alternatives: tuple[Fence, ...] = ()
    """The others in that language; one of them counts if the first declares something else (a call, an example)."""
    base: str = ""
    """The base of an interface, where it stands beside the declaration."""
    kind: Kind | None = None
    """What the page says outright that it describes."""
    stated: dict[str, Stated] = {}
    """Files by fact (`header`, `library`) that are stated elsewhere than among the requirements."""
    constant: PlainConstant | None = None
    """The constant that the page is about."""
    families: tuple[str, ...] = ()
    """The families that the page is of, beside those of every page."""
    entry_lines: tuple[str, ...] = ()
    """Patterns of how its families begin the description of a parameter or member; each has a group `name`."""
    definition: str = ""
    """The place of the definition that counts for a declaration, where the page shows none."""

    def section(self, key: SectionKey) -> Section | None:
        """The first section with that key."""
        for section in self.sections:  # asked so often that a generator would cost more than the search
            if section.key is key:
                return section
        return None
