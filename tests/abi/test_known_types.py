"""Types that everybody knows are known to all back ends: C declares what uses them, Python calls it."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.facts import Facts
from tests.c.compilers import COMPILERS, Compiler, compile_text
from tests.command_line import docabi, write_tree

FACTS = Facts()
NAMES = sorted(
    {name for name, meaning in FACTS.words.items() if meaning != "void"}
    | {name for name, fact in FACTS.types.items() if fact.kind in ("signed", "unsigned") or fact.type is not None}
    - {"VOID"}
)
PAGE = """---
title: LampOpen function
api_name:
- LampOpen
---
# <a name="lampopen-function"></a>LampOpen function

Opens a lamp.

## <a name="syntax"></a>Syntax

```cpp
HRESULT LampOpen ({parameters});
```

## <a name="requirements"></a>Requirements

 **Header:** lamp.h
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("known")
    for at in range(0, len(NAMES), 40):  # no function has more parameters than `limits` lets it
        given = enumerate(NAMES[at : at + 40])
        parameters = ", ".join(f"[in] {name} a{number}, [out] {name} *b{number}" for number, name in given)
        text = PAGE.format(parameters=parameters).replace("LampOpen", f"LampOpen{at}")
        write_tree(folder / "pages", {f"lamps/lampopen{at}-function.md": text})
    done = docabi("build", "--source", "en-US=pages", "--out", "out", "--verbose", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "unknown-type" not in done.stderr
    return folder / "out/generated"


def test_c_declares_what_uses_them(made: Path) -> None:
    header = (made / "c/lamp.h").read_text()
    assert header.count("LampOpen") >= len(NAMES) // 40
    assert "not declared" not in header


def test_python_calls_what_uses_them(made: Path) -> None:
    module = (made / "python/docabi_bindings/lamp.py").read_text()
    assert "def LampOpen0(" in module
    assert "opaque" not in module


@pytest.mark.compilers
@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda compiler: compiler.name)
def test_headers_compile(made: Path, tmp_path: Path, compiler: Compiler) -> None:
    unit = '#include "lamp.h"\n#include <stdint.h>\n#include <stddef.h>'
    assert compile_text(compiler, made / "c", unit, tmp_path) == ""
