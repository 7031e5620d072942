"""What is deprecated: headers compile without a warning, each use of it warns, and one macro switches that off."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docabi.spec import (
    Callback,
    Direction,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Method,
    Parameter,
    Structure,
    Type,
    Union,
)
from tests.c.c_specification import DWORD, HRESULT
from tests.c.compilers import COMPILERS, Compiler, compile_text
from tests.c.test_c_binary import write
from tests.specification_in_memory import memory_spec

pytestmark = [pytest.mark.compilers, pytest.mark.slow]
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
TYPES: tuple[Entity, ...] = (
    Structure(
        name="BULB",
        tag_name="tagBULB",
        area="a",
        header="Bulb.h",
        members=(Field("kind", Type(name="SHADE")), Field("next", Type(pointer=Type(name="BULB")))),
        aliases=(Field("PBULB", Type(pointer=Type(name="BULB"))),),
        deprecated=True,
        replaced_by=("LED",),
    ),
    Union(name="WATT", area="a", header="Bulb.h", members=(Field("low", DWORD),), deprecated=True),
    Structure(name="LAMPHOLDER", area="a", header="Bulb.h", deprecated=True),
    Enumeration(
        name="SHADE", area="a", header="Bulb.h", members=(Enumerator("SHADE_RED", 1),), deprecated=True, tag_name="tagS"
    ),
    Enumeration(
        name="GLOW",
        area="a",
        header="Bulb.h",
        members=(Enumerator("GLOW_ON", 1),),
        underlying=Type(name="UINT64"),
        deprecated=True,
    ),
    Interface(
        name="IBulb",
        area="a",
        header="Bulb.h",
        base="IUnknown",
        iid="11111111-2222-3333-4444-555555555555",
        slots=4,
        methods=(
            Method(
                "Screw",
                slot=3,
                returns=HRESULT,
                parameters=(
                    Parameter("bulb", Direction.IN, Type(pointer=Type(name="BULB"))),
                    Parameter("other", Direction.IN, Type(pointer=Type(name="IBulb"))),
                ),
            ),
        ),
        deprecated=True,
    ),
    Interface(
        name="IBulb2",
        area="a",
        header="Holder.h",
        base="IBulb",
        slots=5,
        methods=(Method("Hold", slot=4, returns=HRESULT, parameters=LEVEL),),
    ),
    Interface(name="IBroken", area="a", header="Bulb.h", deprecated=True),
    Function(
        name="Hold",
        area="a",
        header="Holder.h",
        returns=HRESULT,
        parameters=(
            Parameter("bulb", Direction.IN, Type(name="BULB")),
            Parameter("shade", Direction.IN, Type(name="SHADE")),
            Parameter("lamp", Direction.IN, Type(pointer=Type(name="IBulb"))),
            Parameter("broken", Direction.IN, Type(pointer=Type(name="IBroken"))),
            Parameter("socket", Direction.IN, Type(pointer=Type(name="LAMPHOLDER"))),
            Parameter("again", Direction.IN, Type(name="PULSE")),
        ),
    ),
    # What a function that is in use takes is named by whoever calls it; of a function's type nothing is told.
    Callback(name="PULSE", area="a", header="Holder.h", returns=HRESULT, parameters=LEVEL, deprecated=True),
)
NAMED = ("BULB *", "PBULB", "WATT *", "LAMPHOLDER *", "SHADE", "GLOW", "IBulb *", "IBroken *")
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


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(memory_spec(TYPES), tmp_path_factory.mktemp("types") / "headers")


@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda one: one.name)
def test_naming_a_type_warns_unless_that_is_switched_off(compiler: Compiler, typed: Path, tmp_path: Path) -> None:
    uses = (
        f"int use{number}({one} one); int use{number}({one} one) {{ return one != 0; }}"
        for number, one in enumerate(NAMED)
    )
    unit = "\n".join(('#include "bulb.h"', *uses))
    assert compile_text(compiler, typed, f"#define DOCABI_NO_DEPRECATION\n{unit}", tmp_path) == ""
    told = re.findall(r"(\w+)\W* is deprecated", compile_text(compiler, typed, unit, tmp_path))
    assert {*told} == ({one.rstrip(" *") for one in NAMED} if compiler in TELL else set())


@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda one: one.name)
def test_headers_with_deprecated_types_do_not_warn_of_them(compiler: Compiler, typed: Path, tmp_path: Path) -> None:
    """Whatever the order of the headers, and what the program is told of is what it names alone."""
    code = "int use(PULSE one, IBulb2 *lamp); int use(PULSE one, IBulb2 *lamp) { return one != 0 && lamp != 0; }"
    for order in (("bulb", "holder"), ("holder", "bulb"), ("holder",)):
        text = "".join(f'#include "{name}.h"\n' for name in order)
        assert compile_text(compiler, typed, f"#define COBJMACROS\n#define INITGUID\n{text}{code}", tmp_path) == ""


# GNU's compiler says nothing of the names of base classes.
@pytest.mark.parametrize("compiler", [one for one in COMPILERS if "clang++" in one.command], ids=lambda one: one.name)
def test_a_class_that_is_derived_from_a_deprecated_interface_warns(
    compiler: Compiler, typed: Path, tmp_path: Path
) -> None:
    said = compile_text(compiler, typed, '#include "bulb.h"\nclass Mine : public IBulb {};', tmp_path)
    assert "deprecated" in said


def test_a_specification_without_deprecated_types_has_no_pragmas(headers: Path) -> None:
    assert "-Wdeprecated-declarations" not in (headers / "lamp.h").read_text("utf-8")
