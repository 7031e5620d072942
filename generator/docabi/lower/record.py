"""Pages of structures, unions and enumerations: declared members and what the page says of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docabi.diagnostics import Sink
from docabi.lower.headed import headed_entries
from docabi.lower.lowered import Lowered, Source
from docabi.lower.parameters import described_members, described_under_headings
from docabi.page import SectionKey
from docabi.spec import Declared, Field, PageFacts, Type


def lower_record(source: Source, sink: Sink) -> Lowered:
    """Lower a page whose declaration has members."""
    page, declared = source.page, source.declared
    key = SectionKey.MEMBERS if page.section(SectionKey.MEMBERS) else SectionKey.FIELDS
    section, headed = page.section(key), headed_entries(page.sections, source.facts)
    if headed:
        members = described_under_headings([entry for entry, _ in headed], member_names(declared), "member", sink)
    else:
        members = described_members(section, member_names(declared), sink, page.sections)
    return Lowered(
        facts=PageFacts(declared=declared, described=members.described),
        members=members.texts,
        left={key: section.source if section and headed else members.rest},
        headed=tuple(section for _, section in headed),
    )


def member_names(declared: Declared | None) -> list[str]:
    """Names of enumerators and fields in order, those of nested members behind the member they stand in."""
    if declared is None:
        return []
    return [*(enumerator.name for enumerator in declared.enumerators), *_field_names(declared.fields)]


def _field_names(fields: Sequence[Field]) -> Iterator[str]:
    for field in fields:
        if field.name:
            yield field.name
        yield from _nested_names(field.type)


def _nested_names(type: Type) -> Iterator[str]:
    yield from _field_names(type.structure or type.union or ())
    yield from (enumerator.name for enumerator in type.enumeration or ())
