"""Edits of a page that state a fact right: where they change its declaration, and that the changed page states it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from docabi.cli import main
from docabi.passes.patches.page_edits import Wanted, edits
from docabi.spec import Code, Direction, Enumeration, Enumerator, Field, Function, Parameter, Structure, Type
from tests.command_line import write_tree

DWORD, TEXT = Type(name="DWORD"), Type(pointer=Type(name="WCHAR", const=True))
LAMP = Function(
    name="Light",
    area="a",
    returns=Type(name="HRESULT"),
    parameters=(Parameter("how", Direction.OUT, DWORD), Parameter("name", Direction.IN, TEXT)),
)
COLOURS = Enumeration(name="Colour", area="a", members=(Enumerator("Red", 1), Enumerator("Blue", 0x20000)))
POINT = Structure(name="Point", area="a", members=(Field("x", DWORD), Field("y", TEXT)))


@pytest.mark.parametrize(
    ("entity", "fact", "code", "expected"),
    [
        (LAMP, "parameters.how.direction", "Light([in] DWORD how);", "Light([out] DWORD how);"),
        (LAMP, "parameters.how.direction", "Light([in, out, iid] X how);", "Light([out, iid] X how);"),
        (LAMP, "parameters.how.direction", "Light(DWORD how, X [in] y);", "Light([out] DWORD how, X [in] y);"),
        (LAMP, "parameters.name.type", "Light(A how, [in] X name[]);", "Light(A how, [in] const WCHAR *name);"),
        (LAMP, "parameters.gone", "Light(DWORD how, [in] int gone);", "Light(DWORD how);"),
        (LAMP, "parameters.gone", "Light([in] int gone, DWORD how);", "Light( DWORD how);"),
        (LAMP, "parameters.name", "Light(\n  X how\n);", "Light(\n  X how,\n  [in] const WCHAR *name\n);"),
        (LAMP, "parameters", "Dim(int a, int b);", "Dim([out] DWORD how, [in] const WCHAR *name);"),
        (COLOURS, "members.Blue.value", "enum { Red = 1, Blue = 3 };", "enum { Red = 1, Blue = 0x00020000 };"),
        (COLOURS, "members.Red", "enum {\n  Blue = 9 };", "enum {\n  Red = 1,\n  Blue = 9 };"),
        (POINT, "members.y.type", "struct { DWORD x; WCHAR y; };", "struct { DWORD x; const WCHAR *y; };"),
        (POINT, "members.y", "struct {\n  DWORD x;\n};", "struct {\n  DWORD x;\n  const WCHAR *y;\n};"),
    ],
)
def test_an_edit_changes_the_declaration(
    entity: Function | Enumeration | Structure, fact: str, code: str, expected: str
) -> None:
    page = "how and name and Blue\n\n```cpp\n@\n```\n\nhow and y\n"
    tried = list(edits(page.replace("@", code), Wanted(entity, fact, "", 4)))
    assert page.replace("@", expected) in tried


def test_a_row_and_a_line_are_edited_where_no_declaration_is() -> None:
    coded = Function(name="Light", area="a", header="lamps.h", hresults=(Code("S_OK"), Code("E_FAIL")))
    page = "# Light\n\n|Code|Says|\n|-|-|\n| `S_OK` | Fine. |\n\n**Header:** dims.h\n"
    row = "| `E_FAIL` |The <a\\|b> fails.|\n"
    added = next(edits(page, Wanted(coded, "hresults.E_FAIL", "", 5, reason="The <a|b> fails.")))
    assert added.replace("\\<", "<").replace("\\>", ">").replace("\\.", ".") == page.replace("\n\n**", f"\n{row}\n**")
    gone = next(edits(added, Wanted(coded, "hresults.E_GONE", "", 5)), "")
    assert not gone
    bare = Function(name="Light", area="a", header="lamps.h", hresults=(Code("S_OK"),))
    assert next(edits(added, Wanted(bare, "hresults.E_FAIL", "", 5))) == page
    header = Wanted(coded, "header", "dims.h", 7, "lamps.h")
    assert list(edits(page, header)) == [page.replace("dims.h", "lamps.h")]


@pytest.mark.parametrize("line", [1, 2, 7, 99])
def test_outside_of_a_code_block_nothing_is_changed(line: int) -> None:
    page = "Light(DWORD how)\n\n```cpp\nLight([in] DWORD how);\n```\n\nhow\n"
    assert list(edits(page, Wanted(LAMP, "parameters.how.direction", "", line))) == []


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_page_with_its_diff_needs_no_correction(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], line_end: str
) -> None:
    """Pages that docabi's corrections set right, changed as the report says: what it stated is not reported again."""
    pages = project / "samples" / "pages" / "en-US"
    for file in sorted(pages.rglob("*.md")):
        copy = tmp_path / "docs" / file.relative_to(pages)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(file.read_text("utf-8"), "utf-8", newline=line_end)
    monkeypatch.chdir(tmp_path)
    report = ["patch", "report", "--quiet", "-j", "1", "--source", "en-US=docs"]
    assert main([*report, "--diff"]) == 0
    diff, said = capsys.readouterr()
    total = int(said.split()[1].rstrip(","))
    assert main(report) == 0
    issues = capsys.readouterr().out
    assert issues.count("\n- line") == total
    unstated = issues.count("No change of the declaration alone")
    assert total > unstated + 5
    subprocess.run(["git", "apply", "-"], input=diff.encode(), cwd=tmp_path, check=True)
    assert main(report) == 0
    after = capsys.readouterr()
    assert int(after.err.split()[1].rstrip(",")) == unstated, after.out


PAGE = """\
---
title: Light
api_name:
- Light
---
# Light function

Lights.

## Syntax

```cpp
HRESULT Light([in] DWORD how);
```
"""


def test_a_patch_of_the_project_is_reported_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    patch = {
        "entity": "Light",
        "fact": "parameters.how.direction",
        "expect": "in",
        "set": "out",
        "reason": "The header <says> so.",
        "upstream": "https://example.com/1",
    }
    files = {
        "docabi.yaml": "sources:\n  en-US: pages\n",
        "pages/a/light-function.md": PAGE,
        "patches/light.yaml": json.dumps([patch]),
    }
    monkeypatch.chdir(write_tree(tmp_path, files))
    assert main(["patch", "report", "--quiet", "-j", "1"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("# a/light")
    assert "the page says `in`; right is `out`." in said.out
    assert "example.com/1" in said.out
    assert "<says>" not in said.out
    assert "-HRESULT Light([in] DWORD how);\n+HRESULT Light([out] DWORD how);" in said.out
    assert "corrections: 1, on pages: 1, stated by a diff: 1" in said.err
    assert main(["patch", "report", "--locale", "fr-FR"]) == 2
    assert "the sources are en-US" in capsys.readouterr().err


PATCH = {"entity": "Light", "fact": "parameters.how.direction", "expect": "in", "set": "out", "reason": "So it is."}


@pytest.mark.parametrize(
    ("repository", "change"),
    [
        (".", ("```cpp", "```cpp")),
        ("work", ("```cpp", "```cpp")),
        ("work/docs", ("```cpp", "```cpp")),
        ("", ("```cpp", "```cpp")),
        (".", ("```\n", "```")),
        (".", ("\n", "\r\n")),
        (".", ("Lights.\n\n## Syntax", "Li\u200bghts\x0c\x1b\r.\n## Syntax")),
        (".", ("## Syntax", "\n\n## Syntax \udcff")),
    ],
)
def test_git_applies_a_diff_as_it_is_printed(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
    repository: str,
    change: tuple[str, str],
) -> None:
    """From the folder in which it was made, with no option, whatever the lines hold and wherever repositories begin."""
    page = PAGE.replace(*change).encode("utf-8", "surrogateescape")
    work, names = tmp_path / "work", ("light function.md", 'li"ght.md', "l\u00e4mp.md")
    write_tree(work, {"docabi.yaml": "sources:\n  en-US: docs/en\n", "patches/light.yaml": json.dumps([PATCH])})
    if repository:
        subprocess.run(["git", "init", "--quiet", tmp_path / repository], check=True)
    monkeypatch.chdir(work)
    for name in names:
        file = write_tree(work, {f"docs/en/a/{name}": page}) / "docs/en/a" / name
        assert main(["patch", "report", "--quiet", "-j", "1", "--diff"]) == 0
        subprocess.run(["git", "apply"], input=capsysbinary.readouterr().out, check=True)
        assert file.read_bytes() == page.replace(b"[in]", b"[out]")
        file.unlink()


def test_a_fence_of_an_issue_is_longer_than_those_of_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {
        "docabi.yaml": "sources:\n  en-US: pages\n",
        "pages/a/light-function.md": PAGE.replace("```", "`````"),
        "patches/light.yaml": json.dumps([PATCH]),
    }
    monkeypatch.chdir(write_tree(tmp_path, files))
    assert main(["patch", "report", "--quiet", "-j", "1"]) == 0
    assert capsys.readouterr().out.count("\n``````") == 2


def test_a_code_that_came_becomes_a_row_of_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    codes = "\n## Return Value\n\n|HRESULT|Description|\n|-------|-----------|\n|S_OK|It is done.|\n"
    given = {"entity": "Light", "fact": "hresults.E_FAIL", "expect": None, "reason": "It came."}
    patch = given | {"set": {"name": "E_FAIL", "value": 0x80004005, "success": False}}
    files = {
        "docabi.yaml": "sources:\n  en-US: pages\n",
        "pages/a/light-function.md": PAGE + codes,
        "patches/light.yaml": json.dumps([patch]),
    }
    monkeypatch.chdir(write_tree(tmp_path, files))
    assert main(["patch", "report", "--quiet", "-j", "1", "--diff"]) == 0
    said = capsys.readouterr()
    assert " |S_OK|It is done.|\n+|E_FAIL|It came" in said.out
    assert "stated by a diff: 1" in said.err
