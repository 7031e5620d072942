"""The writer: inside the output folder, only changes, nothing of the user's."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.cache import digest
from docabi.diagnostics import UnusableError
from docabi.driver.left_files import Left
from docabi.driver.ownership import Owner, Record
from docabi.driver.snapshot import NOT_THERE, Seen
from docabi.driver.writer import UnsafePathError, Writer, safe_path
from tests.changes.trees import History
from tests.command_line import write_tree

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
        "con .h",
        "a/NUL",
        "conin$",
        "CONOUT$.txt",
        "COM\u00b9.h",
        "lpt0.py",
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


def test_two_texts_for_one_file_are_no_silent_loss(tmp_path: Path) -> None:
    writer = Writer(tmp_path)
    writer.write("c/x.h", OURS)
    writer.write("c/x.h", OURS)
    with pytest.raises(UnsafePathError, match="made twice"):
        writer.write("c/x.h", OURS + "more\n")
    assert (tmp_path / "c/x.h").read_text() == OURS


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


def test_a_name_that_changed_in_case_leaves_one_file(tmp_path: Path) -> None:
    for name in ("index.h", "Index.h", "INDEX.h"):
        writer = Writer(tmp_path)
        writer.write(f"c/{name}", OURS + name)
        writer.finish(["c"])
        assert [file.read_text() for file in (tmp_path / "c").iterdir()] == [OURS + name]


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


def test_what_was_left_is_compared_file_by_file(tmp_path: Path) -> None:
    writer = Writer(tmp_path)
    for path in ("c/x.h", "c/Inner/Y.h"):
        writer.write(path, OURS)
    assert writer.files.is_in(seen(tmp_path / "c"))
    (tmp_path / "c/more.h").write_text(OURS)
    assert writer.files.is_in(seen(tmp_path / "c"))
    (tmp_path / "c/Inner/Y.h").write_text(OURS + "more\n")
    assert not writer.files.is_in(seen(tmp_path / "c"))
    (tmp_path / "c/Inner/Y.h").unlink()
    assert not writer.files.is_in(seen(tmp_path / "c"))


def seen(folder: Path) -> Seen:
    found = Seen()
    found.folder(str(folder))
    return found


def test_a_folder_in_the_way_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "x.h").mkdir()
    writer = Writer(tmp_path)
    writer.write("x.h", OURS)
    assert writer.changes.refused == ["x.h"]
    assert (tmp_path / "x.h").is_dir()


def test_a_file_in_a_folder_s_place_is_an_output_error(tmp_path: Path) -> None:
    (tmp_path / "c").write_text("mine\n")
    with pytest.raises(UnusableError, match=r"x\.h: cannot be written"):
        Writer(tmp_path).write("c/x.h", OURS)


# --- whose a file is ---

USERS = {
    "generated/python/mypkg/py.typed": "",
    "generated/c/notes.txt": "made by docabi from specs, says a note\n",
    "generated/c/copy.h": "/* made by docabi from specs/abi: Other.h; do not edit */\nint mine;\n",
    "specs/page.md": "---\ntitle: made by docabi\n---\n",
    "generated/c/index.json": "[]\n",
}


def build_twice(root: Path, first: dict[str, str], second: dict[str, str], **how: bool) -> Writer:
    build_once(root, first, **how)
    return build_once(root, second, **how)


def build_once(root: Path, files: dict[str, str], **how: bool) -> Writer:
    writer = Writer(root, **how)
    for path, text in files.items():
        writer.write(path, text)
    writer.finish(["specs", "generated"])
    return writer


@pytest.mark.parametrize("path", USERS)
def test_a_user_s_file_stays_whatever_it_says(tmp_path: Path, path: str) -> None:
    build_twice(tmp_path, {"generated/c/x.h": OURS}, {"generated/c/x.h": OURS})
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_text(USERS[path])
    writer = build_twice(tmp_path, {path: OURS}, {"generated/c/x.h": OURS})
    assert (tmp_path / path).read_text() == USERS[path]
    assert writer.changes.deleted == []


def test_a_generated_file_that_somebody_edited_is_kept_and_named(tmp_path: Path) -> None:
    made = {"generated/c/x.h": OURS, "generated/c/y.h": OURS}
    build_twice(tmp_path, made, made)
    for path in made:
        (tmp_path / path).write_text(OURS + "more\n")
    writer = build_twice(tmp_path, {}, {"generated/c/x.h": OURS})
    assert writer.changes.edited == ["generated/c/x.h", "generated/c/y.h"]
    assert {(tmp_path / path).read_text() for path in made} == {OURS + "more\n"}
    forced = build_twice(tmp_path, {}, {"generated/c/x.h": OURS}, force=True)
    assert (tmp_path / "generated/c/x.h").read_text() == OURS
    assert not (tmp_path / "generated/c/y.h").exists()
    assert forced.changes.edited == []


HEADER = "/* made by docabi from specs/abi: x.h; do not edit */\n"


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_what_a_checkout_brought_is_as_in_a_fresh_clone(tmp_path: Path, ends: str) -> None:
    """The record is of one revision, files are those of another one, as where a cache outlives a checkout."""
    history = History(tmp_path / "out")
    paths = ("generated/c/x.h", "generated/c/y.h")
    made = [{path: f"{HEADER}int of_{number};\n" for path in paths} for number in range(3)]
    build_once(history.folder, made[0])
    write_tree(history.folder, made[1])
    history.git("add", "generated")
    history.git("commit", "-q", "-m", "built elsewhere")
    for path in paths:
        (history.folder / path).write_bytes(made[1][path].replace("\n", ends).encode())
    writer = build_once(history.folder, {paths[0]: made[2][paths[0]]})
    assert (writer.changes.edited, writer.changes.refused) == ([], [])
    assert (history.folder / paths[0]).read_text() == made[2][paths[0]]
    assert not (history.folder / paths[1]).exists()


def test_what_git_does_not_have_as_it_lies_there_stays(tmp_path: Path) -> None:
    history = History(tmp_path / "out")
    old, own = {"generated/c/x.h": HEADER}, {"generated/c/x.h": "/* a person's */\n"}
    build_once(history.folder, old)
    for tree, edited in (
        ({"generated/c/x.h": f"{HEADER}int y;\n"}, f"{HEADER}int mine;\n"),
        (own, own["generated/c/x.h"]),
    ):
        write_tree(history.folder, tree)
        history.git("add", "-f", "generated")
        history.git("commit", "-q", "-m", "another")
        (history.folder / "generated/c/x.h").write_text(edited)
        writer = build_once(history.folder, {"generated/c/x.h": f"{HEADER}int z;\n"})
        assert writer.changes.edited == ["generated/c/x.h"]
        assert (history.folder / "generated/c/x.h").read_text() == edited


def test_a_file_of_a_build_elsewhere_is_named_and_forced(tmp_path: Path) -> None:
    """A change of versions brings files that this folder's record does not have."""
    header = "/* made by docabi from specs/abi: {0}.h; do not edit */\n"
    build_twice(tmp_path, {"generated/c/x.h": OURS}, {"generated/c/x.h": OURS})
    for name in ("new", "old"):
        (tmp_path / f"generated/c/{name}.h").write_text(header.format(name))
    made = {"generated/c/x.h": OURS, "generated/c/new.h": header.format("new") + "int x;\n"}
    writer = build_twice(tmp_path, {"generated/c/x.h": OURS}, made)
    assert (writer.changes.edited, writer.changes.refused) == (["generated/c/new.h"], [])
    forced = build_twice(tmp_path, {"generated/c/x.h": OURS}, made, force=True)
    assert forced.changes.edited == []
    assert (tmp_path / "generated/c/new.h").read_text() == made["generated/c/new.h"]
    assert (tmp_path / "generated/c/old.h").exists()  # nobody knows that it was made here


def test_without_a_record_the_exact_first_line_proves_it(tmp_path: Path) -> None:
    """A fresh clone has the generated files and no record."""
    header = "/* made by docabi from specs/abi: X.h; do not edit */\n"
    files = {"generated/c/x.h": header, "generated/c/old.h": header, "generated/c/mine.h": "// made by docabi\n"}
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    writer = Writer(tmp_path)
    writer.write("generated/c/x.h", header + "int x;\n")
    writer.write("generated/c/mine.h", header)
    writer.finish(["generated"])
    assert (writer.changes.written, writer.changes.deleted) == (["generated/c/x.h"], ["generated/c/old.h"])
    assert writer.changes.refused == ["generated/c/mine.h"]


def test_without_a_record_a_further_back_end_s_first_line_proves_it(tmp_path: Path) -> None:
    lines = {
        "generated/rust/lib.rs": "// made by docabi from specs/abi: Lamp.h; do not edit\n",
        "generated/rust/my.rs": "fn my() {}\n",
    }
    for path, text in lines.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    writer = Writer(tmp_path)
    writer.finish(["generated/rust"])
    assert writer.changes.deleted == ["generated/rust/lib.rs"]
    assert (tmp_path / "generated/rust/my.rs").exists()


def test_a_build_that_was_killed_leaves_nothing_that_looks_edited(tmp_path: Path) -> None:
    build_twice(tmp_path, {"generated/x.h": "one\n"}, {"generated/x.h": "two\n"})
    killed = Writer(tmp_path)
    killed.write("generated/x.h", "three\n")  # and no `finish`
    writer = build_twice(tmp_path, {}, {"generated/x.h": "two\n"})
    assert (tmp_path / "generated/x.h").read_text() == "two\n"
    assert writer.changes.edited == []


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["make", "edit", "drop"])), max_size=12))
def test_whatever_happens_a_person_s_bytes_stay(steps: list[tuple[str, str]]) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for number, (name, step) in enumerate(steps):
            file = root / "generated" / f"{name}.h"
            if step == "edit":
                file.parent.mkdir(exist_ok=True)
                file.write_text(f"by hand {number}\n")
                continue
            before = file.read_text() if file.exists() else ""
            writer = Writer(root)
            if step == "make":
                writer.write(f"generated/{name}.h", f"{OURS}{number}\n")
            writer.finish(["generated"])
            if before.startswith("by hand"):
                assert file.read_text() == before


# --- links and what is no file ---


@pytest.mark.parametrize("folder", ["generated", "generated/c", "specs"])
def test_nothing_behind_a_link_is_deleted(tmp_path: Path, folder: str) -> None:
    outside, root = tmp_path / "outside", tmp_path / "out"
    outside.mkdir()
    kept = {"x.h": "/* made by docabi from specs/abi: X.h; do not edit */\n", "py.typed": "", "index.json": "[\n]\n"}
    for name, text in kept.items():
        (outside / name).write_text(text)
    (root / folder).parent.mkdir(parents=True)
    (root / folder).symlink_to(outside)
    writer = Writer(root)
    writer.finish(["specs", "generated", "generated/c"])
    assert {file.name: file.read_text() for file in outside.iterdir()} == kept
    assert writer.changes.deleted == []


def test_a_link_in_a_file_s_place_is_neither_read_nor_written_through(tmp_path: Path) -> None:
    other, root = tmp_path / "other.h", tmp_path / "out"
    other.write_text(OURS)
    (root / "c").mkdir(parents=True)
    (root / "c/x.h").symlink_to(other)
    writer = Writer(root)
    writer.write("c/x.h", OURS + "new\n")
    assert writer.changes.refused == ["c/x.h"]
    assert other.read_text() == OURS


def test_a_pipe_in_a_file_s_place_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "generated").mkdir()
    os.mkfifo(tmp_path / "generated/x.h")
    os.mkfifo(tmp_path / "generated/old.h")
    writer = Writer(tmp_path)
    writer.write("generated/x.h", OURS)
    writer.finish(["generated"])
    assert writer.changes.refused == ["generated/x.h"]


def test_a_path_that_is_too_long_is_one_unsafe_name(tmp_path: Path) -> None:
    for path in ("a" * 300 + ".h", "/".join(["folder-with-a-long-name" * 4] * 58) + "/x.h"):
        with pytest.raises(UnsafePathError):
            Writer(tmp_path).write(path, OURS)


@given(
    st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.binary(max_size=4), max_size=5)
)
def test_the_record_takes_every_name(files: dict[str, bytes]) -> None:
    """Names of pages are those of their files, and so of pages in their own format."""
    with TemporaryDirectory() as folder:
        made = {path: digest(data) for path, data in files.items()}
        for is_ended in (False, True):
            record = Record(Path(folder), dry=False)
            for path, known in made.items():
                record.note(path, known)
            if is_ended:
                left = Left(folder)
                for path, known in made.items():
                    left.see(path, NOT_THERE, known)
                record.close(left, frozenset())
            again = Record(Path(folder), dry=True)
            assert {path: again.owner(path, data) for path, data in files.items()} == dict.fromkeys(files, Owner.DOCABI)


def test_two_paths_with_one_hash_are_two_files(tmp_path: Path) -> None:
    writer = Writer(tmp_path)
    writer.write("Door.txt", "")
    writer._cased[hash("lamp.txt")] = "Door.txt"  # as if both had one
    writer.write("lamp.txt", "")
    assert sorted(writer.changes.written) == ["Door.txt", "lamp.txt"]
    with pytest.raises(UnsafePathError, match="one file where case does not count"):
        writer.write("door.txt", "")
