"""Corrections of the published pages, held by the real runtimes: what was wrong without them is right with them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import docabi
from tests.sample_builds import run_program, runtime_folder
from tests.samples.programs import RUNTIMES

pytestmark = [pytest.mark.corpus, pytest.mark.runtime]
PROGRAM = Path(__file__).parent / "native" / "corrected.py"


@pytest.fixture(scope="module")
def package(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of the whole English tree; findings of its pages do not matter here."""
    out = tmp_path_factory.mktemp("english")
    source = corpus / "en-us" / "docs" / "framework" / "unmanaged-api"
    done = docabi("build", "--source", f"en-US={source}", "--out", out, "--targets", "python", "--quiet", cwd=out)
    assert done.returncode in (0, 1), done.stderr
    return out / "generated" / "python"


@pytest.fixture(scope="module", params=sorted(RUNTIMES))
def printed(request: pytest.FixtureRequest, package: Path) -> dict[str, Any]:
    """What the program saw in one of the runtimes."""
    folder = runtime_folder(*RUNTIMES[request.param])
    found = json.loads(run_program(PROGRAM, folder, PYTHONPATH=str(package), DOTNET_SYSTEM_GLOBALIZATION_INVARIANT="1"))
    assert isinstance(found, dict)
    return found


def test_the_offsets_of_a_class_are_set(printed: dict[str, Any]) -> None:
    assert printed["layout"] == [[0, 8], [1, 4]]


def test_the_culture_of_an_assembly_comes_back(printed: dict[str, Any]) -> None:
    assert printed["culture"] == ["Lamps", "de-CH", 2]


def test_names_of_metadata_are_texts(printed: dict[str, Any]) -> None:
    assert isinstance(printed["names"][0], str)
    assert printed["names"][1:] == ["TypeDef", "Name"]


def test_a_handle_that_is_closed_twice_is_a_python_error_at_most(printed: dict[str, Any]) -> None:
    assert printed["closed"] == ["this handle has been closed"] * 3
