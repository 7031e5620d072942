"""Every interface of a real tree that has a layout passes against its stand-in, and every known slot is called."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.command_line import docabi
from tests.conformance.mutation_subjects import rows_of, subjects

pytestmark = [pytest.mark.corpus, pytest.mark.slow, pytest.mark.compilers]


def expected_checks(generated: Path) -> int:
    """How many tests there must be: of each method arguments, what comes out and codes; of each interface the whole
    vtable and, where it has QueryInterface, identity, strangers and references; of each type its layout in headers, of
    a structure two more, of an enumeration one.
    """
    every = subjects(generated)
    count = sum(3 * len(one.methods) + (4 if one.identifiers else 1) for one in every)
    for layout in (generated / "conformance/layout").glob("*.c"):
        kinds = {kind: len(rows_of(layout, kind)) for kind in ("record", "enumeration", "vtable", "constants")}
        count += 3 * kinds["record"] + 2 * kinds["enumeration"] + kinds["vtable"] + kinds["constants"]
    return count


def test_every_interface_with_a_layout_passes(corpus: Path, tmp_path: Path) -> None:
    done = docabi(
        *("build", f"--source=en-US={corpus / 'en-us'}", "--out", tmp_path, "--quiet"),
        *("--targets", "c,python,conformance"),
        cwd=tmp_path,
    )
    assert done.returncode in (0, 1), done.stderr
    entities = [yaml.safe_load(file.read_text("utf-8")) for file in (tmp_path / "specs/abi").rglob("*.yaml")]
    with_slots = {one["name"] for one in entities if one["kind"] in ("interface", "class") and one.get("slots")}
    tested = {one.name for one in subjects(tmp_path / "generated")}
    assert with_slots <= tested
    assert len(tested) >= 300
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider", "generated/conformance"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-3000:]
    # The line of pytest, not that of the report. Two tests are skipped of each structure that ctypes cannot lay out.
    counted = re.search(r"^(\d+) passed(?:, (\d+) skipped)? in ", run.stdout, re.MULTILINE)
    assert counted is not None, run.stdout[-300:]
    left = int(counted[2] or 0)
    assert int(counted[1]) + left == expected_checks(tmp_path / "generated") > 9000
    assert left <= 4
