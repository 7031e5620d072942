"""The memo: what a build used stays for the next one, and what is damaged costs a build that says so."""

from __future__ import annotations

import random
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi import cache
from docabi.cache import Cache
from docabi.config import USUAL_TARGETS, Settings
from docabi.diagnostics import UnusableError
from docabi.driver.build import build
from docabi.driver.ownership import alone
from docabi.driver.snapshot import is_settled
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.command_line import page, tree_bytes, write_tree
from tests.driver.random_changes import TICK
from tests.small_projects import Silent

KEYS = "abcd"


@given(st.lists(st.tuples(st.sets(st.sampled_from(KEYS)), st.sets(st.sampled_from(KEYS))), max_size=14))
def test_what_a_build_used_is_there_for_the_next(rounds: list[tuple[set[str], set[str]]]) -> None:
    """Whatever was put or used before, in whichever of several builds uses are noted."""
    with TemporaryDirectory() as folder:
        for put, used in rounds:
            with closing(Cache(Path(folder))) as memo:
                memo.put((key.encode(), key.encode()) for key in put)
                known = memo.noted(key.encode() for key in sorted(used))
                assert known == memo.held(sorted(known))
            with closing(Cache(Path(folder))) as memo:
                assert memo.is_as_left
                assert memo._connection.execute("select count(*) from memo where key in (select key from used)")
                held = {*memo._connection.execute("select key from memo")}
                assert held >= {(key,) for key in known} | {(key.encode(),) for key in put}


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    names = ("IOne", "ITwo", "IThree")
    files = {f"hosting/{one.lower()}-do-method.md": page().replace("IThing", one) for one in names}
    return write_tree(tmp_path / "pages", files)


def built(pages: Path, out: Path, package: str = "lamps", targets: tuple[str, ...] = USUAL_TARGETS) -> dict[str, bytes]:
    settings = Settings((SourceRoot("fr-FR", pages),), out, targets, Options("fr-FR", package))
    build(settings, Silent(), 1, check=False)
    return tree_bytes(out, "specs", "generated")


@pytest.mark.parametrize("edits", [5, 6, 7])
def test_an_edit_that_is_taken_back_later_is_as_if_it_never_was(pages: Path, tmp_path: Path, edits: int) -> None:
    """The first results are as old then as results become, and are used again."""
    edited, other = pages / "hosting/ione-do-method.md", pages / "hosting/itwo-do-method.md"
    first = edited.read_text()
    built(pages, tmp_path / "out")
    for number in range(edits):
        edited.write_text(f"{first}\nEncore {number}.\n")
        built(pages, tmp_path / "out")
    edited.write_text(first)
    built(pages, tmp_path / "out")
    for number in range(3):
        other.write_text(f"{other.read_text()}\nEncore {number}.\n")
        assert built(pages, tmp_path / "out") == built(pages, tmp_path / f"clean{number}")


def test_a_result_that_is_not_whole_is_told_once_and_made_anew(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    built(pages, out)
    with closing(sqlite3.connect(out / ".docabi/cache.db")) as memo, memo:
        damaged = memo.execute("update memo set crc = crc + 1 where instr(value, 'ITwo') and not instr(value, 'IOne')")
        assert damaged.rowcount > 1
    cache._note_as_left(out / ".docabi", is_whole=True)  # as if the disk had changed it
    edited = pages / "hosting/ione-do-method.md"
    edited.write_text(edited.read_text().replace("Fait la chose.", "Fait tout."))
    with pytest.raises(UnusableError, match="build again"):
        built(pages, out)
    assert built(pages, out) == built(pages, tmp_path / "clean")


def test_words_that_are_not_held_are_read_again(pages: Path, tmp_path: Path) -> None:
    """An index of pages may outlive the results that it tells of."""
    out = tmp_path / "out"
    built(pages, out)
    with closing(sqlite3.connect(out / ".docabi/cache.db")) as memo, memo:
        (longest,) = memo.execute("select key from memo order by length(value) limit 1 offset 3").fetchone()
        for table in ("memo", "used"):
            memo.execute(f"delete from {table} where key != ? and key != x''", (longest,))
    cache._note_as_left(out / ".docabi", is_whole=True)
    (pages / "hosting/itwo-do-method.md").unlink()
    assert built(pages, out) == built(pages, tmp_path / "clean")


@pytest.mark.slow
@pytest.mark.parametrize("group", range(4))
def test_any_result_may_be_lost(pages: Path, tmp_path: Path, group: int) -> None:
    """Each alone, before a build by whose facts targets are divided as before, and one by which they are not."""
    built(pages, tmp_path / "out")
    with closing(sqlite3.connect(tmp_path / "out/.docabi/cache.db")) as memo:
        keys = [key for (key,) in memo.execute("select key from memo order by key")]
    one, two, three = (pages / f"hosting/i{name}-do-method.md" for name in ("one", "two", "three"))
    files = {file: file.read_text() for file in (one, two, three)}
    renamed = files[two].replace("DWORD    dwHow", "ULONG    dwHow2").replace("`dwHow`", "`dwHow2`")
    named = files[one].replace("La façon.", "La façon de WhiteLampSwitch et ITwo.")
    assert (renamed, named) != (files[two], files[one])
    one.write_text(named)
    two.write_text(renamed)
    three.unlink()
    clean = built(pages, tmp_path / "clean")
    for key in random.Random(group).sample(keys, 8):
        out = tmp_path / key.hex()
        for file, text in files.items():
            file.write_text(text)
        shutil.copytree(tmp_path / "out", out)
        with closing(sqlite3.connect(out / ".docabi/cache.db")) as memo, memo:
            memo.execute("delete from memo where key = ?", (key,))
        cache._note_as_left(out / ".docabi", is_whole=True)
        one.write_text(named)
        with suppress(UnusableError):  # which asks to build again
            built(pages, out)
        two.write_text(renamed)
        three.unlink()
        with suppress(UnusableError):
            built(pages, out)
        assert built(pages, out) == clean, key.hex()


def test_what_targets_asked_may_be_forgotten_before_what_they_made(pages: Path, tmp_path: Path) -> None:
    """A target that some builds left out comes back, edited, before its signatures change."""
    out, one, two = (tmp_path / "out", pages / "hosting/ione-do-method.md", pages / "hosting/itwo-do-method.md")
    few = tuple(target for target in USUAL_TARGETS if target != "reference")
    for targets in (USUAL_TARGETS,) * 4 + (few,) * 5:
        built(pages, out, targets=targets)
        one.write_text(one.read_text().replace("La suite", "La suite encore", 1))
    one.write_text(one.read_text().replace("La façon.", "La façon de WhiteLampSwitch et ITwo."))
    built(pages, out)
    two.write_text(two.read_text().replace("DWORD    dwHow", "ULONG    dwHow2").replace("`dwHow`", "`dwHow2`"))
    (pages / "hosting/ithree-do-method.md").unlink()
    assert built(pages, out) == built(pages, tmp_path / "clean")


@pytest.mark.parametrize("place", range(8))
def test_a_build_that_is_broken_off_vouches_for_nothing(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    """Whatever it had remembered when it ended: what it was told is taken back, and something else is edited."""
    out, one, two = (tmp_path / "out", pages / "hosting/ione-do-method.md", pages / "hosting/itwo-do-method.md")
    built(pages, out)
    first, told = one.read_text(), []
    put = cache.Cache.put

    def counted(self: Cache, results: Iterable[tuple[bytes, bytes]]) -> None:
        told.append(place)
        put(self, results)
        if len(told) == most:
            raise KeyboardInterrupt

    monkeypatch.setattr(cache.Cache, "put", counted)
    most = -1
    two.write_text(two.read_text().replace("La chose est faite.", "Tout est fait."))
    built(pages, out)  # how often it puts what an edit makes
    most = len(told) * (place + 1) // 9
    told.clear()
    one.write_text(first.replace("La chose est faite.", "Fait tout."))
    with pytest.raises(KeyboardInterrupt):
        built(pages, out)
    monkeypatch.undo()
    one.write_text(first)
    two.write_text(two.read_text().replace("Tout est fait.", "Rien est fait."))
    assert built(pages, out) == built(pages, tmp_path / "clean")


def test_two_builds_of_one_output_are_one_behind_the_other(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the second saw of the output before it had it alone is not what it finds."""
    built(pages, tmp_path / "out")

    @contextmanager
    def late(folder: Path, waiting: Callable[[], None]) -> Iterator[bool]:
        monkeypatch.setattr("docabi.driver.build.alone", alone)
        built(pages, tmp_path / "out", "torches")
        with alone(folder, waiting) as has_waited:
            yield has_waited

    edited = pages / "hosting/ione-do-method.md"
    edited.write_text(edited.read_text() + "\nEncore.\n")
    monkeypatch.setattr("docabi.driver.build.alone", late)
    assert built(pages, tmp_path / "out") == built(pages, tmp_path / "clean")


class Editing(Silent):
    """Edits a page as soon as the build waits for another one, which then ends."""

    def __init__(self, page: Path, other: AbstractContextManager[bool]) -> None:
        self.page, self.other, self.said = page, other, list[str]()

    def stage(self, label: str, total: int) -> None:
        self.said.append(label)
        if label.startswith("waiting"):
            self.page.write_text(self.page.read_text("utf-8").replace("La suite", "Une suite"), "utf-8")
            self.other.__exit__(None, None, None)


def test_what_is_edited_while_a_build_waits_is_built(pages: Path, tmp_path: Path) -> None:
    settings = Settings((SourceRoot("fr-FR", pages),), tmp_path / "out", USUAL_TARGETS, Options("fr-FR", "lamps"))
    first, second = (pages / f"hosting/{name}-do-method.md" for name in ("ione", "itwo"))
    time.sleep(TICK)  # a file that was written just now is not trusted to be as it was
    build(settings, Silent(), 1, check=False)
    first.write_text(f"{first.read_text('utf-8')}\nEncore.\n", "utf-8")
    (other := alone(tmp_path / "out/.docabi", lambda: None)).__enter__()
    progress = Editing(second, other)
    build(settings, progress, 1, check=False)
    assert progress.said[0].startswith("waiting")
    assert "Une suite" in second.read_text("utf-8")
    assert tree_bytes(tmp_path / "out", "specs", "generated") == built(pages, tmp_path / "clean")


def test_what_no_longer_is_made_goes_although_its_part_was_looked_at(pages: Path, tmp_path: Path) -> None:
    """A part may stay as it is only if its pieces come out as before; its files are no files of the build by that."""
    second = page().replace("IThing", "IOne").replace("Do", "Undo").replace("dwHow", "dwWhat")
    write_tree(pages, {"hosting/ione-undo-method.md": second})
    built(pages, tmp_path / "out")
    first = pages / "hosting/ione-do-method.md"
    for _ in range(2):
        first.write_text(first.read_text() + "\nEncore.\n")
        built(pages, tmp_path / "out")
    (pages / "hosting/ione-undo-method.md").unlink()
    assert built(pages, tmp_path / "out") == built(pages, tmp_path / "clean")


SECOND = 1_000_000_000


def test_a_time_of_whole_seconds_is_settled_later() -> None:
    now = 5 * SECOND
    assert is_settled(now - 50_000_001, now)
    assert not is_settled(now - 10_000_001, now)
    assert not is_settled(now - SECOND, now)
    assert is_settled(now - 3 * SECOND, now)
