"""Looks for inputs that a target cannot take: runs it over mutations of its seeds, and makes what it finds small.

One in so many inputs is traced; if it reaches new lines, it becomes a seed. The same seed of the
random numbers gives the same inputs.
"""

from __future__ import annotations

import random
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Any

import msgspec

from docabi.packaged import PACKAGE
from tests.fuzz.mutations import mutated
from tests.fuzz.targets import Target

SLOWEST = 10.0
"""Seconds of processor time for one input, with the machine's noise in them; more is a finding."""
_TRACED = 50
_TRIES = 1500


class TooSlowError(BaseException):
    """An input takes too long; docabi catches no such exception."""


class Finding(msgspec.Struct, frozen=True):
    """An input that a target could not take."""

    what: str
    """The exception, and the innermost function of docabi or of the judge."""
    data: bytes


class Search(msgspec.Struct, frozen=True):
    """What a search did."""

    executions: int
    seconds: float
    """Of processor time, without compilers."""
    lines: int
    """Lines of docabi that the traced inputs reached."""
    findings: tuple[Finding, ...]


def search(target: Target, runs: int, seconds: float, seed: int) -> Search:
    """Run a target over its seeds and then over mutations of them, until the runs or the seconds are used up."""
    rng = random.Random(seed)
    pool = list(target.seeds())
    first, found, lines = list(pool), dict[str, bytes](), set[tuple[str, int]]()
    done, begun = 0, time.process_time()
    while done < runs and time.process_time() - begun < seconds:
        data = first[done] if done < len(first) else mutated(rng.choice(pool), pool, rng)
        reached = len(lines)
        with _traced(target, lines) if done % (_TRACED // 10 if done < len(first) else _TRACED) == 0 else _untraced():
            what = fault_of(target.run, data)
        if what:
            found.setdefault(what, data)
        elif len(lines) > reached:
            pool.append(data)
        done += 1
    spent = time.process_time() - begun
    return Search(done, spent, len(lines), tuple(Finding(what, data) for what, data in found.items()))


def fault_of(run: Callable[[bytes], None], data: bytes) -> str:
    """What goes wrong with an input; empty if nothing does."""
    previous = signal.signal(signal.SIGVTALRM, _too_slow)
    signal.setitimer(signal.ITIMER_VIRTUAL, SLOWEST)
    try:
        run(data)
    except TooSlowError as error:
        return f"TooSlow in {_place(error)}"
    except Exception as error:
        return f"{type(error).__name__} in {_place(error)}"
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, previous)
    return ""


def _too_slow(number: int, frame: FrameType | None) -> None:
    raise TooSlowError


def _place(error: BaseException) -> str:
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__) if frame.f_code is not _too_slow.__code__]
    own = [frame for frame in frames if str(frame.f_globals.get("__name__")).startswith(("docabi.", "tests.fuzz."))]
    return f"{own[-1].f_globals['__name__']}.{own[-1].f_code.co_name}" if own else "no code of ours"


@contextmanager
def _untraced() -> Iterator[None]:
    yield


@contextmanager
def _traced(target: Target, lines: set[tuple[str, int]]) -> Iterator[None]:
    """Note the lines of the target's modules that are run."""
    places = tuple(str(PACKAGE.joinpath(*module.split("."))) for module in target.modules)

    def enter(frame: FrameType, event: str, argument: Any) -> Callable[..., Any] | None:
        file = frame.f_code.co_filename
        return note if file.startswith(places) else None

    def note(frame: FrameType, event: str, argument: Any) -> Callable[..., Any]:
        lines.add((frame.f_code.co_filename, frame.f_lineno))
        return note

    sys.settrace(enter)
    try:
        yield
    finally:
        sys.settrace(None)


def minimized(target: Target, finding: Finding) -> bytes:
    """A small input with the same fault: parts are left out, smaller and smaller ones."""
    data, tries = finding.data, 0
    size = max(len(data) // 2, 1)
    while size and tries < _TRIES:
        for start in range(0, len(data), size):
            smaller = data[:start] + data[start + size :]
            tries += 1
            if fault_of(target.run, smaller) == finding.what:
                data = smaller
                break
        else:
            size //= 2
    return data


def replayed(target: Target, inputs: Sequence[bytes]) -> list[str]:
    """The faults of some inputs, without those that have none."""
    return [what for what in (fault_of(target.run, data) for data in inputs) if what]
