"""`docabi families`, `detect` and `init --family`: what is known, what a tree is and why, what stays unread."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from docabi.cli import main
from docabi.facts.family_rules import shipped
from docabi.packaged import FAMILY_SAMPLES

SAMPLED = sorted(folder.name for folder in FAMILY_SAMPLES.iterdir())
GUIDE = "---\ntitle: Lamps\n---\n# Lamps\n\nAll about them.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_every_family_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["families"]) == 0
    lines = told(capsys).splitlines()
    assert {line.split()[0] for line in lines} == {*shipped()}
    assert main(["families", "--json"]) == 0
    assert json.loads(told(capsys))["odbc"]["title"] == shipped()["odbc"].title


@pytest.mark.parametrize("family", SAMPLED)
def test_a_project_of_a_family_builds_and_is_told_to_be_one(
    family: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "--family", family]) == 0
    assert main(["build", "--quiet"]) == 0
    told(capsys)
    assert main(["families", "detect", "pages/en-US", "--json"]) == 0
    seen = json.loads(told(capsys))
    assert family in seen["families"]
    assert sum(seen["kinds"].values()) == seen["pages"] == len([*(folder / "pages").rglob("*.md")])
    assert any(shape["family"] == family and shape["condition"] for shape in seen["shapes"])


@pytest.mark.parametrize("family", SAMPLED)
@pytest.mark.usefixtures("folder")
def test_sample_pages_of_a_family_have_no_warnings_and_can_be_called(
    family: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "--family", family]) == 0
    told(capsys)
    assert main(["check", "--fail-on", "warning"]) == 0, told(capsys)
    assert main(["build"]) == 0
    usable = next(line for line in capsys.readouterr().err.splitlines() if line.startswith("usable: "))
    assert any(not part.startswith("0 of") for part in usable.removeprefix("usable: ").split(", ")), usable


@pytest.mark.usefixtures("folder")
def test_help_names_the_families_with_sample_pages(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "--help"]) == 0
    said = " ".join(told(capsys).split())
    assert f"in the form of this family: {', '.join(sorted([*SAMPLED, 'dotnet']))}" in said


@pytest.mark.usefixtures("folder")
def test_the_usual_samples_are_of_a_family_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "--family", "dotnet"]) == 0
    assert main(["families", "detect", "en-US=pages/en-US"]) == 0
    assert "dotnet: .NET unmanaged API reference" in told(capsys)


def test_what_stays_unread_is_told_with_a_page(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(3):
        page = GUIDE.replace("title: Lamps", f"title: x\napi_name: [Lamp{number}]") + "\n## How it shines\n\nWell.\n"
        (folder / f"lamp{number}.md").write_text(page, "utf-8")
        declared = (
            f"# Lamp{number}\n\n## Syntax\n\n```c\nint Lamp{number}(int how);\n```\n\n## How it shines\n\nWell.\n"
        )
        (folder / f"lamp{number}-function.md").write_text(declared, "utf-8")
    assert main(["families", "detect", "."]) == 0
    said = told(capsys)
    assert "3 of 6 pages describe an API: 3 function" in said
    assert "3  mean to describe an API, and nothing says of which kind (lamp0.md)" in said
    assert "3  How it shines (lamp0-function.md)" in said
    assert "families/NAME.yaml" in said


def test_no_page_of_an_api_is_a_finding(folder: Path) -> None:
    (folder / "guide.md").write_text(GUIDE, "utf-8")
    assert main(["families", "detect", "."]) == 1


def test_a_family_of_ones_own_is_seen_and_may_be_forced(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "families").mkdir()
    (folder / "families" / "lamps.yaml").write_text(
        "title: Lamp book\nabout: x\nmatch: [{heading: '^Lamp'}]\n", "utf-8"
    )
    (folder / "docabi.yaml").write_text("sources: {en-US: .}\n", "utf-8")
    (folder / "guide.md").write_text(GUIDE, "utf-8")
    (folder / "other.md").write_text(GUIDE.replace("# Lamps", "# Other"), "utf-8")
    main(["families", "detect", "."])
    assert "1  lamps: Lamp book" in told(capsys)
    main(["families", "detect", ".", "--family", "lamps"])
    assert "2 by choice" in told(capsys)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["families", "detect", "nowhere"], 3, "no such folder"),
        (["families", "detect", ".", "--family", "obdc"], 2, "did you mean odbc?"),
        (["init", "--family", "obdc"], 2, "did you mean odbc?"),
        (["families", "guess"], 2, "invalid choice"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_mistakes_are_told(arguments: list[str], code: int, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == code
    assert words in capsys.readouterr().err


def test_what_cannot_be_read_is_told_and_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page that is none, and one with more bytes than the limit allows."""
    (folder / "docabi.yaml").write_text("sources: {en-US: pages}\nlimits: {page-bytes: 1000}\n", "utf-8")
    pages = folder / "pages"
    pages.mkdir()
    (pages / "lamp.md").write_text("# Lamp\n\n## Syntax\n\n```c\nint Lamp(void);\n```\n", "utf-8")
    (pages / "binary.md").write_bytes(b"\x00\x01\x02\x00" * 20)
    (pages / "large.md").write_text("# Lamp\n" + "x\n" * 1000, "utf-8")
    main(["families", "detect", "pages"])
    said = capsys.readouterr()
    assert "2  cannot be read at all" in said.out
    assert "pages/binary.md:1:1: " in said.err
    assert "[limit-exceeded]" in said.err
    assert "pages/large.md" in said.err
    main(["families", "detect", "pages", "--json"])
    assert json.loads(told(capsys))["left_out"] == 2


def test_a_folder_without_pages_is_said_to_be_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "readme.txt").write_text("x", "utf-8")
    assert main(["families", "detect", "."]) == 1
    assert told(capsys).splitlines() == [". (en-US): it has no page: files that end in `.md`"]
