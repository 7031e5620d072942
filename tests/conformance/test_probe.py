"""The engine of the conformance tests: every way in which a probe can end is an outcome, in the order of the cases."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

CASES = ("a", "crash", "b", "hang", "exit", "raise", "c")


@pytest.fixture
def engine(project: Path) -> Iterator[Any]:
    """The module of the generated tests."""
    folders = [str(project / "generated/conformance"), str(project / "tests/conformance")]
    sys.path[:0] = folders
    try:
        yield import_module("docabi_probe")
    finally:
        sys.path[:] = [path for path in sys.path if path not in folders]
        sys.modules.pop("docabi_probe", None)


@pytest.mark.slow
@pytest.mark.parametrize("forks", [True, False], ids=["forked", "started"])
@pytest.mark.parametrize("is_together", [False, True], ids=["alone", "together"])
def test_every_end_is_an_outcome(engine: Any, forks: bool, is_together: bool) -> None:
    prober = engine.Prober(2.0 if forks else 1.0, is_together, forks)
    try:
        found = prober.ask("probes:act", (), [(case,) for case in CASES])
    finally:
        prober.close()
    assert len(found) == len(CASES)
    outcomes = dict(zip(CASES, found, strict=True))
    assert outcomes["crash"].fault == "crashed (SIGSEGV)"
    assert outcomes["crash"].doing == "doing crash"
    assert "printed crash" in outcomes["crash"].printed
    assert outcomes["hang"].fault.startswith("did not come back within")
    assert outcomes["exit"].fault == "ended the process with exit code 3"
    assert "ValueError: raise" in outcomes["raise"].fault
    # What a process leaves behind is seen by the next case only if they share it; one that ended starts again.
    alone = [outcomes[name].result.endswith("True") for name in "abc"]
    assert alone == ([True, True, False] if is_together else [True, True, True])


def test_a_prober_goes_on_after_its_process_was_ended(engine: Any) -> None:
    prober = engine.Prober(5.0)
    try:
        assert prober.ask("probes:act", (), [("a",)])[0].result
        prober._zygote.kill()
        assert "could not be asked" in prober.ask("probes:act", (), [("b",)])[0].fault
        assert prober.ask("probes:act", (), [("c",)])[0].result
    finally:
        prober.close()
