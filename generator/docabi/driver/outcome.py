"""What a build found and did."""

from __future__ import annotations

import msgspec

from docabi.diagnostics import Diagnostic


class Changes(msgspec.Struct):
    """What writing did, or with `--check` would do: paths below the output folder."""

    written: list[str] = []
    deleted: list[str] = []
    refused: list[str] = []
    """Not written: something that docabi did not make is in the way."""
    edited: list[str] = []
    """Neither written nor deleted: docabi made it, and somebody edited it."""
    kept: int = 0

    @property
    def any(self) -> bool:
        """Whether something changed or would."""
        return bool(self.written or self.deleted)

    @property
    def again(self) -> Changes:
        """What a build right after this one does."""
        return Changes(refused=self.refused, edited=self.edited, kept=self.kept + len(self.written))


class Outcome(msgspec.Struct, frozen=True):
    """What a build found and did."""

    diagnostics: tuple[Diagnostic, ...]
    changes: Changes
    pages: int
    entities: int

    @property
    def again(self) -> Outcome:
        """The outcome of a build right after this one."""
        return msgspec.structs.replace(self, changes=self.changes.again)
