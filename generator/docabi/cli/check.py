"""`docabi check`: everything that is wrong with the sources, and nothing written."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Iterator

from docabi.cli import CLEAN, baseline
from docabi.cli.choices import add_choices, is_asked, is_of, refuse_unknown
from docabi.cli.printing import say
from docabi.cli.reporting import Folders, progress
from docabi.cli.settings import add_source_arguments, family_given, read_settings
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
    parser.add_argument(
        "--history",
        metavar="DIR",
        help="the source's documentation root in a git repository: there the revision is found that each translation "
        "was made of, and which of its texts the source changed since",
    )
    parser.add_argument("--quiet", action="store_true", help="no progress, and findings at or above --fail-on only")


def run(options: argparse.Namespace) -> int:
    """Check; prints findings to standard output."""
    changes = {"history": os.path.abspath(options.history)} if options.history else {}
    settings = read_settings(options.source, family_given(options) | changes)
    refuse_unknown(options, settings)
    return _check(settings, options)


def _check(settings: Settings, options: argparse.Namespace) -> int:
    from docabi.driver.checking import check
    from docabi.report.findings import fingerprint

    locales = [root.locale for root in settings.sources]
    parts = [(locale, own, baseline.read(own)) for locale, own in baseline.of_locales(options, locales)]
    with progress(options.quiet) as shown:
        # Sources that were named on the command line belong to no project, so there is no place for a memo.
        checked = check(settings, shown, options.jobs, memo=not options.source)
    found = baseline.not_ignored(checked.diagnostics, checked.ignores, all_rules=True)
    if options.update_baseline:
        for locale, own, known in parts:
            others = {fingerprint(one) for one in found if not is_asked(one, options)}
            entries = known.findings.items()
            kept = {key: one for key, one in entries if key in others or not is_of(one.rule, one.locale, options)}
            baseline.update([*_asked_for(_of(locale, found), options)], known, own, kept)
        return CLEAN
    # Known findings are taken out of all, so that an entry about another rule or locale does not look unused.
    new = [one for locale, own, known in parts for one in baseline.new_findings(_of(locale, found), known, own)]
    new += [] if parts[0][0] is None else [one for one in found if one.page.locale not in locales]
    return _report([*_asked_for(sorted(new), options)], settings, options)


def _of(locale: str | None, found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings of a locale; all of them for none."""
    return [one for one in found if locale in (None, one.page.locale)]


def _asked_for(found: Iterable[Diagnostic], options: argparse.Namespace) -> Iterator[Diagnostic]:
    return (one for one in found if is_asked(one, options))


def _report(found: list[Diagnostic], settings: Settings, options: argparse.Namespace) -> int:
    from docabi import report

    folders = Folders({root.locale: root.folder for root in settings.sources})
    shown = [one for one in found if not options.quiet or baseline.is_shown(one, options.fail_on)]
    say(report.FORMATS[options.format](report.gather(shown, folders.path)), end="")
    return baseline.code(found, options.fail_on)
