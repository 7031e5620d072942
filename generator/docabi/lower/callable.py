"""Pages of methods, functions and function pointer types: signature, parameters, return codes."""

from __future__ import annotations

from docabi.diagnostics import Sink
from docabi.lower.codes import written_codes
from docabi.lower.directions import markers_of
from docabi.lower.headed import headed_entries
from docabi.lower.lowered import Lowered, Source
from docabi.lower.parameters import described_parameters, described_under_headings
from docabi.page import SectionKey
from docabi.source import Span
from docabi.spec import PageFacts


def lower_callable(source: Source, sink: Sink) -> Lowered:
    """Lower a page whose declaration is a prototype."""
    page, declared = source.page, source.declared
    names = [p.name for p in declared.signature.parameters] if declared and declared.signature else []
    place = Span(declared.lines.get("", 1)) if declared else page.heading_span
    section, headed = page.section(SectionKey.PARAMETERS), headed_entries(page.sections, source.facts)
    if headed:
        parameters = described_under_headings([entry for entry, _ in headed], names, "parameter", sink)
    else:
        parameters = described_parameters(section, names, markers_of(page.identity.locale, source.facts), sink, place)
    left = section.source if section and headed else parameters.rest
    codes = written_codes(page, source.facts, sink)
    return Lowered(
        facts=PageFacts(declared=declared, codes=codes.codes, described=parameters.described),
        parameters=parameters.texts,
        returns=codes.prose,
        hresults=codes.texts,
        left={SectionKey.PARAMETERS: left, SectionKey.RETURN_VALUE: ""},
        headed=tuple(section for _, section in headed),
    )
