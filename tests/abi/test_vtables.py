"""Vtables: laws over interfaces with any bases and any numbers, and what an interface extends."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from docabi.abi.vtables import MOST_SLOTS, ROOT, Vtables
from docabi.facts import Layout
from docabi.spec import Class, Entity, Interface, Method

NAMES = ("IOne", "ITwo", "IThree", "IFour", "INowhere", ROOT)
LAYOUTS = {
    ROOT: Layout(None, None, ("QueryInterface", "AddRef", "Release"), "test"),
    "IFour": Layout("44444444-0000-0000-0000-000000000000", ROOT, ("Four",), "test"),
}


@st.composite
def entities(draw: st.DrawFn) -> dict[str, Entity]:
    """Interfaces and classes on any bases: circles, unknown ones, numbers that do not fit."""
    found: dict[str, Entity] = {}
    for name in draw(st.lists(st.sampled_from(NAMES[:3]), unique=True)):
        numbers = draw(st.lists(st.none() | st.integers(-1, 9) | st.just(MOST_SLOTS), max_size=4))
        methods = tuple(Method(f"Do{place}", slot=number, page="x.md") for place, number in enumerate(numbers))
        kind = draw(st.sampled_from((Interface, Interface, Class)))
        base = draw(st.none() | st.sampled_from(NAMES))
        found[name] = kind(name=name, area="x", base=base, slots=draw(st.none() | st.integers(0, 12)), methods=methods)
    return found


@given(entities())
def test_slots_count_from_the_first_base(known: dict[str, Entity]) -> None:
    vtables = Vtables(known, LAYOUTS)
    for name in NAMES:
        table = vtables.find(name)
        if table is not None:
            assert [slot.number for slot in table.slots] == list(range(len(table.slots)))
            assert [slot.method.slot for slot in table.slots] == list(range(len(table.slots)))
            assert len(table.slots) <= MOST_SLOTS + len(LAYOUTS[ROOT].slots)
            assert table.own == table.slots[len(table.slots) - len(table.own) :]


@given(entities())
def test_a_number_of_a_page_is_never_another_one(known: dict[str, Entity]) -> None:
    vtables = Vtables(known, LAYOUTS)
    for name, entity in known.items():
        table = vtables.find(name)
        for method in entity.methods if isinstance(entity, Interface | Class) and table is not None else ():
            if method.slot is not None and 0 <= method.slot < MOST_SLOTS:
                assert table is not None
                slot = table.slots[method.slot]
                assert slot.owner == name
                assert slot.method.documented


@given(entities())
def test_bases_end(known: dict[str, Entity]) -> None:
    vtables = Vtables(known, LAYOUTS)
    for name in known:
        bases = list(vtables.bases(name))
        assert len({name, *bases}) == len(bases) + 1
        table = vtables.find(name)
        if table is not None:
            assert vtables.base(name) == table.base
            assert table.is_com == vtables.is_com(name)


def test_what_an_interface_extends_where_nobody_knows_its_slots() -> None:
    known: dict[str, Entity] = {
        "IOne": Interface(name="IOne", area="x", base="IFour"),
        "ITwo": Interface(name="ITwo", area="x", base="INowhere"),
        "IThree": Interface(name="IThree", area="x"),
        "Plain": Class(name="Plain", area="x", base="INowhere"),
    }
    vtables = Vtables(known, LAYOUTS)
    assert {name: vtables.find(name) for name in known} == dict.fromkeys(known)
    assert {name: list(vtables.bases(name)) for name in known} == {
        "IOne": ["IFour", ROOT],
        "ITwo": [ROOT],
        "IThree": [ROOT],
        "Plain": [],
    }


def test_an_interface_that_only_a_layout_knows() -> None:
    found = Vtables({}, LAYOUTS).undocumented("IFour")
    assert (found.base, found.slots, found.iid) == (ROOT, 4, LAYOUTS["IFour"].iid)
    assert [(method.name, method.slot, method.documented) for method in found.methods] == [("Four", 3, False)]
