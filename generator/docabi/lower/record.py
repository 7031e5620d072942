"""Pages of structures, unions and enumerations: declared members and what the page says of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docabi.diagnostics import Sink
from docabi.lower.lowered import Lowered, Source
from docabi.lower.parameters import described_members
from docabi.page import SectionKey
from docabi.spec import Declared, Facts, Field, Type


def lower_record(source: Source, sink: Sink) -> Lowered:
    """Lower a page whose declaration has members."""
    page, declared = source.page, source.declared
    key = SectionKey.MEMBERS if page.section(SectionKey.MEMBERS) else SectionKey.FIELDS
    members = described_members(page.section(key), member_names(declared), sink, page.sections)
    return Lowered(
        facts=Facts(declared=declared, described=members.described),
        members=members.texts,
        left={key: members.rest},
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
