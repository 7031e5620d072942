"""What a comparison gives: disagreements between documentation and a definition file, each with the lines of both."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.source import PageId, Span
from docabi.spec import Against, Source


class Aspect(StrEnum):
    """What the two sides disagree about. "Missing" is what the documentation lacks, "extra" what it alone has."""

    IDENTIFIER = "identifier"
    BASE = "base"
    MISSING_METHOD = "missing-method"
    EXTRA_METHOD = "extra-method"
    METHOD_ORDER = "method-order"
    METHOD_NAME = "method-name"
    MISSING_SIGNATURE = "missing-signature"
    ARITY = "arity"
    PARAMETER_ORDER = "parameter-order"
    PARAMETER_TYPE = "parameter-type"
    POINTER_DEPTH = "pointer-depth"
    PARAMETER_NAME = "parameter-name"
    RETURN_TYPE = "return-type"
    MISSING_ENUMERATOR = "missing-enumerator"
    EXTRA_ENUMERATOR = "extra-enumerator"
    ENUMERATOR_VALUE = "enumerator-value"
    ENUMERATOR_NAME = "enumerator-name"
    MISSING_FIELD = "missing-field"
    EXTRA_FIELD = "extra-field"
    FIELD_ORDER = "field-order"
    FIELD_TYPE = "field-type"
    FIELD_NAME = "field-name"


class Impact(StrEnum):
    """Whether other bytes are passed or stored (ABI), or the same under another name."""

    ABI = "abi"
    NAMING = "naming"


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """A disagreement. `member` is a method, enumerator or field, `detail` the parameter; both may be empty.

    `documented` and `declared` are the two sides as text, empty where a side has nothing. `source` is the first witness
    of the documentation, `locales` all that say the same, `against` those that say something else.
    """

    entity: str
    aspect: Aspect
    impact: Impact
    documented: str
    declared: str
    file: str
    line: int
    member: str = ""
    detail: str = ""
    source: Source | None = None
    locales: tuple[str, ...] = ()
    against: tuple[Against, ...] = ()

    @property
    def subject(self) -> str:
        """The name of what the finding is about: `IThing.Open(pwzName)`."""
        name = f"{self.entity}.{self.member}" if self.member else self.entity
        return f"{name}({self.detail})" if self.detail else name


_RULES = {Impact.ABI: ("layout-abi", Severity.ERROR), Impact.NAMING: ("layout-naming", Severity.WARNING)}


def findings_as_diagnostics(findings: Iterable[Finding]) -> tuple[Diagnostic, ...]:
    """A diagnostic for each finding, in order: at the page's line, with both sides, the file's line and locales."""
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
    """A text that says how many locales agree, and which ones say something else."""
    if not finding.locales:
        return ""
    same = f"{', '.join(finding.locales)} say{'s' if len(finding.locales) == 1 else ''} so"
    return "; ".join((same, *(_against(other) for other in finding.against)))


def _against(other: Against) -> str:
    locales = sorted({source.locale for source in other.sources})
    return f"{', '.join(locales) or 'another part'}: `{other.value}`"
