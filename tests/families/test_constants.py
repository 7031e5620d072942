"""Pages of constants: a table of facts is read by what its cells hold, in any words; real pages agree with a header."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.diagnostics import Sink, internal_error
from docabi.facts import Facts, ProjectFacts
from docabi.facts.families import ConstantRule, Family, FurtherNames
from docabi.families import canonical
from docabi.families.constants import number_of
from docabi.lower import lower_page
from docabi.page import Page
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Fragment, Kind

FACTS = Facts()
PAGE = """---
title: PidTagLampColor
api_name: [PidTagLampColor]
---
# PidTagLampColor

The color.

|{0}|{1}|
|-|-|
|{2}|{names} <br/>|
|{3}|{value} <br/>|
|{4}|{types} <br/>|

## Notes

None.
"""
WORDS = st.lists(st.text("abcdefé: ключ識", min_size=1, max_size=9), min_size=5, max_size=5)


def read(names: str, value: str, types: str, labels: list[str] | None = None, facts: Facts = FACTS) -> Fragment:
    text = PAGE.format(*(labels or ["", "", "Names", "Value", "Type"]), names=names, value=value, types=types)
    identity = PageId("fr-FR", "lamps/lamp-color.md")
    page = read_page(identity, text.encode(), facts, Sink(identity))
    assert isinstance(page, Page)
    return lower_page(canonical(page, facts), facts, Sink(identity))


def names_of(fragment: Fragment) -> dict[str, int | None]:
    return {one.name: one.value for one in fragment.facts.constants}


@given(WORDS)
def test_words_of_a_table_say_nothing(labels: list[str]) -> None:
    found = read("PR_LAMP_COLOR", "0x6701", "PT_LONG", labels)
    assert (found.kind, found.name, found.facts.value) == (Kind.CONSTANT, "PidTagLampColor", 0x6701)
    assert names_of(found) == {"PR_LAMP_COLOR": 0x6701_0003}
    assert found.facts.data_types == ("PT_LONG",)


@pytest.mark.parametrize(
    ("names", "types", "values"),
    [
        ("PR_X", "PT_STRING8, PT_UNICODE", {"PR_X": 0x1F}),
        ("PR_X, PR_X_A, PR_X_W", "PT_UNICODE, PT_STRING8", {"PR_X": 0x1F, "PR_X_A": 0x1E, "PR_X_W": 0x1F}),
        ("PR_X_A, PR_X_W", "PT_MV_UNICODE", {"PR_X_A": 0x101E, "PR_X_W": 0x101F}),
        ("PR_X", "PT_NOBODY", {}),
        ("dispidX, PR_X", "PT_BOOLEAN", {"dispidX": -1, "PR_X": 0xB}),
    ],
)
def test_further_names_have_values_of_their_own(names: str, types: str, values: dict[str, int]) -> None:
    expected = {name: 0x6701 if type < 0 else 0x6701_0000 | type for name, type in values.items()}
    assert names_of(read(names, "0x6701", types)) == expected


@pytest.mark.parametrize("value", ["", "none", "0x", "0x123456789", "6.5", "0x6701 or 0x6702"])
def test_a_table_without_a_value_states_no_constant(value: str) -> None:
    assert read("PR_X", value, "PT_LONG").kind is Kind.GUIDE


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0x1F", 31),
        ("010", 8),
        ("8u", 8),
        ("0", 0),
        ("1_000", None),
        ("٣", None),
        ("09", None),
        ("", None),
        ("-1", None),
    ],
)
def test_a_number_is_written_as_in_c(text: str, number: int | None) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize(("shift", "bits", "kept"), [(0, 64, True), (32, 64, False), (0, 32, False)])
def test_a_further_name_has_no_more_bits_than_its_family_says(shift: int, bits: int, kept: bool) -> None:
    further = FurtherNames(r"\w+", shift=shift, bits=bits, types={"LONG": 1})
    own = Family("Own", "Own pages.", constants=(ConstantRule("(?P<value>0x[0-9a-f]+)", "LONG", (further,)),))
    facts = Facts(ProjectFacts(families={"own": own}, family=("own",)))
    # What C has no such name for is none.
    found = read("LAMP_X */ int évil; /* 2X", "0xfffffffffffffff0", "LONG", facts=facts)
    assert found.facts.value == 0xFFFF_FFFF_FFFF_FFF0
    assert set(names_of(found)) == ({"LAMP_X", "int", "LONG"} if kept else set())


def test_a_bug_in_code_without_a_module_is_told() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        exec(compile("1 / 0", "template", "exec"), {"__builtins__": {}})
    assert "ZeroDivisionError" in internal_error(PageId("", ""), "x", caught.value).message


HEADERS = Path("/usr/share/mingw-w64/include")
_TYPE = re.compile(r"#define\s+(PT_\w+)\s+\(\(ULONG\)\s*(0x[0-9A-Fa-f]+|\d+)\)")
_TAG = re.compile(r"#define\s+(PR_\w+)\s+PROP_TAG\s*\(\s*(PT_\w+),\s*(0x[0-9A-Fa-f]+)\)")


def header_tags() -> dict[str, int]:
    """The property tags of mingw-w64's headers, where UNICODE is defined."""
    types = {name: int(code, 0) for name, code in _TYPE.findall((HEADERS / "mapidefs.h").read_text("utf-8"))}
    types |= {f"PT_MV_{name[3:]}": code | 0x1000 for name, code in types.items() if not name.startswith("PT_MV_")}
    types |= {"PT_TSTRING": types["PT_UNICODE"], "PT_MV_TSTRING": types["PT_UNICODE"] | 0x1000}
    tags = _TAG.findall((HEADERS / "mapitags.h").read_text("utf-8"))
    return {name: int(number, 16) << 16 | types[type] for name, type, number in tags if type in types}


@pytest.mark.corpus
def test_real_pages_agree_with_a_header(corpus: Path) -> None:
    pages = sorted((corpus.parent / "corpus-families" / "mapi-en").rglob("pid*-property.md"))
    if not pages or not (HEADERS / "mapitags.h").is_file():
        pytest.skip("no pages of MAPI, or no mapitags.h of mingw-w64 (Debian: mingw-w64-common)")
    stated: dict[str, int | None] = {}
    for file in pages:
        identity = PageId("en-US", f"mapi/{file.name}")
        page = read_page(identity, file.read_bytes(), FACTS, Sink(identity))
        assert page
        stated |= names_of(lower_page(canonical(page, FACTS), FACTS, Sink(identity)))
    known = {name: value for name, value in header_tags().items() if name in stated}
    assert len(known) > 600
    # The page has the one in UTF-16, the header that of a code page.
    assert {name for name, value in known.items() if stated[name] != value} == {"PR_7BIT_DISPLAY_NAME"}
