"""Whatever goes wrong while a build writes: the next build gives what a clean one gives, nothing of a person's is lost,
and the message says what happened.
"""

from __future__ import annotations

import errno
import os
import shutil
import signal
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
import pytest

from docabi.driver.snapshot import Seen
from tests.faults.trials import Done, at_steps, build, made, start, wrong

pytestmark = pytest.mark.slow

if not hasattr(os, "fork"):
    pytest.skip("processes cannot be forked here", allow_module_level=True)


class Fault(msgspec.Struct, frozen=True):
    """Something that goes wrong at a step, and how the build may end then."""

    act: Callable[[], None]
    codes: tuple[int, ...]
    message: str
    """What is said if the build cannot go on."""
    stays: bool = False
    """Whether it goes wrong at all later steps, too."""


def sent(number: int) -> Callable[[], None]:
    return lambda: os.kill(os.getpid(), number)


def refused(number: int) -> Callable[[], None]:
    def act() -> None:
        raise OSError(number, os.strerror(number))

    return act


# A build goes on without its memo, its state and its record (0), and cannot without its files (3).
FAULTS = {
    "killed": Fault(sent(signal.SIGKILL), (-signal.SIGKILL,), ""),
    "interrupted": Fault(sent(signal.SIGINT), (130,), "docabi: interrupted"),
    "asked to end": Fault(sent(signal.SIGTERM), (143,), "docabi: terminated"),
    "no room": Fault(refused(errno.ENOSPC), (0, 3), "No space left on device", stays=True),
    "read-only": Fault(refused(errno.EROFS), (0, 3), "Read-only file system", stays=True),
    "no permission": Fault(refused(errno.EACCES), (0, 3), "Permission denied", stays=True),
    "a failing disk": Fault(refused(errno.EIO), (0, 3), "Input/output error"),
}
# One in so many steps is tried; in the slow tests every one.
SOME, EVERY = 9, 4


@pytest.fixture(scope="module", params=["from nothing", "over an older output"])
def before(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that is about to be built."""
    folder = tmp_path_factory.mktemp("before")
    start(folder, fresh=request.param == "from nothing")
    return folder


@pytest.fixture(scope="module")
def clean(before: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], int]:
    """What a clean build makes, and in how many steps."""
    folder = copied(before, tmp_path_factory.mktemp("clean") / "project")
    steps = folder / "steps"
    done = build(folder, at_steps(lambda number: print(number, file=steps.open("w"))))
    assert done.code == 0, done.said
    return made(folder), int(steps.read_text())


def copied(before: Path, folder: Path) -> Path:
    """A copy as old as a tick of the clock: of younger files a build leaves no state, and takes fewer steps."""
    shutil.copytree(before, folder)
    seen = Seen()
    seen.folder(str(folder))
    while not seen.settled:
        time.sleep(0.001)
    return folder


@pytest.mark.parametrize("every", [SOME, pytest.param(EVERY, marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_at_any_step(
    name: str, every: int, before: Path, clean: tuple[dict[str, bytes], int], tmp_path: Path
) -> None:
    fault, (expected, steps) = FAULTS[name], clean
    assert steps > 20
    problems = []
    for step in range(1 + list(FAULTS).index(name) % every, steps + 1, every):
        folder = copied(before, tmp_path / str(step))
        done = build(folder, at_steps(partial(go_wrong, fault, step)))
        problems += [f"step {step}: {problem}" for problem in (*said_wrongly(fault, done), *wrong(folder, expected))]
        shutil.rmtree(folder)
    assert problems == []


def go_wrong(fault: Fault, step: int, number: int) -> None:
    """What a step of a build does when it is the one, or a later one of a fault that stays."""
    if number == step or (fault.stays and number > step):
        fault.act()


def said_wrongly(fault: Fault, done: Done) -> list[str]:
    """What is wrong with the end of a build in which something went wrong."""
    found = []
    if done.code not in fault.codes:
        found.append(f"ended with {done.code}: {done.said}")
    if done.code != 0 and fault.message not in done.said:
        found.append(f"does not say {fault.message!r}: {done.said}")
    if "Traceback" in done.said or "Exception ignored" in done.said:
        found.append(done.said)
    return found
