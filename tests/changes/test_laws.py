"""Laws of comparisons over small specifications of any form: a side is equal to itself, swapped sides give
counterparts, what differs is told, and the sum of two steps is the difference of the ends.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docabi.abi import SpecView
from docabi.changes import compare
from docabi.changes.classes import counterpart
from docabi.spec import (
    Code,
    Direction,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Method,
    Parameter,
    Structure,
    Type,
)
from tests.changes.net_changes import net
from tests.specification_in_memory import memory_spec

NAMES = st.sampled_from(["a", "b", "c", "d"])
TYPES = st.sampled_from(
    [
        Type(name="DWORD"),
        Type(name="ULONG"),
        Type(name="BYTE"),
        Type(name="S0"),
        Type(pointer=Type(name="void")),
        Type(pointer=Type(name="S0")),
        Type(pointer=Type(name="S0", const=True)),
        Type(array=Type(name="WCHAR"), size="4"),
    ]
)


def named(items: st.SearchStrategy[Any], most: int = 4) -> st.SearchStrategy[tuple[Any, ...]]:
    """Lists of things with names of their own."""
    return st.lists(items, max_size=most, unique_by=lambda one: one.name).map(tuple)


PARAMETERS = named(
    st.builds(
        Parameter,
        name=NAMES,
        direction=st.sampled_from(Direction),
        type=TYPES,
        retval=st.booleans(),
        optional=st.booleans(),
        size=st.sampled_from([None, "a", "b"]),
        nullable=st.booleans(),
    )
)
CODES = named(
    st.builds(
        Code,
        name=st.sampled_from(["S_OK", "E_FAIL"]),
        value=st.sampled_from([None, 0, 1]),
        success=st.sampled_from([None, True, False]),
    )
)
FILES = st.sampled_from([None, "a.h", "b.h"])
CALLS: dict[str, Any] = {
    "returns": st.one_of(st.none(), TYPES),
    "parameters": PARAMETERS,
    "hresults": CODES,
    "variadic": st.booleans(),
}
FIELDS = named(st.builds(Field, name=NAMES, type=TYPES, bits=st.sampled_from([None, 1, 2])))
ENUMERATORS = named(st.builds(Enumerator, name=NAMES, value=st.integers(0, 3), release=st.sampled_from([None, "1"])))
METHODS = named(st.builds(Method, name=NAMES, documented=st.booleans(), since=FILES, **CALLS))


def placed(methods: tuple[Method, ...]) -> tuple[Method, ...]:
    """Methods with slots that follow on those of IUnknown."""
    return tuple(msgspec.structs.replace(one, slot=3 + number) for number, one in enumerate(methods))


def entity(name: str) -> st.SearchStrategy[Entity]:
    """Entities of a name, of a kind that follows from it."""
    common = {
        "name": st.just(name),
        "area": st.sampled_from(["x", "y"]),
        "header": FILES,
        "page": st.just(f"x/{name}.md"),
    }
    kinds: dict[str, st.SearchStrategy[Entity]] = {
        "I": st.builds(
            Interface,
            base=st.just("IUnknown"),
            methods=METHODS.map(placed),
            iid=st.sampled_from([None, f"i{name}"]),
            **common,
        ),
        "F": st.builds(Function, **CALLS, **common),
        "E": st.builds(Enumeration, members=ENUMERATORS, flags=st.sampled_from([None, True, False]), **common),
        "S": st.builds(Structure, members=FIELDS, pack=st.sampled_from([None, 1]), **common),
    }
    return kinds[name[0]]


ALL = ("I0", "I1", "F0", "F1", "E0", "E1", "S0", "S1")
SPECIFICATIONS = (
    st.sets(st.sampled_from(ALL)).flatmap(lambda names: st.tuples(*map(entity, sorted(names)))).map(memory_spec)
)
WHOLE = st.tuples(*map(entity, ALL)).map(memory_spec)


@settings(max_examples=30)
@given(SPECIFICATIONS)
def test_a_side_is_equal_to_itself(side: SpecView) -> None:
    assert compare(side, side) == []


@pytest.mark.slow
@settings(max_examples=80)
@given(SPECIFICATIONS, SPECIFICATIONS)
def test_swapped_sides_give_the_counterparts(old: SpecView, new: SpecView) -> None:
    forth, back = compare(old, new), compare(new, old)
    assert sorted((counterpart(one.rule), one.new, one.old) for one in forth) == sorted(
        (one.rule, one.old, one.new) for one in back
    )


@pytest.mark.slow
@settings(max_examples=80)
@given(WHOLE, st.sampled_from(ALL), st.data())
def test_what_differs_is_told_and_nothing_else(old: SpecView, name: str, data: st.DataObject) -> None:
    other = data.draw(entity(name))
    entities = {**old.entities, name: other}
    new = memory_spec(tuple(entities.values()))
    found = compare(old, new)
    assert {one.entity for one in found} <= {name}
    if other != old.entities[name] and sorted_parts(other) != sorted_parts(old.entities[name]):
        assert found != []


def sorted_parts(entity: Entity) -> Any:
    """An entity as data whose order means nothing in it."""
    value = msgspec.to_builtins(entity)
    for field in ("hresults", "members") if isinstance(entity, Function | Enumeration) else ():
        value[field] = sorted(value.get(field, ()), key=lambda one: one["name"])
    for method in value.get("methods", ()):
        method["hresults"] = sorted(method.get("hresults", ()), key=lambda one: one["name"])
        # A slot without a page says nothing that could change.
        if not method.get("documented", True):
            method.clear()
    return value


HISTORIES = st.lists(st.dictionaries(st.sampled_from("abcd"), st.integers(0, 9)), min_size=2, max_size=6)


def enumeration(values: dict[str, int]) -> SpecView:
    """An enumeration with values a hundred apart by name, so that no enumerator is another one renamed."""
    members = tuple(
        Enumerator(name, 100 * place + value)
        for place, (name, value) in sorted(("abcd".index(name), (name, value)) for name, value in values.items())
    )
    return memory_spec((Enumeration(name="E0", area="x", members=members),))


@settings(max_examples=50)
@given(HISTORIES)
def test_the_sum_of_steps_is_the_difference_of_the_ends(history: list[dict[str, int]]) -> None:
    sides = [enumeration(values) for values in history]
    steps = [compare(*pair) for pair in pairwise(sides)]
    assert net(steps) == net([compare(sides[0], sides[-1])])
