"""Bad input gets one diagnostic with its place; every other page still compiles; never a traceback."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from docabi.cache import Cache
from docabi.cli import main
from tests.command_line import docabi, page, write_tree

BAD: dict[str, str | bytes] = {
    "broken front matter": page().replace("api_name:", "api_name: [", 1),
    "no front matter": page().split("---\n", 2)[2],
    "unterminated front matter": page().replace("---\n#", "#", 1),
    "unterminated fence": page().replace('```\n\n## <a name="parameters', '\n\n## <a name="parameters', 1),
    "no syntax": page().split('## <a name="syntax')[0]
    + '## <a name="requirements"></a>R\n\n **En-tête :** MSCorEE.h\n',
    "damaged table": page().replace("|-------------|-----------------|\n", "", 1),
    "damaged table without bars at the ends": page()
    .replace("|-------------|-----------------|\n", "|---|\n", 1)
    .replace("|S_OK|", "S_OK|", 1),
    "empty": "",
    "binary": b"\x00\x01\x02\xff\xfe" * 100,
    "not UTF-8": page().encode("cp1252"),
    "broken declaration": page().replace("    [in]  DWORD    dwHow,", "    [in  DWORD dwHow [out]", 1),
}


@pytest.mark.parametrize("what", BAD)
def test_one_bad_page(tmp_path: Path, what: str) -> None:
    bad = BAD[what]
    bad = bad.replace("IThing.Do", "IThing.Bad") if isinstance(bad, str) else bad
    root = write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page(), "hosting/ithing-bad-method.md": bad})
    done = docabi("build", "--source", f"fr-FR={root}", "--out", "out", "--verbose", cwd=tmp_path)
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1)
    index = json.loads((tmp_path / "out/specs/index.json").read_text())
    assert [entry["name"] for entry in index] == ["IThing"]
    abi = (tmp_path / "out/specs/abi/hosting/IThing.yaml").read_text()
    assert "name: Do" in abi
    places = [line for line in done.stderr.splitlines() if "ithing-bad-method.md:" in line]
    assert places, done.stderr
    _, line, column, *_ = places[0].split(":")
    assert line.isdigit()
    assert column.isdigit()


def test_an_unknown_kind_is_classified(tmp_path: Path) -> None:
    text = '---\ntitle: Notes\n---\n# <a name="notes"></a>Notes\n\nWords only.\n'
    root = write_tree(tmp_path / "pages", {"hosting/notes.md": text})
    done = docabi("build", "--source", f"fr-FR={root}", "--out", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    pages = json.loads((tmp_path / "out/specs/pages.json").read_text())
    assert [(entry["page"], entry["kind"]) for entry in pages] == [("hosting/notes.md", "guide")]
    assert pages[0]["reason"]


@contextmanager
def unprivileged() -> Iterator[None]:
    """Be nobody for a while (root can read everything), in a process whose modules are loaded already."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_what_cannot_be_read(open_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pages = {f"{name}/i{name}-do-method.md": page().replace("IThing", f"I{name}") for name in ("open", "secret")}
    root = write_tree(open_path / "pages", {**pages, "open/ilocked-do-method.md": page()})
    build = ["build", "--source", f"fr-FR={root}", "--targets", "c", "-j", "1", "--out"]
    assert main([*build, str(open_path / "first")]) == 0, capsys.readouterr().err
    (root / "secret").chmod(0)
    (root / "open/ilocked-do-method.md").chmod(0)
    (open_path / "out").mkdir()
    (open_path / "out").chmod(0o777)
    capsys.readouterr()
    with unprivileged():
        code = main([*build, str(open_path / "out")])
    (root / "secret").chmod(0o755)
    found = capsys.readouterr().err
    assert code == 1
    assert "secret:1:1: error: the folder cannot be read: Permission denied [unreadable]" in found
    assert "ilocked-do-method.md:1:1: error: the page cannot be read: Permission denied [unreadable]" in found
    assert [path.name for path in (open_path / "out/specs/abi").rglob("*.yaml")] == ["Iopen.yaml"]


def test_a_name_that_is_no_page(tmp_path: Path) -> None:
    """What a folder may hold under a page's name: a pipe (which would be read for ever), links, broken bytes."""
    root = write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    (tmp_path / "secret.md").write_text("secret words\n")
    os.mkfifo(root / "hosting/pipe.md")
    (root / "hosting/out.md").symlink_to(tmp_path / "secret.md")
    (root / "hosting/nowhere.md").symlink_to("no-such-page.md")
    (root / "hosting/same.md").symlink_to("ithing-do-method.md")
    Path(os.fsdecode(os.fsencode(root) + b"/hosting/b\xff.md")).write_text("x")
    done = docabi("build", "--source", f"fr-FR={root}", "--out", "out", "--targets", "c", cwd=tmp_path)
    assert done.returncode == 1
    assert "hosting/pipe.md:1:1: error: the page cannot be read: it is no file [unreadable]" in done.stderr
    assert "hosting/out.md:1:1: error: the page cannot be read: it is a link that leads out" in done.stderr
    assert "hosting/nowhere.md:1:1: error: the page cannot be read: it is no file" in done.stderr
    assert "hosting/b\ufffd.md:1:1: error: the page cannot be read: its name is not UTF-8" in done.stderr
    assert "same.md:1:1: error: the page cannot be read" not in done.stderr
    assert not [file for file in (tmp_path / "out").rglob("*") if file.is_file() and b"secret" in file.read_bytes()]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be somebody else")
@pytest.mark.parametrize("command", [("build",), ("check",), ("diff", "old", "new"), ("families",), ("init",)])
def test_a_working_folder_that_is_closed(
    open_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    """Whoever may not look into it is told so, and not that docabi failed."""
    monkeypatch.chdir(open_path)
    main([*command])  # loads all modules
    capsys.readouterr()
    (open_path / "closed").mkdir()
    (open_path / "closed").chmod(0o700)
    monkeypatch.chdir(open_path / "closed")
    with unprivileged():
        code = main([*command])
    found = capsys.readouterr().err
    assert code == 3
    assert re.fullmatch(r"docabi: \S+: Permission denied\n", found), found


def test_an_output_that_cannot_be_written(open_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_tree(open_path / "pages", {"hosting/ithing-do-method.md": page()})
    (open_path / "out").mkdir()
    (open_path / "out").chmod(0o555)
    build = ["build", "--source", f"fr-FR={root}", "--targets", "c", "-j", "1", "--out"]
    assert main([*build, str(open_path / "first")]) == 0, capsys.readouterr().err
    with unprivileged():
        code = main([*build, str(open_path / "out")])
    assert code == 3
    assert "cannot be written: Permission denied" in capsys.readouterr().err
    assert list((open_path / "out").iterdir()) == []


@pytest.mark.parametrize("mode", [0o444, 0])
def test_a_cache_that_cannot_be_written_is_done_without(
    open_path: Path, capsys: pytest.CaptureFixture[str], mode: int
) -> None:
    """A checkout that is read-only, or another person's: `--check` and a build go on in memory."""
    root = write_tree(open_path / "pages", {"hosting/ithing-do-method.md": page()})
    build = ["build", "--source", f"fr-FR={root}", "--targets", "c", "-j", "1", "--out", str(open_path / "out")]
    assert main(build) == 0, capsys.readouterr().err
    (open_path / "out/.docabi/cache.db").chmod(mode)
    (root / "hosting/ithing-do-method.md").write_text(page().replace("La suite", "Une suite"))
    capsys.readouterr()
    with unprivileged():
        code = main([*build, "--check"])
    assert code == 1
    assert "would change: specs/text/fr-FR/hosting/IThing.yaml" in capsys.readouterr().err


@pytest.mark.parametrize("room", [0, 1000, 4096])
def test_no_room_for_a_file(tmp_path: Path, room: int) -> None:
    """Files may only be so long, as on a disk that is full: neither the output nor the memo may end in a traceback."""
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    small = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room}))"
    run = (
        "import sys; from docabi.cli import main; sys.exit(main(['build', '--source', 'fr-FR=pages', '--out', 'out']))"
    )
    done = subprocess.run([sys.executable, "-c", f"{small}; {run}"], cwd=tmp_path, text=True, capture_output=True)
    assert (done.returncode, "Traceback" in done.stderr) == (3, False), done.stderr
    assert not list((tmp_path / "out").rglob("*tmp"))


def test_two_builds_at_once(tmp_path: Path) -> None:
    """The second does without the memo of the first and makes the same."""
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    first = Cache(tmp_path / "out/.docabi")
    done = docabi("build", "--source", "fr-FR=pages", "--out", "out", "--targets", "c", cwd=tmp_path)
    first.put([(b"key", b"value")])
    first.close()
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out/specs/abi/hosting/IThing.yaml").is_file()
    again = Cache(tmp_path / "out/.docabi")
    assert again.get(b"key") == b"value"
    again.close()


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["build"], 2, "no docabi.yaml here"),
        (["build", "--source", "fr-FR=nowhere", "--out", "out"], 3, "nowhere: no such folder"),
        (["build", "--source", "fr-FR=file", "--out", "out"], 3, "file: is no folder"),
        (["build", "--source", "french=x", "--out", "out"], 2, "`french` is no locale tag"),
        (["build", "--source", "fr-FR=pages"], 2, "--source needs --out DIR"),
        (["build", "--source", "fr-FR=a", "--source", "fr-FR=b", "--out", "o"], 2, "given twice"),
        (["build", "--source", "fr-FR=pages", "--out", "out", "--targets", "pyton"], 2, "did you mean `python`?"),
        (["build", "--source", "fr-FR=pages", "--out", "out", "--doc-locale", "de-DE"], 2, "none of the sources"),
        (["build", "--source", "fr-FR=pages", "--out", "file"], 3, "file"),
        (["bild"], 2, "invalid choice"),
        (["show", "X"], 2, "no docabi.yaml here"),
        (["show", "X", "--out", "out"], 3, "`docabi build` makes it"),
        (["schema", "x"], 2, "no schema `x`"),
    ],
)
def test_usage(tmp_path: Path, arguments: list[str], code: int, message: str) -> None:
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    (tmp_path / "file").write_text("mine\n")
    done = docabi(*arguments, cwd=tmp_path)
    assert (done.returncode, message in done.stderr, "Traceback" in done.stderr) == (code, True, False), done.stderr
    assert (tmp_path / "file").read_text() == "mine\n"
