"""A row that a translation destroyed does not take its fact with it: the specification before knew it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from docabi.cache import Cache
from docabi.config import Settings
from docabi.diagnostics import Diagnostic
from docabi.driver.build import build
from docabi.driver.previous import Previous
from docabi.facts import Facts
from docabi.source import SourceRoot
from tests.command_line import tree_bytes, write_tree
from tests.small_projects import Silent

PAGE = """---
title: ILampe, interface
api_name:
- ILampe
ms.contentlocale: fr-FR
---
# <a name="ilampe-interface"></a>ILampe, interface

Une lampe.

## <a name="requirements"></a>Configuration requise

 **Plateformes :** Toutes.

 **En-tête :** {header}

 **Bibliothèque :** {library}

 **Versions de .NET Framework :** {since}
"""
SOUND = {"header": "MSCorEE.idl, MSCorEE.h", "library": "MSCorEE.dll", "since": "2.0"}
DAMAGED = {"header": "Trognon", "library": "Ragoût", "since": "[! INCLUDE [vieux] (..)]"}
ABI = "specs/abi/lampes/ILampe.yaml"
KNOWN = "header: mscoree.h\nidl: mscoree.idl\nlibrary: mscoree.dll\nsince: '2.0'".splitlines()


def compiled(folder: Path, page: str, **others: str) -> tuple[dict[str, bytes], list[Diagnostic]]:
    """The specification of a page, and of the same page in other locales; what was found about unread facts."""
    roots = []
    for locale, text in {"fr-FR": page, **{tag.replace("_", "-"): text for tag, text in others.items()}}.items():
        root = write_tree(folder / "pages" / locale, {"lampes/ilampe-interface.md": text})
        roots.append(SourceRoot(locale, root))
    outcome = build(Settings(tuple(roots), folder / "out", ()), Silent(), 1, check=False)
    found = [one for one in outcome.diagnostics if one.rule == "unread-fact"]
    return tree_bytes(folder / "out", "specs"), found


def facts(files: dict[str, bytes]) -> list[str]:
    lines = files[ABI].decode().lower().replace('"', "'").splitlines()
    return [line for line in lines if line.split(":")[0] in ("header", "idl", "library", "since")]


def test_destroyed_rows_keep_what_the_specification_before_says(tmp_path: Path) -> None:
    before, found = compiled(tmp_path, PAGE.format(**SOUND))
    assert (facts(before), found) == (KNOWN, [])
    after, found = compiled(tmp_path, PAGE.format(**DAMAGED))
    assert after[ABI] == before[ABI]
    assert {one.page.path for one in found} == {"lampes/ilampe-interface.md"}
    assert {one.message.split("`")[3] for one in found} == {"MSCorEE.h", "MSCorEE.idl", "MSCorEE.dll", "2.0"}
    evidence = after["specs/evidence/lampes/ILampe.yaml"].decode()
    assert evidence.count("kept: the specification before says so") == 4
    again, told = compiled(tmp_path, PAGE.format(**DAMAGED) + "\n")
    assert (again[ABI], again["specs/evidence/lampes/ILampe.yaml"].decode()) == (before[ABI], evidence)
    assert told == found


@pytest.mark.parametrize(("written", "idl"), [("Mscoree", "MSCorEE.idl"), ("MSCorEE. h", None)])
def test_an_extension_that_is_lost_does_not_lose_the_idl_file(tmp_path: Path, written: str, idl: str | None) -> None:
    compiled(tmp_path, PAGE.format(**SOUND))
    files, found = compiled(tmp_path, PAGE.format(**{**SOUND, "header": written}))
    known = [line for line in KNOWN if idl or not line.startswith("idl")]
    assert (facts(files), [one.message.split("`")[3] for one in found]) == (known, [idl] if idl else [])


def test_a_build_in_a_fresh_clone_says_the_same(tmp_path: Path) -> None:
    compiled(tmp_path / "warm", PAGE.format(**SOUND))
    shutil.copytree(tmp_path / "warm/out/specs", tmp_path / "clean/out/specs")
    assert compiled(tmp_path / "warm", PAGE.format(**DAMAGED)) == compiled(tmp_path / "clean", PAGE.format(**DAMAGED))


@pytest.mark.parametrize("fact", ["header", "library", "since"])
def test_a_row_that_is_gone_or_says_something_else_is_a_change(tmp_path: Path, fact: str) -> None:
    compiled(tmp_path, PAGE.format(**SOUND))
    other = {"header": "CorDebug.h", "library": "DbgShim.dll", "since": "4.5"}[fact]
    changed, found = compiled(tmp_path, PAGE.format(**{**SOUND, fact: other}))
    assert [line for line in facts(changed) if line.startswith(fact)] == [
        f"{fact}: {other!r}".lower().replace("'", "'" if fact == "since" else "")
    ]
    rows = PAGE.format(**SOUND).split("\n\n")
    label = {"header": "En-tête", "library": "Bibliothèque", "since": "Versions"}[fact]
    gone, lost = compiled(tmp_path, "\n\n".join(row for row in rows if f"**{label}" not in row) + "\n")
    assert [line for line in facts(gone) if line.startswith(fact)] == []
    assert found == lost == []


def test_without_a_specification_before_the_evidence_says_that_nobody_can_read_it(tmp_path: Path) -> None:
    files, found = compiled(tmp_path, PAGE.format(**DAMAGED))
    assert (facts(files), found) == ([], [])
    assert files["specs/evidence/lampes/ILampe.yaml"].decode().count("unread: the page has words for it") == 3


def test_another_locale_goes_before_the_specification(tmp_path: Path) -> None:
    compiled(tmp_path, PAGE.format(**{**SOUND, "since": "1.1"}))
    files, found = compiled(tmp_path, PAGE.format(**DAMAGED), de_DE=PAGE.format(**SOUND))
    assert (facts(files), found) == (KNOWN, [])


@pytest.mark.parametrize("damage", ["kind: [", "kind: interface\nname: 3\n", ""])
def test_a_specification_that_cannot_be_read_says_nothing(tmp_path: Path, damage: str) -> None:
    compiled(tmp_path, PAGE.format(**SOUND))
    shutil.rmtree(tmp_path / "out/.docabi")
    heading = "# made by docabi from documentation pages; do not edit\n"
    (tmp_path / "out" / ABI).write_text(heading + damage, encoding="utf-8")
    assert facts(compiled(tmp_path, PAGE.format(**DAMAGED))[0]) == []


def test_what_a_file_says_is_kept_by_its_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled(tmp_path, PAGE.format(**SOUND))
    memo, file = Cache(None), tmp_path / "out" / ABI

    def library() -> str | None:
        entity = Previous(tmp_path / "out/specs", Facts(), memo).entity("ILampe")
        return entity.library if entity is not None else None

    before = file.read_text("utf-8")
    assert library() == "MSCorEE.dll"
    file.write_text(before.replace("MSCorEE.dll", "lamp.dll"), "utf-8")
    assert library() == "lamp.dll"
    file.write_text("kind: [", "utf-8")
    assert library() is None
    file.write_text(before, "utf-8")
    monkeypatch.setattr("docabi.driver.previous.load_entity", lambda _: pytest.fail("it was read before"))
    assert library() == "MSCorEE.dll"
    assert Previous(None, Facts(), memo).entity("ILampe") is None
    assert Previous(tmp_path / "out/specs", Facts(), memo).entity("INone") is None
