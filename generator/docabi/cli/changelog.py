"""`docabi changelog [RANGE]`: what each revision of the documentation changed in the API, as Markdown."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator

from docabi.cache import Cache
from docabi.changes import Change
from docabi.changes.formats.history import Entry, as_changelog
from docabi.changes.report import tell
from docabi.changes.verdict import INCOMPLETE, judge, shipped_levels
from docabi.cli import CLEAN
from docabi.cli.printing import say
from docabi.cli.reporting import progress
from docabi.cli.settings import add_source_arguments, family_given, read_settings
from docabi.config import Settings
from docabi.diagnostics import UsageError
from docabi.driver import snapshot
from docabi.driver.history import History, Step, history


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.epilog = (
        "exit codes: 0 told; 2 usage or configuration; 3 could not run; 64 a revision could not be read whole"
    )
    help = "revisions of git: v1.0..HEAD, or one with all before it (default: HEAD)"
    parser.add_argument("range", nargs="?", default="HEAD", metavar="RANGE", help=help)
    add_source_arguments(parser)
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--entity", metavar="NAME", help="of an entity alone, under all names that it had")
    whose.add_argument("--area", metavar="AREA", help="of an area alone, a folder below the documentation root")
    parser.add_argument("--text", action="store_true", help="changes of words, too, locale by locale")
    parser.add_argument("--quiet", action="store_true", help="no progress")


def run(options: argparse.Namespace) -> int:
    """Print the changelog to standard output."""
    settings = read_settings(options.source, family_given(options))
    if options.text and options.entity:
        raise UsageError("--text is for a tree or an area: `docabi diff --text` compares words of two revisions")
    cache = memo(settings, options)
    try:
        with progress(options.quiet) as shown, history(settings, cache, options.jobs, shown) as opened:
            entries = [*_entries(opened, options)]
    finally:
        cache.close()
    title = f"Changes of {options.entity or options.area or 'the API'}, {options.range}"
    say(as_changelog(title, entries), end="")
    tell_cut(opened)
    return INCOMPLETE if any(one.notes for one in entries) else CLEAN


def memo(settings: Settings, options: argparse.Namespace) -> Cache:
    """The memo of the project; of sources that were named on the command line one of this run alone."""
    return Cache(None if options.source else settings.out / snapshot.FOLDER)


def tell_cut(opened: History) -> None:
    """Say that the history ended with the clone's, if it did."""
    if opened.cut:
        what = f"the clone is shallow and ends at {opened.cut[:10]}: what was before it is not known"
        say(f"{what}; `git fetch --unshallow` brings its history", error=True)


def _entries(opened: History, options: argparse.Namespace) -> Iterator[Entry]:
    """The revisions, newest first."""
    if options.entity:
        yield from map(_entry, opened.entity_steps(options.range, options.entity))
        return
    area = (options.area or "").strip("/")
    if ".." in area.split("/"):
        raise UsageError(f"--area {options.area}: is a folder below the documentation root, without `..`")
    if area and not opened.has_area(options.range, area):
        raise UsageError(f"--area {area}: there is no folder of that name below the documentation root")
    steps: Iterable[Step] = opened.steps(options.range, area, options.text)
    entries = [_entry(step, area) for step in steps]
    yield from reversed(entries)


def _entry(step: Step, area: str = "") -> Entry:
    changes = [one for one in step.changes if not area or _is_below(area, one)]
    judged = judge(changes, shipped_levels(), ())
    old = step.old or step.new
    told = tell(((old.title, old.path), (step.new.title, step.new.path)), judged)
    lost = tuple(f"{step.new.path(one.page)}: {one.message} ({one.rule})" for one in step.new.lost)
    return Entry(step.revision.commit, step.revision.day, step.revision.subject, told.changes, lost)


def _is_below(area: str, change: Change) -> bool:
    """Whether a change is of an entity or a page of an area, or of one inside it."""
    return any(f"{place}/".startswith(f"{area}/") for place in (change.area, change.entity))
