"""`corerror.h`: the runtime's return codes, as the original header has them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from docabi.facts import Facts
from docabi.spec import Interface
from tests.c.compilers import COMPILERS, MINGW_HEADERS, NATIVE, WITH_WINDOWS_SDK, Compiler, compile_text
from tests.c.test_c import headers_of, write
from tests.specification_in_memory import memory_spec

_DEFINE = re.compile(r"^#define (\w+) \(\(HRESULT\)(0x[0-9A-F]{8})L\)$", re.MULTILINE)


def _headers(header: str) -> dict[str, str]:
    return headers_of(memory_spec((Interface(name="ILamp", area="lamps", header=header, base="IUnknown", slots=3),)))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(_headers("cor.h"), tmp_path_factory.mktemp("codes"))


def test_the_header_comes_with_cor_h() -> None:
    assert '#include "corerror.h"' in _headers("cor.h")["cor.h"]
    assert "corerror.h" not in _headers("lamp.h")
    documented = _headers("CorError.h")["corerror.h"]
    assert ("struct ILamp" in documented, "CORDBG_E_PROCESS_TERMINATED" in documented) == (True, True)


def test_every_code_of_the_runtimes_facility_is_there() -> None:
    printed = {name: int(value, 0) for name, value in _DEFINE.findall(_headers("cor.h")["corerror.h"])}
    known = {name: value for name, value in Facts().hresults.items() if value >> 16 in (0x8013, 0x0013)}
    assert len(known) > 1100
    assert known.items() <= printed.items()


@pytest.mark.slow
@pytest.mark.compilers
@pytest.mark.parametrize("compiler", WITH_WINDOWS_SDK, ids=lambda compiler: compiler.name)
def test_values_are_those_of_the_original(compiler: Compiler, folder: Path, tmp_path: Path) -> None:
    if not MINGW_HEADERS.is_dir():
        pytest.skip("needs Debian's mingw-w64-common")
    ours = dict(_DEFINE.findall((folder / "corerror.h").read_text("utf-8")))
    originals = set(re.findall(r"^#define (\w+) ", (MINGW_HEADERS / "corerror.h").read_text("utf-8"), re.MULTILINE))
    assert len(originals & ours.keys()) > 0.98 * len(originals)
    check = "static_assert" if compiler.language == "c++" else "_Static_assert"
    checks = (f'{check}(({name}) == (HRESULT){ours[name]}L, "{name}");' for name in sorted(originals & ours.keys()))
    unit = "\n".join(["#include <windows.h>", "#include <corerror.h>", *checks])
    # Not ours: its folder is no place where `<corerror.h>` is looked for.
    assert not compile_text(replace(compiler), tmp_path / "nothing", unit, tmp_path, "-w")


@pytest.mark.compilers
@pytest.mark.parametrize("compiler", NATIVE, ids=lambda compiler: compiler.name)
@pytest.mark.parametrize("first", ["COR_E_FILENOTFOUND", "S_OK"])
def test_a_name_that_somebody_has_defined_stays_his(
    compiler: Compiler, first: str, folder: Path, tmp_path: Path
) -> None:
    unit = f'#define {first} 7\n#include "cor.h"\nint value = {first} + (int)CORDBG_E_PROCESS_TERMINATED;'
    assert not compile_text(compiler, folder, unit, tmp_path)


@pytest.mark.slow
@pytest.mark.compilers
@pytest.mark.parametrize("order", [("<corerror.h>", '"cor.h"'), ('"cor.h"', "<corerror.h>")])
def test_beside_the_original_the_first_one_counts(order: tuple[str, str], folder: Path, tmp_path: Path) -> None:
    for compiler in (one for one in COMPILERS if one in WITH_WINDOWS_SDK and one.is_here):
        quoted = replace(compiler, command=(*compiler.command, "-iquote", str(folder)))
        unit = "\n".join(["#include <windows.h>", *(f"#include {file}" for file in order)])
        assert not compile_text(quoted, tmp_path / "nothing", unit, tmp_path)
