"""What was made of a file of docabi's own, kept beside it in `__pycache__` as Python keeps the bytecode of its modules.

What is kept (compiled templates, parsed data) is believed as docabi's code is, so it lies where that lies and nowhere
else: whoever can write there can change docabi itself. The folder of an output is no such place, because it comes with
version control. Where Python writes no bytecode (a folder without permission, `PYTHONDONTWRITEBYTECODE`), nothing is
kept; with `PYTHONPYCACHEPREFIX` it lies below that folder.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path


def place_beside(file: Path, ending: str) -> Path:
    """Where something made of a file is kept."""
    folder = file.parent / "__pycache__"
    if sys.pycache_prefix is not None:
        folder = Path(sys.pycache_prefix, *folder.parts[1:])
    return folder / f"{file.name}.{sys.implementation.cache_tag}.{ending}"


def read_kept(place: Path, stamp: bytes) -> bytes | None:
    """What is kept in a place, None if it is not what belongs to a stamp."""
    try:
        with open(place, "rb") as file:
            return file.read() if file.read(len(stamp)) == stamp else None
    except OSError:
        return None


def keep(place: Path, stamp: bytes, data: bytes) -> None:
    """Keep data with its stamp, if Python keeps its own there."""
    if sys.dont_write_bytecode:
        return
    draft = f"{place}.{os.getpid()}"
    try:
        os.makedirs(place.parent, exist_ok=True)
        with open(draft, "xb") as file:
            file.write(stamp + data)
        os.replace(draft, place)
    except OSError:
        with suppress(OSError):
            os.unlink(draft)
