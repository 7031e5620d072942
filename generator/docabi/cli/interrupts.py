"""Ctrl+C and SIGTERM: one message and exit code 130 or 143, at any moment; the second time without waiting for
anything.

Files are written whole or not at all, so nothing has to be undone. Workers say nothing: they end with their parent.
"""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

from docabi.cli.printing import complain

_WORDS = {signal.SIGINT: "interrupted", signal.SIGTERM: "terminated"}
_first: list[int] = []
_processes: list[int] = []


def listen() -> None:
    """Raise KeyboardInterrupt in the main thread for both; what the shell has told us to ignore stays ignored."""
    _processes[:] = [os.getpid()]
    for number in _WORDS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _stop)
    sys.unraisablehook = _again


def _stop(number: int, frame: FrameType | None) -> None:
    if _first or os.getpid() not in _processes:
        os._exit(128 + number)
    _first.append(number)
    raise KeyboardInterrupt


def _again(unraisable: sys.UnraisableHookArgs) -> None:
    """Raise an interrupt once more that came where Python can raise nothing (in `__del__`)."""
    if _first and issubclass(unraisable.exc_type, KeyboardInterrupt):
        signal.raise_signal(_first.pop())
    else:
        sys.__unraisablehook__(unraisable)


def exit_code(code: int | None) -> int:
    """The exit code of a command that ended with a code, or with None; says if it was interrupted.

    From then on nothing interrupts what Python does at its end.
    """
    for number in _WORDS:
        signal.signal(number, signal.SIG_IGN)
    if code is not None and not _first:
        return code
    number = signal.Signals(_first[0]) if _first else signal.SIGINT
    complain(_WORDS[number])
    return 128 + number
