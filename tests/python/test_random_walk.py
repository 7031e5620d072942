"""Random calls through the package of the whole documentation never end the process, nor raise what is no answer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.sample_builds import runtime_folder
from tests.samples.programs import PROGRAMS, RUNTIMES, compiled

pytestmark = [pytest.mark.corpus, pytest.mark.runtime, pytest.mark.slow]
NATIVE = Path(__file__).parent / "native"
FAMILIES = {"metadata": 20_000, "debugger": 3_000}
"""How many calls a walk makes."""
PATIENCE = 300
"""Seconds that a program may take."""
CALLS = "calls\n"
"""What `unsafe.py` prints before its call."""


@pytest.fixture(scope="module")
def environment(
    tree_build: Callable[[str, str, str], Path], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """What a program needs that uses the package of the English tree; findings of its pages do not matter here."""
    package = tree_build("en-US", "en-us", "python") / "generated" / "python"
    return os.environ | {"PYTHONPATH": f"{package}:{PROGRAMS}", "TMPDIR": str(tmp_path_factory.mktemp("walk"))}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program that is debugged."""
    return compiled(tmp_path_factory.mktemp("shop") / "shop.exe", "mcs", "-out:{target}", "shop.cs")


@pytest.fixture
def files(request: pytest.FixtureRequest, family: str, version: str) -> list[Path]:
    """The runtime, and for the debugger what it debugs and its library."""
    debugged = [request.getfixturevalue("shop"), runtime_folder(*RUNTIMES["3.1"]) / "libdbgshim.so"]
    return [runtime_folder(*RUNTIMES[version]), *(debugged if family == "debugger" else ())]


def started(name: str, environment: dict[str, str], *arguments: object) -> tuple[int, str]:
    """Exit code of a program, that of a kill if it hangs, and what it printed; a debugged one does not outlive it."""
    command = [sys.executable, str(NATIVE / name), *map(str, arguments)]
    with (Path(environment["TMPDIR"]) / "errors").open("w+") as errors:
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True, start_new_session=True
        )
        try:
            with suppress(subprocess.TimeoutExpired):
                process.wait(PATIENCE)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        errors.seek(0)
        return process.returncode, process.communicate()[0] or errors.read()[-2000:]


def walked(environment: dict[str, str], family: str, seed: int, files: list[Path]) -> dict[str, Any]:
    """What came of a walk; the end of the process shows its last call."""
    log = Path(environment["TMPDIR"]) / f"{family}.log"
    code, printed = started("walk.py", environment, family, seed, FAMILIES[family], log, *files)
    last = log.read_text("utf-8").splitlines()[-1:]
    assert code == 0, f"{family}, seed {seed}: exit code {code}, the last call was {last}\n{printed}"
    found = json.loads(printed)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("version", sorted(RUNTIMES))
@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_random_calls_are_answered(family: str, version: str, files: list[Path], environment: dict[str, str]) -> None:
    found = walked(environment, family, 1, files)
    assert found["wrong"] == []
    outcomes, calls = found["outcomes"], sum(found["outcomes"].values())
    assert calls >= FAMILIES[family]
    assert outcomes["answered"] + outcomes["ComError"] > calls / 2
    assert min(outcomes["ReferenceError"], outcomes["TypeError"], outcomes["ValueError"]) > 0
    assert outcomes["left out"] < calls / 10
    assert found["methods"] > 100


@pytest.mark.slow
@pytest.mark.parametrize("version", sorted(RUNTIMES))
@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_what_is_left_out_ends_a_process_that_calls_by_hand(
    family: str, version: str, files: list[Path], environment: dict[str, str]
) -> None:
    code, printed = started("unsafe.py", environment)
    assert code == 0, printed
    kept = [(number, method, where) for number, (method, _, where) in enumerate(json.loads(printed)[family])]

    def ends(number: int) -> bool:
        code, printed = started("unsafe.py", environment, family, number, *files)
        assert printed.startswith(CALLS), f"{family} {number} did not come to its call: {printed}"
        assert code <= 0, f"{family} {number} was not called: {printed}"
        return code < 0

    ended = {
        # What a runtime does not survive it may survive once, by what its memory happens to hold, or hang in.
        (number, method): any(ends(number) for _ in range(5 if version in where else 1))
        for number, method, where in kept
    }
    assert ended == {(number, method): version in where for number, method, where in kept}
