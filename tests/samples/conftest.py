"""Runtimes, and what the programs of `samples/programs` watch and are loaded as."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sample_builds import runtime_folder
from tests.samples.programs import RUNTIMES, compiled


@pytest.fixture(scope="module", params=sorted(RUNTIMES))
def version(request: pytest.FixtureRequest) -> str:
    """Of the runtime."""
    return str(request.param)


@pytest.fixture(scope="module")
def runtime(version: str) -> Path:
    """Its folder."""
    return runtime_folder(*RUNTIMES[version])


@pytest.fixture(scope="session")
def dbgshim() -> Path:
    """The debugger's library: that of .NET Core 3.1 loads the right one for each runtime."""
    return runtime_folder(*RUNTIMES["3.1"]) / "libdbgshim.so"


@pytest.fixture(scope="session")
def lamps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The managed program of the programs for which the sample pages are enough."""
    return compiled(tmp_path_factory.mktemp("lamps") / "lamps.exe", "mcs", "-out:{target}", "lamps.cs")


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The managed program of the larger profilers and debuggers."""
    return compiled(tmp_path_factory.mktemp("shop") / "shop.exe", "mcs", "-out:{target}", "shop.cs")


@pytest.fixture(autouse=True)
def _pipes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Debuggers and debugged programs leave their pipes in the folder for temporary files."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
