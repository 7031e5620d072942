"""Structures that can be laid out, and bit fields that C and Python both have."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from docabi.abi import Abi
from docabi.backends import units
from docabi.facts import Facts
from docabi.rendering import Options
from docabi.spec import Field, Structure, Type
from tests.specification_in_memory import memory_spec


def port(*fields: tuple[str, str, int | None]) -> Structure:
    members = tuple(Field(name, Type(name=type), bits=bits) for name, type, bits in fields)
    return Structure(name="PORT", area="ports", header="ports.h", members=members)


@pytest.mark.parametrize(
    ("type", "bits", "complete"),
    [
        ("DWORD", 32, True), ("DWORD", 33, False), ("DWORD", 0, False), ("BOOL", 1, True), ("BYTE", 9, False),
        ("double", 1, False), ("GUID", 1, False), ("INowhere", None, False), ("LPNOWHERE", None, True),
    ],
)  # fmt: skip
def test_what_can_be_laid_out(type: str, bits: int | None, complete: bool) -> None:
    entity = port(("field", type, bits))
    assert ("PORT" in Abi({"PORT": entity}, Facts()).complete) == complete


@pytest.mark.parametrize("flavor", ["ctypes", "comtypes"])
def test_bit_fields_of_booleans_are_fields_in_python(flavor: str, tmp_path: Path) -> None:
    spec = memory_spec((port(("binary", "BOOL", 1), ("parity", "BOOL", 1), ("rest", "DWORD", 30)),))
    for unit in units("python", spec, Options(package="ports_package", flavor=flavor)):
        for artifact in unit.make():
            file = tmp_path / artifact.path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(artifact.text, "utf-8")
    if flavor == "comtypes":
        assert '("parity", BOOL, 1)' in (tmp_path / "python/ports_package/ports.py").read_text("utf-8")
        return
    program = "from ports_package.ports import PORT; one = PORT(binary=1, rest=5); print(one.parity, one.rest)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path / "python", capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["0", "5"]
