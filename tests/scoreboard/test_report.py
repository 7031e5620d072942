"""`docabi report`: what it counts on small trees, what differs from an older one, and that nothing of a page acts."""

from __future__ import annotations

import json
from pathlib import Path

import html5lib
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.cli import main
from docabi.cli.report import FORMATS as OFFERED
from docabi.config import Settings
from docabi.driver.checking import check
from docabi.driver.scoring import score
from docabi.scoreboard.comparison import compare
from docabi.scoreboard.counting import count_words
from docabi.scoreboard.formats import FORMATS, schema
from docabi.scoreboard.model import (
    VERSION,
    Board,
    Coverage,
    Damage,
    LocaleBoard,
    Origins,
    Report,
    Scoreboard,
    Share,
    Staleness,
)
from docabi.source import SourceRoot
from tests.command_line import write_tree
from tests.scoreboard.hostile_report import hostile_report
from tests.small_projects import Silent

SOURCE = """---
title: {name} interface
---
# {name} interface

It does one thing after another thing.

## Remarks

The remarks are a sentence of several words here.

Another sentence of several words stands here, too.
"""
TRANSLATED = """---
title: {name}-Schnittstelle
ms.openlocfilehash: {revision}
ms.translationtype: {by}
---
# {name}-Schnittstelle

Sie tut eines nach dem anderen.

## Hinweise

The remarks are a sentence of several words here.

Ein anderer Satz von`mehreren` Wörtern steht hier .
"""


BY = {"a/One": "MT", "a/Two": "HT", "b/Three": "", "b/five": "MT"}


def sources(folder: Path) -> Path:
    """An English tree of four pages in two areas, and a German one that lacks one of them and has one more."""
    english = {f"{path}.md": SOURCE.format(name=path[2:]) for path in ("a/One", "a/Two", "b/Three", "b/four")}
    made = {f"{path}.md": TRANSLATED.format(name=path[2:], revision=path[2] * 40, by=by) for path, by in BY.items()}
    german = {path: text.replace("ms.translationtype: \n", "") for path, text in made.items()}
    write_tree(folder / "en", english)
    write_tree(folder / "de", german)
    (folder / "docabi.yaml").write_text("sources: {en-US: en, de-DE: de}\n")
    return folder


def scored(*roots: SourceRoot, out: Path) -> Scoreboard:
    return score(Settings(roots, out, ()), Silent(), 1, memo=False, today="2026-01-01")


@pytest.fixture
def board(tmp_path: Path) -> Scoreboard:
    sources(tmp_path)
    return scored(SourceRoot("en-US", tmp_path / "en"), SourceRoot("de-DE", tmp_path / "de"), out=tmp_path)


def test_coverage_is_that_of_the_source(board: Scoreboard) -> None:
    assert board.source == "en-US"
    english, german = board.locales
    assert english.whole.coverage is None
    assert english.whole.origins.original == Share(4, english.whole.words)
    assert german.missing == ("b/four.md",)
    # Of six texts of each page (title, heading, two headings' texts, three paragraphs) one is still English.
    assert german.whole.coverage == Coverage(pages=4, translated_pages=3, texts=24, translated_texts=15, further=1)
    assert german.areas["b"].coverage == Coverage(pages=2, translated_pages=1, texts=12, translated_texts=5, further=1)


def test_who_translated_is_what_pages_say(board: Scoreboard) -> None:
    origins = board.locales[1].whole.origins
    pages = [getattr(origins, kind).pages for kind in ("machine", "human", "unsaid", "original")]
    assert pages == [2, 1, 1, 0]
    assert sum(getattr(origins, kind).words for kind in Origins.__struct_fields__) == board.locales[1].whole.words


def test_pages_of_another_revision_are_told(board: Scoreboard) -> None:
    assert board.locales[1].whole.staleness == Staleness(other_revision=3, pages=0, texts=0)


def test_damage_is_what_check_finds(board: Scoreboard, tmp_path: Path) -> None:
    roots = SourceRoot("en-US", tmp_path / "en"), SourceRoot("de-DE", tmp_path / "de")
    found = check(Settings(roots, tmp_path, ()), Silent(), 1, memo=False).diagnostics
    german = [one for one in found if one.page.locale == "de-DE" and one.audience == "translation"]
    assert board.locales[1].whole.findings == len(german) > 3
    assert {one.rule for one in board.locales[1].whole.damage} == {one.rule for one in german}
    assert board.locales[1].whole.per_thousand == round(1000 * len(german) / board.locales[1].whole.words, 2)


def test_the_whole_is_the_sum_of_the_areas(board: Scoreboard) -> None:
    for one in board.locales:
        for figure in ("pages", "texts", "words", "defects", "findings"):
            assert getattr(one.whole, figure) == sum(getattr(area, figure) for area in one.areas.values())


def test_without_a_source_nothing_is_claimed(tmp_path: Path) -> None:
    sources(tmp_path)
    board = scored(SourceRoot("de-DE", tmp_path / "de"), out=tmp_path)
    assert (board.source, board.locales[0].whole.coverage, board.locales[0].whole.staleness) == (None, None, None)


def test_the_source_is_that_of_the_settings(tmp_path: Path) -> None:
    sources(tmp_path)
    roots = SourceRoot("en-US", tmp_path / "en"), SourceRoot("de-DE", tmp_path / "de")
    board = score(Settings(roots, tmp_path, (), source_locale="de-DE"), Silent(), 1, memo=False, today="2026-01-01")
    assert board.source == "de-DE"
    assert board.locales[0].missing == ("b/five.md",)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It's three words", 3),
        ("l’interface x_y, 12", 4),
        ("日本語です。", 5),
        ("ภาษาไทย", 7),
        ("한국어 문서", 2),
        ("हिन्दी में", 2),
        ("e\u0301te\u0301", 1),
        ("*-— `", 0),
    ],
)
def test_words_are_counted_by_script(text: str, count: int) -> None:
    assert count_words(text) == count


@given(st.text(), st.text())
def test_words_of_two_texts_add_up(one: str, other: str) -> None:
    assert count_words(f"{one}\n{other}") == count_words(one) + count_words(other)


def report(*arguments: str) -> int:
    return main(["report", "--quiet", "-j", "1", *arguments])


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(sources(tmp_path))
    return tmp_path


def test_a_month_of_work_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report("--format", "json") == 0
    old = capsys.readouterr().out
    jsonschema.validate(json.loads(old), schema())
    (project / "old.json").write_text(old)
    assert report("--against", "old.json", "--fail-on", "worse") == 0
    assert "against the older report: same" in capsys.readouterr().out
    file = project / "de/a/One.md"
    file.write_text(file.read_text().replace("von`mehreren` Wörtern steht hier .", "steht hier."))
    write_tree(project / "de", {"b/four.md": TRANSLATED.format(name="Four", revision="4" * 40, by="HT")})
    assert report("--against", "old.json", "--fail-on", "worse") == 0
    said = capsys.readouterr().out
    assert "against the older report: better" in said
    assert "  de-DE: translated pages % 75 -> 100\n" in said
    (project / "de/a/One.md").unlink()
    (project / "de/b/four.md").unlink()
    assert report("--against", "old.json") == 0
    capsys.readouterr()
    assert report("--against", "old.json", "--fail-on", "worse", "--format", "json") == 1
    new = json.loads(capsys.readouterr().out)
    assert {"locale": "de-DE", "area": "", "figure": "translated pages %", "old": 75.0, "new": 50.0} in [
        {key: step[key] for key in ("locale", "area", "figure", "old", "new")} for step in new["against"]["steps"]
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "No such file"),
        ("{", "old.json"),
        ("{}", "old.json"),
        ('{"version": 9, "report": {"source": null, "locales": []}}', "is of version 9"),
    ],
)
def test_a_report_that_cannot_be_read_is_named(
    project: Path, capsys: pytest.CaptureFixture[str], content: str | None, said: str
) -> None:
    if content is not None:
        (project / "old.json").write_text(content)
    assert report("--against", "old.json") == 2
    assert said.lower() in capsys.readouterr().err.lower()


def test_worse_than_what_is_asked(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report("--fail-on", "worse") == 2
    assert "give --against FILE" in capsys.readouterr().err


def test_formats_are_those_that_are_offered() -> None:
    assert tuple(FORMATS) == OFFERED


def test_the_page_is_sound_and_needs_no_script() -> None:
    document = html5lib.parse(FORMATS["html"](hostile_report()), namespaceHTMLElements=False)
    assert not document.findall(".//script")
    ids = [element.get("id") for element in document.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    named = [element.get("aria-labelledby") for element in document.iter() if element.get("aria-labelledby")]
    assert set(named) <= set(ids)
    plots = [element for element in document.iter() if str(element.tag).endswith("svg")]
    assert len(plots) == 4
    assert all(plot.get("role") == "img" for plot in plots)
    assert document.find("body/main/h1") is not None
    assert {header.get("scope") for header in document.iter("th")} == {"row", "col"}


def test_plots_are_made_from_the_data(board: Scoreboard) -> None:
    document = html5lib.parse(FORMATS["html"](Report(VERSION, board)), namespaceHTMLElements=False)
    [plot] = [one for one in document.iter() if one.get("aria-labelledby") == "coverage"]
    [bar] = [one for one in plot.iter() if one.get("class") == "bar"]
    coverage = board.locales[1].whole.coverage
    assert coverage is not None
    share = coverage.translated_texts / coverage.texts
    assert abs(float(bar.get("width")) - 360 * share) < 0.5


SHARES = st.builds(Share, st.integers(0, 50), st.integers(0, 5000))
BOARDS = st.builds(
    Board,
    pages=st.integers(0, 50),
    texts=st.integers(0, 500),
    words=st.integers(0, 5000),
    origins=st.builds(Origins, machine=SHARES, human=SHARES),
    damage=st.just((Damage("damaged-code", 3, 1.5),)) | st.just(()),
    defects=st.integers(0, 9),
    coverage=st.none() | st.builds(Coverage, *[st.integers(0, 9)] * 5),
    staleness=st.none() | st.builds(Staleness, *[st.integers(0, 9)] * 3),
)
AREAS = st.dictionaries(st.text(), BOARDS, max_size=2)
LOCALES = st.builds(LocaleBoard, st.sampled_from(["de-DE", "fr-FR"]), BOARDS, AREAS)
ROWS = st.lists(LOCALES, max_size=2, unique_by=lambda one: one.locale).map(tuple)
SCOREBOARDS = st.builds(Scoreboard, st.none() | st.just("en-US"), ROWS)


@given(SCOREBOARDS, SCOREBOARDS)
def test_comparing_has_its_laws(one: Scoreboard, other: Scoreboard) -> None:
    same = compare(one, one)
    assert (same.verdict, same.steps) == ("same", ())
    there, back = compare(one, other), compare(other, one)
    turned = [(step.locale, step.area, step.figure, step.new, step.old) for step in back.steps]
    assert sorted(turned) == sorted((step.locale, step.area, step.figure, step.old, step.new) for step in there.steps)
    opposite = {"better": "worse", "worse": "better"}
    assert back.verdict == opposite.get(there.verdict, there.verdict)
    for form in FORMATS.values():
        assert form(Report(VERSION, other, there))


@pytest.mark.slow
@pytest.mark.corpus
def test_a_real_tree(corpus: Path, tmp_path: Path) -> None:
    folders = [corpus / name / "docs/framework/unmanaged-api/hosting" for name in ("en-us", "zh-cn")]
    if not all(folder.is_dir() for folder in folders):
        pytest.skip("no English and Chinese tree")
    board = scored(SourceRoot("en-US", folders[0]), SourceRoot("zh-CN", folders[1]), out=tmp_path)
    chinese = board.locales[1].whole
    assert board.source == "en-US"
    assert chinese.coverage is not None
    assert chinese.coverage.translated_texts > 0.95 * chinese.coverage.texts
    assert chinese.origins.machine.pages > 0.9 * chinese.pages
    assert chinese.findings > 1000
