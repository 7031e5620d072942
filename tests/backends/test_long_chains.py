"""Interfaces that extend one another in a long line are declared as any others are, whichever is asked for first."""

from __future__ import annotations

import pytest

from docabi import backends
from docabi.rendering import Options
from docabi.spec import Interface, Method, Type
from tests.specification_in_memory import memory_spec

COUNT = 600


@pytest.mark.slow
@pytest.mark.parametrize("target", ["c", "python"])
@pytest.mark.parametrize("is_root_first", [False, True])
def test_a_long_line_of_bases_is_no_depth(target: str, *, is_root_first: bool) -> None:
    """By name in either order; each has one method of its own."""
    names = sorted((f"ILamp{number:04}" for number in range(COUNT)), reverse=not is_root_first)
    lamps = tuple(
        Interface(
            name=name,
            area="x",
            header="lamp.h",
            base=base,
            slots=4 + place,
            methods=(Method(name=f"Shine{place}", slot=3 + place, returns=Type(name="HRESULT")),),
        )
        for place, (name, base) in enumerate(zip(names, ["IUnknown", *names[:-1]], strict=True))
    )
    spec = memory_spec(lamps, ())
    for unit in backends.units(target, spec, Options()):
        if unit.name == "/findings":
            assert [*unit.find()] == []
    table = spec.abi.vtables.find(names[-1])
    assert table is not None
    assert [slot.number for slot in table.slots] == [*range(3 + COUNT)]
