"""A type that no program can have a value of is opaque, whatever makes it so large, and breaks nothing beside it."""

from __future__ import annotations

import ctypes
import importlib
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.abi import Abi
from docabi.abi.rooms import MOST_BYTES
from docabi.backends import c
from docabi.facts import Facts
from docabi.rendering import Options
from docabi.spec import Direction as To
from docabi.spec import Entity, Field, Interface, Method, Parameter, Structure, Type, Union
from tests.backends.made import generate
from tests.c.compilers import NATIVE, compile_text, includes
from tests.specification_in_memory import memory_spec

DWORD, BYTE = Type(name="DWORD"), Type(name="BYTE")


def array(of: Type, *lengths: int) -> Type:
    for length in reversed(lengths):
        of = Type(array=of, size=str(length))
    return of


def record(name: str, *types: Type, union: bool = False) -> Entity:
    made = Union if union else Structure
    return made(
        name=name, area="a", header="one.h", members=tuple(Field(f"x{at}", one) for at, one in enumerate(types))
    )


LARGE = {
    "GIVEN": (array(DWORD, 100000, 100000, 1000000000),),
    "TWICE_A_HUNDRED_TIMES": (array(DWORD, *[2] * 100),),
    "ALL_BITS": (array(DWORD, 2**63 - 1),),
    "MORE_BITS": (array(DWORD, 2**70),),
    "HALF_AN_ADDRESS_SPACE": (array(BYTE, 2**31 - 1),),
    "PARTS": (Type(structure=(Field("a", array(DWORD, 2**26)), Field("b", array(DWORD, 2**26)))),),
    "TOGETHER": tuple(array(DWORD, 1000, 1000) for _ in range(100)),
    "OF_GOOD_ONES": (array(Type(name="GOOD"), 1000),),
    "HOLDS_ONE": (DWORD, Type(name="GIVEN")),
    "HOLDS_A_HOLDER": (array(Type(name="HOLDS_ONE"), 2),),
}
GOOD = record("GOOD", array(DWORD, 100, 1000))
POINTS = record("POINTS", Type(pointer=Type(name="GIVEN")))
USES = Interface(
    name="IUse",
    area="a",
    header="one.h",
    base="IUnknown",
    slots=5,
    methods=(
        Method(
            "Fill",
            3,
            returns=Type(name="HRESULT"),
            parameters=(Parameter("x", To.IN, Type(pointer=LARGE["GIVEN"][0])),),
        ),
        Method(
            "Take",
            4,
            returns=Type(name="HRESULT"),
            parameters=(Parameter("x", To.IN, Type(pointer=Type(name="GIVEN"))),),
        ),
    ),
)
ENTITIES = (*(record(name, *types) for name, types in LARGE.items()), GOOD, POINTS, USES)


def test_they_are_reported_where_they_stand() -> None:
    found = {one.message.partition("`")[2].partition("`")[0]: one for one in c.findings(memory_spec(ENTITIES))}
    assert found["GIVEN"].rule == found["TOGETHER"].rule == "oversized-type"
    assert found["GIVEN"].severity == "error"
    assert not {"GOOD", "POINTS"} & found.keys()


@pytest.mark.compilers
@pytest.mark.parametrize("compiler", NATIVE, ids=lambda compiler: compiler.name)
def test_headers_compile(compiler: object, tmp_path: Path) -> None:
    for artifact in generate("c", memory_spec(ENTITIES), Options()):
        (tmp_path / artifact.path.removeprefix("c/")).write_text(artifact.text, "utf-8")
    unit = "\n".join(includes(tmp_path))
    assert not compile_text(compiler, tmp_path, unit, tmp_path)  # type: ignore[arg-type]
    assert "} GOOD;" in (tmp_path / "one.h").read_text("utf-8")


def test_classes_can_be_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for artifact in generate("python", memory_spec(ENTITIES), Options(package="oversized_bindings")):
        file = tmp_path / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path / "python"))
    one = importlib.import_module("oversized_bindings.one")
    try:
        assert [name for name in LARGE if ctypes.sizeof(getattr(one, name))] == []
        assert (ctypes.sizeof(one.GOOD), ctypes.sizeof(one.POINTS)) == (400_000, ctypes.sizeof(ctypes.c_void_p))
        assert len(one.IUse._slots_()) == 2
    finally:
        for name in [name for name in sys.modules if name.startswith("oversized_bindings")]:
            del sys.modules[name]


@given(st.lists(st.lists(st.integers(1, 2**40), min_size=1, max_size=5), min_size=1, max_size=4), st.booleans())
def test_what_is_complete_is_small(lengths: list[list[int]], union: bool) -> None:
    """Whatever the lengths are: a record is complete, or oversized, or of a length that no array has."""
    entity = record("X", *(array(DWORD, *one) for one in lengths), union=union)
    abi = Abi({"X": entity, "Y": record("Y", Type(name="X"))}, Facts())
    bytes_ = 0
    for one in lengths:
        product = 4
        for length in one:
            product *= length
        bytes_ += product
    if "X" in abi.complete:
        assert bytes_ <= MOST_BYTES
    elif bytes_ * 4 <= MOST_BYTES:
        assert max(max(one) for one in lengths) >= 2**31
    assert ("Y" in abi.complete) is ("X" in abi.complete)


@pytest.mark.slow
def test_a_long_chain_of_values_is_no_recursion() -> None:
    chain = {f"S{at}": record(f"S{at}", Type(name=f"S{at + 1}"), Type(name=f"S{at + 1}")) for at in range(2000)}
    abi = Abi({**chain, "S2000": record("S2000", DWORD)}, Facts())
    assert {"S2000", "S1990"} <= abi.complete
    assert {"S0", "S1000"} <= abi.oversized
