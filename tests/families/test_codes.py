"""What return codes and states are called is said by families: those that docabi ships, and a project's own."""

from __future__ import annotations

import pytest

from docabi.diagnostics import Sink
from docabi.facts import Facts, ProjectFacts
from docabi.facts.families import CodeRules, Condition, Family, StateRule
from docabi.facts.family_rules import shipped
from docabi.families import canonical
from docabi.lower import lower_page
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Fragment

LAMPS = Family(
    title="Lamps",
    about="Lamps say in words how it went.",
    match=(Condition(path="^lamps/"),),
    codes=CodeRules(
        names=("lamp[A-Z]\\w+",), failures=("^lampNot",), others={"lampFine": "S_OK"}, lines=("!(?P<name>\\w+)!",)
    ),
    states=(StateRule(heading="mood", name="[a-z]{2}-\\d"),),
)
HEAD = "---\ntitle: t\n---\n# DimLamp Function\n\n## Syntax\n\n```cpp\n{}\n```\n\n"


def lowered(text: str, path: str = "lamps/dimlamp-function.md", family: Family | None = LAMPS) -> Fragment:
    facts = Facts(ProjectFacts(families={"lamps": family} if family else {}))
    identity = PageId("en-US", path)
    page = read_page(identity, text.encode(), facts, Sink(identity))
    assert page is not None
    return lower_page(canonical(page, facts), facts, Sink(identity))


def codes(fragment: Fragment) -> list[tuple[str, str]]:
    """Names of codes with their texts."""
    return [(one.name, fragment.text.hresults.get(one.name, "")) for one in fragment.facts.codes]


RETURNS = "## Return Value\n\n"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            "|Code|Meaning|\n|---|---|\n|lampNotLit|It is dark.|\n|lampDim|It is.|\n",
            [("lampNotLit", "It is dark."), ("lampDim", "It is.")],
        ),
        ("`lampDim`, or `lampNotLit` in the dark.\n", [("lampDim", ""), ("lampNotLit", "")]),
        (
            "!brightest! It is bright.\n!darkest! It is dark,\nreally.\n",
            [("brightest", "It is bright."), ("darkest", "It is dark,\nreally.")],
        ),
        ("`lampFine` if it is lit.\n", [("S_OK", "")]),
    ],
)
def test_a_family_says_what_codes_are_called(body: str, found: list[tuple[str, str]]) -> None:
    text = HEAD.format("HRESULT DimLamp(int level);") + RETURNS + body
    assert sorted(codes(lowered(text))) == sorted(found)
    assert codes(lowered(text, family=None)) != codes(lowered(text))


def test_a_family_says_which_tables_have_states() -> None:
    text = (
        HEAD.format("HRESULT DimLamp(int level);") + "## Moods\n\n|Mood|Meaning|\n|---|---|\n|ok -1|Fine.|\n|none|x|\n"
    )
    assert [one.name for one in lowered(text).facts.states] == ["ok-1"]
    assert not lowered(text, family=None).facts.states


def test_codes_of_the_storage_engine_are_names_of_mixed_letters() -> None:
    table = "|Code|Text|\n|---|---|\n|JET_errSuccess|It is done.|\n|JET_errLampBroken|It broke.|\n"
    text = HEAD.format("JET_ERR JetDimLamp(int level);") + RETURNS + table
    path = "extensible-storage-engine/jetdimlamp-function.md"
    assert codes(lowered(text, path, None)) == [("JET_errSuccess", "It is done."), ("JET_errLampBroken", "It broke.")]
    assert not codes(lowered(text, "lamps/dimlamp-function.md", None))


def test_a_sentence_names_codes_of_odbc_whatever_the_declaration_says() -> None:
    text = HEAD.format("SHORT SQLDimLamp(int level);") + RETURNS + "SQL_SUCCESS, SQL_ERROR or SQL_LAMP_ATTR.\n"
    found = [name for name, _ in codes(lowered(text, "odbc/sqldimlamp-function.md", None))]
    assert sorted(found) == ["SQL_ERROR", "SQL_SUCCESS"]


def test_forms_of_codes_are_said_by_families_alone() -> None:
    said = {name: family.codes for name, family in shipped().items() if family.codes != CodeRules()}
    assert {"general", "odbc", "mapi", "ese", "win32"} <= said.keys()
