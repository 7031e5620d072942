"""Findings that are known, and the severity at which a command fails: what `build` and `check` have in common."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from docabi.cli import CLEAN, FINDINGS
from docabi.cli.printing import say
from docabi.diagnostics import Diagnostic, Severity, UsageError

NEVER = "never"


def add_arguments(parser: argparse.ArgumentParser, levels: Sequence[str] = ()) -> None:
    """Describe the arguments; `levels` are those that a command has beside the severities."""
    chosen = [*map(str, Severity), *levels]
    help = "least severity at which the exit code is 1 (default: error)"
    parser.add_argument("--fail-on", choices=chosen, default="error", help=help)
    parser.add_argument("--baseline", type=Path, metavar="FILE", help="findings in this file are not reported")
    parser.add_argument("--update-baseline", action="store_true", help="write the findings to the baseline's file")


def read(options: argparse.Namespace) -> Counter[str]:
    """How often each finding is known; before anything is done. Raises UsageError for a baseline without a file, or one
    that cannot be read.
    """
    from docabi.driver.checking import read_baseline

    if options.update_baseline and options.baseline is None:
        raise UsageError("--update-baseline needs --baseline FILE")
    is_read = options.baseline is not None and not options.update_baseline
    return read_baseline(options.baseline) if is_read else Counter()


def new_findings(found: Iterable[Diagnostic], known: Counter[str], options: argparse.Namespace) -> list[Diagnostic]:
    """The findings that the baseline does not hold; none if it is about to hold all."""
    from docabi.driver.checking import unknown

    return [] if options.update_baseline else list(unknown(found, known))


def update(found: Sequence[Diagnostic], options: argparse.Namespace) -> None:
    """Write the findings as what is known, if that is asked for; raises UnusableError."""
    from docabi.driver.checking import write_baseline

    if options.update_baseline:
        write_baseline(options.baseline, found)
        say(f"{len(found):,} findings are known now in {options.baseline}", error=True)


def is_shown(one: Diagnostic, fail_on: str) -> bool:
    """Whether a finding is at or above the severity at which the command fails."""
    return fail_on != NEVER and one.severity.rank <= Severity(fail_on).rank


def code(found: Iterable[Diagnostic], fail_on: str) -> int:
    """The exit code for what was found."""
    return FINDINGS if any(is_shown(one, fail_on) for one in found) else CLEAN
