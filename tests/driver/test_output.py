"""What a build reads beside pages, and what it does in an output folder: links, edits, two builds at once, clocks."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from docabi.config import Settings
from docabi.driver.build import build
from docabi.driver.ownership import alone, is_proven
from docabi.source import SourceRoot
from tests.command_line import docabi, page, tree_bytes, write_tree
from tests.driver.killed_parents import said_by_others_when_killed
from tests.small_projects import Silent

# --- included files ---


def included(tmp_path: Path, target: str, mark: str = "") -> tuple[str, str]:
    """What a page that includes a target says then, and what was printed; `mark` is a file that tells a repository."""
    work = tmp_path / "work"
    files = {
        "repository/docs/hosting/ithing-do-method.md": f"{page()}\n [!INCLUDE[x]({target})]\n",
        "repository/docs/includes/ok.md": "---\nx: y\n---\nincluded words\n",
        "repository/shared/far.md": "included words\n",
        "private/includes/s.md": "secret words\n",
    }
    write_tree(work, files | ({mark: ""} if mark else {}))
    source = f"fr-FR={work / 'repository/docs'}"
    done = docabi("build", "--source", source, "--out", "out", "--targets", "c", "--verbose", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    words = (tmp_path / "out/specs/text/fr-FR/hosting/IThing.yaml").read_text()
    assert "secret words" not in words
    return words, done.stderr


@pytest.mark.parametrize("mark", ["", "repository/docfx.json", "repository/.git", "repository/docs/.git"])
def test_an_include_of_the_documentation_s_own_repository_is_read(tmp_path: Path, mark: str) -> None:
    words, printed = included(tmp_path, "../includes/ok.md", mark)
    assert "included words" in words
    assert "refused-include" not in printed
    words, printed = included(tmp_path, "../../shared/far.md", mark)
    assert ("included words" in words) is (mark in ("repository/docfx.json", "repository/.git"))


def test_a_part_of_a_repository_has_its_includes_beside_docs(tmp_path: Path) -> None:
    write_tree(
        tmp_path / "work/repository", {"includes/far.md": "included words\n", "other/far.md": "included words\n"}
    )
    assert "included words" in included(tmp_path, "../../includes/far.md")[0]
    assert "included words" not in included(tmp_path, "../../other/far.md")[0]


@pytest.mark.parametrize(
    "target",
    [
        "../../../private/includes/s.md",
        "../" * 40 + "etc/hostname",  # as many as climb above the root of any machine
        "../lnk/includes/s.md",
        "../../notes.txt",
    ],
)
@pytest.mark.parametrize("mark", ["", "repository/docfx.json"])
def test_an_include_from_elsewhere_is_refused_with_its_line(tmp_path: Path, target: str, mark: str) -> None:
    write_tree(
        tmp_path, {"work/repository/docs/notes.md": "# Notes\n\nWords.\n", "work/repository/notes.txt": "secret words"}
    )
    (tmp_path / "work/repository/docs/lnk").symlink_to("../../private")
    words, printed = included(tmp_path, target, mark)
    assert "included words" not in words
    assert f"ithing-do-method.md:40:1: warning: `{target}` is not included" in printed


# --- the output ---


def test_links_of_pages_open_no_folder(tmp_path: Path) -> None:
    """A page can say by its links that the root lies where it lies, up to the machine's own root."""
    place = tmp_path / "pages"
    above = f"{'../' * (len(place.parts))}{place.as_posix()[1:]}"
    climb = "../" * 2
    text = f"{page()}\n## Remarks\n\n[x]({above}/hosting/a.md) [!INCLUDE[x]({climb}private/s.md)]\n"
    write_tree(tmp_path, {"pages/hosting/a.md": text, "private/s.md": "secret words\n"})
    done = docabi("build", "--source", f"fr-FR={place}", "--out", "out", "--targets", "c", "--verbose", cwd=tmp_path)
    assert "refused-include" in done.stderr
    assert not [file for file in (tmp_path / "out/specs").rglob("*.yaml") if "secret words" in file.read_text()]


def test_an_output_inside_a_source_is_no_source(tmp_path: Path) -> None:
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    for _ in range(3):
        done = docabi("build", "--source", "fr-FR=pages", "--out", "pages", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert "1 pages, 1 entities" in done.stderr
    assert "wrote 0 files" in done.stderr


@pytest.mark.parametrize("name", [".docabi", "specs", "generated", "generated/c"])
def test_a_folder_of_the_output_that_is_a_link_is_refused(tmp_path: Path, name: str) -> None:
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out" / name).parent.mkdir(parents=True)
    (tmp_path / "out" / name).symlink_to(tmp_path / "elsewhere")
    done = docabi("build", "--source", "fr-FR=pages", "--out", "out", cwd=tmp_path)
    assert done.returncode == 3
    assert f"{name}: is a link" in done.stderr
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_an_edited_file_is_named_and_forced(tmp_path: Path) -> None:
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    build = ("build", "--source", "fr-FR=pages", "--out", "out", "--targets", "c")
    assert docabi(*build, cwd=tmp_path).returncode == 0
    header = tmp_path / "out/generated/c/mscoree.h"
    made = header.read_text()
    header.write_text(made + "int mine;\n")
    done = docabi(*build, cwd=tmp_path)
    assert done.returncode == 1
    told = "error: left alone: docabi made this file, and it was edited since, or comes from another build"
    assert f"generated/c/mscoree.h:1:1: {told}" in done.stderr
    assert header.read_text() == made + "int mine;\n"
    assert docabi(*build, "--force", cwd=tmp_path).returncode == 0
    assert header.read_text() == made


def test_the_first_line_of_every_file_says_who_made_it(project: Path) -> None:
    """On a fresh clone there is no record, and nothing else tells a file of docabi's from somebody's own."""
    files = tree_bytes(project, "specs", "generated")
    assert [path for path, data in files.items() if not is_proven(path, data)] == [
        "generated/python/docabi_bindings/py.typed"
    ]


def test_a_time_in_the_future_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that was set back: the build ends, and leaves no state that could be wrong."""
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    settings = Settings((SourceRoot("fr-FR", tmp_path / "pages"),), tmp_path / "out", ("c",))
    build(settings, Silent(), 1, check=False)
    ahead = time.time() + 3600
    os.utime(tmp_path / "out/generated/c/docabi_prelude.h", (ahead, ahead))
    (tmp_path / "pages/hosting/ithing-do-method.md").write_text(page().replace("La suite", "Une suite"))
    naps: list[float] = []
    monkeypatch.setattr("time.sleep", naps.append)
    build(settings, Silent(), 1, check=False)
    assert sum(naps) < 0.051
    assert not (tmp_path / "out/.docabi/state").exists()


def test_two_builds_of_one_output_follow_each_other(tmp_path: Path) -> None:
    folder = tmp_path / "out/.docabi"
    said: list[str] = []

    def hold() -> None:
        with alone(folder, lambda: said.append("waits")):
            said.append("has it")

    with alone(folder, lambda: said.append("never")):
        other = threading.Thread(target=hold)
        other.start()
        while not said:
            time.sleep(0.01)
        assert said == ["waits"]
    other.join()
    assert said == ["waits", "has it"]


def test_workers_end_with_their_parent(tmp_path: Path) -> None:
    """The parent alone is killed, as by a supervisor: no worker waits for ever."""
    program = (
        "import os, time\n"
        "from docabi.driver.workers import spread\n"
        "def begin():\n    return work\n"
        "def work(item):\n    os.write(1, f'{os.getpid()}\\n'.encode())\n    return item\n"
        "def items():\n    yield from range(4)\n    time.sleep(600)\n"
        "list(spread(begin, items(), 2, 1))\n"
    )
    assert said_by_others_when_killed(tmp_path / "spreads.py", program) == []
