"""One build at a time in an output folder: two builds of different sources would mix their files without a word."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

NAME = "lock"
_PATIENCE = 600.0
"""Seconds to wait for another build; the largest known trees take one."""
_POLL = 0.05


class BusyError(Exception):
    """Another build has had the output for too long (exit code 3)."""


@contextmanager
def alone(folder: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold a folder for this process; `waiting` is called if another one has it. Raises BusyError.

    The system gives the lock back when the process ends, however it ends. Where no lock can be had (a read-only place),
    the build goes on without.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / NAME, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
    except OSError:
        yield
        return
    try:
        if not _locked(handle):
            waiting()
            _wait(handle, folder)
        yield
    finally:
        os.close(handle)


def _wait(handle: int, folder: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not _locked(handle):
        if time.monotonic() > deadline:
            raise BusyError(f"{folder.parent}: another build has been writing here for {_PATIENCE:.0f} seconds")
        time.sleep(_POLL)


def _locked(handle: int) -> bool:
    """Whether the lock is had now."""
    try:
        import fcntl
    except ImportError:
        return _locked_on_windows(handle)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # a file system without locks
    return True


def _locked_on_windows(handle: int) -> bool:
    import msvcrt

    try:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return False
    return True
