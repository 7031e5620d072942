"""Entities and enumerators that belong together under other names are found, and looking for them grows with how many
there are, not with how many pairs of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from operator import attrgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.abi.types import make_types
from docabi.changes.alignment import align
from docabi.changes.calls import Context
from docabi.changes.meaning import Meanings
from docabi.changes.pairing import pair_entities, parts
from docabi.changes.slots import method_edits
from docabi.facts import Facts
from docabi.spec import Enumeration, Enumerator, Field, Interface, Method, Type
from tests.growth.counted_work import steps


def enumeration(name: str, parts: Sequence[str]) -> Enumeration:
    return Enumeration(name=name, area="lamps", members=tuple(Enumerator(part, at) for at, part in enumerate(parts)))


Shapes = st.lists(st.frozensets(st.sampled_from("abcdefg"), max_size=6), max_size=6)


def renamed(old: Sequence[frozenset[str]], new: Sequence[frozenset[str]]) -> set[tuple[str, str]]:
    """Old and new names of what was renamed; the areas differ, so that nothing else than parts is alike."""
    before = {f"Old{at}": enumeration(f"Old{at}", sorted(parts)) for at, parts in enumerate(old)}
    after = {f"New{at}": enumeration(f"New{at}", sorted(parts, reverse=True)) for at, parts in enumerate(new)}
    return {(one.name, other.name) for one, other in pair_entities(before, after).renamed}


@given(Shapes, Shapes)
def test_those_are_one_that_share_most_of_their_parts_with_one_alone(
    old: list[frozenset[str]], new: list[frozenset[str]]
) -> None:
    """Held against every pair; those with palindromes of parts have equal contents, and are no matter here."""
    old, new = ([parts for parts in side if len(parts) != 1] for side in (old, new))
    alike = [
        (f"Old{at}", f"New{to}")
        for at, one in enumerate(old)
        for to, other in enumerate(new)
        if len(one & other) >= 2 and 2 * len(one & other) > len(one | other)
    ]
    ones, others = Counter(one for one, _ in alike), Counter(other for _, other in alike)
    assert renamed(old, new) == {pair for pair in alike if ones[pair[0]] == 1 == others[pair[1]]}


@given(Shapes, Shapes)
def test_parts_that_went_to_others_are_a_split(old: list[frozenset[str]], new: list[frozenset[str]]) -> None:
    """Held against every pair; an entity that is still there has lost parts of it, and none of its names."""
    before = {f"E{at}": enumeration(f"E{at}", sorted(parts)) for at, parts in enumerate(old)}
    after = {f"E{at}": enumeration(f"E{at}", sorted(parts)[1:]) for at, parts in enumerate(old) if at % 2}
    after |= {f"New{at}": enumeration(f"New{at}", sorted(parts)) for at, parts in enumerate(new)}
    found = pair_entities(before, after)
    for name, entity in before.items():
        gone = parts(entity) - (parts(after[name]) if name in after else frozenset())
        takers = sorted(one.name for one in found.added if len(parts(one) & gone) >= 2)
        assert found.splits.get(name, ()) == (tuple(takers) if len(takers) >= (1 if name in after else 2) else ())


@given(st.lists(st.sampled_from("xyz"), max_size=6), st.lists(st.sampled_from("xyz"), max_size=6))
def test_members_that_stand_at_one_place_and_are_alike_are_one(old: list[str], new: list[str]) -> None:
    """Held against every pair."""
    before, after = (
        [Field(f"{side}{at}", Type(name=type)) for at, type in enumerate(types)]
        for side, types in (("A", old), ("B", new))
    )
    alike = [
        (f"A{at}", f"B{to}")
        for at, one in enumerate(old)
        for to, other in enumerate(new)
        if (at == to or len(old) - at == len(new) - to) and one == other
    ]
    ones, others = Counter(one for one, _ in alike), Counter(other for _, other in alike)
    found = align(before, after, lambda one, other: one.type == other.type)
    expected = {pair for pair in alike if ones[pair[0]] == 1 == others[pair[1]]}
    assert {(pair.old.name, pair.new.name) for pair in found.pairs} == expected


@given(st.lists(st.integers(0, 5), max_size=8), st.lists(st.integers(0, 5), max_size=8))
def test_enumerators_that_alone_have_a_value_are_one(old: list[int], new: list[int]) -> None:
    before = [Enumerator(f"A{at}", value) for at, value in enumerate(old)]
    after = [Enumerator(f"B{at}", value) for at, value in enumerate(new)]
    found = align(before, after, values=(attrgetter("value"), attrgetter("value")))
    values = [value for value in dict.fromkeys(new) if old.count(value) == 1 == new.count(value)]
    assert [(pair.old.value, pair.new.value) for pair in found.pairs] == [(value, value) for value in values]
    assert len(found.removed) == len(old) - len(values)
    assert len(found.added) == len(new) - len(values)


def own(size: int) -> Callable[[], object]:
    """Entities that each have parts of their own and one that all have."""
    old, new = ([frozenset({"cbSize", f"{side}{at}", f"{side}{at}_"}) for at in range(size)] for side in "ab")
    return lambda: renamed(old, new)


def equal(size: int) -> Callable[[], object]:
    """Entities that have the same parts, so that no two of them are one."""
    return lambda: renamed([frozenset("abc")] * size, [frozenset("abc")] * size)


def enumerators(size: int) -> Callable[[], object]:
    before, after = ([Enumerator(f"{side}{at}", at) for at in range(size)] for side in "AB")
    return lambda: align(before, after, values=(attrgetter("value"), attrgetter("value")))


def members(size: int) -> Callable[[], object]:
    """Members that all have one type and another name on each side."""
    before, after = ([Field(f"{side}{at}", Type(name="DWORD")) for at in range(size)] for side in "AB")
    return lambda: align(before, after, lambda one, other: one.type == other.type)


def methods(size: int) -> Callable[[], object]:
    """Methods that have another name on each side."""

    def side(letter: str) -> Interface:
        returned = Type(name="HRESULT")
        own = (Method(name=f"{letter}{at}", slot=at + 3, documented=True, returns=returned) for at in range(size))
        return Interface(name="ILamp", area="lamps", methods=tuple(own))

    types = make_types({}, Facts())
    context = Context(Meanings(types, types))
    return lambda: [*method_edits(side("A"), side("B"), context)]


@pytest.mark.parametrize("make", [own, equal, enumerators, members, methods])
def test_work_grows_with_what_came_and_went(make: Callable[[int], Callable[[], object]]) -> None:
    make(5)()  # what is done once is done here
    few, many = steps(make(50)), steps(make(200))
    # Four times as much: work in its square would be sixteen times as much.
    assert many < 7 * few, (few, many)
