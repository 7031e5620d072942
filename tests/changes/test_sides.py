"""The sides of a comparison: what of one cannot be read, and that it is the same wherever it is opened."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from docabi.cli import main
from docabi.lower import lower_page
from docabi.page import Page
from docabi.spec import Fragment
from tests.changes.trees import History, lamps, method
from tests.command_line import write_tree

OPTIONS = ("--quiet", "-j", "1")
SOURCE = ("--source", "fr-FR=docs")
LIGHT = "lamps/ilamp-light-method.md"
Run = Callable[..., tuple[int, dict[str, Any], str]]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> History:
    """A repository of one commit, in whose folder commands run."""
    history = History(tmp_path / "repository")
    history.commit(lamps(), "Begun")
    monkeypatch.chdir(history.folder)
    return history


@pytest.fixture
def diff(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `docabi diff`: exit code, the comparison, what was said beside it."""

    def run(*arguments: str) -> tuple[int, dict[str, Any], str]:
        capsys.readouterr()
        code = main(["diff", *arguments, "--format", "json", *OPTIONS])
        out, err = capsys.readouterr()
        return code, json.loads(out)["comparison"] if out else {}, err

    return run


def test_what_an_output_has_is_no_part_of_a_side(made: History, diff: Run) -> None:
    """A build keeps a fact whose row was damaged; a comparison tells of it, by whatever name the side is given."""
    (made.folder / "docabi.yaml").write_text("sources:\n  fr-FR: docs\n")
    assert main(["build", "--targets", "c", *OPTIONS]) == 0
    light = method("ILamp", "Light", since="[! INCLUDE [vieux] (..)]")
    made.commit(lamps(ilamp_light_method=light), "Damaged")
    for new in (".", "HEAD", "fr-FR=docs", "HEAD:docs"):
        _, found, _ = diff("HEAD~1", new)
        assert [one["rule"] for one in found["changes"]] == ["fact-lost"], new
    assert diff(".", "HEAD")[1]["changes"] == []


def test_pages_of_a_revision_that_cannot_be_read_are_told(made: History, diff: Run) -> None:
    """Of each kind one: as in a work tree, a link inside the root is a page, and none outside it is."""
    docs = made.folder / "docs"
    write_tree(docs, {"lamps/x:y.md": "# X\n", "lamps/media/x:z.md": "# Z\n"})
    (docs / "lamps/out.md").symlink_to("../../elsewhere.md")
    (docs / "lamps/far.md").symlink_to("/etc/hostname")
    (docs / "lamps/nowhere.md").symlink_to("absent.md")
    (docs / "lamps/circle.md").symlink_to("circle.md")
    name = os.fsencode(docs) + b"/lamps/caf\xe9.md"
    Path(os.fsdecode(name)).write_bytes(b"# X\n")
    (docs / LIGHT).rename(docs / "lamps/light.md")
    (docs / LIGHT).symlink_to("inner.md")
    (docs / "lamps/inner.md").symlink_to("light.md")
    made.git("add", "-A")
    made.git("commit", "-qm", "Refused")
    code, found, _ = diff("HEAD", "HEAD", *SOURCE)
    assert code == 1 + 64
    refused = {note.split(": ")[1]: note.split("cannot be read: ")[1] for note in found["notes"]}
    out = "it is a link that leads out of the documentation root [unreadable]"
    assert refused == {
        "docs/lamps/caf\N{REPLACEMENT CHARACTER}.md": "its name is not UTF-8 [unreadable]",
        "docs/lamps/x:y.md": "its path is none that a file can have on every system [unreadable]",
        "docs/lamps/out.md": out,
        "docs/lamps/far.md": out,
        "docs/lamps/nowhere.md": "it is no file [unreadable]",
        "docs/lamps/circle.md": "it is no file [unreadable]",
    }
    scanned = {note.split(": ")[1] for note in diff("fr-FR=docs", "fr-FR=docs")[1]["notes"]}
    assert scanned == refused.keys() - {"docs/lamps/x:y.md"}
    # All else is the same: this system can have that file.
    [change] = diff("fr-FR=docs", "HEAD", *SOURCE)[1]["changes"]
    assert (change["rule"], change["entity"]) == ("page-removed", "lamps/x:y.md")


def test_a_changelog_tells_pages_that_cannot_be_read(made: History, capsys: pytest.CaptureFixture[str]) -> None:
    made.commit({**lamps(), "lamps/x:y.md": "# X\n"}, "Refused")
    assert main(["changelog", *SOURCE, *OPTIONS]) == 64
    assert "x:y.md: the page cannot be read" in capsys.readouterr().out.replace("\\", "")


def test_a_name_of_a_folder_and_a_revision_is_asked_about(made: History, diff: Run) -> None:
    made.git("branch", "docs")
    made.commit(lamps(ilamp_light_method=method("ILamp", "Light", "[in] BYTE level", revision="b" * 40)))
    code, _, said = diff("docs", "HEAD", *SOURCE)
    assert code == 2
    assert "write ./docs for the folder, refs/heads/docs" in said
    assert diff("./docs", "HEAD", *SOURCE)[1]["changes"] == []
    assert len(diff("refs/heads/docs", "HEAD", *SOURCE)[1]["changes"]) == 1


@pytest.mark.parametrize(
    "command",
    [
        ("diff", "HEAD", "HEAD", *SOURCE),
        ("diff", "fr-FR=docs", "fr-FR=docs"),
        ("changelog", *SOURCE),
        ("blame", "ILamp", *SOURCE),
        ("patch", "report", *SOURCE),
    ],
)
def test_a_family_that_is_given_counts(
    made: History, capsys: pytest.CaptureFixture[str], command: Sequence[str]
) -> None:
    assert main([*command, "--family", "obdc", *OPTIONS]) == 2
    assert "unknown family `obdc`" in capsys.readouterr().err


def test_a_family_counts_for_a_project_that_is_a_side(made: History, diff: Run) -> None:
    other = write_tree(made.folder / "project", {"docs/x.md": "# X\n"}).parent
    (other / "project/docabi.yaml").write_text("sources:\n  fr-FR: docs\nfamily: dotnet\n")
    assert diff("fr-FR=docs", "project", "--family", "obdc")[0] == 2


def test_versions_are_looked_at_though_nothing_changed(made: History, diff: Run) -> None:
    code, _, said = diff("fr-FR=docs", "fr-FR=docs", "--versions", "1.0", "later")
    assert (code, "PEP 440" in said) == (2, True)


def test_of_two_revisions_only_pages_that_differ_are_read_twice(
    made: History, diff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A comparison costs a build of one side, and of the other what differs: counted in pages."""
    made.commit(lamps(ilamp_light_method=method("ILamp", "Light", "[in] BYTE level", revision="b" * 40)))
    read: list[str] = []

    def counted(page: Page, *others: Any) -> Fragment:
        read.append(page.identity.path)
        return lower_page(page, *others)

    monkeypatch.setattr("docabi.lower.lower_page", counted)
    _, comparison, _ = diff("HEAD~1", "HEAD", *SOURCE)
    assert [one["rule"] for one in comparison["changes"]] == ["parameter-type-changed"]
    assert sorted(read) == sorted([*lamps(), LIGHT])
