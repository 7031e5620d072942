"""What each command ends with: 0, 1, 2, 3, and the bits of those that compare. Interruptions are in `tests/faults`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import pytest

from docabi.cli import COMMANDS, main
from tests.changes.trees import History, interface, lamps, method
from tests.command_line import write_tree

SOURCE = ("--source", "fr-FR=docs", "-j", "1")
HEAD, BEFORE = "HEAD", "HEAD~1"
BAD_PATCH = "- {entity: INothing, fact: slots, expect: 1, set: 2, reason: so}\n"


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was built, in a repository: HEAD~2 has too much on a page, HEAD breaks what HEAD~1 has."""
    made = History(tmp_path_factory.mktemp("codes") / "lamps")
    made.commit(lamps(ilamp_dim_method="# Dim\n\n" + "word " * 20_000), "Too much")
    made.commit(lamps(ilamp_light_method=method("ILamp", "Light", "[in] QWORD level", revision="b" * 40)), "Before")
    made.commit(lamps(), "Now")
    settings = "sources: {fr-FR: docs}\ntargets: [c]\n"
    wrong = {"docs/a.md": interface("IWrong", "Gone").replace("Lamps.h", "La mps. h")}
    write_tree(made.folder, {"docabi.yaml": settings, "wrong/docabi.yaml": settings, "empty/.keep": ""})
    write_tree(made.folder / "wrong", {**wrong, "patches/p.yaml": BAD_PATCH})
    write_tree(made.folder / "gone", {"docabi.yaml": "sources: {fr-FR: nowhere}\n"})
    write_tree(made.folder, {"broken/specs/index.json": "{"})
    entry = 'msgctxt "a.md#remarks"\nmsgid "A lamp."\nmsgstr ""\n'
    pages = {f"{folder}/a.md": "---\ntitle: Lamps\n---\n# Lamps\n\nAbout them.\n" for folder in ("en", "docs")}
    files = {"edited/fr-FR/_root.po": entry + '\nmsgid "b"\nmsgstr "c"\n', "broken.po": "msgid\n", ".keep": ""}
    files["plain.po"] = f'msgid ""\nmsgstr "Language: fr\\n"\n\n{entry}'
    write_tree(made.folder / "two", {**pages, **files, "docabi.yaml": "sources: {en-US: en, fr-FR: docs}\n"})
    folder = Path.cwd()
    os.chdir(made.folder)
    try:
        assert main(["build", "--quiet", "-j", "1", "--fail-on", "never"]) == 0
    finally:
        os.chdir(folder)
    return made.folder


class Ends(NamedTuple):
    """A command, its exit code, the folder below the repository in which it runs, its arguments."""

    command: str
    code: int
    folder: str
    arguments: tuple[str, ...]


CODES = [
    Ends("build", 0, "", ("--check", "--fail-on", "never", "--quiet", "-j", "1")),
    Ends(
        "build",
        1,
        "",
        ("--check", "--fail-on", "never", "--quiet", "-j", "1", "--package-version", "2", "--targets", "python"),
    ),
    Ends("build", 1, "wrong", ("--check", "--quiet", "-j", "1")),
    Ends("build", 2, "", ("--targets", "cobol")),
    Ends("build", 2, "empty", ()),
    Ends("build", 3, "gone", ("--quiet", "-j", "1")),
    Ends("serve", 2, "", ("--port", "70000")),
    Ends("serve", 2, "empty", ()),
    Ends("check", 0, "", ("--quiet", "-j", "1")),
    Ends("check", 1, "wrong", ("--quiet", "-j", "1", "--fail-on", "info")),
    Ends("check", 2, "", ("--rule", "none-such")),
    Ends("check", 3, "gone", ("--quiet", "-j", "1")),
    Ends("report", 0, "", ("--quiet", "-j", "1")),
    Ends("report", 2, "", ("--fail-on", "worse")),
    Ends("report", 3, "gone", ("--quiet", "-j", "1")),
    Ends("fix", 0, "", ("--quiet", "-j", "1", "--diff")),
    Ends("fix", 2, "", ("--rule", "none-such")),
    Ends("fix", 3, "gone", ("--quiet", "-j", "1")),
    Ends("export", 0, "two", ("po", "--quiet", "-j", "1")),
    Ends("export", 1, "two", ("po", "--quiet", "-j", "1", "--out", "edited")),
    Ends("export", 2, "", ("po", "--from", "en-US")),
    Ends("export", 2, "", ("xliff", "--from", "fr-FR")),
    Ends("export", 3, "", ("tbx", "--source", "en-US=nowhere", *SOURCE, "--quiet")),
    Ends("import", 0, "two", ("po", "plain.po", "--diff", "--quiet")),
    Ends("import", 1, "two", ("po", "broken.po", "--quiet")),
    Ends("import", 2, "two", ("po", ".keep", "--locale", "ja-JP")),
    Ends("import", 2, "empty", ("po", "x.po")),
    Ends("lsp", 2, "", ("--nothing",)),
    Ends("diff", 0, "", ("specs", "specs", "--quiet")),
    Ends("diff", 0, "", (BEFORE, HEAD, "--quiet", "--fail-on", "never")),
    Ends("diff", 1 + 4, "", (BEFORE, HEAD, "--quiet", "--fail-on", "breaking:binary")),
    Ends("diff", 1 + 64, "", ("HEAD~2", HEAD, "--quiet", "--fail-on", "never")),
    Ends("diff", 2, "", ("nowhere", HEAD, "--quiet")),
    Ends("diff", 3, "", ("broken", "specs", "--quiet")),
    Ends("changelog", 0, "", (f"{BEFORE}..{HEAD}", "--quiet")),
    Ends("changelog", 64, "", ("HEAD~2", "--quiet")),
    Ends("changelog", 2, "", ("nowhere", "--quiet")),
    Ends("blame", 0, "", ("ILamp", f"{BEFORE}..{HEAD}", "--quiet")),
    Ends("blame", 2, "", ("INothing", "--quiet")),
    Ends("patch", 0, "", ("report", "--quiet", "-j", "1")),
    Ends("patch", 1, "wrong", ("report", "--quiet", "-j", "1")),
    Ends("patch", 2, "", ("report", "--locale", "ja-JP")),
    Ends("patch", 3, "gone", ("report", "--quiet", "-j", "1")),
    Ends("show", 0, "", ("ILamp",)),
    Ends("show", 2, "", ("INothing",)),
    Ends("show", 2, "empty", ("ILamp",)),
    Ends("explain", 0, "", ("dead-link",)),
    Ends("explain", 2, "", ("none-such",)),
    Ends("rules", 0, "", ()),
    Ends("rules", 2, "", ("--nothing",)),
    Ends("schema", 0, "", ("project",)),
    Ends("schema", 2, "", ("none-such",)),
    Ends("templates", 0, "", ()),
    Ends("templates", 2, "", ("none-such",)),
    Ends("families", 0, "", ()),
    Ends("families", 1, "empty", ("detect", ".")),
    Ends("families", 2, "", ("detect", ".", "--family", "none-such")),
    Ends("families", 3, "", ("detect", "nowhere")),
    Ends("init", 2, "", (".",)),
    Ends("layout", 2, "", ("compare",)),
    Ends("layout", 3, "", ("import", "nowhere.h")),
    Ends("conformance", 2, "empty", ("init",)),
]


@pytest.mark.parametrize("ends", CODES, ids=lambda ends: f"{ends.command}-{ends.code}-{ends.folder}")
def test_a_command_ends_with(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], ends: Ends
) -> None:
    monkeypatch.chdir(repository / ends.folder)
    found = main([ends.command, *ends.arguments])
    out, err = capsys.readouterr()
    assert found == ends.code, out + err
    assert "Traceback" not in err
    assert out + err or ends.code == 0, "a command that fails says why"


@pytest.mark.parametrize("command", ["diff", "changelog", "blame"])
def test_without_git_a_revision_cannot_be_opened(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    monkeypatch.chdir(repository)
    monkeypatch.setenv("PATH", "/nowhere")
    arguments = {"diff": [HEAD, HEAD], "changelog": [], "blame": ["ILamp"]}[command]
    assert main([command, *arguments, "--quiet"]) == 3
    assert "git cannot be run" in capsys.readouterr().err


def test_every_command_is_there_with_success_or_use_and_failure() -> None:
    codes = {command: {one.code for one in CODES if one.command == command} for command in COMMANDS}
    assert all(codes.values())
    assert all(2 in found for found in codes.values())
