"""`docabi check`: everything that is wrong with the sources, and nothing written."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator

from docabi.cli import CLEAN, baseline
from docabi.cli.choices import add_choices, is_asked, is_of, refuse_unknown
from docabi.cli.printing import say
from docabi.cli.reporting import Folders, progress
from docabi.cli.settings import add_source_arguments, read_settings
from docabi.config import Settings
from docabi.diagnostics import Diagnostic

# As `docabi.report.FORMATS`, which is imported only when something is printed.
FORMATS = ("text", "oneline", "json", "markdown", "html", "sarif", "github", "junit")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_source_arguments(parser)
    baseline.add_arguments(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print the findings (default: text)")
    add_choices(parser)
    parser.add_argument("--quiet", action="store_true", help="no progress, and findings at or above --fail-on only")


def run(options: argparse.Namespace) -> int:
    """Check; prints findings to standard output."""
    settings = read_settings(options.source, {"family": tuple(options.family)} if options.family else {})
    refuse_unknown(options, settings)
    return _check(settings, options)


def _check(settings: Settings, options: argparse.Namespace) -> int:
    from docabi.driver.checking import check

    known = baseline.read(options)
    with progress(options.quiet) as shown:
        # Sources that were named on the command line belong to no project, so there is no place for a memo.
        checked = check(settings, shown, options.jobs, memo=not options.source)
    found = baseline.not_ignored(checked.diagnostics, checked.ignores, all_rules=True)
    if options.update_baseline:
        kept = {key: one for key, one in known.findings.items() if not is_of(one.rule, one.locale, options)}
        baseline.update([*_asked_for(found, options)], known, options, kept)
        return CLEAN
    # Known findings are taken out of all, so that an entry about another rule or locale does not look unused.
    new = baseline.new_findings(found, known, options)
    return _report([*_asked_for(new, options)], settings, options)


def _asked_for(found: Iterable[Diagnostic], options: argparse.Namespace) -> Iterator[Diagnostic]:
    return (one for one in found if is_asked(one, options))


def _report(found: list[Diagnostic], settings: Settings, options: argparse.Namespace) -> int:
    from docabi import report

    folders = Folders({root.locale: root.folder for root in settings.sources})
    shown = [one for one in found if not options.quiet or baseline.is_shown(one, options.fail_on)]
    say(report.FORMATS[options.format](report.gather(shown, folders.path)), end="")
    return baseline.code(found, options.fail_on)
