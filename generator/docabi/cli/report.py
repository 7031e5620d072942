"""`docabi report`: how much of a documentation is translated, by whom, and how damaged, by locale and area."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from docabi.cli import CLEAN, FINDINGS
from docabi.cli.baseline import NEVER, today
from docabi.cli.printing import say
from docabi.cli.reporting import progress
from docabi.cli.settings import add_source_arguments, family_given, read_settings
from docabi.diagnostics import UsageError

if TYPE_CHECKING:  # imported only when the command runs
    from docabi.scoreboard.model import Scoreboard

# As `docabi.scoreboard.formats.FORMATS`.
FORMATS = ("text", "json", "html")
WORSE = "worse"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_source_arguments(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print the report (default: text)")
    parser.add_argument(
        "--against", type=Path, metavar="FILE", help="an older report (`--format json`): say what differs from it"
    )
    parser.add_argument(
        "--fail-on",
        choices=(WORSE, NEVER),
        default=NEVER,
        help="exit with 1 if a locale got worse since the report of --against in what its readers see: fewer of the "
        "source's pages or texts translated, more stale texts, more damage per 1,000 words, fewer words of people "
        "(default: never)",
    )
    parser.add_argument("--quiet", action="store_true", help="no progress")


def run(options: argparse.Namespace) -> int:
    """Report; prints to standard output."""
    if options.fail_on == WORSE and options.against is None:
        raise UsageError("--fail-on worse compares with an older report: give --against FILE")
    settings = read_settings(options.source, family_given(options))
    old = _read(options.against) if options.against is not None else None

    from docabi.driver.scoring import score
    from docabi.scoreboard.comparison import compare
    from docabi.scoreboard.formats import FORMATS as FORMATTERS
    from docabi.scoreboard.model import VERSION, Report

    with progress(options.quiet) as shown:
        # Sources that were named on the command line belong to no project, so there is no place for a memo.
        board = score(settings, shown, options.jobs, memo=not options.source, today=today())
    against = compare(old, board) if old is not None else None
    say(FORMATTERS[options.format](Report(VERSION, board, against)), end="")
    is_worse = against is not None and any(step.is_worse and not step.area and step.is_judged for step in against.steps)
    return FINDINGS if options.fail_on == WORSE and is_worse else CLEAN


def _read(file: Path) -> Scoreboard:
    """The scoreboard of a report's file; raises UsageError."""
    from docabi.documents import DocumentError, convert, load_json, read_text
    from docabi.scoreboard.model import VERSION, Report

    try:
        report = convert(load_json(read_text(file)), Report)
        if report.version != VERSION:
            raise DocumentError(f"is of version {report.version}; this docabi reads version {VERSION}")
    except DocumentError as error:
        raise UsageError(f"--against {error.within(file)}; `docabi report --format json` makes it") from error
    return report.report
