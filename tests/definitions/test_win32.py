"""Windows' metadata from its packages: read as text, kept as facts, taken by pages without a declaration."""

from __future__ import annotations

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from docabi.abi.spelling import spell, spell_parameters
from docabi.cli import main
from docabi.cli.settings import specification_reader
from docabi.definitions.imported import add_facts
from docabi.definitions.model import Imported
from docabi.definitions.win32.namespaces import Namespaces, Place, Sort
from docabi.definitions.win32.selection import select
from docabi.diagnostics import Sink
from docabi.facts import ConstantEntry, Facts, FieldEntry, ProjectFacts, TypeEntry
from docabi.source import PageId
from docabi.spec import Direction, Field, Function, Parameter, Type
from docabi.store import stored_spec
from tests.c.compilers import COMPILERS, WITH_WINDOWS_SDK, Compiler
from tests.command_line import docabi, write_tree
from tests.conftest import PROJECT
from tests.definitions.imported_projects import complaints, imported_facts, with_facts
from tests.definitions.small_packages import TEXTS, install, namespaces
from tests.specification_in_memory import memory_spec

BOTH = (COMPILERS[0], COMPILERS[3])
LAMPS = "Graphics.Lamps"


def taken(*names: str, known: Namespaces | None = None, sink: Sink | None = None) -> dict[str, Imported]:
    """What names of the lamps declare, by namespace."""
    places = [Place(LAMPS, name) for name in names]
    return {
        one.file: one
        for one in select(known or namespaces(), places, sink if sink is not None else Sink(PageId("", "win32")))
    }


def declared(fields: Iterable[Field]) -> list[tuple[str, str, int | None]]:
    """Name, type and bits of fields; what is nested in braces."""
    rows = []
    for field in fields:
        nested = field.type.structure or field.type.union
        kind = "struct" if field.type.structure else "union"
        text = f"{kind} {declared(nested)}" if nested else spell(field.type.array or field.type)
        rows.append((field.name, f"{text}[{field.type.size}]" if field.type.array else text, field.bits))
    return rows


def test_interfaces_have_their_slots_identifier_base_and_types() -> None:
    found = taken("ILamp2")[f"{LAMPS}.py"]
    lamp, lamp2 = found.interfaces["ILamp"], found.interfaces["ILamp2"]
    assert (lamp.iid, lamp.base) == ("11111111-0000-0000-0000-000000000001", "IUnknown")
    assert (lamp2.base, [one.name for one in lamp2.methods]) == ("ILamp", ["CreateShadeA"])
    texts = [f"{spell(one.signature.returns)} {one.name}({spell_parameters(one.signature)})" for one in lamp.methods]
    assert texts == [
        "HRESULT Dim(UINT32 level, LAMP_STATE *state)",
        "void Watch(LAMPPROC callback, IRoom *room)",
    ]
    lines = TEXTS[LAMPS].splitlines()
    assert [lines[method.line - 1].split("(")[0].strip() for method in lamp.methods] == ["def Dim", "def Watch"]


def test_slots_are_in_the_order_of_their_numbers() -> None:
    text = TEXTS[LAMPS].replace("@commethod(3)", "@commethod(9)")
    found = taken("ILamp", known=namespaces(Graphics_Lamps=text))
    assert [one.name for one in found[f"{LAMPS}.py"].interfaces["ILamp"].methods] == ["Watch", "Dim"]


def test_records_have_nested_members_bit_fields_packing_and_the_form_of_one_processor() -> None:
    records = taken("LAMP_STATE", "LAMP_PAIR")[f"{LAMPS}.py"].records
    assert declared(records["LAMP_STATE"].fields) == [
        ("Size", "UINT_PTR", None),
        ("Mode", "LAMP_MODE", None),
        ("Name", "WCHAR[16]", None),
        ("", "union [('Whole', 'ULONG64', None), ('Half', 'UINT32[2]', None)]", None),
        ("Light", "struct [('On', 'UINT32', 1), ('Level', 'UINT32', 31)]", None),
        ("Rows", "LAMP_STATE_Rows[2]", None),
        ("Rest", "BYTE[1]", None),
    ]
    assert declared(records["LAMP_STATE_Rows"].fields) == [("Number", "USHORT", None)]
    assert (records["LAMP_STATE"].pack, records["LAMP_WIRE"].pack, records["LAMP_PAIR"].is_union) == (None, 1, True)


def test_functions_callbacks_enumerations_and_constants() -> None:
    found = taken(*namespaces().sorts(LAMPS))[f"{LAMPS}.py"]
    functions = found.functions
    assert sorted(functions) == ["NameLampA", "NameLampW", "OpenLamp", "PrintLamp"]
    assert (functions["OpenLamp"].library, spell_parameters(functions["OpenLamp"].signature)) == (
        "lamps.dll",
        "LPWSTR name, LAMP_MODE mode, ILamp **lamp",
    )
    printed = functions["PrintLamp"].signature
    assert (printed.variadic, printed.calling_convention) == (True, "__cdecl")
    conventions = {
        name: alias.type.pointer.function.calling_convention
        for name, alias in found.aliases.items()
        if alias.type.pointer is not None and alias.type.pointer.function is not None
    }
    assert conventions == {"LAMPPROC": None, "LAMPSORT": "__cdecl"}
    modes = found.enumerations["LAMP_MODE"].members
    assert [(one.name, one.value) for one in modes] == [("LAMP_MODE_OFF", 0), ("LAMP_MODE_ON", 0xFFFFFFFF)]
    # An enumeration of another width is that number; what has no name outside of its class is told by it.
    assert spell(found.aliases["LAMP_COLOR"].type) == "BYTE"
    shapes = found.enumerations["LAMP_SHAPE"].members
    assert [(one.name, one.value) for one in shapes] == [("LAMP_SHAPE_Round", 1), ("LAMP_SHAPE_None", 0)]
    constants = {name: one.value for name, one in found.constants.items()}
    assert {name: constants[name] for name in ("LAMP_MOST", "LAMP_LEAST", "LAMP_COLOR_RED")} == {
        "LAMP_MOST": 8,
        "LAMP_LEAST": -1,
        "LAMP_COLOR_RED": 1,
    }
    assert "LAMP_NAME" not in constants


def test_constants_of_a_package_are_of_no_header() -> None:
    spec = memory_spec(())
    facts = imported_facts([*taken("LAMP_MOST").items()])
    assert facts.own.constants == {"LAMP_MOST": ConstantEntry(8)}
    assert "LAMP_MOST" not in with_facts(spec, facts).abi.constants


def test_what_is_needed_comes_along_and_interfaces_that_are_only_named_do_not() -> None:
    found = taken("LAMP_PAIR")
    assert sorted(found[f"{LAMPS}.py"].records) == [
        "LAMP_BOX",
        "LAMP_PAIR",
        "LAMP_STATE",
        "LAMP_STATE_Rows",
        "LAMP_WIRE",
    ]
    assert not found["Graphics.Rooms.py"].interfaces
    assert [*found["Graphics.Rooms.py"].outside] == ["IRoom"]
    facts = add_facts(ProjectFacts(), [(file, one) for file, one in found.items()]).facts
    assert facts.typedefs["IRoom"].kind == "interface"


def test_a_base_of_a_namespace_that_is_not_there_is_left_out() -> None:
    text = TEXTS[LAMPS].replace("extends: win32more.Windows.Win32.System.Com", "extends: win32more.Windows.Win32.Lost")
    found = taken("ILamp", known=namespaces(Graphics_Lamps=text))
    assert found[f"{LAMPS}.py"].interfaces["ILamp"].base == "IUnknown"


def test_a_name_for_two_forms_means_both() -> None:
    assert sorted(taken("NameLamp")[f"{LAMPS}.py"].functions) == ["NameLampA", "NameLampW"]


def test_a_form_that_nobody_knows_is_reported_with_its_line_and_the_rest_is_read() -> None:
    text = TEXTS[LAMPS].replace("Number: UInt16", "Number: NewKind[UInt16]")
    sink = Sink(PageId("", "win32"))
    found = taken("LAMP_STATE", "LAMP_WIRE", known=namespaces(Graphics_Lamps=text), sink=sink)[f"{LAMPS}.py"]
    assert sorted(found.records) == ["LAMP_WIRE"]
    line = text.splitlines().index("    class LAMP_STATE(Structure):") + 1
    assert [(one.rule, one.span.line, "NewKind[UInt16]" in one.message) for one in sink] == [
        ("damaged-metadata", line, True)
    ]


# --- the command -----------------------------------------------------------------------------------------------------

PAGE = """---
UID: NF:lampbox.{name}
req.header: lampbox.h
api_name:
- {name}
---
# {name}

## -description

Does it.

## -parameters
{entries}
## -returns

`S_OK`, or `LAMP_E_DARK`.
"""
ENTRIES = "\n### -param level [in]\n\nHow much.\n\n### -param state [in, out, optional]\n\nThe state.\n"
INTERFACE = (
    "---\nUID: NN:lampbox.ILamp2\nreq.header: lampbox.h\n---\n# ILamp2 interface\n\n## -description\n\nA lamp.\n"
)
RECORD = """---
UID: NS:lampbox._LAMP_STATE
req.header: lampbox.h
api_name:
- _LAMP_STATE
---
# _LAMP_STATE structure

## -description

A state.

## -struct-fields

### -field Size

Its bytes.

### -field Light.Level

How bright.
"""
NAME = "\n### -param name [in]\n\nThe name.\n\n### -param shade\n\nNo parameter.\n"


def paths(site: Path) -> dict[str, str]:
    """The variable with which Python finds the small package beside docabi."""
    return {"PYTHONPATH": os.pathsep.join((str(site), str(PROJECT / "generator")))}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pages without declarations, and what the small package says of what they name."""
    folder = tmp_path_factory.mktemp("lamps")
    write_tree(
        folder,
        {
            "pages/nf-lampbox-ilamp2-dim.md": PAGE.format(name="ILamp.Dim", entries=ENTRIES),
            "pages/nf-lampbox-ilamp2-createshade.md": PAGE.format(name="ILamp2.CreateShade", entries=NAME),
            "pages/nf-lampbox-openlamp.md": PAGE.format(name="OpenLamp", entries=NAME),
            "pages/nf-lampbox-lampstart.md": PAGE.format(name="LampStart", entries=""),
            "pages/nn-lampbox-ilamp2.md": INTERFACE,
            "pages/ns-lampbox-lamp-state.md": RECORD,
            "docabi.yaml": "sources: {en-US: pages}\n",
        },
    )
    variables = paths(install(folder))
    done = docabi("layout", "import", "--auto", cwd=folder, **variables)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("docabi-facts.yaml: 2 layouts, ")
    built = docabi("build", cwd=folder, **variables)
    assert built.returncode == 0, built.stdout
    (folder / "built.txt").write_text(built.stdout + built.stderr, "utf-8")
    return folder


def stored(project: Path, path: str) -> dict[str, object]:
    """A file of the specification."""
    found = yaml.safe_load((project / "specs" / path).read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def test_pages_take_signatures_slots_and_identifiers(project: Path) -> None:
    spec = stored_spec(specification_reader(project), Facts())
    lamp, lamp2 = spec.entities["ILamp"], spec.entities["ILamp2"]
    (dim,) = [one for one in getattr(lamp, "methods", ()) if one.documented and one.page]
    assert (getattr(lamp, "iid", ""), dim.slot) == ("11111111-0000-0000-0000-000000000001", 3)
    assert [(one.name, spell(one.type), one.direction, one.optional) for one in dim.parameters] == [
        ("level", "UINT32", "in", False),
        ("state", "LAMP_STATE *", "inout", True),
    ]
    assert [(one.name, one.value) for one in dim.hresults] == [("S_OK", 0), ("LAMP_E_DARK", 0x80040601)]
    # A macro makes a form for text of the name; what only goes in is constant.
    (shade,) = [one for one in getattr(lamp2, "methods", ())]
    assert (shade.name, shade.slot, spell(shade.parameters[0].type)) == ("CreateShadeA", 5, "LPCSTR")
    opened = spec.entities["OpenLamp"]
    assert [spell(one.type) for one in getattr(opened, "parameters", ())] == ["LPCWSTR", "LAMP_MODE", "ILamp **"]
    assert opened.header == "lampbox.h"


def test_a_record_is_laid_out_and_its_members_have_their_words(project: Path) -> None:
    spec = stored_spec(specification_reader(project), Facts())
    state = next(one for one in spec.entities.values() if one.name.lstrip("_") == "LAMP_STATE")
    assert [one.name for one in getattr(state, "members", ())] == ["Size", "Mode", "Name", "", "Light", "Rows", "Rest"]
    text = spec.text(state.name, "en-US")
    assert text is not None
    assert text.text.members == {"Size": "Its bytes.", "Light.Level": "How bright."}


def test_evidence_names_the_definition_and_the_line_of_the_page(project: Path) -> None:
    evidence = stored_spec(specification_reader(project), Facts()).evidence("ILamp")
    assert evidence is not None
    line = (
        TEXTS[LAMPS].splitlines().index(next(one for one in TEXTS[LAMPS].splitlines() if one.startswith("    def Dim")))
    )
    found = evidence.find("methods.Dim.definition")
    assert found is not None
    assert found.value == f"{LAMPS}.py:{line + 1}"
    parameter = evidence.find("methods.Dim.parameters.state")
    assert parameter is not None
    assert [one.line for one in parameter.sources] == [19]


def test_what_a_page_describes_and_the_definition_lacks_names_both_places(project: Path) -> None:
    line = TEXTS[LAMPS].splitlines().index("@winfunctype('lamps.dll')") + 2
    done = docabi("build", "--force", "--verbose", cwd=project)
    assert f"`shade` is described but not declared in the definition at {LAMPS}.py:{line} [unknown-parameter]" in (
        done.stdout + done.stderr
    ).replace("\n", " ")


def test_documentation_made_from_definitions_compares_equal_to_them(project: Path) -> None:
    done = docabi("layout", "compare", "--auto", cwd=project, **paths(project / "site"))
    assert (done.returncode, done.stdout) == (0, "")


def test_headers_compile_and_the_package_imports(project: Path) -> None:
    code = "import docabi_bindings.lampbox as box; print(box.ILamp2.iid, box.ILamp.Raw is not None)"
    done = subprocess.run(
        [sys.executable, "-B", "-c", code],
        cwd=project / "generated/python",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stderr, done.stdout.split()[0]) == ("", "11111111-0000-0000-0000-000000000002")


def test_names_and_namespaces_can_be_given(tmp_path: Path) -> None:
    variables = paths(install(tmp_path))
    (tmp_path / "docabi.yaml").write_text("sources: {en-US: pages}\n", "utf-8")
    done = docabi("layout", "import", f"win32:{LAMPS}.LAMP_WIRE", "win32:Graphics.Rooms", cwd=tmp_path, **variables)
    assert done.returncode == 0
    facts = yaml.safe_load((tmp_path / "docabi-facts.yaml").read_text("utf-8"))
    assert ([*facts["layouts"]], [*facts["typedefs"]]) == (["IRoom"], ["LAMP_WIRE"])
    done = docabi("layout", "import", f"win32:{LAMPS}.LAMP_NAME", f"win32:{LAMPS}.LAMP_MOST", cwd=tmp_path, **variables)
    assert done.stdout.count("[type-not-kept]") == 1
    assert "`LAMP_NAME` of `Graphics.Lamps` is left out: its value is no number" in done.stdout.replace("\n", " ")
    done = docabi("layout", "import", "win32:Graphics.Lamp", cwd=tmp_path, **variables)
    assert done.returncode == 2
    assert "neither a namespace nor a name `Graphics.Lamp` (did you mean `Graphics.Lamps`?)" in done.stderr


def test_without_the_packages_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(name: str) -> importlib.metadata.Distribution:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "distribution", missing)
    monkeypatch.chdir(tmp_path)
    assert main(["layout", "import", f"win32:{LAMPS}"]) == 2
    assert "pip install 'docabi[win32]'" in capsys.readouterr().err
    assert main(["layout", "import"]) == 2
    assert "give files, win32:NAMESPACE, or --auto" in capsys.readouterr().err


# --- laws ------------------------------------------------------------------------------------------------------------


ALL = sorted(Place(namespace, name) for namespace in TEXTS for name in namespaces().sorts(namespace))


@pytest.mark.slow
@pytest.mark.compilers
@settings(max_examples=12, phases=set(Phase) - {Phase.shrink})
@given(places=st.sets(st.sampled_from(ALL), min_size=1, max_size=6))
def test_any_names_leave_a_project_whose_headers_compile_and_whose_package_imports(
    places: set[Place], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.getbasetemp() / "win32"
    shutil.rmtree(folder, ignore_errors=True)  # modules of what other names declare
    folder.mkdir()
    found = select(namespaces(), places, Sink(PageId("", "win32")))
    facts = imported_facts([(one.file, one) for one in found])
    user = Function(name="UseLamp", area="", header="use.h", returns=Type(name="ULONG"))
    assert complaints(with_facts(memory_spec((user,)), facts), folder, BOTH) == []


@given(text=st.text(alphabet=st.sampled_from("abI(:=)\n @'[]*,.0"), max_size=60), cut=st.integers(0, len(TEXTS[LAMPS])))
@settings(max_examples=60)
def test_no_text_raises(text: str, cut: int) -> None:
    known = namespaces(Graphics_Lamps=TEXTS[LAMPS][:cut] + text + TEXTS[LAMPS][cut:])
    places = [Place(LAMPS, name) for name, sort in known.sorts(LAMPS).items() if sort is not Sort.CONSTANT]
    select(known, places, Sink(PageId("", "win32")))


# --- pages and definitions that disagree, and what pages tell the definitions -----------------------------------------

DECLARED = PAGE.replace("## -parameters", "## Syntax\n\n```cpp\n{declaration}\n```\n\n## -parameters")
PLAIN = DECLARED.format(
    name="OpenLamp", entries=NAME, declaration="HRESULT OpenLamp(LPCWSTR name, BYTE mode, ILamp **lamp);"
)
LEVELS = """---
UID: NE:lampbox.LAMP_LEVEL
req.header: lampbox.h
api_name:
- LAMP_LEVEL
---
# LAMP_LEVEL enumeration

## Syntax

```cpp
typedef enum { LAMP_LOW = 1, LAMP_HIGH = 2 } LAMP_LEVEL;
```
"""


@pytest.fixture(scope="module")
def stating(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose pages declare, and name an enumeration and two codes of success."""
    folder = tmp_path_factory.mktemp("stating")
    dim = PAGE.format(
        name="ILamp.Dim", entries=ENTRIES.replace("How much.", "A value of [LAMP_LEVEL](ne-lamp-level.md).")
    )
    write_tree(
        folder,
        {
            "pages/nf-lampbox-openlamp.md": PLAIN,
            "pages/nf-lampbox-ilamp-dim.md": dim.replace("`S_OK`, or", "`S_OK`, `S_FALSE`, or"),
            "pages/ne-lamp-level.md": LEVELS,
            "docabi.yaml": "sources: {en-US: pages}\n",
        },
    )
    done = docabi("layout", "import", "--auto", cwd=folder, **paths(install(folder)))
    assert done.returncode == 0, done.stderr
    return folder


def test_a_page_that_declares_something_else_is_reported_with_both_places(stating: Path) -> None:
    done = docabi("build", "--verbose", "--force", cwd=stating)
    found = [line for line in (done.stdout + done.stderr).splitlines() if "[definition-conflict]" in line]
    line = TEXTS[LAMPS].splitlines().index(next(one for one in TEXTS[LAMPS].splitlines() if "def OpenLamp" in one)) + 1
    (told,) = found
    assert told.endswith(
        "warning: `OpenLamp(mode)`: parameter-type: documented `BYTE mode`, "
        f"declared `LAMP_MODE mode` at {LAMPS}.py:{line} [definition-conflict]"
    )
    page = next(number for number, one in enumerate(PLAIN.splitlines(), 1) if one.startswith("HRESULT OpenLamp"))
    assert f"nf-lampbox-openlamp.md:{page}:" in told
    # The page counts.
    opened = stored_spec(specification_reader(stating), Facts()).entities["OpenLamp"]
    assert [spell(one.type) for one in getattr(opened, "parameters", ())][1] == "BYTE"


def test_the_tables_have_their_evidence_and_what_definitions_say(stating: Path) -> None:
    assert docabi("build", "--force", cwd=stating).returncode == 0
    done = docabi("layout", "tables", cwd=stating)
    assert done.returncode == 0, done.stderr
    tables = json.loads(done.stdout)
    jsonschema.validate(tables, json.loads(docabi("schema", "metadata-tables", cwd=stating).stdout))
    (row,) = tables["several_successes"]
    assert (row["owner"], row["name"], row["returns"]) == ("ILamp", "Dim", "HRESULT")
    assert [(one["name"], one["value"], one["sources"][0]["line"]) for one in row["codes"]] == [
        ("S_OK", 0, 25),
        ("S_FALSE", 1, 25),
    ]
    (number,) = tables["enumerations"]
    assert {key: number[key] for key in ("parameter", "enumeration", "agreement", "declared")} == {
        "parameter": "level",
        "enumeration": "LAMP_LEVEL",
        "agreement": "number",
        "declared": "UINT32",
    }
    assert number["definition"] == row["definition"]
    assert [(one["page"], one["line"]) for one in number["sources"]] == [("nf-lampbox-ilamp-dim.md", 17)]


def test_lengths_and_names_of_pointers_to_interfaces_are_known_from_definitions(tmp_path: Path) -> None:
    record = LEVELS.replace("NE:lampbox.LAMP_LEVEL", "NS:lampbox.LAMP_ROW").replace("LAMP_LEVEL", "LAMP_ROW")
    record = record.replace(
        "enum { LAMP_LOW = 1, LAMP_HIGH = 2 }", "struct { BYTE rows[2 * LAMP_MOST]; LPROOM room; LPLAMP lamp; }"
    )
    write_tree(tmp_path, {"pages/ns-lampbox-lamp-row.md": record, "docabi.yaml": "sources: {en-US: pages}\n"})
    assert docabi("layout", "import", "--auto", cwd=tmp_path, **paths(install(tmp_path))).returncode == 0
    built = docabi("build", "--verbose", cwd=tmp_path)
    assert built.returncode == 0, built.stdout
    assert "unknown-type" not in built.stdout + built.stderr
    row = stored_spec(specification_reader(tmp_path), Facts()).entities["LAMP_ROW"]
    assert [one.type.size for one in getattr(row, "members", ())] == ["16", None, None]
    facts = yaml.safe_load((tmp_path / "docabi-facts.yaml").read_text("utf-8"))
    assert sorted(facts["layouts"]) == ["ILamp", "IRoom"]


@pytest.mark.slow
@pytest.mark.compilers
@pytest.mark.parametrize("compiler", WITH_WINDOWS_SDK, ids=lambda one: one.name)
def test_with_the_windows_sdk_its_own_types_count(compiler: Compiler, tmp_path: Path) -> None:
    """`POINTFLOAT` comes with <windows.h>, `PAGE_READONLY` is a macro there, `VARENUM` is behind a word."""
    typedefs = {
        "VARENUM": TypeEntry(as_="USHORT"),
        "SYSGEOTYPE": TypeEntry("enum", width=32, members={"GEO_LAMP": 1}),
        "CONFIRMSAFETY": TypeEntry("struct", fields=(FieldEntry("at", as_="DWORD"),)),
        "LAMP_VALUE": TypeEntry("struct", fields=(FieldEntry("vt", as_="VARENUM"), FieldEntry("more", as_="USHORT"))),
        "POINTFLOAT": TypeEntry("struct", fields=(FieldEntry("x", as_="float"), FieldEntry("y", as_="float"))),
        "LAMP_HOLDER": TypeEntry("struct", fields=(FieldEntry("at", as_="POINTFLOAT"),)),
        "LAMP_PAGE": TypeEntry("enum", width=32, members={"PAGE_READONLY": 2, "LAMP_OWN": 3}),
    }
    pointers = (Type(pointer=Type(name=name)) for name in ("LAMP_VALUE", "SYSGEOTYPE", "CONFIRMSAFETY", "VARENUM"))
    parameters = tuple(Parameter(f"p{place}", Direction.OUT, type) for place, type in enumerate(pointers))
    user = Function(name="UseLamp", area="", header="use.h", returns=Type(name="ULONG"), parameters=parameters)
    spec = with_facts(memory_spec((user,)), Facts(ProjectFacts(typedefs=typedefs)))
    assert complaints(spec, tmp_path, (compiler,)) == []
