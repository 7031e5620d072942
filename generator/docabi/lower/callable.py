"""Pages of methods, functions and function pointer types: signature, parameters, return codes."""

from __future__ import annotations

from docabi.diagnostics import Sink
from docabi.lower.codes import written_codes
from docabi.lower.lowered import Lowered, Source
from docabi.lower.parameters import described_parameters
from docabi.page import SectionKey
from docabi.source import Span
from docabi.spec import Facts


def lower_callable(source: Source, sink: Sink) -> Lowered:
    """Lower a page whose declaration is a prototype."""
    page, declared = source.page, source.declared
    names = [p.name for p in declared.signature.parameters] if declared and declared.signature else []
    place = Span(declared.lines.get("", 1)) if declared else page.heading_span
    parameters = described_parameters(page.section(SectionKey.PARAMETERS), names, page.identity.locale, sink, place)
    codes = written_codes(page, sink)
    return Lowered(
        facts=Facts(declared=declared, codes=codes.codes, described=parameters.described),
        parameters=parameters.texts,
        returns=codes.prose,
        hresults=codes.texts,
        left={SectionKey.PARAMETERS: parameters.rest, SectionKey.RETURN_VALUE: ""},
    )
