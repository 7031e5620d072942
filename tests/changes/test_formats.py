"""A comparison in every format: for people, and for programs that parse it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from xml.etree import ElementTree

import html5lib
import jsonschema
import msgspec
import pytest

from docabi.changes import Change
from docabi.changes.formats import FORMATS
from docabi.changes.formats.programs import schema
from docabi.changes.model import Audience
from docabi.changes.programs import Witness
from docabi.changes.report import Comparison, tell
from docabi.changes.verdict import judge, shipped_levels, thresholds
from docabi.cli.diff import FORMATS as OFFERED
from docabi.spec import Source
from tests.cli.test_formats import HOSTILE, sarif_faults

PAGE = "lamps/ilamp-interface.md"
CHANGES = (
    Change(
        "ILamp",
        "methods.Dim",
        "method-inserted",
        new="slot 4: HRESULT D()",
        kind="interface",
        area="lamps",
        sources=(Source("fr-FR", PAGE, 7), Source("de-DE", PAGE, 8)),
        derived=("ILantern", "ITorch"),
    ),
    Change(
        "ILamp",
        "header",
        "header-changed",
        "lamps.h",
        "lights.h",
        kind="interface",
        old_sources=(Source("fr-FR", PAGE, 9),),
    ),
    Change("CLSID_Lamp", "", "identifier-added", new="11111111-2222-3333-4444-555555555555", kind="identifier"),
    Change("AddLamp", "since", "fact-lost", "1.0", kind="function", instead_of="since-removed"),
)


def comparison(
    changes: Sequence[Change] = CHANGES, notes: Sequence[str] = (), *, incomplete: bool = False
) -> Comparison:
    judged = judge(changes, shipped_levels(), thresholds("breaking:binary"))
    sides = tuple((title, lambda page: f"docs/{page.locale}/{page.path}") for title in ("v1", "v2"))
    return tell((sides[0], sides[1]), judged, notes, incomplete=incomplete)


def test_the_command_offers_every_format() -> None:
    assert tuple(FORMATS) == OFFERED


def test_text() -> None:
    assert FORMATS["text"](comparison(notes=("a note",))).splitlines() == [
        "breaking (2)",
        "  ILamp (interface)",
        "    header: its header is lights.h now, it was lamps.h [header-changed]",
        "      What is compiled goes on; source has to include another file. "
        "(binary compatible, source breaking, implementers risky, python compatible)",
        f"      docs/fr-FR/{PAGE}:9 (old side)",
        "    methods.Dim: the method came before others, whose slots are later now: "
        "slot 4: HRESULT D() [method-inserted]",
        "      Every compiled call of a method behind it reaches the wrong slot. "
        "(binary breaking, source compatible, implementers breaking, python compatible)",
        f"      docs/fr-FR/{PAGE}:7 and 1 more",
        "      and 2 derived interfaces: ILantern, ITorch",
        "",
        "compatible (1)",
        "  CLSID_Lamp (identifier)",
        "    the identifier came: 11111111-2222-3333-4444-555555555555 [identifier-added]",
        "      Programs of before do not name it. (compatible for everybody)",
        "",
        "none (1)",
        "  AddLamp (function)",
        "    since: lost to damage; it was 1.0 (else: since-removed) [fact-lost]",
        "",
        "breaking   header-changed        1",
        "breaking   method-inserted       1",
        "compatible identifier-added      1",
        "none       fact-lost             1",
        "a note",
        "4 changes between v1 and v2; the major part of the package's version must rise; "
        "`docabi explain CLASS` says more",
    ]


def test_a_witness_stands_behind_its_change() -> None:
    [judged] = judge(CHANGES[:1], shipped_levels(), ())
    program = Witness("c", "int main(void)\n{\n    return 0; /* ``` <b> */\n}\n")
    given = msgspec.structs.replace(judged, witness=program)
    found = tell((("v1", str), ("v2", str)), [given])
    assert "        int main(void)\n        {\n            return 0; /* ``` <b> */" in FORMATS["text"](found)
    assert json.loads(FORMATS["json"](found))["comparison"]["changes"][0]["witness"]["language"] == "c"
    assert "  ```c\n  int main(void)\n  {\n      return 0; /* ''' <b> */\n  }\n  ```" in FORMATS["markdown"](found)
    assert "<pre>int main(void)" in FORMATS["html"](found)
    assert "<b>" not in FORMATS["html"](found)


def test_a_change_of_no_entity_has_the_name_of_its_part() -> None:
    assert Change("", "fr-FR", "locale-added").name == "fr-FR"
    assert Change("ILamp", "methods.On.returns", "x").name == "ILamp::On, returns"


def test_oneline() -> None:
    lines = FORMATS["oneline"](comparison()).splitlines()
    assert len(lines) == len(CHANGES)
    assert lines[1] == (
        f"docs/fr-FR/{PAGE}:7:1: breaking: ILamp::Dim: "
        "the method came before others, whose slots are later now: slot 4: HRESULT D() [method-inserted]"
    )


@pytest.mark.parametrize("format", ["text", "markdown", "html", "json"])
def test_no_change_is_said_and_an_incomplete_comparison_never_says_so(format: str) -> None:
    same, incomplete = (
        FORMATS[format](comparison(())),
        FORMATS[format](comparison((), ("a page is lost",), incomplete=True)),
    )
    if format == "json":
        statuses = [json.loads(one)["comparison"]["status"] for one in (same, incomplete)]
        assert statuses == ["same", "incomplete"]
    else:
        assert "no changes between v1 and v2" in same
        assert "no changes" not in incomplete
        assert "not everything could be compared" in incomplete
        assert "a page is lost" in incomplete


def test_json_is_what_its_schema_says() -> None:
    checker = jsonschema.Draft202012Validator(schema())
    checker.check_schema(schema())
    for found in (comparison(), comparison(()), comparison(notes=("x",), incomplete=True)):
        assert list(checker.iter_errors(json.loads(FORMATS["json"](found)))) == []
    value = json.loads(FORMATS["json"](comparison()))
    assert value["version"] == 1
    assert value["comparison"]["rise"] == "major"
    assert value["comparison"]["changes"][1]["derived"] == ["ILantern", "ITorch"]
    del value["comparison"]["changes"][0]["levels"]["python"]
    assert list(checker.iter_errors(value)) != []


def hostile() -> tuple[Change, ...]:
    return tuple(
        msgspec.structs.replace(one, entity=HOSTILE, old=HOSTILE, new=HOSTILE, part=f"methods.{HOSTILE}")
        for one in CHANGES
    )


@pytest.mark.parametrize("changes", [CHANGES, (), hostile()], ids=["usual", "none", "hostile"])
def test_sarif_is_what_its_schema_says(changes: Sequence[Change]) -> None:
    log = json.loads(FORMATS["sarif"](comparison(changes, ("a note",))))
    assert sarif_faults(log) == []
    [run] = log["runs"]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [ids[result["ruleIndex"]] for result in run["results"]] == [result["ruleId"] for result in run["results"]]
    for result in run["results"]:
        assert list(result["partialFingerprints"]) == ["docabi/diff/v1"]
        assert len(result["locations"]) == 1


def test_sarif_says_levels_places_and_what_could_not_be_compared() -> None:
    [run] = json.loads(FORMATS["sarif"](comparison(incomplete=True)))["runs"]
    assert [result["level"] for result in run["results"]] == ["error", "error", "note", "note"]
    assert run["results"][1]["relatedLocations"][0]["physicalLocation"]["region"] == {"startLine": 8}
    assert run["invocations"][0]["executionSuccessful"] is False


def test_sarif_keeps_to_what_github_takes() -> None:
    many = [msgspec.structs.replace(CHANGES[0], entity=f"I{number}") for number in range(25_010)]
    [run] = json.loads(FORMATS["sarif"](comparison(many)))["runs"]
    assert len(run["results"]) == 25_000
    assert "10 changes are left out" in run["invocations"][0]["toolExecutionNotifications"][-1]["message"]["text"]
    places = tuple(Source(f"x-{number}", PAGE, 1) for number in range(2_000))
    wide = msgspec.structs.replace(CHANGES[0], sources=places)
    [run] = json.loads(FORMATS["sarif"](comparison([wide])))["runs"]
    assert len(run["results"][0]["relatedLocations"]) < 1_000


def test_github() -> None:
    lines = FORMATS["github"](comparison()).splitlines()
    assert lines[1] == (
        f"::error file=docs/fr-FR/{PAGE},line=7,title=method-inserted::ILamp::Dim: "
        "the method came before others, whose slots are later now: "
        "slot 4: HRESULT D()%0AEvery compiled call of a method behind it reaches the wrong slot."
    )
    assert lines[2].startswith("::notice title=identifier-added::CLSID_Lamp: ")
    hostile_lines = FORMATS["github"](comparison(hostile())).splitlines()
    assert len(hostile_lines) == len(CHANGES)
    for line in hostile_lines:
        assert line.startswith("::")
        assert line.partition(" ")[0] in ("::error", "::notice")


def test_junit() -> None:
    root = ElementTree.fromstring(FORMATS["junit"](comparison(notes=("a note",))))
    suites = {suite.get("name"): suite for suite in root}
    assert list(suites) == ["header-changed", "method-inserted", "identifier-added", "fact-lost", "comparison"]
    failures = {name: suite.get("failures") for name, suite in suites.items()}
    assert failures == {**dict.fromkeys(suites, "0"), "method-inserted": "1"}  # the one that breaks compiled programs
    assert [one.tag for one in suites["method-inserted"].iter("failure")] == ["failure"]
    assert "a note" in (suites["comparison"].findtext("testcase/system-out") or "")
    lost = ElementTree.fromstring(FORMATS["junit"](comparison((), incomplete=True)))
    assert lost.find("testsuite/testcase/error") is not None
    ElementTree.fromstring(FORMATS["junit"](comparison(hostile())))


def test_html_has_a_filter_for_every_level_audience_and_class_and_no_script() -> None:
    text = FORMATS["html"](comparison(hostile()))
    page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    ids = {one.get("id") for one in page.iter("input")}
    assert ids == {
        *(f"show-{level}" for level in ("breaking", "risky", "compatible", "none")),
        *(f"only-{audience}" for audience in ("all", *Audience)),
        *(f"class-{one.rule}" for one in CHANGES),
    }
    assert all(f":has(#{one}" in text for one in ids if one != "only-all")
    assert [one.tag for one in page.iter() if one.tag in ("script", "link", "img", "iframe")] == []
    items = [one for one in page.iter("li") if "level-" in (one.get("class") or "")]
    assert len(items) == len(CHANGES)
    assert "for-binary" in (items[1].get("class") or "")


def test_markdown_has_no_markup_of_pages() -> None:
    text = FORMATS["markdown"](comparison())
    assert "## Breaking" in text
    assert (
        "- **ILamp::Dim**: the method came before others, whose slots are later now: "
        "slot 4: HRESULT D() (`method-inserted`)" in text
    )
    assert "<script>" not in FORMATS["markdown"](comparison(hostile()))
