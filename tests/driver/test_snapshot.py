"""How files are: what is looked at once is taken over, and what a build wrote is looked at again where it lies."""

from __future__ import annotations

import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.cache import digest
from docabi.driver import snapshot
from docabi.driver.ownership import RECORD
from docabi.driver.snapshot import Seen, State, look
from docabi.driver.writer import Writer, WrittenFile
from tests.command_line import write_tree

FOLDERS = ("a", "a/b", "c")
NAMES = st.sampled_from([f"{folder}/{name}" for folder in (*FOLDERS, "d", "a/e") for name in "xyz"])


def listing(root: Path) -> bytes:
    seen = Seen()
    look(seen, [str(root)], ())
    return seen.listing()


@given(st.sets(NAMES), st.sets(NAMES))
def test_what_was_written_is_looked_at_again(before: set[str], written: set[str]) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        write_tree(root, dict.fromkeys({f"{one}/there" for one in FOLDERS} | before, "as it was"))
        seen = Seen()
        look(seen, [folder], ())
        write_tree(root, dict.fromkeys(written, "anew"))
        again = seen.again(str(root / name) for name in written)
        assert again.listing() == listing(root)


@given(st.sets(NAMES), st.sets(NAMES), st.sets(st.sampled_from(FOLDERS)), st.booleans(), st.booleans())
def test_what_is_packed_is_listed_as_it_was(
    before: set[str], written: set[str], inner: set[str], is_first: bool, is_second: bool
) -> None:
    """Also beside what is not, and after somebody wrote there."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        write_tree(root, dict.fromkeys({f"{one}/there" for one in FOLDERS} | before, "as it was"))

        def seen(*folders: str, packed: bool) -> Seen:
            made = Seen()
            look(made, [str(root / one) for one in folders], ())
            if packed:
                made.pack()
            return made

        both = seen(".", packed=False) | seen(*sorted(inner), packed=False)
        look(both, (), [str(root / "alone")])
        packed = seen(".", packed=is_first) | seen(*sorted(inner), packed=is_second)
        look(packed, (), [str(root / "alone")])
        assert packed.listing() == both.listing()
        looked = seen(".", packed=is_first)
        write_tree(root, dict.fromkeys(written, "anew"))
        again = looked.again(str(root / name) for name in written)
        assert again.listing() == seen(".", packed=False).listing()


def test_what_is_as_it_was_is_not_looked_at_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tree(tmp_path, {"a/x": "", "b/y": ""})
    seen, looked = Seen(), list[str]()
    look(seen, [str(tmp_path)], ())
    scan = os.scandir

    def noting(folder: str) -> object:
        looked.append(str(folder))
        return scan(folder)

    monkeypatch.setattr(os, "scandir", noting)
    assert seen.again(()).listing() == seen.listing()
    assert looked == []
    seen.again([str(tmp_path / "a/x")])
    assert looked == [str(tmp_path / "a")]


def test_a_look_to_see_whether_anything_changed_serves_the_build_once(tmp_path: Path) -> None:
    write_tree(tmp_path, {"in/x.md": "", "out/y.h": ""})
    places = [str(tmp_path / name) for name in ("in", "out")]
    state = State("", places[:1], [], places[1:])
    assert not state.still_holds()
    (tmp_path / "in/z.md").touch()  # the build sees what was seen before, so the next one sees the change
    seen = Seen()
    look(seen, places, ())
    assert str(tmp_path / "in/z.md") not in dict(seen.all())
    look(again := Seen(), places, ())
    assert str(tmp_path / "in/z.md") in dict(again.all())
    assert not state.still_holds()
    snapshot.look_anew()
    look(last := Seen(), places, ())
    assert last.since == 0


def test_a_folder_that_went_away_meanwhile_is_seen_as_gone(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/x": "", "b/y": ""})
    look(seen := Seen(), [str(tmp_path)], ())
    (tmp_path / "a/x").unlink()
    (tmp_path / "a").rmdir()
    assert seen.again([str(tmp_path / "a/x")]).listing() == listing(tmp_path)


def test_what_was_seen_before_another_build_is_looked_at_anew(tmp_path: Path) -> None:
    write_tree(tmp_path, {"in/x.md": "", "marks/state": ""})
    place, mark = str(tmp_path / "in"), str(tmp_path / "marks/state")
    time.sleep(3 * snapshot.TICK_NS / 1e9)

    def taken() -> int:
        snapshot.look_anew_after([(mark, snapshot.state_at(mark))])
        look(seen := Seen(), [place], ())
        return seen.since

    State("", [place], [], []).still_holds()
    assert taken()
    State("", [place], [], []).still_holds()
    write_tree(tmp_path, {"marks/state": "of another build"})
    assert not taken()
    State("", [place], [], []).still_holds()
    (tmp_path / "marks/state").unlink()  # another build is at work
    assert not taken()


def test_whether_a_change_must_show_is_told_for_the_time_of_the_look(tmp_path: Path) -> None:
    """A file that changed right before a look may change again and look the same, however late somebody asks."""
    file = tmp_path / "x.md"
    file.touch()
    State("", [str(tmp_path)], [], []).still_holds()
    look(taken := Seen(), [str(tmp_path)], ())
    time.sleep(3 * snapshot.TICK_NS / 1e9)
    assert not taken.settled
    look(now := Seen(), [str(tmp_path)], ())
    assert now.settled
    both = now | taken
    assert not both.settled


@pytest.mark.parametrize("is_told", [True, False])
def test_what_is_left_over_goes_whoever_tells_what_lies_there(tmp_path: Path, is_told: bool) -> None:
    """By what a build saw of its output, and by what lies there: the same goes, and the same stays."""
    ours = "# made by docabi from pages; do not edit\n"
    first = Writer(tmp_path)
    for name in ("kept", "gone", "edited", "A"):
        first.write(f"specs/{name}.yaml", f"{ours}{name}\n")
    first.finish(["specs"])
    write_tree(tmp_path, {"specs/edited.yaml": f"{ours}by hand\n", "specs/mine.txt": "mine\n", "generated/c/own.h": ""})
    (tmp_path / "specs/.x.yaml.123.docabi-tmp").touch()
    (tmp_path / "specs/__pycache__").mkdir()
    second = Writer(tmp_path)
    seen = Seen()
    look(seen, [str(tmp_path / "specs"), str(tmp_path / "generated")], ())
    if is_told:
        second.trust(seen)
    states = {path: state for path, state in seen.all()}
    content = f"{ours}kept\n"
    kept = WrittenFile("specs/kept.yaml", digest(content.encode()), states[str(tmp_path / "specs/kept.yaml")])
    assert second.keep([kept])
    second.finish(["specs"])
    assert second.changes.deleted == ["specs/A.yaml", "specs/gone.yaml"]
    assert second.changes.edited == ["specs/edited.yaml"]
    left = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert [one for one in left if not one.startswith(".docabi")] == [
        "generated/c/own.h",
        "specs/edited.yaml",
        "specs/kept.yaml",
        "specs/mine.txt",
    ]


@pytest.mark.parametrize("is_told", [True, False])
def test_nothing_behind_a_link_or_outside_goes(tmp_path: Path, is_told: bool) -> None:
    """Whatever the record says: it lies in a folder that others may write to."""
    ours = "# made by docabi from pages; do not edit\n"
    root = tmp_path / "root/out"
    first = Writer(root)
    for name in ("one", "two"):
        first.write(f"specs/moved/{name}.yaml", ours)
    first.finish(["specs"])
    (root / "specs/moved").rename(tmp_path / "elsewhere")
    (root / "specs/moved").symlink_to(tmp_path / "elsewhere")
    victim = tmp_path / "root/victim.txt"
    victim.write_text(ours, "utf-8")
    record = root / ".docabi" / RECORD
    row = f"{digest(ours.encode()).hex()} specs/../../victim.txt\n"
    record.write_bytes(record.read_bytes() + row.encode())
    second = Writer(root)
    look(seen := Seen(), [str(root / "specs")], ())
    if is_told:
        second.trust(seen)
    second.finish(["specs"])
    assert second.changes.deleted == []
    assert victim.exists()
    assert len([*(tmp_path / "elsewhere").iterdir()]) == 2


def test_a_file_that_is_not_as_it_was_seen_is_read(tmp_path: Path) -> None:
    writer = Writer(tmp_path)
    writer.write("specs/x.yaml", "one\n")
    left = writer.left("specs/x.yaml", "one\n")
    writer.finish(["specs"])
    (tmp_path / "specs/x.yaml").write_text("two\n")
    other = Writer(tmp_path)
    look(seen := Seen(), [str(tmp_path / "specs")], ())
    other.trust(seen)
    assert not other.keep([left])
