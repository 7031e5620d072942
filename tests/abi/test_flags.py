"""Whether members of an enumeration can be combined: its values, its name, what a page or a fact says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.abi.flags import combines, values_say
from docabi.spec import Enumeration, Enumerator


@pytest.mark.parametrize(
    ("values", "flags"),
    [
        ({0, 1, 2}, None),
        ({1, 2, 3}, False),
        ({0, 1, 2, 3, 4}, False),
        ({1, 2, 4}, True),
        ({0, 1, 2, 4}, True),
        ({1, 2, 4, 7, 0x100}, True),
        ({0x1000, 0x2000}, True),
        ({1, 2, 4, 0xFFFFFFFF}, True),
        ({5, 9}, False),
        ({8}, None),
        ({1, 2, 4, 8, 0xFFFF}, True),
        ({0, 1, 2, 4, 8, 0x10, 0x20, 0x700, 0x8FFFFFFF}, True),
        (set(range(1, 33)), False),
        ({1, 2, 4, 0xFF}, False),
        ({number << 24 for number in (*range(1, 15), 0x20, 0x70, 0x71)}, False),
        (set(), None),
        ({0, 1}, None),
        ({1, 2}, None),
        ({1, 2, 0x7FFFFFFF}, None),
        ({0, 1, 2, 3, 4, 6, 7, 8}, False),
        ({1, 2, 3, 4, 5, 7}, False),
        ({*range(0x13), 0x1F}, False),
        ({*range(0x17), *range(0x18, 0x20), 0x40, 0x41, 0x45}, False),
        ({0x200, 0x400, 0x1000, 0xE9FF, 0xF400}, True),
        ({1, 2, 4, 5}, True),
        ({1, 2, 3, 4, 7}, True),
        ({0, 1, 2, 3, 4, 8, 0x10, 0x1C}, True),
    ],
)
def test_values_decide_whether_members_combine(values: set[int], flags: bool | None) -> None:
    assert values_say(values) is flags


@given(st.integers(3, 60))
def test_numbers_in_a_row_count(last: int) -> None:
    assert values_say(range(last + 1)) is False
    assert values_say(range(1, last + 1)) is False


@given(st.sets(st.integers(0, 31), min_size=3).filter(lambda bits: max(bits) > 3))
def test_single_bits_combine_and_so_do_they_with_their_sum(bits: set[int]) -> None:
    values = {1 << bit for bit in bits}
    assert values_say(values) is True
    assert values_say(values | {0, sum(values)}) is True


def _enumeration(name: str, *values: int, flags: bool | None = None) -> Enumeration:
    members = tuple(Enumerator(f"m{value}", value) for value in values)
    return Enumeration(name=name, area="lamps", members=members, flags=flags)


@pytest.mark.parametrize("name", ["LAMP_OPEN_FLAGS", "LampFlags", "LAMP_FLAGS90", "_lamp_Flags"])
def test_a_name_decides_where_values_say_nothing(name: str) -> None:
    assert combines(_enumeration(name, 1, 2))
    assert not combines(_enumeration(name, 0, 1, 2, 3))


@pytest.mark.parametrize("name", ["LampFlag", "LAMP_KIND", "FlagsOfLamps", "FLAGSTAFF"])
def test_other_names_say_nothing(name: str) -> None:
    assert not combines(_enumeration(name, 1, 2))


def test_what_is_said_goes_first() -> None:
    assert combines(_enumeration("LAMP_KIND", 1, 2, 3, flags=True))
    assert not combines(_enumeration("LAMP_FLAGS", 1, 2, 4, flags=False))
