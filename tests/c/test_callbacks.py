"""Types of callbacks that facts know: a function fits without a cast, in C and C++, and a wrong one does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.spec import Direction, Interface, Method, Parameter, Type
from tests.c.compilers import COMPILERS, Compiler, compile_text
from tests.c.test_c import headers_of, write
from tests.specification_in_memory import memory_spec

pytestmark = pytest.mark.slow

CALLBACKS = {
    "ObjectReferenceCallback": "BOOL STDMETHODCALLTYPE called(ObjectID root, ObjectID *reference, void *data)",
    "RuntimeLoadedCallbackFnPtr": "void STDMETHODCALLTYPE called("
    "ICLRRuntimeInfo *info, CallbackThreadSetFnPtr set, CallbackThreadUnsetFnPtr unset)",
    "CallbackThreadSetFnPtr": "HRESULT STDMETHODCALLTYPE called(void)",
}
COMPILED = tuple(one for one in COMPILERS if "msvc" not in one.name)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    methods = tuple(
        Method(
            name=f"With{name}",
            slot=slot,
            page=f"{name.lower()}.md",
            returns=Type(name="HRESULT"),
            parameters=(Parameter("callback", Direction.IN, Type(name=name)),),
        )
        for slot, name in enumerate(CALLBACKS, 3)
    )
    lamp = Interface(name="ILamp", area="lamps", header="lamp.h", base="IUnknown", slots=6, methods=methods)
    return write(headers_of(memory_spec((lamp,))), tmp_path_factory.mktemp("callbacks"))


@pytest.mark.compilers
@pytest.mark.parametrize("compiler", COMPILED, ids=lambda compiler: compiler.name)
@pytest.mark.parametrize("name", CALLBACKS)
def test_a_function_of_the_documented_type_fits_and_no_other(
    name: str, compiler: Compiler, folder: Path, tmp_path: Path
) -> None:
    call = f"lamp->With{name}(called)" if compiler.language == "c++" else f"lamp->lpVtbl->With{name}(lamp, called)"
    use = f"HRESULT use(ILamp *lamp);\nHRESULT use(ILamp *lamp) {{ return {call}; }}"
    right = f'#include "lamp.h"\n{CALLBACKS[name]};\n{use}'
    assert not compile_text(compiler, folder, right, tmp_path)
    wrong = right.replace(CALLBACKS[name], "double STDMETHODCALLTYPE called(double other)")
    assert compile_text(compiler, folder, wrong, tmp_path)
