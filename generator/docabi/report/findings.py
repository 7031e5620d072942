"""Diagnostics in the form in which they are printed: grouped by the defect of the source that they share."""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

import msgspec

from docabi.diagnostics import Diagnostic, Edit, Severity
from docabi.source import PageId

PathOf = Callable[[PageId], str]
"""A page's path as the user knows it."""


class Place(msgspec.Struct, frozen=True):
    """Where a finding stands. `message` is the text for this place; `fingerprint` stays the same when lines move;
    `repair` is what mends it there, if that is certain.
    """

    locale: str
    path: str
    line: int
    column: int
    length: int
    message: str
    fingerprint: str
    repair: tuple[Edit, ...] = ()


class Finding(msgspec.Struct, frozen=True):
    """One defect and every place that shows it, in order."""

    rule: str
    severity: Severity
    message: str
    help: str
    places: tuple[Place, ...]


class Count(msgspec.Struct, frozen=True):
    """How often a rule was broken: defects, and places that show them."""

    rule: str
    severity: Severity
    findings: int
    places: int


class Findings(msgspec.Struct, frozen=True):
    """What the formats print: the findings, worst first, and a summary by rule."""

    findings: tuple[Finding, ...]
    summary: tuple[Count, ...]


def gather(diagnostics: Iterable[Diagnostic], path_of: PathOf) -> Findings:
    """Group diagnostics: those of one rule, page path and cause are one finding, in however many locales."""
    groups: defaultdict[tuple[object, ...], list[Diagnostic]] = defaultdict(list)
    for one in diagnostics:
        cause = one.cause or f"{one.message} {one.span.line}"
        groups[one.severity.rank, one.page.path, one.rule, cause].append(one)
    ordered = sorted(groups.values(), key=_order)
    findings = tuple(_finding(sorted(found), path_of) for found in ordered)
    return Findings(findings, tuple(_summary(findings)))


def _order(found: Sequence[Diagnostic]) -> tuple[int, str, int, str]:
    first = min(found)
    return first.severity.rank, first.page.path, first.span.line, first.rule


def _finding(found: Sequence[Diagnostic], path_of: PathOf) -> Finding:
    first = found[0]
    return Finding(first.rule, first.severity, first.message, first.help, tuple(_place(one, path_of) for one in found))


def _place(one: Diagnostic, path_of: PathOf) -> Place:
    page, span = one.page, one.span
    return Place(
        page.locale, path_of(page), span.line, span.column, span.length, one.message, fingerprint(one), one.repair
    )


def _summary(findings: Sequence[Finding]) -> Iterable[Count]:
    defects = Counter((one.severity.rank, one.rule) for one in findings)
    places: Counter[str] = Counter()
    for one in findings:
        places[one.rule] += len(one.places)
    for (rank, rule), count in sorted(defects.items(), key=lambda item: (item[0][0], -item[1], item[0][1])):
        yield Count(rule, list(Severity)[rank], count, places[rule])


def fingerprint(one: Diagnostic) -> str:
    """A hash of a finding without its line: of rule, locale, path and text. Equal findings of a page share it."""
    text = re.sub(r"\bline \d+", "line", one.message)
    parts = "\0".join((one.rule, one.page.locale, one.page.path, text))
    return hashlib.blake2b(parts.encode(), digest_size=12).hexdigest()
