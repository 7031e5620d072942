"""A real runtime writes its metadata to a stream written in Python, through an interface that is declared by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sample_builds import build_samples, run_program
from tests.samples.programs import PROGRAMS

pytestmark = pytest.mark.runtime
PROGRAM = Path(__file__).parent / "streams.py"


def test_metadata_is_written_to_a_stream(runtime: Path, tmp_path: Path) -> None:
    bindings = build_samples(tmp_path) / "python"
    printed = run_program(PROGRAM, runtime, PYTHONPATH=f"{bindings}:{PROGRAMS}")
    assert printed.splitlines() == ["S_OK", "STG_E_MEDIUMFULL", "b'BSJB' True 0 e5cb7a31"]
