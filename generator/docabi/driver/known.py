"""Findings that somebody knows: those that a page's own comment means, and those of a baseline.

A baseline is a file of fingerprints to be reviewed and committed. A fingerprint holds no line, so that a page may
change above a finding; equal findings of a page are counted. Either way of knowing has a reason and may have a last
day (`until`); what has ended, and what no finding belongs to, is a finding itself.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import msgspec

from docabi.diagnostics import Diagnostic, Severity, UsageError
from docabi.documents import DocumentError, convert, load_json, read_text
from docabi.driver.ownership import write_whole
from docabi.escape import json_text
from docabi.reader.ignores import Ignore, is_day
from docabi.report.findings import fingerprint
from docabi.rules import rules
from docabi.source import PageId, Span

UNUSED = "unused-ignore"
EXPIRED = "expired-ignore"


class Known(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A known finding: how often, and for people where, what, why, and its last day (`2027-01-31`)."""

    count: Annotated[int, msgspec.Meta(ge=1)]
    rule: str
    place: str
    message: str
    reason: str = ""
    until: str = ""

    @property
    def locale(self) -> str:
        """The locale of the page."""
        return self.place.partition("/")[0]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: Literal[1]
    findings: dict[str, Known]


class Baseline(msgspec.Struct, frozen=True):
    """What a file has: each known finding by its fingerprint, and the line of each."""

    file: str = ""
    findings: Mapping[str, Known] = {}
    lines: Mapping[str, int] = {}

    @property
    def ends(self) -> bool:
        """Whether any entry has a last day."""
        return any(one.until for one in self.findings.values())


class Sorted(msgspec.Struct, frozen=True):
    """Findings that nobody knows, and what there is to say about the ways in which the others are known."""

    new: list[Diagnostic]
    remarks: list[Diagnostic]


def read_baseline(file: Path) -> Baseline:
    """The known findings of a file; raises UsageError."""
    try:
        document = load_json(read_text(file))
        found = convert(document, _File).findings
        lines = {key: document.place(f"findings.{key}")[0] for key in found}
        for key, known in found.items():
            if known.until and not is_day(known.until):
                message = f"`{known.until}` is no day like 2027-01-31"
                raise DocumentError(message, *document.place(f"findings.{key}.until"))
    except DocumentError as error:
        raise UsageError(f"{error.within(file)}; --update-baseline makes it") from error
    return Baseline(file.as_posix(), found, lines)


def write_baseline(
    file: Path, diagnostics: Iterable[Diagnostic], before: Baseline, kept: Mapping[str, Known] | None = None
) -> None:
    """Write what was found as what is known, with the reasons and days of `before`, and the entries `kept` as
    they are; raises UnusableError.
    """
    known = dict(kept or {})
    for one in diagnostics:
        key = fingerprint(one)
        old = before.findings.get(key)
        count = known[key].count if key in known else 0
        why = (old.reason, old.until) if old else ("", "")
        known[key] = Known(count + 1, one.rule, f"{one.page.locale}/{one.page.path}", one.message, *why)
    value = {"version": 1, "findings": msgspec.to_builtins(dict(sorted(known.items())))}
    write_whole(file, json_text(value, indent=1) + "\n")


def without_known(found: Iterable[Diagnostic], baseline: Baseline, today: str) -> Sorted:
    """Findings that a baseline does not hold; and what of it has ended, or was found less often."""
    if not baseline.findings:
        return Sorted([*found], [])
    left = Counter({key: one.count for key, one in baseline.findings.items() if not _ended(one.until, today)})
    new = []
    for one in found:
        key = fingerprint(one)
        if left[key] > 0:
            left[key] -= 1
        else:
            new.append(one)
    remarks = [_remark(baseline, key, one, left[key]) for key, one in baseline.findings.items() if left[key]]
    remarks += [
        _expired(PageId("", baseline.file), Span(baseline.lines[key]), one.rule, one.until)
        for key, one in baseline.findings.items()
        if _ended(one.until, today)
    ]
    return Sorted(new, remarks)


def _remark(baseline: Baseline, key: str, one: Known, unused: int) -> Diagnostic:
    often = "nowhere" if unused == one.count else f"{one.count - unused} times"
    message = f"`{one.rule}` in {one.place} is known {one.count} times and was found {often}: {one.message}"
    help = "the documentation was mended: take the entry out, or give --update-baseline"
    return Diagnostic(
        PageId("", baseline.file), Span(baseline.lines[key]), UNUSED, Severity.WARNING, message, help, key
    )


def without_ignored(found: Iterable[Diagnostic], ignores: Sequence[Ignore], today: str) -> Sorted:
    """Findings that no comment of their page means; and the comments that have ended, or mean no finding.

    What only a build reports is not missed: who has all findings but those says nothing about them.
    """
    valid = [one for one in ignores if not _ended(one.until, today)]
    at_line: defaultdict[tuple[PageId, str, int], list[_Covered]] = defaultdict(list)
    for covered, one in {_covered(one): one for one in valid}.items():
        for line in one.lines():
            at_line[one.page, one.rule, line].append(covered)
    used: set[_Covered] = set()
    new = []
    for finding in found:
        meant = at_line.get((finding.page, finding.rule, finding.span.line), ())
        used.update(meant)
        new += [] if meant else [finding]
    remarks = [_expired(one.page, one.span, one.rule, one.until) for one in ignores if _ended(one.until, today)]
    unused = [one for one in valid if _covered(one) not in used and not rules()[one.rule].only_builds]
    return Sorted(new, [*remarks, *map(_unused, unused)])


class _Covered(NamedTuple):
    """Of what a comment covers, the rule and the lines: comments that have them in common are used together."""

    page: PageId
    rule: str
    first: int
    last: int
    whole_page: bool


def _covered(one: Ignore) -> _Covered:
    return _Covered(one.page, one.rule, one.first, one.last, one.whole_page)


def _ended(until: str, today: str) -> bool:
    return bool(until) and until < today


def _expired(page: PageId, span: Span, rule: str, until: str) -> Diagnostic:
    message = f"findings of `{rule}` were to be ignored until {until}, and are reported again"
    help = "mend what is found, or give a later day and the reason"
    return Diagnostic(page, span, EXPIRED, Severity.WARNING, message, help, f"{rule} {until}")


def _unused(one: Ignore) -> Diagnostic:
    message = f"there is no finding of `{one.rule}` that this comment could mean"
    help = "take the comment out, or put it on the line of the finding or above its block"
    return Diagnostic(one.page, one.span, UNUSED, Severity.WARNING, message, help, one.rule)
