"""Rows of entities that are as they were: a rebuild knows them by an index, and their words where somebody asks."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest

from docabi import cache
from docabi.cache import Cache
from docabi.config import USUAL_TARGETS, Settings
from docabi.diagnostics import UnusableError
from docabi.driver import pages as pages_of_builds
from docabi.driver import targets as targets_of_builds
from docabi.driver.build import build
from docabi.driver.compiled_specification import StoredValues
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.command_line import page, tree_bytes, write_tree
from tests.driver.random_changes import TICK
from tests.small_projects import Silent

NAMES = ("IOne", "ITwo", "IThree", "IFour")
CODE = tuple(target for target in USUAL_TARGETS if target != "reference")


def file_of(name: str) -> str:
    return f"hosting/{name.lower()}-do-method.md"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "pages", {file_of(name): page().replace("IThing", name) for name in NAMES})


def built(pages: Path, out: Path, targets: tuple[str, ...] = USUAL_TARGETS, workers: int = 1) -> dict[str, bytes]:
    settings = Settings((SourceRoot("fr-FR", pages),), out, targets, Options("fr-FR", "lamps"))
    time.sleep(TICK)  # a file that was written just now is not trusted to be as it was left
    build(settings, Silent(), workers, check=False)
    return tree_bytes(out, "specs", "generated")


def edit(pages: Path, name: str, words: str) -> None:
    text = page().replace("IThing", name)
    (pages / file_of(name)).write_text(f"{text}\n{words}\n", "utf-8")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the rows that are read with their words."""
    names: list[str] = []
    decode = pages_of_builds.decode_row

    def noting(value: bytes) -> pages_of_builds.Row:
        row = decode(value)
        names.append(row.name)
        return row

    monkeypatch.setattr(pages_of_builds, "decode_row", noting)
    return names


def test_a_rebuild_reads_the_words_of_what_was_edited(pages: Path, tmp_path: Path, read: list[str]) -> None:
    built(pages, tmp_path / "out", CODE)
    assert sorted(read) == sorted(NAMES)
    for name in NAMES:
        read.clear()
        edit(pages, name, "Encore.")
        built(pages, tmp_path / "out", CODE)
        assert read == [name]
    assert built(pages, tmp_path / "out", CODE) == built(pages, tmp_path / "clean", CODE)


@pytest.mark.parametrize(("most", "together"), [(0, 1), (0, 2), (0, 50), (2, 1), (2, 50)])
def test_an_index_of_many_small_changes_is_one_made_at_once(  # noqa: PLR0913, PLR0917 three are fixtures
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: list[str], most: int, together: int
) -> None:
    monkeypatch.setattr(pages_of_builds, "_MOST_NEW", most)
    monkeypatch.setattr(pages_of_builds, "_SHARD", together)
    built(pages, tmp_path / "out", CODE)
    for number in range(3):
        for name in NAMES:
            edit(pages, name, "Encore" + " encore" * number + ".")
            read.clear()
            built(pages, tmp_path / "out", CODE)
            assert read == [name]
    (pages / file_of("ITwo")).unlink()
    assert built(pages, tmp_path / "out", CODE) == built(pages, tmp_path / "clean", CODE)


def test_an_entity_that_is_linked_anew_is_not_told_by_the_index(pages: Path, tmp_path: Path) -> None:
    """Its pages are as they were, and so is the key of its row: another page tells what it names."""
    first = pages / file_of("IOne")
    first.write_text(first.read_text("utf-8").replace("La façon.", "La façon de [INew](inew-interface.md)."), "utf-8")
    built(pages, tmp_path / "out")
    other = "---\ntitle: INew, interface\napi_name:\n- INew\n---\n# INew, interface\n\nNeuve.\n"
    (pages / "hosting/inew-interface.md").write_text(other, "utf-8")
    built(pages, tmp_path / "out")
    edit(pages, "ITwo", "Encore.")
    assert built(pages, tmp_path / "out") == built(pages, tmp_path / "clean")


def test_a_row_that_comes_back_is_the_last_one_of_its_key(pages: Path, tmp_path: Path) -> None:
    """Not the one that an older part of the index has: the page was another in between."""
    out, first = tmp_path / "out", pages / file_of("IOne")
    named = first.read_text("utf-8").replace("DWORD    dwHow", "INEW    dwHow")
    assert named != first.read_text("utf-8")
    first.write_text(named, "utf-8")
    built(pages, out)
    other = "---\ntitle: INew, interface\napi_name:\n- INew\n---\n# INew, interface\n\nNeuve.\n"
    (pages / "hosting/inew-interface.md").write_text(other, "utf-8")
    built(pages, out)
    first.write_text(f"{named}\nEncore.\n", "utf-8")
    built(pages, out)
    first.write_text(named, "utf-8")
    assert built(pages, out) == built(pages, tmp_path / "clean")


def test_a_row_that_leaves_the_index_stays_out_of_it(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where its key stays: what other pages tell makes a fact of it one that nobody can read."""
    out = tmp_path / "out"
    built(pages, out, CODE)
    made = pages_of_builds.RowIndex.made

    def unreadable(index: pages_of_builds.RowIndex, keys: Any, anew: Any) -> Iterator[pages_of_builds.GivenRow]:
        for row, load in made(index, keys, anew):
            if row.name == "IOne":
                index._now = {key: one for key, one in index._now.items() if _name(one) != "IOne"}
            yield row, load

    monkeypatch.setattr(pages_of_builds.RowIndex, "made", unreadable)
    edit(pages, "ITwo", "Encore.")
    built(pages, out, CODE)
    monkeypatch.undo()
    decode, read_again = pages_of_builds.decode_row, list[str]()

    def noting(value: bytes) -> pages_of_builds.Row:
        row = decode(value)
        read_again.append(row.name)
        return row

    monkeypatch.setattr(pages_of_builds, "decode_row", noting)
    edit(pages, "IThree", "Encore.")
    built(pages, out, CODE)
    assert sorted(read_again) == ["IOne", "IThree"]


def _name(row: pages_of_builds.Row | msgspec.Raw) -> str:
    return row.name if isinstance(row, pages_of_builds.Row) else pages_of_builds.decode_row(bytes(row)).name


@pytest.mark.parametrize("workers", [1, 2])
def test_damage_that_dividing_comes_upon_is_told_and_mended(pages: Path, tmp_path: Path, workers: int) -> None:
    """Words that are learned of all pages are read while a target is divided."""
    shutil.move(pages, tmp_path / "eu")
    settings = Settings((SourceRoot("eu-ES", tmp_path / "eu"),), tmp_path / "out", USUAL_TARGETS, Options("eu-ES"))
    clean = Settings((SourceRoot("eu-ES", tmp_path / "eu"),), tmp_path / "clean", USUAL_TARGETS, Options("eu-ES"))

    def run(settings: Settings) -> dict[str, bytes]:
        time.sleep(TICK)
        build(settings, Silent(), workers, check=False)
        return tree_bytes(settings.out, "specs", "generated")

    run(settings)
    with closing(sqlite3.connect(tmp_path / "out/.docabi/cache.db")) as memo, memo:
        memo.execute("update memo set crc = crc + 1 where instr(value, 'ITwo') and not instr(value, 'IThree')")
    cache._note_as_left(tmp_path / "out/.docabi", is_whole=True)
    edit(tmp_path / "eu", "IOne", "Encore.")
    with suppress(UnusableError):  # which asks to build again
        assert run(settings) == run(clean)
    assert run(settings) == run(clean)


def test_workers_find_all_words_in_the_memory_that_they_share(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(targets_of_builds, "_WORTH_WORKERS", 1)
    monkeypatch.setattr(targets_of_builds, "_MANY", -1)  # no process makes whole targets, and asks its parent
    built(pages, tmp_path / "out", workers=2)
    parent, load = os.getpid(), Cache.load

    def loading(self: Cache, keys: Iterable[bytes], *most: int) -> Iterator[bytes]:
        assert os.getpid() == parent, "a connection is one process's own"
        return load(self, keys, *most)

    monkeypatch.setattr(Cache, "load", loading)
    edit(pages, "ITwo", "Encore.")
    for file in (tmp_path / "out/specs/text").rglob("*.yaml"):
        file.unlink()  # each entity's files are made anew, of words that were not edited
    assert built(pages, tmp_path / "out", workers=2) == built(pages, tmp_path / "clean")


def test_values_that_lie_elsewhere_are_taken_in_at_once() -> None:
    values, asked = StoredValues(), list[str]()

    def load(name: str) -> bytes:
        asked.append(name)
        return msgspec.msgpack.encode(name)

    values.put("text\0a", msgspec.msgpack.encode("a"))
    for name in "bc":
        values.refer(f"text\0{name}", lambda name=name: load(name), b"code", b"told")  # type: ignore[misc]
    values.seal()
    text = values.reader("text", lambda value: msgspec.msgpack.decode(value, type=str))
    assert [text(name) for name in "abcd"] == ["a", "b", "c", None]
    assert asked == ["b", "c"]
    values.gather()
    asked.clear()
    assert [text(name) for name in "abcd"] == ["a", "b", "c", None]
    assert asked == []
    assert (values.digest("text\0b"), values.in_code("text\0b")) == (b"told", b"code")


def test_what_is_kept_is_made_once_for_what_it_is_made_from() -> None:
    memo, made = Cache(None), list[int]()

    def make() -> tuple[str, ...]:
        made.append(1)
        return ("lamp",)

    assert [memo.kept(key, tuple[str, ...], make) for key in (b"a", b"a", b"b")] == [("lamp",)] * 3
    assert len(made) == 2
