"""Bindings made from the sample pages drive a real runtime; an independent reader of the same file is the judge."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.sample_builds import build_samples, run_program, runtime_folder

pytestmark = pytest.mark.runtime
PROGRAM = Path(__file__).parent / "native" / "list_types.py"
RUNTIME = ("dotnetcore2", "3.1.23", "dotnetcore2/bin/shared/Microsoft.NETCore.App/3.1.23")


@pytest.fixture(scope="module")
def assembly() -> Path:
    return runtime_folder(*RUNTIME) / "System.Private.CoreLib.dll"


@pytest.fixture(scope="module")
def listed(assembly: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the bindings say of the core library."""
    generated = build_samples(tmp_path_factory.mktemp("runtime"))
    printed = run_program(
        PROGRAM,
        generated / "python",
        assembly.parent,
        assembly,
        DOTNET_SYSTEM_GLOBALIZATION_INVARIANT="1",
    )
    found: dict[str, Any] = json.loads(printed)
    return found


@pytest.mark.slow
def test_types_are_those_that_dnfile_reads(assembly: Path, listed: dict[str, Any]) -> None:
    dnfile = pytest.importorskip("dnfile")
    rows = dnfile.dnPE(str(assembly)).net.mdtables.TypeDef.rows
    # The runtime does not enumerate the `<Module>` row, the first one.
    expected = [
        (f"{row.TypeNamespace}.{row.TypeName}" if str(row.TypeNamespace) else str(row.TypeName)) for row in rows[1:]
    ]
    assert len(expected) == 1890
    assert [name for name, _ in listed["types"]] == expected
    assert listed["count"] == 1890


def test_flags_come_out_beside_the_name(listed: dict[str, Any]) -> None:
    # tdPublic | tdSequentialLayout | tdSealed | tdSerializable | tdBeforeFieldInit (ECMA-335, II.23.1.15)
    assert dict(listed["types"])["System.Int32"] == 0x1 | 0x8 | 0x100 | 0x2000 | 0x100000


def test_success_codes_other_than_s_ok_are_seen(listed: dict[str, Any]) -> None:
    assert listed["end"] == "S_FALSE"
    assert listed["wrong"] == "S_FALSE"


def test_a_missing_file_raises(listed: dict[str, Any]) -> None:
    assert "(0x80070002): " in listed["missing"] or "(0x80070003): " in listed["missing"]
