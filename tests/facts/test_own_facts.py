"""A project's own facts reach every stage: layouts give slots, types close signatures, values give codes."""

from __future__ import annotations

from pathlib import Path

import yaml

from tests.command_line import docabi, page, write_tree

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
    assert (done.returncode, "unknown field `layout`" in done.stderr) == (2, True)
