"""What no page describes and is given all the same: the rest of headers that pages describe, from facts alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.abi import Abi
from docabi.facts import Facts, Layout, ProjectFacts, TypeEntry
from docabi.spec import Entity, Enumeration, Enumerator, Interface
from tests.command_line import docabi, page, write_tree

FACTS = Facts()
WITHOUT = Facts(ProjectFacts(companions=False))
COLLECTOR = Interface(name="IGCHost", area="x", header="GCHost.h", iid=FACTS.layouts["IGCHost"].iid, base="IUnknown")
LINKER = Interface(name="IALink", area="x", header="alink.h")
HEADER = Enumeration(name="CorAny", area="x", header="CorHdr.h", members=(Enumerator("ntaReserved", 7),))


def abi(*entities: Entity, facts: Facts = FACTS) -> Abi:
    return Abi({one.name: one for one in sorted(entities, key=lambda one: one.name)}, facts)


def given(*entities: Entity, facts: Facts = FACTS) -> dict[str, str | None]:
    declared = abi(*entities, facts=facts).declared
    return {name: one.header for name, one in declared.items() if name not in facts.system}


def test_the_rest_of_a_header_is_given_where_pages_describe_half_of_it() -> None:
    assert given(COLLECTOR) == {}
    two = (COLLECTOR, Interface(name="IGCHost2", area="x", base="IGCHost"))
    assert given(*two) == {"IDummyDoNotUse": "GCHost.h"}
    assert given(*two, facts=WITHOUT) == {}
    assert given(*(one for one in two if one.header is None)) == {}


def test_what_layouts_know_beside_is_told_in_any_case() -> None:
    assert [*abi(LINKER).undescribed] == [*abi(LINKER, facts=WITHOUT).undescribed] == ["IALink2", "IALink3"]
    assert abi(Interface(name="ILamp", area="x", header="Lamps.h")).undescribed == {}


def test_a_base_is_there_before_what_extends_it() -> None:
    names = {name for name, layout in FACTS.layouts.items() if layout.file == "corprof.h"}
    lacking = {"ICorProfilerCallback10", "ICorProfilerCallback11", "ICorProfilerMethodEnum"}
    found = abi(*(Interface(name=name, area="x", header="CorProf.h") for name in names - lacking))
    assert found.declared.keys() >= lacking
    assert found.vtables.base("ICorProfilerCallback11") == "ICorProfilerCallback10"
    enumerator = found.declared["ICorProfilerMethodEnum"]
    assert isinstance(enumerator, Interface)
    assert [one.name for one in enumerator.methods[-1].parameters] == ["celt", "elements", "pceltFetched"]


def test_layouts_of_the_project_are_among_them() -> None:
    layout = Layout(iid=None, base="IUnknown", slots=("Glow",), source="lamps.idl")
    facts = Facts(ProjectFacts(layouts={"ILamp": layout, "ILamp2": layout}))
    lamp = Interface(name="ILamp", area="x", header="Lamps.h")
    assert given(lamp, facts=facts) == {"ILamp2": "Lamps.h"}


def test_enumerations_of_a_header_come_with_it() -> None:
    found = abi(HEADER).enumerations
    assert found["NativeTypeArrayFlags"].header == "CorHdr.h"
    assert [one.name for one in found["NativeTypeArrayFlags"].members] == ["ntaSizeParamIndexSpecified"]
    assert "PEKIND" not in found  # of a header that no page names
    assert "CorTokenType" not in found  # its other enumerators are those of a page
    assert abi(HEADER, facts=WITHOUT).enumerations == {}
    described = Enumeration(name="NativeTypeArrayFlags", area="x", header="CorHdr.h")
    assert "NativeTypeArrayFlags" not in abi(HEADER, described).enumerations
    own = Facts(ProjectFacts(typedefs={"NativeTypeArrayFlags": TypeEntry(kind="unsigned", width=32)}))
    assert "NativeTypeArrayFlags" not in abi(HEADER, facts=own).enumerations


def test_facts_about_enumerators_are_whole() -> None:
    headers = {header for header in FACTS.files.headers}
    for name, fact in FACTS.enumerations.items():
        assert fact.header in headers, name
        values = {one.name: one.value for one in fact.without(())}
        assert len(values) == sum(map(len, fact.members.values())), name
        assert all(0 <= value < 2**32 for value in values.values()), name
    platform = {one.name: one for one in FACTS.enumerations["CorDebugPlatform"].without({"CORDB_PLATFORM_POSIX_X86"})}
    assert platform["CORDB_PLATFORM_POSIX_AMD64"] == Enumerator("CORDB_PLATFORM_POSIX_AMD64", 8, ".NET Core 1.0")
    assert "CORDB_PLATFORM_POSIX_X86" not in platform


ENUMERATION = """---
title: CorDebugPlatform Enumeration
api_name:
- CorDebugPlatform
---
# CorDebugPlatform Enumeration

Where a program runs.

## Syntax

```cpp
typedef enum CorDebugPlatform {
    CORDB_PLATFORM_WINDOWS_X86 = 0,
    CORDB_PLATFORM_WINDOWS_ARM64 = 70
} CorDebugPlatform;
```
"""
PAGES = {"x/cordebugplatform-enumeration.md": ENUMERATION, "hosting/ithing-do-method.md": page()}
SETTINGS = "sources: {en-US: pages}\ntargets: [c, python]\n"
OWN = 'layouts: {IThing: {iid: null, base: IUnknown, slots: [Do], source: "thing 2: thing.h"}}\n'


@pytest.mark.parametrize("companions", [True, False])
def test_enumerators_of_newer_runtimes(tmp_path: Path, companions: bool) -> None:
    settings = SETTINGS if companions else f"{SETTINGS}companions: false\n"
    write_tree(tmp_path / "pages", PAGES)
    write_tree(tmp_path, {"docabi.yaml": settings, "docabi-facts.yaml": OWN})
    done = docabi("build", cwd=tmp_path)
    assert done.returncode in (0, 1), done.stderr
    text = "\n".join(file.read_text() for file in (tmp_path / "generated/c").glob("*.h"))
    python = "\n".join(file.read_text() for file in (tmp_path / "generated/python/docabi_bindings").glob("*.py"))
    assert "CORDB_PLATFORM_WINDOWS_ARM64 = 0x46" in text  # the page wins
    assert ("CORDB_PLATFORM_POSIX_AMD64 = 8" in text) == companions
    assert ("/** Not documented: .NET Core 1.0 has it. */" in text) == companions
    assert ('"""Not documented: .NET 7 has it."""' in python) == companions
    evidence = (tmp_path / "specs/evidence/x/CorDebugPlatform.yaml").read_text()
    assert ("of .NET Core 1.0" in evidence) == companions


def test_a_build_tells_what_has_no_page(tmp_path: Path) -> None:
    write_tree(tmp_path / "pages", PAGES)
    layout = "{iid: null, base: IUnknown, slots: [Do], source: thing.h}"
    named = page().replace("MSCorEE.h", "thing.h")
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": named})
    facts = f"layouts: {{IThing: {layout}, IThing2: {layout}}}\n"
    write_tree(tmp_path, {"docabi.yaml": SETTINGS, "docabi-facts.yaml": facts})
    told = "1 interface of these headers that layouts know and no page describes: `IThing2`"
    for _ in range(2):  # as made, and as remembered
        assert told in docabi("build", cwd=tmp_path).stderr.splitlines()
    assert "no page describes" not in docabi("build", "--quiet", cwd=tmp_path).stderr
    header = (tmp_path / "generated/c/thing.h").read_text()
    assert "/** Not documented: as thing.h has it. */" in header
    assert "struct IThing2" in header
