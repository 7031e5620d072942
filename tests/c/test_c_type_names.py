"""Names that pages give to types: headers have them, other declarations mean the type itself, as does Python."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docabi.rendering import Options
from docabi.spec import Alias, Direction, Entity, Field, Function, Parameter, Structure, Type
from tests.backends.made import generate
from tests.c.c_specification import DWORD, HRESULT
from tests.c.compilers import COMPILERS, Compiler, compile_text
from tests.c.test_c import headers_of, write
from tests.specification_in_memory import memory_spec


def pointer(name: str) -> Type:
    """A pointer to a named type."""
    return Type(pointer=Type(name=name))


def alias(name: str, type: Type, *further: Field, deprecated: bool = False) -> Alias:
    """A name of the lamps' header."""
    return Alias(name=name, area="lamps", header="lamp.h", type=type, aliases=further, deprecated=deprecated)


NAMES = (
    alias("LAMPMARK", Type(name="ULONG_PTR")),
    alias("LAMPCOLOR", DWORD),
    alias("LAMPSHADE", Type(name="LAMPCOLOR")),
    alias("LAMPHANDLE", pointer("LAMPHANDLE__"), Field("PLAMPHANDLE", pointer("LAMPHANDLE"))),
    alias("LAMPLIST", Type(name="BULB")),
    alias("LAMPOLD", Type(name="LONG"), deprecated=True),
    # What is made of itself, of what nobody knows, or named as a word of C or a type of the prelude, is none.
    alias("LAMPRING", Type(name="LAMPLOOP")),
    alias("LAMPLOOP", pointer("LAMPRING")),
    alias("LAMPNONE", Type(name="LAMPNOBODY")),
    alias("HRESULT", Type(name="LONG")),
    alias("register", DWORD),
)
ENTITIES: tuple[Entity, ...] = (
    *NAMES,
    Structure(
        name="BULB", tag_name="_BULB", area="lamps", header="bulb.h", members=(Field("color", Type(name="LAMPSHADE")),)
    ),
    Function(
        name="LampGo",
        area="lamps",
        header="lamp.h",
        returns=HRESULT,
        parameters=(
            Parameter("mark", Direction.IN, Type(name="LAMPMARK")),
            Parameter("color", Direction.IN, Type(name="LAMPCOLOR")),
            Parameter("lamp", Direction.IN, Type(name="LAMPHANDLE")),
            Parameter("lamps", Direction.IN, Type(pointer=Type(name="LAMPLIST", const=True))),
        ),
    ),
)


@pytest.fixture(scope="module")
def headers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(headers_of(memory_spec(ENTITIES)), tmp_path_factory.mktemp("names") / "headers")


def test_a_header_has_the_names_that_c_can_have(headers: Path) -> None:
    found = re.findall(r"^(?:DOCABI_DEPRECATED\(.*\) )?typedef .*\W(LAMP\w*|PLAMP\w*|register);$", *_text(headers))
    assert [one for one in found if one not in ("LAMPRING", "LAMPLOOP", "LAMPNOBODY", "LAMPHANDLE__")] == [
        *("LAMPCOLOR", "LAMPHANDLE", "PLAMPHANDLE", "LAMPLIST", "LAMPMARK", "LAMPOLD", "LAMPSHADE")
    ]


def _text(headers: Path) -> tuple[str, re.RegexFlag]:
    return (headers / "lamp.h").read_text("utf-8"), re.M


@pytest.mark.slow
@pytest.mark.compilers
@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda one: one.name)
def test_programs_use_them(compiler: Compiler, headers: Path, tmp_path: Path) -> None:
    code = (
        "HRESULT use(LAMPMARK mark, LAMPCOLOR color, LAMPHANDLE lamp, PLAMPHANDLE all, const LAMPLIST *lamps);\n"
        "HRESULT use(LAMPMARK mark, LAMPCOLOR color, LAMPHANDLE lamp, PLAMPHANDLE all, const LAMPLIST *lamps)\n"
        "{ BULB bulb = *lamps; *all = lamp; return LampGo(mark, bulb.color + color, lamp, lamps); }"
    )
    for order in (("lamp", "bulb"), ("bulb", "lamp")):
        text = "".join(f'#include "{one}.h"\n' for one in order)
        assert compile_text(compiler, headers, text + code, tmp_path) == ""


@pytest.mark.compilers
@pytest.mark.parametrize("compiler", [one for one in COMPILERS if one.name != "tcc"], ids=lambda one: one.name)
def test_a_deprecated_name_warns(compiler: Compiler, headers: Path, tmp_path: Path) -> None:
    said = compile_text(compiler, headers, '#include "lamp.h"\nint use(LAMPOLD one);', tmp_path)
    assert "deprecated" in said


def test_comtypes_has_them_too() -> None:
    made = generate("python", memory_spec(NAMES), Options(doc_locale="en-US", flavor="comtypes"))
    lamp = next(one.text for one in made if one.path.endswith("docabi_bindings/lamp.py"))
    assert re.findall(r"^LAMP(?:MARK|COLOR) = .*$", lamp, re.M) == ["LAMPCOLOR = DWORD", "LAMPMARK = ULONG_PTR"]
    assert re.search(r"^from \._types import .*\bULONG_PTR\b", lamp, re.M)
    assert '"LAMPMARK",' in lamp


def test_python_has_them_as_classes_of_ctypes() -> None:
    made = generate("python", memory_spec(ENTITIES), Options(doc_locale="en-US"))
    lamp = next(one.text for one in made if one.path.endswith("docabi_bindings/lamp.py"))
    assert re.findall(r"^P?LAMP\w* = .*$", lamp, re.M) == [
        "LAMPCOLOR = DWORD",
        "LAMPHANDLE = c_void_p",
        "PLAMPHANDLE = c_void_p",
        "LAMPMARK = ULONG_PTR",
        "LAMPOLD = LONG",
        "LAMPSHADE = DWORD",
    ]
    assert "Slot('LampGo', HRESULT, In(ULONG_PTR), In(DWORD), In(POINTER), In" in lamp
    assert re.findall(r'^    "(P?LAMP\w*)",$', lamp, re.M) == [
        *("LAMPCOLOR", "LAMPHANDLE", "LAMPMARK", "LAMPOLD", "LAMPSHADE", "PLAMPHANDLE")
    ]
