"""Macros and constants with pages of their own, between two sides: what a class says of them, and who can tell."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from docabi.abi import SpecView
from docabi.changes.classes import counterpart
from docabi.changes.witnesses import witness
from docabi.rendering import Options
from docabi.spec import Entity, Function, Macro, NamedConstant, Type
from tests.backends.made import generate
from tests.changes.sheets import compared, plain
from tests.command_line import write_tree
from tests.specification_in_memory import memory_spec

HALF = Macro(name="HALF", area="lamps", header="lamps.h", arguments=("lamp",), text="((lamp) / 2)")
MOST = NamedConstant(name="LAMP_MOST", area="lamps", header="lamps.h", value=9)


def side(*entities: Entity) -> SpecView:
    return memory_spec(entities)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([HALF], [], "type-removed HALF"),
        ([MOST], [], "type-removed LAMP_MOST"),
        ([HALF], [Macro(name="HALF", area="lamps", header="lamps.h", text="9")], "declared-text-changed HALF"),
        ([MOST], [NamedConstant(name="LAMP_MOST", area="lamps", header="lamps.h", value=8)], "value"),
        ([MOST], [NamedConstant(name="LAMP_MOST", area="lamps", header="lamps.h", value=9, of="Light")], "of"),
    ],
)
def test_each_has_a_class_both_ways(old: list[Entity], new: list[Entity], expected: str) -> None:
    forth, back = compared(side(*old), side(*new)), compared(side(*new), side(*old))
    assert any(expected in f"{one.rule} {one.entity}" or expected == one.part for one in forth), forth
    assert "unclassified-change" not in {one.rule for one in (*forth, *back)}
    assert sorted(counterpart(one.rule) for one in forth) == sorted(one.rule for one in back)


def test_parentheses_without_parameters_are_not_none() -> None:
    bare = Macro(name="NOW", area="lamps", header="lamps.h")
    called = Macro(name="NOW", area="lamps", header="lamps.h", arguments=())
    assert [plain(one) for one in compared(side(bare), side(called))] == [
        {"rule": "declared-text-changed", "entity": "NOW", "part": "arguments", "new": "()"}
    ]


def test_a_function_that_becomes_a_macro_is_of_another_kind() -> None:
    function = Function(name="HALF", area="lamps", header="lamps.h", returns=Type(name="DWORD"))
    assert [one.rule for one in compared(side(function), side(HALF))] == ["kind-changed"]
    back = compared(side(HALF), side(function))
    assert [one.rule for one in back] == ["kind-changed"]
    assert witness(back[0], side(HALF)) is None


@pytest.mark.compilers
@pytest.mark.parametrize("entity", [HALF, MOST], ids=lambda one: one.name)
def test_a_witness_works_while_the_name_is_there(entity: Entity, tmp_path: Path) -> None:
    if shutil.which("gcc") is None:
        pytest.skip("needs gcc")
    other = Function(name="Light", area="lamps", header="lamps.h", returns=Type(name="DWORD"))
    before, after = side(entity, other), side(other)
    [change] = compared(before, after)
    made = witness(change, before)
    assert made is not None
    assert [_compiles(made.text, one, tmp_path / str(number)) for number, one in enumerate((before, after))] == [
        True,
        False,
    ]


def _compiles(program: str, view: SpecView, folder: Path) -> bool:
    write_tree(folder, {one.path: one.text for one in generate("c", view, Options())})
    (folder / "witness.c").write_text(program, encoding="utf-8")
    command = ("gcc", "-std=c11", "-Wall", "-Werror", "-fsyntax-only", "-I", folder / "c", folder / "witness.c")
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
