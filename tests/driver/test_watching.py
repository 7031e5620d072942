"""`build --watch`: each change is built, however it is written, and nothing that is wrong ends the loop."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import watchfiles

from docabi.config import Settings
from docabi.configfile import CONFIG_NAME, project_settings
from docabi.driver.build import build
from tests.command_line import page, running, tree_bytes, write_tree
from tests.driver.watched_builds import PATIENCE, Loop
from tests.small_projects import Silent

WORDS = "out/specs/text/fr-FR/hosting/IThing.yaml"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    (tmp_path / CONFIG_NAME).write_text("sources: {fr-FR: pages}\nout: out\ntargets: [c]\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def loop(folder: Path) -> Iterator[Loop]:
    watching = Loop(lambda: project_settings(Path(CONFIG_NAME)))
    watching.waits_for(lambda told: "docabi_prelude.h" in told)
    yield watching
    watching.end()


def as_built_anew(folder: Path) -> bool:
    settings = project_settings(folder / CONFIG_NAME)
    shutil.rmtree(folder / "anew", ignore_errors=True)
    build(Settings(settings.sources, folder / "anew", settings.targets, settings.options), Silent(), 1, check=False)
    return tree_bytes(folder / "out", "specs", "generated") == tree_bytes(folder / "anew", "specs", "generated")


def by_rename(file: Path, text: str) -> None:
    draft = file.with_name(f".{file.name}.swp")
    draft.write_text(text)
    os.replace(draft, file)


def in_two_halves(file: Path, text: str) -> None:
    with file.open("w") as stream:
        stream.write(text[: len(text) // 2])
        stream.flush()
        stream.write(text[len(text) // 2 :])


@pytest.mark.parametrize("write", [Path.write_text, by_rename, in_two_halves])
def test_an_edit_is_built_however_it_is_written(folder: Path, loop: Loop, write: Callable[[Path, str], object]) -> None:
    write(folder / "pages/hosting/ithing-do-method.md", page().replace("faite.", "More words."))
    loop.waits_for(lambda _: b"More words" in (folder / WORDS).read_bytes())
    assert as_built_anew(folder)


def test_pages_come_and_go(folder: Path, loop: Loop) -> None:
    write_tree(
        folder / "pages", {"more/iother-do-method.md": page().replace("Thing", "Other").replace("thing", "other")}
    )
    loop.waits_for(lambda told: "IOther.yaml" in told)
    assert as_built_anew(folder)
    shutil.rmtree(folder / "pages/more")
    loop.waits_for(lambda _: not (folder / "out/specs/abi/more/IOther.yaml").exists())
    assert as_built_anew(folder)


def test_wrong_settings_are_told_and_the_loop_goes_on(folder: Path, loop: Loop) -> None:
    config = folder / CONFIG_NAME
    good = config.read_text()
    config.write_text("sources: [\n")
    loop.waits_for(lambda told: CONFIG_NAME in told)
    write_tree(
        folder / "other", {"hosting/ilamp-do-method.md": page().replace("Thing", "Lamp").replace("thing", "lamp")}
    )
    config.write_text(good.replace("pages", "other"))
    loop.waits_for(lambda told: "ILamp.yaml" in told)
    assert as_built_anew(folder)


def test_a_source_that_goes_and_comes_back_is_built_again(folder: Path, loop: Loop) -> None:
    (folder / "pages").rename(folder / "away")
    loop.waits_for(lambda told: "no such folder" in told)
    (folder / "away").rename(folder / "pages")
    write_tree(folder / "pages", {"hosting/ithing-do-method.md": page().replace("faite.", "Back again.")})
    loop.waits_for(lambda _: b"Back again" in (folder / WORDS).read_bytes())


def test_a_folder_that_goes_while_watching_begins_does_not_end_the_loop(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, is_watching = itertools.chain((True, True), itertools.repeat(False)), threading.Event()

    def gone_at_first(*folders: str, **options: Any) -> Iterator[set[tuple[watchfiles.Change, str]]]:
        if next(gone):
            raise FileNotFoundError("No path was found.")
        is_watching.set()
        yield from real(*folders, **options)

    real = watchfiles.watch
    monkeypatch.setattr(watchfiles, "watch", gone_at_first)
    watching = Loop(lambda: project_settings(Path(CONFIG_NAME)))
    assert is_watching.wait(PATIENCE)
    write_tree(folder / "pages", {"hosting/ithing-do-method.md": page().replace("faite.", "More words.")})
    watching.waits_for(lambda _: b"More words" in (folder / WORDS).read_bytes())
    watching.end()
    assert as_built_anew(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_an_interrupt_ends_a_command_that_watches(folder: Path) -> None:
    with running("build", "--watch", cwd=folder) as (process, said):
        first = next(line for line in said if "; wrote " in line)
        assert "unchanged" in first
        write_tree(folder / "pages", {"hosting/ithing-do-method.md": page().replace("faite.", "More words.")})
        assert "; wrote " in next(line for line in said if "; wrote " in line)
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
        assert said.read().endswith("interrupted\n")
