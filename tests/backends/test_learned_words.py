"""Headings of a language that no table has are its own pages' words, one form each; an edit costs its own page."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from docabi.backends.learned_words import learn_words
from docabi.backends.words import words
from docabi.config import Settings
from docabi.driver.build import build
from docabi.rendering import Options
from docabi.source import SourceRoot
from docabi.texts import EntityText, OtherSection, PageText, Requirement
from tests.reference.damage import damage
from tests.small_projects import Silent

NOWHERE = "qaa-DE"
"""A tag of a language that no table can know."""


def texts(*headings: str, key: str = "return-value") -> list[EntityText]:
    return [EntityText(f"ILamp{n}", "x", "a", PageText(headings={key: one})) for n, one in enumerate(headings)]


def learned(*headings: str, key: str = "return-value") -> str:
    return learn_words(texts(*headings, key=key), (), {}).get(key, "")


def test_the_most_frequent_form_counts_unless_it_is_english() -> None:
    assert learned("Rückgabewert", "Rückgabe", "Rückgabewert") == "Rückgabewert"
    assert learned(*["Return Value"] * 5, *["반환 값"] * 3, "리턴 값") == "반환 값"
    assert learned("Return value", "<ph id='1'>x</ph>", "a {1>b<1}") == "Return value"


def test_a_word_that_is_english_too_stays_where_hardly_a_page_has_another() -> None:
    assert learned(*["Syntax"] * 50, "Aufruf", key="syntax") == "Syntax"


def test_english_before_brackets_goes() -> None:
    assert learned("Requirements (Anforderungen)", key="requirements") == "Anforderungen"


def test_kinds_rows_and_columns_are_learned() -> None:
    page = PageText(
        heading="Schnittstelle `ILamp`",
        requirements=(Requirement("**Kopfzeile:**", "Lamp.h", "header"),),
        table_headings={"methods": ("Methode", "Beschreibung")},
        sections=(OtherSection("example", "Beispiel", "x"),),
    )
    method = PageText(heading="ILamp::Light-Methode", headings={"methods": "Methoden"})
    found = learn_words([EntityText("ILamp", "x", "a", page, {"Light": method})], (), {"ILamp": "interface"})
    assert found == {
        "kind-interface": "Schnittstelle",
        "all-interface": "Schnittstelle",
        "kind-method": "Methode",
        "methods": "Methoden",
        "inherited": "Methoden",
        "header": "Kopfzeile",
        "description": "Beschreibung",
        "example": "Beispiel",
    }


def settings(pages: Path, out: Path) -> Settings:
    roots = (SourceRoot("en-US", pages / "en-US"), SourceRoot(NOWHERE, pages / "de-DE"))
    return Settings(roots, out, ("reference",), Options())


def modified(out: Path) -> dict[str, int]:
    root = out / "generated" / "reference"
    return {path.relative_to(root).as_posix(): path.stat().st_mtime_ns for path in root.rglob("*.*")}


@pytest.fixture
def pages(project: Path, tmp_path: Path) -> Path:
    """Sample pages whose language docabi is not told."""
    for locale in ("en-US", "de-DE"):
        shutil.copytree(project / "samples/pages" / locale / "hosting", tmp_path / "pages" / locale / "hosting")
    return tmp_path / "pages"


def test_a_language_without_a_table_is_shown_with_its_own_words(pages: Path, tmp_path: Path) -> None:
    build(settings(pages, tmp_path / "out"), Silent(), 1, check=False)
    page = (tmp_path / "out/generated/reference" / NOWHERE / "hosting/ihosttaskmanager.createtask.html").read_text()
    assert [word for word in (">Rückgabewert<", ">Parameter<", ">Methode<", ">Hinweise<") if word not in page] == []
    assert words()["en"]["return-value"] not in page


def test_an_edit_makes_its_own_page_and_its_piece_of_the_index(pages: Path, tmp_path: Path) -> None:
    made = settings(pages, tmp_path / "out")
    build(made, Silent(), 1, check=False)
    before = modified(tmp_path / "out")
    page = pages / "de-DE/hosting/ihosttaskmanager-createtask-method.md"
    page.write_text(page.read_text("utf-8").replace("## ", "## Neu: ", 1) + "\nNoch ein Satz.\n", "utf-8")
    build(made, Silent(), 1, check=False)
    after = modified(tmp_path / "out")
    assert {path for path in after if after[path] != before.get(path)} == {
        f"{NOWHERE}/hosting/ihosttaskmanager.createtask.html",
        f"{NOWHERE}/hosting/words.js",
    }


@pytest.mark.corpus
@pytest.mark.slow
def test_no_real_tree_shows_a_heading_of_english(corpus: Path, tmp_path: Path) -> None:
    trees = {"de": "de-de", "fr": "fr-fr", "fr-x-2019": "fr-fr-2019", "ja": "ja-jp", "ru": "ru-ru", "zh": "zh-cn"}
    root = "docs/framework/unmanaged-api"
    sources = tuple(SourceRoot(f"q{tag}", corpus / tree / root) for tag, tree in trees.items())
    build(Settings(sources, tmp_path / "out", ("reference",), Options()), Silent(), 2, check=False)
    for tag in trees:
        found = damage(tmp_path / "out/generated/reference", f"q{tag}", tag.partition("-")[0])
        print(tag, dict(found))
        # The one section of properties in the tree of 2019 has no heading but an English one.
        assert found["English headings"] == (tag == "fr-x-2019"), tag
