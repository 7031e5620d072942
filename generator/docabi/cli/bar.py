"""The progress bar of a terminal, by rich (imported only when there is a terminal to draw on)."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn


class Bar:
    """One bar that is redrawn for each stage and removed at the end."""

    def __init__(self) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._progress.add_task("starting", total=None)

    def __enter__(self) -> Bar:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def stage(self, label: str, total: int) -> None:
        """Begin a stage of so many steps."""
        self._progress.reset(self._task, description=label, total=total or None)

    def advance(self, steps: int = 1) -> None:
        """Some steps are done."""
        self._progress.advance(self._task, steps)
