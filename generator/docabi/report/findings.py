"""Diagnostics in the form in which they are printed: grouped by the defect of the source that they share."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

import msgspec

from docabi.diagnostics import Audience, Diagnostic, Edit, Severity
from docabi.hashes import blake2b
from docabi.rules import rules
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
    """One defect, who has to act on it (empty where nobody asked), and every place that shows it, in order."""

    rule: str
    severity: Severity
    message: str
    help: str
    places: tuple[Place, ...]
    audience: str = ""


class Count(msgspec.Struct, frozen=True):
    """How often a rule was broken: defects, and places that show them."""

    rule: str
    severity: Severity
    findings: int
    places: int
    audience: str = ""


class Findings(msgspec.Struct, frozen=True):
    """What the formats print: the findings and a summary by rule and audience, worst first, and how many there are by
    audience, locale and area (in as many as have places there), the most first.
    """

    findings: tuple[Finding, ...]
    summary: tuple[Count, ...]
    audiences: dict[str, int] = {}
    locales: dict[str, int] = {}
    areas: dict[str, int] = {}


def gather(diagnostics: Iterable[Diagnostic], path_of: PathOf) -> Findings:
    """Group diagnostics: those of one rule, page path and cause are one finding, in however many locales. Damage that a
    translation did is one of its own.
    """
    groups: defaultdict[tuple[object, ...], list[Diagnostic]] = defaultdict(list)
    for one in diagnostics:
        cause = one.cause or f"{one.message} {one.span.line}"
        own = one.page.locale if one.audience is Audience.TRANSLATION else ""
        groups[one.severity.rank, one.page.path, one.rule, cause, own].append(one)
    ordered = sorted(groups.values(), key=_order)
    findings = tuple(_finding(sorted(found), path_of) for found in ordered)
    counted = (
        Counter(one.audience for one in findings if one.audience),
        Counter(locale for one in findings for locale in {place.locale for place in one.places} if locale),
        Counter(found[0].page.area for found in ordered),
    )
    return Findings(findings, tuple(_summary(findings)), *(_most_first(count) for count in counted))


def _most_first(count: Counter[str]) -> dict[str, int]:
    return dict(sorted(count.items(), key=lambda item: (-item[1], item[0])))


def _order(found: Sequence[Diagnostic]) -> tuple[int, int, str, int, str]:
    """The worse for a reader the earlier; then by place."""
    first = min(found)
    return first.severity.rank, rules()[first.rule].harm, first.page.path, first.span.line, first.rule


def _finding(found: Sequence[Diagnostic], path_of: PathOf) -> Finding:
    first = found[0]
    places = tuple(_place(one, path_of) for one in found)
    return Finding(first.rule, first.severity, first.message, first.help, places, first.audience or "")


def _place(one: Diagnostic, path_of: PathOf) -> Place:
    page, span = one.page, one.span
    return Place(
        page.locale, path_of(page), span.line, span.column, span.length, one.message, fingerprint(one), one.repair
    )


def _summary(findings: Sequence[Finding]) -> Iterable[Count]:
    defects = Counter((one.severity.rank, one.rule, one.audience) for one in findings)
    places: Counter[tuple[int, str, str]] = Counter()
    for one in findings:
        places[one.severity.rank, one.rule, one.audience] += len(one.places)
    worst = sorted(defects.items(), key=lambda item: (item[0][0], rules()[item[0][1]].harm, -item[1], item[0][1:]))
    for key, count in worst:
        rank, rule, audience = key
        yield Count(rule, list(Severity)[rank], count, places[key], audience)


def of_count(findings: Iterable[Finding], count: Count) -> list[Finding]:
    """The findings that a row of the summary counts."""
    key = (count.rule, count.severity, count.audience)
    return [one for one in findings if (one.rule, one.severity, one.audience) == key]


def fingerprint(one: Diagnostic) -> str:
    """A hash of a finding without its line: of rule, locale, path and text. Equal findings of a page share it."""
    text = re.sub(r"\bline \d+", "line", one.message)
    parts = "\0".join((one.rule, one.page.locale, one.page.path, text))
    return blake2b(parts.encode(), digest_size=12).hexdigest()
