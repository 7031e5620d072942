"""Functions that facts have for pages of a family: their types are known, and public headers declare them so."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from docabi.abi.spelling import spell, spell_parameters
from docabi.abi.trees import names_in
from docabi.abi.types import is_known
from docabi.facts import Facts, FunctionEntry

FACTS = Facts()
FUNCTIONS = {name: entry for functions in FACTS.family_functions.values() for name, entry in functions.items()}


def test_functions_are_of_families_that_are_known() -> None:
    assert FACTS.family_functions.keys() <= FACTS.families.families.keys()


def test_types_are_known() -> None:
    signatures = {name: entry.signature.signature for name, entry in FUNCTIONS.items()}
    used = {name: (one.returns, *(row.type for row in one.parameters)) for name, one in signatures.items()}
    names = {part for types in used.values() for one in types for part in names_in(one)}
    assert [one for one in sorted(names) if not is_known(one, FACTS, {})] == ["FILE"]


def test_what_points_somewhere_says_which_way() -> None:
    rows = ((name, one) for name, entry in FUNCTIONS.items() for one in entry.signature.parameters)
    assert [(name, one.name) for name, one in rows if "*" in one.as_ and one.direction is None] == []


def test_odbc_declares_them_so(tmp_path: Path) -> None:
    """A compiler takes each function of the public headers for a pointer to what facts say."""
    if not Path("/usr/include/odbcinst.h").is_file():
        pytest.skip("no header of ODBC: unixodbc-dev is not installed")
    functions = FACTS.family_functions["odbc"]
    pointers = "\n".join(_pointer(name, entry) for name, entry in sorted(functions.items()))
    source = tmp_path / "functions.c"
    source.write_text(f"#include <sql.h>\n#include <sqlext.h>\n#include <odbcinst.h>\n{pointers}\n", encoding="utf-8")
    words = ["gcc", "-std=c11", "-Werror=incompatible-pointer-types", "-fsyntax-only", str(source)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _pointer(name: str, entry: FunctionEntry) -> str:
    signature = entry.signature.signature
    return f"{spell(signature.returns)} (*{name}_as_known)({spell_parameters(signature) or 'void'}) = {name};"
