"""Names behind `struct`, `union` and `enum`: programs of the originals use them."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.spec import Callback, Entity, Enumeration, Enumerator, Field, Function, Interface, Method, Structure, Type
from tests.c.c_specification import DWORD, HRESULT
from tests.c.compilers import COMPILERS, Compiler, compile_text
from tests.c.test_c_binary import write
from tests.specification_in_memory import memory_spec

pytestmark = pytest.mark.compilers
GLOW = Structure(name="GLOW", area="a", header="Glow.h", tag_name="_GLOW", members=(Field("level", DWORD),))
NEXT = Structure(
    name="NEXT",
    area="a",
    header="Next.h",
    tag_name="tagNEXT",
    members=(Field("next", Type(pointer=Type(name="NEXT"))), Field("glow", Type(pointer=Type(name="_GLOW")))),
)
KIND = Enumeration(name="KIND", area="a", header="Glow.h", tag_name="_KIND", members=(Enumerator("KIND_WARM", 1),))
POINTER = Type(pointer=Type(name="GLOW"))
ENTITIES: tuple[Entity, ...] = (
    GLOW,
    NEXT,
    KIND,
    Interface(
        name="ILamp",
        area="a",
        header="Lamp.h",
        base="IUnknown",
        slots=4,
        methods=(Method("Light", slot=3, returns=HRESULT),),
    ),
    Function(name="Light", area="a", header="Lamp.h", returns=HRESULT),
    Callback(name="Glowing", area="a", header="Glow.h", returns=POINTER),
)
USES = """#include "next.h"
#include "glow.h"
enum { wide = sizeof(struct _GLOW) + sizeof(struct tagNEXT) };
static DWORD level(const struct _GLOW *glow) { return glow->level; }
DWORD read(const struct tagNEXT *one, enum _KIND kind) { return level(one->next->glow) + (DWORD)kind + wide; }
"""


@pytest.mark.slow
@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda compiler: compiler.name)
def test_programs_use_the_tags_of_declarations(compiler: Compiler, tmp_path: Path) -> None:
    folder = write(memory_spec(ENTITIES), tmp_path / "headers")
    assert not compile_text(compiler, folder, USES, tmp_path)


TAKEN = (
    "KIND",
    "ILamp",
    "Light",
    "IID_ILamp",
    "ILampVtbl",
    "GUID",
    "DWORD",
    "int",
    "__glow",
    "DOCABI_GLOW",
    "a b",
    "NEXT",
)


def test_a_tag_that_means_something_else_is_none(tmp_path: Path) -> None:
    for tag in TAKEN:
        changed = Structure(name="GLOW", area="a", header="Glow.h", tag_name=tag, members=(Field("level", DWORD),))
        folder = write(memory_spec((changed, *ENTITIES[1:])), tmp_path / tag)
        assert "typedef struct GLOW {" in (folder / "glow.h").read_text(), tag


def test_two_structures_of_one_tag(tmp_path: Path) -> None:
    other = Structure(name="SHINE", area="a", header="Glow.h", tag_name="_GLOW", members=(Field("level", DWORD),))
    text = (write(memory_spec((*ENTITIES, other)), tmp_path / "headers") / "glow.h").read_text()
    assert "typedef struct _GLOW {" in text
    assert "typedef struct SHINE {" in text
