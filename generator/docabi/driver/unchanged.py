"""A build with nothing to do: whether everything is as the last build left it, and what that build found."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from docabi.cache import digest
from docabi.config import Settings
from docabi.driver import snapshot
from docabi.driver.outcome import Outcome
from docabi.driver.snapshot import Seen, State
from docabi.places import LIBRARIES, PACKAGE, TEMPLATES

_OUTCOME = "outcome"
_PATIENCE_TICKS = 10
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Outcome).decode


def last_outcome(settings: Settings, folder: Path) -> Outcome | None:
    """What the last build found, if nothing that it read or wrote has changed since."""
    state = snapshot.load(str(folder))
    if state is None or state.settings != _key(settings) or not state.still_holds():
        return None
    try:
        data = (folder / _OUTCOME).read_bytes()
        return _decode(data) if digest(data).hex() == state.outcome else None
    except (OSError, msgspec.MsgspecError):
        return None


class Witness:
    """Looks at everything that a build reads, before it reads, and leaves a state when the build has ended well."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._seen = Seen()
        self._state = State(_key(settings), _folders(settings), [str(path) for path in LIBRARIES], _outputs(settings))
        snapshot.look(self._seen, self._state.folders, self._state.files)
        self._settled = self._seen.settled

    def leave(self, folder: Path, included: Seen, written: Seen, outcome: Outcome) -> None:
        """Leave the state; none if something changed meanwhile or might still within one tick of the clock."""
        outputs = Seen()
        # Changes of this build settle within a tick of the clock; a time in the future (a clock set back) never does.
        for _ in range(_PATIENCE_TICKS):
            if written.settled:
                break
            time.sleep(0.005)
        else:
            return
        snapshot.look(outputs, self._state.outputs, ())
        if not (self._settled and included.settled and written.files.items() <= outputs.files.items()):
            return
        state = self._state
        state.files = [*state.files, *(path for path in included.files if path not in self._seen.files)]
        listed = Seen()
        listed.files = {**self._seen.files, **included.files, **outputs.files}
        state.listing = listed.text()
        data = _encode(outcome)
        state.outcome = digest(data).hex()
        (folder / _OUTCOME).write_bytes(data)
        snapshot.save(str(folder), state)


def _key(settings: Settings) -> str:
    return f"{settings!r} {snapshot.surroundings()}"


def _folders(settings: Settings) -> list[str]:
    """Sources, the project's own folders of facts, and docabi itself."""
    given = (getattr(settings, name) for name in settings.__struct_fields__ if name != "out")
    own = [str(value) for value in given if isinstance(value, Path)]
    return [*(str(root.folder) for root in settings.sources), *own, str(PACKAGE), str(TEMPLATES)]


def _outputs(settings: Settings) -> Sequence[str]:
    return [str(settings.out / "specs"), str(settings.out / "generated")]
