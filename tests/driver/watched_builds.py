"""A loop of builds in a thread, as `build --watch` is one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from queue import Queue

from docabi.config import Settings
from docabi.diagnostics import UnusableError
from docabi.driver.build import rebuild
from docabi.driver.resident import Resident
from docabi.driver.watching import build_on_change
from tests.small_projects import Silent

PATIENCE = 60
"""Seconds to wait for what has to come."""


class Loop:
    """A loop in a thread; each build, and each message, comes as a text."""

    def __init__(self, read: Callable[[], Settings]) -> None:
        self.told: Queue[str] = Queue()
        self._read = read
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        build_on_change(self._read, self._build, self._failed, self._over.is_set)

    def _build(self, settings: Settings, resident: Resident) -> None:
        outcome = rebuild(settings, Silent(), 1, resident)
        if outcome.changes.any:
            self.told.put(" ".join(sorted(Path(path).name for path in outcome.changes.written)))

    def _failed(self, error: UnusableError) -> None:
        self.told.put(str(error))

    def waits_for(self, wanted: Callable[[str], bool]) -> str:
        """The first text, old ones too, that is as wanted."""
        while not wanted(told := self.told.get(timeout=PATIENCE)):
            pass
        return told

    def end(self) -> None:
        self._over.set()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()
