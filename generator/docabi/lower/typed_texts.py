"""Types that a page states twice: in its declaration, and in a line of words above what it says of each parameter."""

from __future__ import annotations

from docabi.diagnostics import Sink
from docabi.facts import parse_type
from docabi.headed import StatedType, stated_type
from docabi.lower.parameters import DescribedParameters
from docabi.page import Page, SectionKey
from docabi.source import Span
from docabi.spec import Signature, Type


def compare_types(page: Page, declared: Signature, described: DescribedParameters, sink: Sink) -> None:
    """Report each type in words that is another one than the declared, which counts."""
    for parameter in declared.parameters:
        stated = stated_type(described.texts.get(parameter.name, ""))
        if stated is not None and not _agrees(stated, parameter.type):
            _report(f"parameter `{parameter.name}`", stated, described.lines[parameter.name], sink)
    returns = page.section(SectionKey.RETURN_VALUE)
    stated = stated_type(returns.source) if returns is not None else None
    if returns is not None and stated is not None and not _agrees(stated, declared.returns):
        _report("the return value", stated, returns.body.line, sink)


def _agrees(stated: StatedType, declared: Type) -> bool:
    found = parse_type(stated.type.replace("&", "*"))
    for _ in range(stated.array.count("[")):
        found = Type(array=found)
    return found.as_passed == declared.as_passed


def _report(what: str, stated: StatedType, line: int, sink: Sink) -> None:
    message = f"{what} is described as `{stated.type}{stated.array}`, and declared as another type"
    sink.warning("type-conflict", Span(line), message, "mend one of them; the declaration counts", what)
