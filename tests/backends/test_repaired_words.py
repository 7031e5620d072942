"""Words are repaired once for all targets, and anew where other names are known."""

from __future__ import annotations

import os

import pytest
from msgspec.structs import replace

from docabi.abi import SpecView
from docabi.backends import repaired_words
from docabi.backends.repaired_words import with_repaired_words
from docabi.driver.questions import Notes, Questions
from docabi.markdown.spacing import repaired
from docabi.spec import Interface
from docabi.texts import EntityText, OtherSection, PageText
from tests.specification_in_memory import memory_spec

WORDS = EntityText("ILampHostTask", "fr-FR", "x", PageText(summary="Voir `ILampHostTask`et ilamphosttask ."))
MENDED = "Voir `ILampHostTask` et ILampHostTask."


@pytest.fixture
def repairs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sources that were repaired."""
    found: list[str] = []

    def noted(text: str, locale: str, names: repaired_words.Names) -> str:
        found.append(text)
        return repaired(text, locale, names)

    monkeypatch.setattr(repaired_words, "repaired", noted)
    monkeypatch.setattr(repaired_words, "_kept", [])
    return found


def summary_of(name: str = "ILampHostTask") -> str:
    spec = with_repaired_words(memory_spec((Interface(name=name, area="x"),), (WORDS,)))
    words = spec.text("ILampHostTask", "fr-FR")
    assert words is not None
    return words.text.summary


def test_what_was_repaired_for_one_target_is_not_for_the_next(repairs: list[str]) -> None:
    assert summary_of() == MENDED
    first = len(repairs)
    assert summary_of() == MENDED
    assert len(repairs) == first > 0


def test_by_other_names_words_are_repaired_anew(repairs: list[str]) -> None:
    assert summary_of() == MENDED
    assert summary_of("IOtherLampTask") == "Voir `ILampHostTask` et ilamphosttask."


def test_words_that_pages_show_are_repaired_once_and_asked_for_each_time(repairs: list[str]) -> None:
    """Also those that code does not show, which no other target asks for."""
    section = OtherSection("examples", "Examples", "Voir ilamphosttask.")
    words = replace(WORDS, text=replace(WORDS.text, sections=(section,)))
    spec = memory_spec((Interface(name="ILampHostTask", area="x"),), (words,))
    read, notes = list[str](), Notes()
    questions = Questions(notes, lambda asked: b"")

    def noted(name: str, locale: str) -> EntityText | None:
        read.append(name)
        notes.note(f"{name} {locale}")
        return spec.text(name, locale)

    noting = replace(spec, text=noted, noted=questions.table, again=questions.again)
    shown = with_repaired_words(noting, is_of_pages=True)
    first = shown.text("ILampHostTask", "fr-FR")
    asked, known = notes.texts, len(repairs)
    assert first is not None
    assert first.text.sections[0].text == "Voir ILampHostTask."
    assert "ILampHostTask fr-FR" in asked
    assert any(one.endswith("ilamphosttask") for one in asked)
    for _ in range(2):
        notes.exchange(set())
        assert shown.text("ILampHostTask", "fr-FR") == first
        assert notes.texts == asked
    assert (len(repairs), len(read)) == (known, 1)
    assert shown.text("ILampHostTask", "de-DE") is None


def noted_view(words: EntityText, numbered: int, *, is_of_pages: bool) -> tuple[SpecView, Notes]:
    """Repaired words of an entity as a target asks for them that asked so many questions before, and what it notes."""
    spec, notes = memory_spec((Interface(name="ILampHostTask", area="x"),), (words,)), Notes()
    questions = Questions(notes, lambda asked: b"")
    for number in range(numbered):
        notes.note(f"something else {number}")
    notes.exchange(set())

    def noted(name: str, locale: str) -> EntityText | None:
        notes.note(f"{name} {locale}")
        return spec.text(name, locale)

    noting = replace(spec, text=noted, noted=questions.table, again=questions.again)
    return with_repaired_words(noting, is_of_pages=is_of_pages), notes


def test_words_of_one_target_are_given_to_another_with_what_they_asked(repairs: list[str]) -> None:
    """Although the questions of each target have numbers of their own."""
    told = []
    for numbered, is_of_pages in ((0, False), (50, True), (7, False), (3, True)):
        view, notes = noted_view(WORDS, numbered, is_of_pages=is_of_pages)
        found = view.text("ILampHostTask", "fr-FR")
        assert found is not None
        assert found.text.summary == MENDED
        told.append(notes.texts)
    assert told == [told[0]] * 4
    assert "ILampHostTask fr-FR" in told[0]
    assert any(one.endswith("ilamphosttask") for one in told[0])
    assert repairs == [WORDS.text.summary]


def test_words_of_pages_are_those_of_their_own_specification() -> None:
    """Also where another one has the same names."""
    others = replace(WORDS, text=PageText(summary="Voir ILampHostTask."))
    for words, summary in ((WORDS, MENDED), (others, "Voir ILampHostTask.")):
        view, _ = noted_view(words, 0, is_of_pages=True)
        found = view.text("ILampHostTask", "fr-FR")
        assert found is not None
        assert found.text.summary == summary


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes of this system do not fork")
def test_a_forked_process_disturbs_its_parent_by_no_word(repairs: list[str]) -> None:
    assert summary_of() == MENDED
    (kept,) = repaired_words._kept
    assert kept._file is not None
    written = os.fstat(kept._file.fileno()).st_size
    child = os.fork()
    if child == 0:
        os._exit(0 if summary_of() == MENDED else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert summary_of() == MENDED
    assert os.fstat(kept._file.fileno()).st_size == written


def test_where_nothing_can_be_kept_words_are_repaired_again(
    repairs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with open("/dev/full", "r+b", buffering=0) as full:
        monkeypatch.setattr(repaired_words, "TemporaryFile", lambda **_: full)
        assert [summary_of(), summary_of()] == [MENDED, MENDED]
