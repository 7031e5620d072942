"""Bad input gets one diagnostic with its place; every other page still compiles; never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from building import docabi, page, write_tree

BAD = {
    "broken front matter": page().replace("api_name:", "api_name: [", 1),
    "no front matter": page().split("---\n", 2)[2],
    "unterminated front matter": page().replace("---\n#", "#", 1),
    "unterminated fence": page().replace('```\n\n## <a name="parameters', '\n\n## <a name="parameters', 1),
    "no syntax": page().split('## <a name="syntax')[0]
    + '## <a name="requirements"></a>R\n\n **En-tête :** MSCorEE.h\n',
    "damaged table": page().replace("|-------------|-----------------|\n", "", 1),
    "empty": "",
    "binary": b"\x00\x01\x02\xff\xfe" * 100,
    "not UTF-8": page().encode("latin-1"),
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


def test_a_folder_that_cannot_be_read(tmp_path: Path) -> None:
    root = write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page(), "secret/x-method.md": page()})
    tmp_path.chmod(0o755)
    (root / "secret").chmod(0)
    (tmp_path / "out").mkdir()
    (tmp_path / "out").chmod(0o777)
    command = [sys.executable, "-m", "docabi", "build", "--source", f"fr-FR={root}", "--out", str(tmp_path / "out")]
    unprivileged = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    if unprivileged and not _reachable(tmp_path):
        pytest.skip("an unprivileged user cannot reach the test's folder or the interpreter")
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, **unprivileged)
    (root / "secret").chmod(0o755)
    assert done.returncode == 1, done.stderr
    assert "secret:1:1: error: the folder cannot be read: Permission denied [unreadable]" in done.stderr
    assert (tmp_path / "out/specs/abi/hosting/IThing.yaml").exists()


def _reachable(folder: Path) -> bool:
    """Whether user 65534 can run this interpreter in this folder."""
    for parent in (folder, *folder.parents):
        if parent.stat().st_uid == os.geteuid() and not parent.stat().st_mode & 0o001:
            parent.chmod(parent.stat().st_mode | 0o011)
    command = [sys.executable, "-c", "import docabi.cli"]
    return subprocess.run(command, cwd=folder, user=65534, group=65534, extra_groups=[], check=False).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["build"], 2, "no docabi.yaml here"),
        (["build", "--source", "fr-FR=nowhere", "--out", "out"], 3, "nowhere: no such folder"),
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
