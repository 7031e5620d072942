"""A warm build is a cold one, in files and in findings, whatever happened between; and it does no needless work."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from docabi.config import USUAL_TARGETS, Settings
from docabi.diagnostics import Diagnostic
from docabi.driver import outcome as outcome_of_builds
from docabi.driver import pages as pages_of_builds
from docabi.driver import writer
from docabi.driver.build import build
from docabi.driver.outcome import Outcome
from docabi.driver.sources import read_bytes
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.command_line import docabi, page, tree_bytes, write_tree
from tests.driver.random_changes import LOCALES, TICK

SOME_DAY, YEAR = 1_000_000_000, 31_536_000
"""Seconds since 1970, and of a year."""


class Stages:
    """Progress that notes each stage and how many steps it has."""

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}

    def stage(self, label: str, total: int) -> None:
        self.seen[label] = total

    def advance(self, steps: int = 1) -> None:
        pass


@pytest.fixture
def pages(project: Path, tmp_path: Path) -> Path:
    """A copy of some sample pages."""
    for locale in LOCALES:
        shutil.copytree(project / "samples/pages" / locale / "hosting", tmp_path / "pages" / locale / "hosting")
    return tmp_path / "pages"


def settings_of(pages: Path, out: Path) -> Settings:
    roots = tuple(SourceRoot(locale, pages / locale) for locale in LOCALES)
    return Settings(roots, out, USUAL_TARGETS, Options("fr-FR", "bindings"))


def run(settings: Settings) -> tuple[Outcome, dict[str, int]]:
    stages = Stages()
    return build(settings, stages, 1, check=False), stages.seen


def test_nothing_changed_is_nothing_done(pages: Path, tmp_path: Path) -> None:
    settings = settings_of(pages, tmp_path / "out")
    time.sleep(TICK)
    first, stages = run(settings)
    assert stages["writing specs"] > 0
    again, stages = run(settings)
    assert stages == {}
    assert again.diagnostics == first.diagnostics
    assert (again.changes.written, again.changes.kept) == ([], len(first.changes.written))


def test_a_process_whose_code_was_replaced_leaves_no_state(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it made is of the old code, and the next process has the new one."""
    for name in ("PACKAGE", "TEMPLATES"):
        monkeypatch.setattr(outcome_of_builds, name, tmp_path / "package")
    monkeypatch.setattr(outcome_of_builds, "_loaded", [])
    settings, state = settings_of(pages, tmp_path / "out"), tmp_path / "out/.docabi/state"
    code = write_tree(tmp_path / "package", {"lamp.py": "old"}) / "lamp.py"
    edited = pages / "de-DE/hosting/ihosttaskmanager-sleep-method.md"
    for text, is_left in (("old", True), ("new", False)):
        code.write_text(text)
        set_back(code, 1 if is_left else 2)
        edited.write_bytes(edited.read_bytes() + b"\n")
        time.sleep(TICK)
        run(settings)
        assert state.exists() is is_left


def test_only_pages_whose_files_changed_are_read(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def reading(root: SourceRoot, path: str, report: Callable[[Diagnostic], None]) -> bytes | None:
        read.append(f"{root.locale}/{path}")
        return read_bytes(root, path, report)

    monkeypatch.setattr(pages_of_builds, "read_bytes", reading)
    settings, place = settings_of(pages, tmp_path / "out"), "de-DE/hosting/ihosttaskmanager-sleep-method.md"
    edited, meant = pages / place, pages / "fr-FR/hosting/ihosttaskmanager-sleep-method.md"
    meant.write_text(f"{meant.read_text('utf-8')}\n<!-- docabi: ignore dead-link: meant -->\n", "utf-8")
    time.sleep(TICK)
    cold, _ = run(settings)
    assert len(read) == len([*pages.rglob("*.md")])
    read.clear()
    text, times = edited.read_bytes(), edited.stat()
    edited.write_bytes(text.replace(b"Die", b"Eie", 1))  # as long and as old as before: the system knows better
    os.utime(edited, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert edited.stat().st_size == times.st_size
    time.sleep(TICK)
    warm, _ = run(settings)
    assert sorted(read) == [place, f"fr-FR/{place.partition('/')[2]}"]  # and the one that says what is meant
    assert warm.ignores == cold.ignores != ()
    assert tree_bytes(tmp_path / "out", "specs", "generated") == built_anew(settings, tmp_path)


def built_anew(settings: Settings, folder: Path) -> dict[str, bytes]:
    """What a build from nothing makes."""
    run(msgspec.structs.replace(settings, out=folder / "anew"))
    return tree_bytes(folder / "anew", "specs", "generated")


def test_a_memo_that_is_not_as_it_was_left_is_asked_for_each_page(pages: Path, tmp_path: Path) -> None:
    """Who damages a result leaves its name in the list of pages that are known; nobody believes that list then."""
    time.sleep(TICK)
    settings = settings_of(pages, tmp_path / "out")
    run(settings)
    with sqlite3.connect(tmp_path / "out/.docabi/cache.db") as connection:
        connection.execute("update memo set value = x'00' where length(value) < 20000")
    connection.close()
    edited = pages / "de-DE/hosting/ihosttaskmanager-sleep-method.md"
    edited.write_bytes(edited.read_bytes() + b"\nMehr.\n")
    run(settings)
    assert tree_bytes(tmp_path / "out", "specs", "generated") == built_anew(settings, tmp_path)


def test_an_edit_of_words_makes_only_what_shows_them(pages: Path, tmp_path: Path) -> None:
    settings = settings_of(pages, tmp_path / "out")
    run(settings)
    edited = pages / "de-DE/hosting/ihosttaskmanager-sleep-method.md"
    edited.write_text(edited.read_text("utf-8").rstrip() + "\n\nMehr.\n", "utf-8")
    outcome, stages = run(settings)
    # The entity's files; its reference pages, the words of its area, the indexes. No code shows words
    # of that section, not even German error texts; the rest shows the French words.
    assert {stage: count for stage, count in stages.items() if stage.startswith("writing")} == {
        "writing specs": 1,
        "writing reference": 3,
    }
    assert outcome.changes.written == [
        "specs/text/de-DE/hosting/IHostTaskManager.yaml",
        "generated/reference/de-DE/hosting/ihosttaskmanager.sleep.html",
        "generated/reference/de-DE/hosting/words.js",
    ]


BODY = """---
title: {name} Interface
api_name: {name}
---
# {name} Interface

## Syntax

```cpp
interface {name} : {base} {{ {methods} }};
```
"""


def test_a_part_that_was_made_again_follows_titles_and_locales(pages: Path, tmp_path: Path) -> None:
    """What dividing a target asked reaches its parts, also those that were made again since."""
    settings = settings_of(pages, tmp_path / "warm")
    run(settings)
    words = pages / "fr-FR/hosting/ihosttaskmanager-sleep-method.md"
    words.write_text(words.read_text("utf-8") + "\nEncore.\n", "utf-8")
    run(settings)
    title = pages / "fr-FR/hosting/index.md"
    title.write_text(title.read_text("utf-8").replace("</a>Hébergement", "</a>Accueil"), "utf-8")
    assert_as_clean(settings, tmp_path / "retitled")
    more = msgspec.structs.replace(settings, sources=(*settings.sources, SourceRoot("pt-BR", pages / "fr-FR")))
    assert_as_clean(more, tmp_path / "more")


def assert_as_clean(settings: Settings, out: Path) -> None:
    warm, cold = run(settings)[0], run(msgspec.structs.replace(settings, out=out))[0]
    assert warm.diagnostics == cold.diagnostics
    assert tree_bytes(settings.out, "specs", "generated") == tree_bytes(out, "specs", "generated")


def test_links_to_names_that_no_file_has_are_asked_for_again(tmp_path: Path) -> None:
    for target in ("a%00.md", "%02a.md", "%02None.md", "%01.md"):
        root = write_tree(tmp_path / "pages", {"ithing-do-method.md": f"{page()}\n\n[x]({target})\n"})
        settings = Settings((SourceRoot("fr-FR", root),), tmp_path / "out", USUAL_TARGETS, Options("fr-FR"))
        run(settings)
        write_tree(root, {f"more{len(target)}-do-method.md": page().replace("IThing", f"IMore{len(target)}")})
        assert_as_clean(settings, tmp_path / f"clean{ord(target[-4])}{len(target)}")


def test_what_a_page_states_of_a_base_makes_what_extends_it(tmp_path: Path) -> None:
    def write(methods: str) -> None:
        for name, base, own in (("ILampBase", "IUnknown", methods), ("ILampOwn", "ILampBase", "HRESULT Own();")):
            file = tmp_path / f"pages/fr-FR/lamps/{name.lower()}-interface.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(BODY.format(name=name, base=base, methods=own), encoding="utf-8")

    roots = (SourceRoot("fr-FR", tmp_path / "pages/fr-FR"),)
    warm, cold = (Settings(roots, tmp_path / out, ()) for out in ("warm", "cold"))
    write("HRESULT First();")
    run(warm)
    write("HRESULT First(); HRESULT Second();")
    assert run(warm)[0].diagnostics == run(cold)[0].diagnostics
    assert tree_bytes(warm.out / "specs") == tree_bytes(cold.out / "specs")
    assert b"slots: 6" in (warm.out / "specs/abi/lamps/ILampOwn.yaml").read_bytes()


def test_a_file_that_only_was_touched_changes_nothing(pages: Path, tmp_path: Path) -> None:
    settings = settings_of(pages, tmp_path / "out")
    run(settings)
    for file in pages.rglob("*.md"):
        file.touch()
    outcome, stages = run(settings)
    assert [stage for stage in stages if stage.startswith("writing")] == []
    assert not outcome.changes.any


def set_back(file: Path, years: int) -> None:
    """Touch a file; what it says then differs from before, however fast tests run and clocks tick."""
    os.utime(file, (SOME_DAY - years * YEAR,) * 2)


def test_outputs_are_not_read_to_know_that_they_are_as_they_were_left(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_of(pages, tmp_path / "out")
    written = run(settings)[0].changes.written
    touched, altered = settings.out / "generated/c/mscoree.h", settings.out / "specs/index.json"
    edited = pages / "de-DE/hosting/ihosttaskmanager-sleep-method.md"
    set_back(touched, 1)
    altered.write_bytes(altered.read_bytes() + b"\n")
    set_back(edited, 1)
    read, reading = list[Path](), writer._read

    def noted(file: str | Path) -> bytes | OSError | None:
        read.append(Path(file))
        return reading(file)

    monkeypatch.setattr(writer, "_read", noted)
    outcome, _ = run(settings)
    assert {*read} == {touched, altered}
    assert (outcome.changes.edited, outcome.changes.kept) == (["specs/index.json"], len(written) - 1)
    read.clear()
    set_back(edited, 2)
    run(settings)  # what was not written is looked at each time
    assert altered in read


def test_check_after_a_build_writes_nothing(pages: Path, tmp_path: Path) -> None:
    settings = settings_of(pages, tmp_path / "out")
    run(settings)
    before = tree_bytes(tmp_path, "out")
    altered = tmp_path / "out/generated/c/mscoree.h"
    altered.write_bytes(altered.read_bytes() + b"\n")
    assert build(settings, Stages(), 1, check=True).changes.edited == ["generated/c/mscoree.h"]
    outcome = build(settings, Stages(), 1, check=True, force=True)
    assert outcome.changes.written == ["generated/c/mscoree.h"]
    assert altered.read_bytes() != before["out/generated/c/mscoree.h"]


def answers(pages: Path, cwd: Path, *more: str) -> Iterator[subprocess.CompletedProcess[str]]:
    """The same command line, again and again, each telling whether it went the short way."""
    given = [word for locale in LOCALES for word in ("--source", f"{locale}={pages / locale}")]
    script = "import sys; from docabi.cli import main; c = main(sys.argv[1:]); print('msgspec' in sys.modules); exit(c)"
    command = [sys.executable, "-c", script, "build", *given, "--out", "out", *more]
    while True:
        yield subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def test_the_same_command_says_the_same_in_no_time(pages: Path, tmp_path: Path) -> None:
    damaged = pages / "de-DE/hosting/ihosttaskmanager-sleep-method.md"
    damaged.write_text(damaged.read_text("utf-8").replace("Sleep", "Slep"), "utf-8")
    runs = answers(pages, tmp_path, "--verbose")
    first, second, third = next(runs), next(runs), next(runs)
    assert (first.stdout, second.stdout, third.stdout) == ("True\n", "False\n", "False\n")
    assert first.returncode == second.returncode
    found = [line for line in first.stderr.splitlines() if line.startswith(str(pages))]
    assert found == [line for line in second.stderr.splitlines() if line.startswith(str(pages))]
    assert len(found) > 0
    assert "; wrote 0 files, " in second.stderr
    assert second.stderr == third.stderr
    next((tmp_path / "out/generated/c").iterdir()).unlink()
    fourth = next(runs)
    assert fourth.stdout == "True\n"
    assert "; wrote 1 files, " in fourth.stderr
    assert next(answers(pages, tmp_path)).stdout == "True\n"


def test_a_change_of_settings_is_seen(tmp_path: Path) -> None:
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    config = tmp_path / "docabi.yaml"
    config.write_text("sources: {fr-FR: pages}\npackage: one\n")
    assert docabi("build", cwd=tmp_path).returncode == 0
    assert "wrote 0 files" in docabi("build", cwd=tmp_path).stderr
    config.write_text("sources: {fr-FR: pages}\npackage: two\n")
    assert docabi("build", cwd=tmp_path).returncode == 0
    assert [file.name for file in (tmp_path / "generated/python").iterdir() if file.is_dir()] == ["two"]
    config.write_text("sources: [pages]\n")
    assert docabi("build", cwd=tmp_path).returncode == 2


@pytest.mark.parametrize(
    "text", ["", "docabi state 2", "docabi state 2\n1 0 9\nabc", "docabi state 2\n-1 1 1 1 1 1 1 1 2\n\n", "\0" * 100]
)
def test_a_damaged_state_costs_only_time(tmp_path: Path, text: str) -> None:
    root = write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    docabi("build", "--source", f"fr-FR={root}", "--out", "out", cwd=tmp_path)
    (tmp_path / "out/.docabi/state").write_text(text)
    done = docabi("build", "--source", f"fr-FR={root}", "--out", "out", cwd=tmp_path)
    assert done.returncode == 0
    assert "wrote 0 files" in done.stderr, done.stderr


def test_the_answer_to_an_unchanged_build_imports_nothing_else(tmp_path: Path) -> None:
    root = write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    script = "import sys; from docabi.cli import main; main(sys.argv[1:]); print(*sorted(sys.modules))"
    command = [sys.executable, "-c", script, "build", "--source", f"fr-FR={root}", "--out", "out"]
    first, second = (subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True) for _ in "12")
    assert "docabi.driver.build" in first.stdout.split()
    imported = {name for name in second.stdout.split() if name.startswith("docabi")}
    assert imported == {"docabi", "docabi.cli", "docabi.cli.printing", "docabi.driver", "docabi.driver.snapshot"}
    nothing = [sys.executable, "-c", "import sys; print(*sys.modules)"]
    began = {*subprocess.run(nothing, capture_output=True, text=True, check=True).stdout.split()}
    assert {*second.stdout.split()} - began - imported == {"__future__", "gc", "itertools"}


def test_words_that_no_code_shows_load_nothing_that_prints(project: Path, tmp_path: Path) -> None:
    """Nor what tells what somebody meant, or what few projects have."""
    root = Path(shutil.copytree(project / "samples/pages/fr-FR/hosting", tmp_path / "pages/hosting")).parent
    script = "import sys; from docabi.cli import main; main(sys.argv[1:]); print(*sorted(sys.modules))"
    given = f"build -j 1 --source fr-FR={root} --out out --targets c,python"
    command = [sys.executable, "-c", script, *given.split()]

    def loaded() -> set[str]:
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
        rare = {"jinja2", "docabi.bytecode", "subprocess", "tomllib", "importlib.resources", "yaml", "_hashlib"}
        return rare & {*done.stdout.split()}

    assert loaded() == {"jinja2", "docabi.bytecode", "yaml"}
    edited = root / "hosting/ihosttaskmanager-sleep-method.md"
    head = "---\ntitle: Sleep\napi_name:\n- IHostTaskManager.Sleep\n---\n"  # which needs no parser of YAML
    edited.write_text(head + edited.read_text("utf-8").split("---\n", 2)[2], "utf-8")
    loaded()
    edited.write_text(f"{edited.read_text('utf-8')}\nMore.\n", "utf-8")
    assert loaded() == set()
    assert "More." in "".join(file.read_text("utf-8") for file in (tmp_path / "out/specs/text").rglob("*.yaml"))
