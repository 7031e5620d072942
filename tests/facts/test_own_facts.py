"""A project's own facts reach every stage: layouts give slots, types close signatures, values give codes."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest
import yaml

from docabi.config import Settings
from docabi.driver.build import build
from docabi.facts import Facts, ProjectFacts
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.command_line import docabi, page, tree_bytes, write_tree
from tests.small_projects import Silent

OWN = """layouts:
  IThing:
    iid: 11111111-2222-3333-4444-555555555555
    base: IUnknown
    source: thing.idl
    slots: [Undo, Do]
typedefs:
  HOW: {kind: unsigned, width: 16}
hresults:
  E_THING: 0x8abc0001
"""
IDL = """interface IThing : IUnknown { HRESULT Undo(); HRESULT Do([in] DWORD dwHow, [out] IThing **ppNext); };"""


def project(folder: Path) -> Path:
    text = page().replace("DWORD    dwHow", "HOW dwHow").replace("|E_FAIL|", "|E_THING|")
    write_tree(folder, {"pages/hosting/ithing-do-method.md": text, "docabi.yaml": "sources: {fr-FR: pages}\n"})
    return folder


def test_own_facts_reach_every_stage(tmp_path: Path) -> None:
    project(tmp_path)
    without = docabi("build", "--verbose", cwd=tmp_path)
    assert "no-layout" in without.stderr
    assert "unknown-code" in without.stderr
    assert "unknown-type" in without.stderr
    (tmp_path / "docabi-facts.yaml").write_text(OWN)
    done = docabi("build", "--verbose", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "no-layout" not in done.stderr
    assert "unknown-code" not in done.stderr
    assert "unknown-type" not in done.stderr
    entity = yaml.safe_load((tmp_path / "specs/abi/hosting/IThing.yaml").read_text())
    assert [(method["name"], method["slot"]) for method in entity["methods"]] == [("Undo", 3), ("Do", 4)]
    assert entity["methods"][1]["hresults"][1] == {"name": "E_THING", "value": 0x8ABC0001, "success": False}
    assert "HOW dwHow" in (tmp_path / "generated/c/mscoree.h").read_text()
    assert "typedef uint16_t HOW;" in (tmp_path / "generated/c/docabi_prelude.h").read_text()


def test_an_import_gives_the_slots(tmp_path: Path) -> None:
    project(tmp_path)
    (tmp_path / "thing.idl").write_text(IDL)
    done = docabi("layout", "import", "thing.idl", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    docabi("build", cwd=tmp_path)
    entity = yaml.safe_load((tmp_path / "specs/abi/hosting/IThing.yaml").read_text())
    assert [(method["name"], method["slot"]) for method in entity["methods"]] == [("Undo", 3), ("Do", 4)]


def test_a_mistake_in_own_facts_has_a_place(tmp_path: Path) -> None:
    project(tmp_path)
    (tmp_path / "docabi-facts.yaml").write_text("layouts:\n  IThing: [\n")
    done = docabi("build", cwd=tmp_path)
    assert done.returncode == 2
    assert "docabi-facts.yaml:3:1: " in done.stderr
    (tmp_path / "docabi-facts.yaml").write_text("layout: {}\n")
    done = docabi("build", cwd=tmp_path)
    assert (
        done.returncode,
        "docabi-facts.yaml:1:1: unknown setting `layout` (did you mean `layouts`?)" in done.stderr,
    ) == (2, True)


CONDITIONAL = """---
title: LampPanel structure
api_name:
  - LampPanel
---
# LampPanel structure

## Syntax

```cpp
typedef struct LampPanel {
#ifdef LAMP_WIDE
  UINT64 level;
#else
  DWORD level;
#endif
} LampPanel;
```
"""


@pytest.mark.parametrize(
    ("setting", "expected"), [("", None), ("LAMP_WIDE: true", "UINT64"), ("LAMP_WIDE: false", "DWORD")]
)
def test_a_warm_build_follows_what_the_settings_define(tmp_path: Path, setting: str, expected: str | None) -> None:
    (tmp_path / "lamppanel-structure.md").write_text(CONDITIONAL)
    head = "sources: {en-US: .}\nout: out\ntargets: [c]\n"
    for text in ("", "defines: {LAMP_WIDE: 1}\n", f"defines: {{{setting}}}\n"):
        (tmp_path / "docabi.yaml").write_text(head + text)
        docabi("build", cwd=tmp_path)
    (header,) = (tmp_path / "out" / "generated" / "c").glob("[!d]*.h")
    lines = header.read_text()
    assert [one for one in ("UINT64", "DWORD") if f"    {one} level;" in lines] == ([expected] if expected else [])
    assert ("LampPanel is opaque" in lines) == (expected is None)


def test_defines_are_no_facts(tmp_path: Path) -> None:
    (tmp_path / "docabi.yaml").write_text("sources: {en-US: .}\n")
    (tmp_path / "docabi-facts.yaml").write_text("defines: {LAMP_WIDE: 1}\n")
    done = docabi("build", cwd=tmp_path)
    assert (done.returncode, "stands in docabi.yaml" in done.stderr) == (2, True)


LAMPS = ProjectFacts(hresults={"LAMP_E_BROKEN": 0x80041234})
"""A code that no public header knows."""


def lamp_pages(folder: Path) -> Settings:
    """More pages than are read without workers, each of a function that gives the code in a damaged spelling."""
    root = folder / "pages"
    root.mkdir(exist_ok=True)
    for number in range(230):
        text = f"---\ntitle: LampOpen{number}\napi_name:\n  - LampOpen{number}\n---\n# LampOpen{number} function\n\n"
        text += f"## Syntax\n\n```cpp\nHRESULT LampOpen{number}();\n```\n\n## Return Value\n\n"
        text += "|HRESULT|Description|\n|---|---|\n|LAMP_E BROKEN|It is broken.|\n"
        (root / f"lampopen{number}-function.md").write_text(text)
    return Settings((SourceRoot("en-US", root),), folder / "out", ("c",), Options("en-US", "lamps"), facts=LAMPS)


def written(settings: Settings) -> dict[str, bytes]:
    return tree_bytes(settings.out, "specs", "generated")


@pytest.mark.slow
@pytest.mark.parametrize("count", [1, 2])
def test_workers_that_cannot_be_forked_know_own_codes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    (tmp_path / "forked").mkdir()
    (tmp_path / "anew").mkdir()
    forked, anew = lamp_pages(tmp_path / "forked"), lamp_pages(tmp_path / "anew")
    build(forked, Silent(), 2, check=False)
    monkeypatch.delattr(os, "fork")
    build(anew, Silent(), count, check=False)
    files = written(anew)
    assert files == written(forked)
    entities = [text for name, text in files.items() if name.startswith("specs/abi/")]
    assert len(entities) == 230
    assert all(b"name: LAMP_E_BROKEN" in text and b"value: 0x80041234" in text for text in entities)


def test_a_second_project_does_not_see_the_facts_of_the_first(tmp_path: Path) -> None:
    for name in ("first", "second", "third"):
        (tmp_path / name).mkdir()
    first, plain, third = (lamp_pages(tmp_path / name) for name in ("first", "second", "third"))
    second = Settings(plain.sources, plain.out, plain.targets, plain.options)
    for settings in (first, second, third):
        build(settings, Silent(), 1, check=False)
    assert written(third) == written(first)
    assert all(b"0x80041234" not in text for text in written(second).values())
    assert all(b"LAMP_E_BROKEN" not in text for text in written(second).values())


def test_facts_travel_as_own_entries_alone() -> None:
    facts = Facts(LAMPS)
    assert facts.hresults["LAMP_E_BROKEN"] == 0x80041234
    assert facts.derive(len_of_layouts) > 300
    pickled = pickle.dumps(facts)
    assert len(pickled) < 500
    assert pickle.loads(pickled).own == LAMPS


def len_of_layouts(facts: Facts) -> int:
    return len(facts.layouts)
