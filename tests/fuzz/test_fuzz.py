"""Short searches, the same in every run; and every input that a long one found is taken now.

`python -m tests.fuzz.run` searches longer (CONTRIBUTING.md).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz import run
from tests.fuzz.search import fault_of, minimized, search
from tests.fuzz.targets import TARGETS, Target

FOUND = sorted(file for file in run.FOUND.rglob("*") if file.is_file())
# Inputs of a search: seeds come first, so that a target with many of them still gets mutations.
RUNS = {"page": 1200, "declaration": 2500, "idl": 500, "winmd": 200, "translations": 1000, "build": 140}
GUIDED = ("declaration", "page", "front-matter", "header")


@pytest.mark.slow
@pytest.mark.parametrize("name", TARGETS)
def test_a_short_search_finds_nothing(name: str) -> None:
    done = search(TARGETS[name], RUNS.get(name, 3000), float("inf"), seed=7)
    assert done.executions > len(list(TARGETS[name].seeds()))
    assert done.lines > 0
    assert done.findings == ()


@pytest.mark.slow
@pytest.mark.parametrize("name", GUIDED)
def test_a_guided_search_finds_nothing(name: str) -> None:
    """By libFuzzer; for a Python without atheris by the other engine, with other random numbers."""
    look = run.guided if run.usable("atheris") == "atheris" else run.plain
    done = look(name, 1500, 600.0, 8)
    assert done.executions >= 1500
    assert done.findings == ()


@pytest.mark.parametrize("file", FOUND, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_what_was_found_is_taken(file: Path) -> None:
    assert fault_of(TARGETS[file.parent.name].run, file.read_bytes()) == ""


def test_a_search_finds_a_fault_and_makes_it_small() -> None:
    def fails(data: bytes) -> None:
        assert not (b"struct" in data and b"*/" in data)

    target = Target(fails, lambda: [b"a b struct c\nd e f\n"], ("",))
    done = search(target, 5000, float("inf"), seed=1)
    (finding,) = done.findings
    assert finding.what == "AssertionError in tests.fuzz.test_fuzz.fails"
    assert sorted(minimized(target, finding)) == sorted(b"struct*/")


def test_an_endless_input_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def hangs(data: bytes) -> None:
        while True:
            pass

    monkeypatch.setattr("tests.fuzz.search.SLOWEST", 0.01)
    assert fault_of(hangs, b"") == "TooSlow in tests.fuzz.test_fuzz.hangs"
