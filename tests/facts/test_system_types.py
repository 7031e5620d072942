"""Types of the system among the facts: the Windows headers, the prelude and the Python package lay them out alike."""

from __future__ import annotations

import ctypes
import importlib
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from docabi.backends.cnames.naming import is_sdk
from docabi.facts import Facts
from docabi.rendering import Options
from docabi.spec import Entity, Interface
from tests.backends.made import generate
from tests.c.compilers import LAYOUT_TARGETS, WITH_WINDOWS_SDK, Compiler, compile_text
from tests.c.expected_layouts import Measure, Record, Target, record_assertions
from tests.python.python_specification import given, method, named, out
from tests.specification_in_memory import memory_spec

PACKAGE = "spawning_bindings"
SPAWNER: tuple[Entity, ...] = (
    Interface(
        name="ISpawner",
        area="spawning",
        header="Spawner.h",
        page="spawning/ispawner-interface.md",
        iid="51111111-2222-3333-4444-555555555555",
        base="IUnknown",
        slots=9,
        methods=(
            method(
                "Spawn",
                3,
                given("pAttributes", "LPSECURITY_ATTRIBUTES"),
                given("pStartup", "LPSTARTUPINFOW"),
                out("pInformation", "LPPROCESS_INFORMATION"),
            ),
            method("Seal", 4, given("pAcl", "PACL"), given("pBlob", "PCRYPT_DATA_BLOB")),
            # Types of a library are there where one of them is used.
            method("Query", 5, given("hLamp", "SQLHANDLE")),
            method("Turn", 6, given("angle", "_Fcomplex")),
            # A name may begin with an underscore and a small letter.
            method("Twist", 7, given("angle", "_complex"), out("pTwisted", named("_complex", 1))),
            method("Sort", 8, given("mask", "_ctype_t")),
        ),
    ),
)
# Structures that documented methods take and that a caller fills.
FILLED = ("SECURITY_ATTRIBUTES", "STARTUPINFOW", "PROCESS_INFORMATION", "ACL", "CRYPT_DATA_BLOB")
# What headers beside <windows.h> have.
FURTHER = {
    *("PDH_RAW_COUNTER", "PDH_FMT_COUNTERVALUE", "SQL_DATE_STRUCT", "SQL_TIME_STRUCT", "SQL_TIMESTAMP_STRUCT"),
    *("div_t", "ldiv_t", "lldiv_t", "imaxdiv_t"),
}
# Where there is a C library the structure is its own, of its own `long`.
_LONG = struct.calcsize("l")
HOSTED_LDIV_T = Record(2 * _LONG, {"quot": 0, "rem": _LONG}, {"quot": _LONG, "rem": _LONG})
SDK = """#include <inttypes.h>
#include <stddef.h>
#include <stdlib.h>
#include <windows.h>
#include <ole2.h>
#include <pdh.h>
#include <sqltypes.h>
#ifdef __cplusplus
#define _Static_assert static_assert
#endif
"""


def sized(target: Target) -> dict[str, Record]:
    """Structures of the facts and what they hold, for a target."""
    measure = Measure({}, target)
    found = {name: fact for name, fact in Facts().types.items() if fact.complete and (fact.fields or fact.size)}
    return {name: measure.fact(name) for name in found if found[name].kind != "union"}


@pytest.mark.slow
@pytest.mark.compilers
@pytest.mark.parametrize("compiler", WITH_WINDOWS_SDK, ids=lambda compiler: compiler.name)
def test_the_windows_headers_have_the_same_layout(compiler: Compiler, tmp_path: Path) -> None:
    records = sized(Target(8 if "x86_64" in f"{compiler.name} {compiler.command}" else 4))
    there = {name: record for name, record in records.items() if is_sdk(name) or name in FURTHER}
    assert there.keys() >= {*FILLED, *FURTHER, "GUID", "FILETIME", "VARIANT"}
    assert not compile_text(compiler, tmp_path, "\n".join([SDK, *record_assertions(there)]), tmp_path)


@pytest.mark.compilers
@pytest.mark.parametrize(("compiler", "target"), LAYOUT_TARGETS, ids=lambda one: getattr(one, "name", ""))
def test_the_prelude_has_the_same_layout(compiler: Compiler, target: Target, tmp_path: Path) -> None:
    for artifact in generate("c", memory_spec(SPAWNER), Options()):
        (tmp_path / artifact.path.removeprefix("c/")).write_text(artifact.text, encoding="utf-8")
    records = sized(target)
    if "-ffreestanding" not in compiler.command:
        records["ldiv_t"] = HOSTED_LDIV_T
    checks = list(record_assertions(records))
    assert sum("STARTUPINFOW" in check for check in checks) == 1 + 2 * 18
    unit = '#include "spawner.h"\n'
    assert not compile_text(compiler, tmp_path, unit + "\n".join(checks), tmp_path)
    wrong = [check.replace("dwFlags) == ", "dwFlags) == 1") for check in checks]
    assert "error:" in compile_text(compiler, tmp_path, unit + "\n".join(wrong), tmp_path)


@pytest.fixture(scope="module")
def spawning(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The Python package of the interface, imported."""
    folder = tmp_path_factory.mktemp("spawning")
    for artifact in generate("python", memory_spec(SPAWNER), Options(package=PACKAGE)):
        file = folder / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")
    sys.path.insert(0, str(folder / "python"))
    yield importlib.import_module(f"{PACKAGE}.spawner")
    del sys.path[0]


@pytest.fixture(scope="module")
def types(spawning: ModuleType) -> Any:
    """Its types of the system."""
    return importlib.import_module(f"{PACKAGE}._types")


def test_the_python_package_has_the_same_layout(types: Any) -> None:
    records = {name: record for name, record in sized(Target(struct.calcsize("P"))).items() if name != "GUID"}
    assert records.keys() >= set(FILLED)
    for name, record in records.items():
        made = getattr(types, name)
        assert ctypes.sizeof(made) == record.size, name
        assert {member: getattr(made, member).offset for member in record.offsets} == record.offsets, name
        assert {member: getattr(made, member).size for member in record.sizes} == record.sizes, name


def test_a_program_passes_and_gets_the_structures(spawning: Any, types: Any) -> None:
    class Spawner(spawning.ISpawner.Implementation):  # type: ignore[misc]
        def Spawn(self, pAttributes: Any, pStartup: Any) -> Any:
            assert pAttributes is None
            return types.PROCESS_INFORMATION(5, 6, pStartup.cb, pStartup.dwFlags)

        def Seal(self, pAcl: Any, pBlob: Any) -> None:
            assert (pAcl.AclSize, ctypes.string_at(pBlob.pbData, pBlob.cbData)) == (8, b"key")

    spawner = Spawner().as_interface(spawning.ISpawner)
    made = spawner.Spawn(None, types.STARTUPINFOW(cb=ctypes.sizeof(types.STARTUPINFOW), dwFlags=1))
    assert (made.hProcess, made.hThread, made.dwProcessId, made.dwThreadId) == (5, 6, 104, 1)
    key = ctypes.create_string_buffer(b"key")
    spawner.Seal(types.ACL(2, 0, 8), types.CRYPT_DATA_BLOB(3, ctypes.addressof(key)))
