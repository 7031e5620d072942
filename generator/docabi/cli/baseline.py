"""Findings that are known, and the severity at which a command fails: what `build` and `check` have in common."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from docabi.cli import CLEAN, FINDINGS
from docabi.cli.printing import say
from docabi.diagnostics import Diagnostic, Severity, UsageError
from docabi.driver.known import UNUSED, Baseline, Known, read_baseline, without_ignored, without_known, write_baseline
from docabi.reader.ignores import Ignore

NEVER = "never"
PER_LOCALE = "{locale}"


def add_arguments(parser: argparse.ArgumentParser, levels: Sequence[str] = ()) -> None:
    """Describe the arguments; `levels` are those that a command has beside the severities."""
    chosen = [*map(str, Severity), *levels]
    help = "least severity at which the exit code is 1 (default: error)"
    parser.add_argument("--fail-on", choices=chosen, default="error", help=help)
    help = "findings in this file are not reported; with {locale} in its path, `check` has a file for each locale"
    parser.add_argument("--baseline", type=Path, metavar="FILE", help=help)
    parser.add_argument("--update-baseline", action="store_true", help="write the findings to the baseline's file")


def read(options: argparse.Namespace) -> Baseline:
    """What is known; before anything is done. Raises UsageError for a baseline without a file, or one that cannot be
    read. A file that is to be made need not exist; what is no file is refused when it is written.
    """
    if options.update_baseline and options.baseline is None:
        raise UsageError("--update-baseline needs --baseline FILE")
    file = options.baseline
    is_old = file is not None and file.is_file() and not file.is_symlink()
    return read_baseline(file) if is_old or (file is not None and not options.update_baseline) else Baseline()


def of_locales(options: argparse.Namespace, locales: Sequence[str]) -> list[tuple[str | None, argparse.Namespace]]:
    """The options for the findings of each locale, of a baseline whose path has `{locale}` in it; else as they are for
    all of them (None). What is wrong with the project's own files is in no baseline of a locale.
    """
    if options.baseline is None or PER_LOCALE not in str(options.baseline):
        return [(None, options)]
    files = ((locale, Path(str(options.baseline).replace(PER_LOCALE, locale))) for locale in locales)
    return [(locale, argparse.Namespace(**{**vars(options), "baseline": file})) for locale, file in files]


def not_ignored(found: Iterable[Diagnostic], ignores: Sequence[Ignore], *, all_rules: bool) -> list[Diagnostic]:
    """The findings that no page's comment means, and what is wrong with such comments; that one means nothing is said
    by a command alone that has findings of all rules.
    """
    kept = without_ignored(found, ignores, today())
    return sorted([*kept.new, *(one for one in kept.remarks if all_rules or one.rule != UNUSED)])


def new_findings(found: Iterable[Diagnostic], known: Baseline, options: argparse.Namespace) -> list[Diagnostic]:
    """The findings that the baseline does not hold, and what is wrong with it; none if it is about to hold all."""
    if options.update_baseline:
        return []
    kept = without_known(found, known, today())
    return sorted([*kept.new, *kept.remarks])


def update(
    found: Sequence[Diagnostic], known: Baseline, options: argparse.Namespace, kept: Mapping[str, Known] | None = None
) -> None:
    """Write the findings as what is known, if that is asked for, with the entries that are `kept` though this run does
    not look for them; raises UnusableError.
    """
    if options.update_baseline:
        kept = kept or {}
        write_baseline(options.baseline, found, known, kept)
        total = len(found) + sum(one.count for one in kept.values())
        say(f"{total:,} findings are known now in {options.baseline}", error=True)


def is_shown(one: Diagnostic, fail_on: str) -> bool:
    """Whether a finding is at or above the severity at which the command fails."""
    return fail_on != NEVER and one.severity.rank <= Severity(fail_on).rank


def code(found: Iterable[Diagnostic], fail_on: str) -> int:
    """The exit code for what was found."""
    return FINDINGS if any(is_shown(one, fail_on) for one in found) else CLEAN


def today() -> str:
    """The day of the calendar: the only clock that a command looks at, for ignores and known findings that end."""
    return date.today().isoformat()
