"""Corrections in whole builds: a project's patches reach every target, and the package's own corrections are needed."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
import yaml

from docabi.config import USUAL_TARGETS, Settings
from docabi.diagnostics import Diagnostic
from docabi.driver.build import build
from docabi.facts import Facts
from docabi.source import SourceRoot
from tests.command_line import docabi, page, tree_bytes, write_tree
from tests.small_projects import Silent

PATCHES = """\
- entity: IThing
  fact: methods.Do.parameters.dwHow.name
  expect: dwHow
  set: dwManner
  reason: The header has another name.
- entity: IThing
  fact: methods.Do.parameters.dwFlags
  expect: null
  set: {name: dwFlags, direction: in, type: {name: DWORD}}
  after: dwManner
  reason: The header has three parameters.
  upstream: https://example.invalid/thing.h
"""
INTERFACE = """---
title: IThing Interface
api_name:
- IThing
ms.contentlocale: fr-FR
---
# <a name="ithing-interface"></a>IThing, interface

Une chose.

## <a name="requirements"></a>Configuration requise

 **En-tête :** MSCorEE.h
"""
FACTS = """\
layouts:
  IThing: {iid: 00000000-0000-0000-c000-000000000001, base: IUnknown, slots: [Do], source: thing.h}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with a page of a method, its layout, and a folder of patches."""
    write_tree(tmp_path / "pages", {"a/ithing-do-method.md": page(), "a/ithing-interface.md": INTERFACE})
    (tmp_path / "docabi.yaml").write_text("sources: {fr-FR: pages}\n")
    (tmp_path / "docabi-facts.yaml").write_text(FACTS)
    return write_tree(tmp_path, {"patches/thing.yaml": PATCHES})


def texts(root: Path, target: str) -> str:
    files = sorted((root / "generated" / target).rglob("*"))
    return "\n".join(file.read_text(errors="replace") for file in files if file.is_file())


def test_what_appears_beside_the_config_file_is_seen(folder: Path) -> None:
    """Also by a rebuild of a project that had nothing to do before."""
    facts_file, patches = folder / "docabi-facts.yaml", folder / "patches"
    (folder / "hidden").mkdir()
    patches.rename(folder / "hidden/patches")
    for _ in range(2):
        assert docabi("build", "--targets", "c", cwd=folder).returncode == 0
        time.sleep(0.05)  # a file system's clock ticks
    (folder / "hidden/patches").rename(patches)
    assert docabi("build", "--targets", "c", cwd=folder).returncode == 0
    assert "dwManner" in (folder / "specs/abi/a/IThing.yaml").read_text()
    write_tree(patches, {"more.yaml": "- {entity: IThing, fact: idl, expect: null, set: Thing.idl, reason: x}\n"})
    facts_file.write_text(FACTS.replace("[Do]", "[More, Do]"))
    assert docabi("build", "--targets", "c", cwd=folder).returncode == 0
    abi = (folder / "specs/abi/a/IThing.yaml").read_text()
    assert "idl: Thing.idl" in abi
    assert "slot: 4" in abi


def test_every_target_uses_the_corrected_facts(folder: Path) -> None:
    done = docabi("build", cwd=folder)
    assert done.returncode == 0, done.stderr
    for target in USUAL_TARGETS:
        made = texts(folder, target)
        assert "dwManner" in made, target
        assert "dwFlags" in made, target
        assert "dwHow" not in made, target
    assert "La façon" in texts(folder, "c")  # the words of the page follow the new name
    evidence = yaml.safe_load((folder / "specs/evidence/a/IThing.yaml").read_text())
    found = {fact["fact"]: fact for fact in evidence["facts"]}["methods.Do.parameters.dwManner.name"]
    assert (found["value"], found["against"][0]["value"]) == ("dwManner", "dwHow")
    assert found["note"] == "patch thing.yaml: The header has another name."


@pytest.mark.slow
def test_a_changed_patch_gives_what_a_cold_build_gives(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    cold = tmp_path_factory.mktemp("cold")
    patches = folder / "patches/thing.yaml"
    for text in ("", PATCHES, PATCHES.replace("dwManner", "dwWay"), ""):
        patches.write_text(text)
        assert docabi("build", cwd=folder).returncode == 0
        out = cold / str(len(list(cold.iterdir())))
        assert docabi("build", "--out", out, cwd=folder).returncode == 0
        assert tree_bytes(folder, "specs", "generated") == tree_bytes(out, "specs", "generated")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "- {entity: IThing, fact: header, expect: no.h, set: MSCorEE.h, reason: x}",
            "patches/thing.yaml:1:42: error: `header` of `IThing`: the documentation says `MSCorEE.h` now, the patch "
            "expects `no.h` [patch-outdated]\n  help: the documentation was mended: drop the patch",
        ),
        ("- {entity: IThng, fact: header, expect: a, set: b, reason: x}", "no page describes `IThng` (did you mean"),
        ("- {entity: IThing", "patches/thing.yaml:2:1: error: the file cannot be read"),
        ("\ud800", "patches/thing.yaml:1:1: error: the file is not UTF-8 text"),
    ],
)
def test_a_mistake_in_a_patch_fails_the_build_without_a_traceback(folder: Path, text: str, message: str) -> None:
    (folder / "patches/thing.yaml").write_bytes(f"{text}\n".encode("utf-8", "surrogatepass"))
    done = docabi("build", "--targets", "c", cwd=folder)
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_a_type_of_another_api_is_opaque_in_c_and_an_object_in_python(folder: Path) -> None:
    parameter = "{name: ppInfo, direction: out, type: {pointer: {pointer: {name: IWbemContext}}}}"
    patch = f"- {{entity: IThing, fact: methods.Do.parameters.ppInfo, expect: null, set: {parameter}, reason: x}}\n"
    (folder / "patches/thing.yaml").write_text(patch)
    done = docabi("build", "--verbose", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "IWbemContext" not in done.stderr
    assert "typedef struct IWbemContext IWbemContext;" in texts(folder, "c")
    assert "IWbemContext **ppInfo" in texts(folder, "c")
    assert "Out(IUnknown)" in texts(folder, "python")


def test_patches_without_a_config_file(folder: Path, tmp_path: Path) -> None:
    given = ["--source", f"fr-FR={folder / 'pages'}", "--out", str(tmp_path / "out"), "--targets", "c"]
    assert "dwManner" not in _abi(tmp_path / "out", docabi("build", *given, cwd=folder))
    assert "dwManner" in _abi(tmp_path / "out", docabi("build", *given, "--patches", "patches", cwd=folder))
    missing = docabi("build", *given, "--patches", "nowhere", cwd=folder)
    assert (missing.returncode, missing.stderr) == (2, "docabi: patches: `nowhere` is no folder\n")


def _abi(out: Path, done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stderr
    return (out / "specs/abi/a/IThing.yaml").read_text()


def test_corrections_have_the_form_of_patch_files(project: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    schema = json.loads(docabi("schema", "patch", cwd=project).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(json.dumps([dict(_plain(one)) for one in Facts().corrections])), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate([{"entity": "X"}], schema)


def _plain(one: object) -> dict[str, object]:
    names = ("entity", "fact", "expect", "set", "reason", "upstream", "after")
    return {name: getattr(one, name) for name in names}


def test_each_correction_names_its_source_and_stands_once() -> None:
    corrections = Facts().corrections
    assert all(one.upstream for one in corrections)
    assert len({(one.entity, one.fact) for one in corrections}) == len(corrections)


TREES = ["en-us", "fr-fr", "de-de", "ja-jp", "zh-cn", "ru-ru", "fr-fr-2019"]
# What no page defines and no public header tells.
UNKNOWN_TYPES = {"STACK_ADDRESS"}
NOTE = "correction of docabi: "
# Corrections of what other families of documentation describe, by their trees.
OTHERS = {"odbc-fr": {"SQLGetDiagRec"}}
Compiled = Callable[[str], tuple[tuple[Diagnostic, ...], list[str]]]


@pytest.fixture(scope="module")
def compiled(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    """What a build of a real tree finds, and the corrections that it uses."""

    def of(tree: str) -> tuple[tuple[Diagnostic, ...], list[str]]:
        out = tmp_path_factory.mktemp(tree)
        settings = Settings((SourceRoot("en-US", corpus / tree / "docs/framework/unmanaged-api"),), out, ())
        outcome = build(settings, Silent(), 1, check=False)
        files = sorted((out / "specs/evidence").rglob("*.yaml"))
        used = [line for file in files for line in file.read_text("utf-8").splitlines() if NOTE in line]
        return outcome.diagnostics, used

    return cache(of)


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("tree", TREES)
def test_each_correction_is_needed(tree: str, compiled: Compiled) -> None:
    """All of these trees have every page with a mistake that is corrected, and none of them was mended."""
    diagnostics, used = compiled(tree)
    assert [found.message for found in diagnostics if found.rule == "correction-outdated"] == []
    others = set[str]().union(*OTHERS.values())
    assert len(used) == sum(one.entity not in others for one in Facts().corrections)


@pytest.mark.slow
@pytest.mark.corpus
@pytest.mark.parametrize("tree", OTHERS)
def test_each_correction_of_other_families_is_needed(tree: str, corpus: Path, tmp_path: Path) -> None:
    root = SourceRoot("fr-FR", corpus.parent / "corpus-families" / tree / "docs")
    build(Settings((root,), tmp_path, ("spec",)), Silent(), 1, check=False)
    texts = (file.read_text("utf-8") for file in (tmp_path / "specs/evidence").rglob("*.yaml"))
    used = [line for text in texts for line in text.splitlines() if NOTE in line]
    assert len(used) == sum(one.entity in OTHERS[tree] for one in Facts().corrections) > 0


@pytest.mark.slow
@pytest.mark.corpus
@pytest.mark.parametrize("tree", TREES)
def test_few_types_are_known_to_nobody(tree: str, compiled: Compiled) -> None:
    diagnostics, _ = compiled(tree)
    unknown = [found for found in diagnostics if found.rule in ("unknown-type", "doubtful-type")]
    assert {found.message.split("`")[1] for found in unknown} <= UNKNOWN_TYPES


def test_the_samples_use_no_unknown_type(project: Path, tmp_path: Path) -> None:
    locales = ("en-US", "fr-FR", "de-DE", "ja-JP")
    roots = tuple(SourceRoot(locale, project / "samples/pages" / locale) for locale in locales)
    outcome = build(Settings(roots, tmp_path, ()), Silent(), 1, check=False)
    assert [found for found in outcome.diagnostics if found.rule in ("unknown-type", "doubtful-type")] == []
