"""What pages declare otherwise than the definitions that the project imported (`docabi layout import`)."""

from __future__ import annotations

from collections.abc import Iterator

from docabi.definitions.compare import compare
from docabi.definitions.findings import Aspect, Finding, Impact, findings_as_diagnostics
from docabi.definitions.of_facts import imported_from
from docabi.diagnostics import Diagnostic, Severity
from docabi.passes.check.specification import CheckedSpec

# What layouts decide is reported where they are linked; what facts leave out says nothing.
_ELSEWHERE = frozenset(
    {
        Aspect.IDENTIFIER,
        Aspect.BASE,
        Aspect.MISSING_METHOD,
        Aspect.EXTRA_METHOD,
        Aspect.METHOD_ORDER,
        Aspect.METHOD_NAME,
    }
    | {Aspect.MISSING_SIGNATURE, Aspect.MISSING_ENUMERATOR}
)
_RULE = "definition-conflict"


def check_definitions(checked: CheckedSpec) -> Iterator[Diagnostic]:
    """Report each disagreement of a page with a definition, with the lines of both."""
    imported = imported_from(checked.spec.abi.facts.own)
    if imported:
        found = [one for one in compare(checked.spec, imported) if one.aspect not in _ELSEWHERE]
        yield from map(_told, found, findings_as_diagnostics(found))


def _told(finding: Finding, said: Diagnostic) -> Diagnostic:
    severity = Severity.INFO if finding.impact is Impact.NAMING else Severity.WARNING
    help = "the page counts; if it is wrong, mend it, or set the fact in a patch"
    cause = f"{_RULE}:{finding.subject}:{finding.aspect}"
    return Diagnostic(said.page, said.span, _RULE, severity, said.message, help, cause)
