"""What a page says of each parameter or member, aligned with the names that its declaration has.

The declaration is right about names, their order and their number; the descriptions are right about meaning.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from docabi.diagnostics import Sink
from docabi.lower.alignment import align, fold
from docabi.lower.described import Entry, described, entries_of_table, is_about, is_list_of
from docabi.lower.directions import Markers
from docabi.lower.sources import block_sources
from docabi.page import Section, Table
from docabi.source import Span

_UNPLACED = Span()


class DescribedParameters(msgspec.Struct, frozen=True):
    """Texts (Markdown) and lines by declared name; a name that only the description has stands there as written.

    `described` has the names as written, in order; `rest` is the Markdown that belongs to no name.
    """

    texts: dict[str, str]
    described: tuple[str, ...]
    lines: dict[str, int]
    rest: str


def described_parameters(
    section: Section | None, names: Sequence[str], markers: Markers, sink: Sink, origin: Span = _UNPLACED
) -> DescribedParameters:
    """Descriptions of the declared parameters `names`; `origin` is the declaration's place, for reports."""
    if section is None:
        _report_undescribed(names, "parameter", origin, sink)
        return DescribedParameters({}, (), {}, "")
    found = described(section, names, markers)
    return _aligned(found.entries, names, found.rest, _Report("parameter", section.span, sink))


def described_under_headings(
    entries: Sequence[Entry], names: Sequence[str], noun: str, sink: Sink
) -> DescribedParameters:
    """Descriptions under headings of their own; without a declaration (no `names`) they are the only witness."""
    if names:
        return _aligned(entries, names, "", _Report(noun, Span(entries[0].line, entries[0].column), sink))
    texts = {entry.name: entry.text for entry in entries}
    return DescribedParameters(texts, tuple(texts), {entry.name: entry.line for entry in entries}, "")


def described_members(
    section: Section | None, names: Sequence[str], sink: Sink, others: Sequence[Section] = ()
) -> DescribedParameters:
    """Descriptions of the declared members `names`: tables of the members section, else its paragraphs.

    Tables of `others` (a long enumeration spreads over several sections) count if most of their rows are members.
    """
    if section is None:
        return DescribedParameters({}, (), {}, "")
    tables = [block for block in section.blocks if isinstance(block, Table) and is_list_of(block, names)]
    entries = [entry for table in tables for entry in entries_of_table(table)]
    done = {entry.name for entry in entries}
    entries += [entry for entry in _entries_elsewhere(section, names, others) if entry.name not in done]
    rest = "\n\n".join(source for block, source in block_sources(section) if block not in tables)
    if not entries:
        # No locale: members have no direction, so no word before a text is one.
        found_names = described(section, names, Markers())
        entries, rest = list(found_names.entries), found_names.rest
    return _aligned(entries, names, rest, _Report("member", section.span, sink))


def _entries_elsewhere(section: Section, names: Sequence[str], others: Sequence[Section]) -> Iterator[Entry]:
    for other in others:
        for block in other.blocks:
            if other is not section and isinstance(block, Table) and is_about(block, names):
                yield from entries_of_table(block)


class _Report(msgspec.Struct, frozen=True):
    """What the names name (`parameter`, `member`), where their section is, and where to report."""

    noun: str
    span: Span
    sink: Sink


def _aligned(entries: Sequence[Entry], names: Sequence[str], rest: str, report: _Report) -> DescribedParameters:
    meanings = align([entry.name for entry in entries], names)
    texts: dict[str, str] = {}
    lines: dict[str, int] = {}
    for entry, meaning in zip(entries, meanings, strict=True):
        name = entry.name if meaning is None else names[meaning]
        # A declared name described twice keeps both texts.
        texts[name] = "\n\n".join(filter(None, (texts.get(name, ""), entry.text)))
        lines.setdefault(name, entry.line)
        _report_entry(entry, name if name in names else None, report)
    undescribed = [name for name in names if name not in texts]
    _report_undescribed(undescribed, report.noun, report.span, report.sink)
    return DescribedParameters(texts, tuple(entry.name for entry in entries), lines, rest)


def _report_entry(entry: Entry, meant: str | None, report: _Report) -> None:
    """Report a written name that is not the declared one: unknown, in another case, damaged, or another name."""
    span = Span(entry.line, entry.column, len(entry.name))
    noun, sink = report.noun, report.sink
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
