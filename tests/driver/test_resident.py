"""A process that watches: an edit of words looks at what it touches alone, and anything else at everything; each gives
what a build from nothing gives.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path

import pytest

from docabi import store
from docabi.config import Settings
from docabi.driver.build import build, rebuild
from docabi.driver.outcome import Outcome
from docabi.driver.resident import Resident
from docabi.driver.snapshot import Seen
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.command_line import tree_bytes
from tests.small_projects import Silent

build_module = import_module("docabi.driver.build")
SLEEP = "fr-FR/hosting/ihosttaskmanager-sleep-method.md"


class Watching:
    """A project that was built by a process that watches; `looks` counts the folders that it looked through since."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.looks = folder, 0
        self.resident = Resident()
        look = Seen.folder

        def counted(seen: Seen, place: str) -> None:
            self.looks += 1
            look(seen, place)

        self.after()
        monkeypatch.setattr(Seen, "folder", counted)

    def settings(self, out: str = "out") -> Settings:
        roots = tuple(SourceRoot(locale, self.folder / "pages" / locale) for locale in ("fr-FR", "de-DE"))
        targets = ("c", "python", "conformance", "reference")
        return Settings(roots, self.folder / out, targets, Options("fr-FR"), keeps=False)

    def after(self, *files: str) -> Outcome:
        """What a build does that is told of these pages; without any, it has to find out."""
        self.looks = 0
        paths = [str((self.folder / "pages").resolve() / file) for file in files]
        self.resident.tell(paths or None)
        return rebuild(self.settings(), Silent(), 1, self.resident)

    def edit(self, change: Callable[[str], str], file: str = SLEEP) -> Outcome:
        page = self.folder / "pages" / file
        page.write_text(change(page.read_text("utf-8")), "utf-8")
        return self.after(file)

    def is_as_built_anew(self, outcome: Outcome) -> bool:
        clean = build(self.settings("clean"), Silent(), 1, check=False)
        files = [tree_bytes(self.folder / out, "specs", "generated") for out in ("out", "clean")]
        shutil.rmtree(self.folder / "clean")
        counted = [(one.diagnostics, one.pages, one.entities, one.unknown, one.usable) for one in (outcome, clean)]
        return files[0] == files[1] and counted[0] == counted[1]


@pytest.fixture
def watching(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watching:
    for locale in ("fr-FR", "de-DE"):
        for name in ("hosting", "includes"):
            shutil.copytree(project / "samples/pages" / locale / name, tmp_path / "pages" / locale / name)
    return Watching(tmp_path, monkeypatch)


def with_words(text: str) -> str:
    return re.sub(r"(\|S_OK\||\nSignale )", r"\1encore ", text)


def test_words_of_a_page_make_what_shows_them_and_look_at_no_folder(watching: Watching) -> None:
    outcome = watching.edit(with_words)
    assert watching.looks == 0
    kinds = [one.kind for one in outcome.redone]
    assert (kinds.count("page"), kinds.count("entity")) == (1, 1)
    made = {one.name for one in outcome.redone if one.kind == "part" and not one.name.startswith("reference")}
    assert made == {"specs IHostTaskManager", "c mscoree.h", "python module mscoree", "python codes"}
    assert watching.is_as_built_anew(outcome)


def test_words_that_no_code_shows_divide_no_target_of_code(watching: Watching) -> None:
    outcome = watching.edit(lambda text: text.rstrip() + "\n\nEncore.\n")
    assert watching.looks == 0
    made = {one.name.partition(" ")[0] for one in outcome.redone if one.kind == "part"}
    assert made <= {"specs", "reference"}
    assert watching.is_as_built_anew(outcome)


def test_lines_that_move_move_sources_and_findings(watching: Watching) -> None:
    outcome = watching.edit(lambda text: text.replace("\n---\n", "\n---\n\n<!-- one -->\n\n", 1))
    assert watching.looks == 0
    assert "specs /sources" in {one.name for one in outcome.redone}
    assert watching.is_as_built_anew(outcome)
    again = watching.edit(lambda text: text.replace("\n\n<!-- one -->\n", "", 1))
    assert watching.looks == 0
    assert watching.is_as_built_anew(again)


def test_a_page_that_is_written_as_it_was_makes_nothing(watching: Watching) -> None:
    outcome = watching.edit(str)
    assert (watching.looks, outcome.redone, outcome.changes.any) == (0, (), False)


def test_many_edits_leave_what_is_remembered(watching: Watching) -> None:
    for number in range(10):
        watching.edit(lambda text, number=number: f"{text}\nEncore {number}.\n")  # type: ignore[misc]
        assert watching.looks == 0
    watching.resident.last = None
    outcome = watching.after()
    assert watching.looks > 0
    assert not {"page", "entity", "piece"} & {one.kind for one in outcome.redone}
    assert watching.is_as_built_anew(outcome)


def test_an_included_file_beside_the_roots_is_read_again(watching: Watching) -> None:
    (watching.folder / "pages/.git").mkdir()
    included = watching.folder / "pages/includes/note.md"
    included.parent.mkdir()
    for told in ((), (SLEEP,)):
        included.write_text("Une note.\n", "utf-8")
        watching.edit(lambda text: f"{text}\n[!INCLUDE [note](../../includes/note.md)]\n")
        watching.after()
        included.write_text("Une autre.\n", "utf-8")
        assert watching.is_as_built_anew(watching.after(*told))
        assert watching.is_as_built_anew(watching.after())


def test_another_process_that_builds_meanwhile_is_no_stranger(
    watching: Watching, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, others = build_module.alone, [1]

    def behind_another(folder: Path, waiting: Callable[[], None]) -> AbstractContextManager[None]:
        if others:
            others.clear()
            build(watching.settings(), Silent(), 1, check=False)
        held: AbstractContextManager[None] = real(folder, waiting)
        return held

    monkeypatch.setattr(build_module, "alone", behind_another)
    watching.edit(with_words)
    monkeypatch.setattr(build_module, "alone", real)
    outcome = watching.edit(with_words)
    assert "edited-file" not in {one.rule for one in outcome.diagnostics}
    assert watching.is_as_built_anew(outcome)


def test_what_a_bug_loses_stays_as_an_earlier_build_made_it(
    watching: Watching, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    made = [*(watching.folder / "out/specs").rglob("IHostTaskManager.yaml")]
    with monkeypatch.context() as patched:
        patched.setattr(store, "entity_files", broken)
        outcome = watching.edit(with_words)
    assert outcome.changes.deleted == []
    assert all(file.exists() for file in made)
    assert watching.is_as_built_anew(watching.edit(with_words))


def test_after_many_edits_a_build_looks_at_everything(watching: Watching, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_module, "_MOST_EDITS", 2)
    for number in range(3):
        watching.edit(lambda text, number=number: f"{text}\nEncore {number}.\n")  # type: ignore[misc]
    assert watching.resident.last is not None
    assert watching.resident.last.edits == 3
    assert watching.is_as_built_anew(watching.after())
    assert watching.resident.last.edits == 0


def test_another_signature_title_or_revision_makes_it_look_at_everything(watching: Watching) -> None:
    for old, new in (("DWORD", "ULONG"), ("\ntitle: ", "\ntitle: Encore "), ("ms.date: ", "ms.date: 1")):
        outcome = watching.edit(lambda text, old=old, new=new: text.replace(old, new, 1))  # type: ignore[misc]
        assert watching.is_as_built_anew(outcome)


def test_pages_that_come_and_go_and_files_that_are_no_pages_make_it_look_at_everything(watching: Watching) -> None:
    pages = watching.folder / "pages"
    other = "fr-FR/hosting/iother-do-method.md"
    (pages / other).write_text((pages / SLEEP).read_text("utf-8").replace("IHostTaskManager", "IOther"), "utf-8")
    assert watching.is_as_built_anew(watching.after(other))
    assert watching.looks > 0
    (pages / other).unlink()
    assert watching.is_as_built_anew(watching.after(other))
    assert watching.looks > 0
    included = next(iter(sorted(pages.glob("fr-FR/includes/*.md"))))
    included.write_text("Encore.\n", "utf-8")
    assert watching.is_as_built_anew(watching.after(included.relative_to(pages).as_posix()))
    assert watching.looks > 0


def test_a_file_that_came_and_went_does_not_count(watching: Watching) -> None:
    watching.edit(with_words)
    outcome = watching.after(SLEEP, "fr-FR/hosting/.ihosttaskmanager.md.swp")
    assert (watching.looks, outcome.changes.any) == (0, False)


def test_what_nobody_told_is_found_when_nothing_more_is_told(watching: Watching) -> None:
    header = watching.folder / "out/generated/python/pyproject.toml"
    header.unlink()
    page = watching.folder / "pages/de-DE/hosting/ihosttaskmanager-sleep-method.md"
    page.write_text(page.read_text("utf-8") + "\nMehr.\n", "utf-8")
    outcome = watching.edit(with_words)
    assert (watching.looks, watching.resident.is_settled) == (0, False)
    assert not header.exists()
    outcome = watching.after()
    assert watching.resident.is_settled
    assert watching.is_as_built_anew(outcome)


def test_a_state_is_left_for_other_processes_when_nothing_more_is_told(watching: Watching) -> None:
    outcome = watching.edit(with_words)
    assert not (watching.folder / "out/.docabi/state").exists()
    assert watching.after() == outcome.again
    assert build(watching.settings(), Silent(), 1, check=False) == outcome.again


def test_a_build_of_another_process_makes_it_look_at_everything(watching: Watching) -> None:
    watching.edit(with_words)
    page = watching.folder / "pages" / SLEEP
    page.write_text(page.read_text("utf-8") + "\nEncore.\n", "utf-8")
    build(watching.settings(), Silent(), 1, check=False)
    outcome = watching.edit(lambda text: text + "\nEt encore.\n")
    assert watching.looks > 0
    assert watching.is_as_built_anew(outcome)


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="links")
def test_nothing_is_written_through_a_link_that_was_laid_meanwhile(watching: Watching) -> None:
    folder = watching.folder / "out/specs/text/fr-FR/hosting"
    folder.rename(watching.folder / "elsewhere")
    folder.symlink_to(watching.folder / "elsewhere")
    before = tree_bytes(watching.folder, "elsewhere")
    outcome = watching.edit(with_words)
    assert tree_bytes(watching.folder, "elsewhere") == before
    assert "unsafe-name" in {one.rule for one in outcome.diagnostics}
