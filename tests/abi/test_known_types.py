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
MOST = 40  # types on a page: no function has more parameters than `limits` lets it
BEGINS = range(0, len(NAMES), MOST)
PAGE = """---
title: LampOpen{number} function
api_name:
- LampOpen{number}
---
# <a name="lampopen{number}-function"></a>LampOpen{number} function

Opens a lamp.

## <a name="syntax"></a>Syntax

```cpp
HRESULT LampOpen{number} ({parameters});
```

## <a name="requirements"></a>Requirements

 **Header:** lamp.h
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("known")
    parameters = [f"[in] {name} a{number}, [out] {name} *b{number}" for number, name in enumerate(NAMES)]
    pages = {
        f"lamps/lampopen{number}-function.md": PAGE.format(
            number=number, parameters=", ".join(parameters[number : number + MOST])
        )
        for number in BEGINS
    }
    write_tree(folder / "pages", pages)
    done = docabi("build", "--source", "en-US=pages", "--out", "out", "--verbose", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "unknown-type" not in done.stderr
    return folder / "out/generated"


def test_c_declares_what_uses_them(made: Path) -> None:
    header = (made / "c/lamp.h").read_text()
    assert all(f"LampOpen{number}(" in header for number in BEGINS)
    assert "not declared" not in header


def test_python_calls_what_uses_them(made: Path) -> None:
    module = (made / "python/docabi_bindings/lamp.py").read_text()
    assert all(f"def LampOpen{number}(" in module for number in BEGINS)
    assert "opaque" not in module


@pytest.mark.slow
@pytest.mark.compilers
@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda compiler: compiler.name)
def test_headers_compile(made: Path, tmp_path: Path, compiler: Compiler) -> None:
    unit = '#include "lamp.h"\n#include <stdint.h>\n#include <stddef.h>'
    assert compile_text(compiler, made / "c", unit, tmp_path) == ""
