"""What a user sees while and after a command runs: progress, findings, a summary. Everything goes to standard error."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from docabi.cli.printing import say
from docabi.diagnostics import Diagnostic, Severity
from docabi.driver.outcome import Progress
from docabi.escape import one_line
from docabi.source import PageId

if TYPE_CHECKING:  # rich is imported only when there is a terminal to draw on
    import rich.progress

_MOST = 50


class Lines:
    """Plain lines: one a stage, when it begins. For pipes and logs."""

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet

    def stage(self, label: str, total: int) -> None:
        """Say what begins."""
        if not self._quiet:
            say(f"{one_line(label)} ({total:,})", error=True)

    def advance(self, steps: int = 1) -> None:
        """Say nothing: a line a step would drown the findings."""


class Bar:
    """One bar that is redrawn for each stage and removed at the end."""

    def __init__(self, drawn: rich.progress.Progress) -> None:
        self._drawn = drawn
        self._task = drawn.add_task("starting", total=None)

    def stage(self, label: str, total: int) -> None:
        """Begin a stage of so many steps."""
        self._drawn.reset(self._task, description=one_line(label), total=total or None)

    def advance(self, steps: int = 1) -> None:
        """Some steps are done."""
        self._drawn.advance(self._task, steps)


@contextmanager
def progress(quiet: bool) -> Iterator[Progress]:
    """A bar on a terminal, plain lines elsewhere, nothing with `quiet`."""
    if quiet or not sys.stderr.isatty():
        yield Lines(quiet)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as drawn:
        yield Bar(drawn)


class Folders:
    """Turns a diagnostic's page into the path a user knows: as given, below the source's folder."""

    def __init__(self, folders: Mapping[str, Path]) -> None:
        self._folders = folders

    def path(self, page: PageId) -> str:
        """A page's path as the user would type it."""
        folder = self._folders.get(page.locale)
        return (folder / page.path).as_posix() if folder else page.path

    def place(self, diagnostic: Diagnostic) -> str:
        """`path:line:column`."""
        span = diagnostic.span
        return f"{one_line(self.path(diagnostic.page))}:{span.line}:{span.column}"


def render(diagnostic: Diagnostic, folders: Folders) -> str:
    """A finding as text: place, severity, message, rule; the help on a line of its own."""
    text = f"{folders.place(diagnostic)}: {diagnostic.severity}: {one_line(diagnostic.message)} [{diagnostic.rule}]"
    return f"{text}\n  help: {one_line(diagnostic.help)}" if diagnostic.help else text


def finding_lines(found: Iterable[Diagnostic], folders: Folders, verbose: bool) -> Iterator[str]:
    """Errors (all findings with `verbose`), worst first, and a count of the rest by rule."""
    ordered = sorted(found, key=lambda one: (one.severity.rank, one))
    shown = [one for one in ordered if verbose or one.severity is Severity.ERROR]
    limit = len(shown) if verbose else _MOST
    for diagnostic in shown[:limit]:
        yield render(diagnostic, folders)
    if len(shown) > limit:
        yield f"... and {len(shown) - limit:,} more errors; --verbose prints all"
    rest = Counter((one.severity, one.rule) for one in ordered if not verbose and one.severity is not Severity.ERROR)
    for severity in (Severity.WARNING, Severity.INFO):
        counts = [f"{rule} {count:,}" for (level, rule), count in rest.most_common() if level is severity]
        if counts:
            total = sum(count for (level, _), count in rest.items() if level is severity)
            yield f"{severity}s: {total:,} ({', '.join(counts)}); --verbose prints them"
