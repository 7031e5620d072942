"""States under the heading SQLSTATE: what a table lists, whatever translation did to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.lower.states import StatedStates, stated_states
from docabi.page import Page
from docabi.reader import read_page
from docabi.source import PageId

FACTS = Facts()
HEAD = "# LampWait Function\n\n## Diagnostics\n\n|{}|Error|Description|\n|---|---|---|\n"


def page(rows: str, head: str = "SQLSTATE") -> Page:
    identity = PageId("en-US", "odbc/lampwait-function.md")
    found = read_page(identity, (HEAD.format(head) + rows).encode(), FACTS, Sink(identity))
    assert found is not None
    return found


def states(page: Page) -> StatedStates:
    return stated_states(page, FACTS)


def test_each_row_is_a_state_with_the_rest_of_the_row() -> None:
    found = states(page("|42S02|No table|It is *gone*.|\n|HY000|Anything||\n"))
    assert [(one.name, one.line) for one in found.states] == [("42S02", 7), ("HY000", 8)]
    assert found.texts == {"42S02": "No table: It is *gone*.", "HY000": "Anything"}


@pytest.mark.parametrize("written", ["24000", "24 000", "24000 ne", "**24000**", "`24000`", " 24000 "])
def test_what_translation_did_to_a_state_is_undone(written: str) -> None:
    assert [one.name for one in states(page(f"|{written}|a|b|\n")).states] == ["24000"]


@pytest.mark.parametrize("head", ["Code", "SQL", "Value of SQLSTATE in words"])
def test_other_tables_have_none(head: str) -> None:
    assert not states(page("|42S02|a|b|\n", head)).states


def test_a_page_of_another_family_has_none() -> None:
    text = HEAD.format("SQLSTATE") + "|42S02|a|b|\n"
    identity = PageId("en-US", "lamps/lampwait-function.md")
    found = read_page(identity, text.encode(), FACTS, Sink(identity))
    assert found is not None
    assert not states(found).states


def test_a_state_that_stands_twice_has_both_texts_once() -> None:
    found = states(page("|42S02|a|b|\n|42S02|a|b|\n|42S02|c|d|\n"))
    assert [one.name for one in found.states] == ["42S02"]
    assert found.texts == {"42S02": "a: b\n\nc: d"}


def test_a_text_that_is_a_part_of_another_one_stays() -> None:
    found = states(page("|42S02|No table||\n|42S02|No||\n"))
    assert found.texts == {"42S02": "No table\n\nNo"}


@given(st.lists(st.from_regex(r"[0-9A-Z]{5}", fullmatch=True), unique=True, max_size=8))
def test_every_state_is_found_in_its_order(names: list[str]) -> None:
    rows = "".join(f"|{name}|title|words|\n" for name in names)
    assert [one.name for one in states(page(rows)).states] == names
