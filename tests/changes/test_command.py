"""`docabi diff` as a user runs it: sides, exit codes, levels, ignores, versions, and what cannot be compared."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.changes.trees import History, enumeration, lamps, method
from tests.command_line import docabi, tree_bytes, write_tree

CHANGED = {
    "ilamp_dim_method": method("ILamp", "Dim", "[in] BYTE level, [out] DWORD *former", revision="b" * 40),
    "lampcolor_enumeration": enumeration("LampColor", "LC_RED = 1", "LC_BLUE = 2", "LC_GREEN = 4", revision="b" * 40),
}
FOUND = [("ILamp", "parameter-type-changed"), ("LampColor", "enumerator-added")]


def diff(cwd: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return docabi("diff", *arguments, "--quiet", "-j", "1", cwd=cwd)


def told(done: subprocess.CompletedProcess[str]) -> list[tuple[str, str]]:
    return sorted((one["entity"], one["rule"]) for one in comparison(done)["changes"])


def comparison(done: subprocess.CompletedProcess[str]) -> Mapping[str, Any]:
    assert done.stderr == ""
    found: Mapping[str, Any] = json.loads(done.stdout)["comparison"]
    return found


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`old` and `new` are trees, `old-built` and `new-built` what is built of them; `repository` has both."""
    folder = tmp_path_factory.mktemp("trees")
    sides = {"old": lamps(), "new": lamps(**CHANGED)}
    history = History(folder / "repository")
    for name, pages in sides.items():
        write_tree(folder / name, pages)
        out = folder / f"{name}-built"
        options = ("--targets", "c", "--quiet", "-j", "1")
        done = docabi("build", "--source", f"fr-FR={folder / name}", "--out", out, *options, cwd=folder)
        assert done.returncode == 0, done.stderr
        history.commit(pages)
    shutil.copytree(folder / "new-built/specs", history.folder / "made/specs")
    history.git("add", "-A")
    history.git("commit", "-qm", "specification")
    return folder


@pytest.mark.parametrize("old", ["old-built/specs", "old-built", "old", "fr-FR=old"])
@pytest.mark.parametrize("new", ["new-built/specs", "new"])
def test_folders_are_sides(trees: Path, old: str, new: str) -> None:
    done = diff(trees, old, new, "--format", "json")
    assert told(done) == FOUND
    assert done.returncode == 1 + 4 + 8 + 16 + 32


def test_a_side_with_itself_is_the_same(trees: Path) -> None:
    done = diff(trees, "old", "old-built", "--format", "json")
    assert (done.returncode, comparison(done)["status"], comparison(done)["changes"]) == (0, "same", [])
    assert diff(trees, "old", "old").stdout == "no changes between old and old\n"


def test_revisions_are_sides_and_nothing_of_the_repository_is_touched(trees: Path) -> None:
    repository = trees / "repository"
    (repository / "docs/lamps/ilamp-light-method.md").write_text("changed and not committed")
    before = tree_bytes(repository, ".")
    done = diff(repository, "HEAD~2", "HEAD~1", "--source", "fr-FR=docs", "--format", "json")
    assert tree_bytes(repository, ".") == before
    (repository / "docs/lamps/ilamp-light-method.md").write_text(lamps()["lamps/ilamp-light-method.md"])
    assert told(done) == FOUND
    found = comparison(done)
    assert found["old"].startswith("HEAD~2 (")
    assert {place["path"].split("/")[0] for one in found["changes"] for place in one["places"]} == {"docs"}


def test_a_revision_from_a_folder_below_and_a_path_at_a_revision(trees: Path) -> None:
    below = trees / "repository/docs"
    assert told(diff(below, "HEAD~2", "HEAD~1", "--source", "fr-FR=.", "--format", "json")) == FOUND
    repository = trees / "repository"
    options = ("--source", "fr-FR=docs", "--format", "json")
    assert told(diff(repository, "HEAD~2:docs", "HEAD:made", *options)) == FOUND
    assert told(diff(repository, "HEAD:made/specs", "HEAD:docs", *options)) == []


def test_a_project_is_a_side_and_its_sources_are_those_of_revisions(trees: Path) -> None:
    repository = trees / "repository"
    (repository / "docabi.yaml").write_text("sources:\n  fr-FR: docs\nversion: 1.0.0\n")
    try:
        assert told(diff(repository, "HEAD~2", "HEAD~1", "--format", "json")) == FOUND
        assert told(diff(repository, "HEAD~2", ".", "--format", "json")) == FOUND
    finally:
        (repository / "docabi.yaml").unlink()
        shutil.rmtree(repository / ".docabi", ignore_errors=True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("old", "nowhere"), "lies in no git repository"),
        (("old", "old/lamps/ilamp-interface.md"), "is a file"),
        (("old", "new", "--fail-on", "bad"), "none of breaking, risky, compatible"),
        (("old", "new", "--fail-on", "breaking:me"), "audience"),
        (("old", "new", "--levels", "absent.yaml"), "absent.yaml"),
        (("old", "new", "--ignore", "absent.yaml"), "absent.yaml"),
        (("old", "new", "--versions", "one", "1.0"), "PEP 440"),
    ],
)
def test_what_cannot_be_asked_is_a_usage_error(trees: Path, arguments: tuple[str, ...], said: str) -> None:
    done = diff(trees, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_revision_that_there_is_not(trees: Path) -> None:
    repository = trees / "repository"
    done = diff(repository, "HEAD~99", "HEAD", "--source", "fr-FR=docs")
    assert done.returncode == 2
    assert "`HEAD~99` is neither a folder nor a revision" in done.stderr
    done = diff(repository, "HEAD~1", "HEAD", "--source", "fr-FR=elsewhere")
    assert done.returncode == 3
    assert "no page below `elsewhere`" in done.stderr
    assert "--source" in diff(repository, "HEAD~1", "HEAD").stderr


def test_a_specification_that_cannot_be_read_is_no_comparison(trees: Path, tmp_path: Path) -> None:
    broken = tmp_path / "specs"
    shutil.copytree(trees / "new-built/specs", broken)
    (broken / "abi/lamps/ILamp.yaml").write_text("kind: [")
    done = diff(trees, "old-built", broken)
    assert (done.returncode, done.stdout) == (3, "")
    assert "abi/lamps/ILamp.yaml:" in done.stderr
    (broken / "abi/lamps/ILamp.yaml").unlink()
    assert diff(trees, "old-built", broken).returncode == 3


def test_a_page_that_cannot_be_read_is_never_no_change(trees: Path, tmp_path: Path) -> None:
    write_tree(tmp_path / "tree", lamps())
    (tmp_path / "tree/lamps/link.md").symlink_to("/etc/hostname")
    done = diff(trees, "old", f"fr-FR={tmp_path / 'tree'}", "--format", "json")
    assert (done.returncode, comparison(done)["status"]) == (1 + 64, "incomplete")
    text = diff(trees, "old", f"fr-FR={tmp_path / 'tree'}").stdout
    assert "nothing found" in text
    assert "no changes" not in text
    assert "link.md" in text


@pytest.mark.parametrize(
    ("fail_on", "code"),
    [
        ("breaking", 1 + 4 + 8 + 16 + 32),
        ("breaking:binary", 1 + 4),
        ("breaking:source,breaking:python", 1 + 8 + 32),
        ("compatible:implementers", 1 + 16),
        ("never", 0),
    ],
)
def test_the_exit_code_says_whom_it_concerns(trees: Path, fail_on: str, code: int) -> None:
    done = diff(trees, "old-built", "new-built", "--fail-on", fail_on, "--format", "json")
    assert (told(done), done.returncode) == (FOUND, code)


def test_additions_alone_do_not_fail(trees: Path, tmp_path: Path) -> None:
    added = write_tree(tmp_path / "tree", lamps(lampcolor_enumeration=CHANGED["lampcolor_enumeration"]))
    assert diff(trees, "old", f"fr-FR={added}").returncode == 0
    assert diff(trees, "old", f"fr-FR={added}", "--fail-on", "compatible").returncode == 61


def test_a_levels_file_changes_severity_and_nothing_else(trees: Path, tmp_path: Path) -> None:
    levels = tmp_path / "levels.yaml"
    levels.write_text("parameter-type-changed: {binary: risky, source: none}\nenumerator-added: breaking\n")
    done = diff(trees, "old-built", "new-built", "--levels", levels, "--format", "json")
    assert told(done) == FOUND
    found = {one["rule"]: one["levels"] for one in comparison(done)["changes"]}
    assert set(found["enumerator-added"].values()) == {"breaking"}
    assert found["parameter-type-changed"] == {
        "binary": "risky",
        "source": "none",
        "implementers": "breaking",
        "python": "breaking",
    }
    levels.write_text("parameter-type-change: none\n")
    wrong = diff(trees, "old-built", "new-built", "--levels", levels)
    assert wrong.returncode == 2
    assert "levels.yaml:1:1: " in wrong.stderr
    assert "did you mean `parameter-type-changed`?" in wrong.stderr


def test_ignores_have_a_reason_and_an_end_and_are_told_when_they_hide_nothing(trees: Path, tmp_path: Path) -> None:
    ignore = tmp_path / "ignore.yaml"
    ignore.write_text(
        "- {rule: parameter-type-changed, entity: 'IL*', reason: agreed}\n"
        "- {rule: enumerator-added, until: '2020-01-01', reason: for a while}\n"
        "- {entity: ILantern, reason: gone}\n"
    )
    done = diff(trees, "old-built", "new-built", "--ignore", ignore, "--format", "json")
    found = comparison(done)
    assert (done.returncode, told(done), found["ignored"]) == (0, FOUND[1:], 1)
    assert found["notes"] == [
        "the ignore of rule enumerator-added ended on 2020-01-01 (for a while): look again, or give a later date",
        "the ignore of entity ILantern hides nothing (gone): drop it",
    ]
    ignore.write_text("- {rule: parameter-type-changed}\n")
    assert "reason" in diff(trees, "old-built", "new-built", "--ignore", ignore).stderr
    ignore.write_text("- {reason: for a while, entity: ILamp, until: '2027-02-30'}\n")
    assert "ignore.yaml:1:" in (wrong := diff(trees, "old-built", "new-built", "--ignore", ignore).stderr)
    assert "`2027-02-30` is no day" in wrong
    ignore.write_text("- {reason: everything}\n")
    assert "names no change" in diff(trees, "old-built", "new-built", "--ignore", ignore).stderr


def test_a_fingerprint_holds_while_lines_move(trees: Path, tmp_path: Path) -> None:
    moved = {path: text.replace("\n# ", "\n\n\n<!-- a comment -->\n# ") for path, text in lamps(**CHANGED).items()}
    write_tree(tmp_path / "tree", moved)
    one, other = (
        comparison(diff(trees, "old", side, "--format", "json"))["changes"]
        for side in ("new", f"fr-FR={tmp_path / 'tree'}")
    )
    assert [change["fingerprint"] for change in one] == [change["fingerprint"] for change in other]
    assert [change["places"] for change in one] != [change["places"] for change in other]


@pytest.mark.parametrize(
    ("versions", "code", "note"),
    [
        (("1.2.0", "1.3.0"), 1, "the version goes from 1.2.0 to 1.3.0, and its major part must rise"),
        (("1.2.0", "2.0.0"), 0, ""),
        (("0.2.0", "0.3.0"), 0, ""),
        (("0.2.0", "0.2.1"), 1, "the version goes from 0.2.0 to 0.2.1, and its major part must rise"),
    ],
)
def test_a_version_that_did_not_rise_is_told(trees: Path, versions: tuple[str, str], code: int, note: str) -> None:
    options = ("--versions", *versions, "--fail-on", "risky:implementers", "--format", "json")
    ignored = trees / "ignored.yaml"
    ignored.write_text("- {rule: enumerator-added, reason: known}\n")
    levels = trees / "levels.yaml"
    levels.write_text("parameter-type-changed: {implementers: none}\n")
    done = diff(trees, "old-built", "new-built", *options, "--ignore", ignored, "--levels", levels)
    found = comparison(done)
    assert (done.returncode, found["rise"], "".join(found["notes"])) == (code, "major", note)


def test_words_are_told_by_locale_when_asked_for(trees: Path, tmp_path: Path) -> None:
    page = method("ILamp", "Light", revision="b" * 40).replace("Fait une chose.", "Allume la lampe.")
    tree = write_tree(tmp_path / "tree", lamps(ilamp_light_method=page))
    assert told(diff(trees, "old", f"fr-FR={tree}", "--format", "json")) == []
    done = diff(trees, "old", f"fr-FR={tree}", "--text", "--format", "json")
    [change] = comparison(done)["changes"]
    assert (change["rule"], change["part"]) == ("words-changed", "methods.Light.summary (fr-FR)")
    assert (change["old"], change["new"]) == ("Fait une chose.", "Allume la lampe.")
