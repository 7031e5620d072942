"""What a build tells: how far it is, what it found and did, and whether what the last one said still holds."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

import msgspec

from docabi.abi.usable import Usable
from docabi.cache import digest, encode
from docabi.config import Settings
from docabi.diagnostics import Diagnostic, UnknownTypes
from docabi.documents import DocumentError, read_data
from docabi.driver import snapshot
from docabi.driver.left_files import Left
from docabi.driver.redone import Redone
from docabi.driver.snapshot import Seen, State
from docabi.driver.sources import Hints
from docabi.packaged import LIBRARIES, PACKAGE, TEMPLATES
from docabi.reader.ignores import Ignore


class Progress(Protocol):
    """Shows that long work goes on."""

    def stage(self, label: str, total: int) -> None:
        """Begin a stage of so many steps."""

    def advance(self, steps: int = 1) -> None:
        """Some steps are done."""


class Unwatched:
    """Progress of a part of the work, whose steps nobody counts."""

    def stage(self, label: str, total: int) -> None:
        """Say nothing."""

    def advance(self, steps: int = 1) -> None:
        """Say nothing."""


class Changes(msgspec.Struct):
    """What writing did, or with `--check` would do: paths below the output folder."""

    written: list[str] = []
    deleted: list[str] = []
    refused: list[str] = []
    """Not written: something that docabi did not make is in the way."""
    edited: list[str] = []
    """Neither written nor deleted: docabi made it, and it was edited since, or comes from another build."""
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
    unknown: UnknownTypes = UnknownTypes()
    undescribed: tuple[str, ...] = ()
    """Interfaces of the documented headers that layouts know and no page describes."""
    usable: tuple[Usable, ...] = ()
    ignores: tuple[Ignore, ...] = ()
    """Comments of pages about findings that are meant; `diagnostics` has these findings, too, because days end."""
    redone: tuple[Redone, ...] = ()
    """What was made anew, and why."""

    @property
    def again(self) -> Outcome:
        """The outcome of a build right after this one."""
        return msgspec.structs.replace(self, changes=self.changes.again, redone=())


OUTCOME = "outcome"
"""Name of the file of what a build found, beside its state."""
_PATIENCE_TICKS = 10


class Witness:
    """Looks at everything that a build reads, before it reads, and at what the one before left; says whether what that
    one found still holds, and leaves a state when the build has ended well.
    """

    def __init__(self, settings: Settings) -> None:
        self._begun = time.time_ns()
        self.inputs, own = Seen(), Seen()
        """What a build reads, but for files that pages include."""
        self.outputs = Seen()
        """The files of the output as they were before the build."""
        outputs = [str(settings.out / "specs"), str(settings.out / "generated")]
        folders, places, libraries = _folders(settings), [str(PACKAGE), str(TEMPLATES)], [*map(str, LIBRARIES)]
        snapshot.look(self.inputs, folders, ())
        snapshot.look(own, places, ())
        snapshot.look(self.outputs, outputs, ())
        self.inputs |= own
        snapshot.look(self.inputs, (), libraries)
        snapshot.look_anew()
        self._state = State(_key(settings), [*folders, *places], libraries, outputs)
        self._may_leave = self.inputs.settled and _is_as_loaded(own.listing())

    def pack(self) -> None:
        """Hold what a build reads in little memory: nobody asks any more how single files are."""
        self.inputs.pack()

    def hints(self) -> Hints:
        """How the files that a build reads were when this looked at them: just now, or somewhat earlier, if that look
        was the one that tells whether anything changed.
        """
        return Hints(dict(self.inputs.all()), self.inputs.since or self._begun)

    def last_outcome(self, folder: Path) -> Outcome | None:
        """What the last build found, if nothing that it read or wrote has changed since."""
        state = snapshot.load(str(folder))
        if state is None or state.settings != self._state.settings:
            return None
        included = Seen()
        snapshot.look(included, (), state.files[len(self._state.files) :])
        if (self.inputs | included | self.outputs).listing() != state.listing:
            return None
        try:
            data = read_data(folder / OUTCOME)
            return msgspec.msgpack.decode(data, type=Outcome) if digest(data).hex() == state.outcome else None
        except (DocumentError, msgspec.MsgspecError, RecursionError):
            return None

    def look_back(self, written: Left, changed: Iterable[str] | None = None) -> Seen | None:
        """The output as it is now, if it may be left so (`leave`): none if something changed meanwhile or might still
        within one tick of the clock, or if docabi's own files changed since this process began to build: with `--watch`
        that may be days.

        `changed` are the files of the output that were written since this looked at it, by their paths in it, if all
        others are known to be as they were.
        """
        # Changes of this build settle within a tick of the clock; a time in the future (a clock set back) never does.
        for _ in range(_PATIENCE_TICKS):
            if written.settled:
                break
            time.sleep(0.005)
        else:
            return None
        if changed is not None:
            outputs = self.outputs.again(map(written.place, changed))
        else:
            snapshot.look(outputs := Seen(), self._state.outputs, ())
        if not (self._may_leave and written.is_in(outputs)):
            return None
        outputs.pack()
        return outputs

    def leave(self, folder: Path, included: Seen, outputs: Seen | None, outcome: Outcome) -> None:
        """Leave the state; none where the output may not be left so (`look_back`), or an included file changed."""
        if outputs is None or not included.settled:
            return
        state = self._state
        data = encode(outcome)
        state.outcome = digest(data).hex()
        draft = folder / f"{OUTCOME}.{os.getpid()}"
        try:
            with open(draft, "wb", opener=snapshot.anew) as file:
                file.write(data)
            os.replace(draft, folder / OUTCOME)
        except IsADirectoryError:  # somebody's folder has its name: all is written, and the next build looks again
            draft.unlink(missing_ok=True)
            return
        del data  # of many locales megabytes, as the listing is
        state.files = [*state.files, *included.files]
        state.listing = (self.inputs | included | outputs).listing()
        snapshot.save(str(folder), state)


def _key(settings: Settings) -> str:
    return f"{settings!r} {snapshot.surroundings()}"


def _folders(settings: Settings) -> list[str]:
    """Sources, and the project's own folders of facts."""
    given = (getattr(settings, name) for name in settings.__struct_fields__ if name != "out")
    own = [str(value) for value in given if isinstance(value, Path)]
    return [*(str(root.folder) for root in settings.sources), *own]


_loaded: list[bytes] = []


def _is_as_loaded(own: bytes) -> bool:
    """Whether docabi's own files are as they were when this process built first."""
    if not _loaded:
        _loaded.append(own)
    return own == _loaded[0]
