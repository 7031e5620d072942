"""Ctrl+C and SIGTERM: one message and exit code 130 or 143, at any moment; the second time without waiting for
anything.

Files are written whole or not at all, so nothing has to be undone. Workers say nothing: they end with their parent.
"""

from __future__ import annotations

import _thread
import os
import signal
import sys
import time
from contextlib import suppress
from types import FrameType

from docabi.cli.printing import complain

_WORDS = {signal.SIGINT: "interrupted", signal.SIGTERM: "terminated"}
_POOLS = "concurrent.futures.process"
_SOON = 0.001  # seconds, in which the main thread leaves what it cannot raise in
_first: list[int] = []
_due: list[bool] = []
"""Not empty while the first one is about to come once more."""
_processes: list[int] = []
_main: list[int] = []
"""The main thread."""


def listen() -> None:
    """Raise KeyboardInterrupt in the main thread for both; what the shell has told us to ignore stays ignored."""
    _processes[:], _main[:] = [os.getpid()], [_thread.get_ident()]
    for number in _WORDS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _stop)
    sys.unraisablehook = _again


def _stop(number: int, frame: FrameType | None) -> None:
    if (_first and not _due) or os.getpid() not in _processes:
        os._exit(128 + number)
    _due.clear()
    _first[:] = [number]
    if _is_below_again(frame):
        _thread.start_new_thread(_repeat, ())
    else:
        raise KeyboardInterrupt


def _again(unraisable: sys.UnraisableHookArgs) -> None:
    """Raise an interrupt once more that came where Python can raise nothing (in `__del__`).

    Nor can this function: what arrives within it is raised later, too. Whatever else fails after an interrupt does so
    because it was broken off (a pool of workers finds its pipe closed), and is not told.
    """
    if not _first:
        sys.__unraisablehook__(unraisable)
    elif issubclass(unraisable.exc_type, KeyboardInterrupt):
        _thread.start_new_thread(_repeat, ())


def _repeat() -> None:
    time.sleep(_SOON)
    _due.append(True)
    if hasattr(signal, "pthread_kill"):
        signal.pthread_kill(_main[0], _first[0])  # which ends what it waits for, too
    else:
        _thread.interrupt_main(signal.Signals(_first[0]))


def _is_below_again(frame: FrameType | None) -> bool:
    while frame is not None and frame.f_code is not _again.__code__:
        frame = frame.f_back
    return frame is not None


def exit_code(code: int | None) -> int:
    """The exit code of a command that ended with a code, or with None; says if it was interrupted.

    From then on nothing interrupts what Python does at its end. With a pool of workers it does nothing more: it would
    wait for the rest of a result within which a worker was ended.
    """
    for number in _WORDS:
        signal.signal(number, signal.SIG_IGN)
    if code is not None and not _first:
        return code
    number = signal.Signals(_first[0]) if _first else signal.SIGINT
    complain(_WORDS[number])
    if _first and _POOLS in sys.modules:
        with suppress(OSError, ValueError):  # what nobody reads any more
            sys.stdout.flush()
        os._exit(128 + number)
    return 128 + number
