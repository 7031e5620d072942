"""What is around a build is damaged, changes while it reads, or is of another time: the next build is a clean one."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.faults.trials import Done, build, in_fork, made, start, write_pages, wrong

if not hasattr(os, "fork"):
    pytest.skip("processes cannot be forked here", allow_module_level=True)


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with an output of older pages."""
    folder = tmp_path_factory.mktemp("before")
    start(folder, fresh=False)
    return folder


@pytest.fixture
def project(before: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(before, tmp_path / "project"))


def clean(project: Path) -> dict[str, bytes]:
    """What a build from nothing makes of the pages as they are now, with a person's files."""
    other = project.parent / "clean"
    shutil.rmtree(other, ignore_errors=True)
    start(other, fresh=True)
    shutil.rmtree(other / "pages")
    shutil.copytree(project / "pages", other / "pages")
    assert build(other).code in (0, 1)
    return made(other)


# --- what a build left for the next one ---

DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "half of it": lambda data: data[: len(data) // 2],
    "noise": lambda data: random.Random(1).randbytes(5000),
    "some bits turned": lambda data: bytes(byte ^ (1 << at % 8 if at % 97 == 3 else 0) for at, byte in enumerate(data)),
    "its lines twice": lambda data: data + data,
    "of another version": lambda data: data.replace(b"docabi state 1", b"docabi state 7").replace(
        b"written 1", b"written 7"
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["cache.db", "state", "outcome", "written", "lock"])
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_memory_costs_only_time(project: Path, name: str, damage: str) -> None:
    write_pages(project / "pages", ("IOne", "ITwo", "IThree"))  # what the older output was made of
    expected = clean(project)
    assert build(project).code == 0
    file = project / "out/.docabi" / name
    file.write_bytes(DAMAGES[damage](file.read_bytes()))
    assert list(wrong(project, expected)) == []


def test_a_cache_of_another_version_is_not_read(project: Path) -> None:
    expected = clean(project)
    with sqlite3.connect(project / "out/.docabi/cache.db") as connection:
        connection.execute("drop table memo")
        connection.execute("create table memo (key blob, other text)")
        connection.execute("pragma user_version = 99")
    connection.close()
    assert list(wrong(project, expected)) == []


@pytest.mark.parametrize("name", [".docabi", ".docabi/cache.db", ".docabi/state", ".docabi/written", ".docabi/lock"])
def test_a_folder_or_a_file_in_the_place_of_the_memory(project: Path, name: str) -> None:
    expected = clean(project)
    place = project / "out" / name
    shutil.rmtree(place) if place.is_dir() else place.unlink(missing_ok=True)
    place.write_text("mine\n") if name == ".docabi" else place.mkdir()
    done = build(project)
    assert done.code in (0, 3), done.said
    assert "Traceback" not in done.said
    if name == ".docabi":
        assert place.read_text() == "mine\n"
        place.unlink()
    assert done.code == 0 or name.rpartition("/")[2] in done.said, done.said
    if done.code == 3 and place.is_dir():
        place.rmdir()
    assert list(wrong(project, expected)) == []


# --- sources that change while they are read ---


def become(page: Path, make: Callable[[Path], None]) -> None:
    page.unlink()
    make(page)


CHANGES: dict[str, Callable[[Path], object]] = {
    "vanishes": Path.unlink,
    "is cut": lambda page: page.write_bytes(page.read_bytes()[:200]),
    "is edited": lambda page: page.write_bytes(page.read_bytes().replace(b"La fin", b"Le bout")),
    "becomes a folder": lambda page: become(page, Path.mkdir),
    "becomes a pipe": lambda page: become(page, os.mkfifo),
    "becomes a link": lambda page: become(page, lambda link: link.symlink_to("/etc/hostname")),
    "takes its folder along": lambda page: shutil.rmtree(page.parent),
}


@pytest.mark.slow
@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("moment", [1, 3, 5])
def test_a_source_that_changes_while_it_is_read(project: Path, change: str, moment: int) -> None:
    page = project / "pages/hosting/ithree-do-method.md"

    def prepare() -> None:
        count = [0]

        def hook(event: str, arguments: tuple[Any, ...]) -> None:
            if event == "open" and str(arguments[0]).endswith(".md"):
                count[0] += 1
                if count[0] == moment:
                    CHANGES[change](page)

        sys.addaudithook(hook)

    done = build(project, prepare)
    assert done.code in (0, 1, 3), done.said
    assert "Traceback" not in done.said
    assert "internal-error" not in done.said
    if not page.is_file() or page.is_symlink():
        write_pages(project / "pages", ("ITwo", "IFour"), "fin")  # as it is put in order
    assert list(wrong(project, clean(project))) == []


# --- two builds at once ---


def test_two_builds_at_once(project: Path) -> None:
    """Of the same pages, and one more of others: each ends well or says that it waits; the next one is a clean one."""
    expected = clean(project)
    shutil.copytree(project / "pages", project / "others")
    (project / "others/hosting/itwo-do-method.md").unlink()
    command = [sys.executable, "-m", "docabi", "build", "--out", "out", "--targets", "c", "-j", "1", "--source"]
    running = [
        subprocess.Popen([*command, f"fr-FR={pages}"], cwd=project, stderr=subprocess.PIPE, text=True)
        for pages in ("pages", "others", "pages")
    ]
    said = [process.communicate(timeout=120)[1] for process in running]
    assert [process.returncode for process in running] == [0, 0, 0], said
    assert not any("Traceback" in text for text in said)
    assert list(wrong(project, expected)) == []


# --- clocks ---


@pytest.mark.parametrize("years", [-40, -1, 1, 12])
@pytest.mark.parametrize("files", ["out", "pages"])
def test_files_of_another_time(project: Path, files: str, years: int) -> None:
    then = time.time() + years * 365 * 86400
    for file in (project / files).rglob("*"):
        os.utime(file, (then, then))
    expected = clean(project)
    assert list(wrong(project, expected)) == []
    write_pages(project / "pages", ("ITwo",), "autre fin")
    for file in (project / files).rglob("*"):
        os.utime(file, (then, then))
    assert list(wrong(project, clean(project))) == []


@pytest.mark.parametrize("seconds", [-(10**9), -3600, 3600])
def test_a_clock_that_is_wrong(project: Path, monkeypatch: pytest.MonkeyPatch, seconds: int) -> None:
    real, real_ns = time.time, time.time_ns

    def prepare() -> None:
        time.time, time.time_ns = (lambda: real() + seconds), (lambda: real_ns() + seconds * 10**9)

    expected = clean(project)
    assert build(project, prepare).code == 0
    assert list(wrong(project, expected)) == []


# --- room and permission ---


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be somebody else")
@pytest.mark.parametrize("place", ["out", "out/generated/c", "out/.docabi", "out/specs/abi/hosting"])
def test_another_person_s_output(before: Path, open_path: Path, place: str) -> None:
    """Nobody may write there: the build says so, or does without its memory; the owner's next build is a clean one."""
    project = Path(shutil.copytree(before, open_path / "project"))
    project.chmod(0o755)
    expected = clean(project)
    for path in (project / "out", *(project / "out").rglob("*")):
        path.chmod(0o777 if path.is_dir() else 0o666)
    (project / place).chmod(0o555)

    def work() -> int:
        os.setgid(65534)
        os.setuid(65534)
        from docabi.cli import main

        return main(["build", "--source", "fr-FR=pages", "--out", "out", "--targets", "c", "-j", "1"])

    (project / "log").touch()
    (project / "log").chmod(0o666)
    done: Done = in_fork(project, work)
    assert done.code in (0, 3), done.said
    assert done.code == 0 or "Permission denied" in done.said
    (project / place).chmod(0o777)
    assert list(wrong(project, expected)) == []


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount")
@pytest.mark.parametrize("kilobytes", [16, 64, 100, 140])
def test_a_disk_that_is_full(project: Path, kilobytes: int) -> None:
    expected = clean(project)
    small = project / "small"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(small)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no file system can be mounted here")
    try:
        (project / "out").rename(project / "kept")
        (project / "out").symlink_to(small / "out")
        (small / "out").mkdir()
        done = build(project)
        assert done.code == 3 or made(project) != {}, done.said
        assert done.code == 0 or "No space left on device" in done.said
        left = [file for file in small.rglob("*docabi-tmp*")]
        assert left == []
        (project / "out").unlink()
        shutil.copytree(small / "out", project / "half")
    finally:
        subprocess.run(["umount", str(small)], check=True)
    (project / "kept").rename(project / "out")
    shutil.copytree(project / "half", project / "out", dirs_exist_ok=True, ignore=shutil.ignore_patterns(".docabi"))
    assert list(wrong(project, expected)) == []
