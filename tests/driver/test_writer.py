"""The writer: inside the output folder, only changes, nothing of the user's."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.driver.writer import OutputError, UnsafePathError, Writer, safe_path

OURS = "# made by docabi\n"


@pytest.mark.parametrize(
    "path",
    [
        "../x",
        "a/../../x",
        "/etc/passwd",
        "a//..",
        "C:\\x",
        "a\\b",
        "",
        "con.h",
        "a/NUL",
        "x\n",
        "a./b",
        "q?",
        "a:b",
        ".",
    ],
)
def test_unsafe_paths_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(UnsafePathError):
        safe_path(tmp_path, path)


@given(st.text(max_size=20))
def test_no_path_leaves_the_folder(path: str) -> None:
    root = Path("out")
    try:
        target = safe_path(root, path)
    except UnsafePathError:
        return
    assert os.path.normpath(target).startswith("out" + os.sep)


def test_a_link_does_not_lead_out(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    root = tmp_path / "out"
    root.mkdir()
    (root / "c").symlink_to(outside)
    with pytest.raises(UnsafePathError, match="through a link"):
        Writer(root).write("c/x.h", OURS)
    assert list(outside.iterdir()) == []


def test_only_changes_are_written(tmp_path: Path) -> None:
    Writer(tmp_path).write("a/x.h", OURS)
    before = (tmp_path / "a/x.h").stat().st_mtime_ns
    again = Writer(tmp_path)
    again.write("a/x.h", OURS)
    again.write("a/y.h", OURS)
    assert again.changes.written == ["a/y.h"]
    assert (again.changes.kept, (tmp_path / "a/x.h").stat().st_mtime_ns) == (1, before)
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == ["x.h", "y.h"]


def test_a_users_file_is_neither_overwritten_nor_deleted(tmp_path: Path) -> None:
    (tmp_path / "generated").mkdir()
    for name in ("mine.h", "notes.txt"):
        (tmp_path / "generated" / name).write_text("mine\n")
    writer = Writer(tmp_path)
    writer.write("generated/mine.h", OURS)
    writer.finish(["generated"])
    assert writer.changes.refused == ["generated/mine.h"]
    assert {path.read_text() for path in (tmp_path / "generated").iterdir()} == {"mine\n"}


def test_what_is_no_longer_made_is_deleted(tmp_path: Path) -> None:
    first = Writer(tmp_path)
    first.write("generated/old/x.h", OURS)
    first.write("generated/new.h", OURS)
    second = Writer(tmp_path)
    second.write("generated/new.h", OURS)
    second.finish(["generated"])
    assert second.changes.deleted == ["generated/old/x.h"]
    assert [path.name for path in (tmp_path / "generated").iterdir()] == ["new.h"]


def test_a_dry_writer_only_says(tmp_path: Path) -> None:
    Writer(tmp_path).write("generated/old.h", OURS)
    dry = Writer(tmp_path, dry=True)
    dry.write("generated/new.h", OURS)
    dry.finish(["generated"])
    assert (dry.changes.written, dry.changes.deleted) == (["generated/new.h"], ["generated/old.h"])
    assert [path.name for path in (tmp_path / "generated").iterdir()] == ["old.h"]


def test_names_that_differ_in_case_only_collide(tmp_path: Path) -> None:
    writer = Writer(tmp_path)
    writer.write("Foo.yaml", OURS)
    with pytest.raises(UnsafePathError, match="one file where case does not count"):
        writer.write("foo.yaml", OURS)


def test_a_folder_in_the_way_is_an_output_error(tmp_path: Path) -> None:
    (tmp_path / "x.h").mkdir()
    with pytest.raises(OutputError, match=r"x\.h: cannot be written"):
        Writer(tmp_path).write("x.h", OURS)
