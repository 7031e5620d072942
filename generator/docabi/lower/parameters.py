"""What a page says of each parameter or member, aligned with the names that its declaration has.

The declaration is right about names, their order and their number; the descriptions are right about meaning.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from docabi.diagnostics import Sink
from docabi.lower.block_sources import block_sources
from docabi.lower.described import (
    Described,
    Entry,
    align,
    described,
    entries_of_table,
    fold,
    headed_entries,
    is_about,
    is_list_of,
)
from docabi.lower.directions import Markers
from docabi.page import Page, Section, SectionKey, Table
from docabi.source import Span


class DescribedParameters(msgspec.Struct, frozen=True):
    """Texts (Markdown) and lines by declared name; a name that only the description has stands there as written.

    `described` has the names as written, in order; `rest` is the Markdown that belongs to no name.
    """

    texts: dict[str, str]
    described: tuple[str, ...]
    lines: dict[str, int]
    rest: str


def described_parameters(
    page: Page, names: Sequence[str], markers: Markers, sink: Sink, origin: Span
) -> DescribedParameters:
    """Descriptions of the declared parameters `names`; `origin` is the declaration's place, for reports."""
    section = page.section(SectionKey.PARAMETERS)
    found = headed_entries(page, section) or (described(section, names, markers) if section else None)
    if found is None:
        _report_undescribed(names, "parameter", origin, sink)
        return DescribedParameters({}, (), {}, "")
    return _aligned(found, names, "parameter", sink)


def described_members(page: Page, key: SectionKey, names: Sequence[str], sink: Sink) -> DescribedParameters:
    """Descriptions of the declared members `names`: tables of the members section, else its paragraphs.

    Tables of other sections (a long enumeration spreads over several) count if most of their rows are members.
    """
    section = page.section(key)
    found = headed_entries(page, section) or (_members(section, names, page.sections) if section else None)
    return _aligned(found, names, "member", sink) if found else DescribedParameters({}, (), {}, "")


def _members(section: Section, names: Sequence[str], sections: Sequence[Section]) -> Described:
    tables = [block for block in section.blocks if isinstance(block, Table) and is_list_of(block, names)]
    entries = [entry for table in tables for entry in entries_of_table(table, None)]
    done = {entry.name for entry in entries}
    others = (block for other in sections if other is not section for block in other.blocks)
    elsewhere = (block for block in others if isinstance(block, Table) and is_about(block, names))
    entries += [entry for table in elsewhere for entry in entries_of_table(table, None) if entry.name not in done]
    rest = "\n\n".join(source for block, source in block_sources(section) if block not in tables)
    # Members have no direction, so no word before a text is one.
    return Described(tuple(entries), rest, section.span) if entries else described(section, names, None)


def _aligned(found: Described, names: Sequence[str], noun: str, sink: Sink) -> DescribedParameters:
    """Entries about things of one kind (`parameter`, `member`) by declared name, and reports about them."""
    entries = found.entries
    # Without a declaration headings are the only witness of the names.
    entry_sink = sink if names or not found.headed else Sink(sink.page)
    meanings = align([entry.name for entry in entries], names)
    declared = frozenset(names)
    texts = defaultdict[str, list[str]](list)
    lines: dict[str, int] = {}
    for entry, meaning in zip(entries, meanings, strict=True):
        name = entry.name if meaning is None else names[meaning]
        # A declared name described twice keeps both texts.
        texts[name].append(entry.text)
        lines.setdefault(name, entry.line)
        _report_entry(entry, name if name in declared else None, noun, entry_sink)
    undescribed = [name for name in names if name not in texts]
    _report_undescribed(undescribed, noun, found.place, sink)
    joined = {name: "\n\n".join(filter(None, parts)) for name, parts in texts.items()}
    return DescribedParameters(joined, tuple(entry.name for entry in entries), lines, found.rest)


def _report_entry(entry: Entry, meant: str | None, noun: str, sink: Sink) -> None:
    """Report a written name that is not the declared one: unknown, in another case, damaged, or another name."""
    span = Span(entry.line, entry.column, len(entry.name))
    cause = f"{noun} {meant or entry.name}"
    if not entry.text:
        message = f"{noun} `{meant or entry.name}` is listed without a description"
        sink.warning(f"undocumented-{noun}", span, message, help=f"describe `{meant or entry.name}`", cause=cause)
    if entry.name == meant:
        return
    if meant is None:
        message = f"{noun} `{entry.name}` is described but not declared in the syntax block"
        sink.warning(f"unknown-{noun}", span, message, help="correct the name or remove the description", cause=cause)
    elif fold(entry.name) == fold(meant) or not entry.marked or not entry.name.isascii():
        message = f"{noun} `{meant}` is written `{entry.name}`"
        sink.warning("damaged-identifier", span, message, help=f"write `{meant}` in backticks", cause=cause)
    else:
        message = f"{noun} `{entry.name}` is described where the syntax block declares `{meant}`"
        sink.warning(
            f"unknown-{noun}", span, message, help=f"call it `{meant}`, or correct the syntax block", cause=cause
        )


def _report_undescribed(names: Sequence[str], noun: str, span: Span, sink: Sink) -> None:
    for name in names:
        message = f"{noun} `{name}` is in the syntax block but not described"
        sink.warning(f"undocumented-{noun}", span, message, help=f"describe `{name}`", cause=f"{noun} {name}")
