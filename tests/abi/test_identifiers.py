"""Identifiers with a name of their own: which a specification has, and that they are those of public headers."""

from __future__ import annotations

import re
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from docabi.abi.identifiers import known_identifiers
from docabi.facts import Facts, ProjectFacts
from docabi.spec import Coclass, Entity, Identifier, Interface
from tests.command_line import docabi, page, write_tree

FACTS = Facts()
WITHOUT = Facts(ProjectFacts(companions=False))
HOST = Interface(name="IHost", area="x", header="MetaHost.h")
ORIGINALS = (Path("/usr/share/mingw-w64/include"), Path("/usr/include/wine/wine/windows"))
_DEFINED = re.compile(r"(?:EXTERN_GUID|DEFINE_GUID)\s*\(\s*(\w+)\s*,((?:\s*0[xX][0-9a-fA-F]+\s*,?){11})\)")


def known(*entities: Entity, facts: Facts = FACTS, named: tuple[str, ...] = ()) -> dict[str, Identifier]:
    return known_identifiers({one.name: one for one in entities}, facts, named)


def test_identifiers_come_with_their_header() -> None:
    found = known(HOST)
    assert found["CLSID_CLRMetaHost"].value == "9280188d-0e8e-4867-b30c-7fa83884e8de"
    assert {one.header for one in found.values()} == {"metahost.h"}
    assert [*found] == sorted(found)
    assert known(Interface(name="IHost", area="x", header="Lamps.h")) == {}


def test_without_companions_what_pages_name_stays() -> None:
    assert known(HOST, facts=WITHOUT) == {}
    found = known(HOST, facts=WITHOUT, named=("MetaDataSetENC", "CLSID_Nothing"))
    assert [*found] == ["MetaDataSetENC", "MetaDataSetUpdate"]
    assert found["MetaDataSetENC"].same_as == "MetaDataSetUpdate"
    assert found["MetaDataSetENC"].value == found["MetaDataSetUpdate"].value


def test_a_class_has_its_own() -> None:
    lamp = Coclass(name="Lamp", area="x", clsid="99999999-2222-3333-4444-555555555555", header="Lamps.h", page="x.md")
    assert known(lamp, facts=WITHOUT) == {
        "CLSID_Lamp": Identifier("CLSID_Lamp", "99999999-2222-3333-4444-555555555555", "Lamps.h", "x.md")
    }


def test_no_two_names_mean_one_identifier_unless_they_are_aliases() -> None:
    own = [one.value for one in FACTS.identifiers.values() if one.same_as is None]
    assert len(own) > 60
    assert len({*own}) == len(own)
    iids = {layout.iid for layout in FACTS.layouts.values()}
    assert not {*own} & iids


def _of_originals() -> Iterator[tuple[str, str]]:
    for folder in ORIGINALS:
        for name in ("cor.h", "corsym.h", "metahost.h", "mscoree.h", "cordebug.h", "corpub.h"):
            file = folder / name
            for match in _DEFINED.finditer(file.read_text("utf-8", "replace")) if file.is_file() else ():
                one, two, three, *rest = (int(number, 16) for number in match[2].split(","))
                tail = bytes(rest)
                yield match[1], str(uuid.UUID(fields=(one, two, three, *tail[:2], int.from_bytes(tail[2:], "big"))))


@pytest.mark.skipif(not any(folder.is_dir() for folder in ORIGINALS), reason="needs mingw-w64's or Wine's headers")
def test_values_are_those_of_public_headers() -> None:
    originals = [*_of_originals()]
    shared = {name for name, _ in originals} & FACTS.identifiers.keys()
    assert len(shared) > 8
    assert [(name, value) for name, value in originals if name in shared] == [
        (name, FACTS.identifiers[name].value) for name, _ in originals if name in shared
    ]
    classes = {name for name, _ in originals if name.startswith(("CLSID_C", "MetaData"))}
    assert classes <= shared | {"CLSID_COAlternateIdentity"}


def test_what_a_page_names_is_in_every_target(tmp_path: Path) -> None:
    named = page().replace("La façon.", "La façon, `CorSym_LanguageType_CSharp` ou autre.")
    settings = "sources: {fr-FR: pages}\ncompanions: false\ntargets: [c, python]\n"
    write_tree(tmp_path, {"pages/hosting/ithing-do-method.md": named, "docabi.yaml": settings})
    done = docabi("build", cwd=tmp_path)
    assert done.returncode in (0, 1), done.stderr
    found = (tmp_path / "specs" / "identifiers.json").read_text()
    assert [one["name"] for one in yaml.safe_load(found)] == ["CorSym_LanguageType_CSharp"]
    header = (tmp_path / "generated/c/corsym.h").read_text()
    assert "DEFINE_GUID(CorSym_LanguageType_CSharp, 0x3f5162f8, 0x07c6, 0x11d3, " in header
    program = (
        "import docabi_bindings as d; from docabi_bindings.corsym import *; print(d.CorSym_LanguageType_CSharp == "
        "CorSym_LanguageType_CSharp == d.GUID('3f5162f8-07c6-11d3-9053-00c04fa302a1'))"
    )
    command = [sys.executable, "-c", program]
    printed = subprocess.run(command, cwd=tmp_path / "generated/python", capture_output=True, text=True, check=True)
    assert printed.stdout == "True\n"
    shown = docabi("show", "corsym_languagetype_csharp", cwd=tmp_path)
    assert shown.stdout.splitlines() == [
        "CorSym_LanguageType_CSharp",
        "{3f5162f8-07c6-11d3-9053-00c04fa302a1}",
        "header: corsym.h",
        "source: coreclr v3.1.9: corsym.idl",
    ]
    assert "CLSID_" not in (tmp_path / "generated/c/mscoree.h").read_text()
    (tmp_path / "docabi.yaml").write_text(settings.replace("companions: false\n", ""))
    docabi("build", cwd=tmp_path)
    assert "DEFINE_GUID(CLSID_CorRuntimeHost, " in (tmp_path / "generated/c/mscoree.h").read_text()
    (tmp_path / "docabi-facts.yaml").write_text("companions: false\n")
    refused = docabi("build", cwd=tmp_path)
    assert refused.returncode == 2
    assert "docabi-facts.yaml:1:1: `companions` is a setting: it stands in docabi.yaml" in refused.stderr
