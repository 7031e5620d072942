"""Pages of interfaces, abstract classes and coclasses: the table of methods or interfaces, identifier and base."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docabi.diagnostics import Sink
from docabi.lower.kind import derivation
from docabi.lower.listing import read_listing
from docabi.lower.lowered import Lowered, Source
from docabi.markdown.inline import code_spans, inlines, plain
from docabi.page import Paragraph, SectionKey
from docabi.spec import PageFacts

# Letters of many scripts stick to it without a blank, so only ASCII letters and digits end it.
_GUID = re.compile(r"(?<![\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])", re.ASCII | re.IGNORECASE)
_INTERFACE = re.compile(r"I[A-Z]\w+\Z", re.ASCII)


def lower_interface(source: Source, sink: Sink) -> Lowered:
    """Lower the page of an interface or of an abstract class."""
    listing = read_listing(source.page, source.page.section(SectionKey.METHODS), source.root_inner)
    declared = source.declared
    iid, base = prose_identity(source)
    return Lowered(
        facts=PageFacts(
            declared=declared,
            iid=(declared.iid if declared else None) or iid,
            base=(declared.base if declared else None) or base or derivation(source.page) or None,
            listed=listing.listed,
        ),
        methods_table=listing.texts,
        entries=listing.entries,
        left={SectionKey.METHODS: listing.left},
    )


def lower_coclass(source: Source, sink: Sink) -> Lowered:
    """Lower the page of a coclass: the interfaces of its table."""
    listing = read_listing(source.page, source.page.section(SectionKey.INTERFACES), source.root_inner)
    return Lowered(
        facts=PageFacts(declared=source.declared, listed=listing.listed),
        interfaces_table=listing.texts,
        entries=listing.entries,
        left={SectionKey.INTERFACES: listing.left},
    )


def prose_identity(source: Source) -> tuple[str | None, str | None]:
    """Identifier and base that the prose states: the only identifier of a paragraph that names one other interface.

    Code spans are never translated, and so such a sentence is read without its words: `IUnknown` beside a GUID.
    """
    for text in _paragraphs(source):
        found = {guid.lower() for guid in _GUID.findall(plain(text))}
        bases = [span for span in dict.fromkeys(code_spans(inlines(text))) if _INTERFACE.match(span)]
        if len(found) == 1 and len(bases) == 1:
            return found.pop(), bases[0]
    return None, None


def _paragraphs(source: Source) -> Iterator[str]:
    page = source.page
    remarks = (section.blocks for section in page.sections if section.key is SectionKey.REMARKS)
    for blocks in (page.summary, *remarks):
        yield from (block.text for block in blocks if isinstance(block, Paragraph))
