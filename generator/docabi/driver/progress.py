"""What a build tells whoever shows its progress."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Shows that long work goes on."""

    def stage(self, label: str, total: int) -> None:
        """Begin a stage of so many steps."""

    def advance(self, steps: int = 1) -> None:
        """Some steps are done."""
