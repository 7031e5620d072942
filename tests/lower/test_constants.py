"""Numbers with names in a page's words: every form, in whatever script, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.abi.constants import conflicts, known_constants
from docabi.diagnostics import Sink
from docabi.facts import ConstantEntry, Facts, ProjectFacts
from docabi.lower.constants import StatedConstants, stated_constants
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Constant, Entity, Enumeration, Enumerator, Interface, Method, Type

FACTS = Facts()


def stated(words: str, section: str = "Remarks", facts: Facts = FACTS) -> StatedConstants:
    """What a section of a page states."""
    identity = PageId("en-US", "lamps/page.md")
    page = read_page(identity, f"# Lamp\n\n## {section}\n\n{words}\n".encode(), facts, Sink(identity))
    assert page is not None
    return stated_constants(page, facts, {}, frozenset())


def values(words: str, section: str = "Remarks") -> dict[str, int | None]:
    return {one.name: one.value for one in stated(words, section).constants}


@pytest.mark.parametrize(
    "words",
    [
        "- LAMP_DIM (0x10)",
        "- `LAMP_DIM` (16): dimmed",
        "- `LAMP_DIM (0x10)`",
        "- **LAMP\\_DIM** (0x00000010L)",
        "-   `LAMP_DIM` （16）- 变暗",
        "- `LAMP_DIM`（0x10）",
        "- LAMP_DIM = 0x10, dimmed",
        "LAMP_DIM = 16  \nMore.",
        "Takes LAMP_DIM (0x10), or nothing.",
        "> [!NOTE]\n> - LAMP_DIM (０ｘ１０)",
        "|Name|Value|\n|-|-|\n|LAMP_DIM|0x10|",
        "|Value|Name|\n|-|-|\n|0x10|`LAMP_DIM`|",
        "|Flag|Meaning|\n|-|-|\n|`LAMP_DIM` (0x10)|Dimmed.|",
        "|Member|Description|\n|-|-|\n|flags|One of:<br /><br />-   LAMP_DIM (0x10)<br />-   none|",
    ],
)
def test_every_form_of_a_name_with_a_number_states_it(words: str) -> None:
    assert values(words) == {"LAMP_DIM": 16}


@pytest.mark.parametrize(
    "words",
    [
        "It calls LAMP_DIM (16) for that.",
        "The setting LAMP_DIM=16 dims.",
        "- LAMP_DIM(16)",
        "- LAMP_DIM=16",
        "- LAMP_DIM = 1.5",
        "- LAMP (0x10)",
        "- lampDim (0x10)",
        "- lamp_dim(3)",
        "- XLAMP_DIMé (0x10)",
        "- LAMP_DIM (0x11112222333344445)",
        "|Variable|Default|\n|-|-|\n|LAMP_DIM|16|",
        "|Name|Value|\n|-|-|\n|LAMP_DIM|dark|",
        "```\nLAMP_DIM (0x10)\n```",
    ],
)
def test_an_argument_a_default_and_other_words_are_no_constant(words: str) -> None:
    assert values(words) == {}


def test_decimal_values_of_a_whole_table_count_where_it_describes_a_parameter() -> None:
    table = "|Name|Value|\n|-|-|\n|LAMP_DIM|1|\n|LAMP_OFF|-2|"
    assert values(table, "Parameters") == {"LAMP_DIM": 1, "LAMP_OFF": -2}
    assert values(table, "Return value") == values(table, "Example") == {}


def test_a_name_with_two_values_is_none_and_one_with_the_same_twice_is_one() -> None:
    found = stated("- LAMP_DIM (0x1): a\n- LAMP_DIM (1)\n- LAMP_OFF (2)\n- LAMP_OFF (3)")
    assert [(one.name, one.value, one.line) for one in found.constants] == [("LAMP_DIM", 1, 5)]
    assert found.texts == {"LAMP_DIM": "a"}
    assert [(one.name, one.line) for one in found.doubtful] == [("LAMP_OFF", 8)]


def test_what_a_page_only_names_counts_where_facts_know_its_value() -> None:
    own = Facts(ProjectFacts(constants={"LAMP_DIM": ConstantEntry(7, "lamp.h")}))
    found = stated("Either LAMP_DIM or LAMP_OFF.\nLAMP_DIM is dim.", facts=own)
    assert [(one.name, one.value, one.line) for one in found.constants] == [("LAMP_DIM", None, 5)]


@given(
    number=st.integers(0, 2**64 - 1),
    form=st.sampled_from(["- {n} ({v})", "- `{n}` ({v}) - x", "- {n} = {v}", "|a|b|\n|-|-|\n|{n}|{v}|"]),
    name=st.from_regex(r"[A-Z][A-Z0-9]{0,8}(_[A-Z0-9]{1,8}){1,3}", fullmatch=True),
)
def test_a_hexadecimal_value_is_read_back(number: int, form: str, name: str) -> None:
    assert values(form.format(n=name, v=f"0x{number:X}")) == {name: number}


def interface(name: str, *constants: Constant) -> Entity:
    method = Method(name="Dim", constants=constants)
    return Interface(name=name, area="lamps", header=f"{name}.h", methods=(method,))


def test_over_all_pages_a_name_has_one_value_and_one_meaning() -> None:
    pages: tuple[Entity, ...] = (
        interface("IA", Constant("LAMP_DIM", 1), Constant("LAMP_OFF", 2), Constant("LAMP_RED", 3), Constant("IB", 4)),
        interface("IB", Constant("LAMP_DIM", 1), Constant("LAMP_OFF", 5), Constant("S_OK", 0)),
        Enumeration(name="E", area="lamps", members=(Enumerator("LAMP_RED", 4),)),
    )
    entities = {one.name: one for one in pages}
    facts = Facts(
        ProjectFacts(constants={"LAMP_NEW": ConstantEntry(9, "new.h"), "LAMP_DIM": ConstantEntry(1, "new.h")})
    )
    found = known_constants(entities, facts)
    assert [(name, one.value, one.entities, one.header) for name, one in found.items()] == [
        ("LAMP_DIM", 1, ("IA", "IB"), None),
        ("LAMP_NEW", 9, (), "new.h"),
        ("S_OK", 0, ("IB",), None),
    ]
    assert [(one.entity, one.fact, one.values, one.first) for one in conflicts(entities, facts)] == [
        ("IA", "methods.Dim.constants.LAMP_RED", (3, 4), "E"),
        ("IB", "methods.Dim.constants.LAMP_OFF", (5, 2), "IA"),
    ]


@pytest.mark.parametrize(
    ("one", "other", "type", "same"),
    [
        (-1, 0xFFFFFFFF, None, True),
        (-1, 0xFFFFFFFFFFFFFFFF, None, False),
        (1, 0x1_0000_0001, None, False),
        (-1, 0xFFFFFFFF, "ULONGLONG", False),
        (-1, 0xFFFFFFFFFFFFFFFF, "ULONGLONG", True),
        (-1, 0xFFFF, "WORD", True),
        (-1, 0xFFFF, "DWORD", False),
    ],
)
def test_values_are_one_by_the_bits_of_their_type(one: int, other: int, type: str | None, same: bool) -> None:
    of = Type(name=type) if type else None
    first, second = (interface(name, Constant("LAMP_ALL", value, of)) for name, value in (("A", one), ("B", other)))
    entities = {"A": first, "B": second}
    assert (not [*conflicts(entities, Facts())], "LAMP_ALL" in known_constants(entities, Facts())) == (same, same)
