"""What is deprecated: headers compile without a warning, each use of it warns, and one macro switches that off."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.spec import Direction, Entity, Enumeration, Enumerator, Function, Interface, Method, Parameter
from tests.c.c_specification import DWORD, HRESULT
from tests.c.compilers import COMPILERS, Compiler, compile_text
from tests.c.test_c_binary import write
from tests.specification_in_memory import memory_spec

pytestmark = pytest.mark.compilers
LEVEL = (Parameter("level", Direction.IN, DWORD),)
ENTITIES: tuple[Entity, ...] = (
    Function(
        name="OldLight", area="a", header="Lamp.h", returns=HRESULT, deprecated=True, replaced_by=('a"b', "Light")
    ),
    Enumeration(
        name="KIND",
        area="a",
        header="Lamp.h",
        members=(Enumerator("KIND_OLD", 1, deprecated=True), Enumerator("KIND_NEW", 2)),
    ),
    Interface(
        name="ILamp",
        area="a",
        header="Lamp.h",
        base="IUnknown",
        slots=5,
        methods=(
            Method("Light", slot=3, returns=HRESULT, parameters=LEVEL),
            Method("Dim", slot=4, returns=HRESULT, parameters=LEVEL, deprecated=True, deprecated_since="2.0"),
        ),
    ),
)
USES = {
    "function": "HRESULT use(void); HRESULT use(void) { return OldLight(); }",
    "method": "HRESULT use(ILamp *lamp); HRESULT use(ILamp *lamp) { return ILamp_Dim(lamp, 1); }",
    "enumerator": "int use(void); int use(void) { return KIND_OLD; }",
}
CPP = {"method": "HRESULT use(ILamp *lamp); HRESULT use(ILamp *lamp) { return lamp->Dim(1); }"}
# tcc knows no such attribute, and Microsoft's compiler none of an enumerator; clang for its target does.
TELL = tuple(one for one in COMPILERS if one.name != "tcc")


@pytest.fixture(scope="module")
def headers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(memory_spec(ENTITIES), tmp_path_factory.mktemp("deprecated") / "headers")


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda one: one.name)
def test_a_use_warns_unless_that_is_switched_off(compiler: Compiler, use: str, headers: Path, tmp_path: Path) -> None:
    code = CPP.get(use, USES[use]) if compiler.language == "c++" else USES[use]
    unit = f'#define COBJMACROS\n#include "lamp.h"\n{code}'
    assert compile_text(compiler, headers, f"#define DOCABI_NO_DEPRECATION\n{unit}", tmp_path) == ""
    said = compile_text(compiler, headers, unit, tmp_path)
    assert ("deprecated" in said) == (compiler in TELL)


@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda one: one.name)
def test_what_is_not_deprecated_and_the_header_alone_do_not_warn(
    compiler: Compiler, headers: Path, tmp_path: Path
) -> None:
    code = "int use(void); int use(void) { return KIND_NEW; }"
    assert compile_text(compiler, headers, f'#include "lamp.h"\n{code}', tmp_path) == ""
