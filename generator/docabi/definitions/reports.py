"""Findings of a comparison as diagnostics: at the page's line, with both sides, the file's line and the locales."""

from __future__ import annotations

from collections.abc import Iterable

from docabi.definitions.findings import Finding, Impact
from docabi.diagnostics import Diagnostic, Severity
from docabi.source import PageId, Span
from docabi.spec import Against

_RULES = {Impact.ABI: ("layout-abi", Severity.ERROR), Impact.NAMING: ("layout-naming", Severity.WARNING)}


def findings_as_diagnostics(findings: Iterable[Finding]) -> tuple[Diagnostic, ...]:
    """A diagnostic a finding, in their order."""
    return tuple(_diagnostic(finding) for finding in findings)


def _diagnostic(finding: Finding) -> Diagnostic:
    rule, severity = _RULES[finding.impact]
    source = finding.source
    page = PageId(source.locale, source.page) if source else PageId("", finding.file)
    line = source.line if source else finding.line
    message = f"`{finding.subject}`: {finding.aspect}: {_sides(finding)}"
    return Diagnostic(page, Span(line), rule, severity, message, _locales(finding))


def _sides(finding: Finding) -> str:
    documented = f"documented `{finding.documented}`" if finding.documented else "not documented"
    declared = f"declared `{finding.declared}`" if finding.declared else "not declared"
    return f"{documented}, {declared} at {finding.file}:{finding.line}"


def _locales(finding: Finding) -> str:
    """What the locales say: how many of them the same, and which ones something else."""
    if not finding.locales:
        return ""
    same = f"{', '.join(finding.locales)} say{'s' if len(finding.locales) == 1 else ''} so"
    return "; ".join((same, *(_against(other) for other in finding.against)))


def _against(other: Against) -> str:
    locales = sorted({source.locale for source in other.sources})
    return f"{', '.join(locales) or 'another part'}: `{other.value}`"
