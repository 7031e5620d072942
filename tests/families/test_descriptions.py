"""A family is a file: what it says holds for its pages alone, and what is wrong with it is told with its place."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import msgspec
import pytest

from docabi.cli import main
from docabi.config import ConfigError, load_facts
from docabi.configfile import project_settings
from docabi.diagnostics import Sink
from docabi.documents import DocumentError, load_yaml
from docabi.facts import Facts, ProjectFacts
from docabi.facts.families import Family, merged
from docabi.facts.family_rules import read_family, shipped
from docabi.families import canonical
from docabi.lower import lower_page
from docabi.packaged import packaged_text
from docabi.page import Page
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Direction, Fragment, Kind

OWN = """
title: Lamp handbook
about: Pages of lamps.
match:
- front: {lamp.kind: '^[a-z]+$'}
- heading: '^Lamp '
  sections: ['how.*']
names:
- {from: lamp.kind, pattern: 'struct', kind: structure}
- {from: path, pattern: '.*/(?P<name>\\w+)-fun', kind: function}
declaration: {languages: [lampish]}
sections:
  anchors: {how: syntax}
  words: {en: {syntax: [how it is called], parameters: [what it takes], requirements: [where it is]}}
entries: {lines: ['=(?P<name>\\w+)=[ ]*']}
directions: {en: {in: [goes], out: [comes]}}
files: {front: {library: [lamp.file]}, labels: {en: {header: [found in]}}}
"""
PAGE = """---
title: dim
lamp-kind: call
lamp_file: Lamp.dll
api_name: [dim]
---
# Lamp dim

Dims.

## How it is called

```lampish
int dim(int *how, int *where);
```

## What it takes

=how= [comes] As bright.

=where= [goes] The room.

## Where it is

**Found in:** lamp.h
"""


def facts(**families: str) -> Facts:
    return Facts(ProjectFacts(families={name: read_family(text) for name, text in families.items()}))


def read(text: str, known: Facts, path: str = "lamps/dim.md") -> Page:
    identity = PageId("en-US", path)
    page = read_page(identity, text.encode(), known, Sink(identity))
    assert page
    return canonical(page, known)


def lowered(text: str, known: Facts) -> Fragment:
    page = read(text, known)
    return lower_page(page, known, Sink(page.identity))


def test_a_page_is_read_as_its_family_says() -> None:
    found = lowered(PAGE, facts(lamps=OWN))
    declared = found.facts.declared
    assert found.kind is Kind.FUNCTION
    assert found.name == "dim"
    assert declared
    assert declared.signature
    assert found.text.parameters == {"how": "As bright.", "where": "The room."}
    assert found.facts.directions == {"how": Direction.OUT, "where": Direction.IN}
    assert found.facts.header
    assert found.facts.header.name == "lamp.h"
    assert found.facts.library
    assert found.facts.library.name == "Lamp.dll"


def test_a_page_of_another_family_is_not() -> None:
    other = PAGE.replace("lamp-kind: call\n", "").replace("# Lamp dim", "# dim")
    assert read(other, facts(lamps=OWN)).families == ()
    assert lowered(other, facts(lamps=OWN)) == lowered(other, Facts())


def test_every_family_may_be_forced() -> None:
    other = PAGE.replace("lamp-kind: call\n", "").replace("# Lamp dim", "# dim")
    own = {"lamps": read_family(OWN)}
    assert read(other, Facts(ProjectFacts(families=own, family=("lamps",)))).families == ("lamps",)


@pytest.mark.parametrize(
    ("front", "path", "kind"),
    [("lamp.kind: struct", "lamps/dim.md", Kind.STRUCTURE), ("lamp.kind: x", "lamps/dim-fun.md", Kind.FUNCTION)],
)
def test_names_and_kinds_come_from_where_the_family_says(front: str, path: str, kind: Kind) -> None:
    page = read(f"---\ntitle: x\n{front}\n---\n# x\n", facts(lamps=OWN), path)
    assert page.kind is kind
    assert page.front.api_names == (("dim",) if path.endswith("fun.md") else ())


def test_all_that_a_condition_says_has_to_hold() -> None:
    known = facts(lamps=OWN)
    assert read("# Lamp dim\n\n## Howto\n", known).families == ("lamps",)
    assert read("# Lamp dim\n\n## Why\n", known).families == ()
    assert read("# Dim\n\n## Howto\n", known).families == ()


def test_a_projects_own_family_wins_over_a_shipped_one_of_its_name() -> None:
    known = facts(odbc="title: Mine\nabout: Ours.\nmatch: [{path: 'x'}]\n").families
    assert known.families["odbc"].title == "Mine"
    assert {*known.families} == {*shipped()}


def test_families_are_added_up() -> None:
    one, other = (read_family(f"title: {name}\nabout: x\nentries: {{openings: [{name}, z]}}\n") for name in "ab")
    assert merged((one, other)).entries.openings == ("a", "z", "b")
    assert merged((one, other)).title == "a"


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_family_holds_to_the_schema(name: str) -> None:
    schema = msgspec.json.schema(Family)
    jsonschema.validate(load_yaml(packaged_text(f"families/{name}.yaml")).value, schema)


FAULTS = {
    "title: x\nabout: y\nmatch:\n- path: '('\n": (4, "no regular expression"),
    "title: x\nabout: y\nmatch: [{}]\n": (3, "a condition says nothing"),
    "title: x\nabout: y\nentries:\n  lines: ['\\w+']\n": (4, "has a group"),
    "title: x\nabout: y\ncodes:\n  names: ['(?i)lamp\\w+']\n": (4, "cannot stand beside others"),
    "title: x\nabout: y\ncodes:\n  names: ['(?P<name>LAMP\\w+)']\n": (4, "cannot stand beside others"),
    "title: x\nabout: y\nlisted-constants: ['(?i)lamp\\w+']\n": (1, "cannot stand beside others"),
    "title: x\nabout: y\nnames:\n- {from: path, pattern: x, kind: lamp}\n": (4, "lamp"),
    "title: x\nabout: y\nsectoins: {}\n": (3, "did you mean `sections`?"),
    "about: y\n": (1, "title"),
    "": (1, "describes no family"),
}


@pytest.mark.parametrize("text", FAULTS)
def test_what_is_wrong_with_a_description_has_its_place(text: str) -> None:
    line, words = FAULTS[text]
    with pytest.raises(DocumentError, match=words.replace("?", r"\?")) as caught:
        read_family(text)
    assert line in (caught.value.line, caught.value.line + 1, 1)


def project(folder: Path, settings: str = "", family: str = OWN) -> Path:
    (folder / "families").mkdir()
    (folder / "families" / "lamps.yaml").write_text(family, "utf-8")
    (folder / "pages").mkdir()
    (folder / "pages" / "dim.md").write_text(PAGE, "utf-8")
    file = folder / "docabi.yaml"
    file.write_text(f"sources: {{en-US: pages}}\ntargets: [c]\n{settings}", "utf-8")
    return file


def test_a_project_brings_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main(["build", "--quiet"]) == 0
    assert "dim(" in (tmp_path / "generated" / "c" / "lamp.h").read_text("utf-8")
    described = tmp_path / "families" / "lamps.yaml"
    described.write_text(OWN.replace("goes", "leaves"), "utf-8")
    assert main(["build", "--check", "--quiet"]) == 1, "a changed family is another build"


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ("families: nowhere\n", "is no folder"),
        ("family: lmaps\n", "did you mean `lamps`"),
        ("family: [x, y]\n", "unknown"),
    ],
)
def test_settings_of_families_are_checked(settings: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=words):
        project_settings(project(tmp_path, settings))


def test_a_wrong_description_ends_a_build_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project(tmp_path, family="title: x\nabout: y\nmatch: x\n")
    monkeypatch.chdir(tmp_path)
    assert main(["build"]) == 2
    assert "lamps.yaml:3:" in capsys.readouterr().err


def test_families_are_settings_and_no_facts() -> None:
    with pytest.raises(DocumentError, match="is a setting"):
        load_facts("family: [odbc]\n")


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "family"]) == 0
    jsonschema.validate(load_yaml(OWN).value, json.loads(capsys.readouterr().out))
