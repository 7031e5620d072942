"""The package of the published pages against the real runtimes: what their corrections set right is right, and no call
ends the process, whatever is passed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.sample_builds import run_program, runtime_folder
from tests.samples.programs import RUNTIMES, compiled

pytestmark = [pytest.mark.corpus, pytest.mark.runtime, pytest.mark.slow]
NATIVE = Path(__file__).parent / "native"


@pytest.fixture(scope="module")
def package(tree_build: Callable[[str, str, str], Path]) -> Path:
    """The package of the whole English tree; findings of its pages do not matter here."""
    return tree_build("en-US", "en-us", "python") / "generated" / "python"


@pytest.fixture(scope="module", params=sorted(RUNTIMES))
def runtime(request: pytest.FixtureRequest) -> Path:
    return runtime_folder(*RUNTIMES[request.param])


def run(program: str, package: Path, *arguments: object) -> dict[str, Any]:
    """What a program saw in a runtime."""
    needed = {"PYTHONPATH": str(package), "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    found = json.loads(run_program(NATIVE / program, *arguments, **needed))
    assert isinstance(found, dict)
    return found


@pytest.fixture(autouse=True)
def _pipes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A runtime leaves its pipes in the folder for temporary files."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))


@pytest.fixture(scope="module")
def printed(runtime: Path, package: Path) -> dict[str, Any]:
    """What was set right."""
    return run("corrected.py", package, runtime)


def test_the_offsets_of_a_class_are_set(printed: dict[str, Any]) -> None:
    assert printed["layout"] == [[0, 8], [1, 4]]


def test_the_culture_of_an_assembly_comes_back(printed: dict[str, Any]) -> None:
    assert printed["culture"] == ["Lamps", "de-CH", 2]


def test_names_of_metadata_are_texts(printed: dict[str, Any]) -> None:
    assert isinstance(printed["names"][0], str)
    assert printed["names"][1:] == ["TypeDef", "Name"]


def test_a_handle_that_is_closed_twice_is_a_python_error_at_most(printed: dict[str, Any]) -> None:
    assert printed["closed"] == ["this handle has been closed"] * 3


def test_a_profiler_is_told_how_the_compilation_of_a_dynamic_method_ended(
    runtime: Path, package: Path, tmp_path: Path
) -> None:
    program = compiled(tmp_path / "dynamic.exe", "mcs", "-out:{target}", str(NATIVE / "dynamic.cs"))
    assert run("dynamic_methods.py", package, runtime, program) == {"code": 42, "ended": ["S_OK"]}
