"""`__uuidof` where the compiler does not know it: a class has its own identifier, never that of its base."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.spec import Interface
from tests.c.compilers import COMPILERS, Compiler, compile_text
from tests.c.test_c_binary import write
from tests.specification_in_memory import memory_spec

pytestmark = pytest.mark.compilers
IID = "11111111-2222-3333-4444-555555555555"
LAMP = Interface(name="ILamp", area="a", header="Lamp.h", base="IUnknown", slots=3, iid=IID)
GLOW = Interface(name="IGlow", area="a", header="Lamp.h", base="ILamp", slots=3)
USES = '#include "lamp.h"\nclass Own : public ILamp {};\nconst GUID &id() { return __uuidof(%s); }\n'
PLAIN = [one for one in COMPILERS if one.name in ("gcc-c++17", "clang-c++17", "g++-c++17", "clang++-c++17")]


@pytest.mark.parametrize("compiler", PLAIN, ids=lambda one: one.name)
def test_a_class_has_not_the_identifier_of_its_base(compiler: Compiler, tmp_path: Path) -> None:
    folder = write(memory_spec((LAMP, GLOW)), tmp_path / "headers")
    for there in ("ILamp", "const ILamp", "ILamp *", "ILamp &"):
        assert not compile_text(compiler, folder, USES % there, tmp_path), there
    for lacking in ("Own", "IGlow"):
        assert compile_text(compiler, folder, USES % lacking, tmp_path), lacking
