"""`docabi diff OLD NEW`: what changed between two specifications, documentation trees or git revisions, by class."""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from docabi.cache import Cache
from docabi.changes import Level, compare
from docabi.changes.ignores import keep, read_ignores
from docabi.changes.report import Comparison, tell
from docabi.changes.verdict import (
    Judged,
    Threshold,
    exit_code,
    has_risen,
    judge,
    must_rise,
    read_levels,
    shipped_levels,
    thresholds,
)
from docabi.changes.witnesses import witness
from docabi.cli.printing import say
from docabi.cli.reporting import progress
from docabi.cli.settings import add_source_arguments, family_given, read_settings
from docabi.config import Project, Settings, resolve
from docabi.configfile import CONFIG_NAME, find_config, project_settings
from docabi.diagnostics import UsageError
from docabi.documents import DocumentError, read_text
from docabi.driver import snapshot
from docabi.driver.sides import Opener, Side, hints

# As `docabi.changes.formats.FORMATS`, which is imported only when something is printed.
FORMATS = ("text", "oneline", "json", "markdown", "html", "sarif", "github", "junit")
_SHOWN = 10
T = TypeVar("T")
_EPILOG = """exit codes: 0 nothing at or above --fail-on; else the sum of 1 and whom it concerns: 4 compiled programs
(binary), 8 source, 16 implementers, 32 python; and 64 if a side lacks what its documentation has. 1 alone: the
version of the package did not rise. 2 usage or configuration; 3 could not run"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.epilog = _EPILOG
    side = "a specification (DIR/specs), a documentation tree (TAG=DIR), a project, a git revision, or REVISION:PATH"
    parser.add_argument("old", metavar="OLD", help=side)
    parser.add_argument("new", metavar="NEW", help="the same, later")
    add_source_arguments(parser)
    parser.add_argument("--text", action="store_true", help="changes of words, too, locale by locale")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print the changes (default: text)")
    help = "level at which the exit code is not 0: breaking (default), risky, compatible, each also :AUDIENCE; never"
    parser.add_argument("--fail-on", default="breaking", metavar="LEVEL[:AUDIENCE],...", help=help)
    parser.add_argument("--levels", type=Path, metavar="FILE", help="levels of classes that are yours (YAML)")
    parser.add_argument("--ignore", type=Path, metavar="FILE", help="changes that are known, with a reason each (YAML)")
    versions = "versions of the package on both sides; one that did not rise as it must is told (exit code 1)"
    parser.add_argument("--versions", nargs=2, metavar=("OLD", "NEW"), help=versions)
    help = "with each breaking change a program that works before and not after, where there is one"
    parser.add_argument("--witnesses", action="store_true", help=help)
    parser.add_argument("--quiet", action="store_true", help="no progress")


def run(options: argparse.Namespace) -> int:
    """Compare; prints changes to standard output."""
    fail_on = _thresholds(options.fail_on)
    levels = _read(options.levels, read_levels) if options.levels else shipped_levels()
    ignores = _read(options.ignore, read_ignores) if options.ignore else ()
    old, new = _sides(options)
    found = compare(old.view, new.view, hints=hints(old, new), words=options.text)
    kept = keep(found, ignores, datetime.date.today().isoformat())
    judged = judge(kept.changes, levels, fail_on)
    if options.witnesses:
        judged = [_with_witness(one, old) for one in judged]
    versions = options.versions or (old.version, new.version)
    not_risen = _version_note(versions, must_rise(judged))
    lost = [*_lost_notes(old), *_lost_notes(new)]
    sides = (old.title, old.path), (new.title, new.path)
    notes = (*lost, *not_risen, *kept.notes)
    _print(tell(sides, judged, notes, ignored=kept.hidden, incomplete=bool(lost)), options.format)
    return exit_code(judged, incomplete=bool(lost), found=bool(not_risen) and bool(fail_on))


def _with_witness(one: Judged, old: Side) -> Judged:
    found = witness(one.change, old.view) if one.levels.worst is Level.BREAKING else None
    return msgspec.structs.replace(one, witness=found)


def _thresholds(text: str) -> tuple[Threshold, ...]:
    try:
        return thresholds(text)
    except ValueError as error:
        raise UsageError(f"--fail-on: {error}") from error


def _read(file: Path, read: Callable[[str], T]) -> T:
    """The value of a file that the user names; raises UsageError with path, line and column."""
    try:
        return read(read_text(file))
    except DocumentError as error:
        raise UsageError(error.within(file)) from error


def _sides(options: argparse.Namespace) -> tuple[Side, Side]:
    """Both sides; what both need is made once."""
    settings, folder = _settings(options)
    cache = Cache(folder)
    try:
        with progress(options.quiet) as shown:
            opener = Opener(settings, cache, options.jobs, shown, partial(_project, options))
            return opener.open(options.old), opener.open(options.new)
    finally:
        cache.close()


def _project(options: argparse.Namespace, folder: Path) -> Settings | None:
    file = folder / CONFIG_NAME
    return project_settings(file, family_given(options)) if file.is_file() else None


def _settings(options: argparse.Namespace) -> tuple[Settings, Path | None]:
    """Sources, facts and patches for trees and revisions; and the folder of the project's memo, if there is one."""
    if options.source or find_config(Path()) is not None:
        settings = read_settings(options.source, family_given(options))
        return settings, None if options.source else settings.out / snapshot.FOLDER
    return resolve(msgspec.structs.replace(Project(patches=""), **family_given(options)), Path()), None


def _lost_notes(side: Side) -> Iterator[str]:
    """What a side lacks of its documentation, a sentence each for the first ones."""
    for one in side.lost[:_SHOWN]:
        yield f"{side.title}: {side.path(one.page)}: {one.message} [{one.rule}]"
    if len(side.lost) > _SHOWN:
        yield f"{side.title}: {len(side.lost) - _SHOWN:,} pages or folders more are lacking"


def _version_note(versions: Sequence[str], part: str) -> list[str]:
    """What is wrong with the versions of both sides; nothing if they are not known. Raises UsageError."""
    old, new = versions
    if not old or not new:
        return []
    try:
        risen = has_risen(old, new, part)
    except ValueError as error:
        raise UsageError(f"--versions: {error}; versions are as PEP 440 has them, like 1.2.0") from error
    return [] if risen else [f"the version goes from {old} to {new}, and its {part} part must rise"]


def _print(comparison: Comparison, format: str) -> None:
    from docabi.changes.formats import FORMATS as PRINTED

    text = PRINTED[format](comparison)
    if format == "text" and sys.stdout.isatty():
        from docabi.cli.coloured import print_coloured

        print_coloured(text)
    else:
        say(text, end="")
