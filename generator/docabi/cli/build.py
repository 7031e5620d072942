"""`docabi build`: everything from pages to files."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from docabi.abi.usable import Usable
from docabi.cli import CLEAN, FINDINGS, baseline
from docabi.cli.printing import complain, say
from docabi.cli.reporting import Folders, finding_lines, progress
from docabi.cli.settings import add_source_arguments, read_settings
from docabi.config import FLAVORS, USUAL_TARGETS, Settings
from docabi.diagnostics import Diagnostic, Severity, UnknownTypes, UnusableError, UsageError
from docabi.driver import snapshot
from docabi.driver.outcome import Outcome
from docabi.escape import one_line

if TYPE_CHECKING:
    from docabi.driver.elsewhere import Elsewhere
    from docabi.driver.resident import Resident


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_source_arguments(parser)
    parser.add_argument("--out", type=Path, metavar="DIR", help="the folder that gets specs/ and generated/")
    parser.add_argument("--targets", metavar="LIST", help=f"what to generate (default: {','.join(USUAL_TARGETS)})")
    parser.add_argument("--doc-locale", metavar="TAG", help="locale of comments, docstrings and error texts")
    parser.add_argument("--flavor", choices=FLAVORS, help="what the Python package is made for (default: ctypes)")
    parser.add_argument("--package-version", metavar="VERSION", help="version of the Python package (PEP 440)")
    parser.add_argument("--patches", type=Path, metavar="DIR", help="the folder of corrections (*.yaml)")
    baseline.add_arguments(parser, (baseline.NEVER,))
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if anything would change")
    parser.add_argument("--force", action="store_true", help="overwrite generated files that somebody edited, too")
    parser.add_argument(
        "--executor", metavar="dask://HOST:PORT", help="read and link pages on this Dask cluster (docabi[dask])"
    )
    parser.add_argument(
        "--explain", action="store_true", help="say why each page, entity, part and piece was made anew"
    )
    parser.add_argument(
        "--watch", action="store_true", help="build again whenever something changes, until Ctrl-C (docabi[watch])"
    )
    volume = parser.add_mutually_exclusive_group()
    volume.add_argument("--quiet", action="store_true", help="print errors alone, and what --fail-on names")
    volume.add_argument("--verbose", action="store_true", help="print every finding, not only errors")


def run(options: argparse.Namespace) -> int:
    """Build; prints findings and what was written. With `--watch` again and again, until it is interrupted."""
    if options.watch:
        return _watch(options)
    settings = _settings(options)
    outcome, code = _build(settings, options)
    return FINDINGS if options.check and outcome.changes.any else code


def _watch(options: argparse.Namespace) -> int:
    from docabi.driver.watching import build_on_change

    if options.check or options.update_baseline:
        given = "--check" if options.check else "--update-baseline"
        raise UsageError(f"--watch builds again and again, {given} once: give one of them")
    told: list[str] = []

    def build(settings: Settings, resident: Resident) -> None:
        _build(settings, options, resident if not options.force else None, is_first=not told)
        told[:] = [""]

    def failed(error: UnusableError) -> None:
        if told != [str(error)]:
            complain(str(error))
        told[:] = [str(error)]

    build_on_change(partial(_settings, options), build, failed)
    return CLEAN


def _build(
    settings: Settings, options: argparse.Namespace, resident: Resident | None = None, *, is_first: bool = True
) -> tuple[Outcome, int]:
    """Build once; prints what came of it, of a later build only if it made something, and gives the exit code."""
    from docabi.driver.build import build, rebuild

    known = baseline.read(options)
    with progress(options.quiet or not is_first) as shown, _workers(options) as workers:
        if resident is not None:
            outcome = rebuild(settings, shown, workers, resident)
        else:
            outcome = build(settings, shown, workers, options.check, options.force)
    every = baseline.not_ignored(outcome.diagnostics, outcome.ignores, all_rules=False)
    found = baseline.new_findings(every, known, options)
    report = partial(_report, found=[*_finding_lines(found, settings, options)], options=options)
    if is_first or outcome.redone or outcome.changes.any:
        say(report(outcome), error=True, end="")
    baseline.update(every, known, options)
    code = baseline.code(found, options.fail_on)
    ends = known.ends or any(one.until for one in outcome.ignores)
    if not options.update_baseline and not ends:  # what ends with a day is looked at anew
        folder, again = str(settings.out / snapshot.FOLDER), outcome.again
        snapshot.remember(folder, options.key, code, report(again))
    return outcome, code


def _workers(options: argparse.Namespace) -> AbstractContextManager[int | Elsewhere]:
    """Who reads and links pages: processes of this machine, or the executor that was given."""
    if not options.executor:
        return nullcontext(options.jobs)
    from docabi.driver.elsewhere import opened

    return opened(options.executor, options.jobs)


def _settings(options: argparse.Namespace) -> Settings:
    targets = tuple(word.strip() for word in (options.targets or "").split(",") if word.strip())
    given = {
        "targets": targets if options.targets else None,
        "doc_locale": options.doc_locale,
        "flavor": options.flavor,
        "version": options.package_version,
        "patches": str(options.patches) if options.patches else None,
        "family": tuple(options.family) or None,
    }
    changes = {setting: value for setting, value in given.items() if value is not None}
    settings = read_settings(options.source, changes)
    if options.out is None and options.source:
        raise UsageError("--source needs --out DIR: the folder that gets specs/ and generated/")
    return msgspec.structs.replace(settings, out=options.out) if options.out else settings


def _finding_lines(found: Sequence[Diagnostic], settings: Settings, options: argparse.Namespace) -> Iterator[str]:
    folders = Folders({root.locale: root.folder for root in settings.sources})
    shown = [one for one in found if not options.quiet or _is_for_quiet(one, options.fail_on)]
    return finding_lines(shown, folders, options.verbose)


def _report(outcome: Outcome, found: Sequence[str], options: argparse.Namespace) -> str:
    """What is printed of an outcome; `found` are the lines about its findings."""
    lines = [*found]
    changes = outcome.changes
    if options.check:
        lines += [f"would change: {one_line(path)}" for path in [*changes.written, *changes.deleted]]
    if options.explain:
        lines += [f"made anew: {one_line(str(one))}" for one in outcome.redone]
    if not options.quiet:
        lines += _usable_line(outcome.usable)
        lines += _unknown_line(outcome.unknown)
        lines += _undescribed_line(outcome.undescribed)
        verb = "would write" if options.check else "wrote"
        lines.append(
            f"{outcome.pages:,} pages, {outcome.entities:,} entities; {verb} {len(changes.written):,} files, "
            f"{changes.kept:,} unchanged, {len(changes.deleted):,} removed"
        )
    return "".join(f"{line}\n" for line in lines)


def _usable_line(counted: Sequence[Usable]) -> Iterator[str]:
    """The line that says how much of what pages state a program can use."""
    if counted:
        yield "usable: " + ", ".join(f"{one.usable:,} of {one.stated:,} {one.kind}" for one in counted)


def _is_for_quiet(one: Diagnostic, fail_on: str) -> bool:
    return one.severity is Severity.ERROR or baseline.is_shown(one, fail_on)


# As many names fit on a line.
_NAMED = 5


def _unknown_line(unknown: UnknownTypes) -> Iterator[str]:
    """The line that says how much stays unknown; none if nothing does."""
    if unknown.names:
        types, entities = len(unknown.names), unknown.entities
        yield (
            f"{types:,} {'type' if types == 1 else 'types'} that nobody knows, in {entities:,} "
            f"{'entity' if entities == 1 else 'entities'}: {_first(unknown.names)}"
        )


def _undescribed_line(names: Sequence[str]) -> Iterator[str]:
    """The line that says what of the documented headers has no page; none if nothing does."""
    if names:
        interfaces = "interface" if len(names) == 1 else "interfaces"
        yield f"{len(names):,} {interfaces} of these headers that layouts know and no page describes: {_first(names)}"


def _first(names: Sequence[str]) -> str:
    more = ", ..." if len(names) > _NAMED else ""
    return ", ".join(f"`{one_line(name)}`" for name in names[:_NAMED]) + more
