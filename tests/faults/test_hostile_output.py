"""An output that came with a checkout: whoever proposed the change made what lies there, for a build to open it.

Nothing outside is written or deleted, nothing waits, and the build ends as one from nothing.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from docabi.config import Settings
from docabi.driver.build import build
from docabi.driver.outcome import Outcome
from docabi.source import PageId
from tests.command_line import page
from tests.small_projects import Silent, write_project

PAGE = PageId("en-US", "hosting/ithing-do-method.md")
MEMORY = ".docabi"
CACHE = f"{MEMORY}/cache.db"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A project whose output was built, and a file outside of it."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/victim").write_text("keep")
    made = write_project(tmp_path / "project", [(PAGE, page().encode())], "out: out\ntargets: [c]\n")
    built(made)
    return made


def built(settings: Settings) -> Outcome:
    return build(settings, Silent(), 1, check=False)


def outside(settings: Settings) -> dict[str, bytes]:
    folder = settings.out.parent.parent / "outside"
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def link(name: str, target: str = "victim") -> Callable[[Path], None]:
    """Lay a link that leads outside in the place of a file of the output."""

    def lay(out: Path) -> None:
        file = out / name.format(pid=os.getpid())
        file.unlink(missing_ok=True)
        file.symlink_to(out.parent.parent / "outside" / target)

    return lay


def database(*statements: str) -> Callable[[Path], None]:
    """Lay a cache that some statements made."""

    def lay(out: Path) -> None:
        (out / CACHE).unlink()
        connection = sqlite3.connect(out / CACHE)
        connection.executescript(";".join(statements))
        connection.close()

    return lay


def rows(used: str) -> Callable[[Path], None]:
    """Lay a cache whose builds are counted by something else than a small number."""
    columns = "(key blob primary key, value blob not null, crc integer not null, used integer not null) without rowid"
    return database(f"create table memo {columns}", f"insert into memo values (x'00', x'00', 0, {used})")


def journal_of_another(out: Path) -> None:
    """A journal to roll back that names another one, which SQLite deletes then."""
    name = str(out.parent.parent / "outside/victim").encode()
    magic = bytes.fromhex("d9d505f920a163d7")
    size = (out / CACHE).stat().st_size // 4096
    head = (magic + struct.pack(">IIIII", 0, 1, size, 512, 4096)).ljust(512, b"\0")
    tail = struct.pack(">I", 0x40000000 // 4096 + 1) + name + struct.pack(">II", len(name), sum(name)) + magic
    (out / f"{CACHE}-journal").write_bytes(head + tail)


def pipe(out: Path) -> None:
    """A journal that is a pipe, which nobody writes."""
    os.mkfifo(out / f"{CACHE}-journal")


def foreign_database(out: Path) -> None:
    """Another program's database in the place of the cache, by a link."""
    sqlite3.connect(out.parent.parent / "outside/foreign").executescript("create table theirs (a)")
    link(CACHE, "foreign")(out)


def trigger(out: Path) -> None:
    """The cache with a trigger that forgets what was stored."""
    connection = sqlite3.connect(out / CACHE)
    connection.executescript("create trigger t after insert on memo begin delete from memo; end")
    connection.close()


ENDLESS = "with recursive r(x) as (select 1 union all select x + 1 from r)"
LAID: dict[str, Callable[[Path], None]] = {
    "draft of the outcome": link(f"{MEMORY}/outcome.{{pid}}"),
    "draft of the state": link(f"{MEMORY}/state.{{pid}}"),
    "draft of the record": link(f"{MEMORY}/written.{{pid}}"),
    "draft of a header": link("generated/c/.docabi_prelude.h.{pid}.docabi-tmp"),
    "draft of a specification": link("specs/.index.json.{pid}.docabi-tmp"),
    "ignored files": link(f"{MEMORY}/.gitignore", "made"),
    "lock": link(f"{MEMORY}/lock"),
    "record": link(f"{MEMORY}/written"),
    "state": link(f"{MEMORY}/state"),
    "outcome": link(f"{MEMORY}/outcome"),
    "cache": link(CACHE),
    "foreign database": foreign_database,
    "journal": link(f"{CACHE}-journal"),
    "log ahead": link(f"{CACHE}-wal"),
    "shared memory": link(f"{CACHE}-shm"),
    "journal of another": journal_of_another,
    "pipe": pipe,
    "view": database(f"create view memo as {ENDLESS} select x'00' key, x'00' value, x crc, x used from r"),
    "trigger": trigger,
    "text for a number": rows("'x'"),
    "bytes for a number": rows("x'01'"),
    "largest number": rows(str(2**63 - 1)),
    "negative number": rows("-1"),
    "fraction": rows("1e308"),
}


@pytest.mark.parametrize("name", LAID)
def test_what_lies_in_an_output_is_not_obeyed(settings: Settings, name: str) -> None:
    source = settings.sources[0].folder / PAGE.path
    source.write_text(source.read_text().replace("DWORD", "ULONG") + "\n## Remarks\n\nMore words.\n")
    LAID[name](settings.out)
    for file in ("generated/c/docabi_prelude.h", "specs/index.json"):
        (settings.out / file).unlink()
    before = outside(settings)
    outcome = built(settings)
    assert outside(settings) == before
    assert "generated/c/docabi_prelude.h" in outcome.changes.written
    assert [one for one in outcome.diagnostics if one.rule == "internal-error"] == []
    assert {one: data for one, data in made(settings.out).items() if not one.startswith(".docabi")} == clean(settings)


def made(out: Path) -> dict[str, bytes]:
    files = (file for file in out.rglob("*") if file.is_file() and not file.is_symlink())
    return {file.relative_to(out).as_posix(): file.read_bytes() for file in files}


def clean(settings: Settings) -> dict[str, bytes]:
    shutil.rmtree(settings.out)
    built(settings)
    return {one: data for one, data in made(settings.out).items() if not one.startswith(".docabi")}


@pytest.mark.parametrize("name", ["state", "outcome", "written", "lock", "cache.db", "cache.db-journal"])
def test_a_folder_in_the_place_of_a_file_of_the_memory_is_left_alone(settings: Settings, name: str) -> None:
    place = settings.out / MEMORY / name
    place.unlink(missing_ok=True)
    place.mkdir()
    (place / "mine").write_text("keep")
    (settings.out / "generated/c/docabi_prelude.h").unlink()
    for _ in range(2):
        built(settings)
        assert (settings.out / "generated/c/docabi_prelude.h").is_file()
        assert (place / "mine").read_text() == "keep"
        assert not [file.name for file in place.parent.iterdir() if file.suffix == f".{os.getpid()}"]


def test_nothing_goes_through_a_link_to_another_folder_of_the_output(settings: Settings) -> None:
    own = settings.out / "mine"
    own.mkdir()
    (own / "index.html").write_text("keep")
    shutil.rmtree(settings.out / "specs/abi")
    (settings.out / "specs/abi").symlink_to(own)
    time.sleep(0.03)
    outcome = built(settings)
    assert {file.name for file in own.iterdir()} == {"index.html"}
    assert "unsafe-name" in {one.rule for one in outcome.diagnostics}
