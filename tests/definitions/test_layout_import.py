"""`docabi layout import`: IDL, C headers and Windows metadata read, and what of it becomes facts of a project."""

from __future__ import annotations

import os
import re
import subprocess
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from docabi.abi.spelling import spell, spell_parameters
from docabi.cli import main
from docabi.config import FACTS_NAME, dump_facts, load_facts
from docabi.definitions.clitypes import Metadata, SignatureError
from docabi.definitions.imported import add_facts
from docabi.definitions.model import Imported
from docabi.definitions.reading import has_operators, read_definitions
from docabi.documents import DocumentError
from docabi.facts import ConstantEntry, Facts, Layout, ProjectFacts, SignatureEntry
from docabi.spec import Type
from tests.conftest import PROJECT
from tests.definitions.definition_files import (
    DEBIAN,
    HERE,
    MINGW,
    WIDL,
    WINE,
    need_command,
    need_debian,
    read,
    read_text,
)

FACTS = PROJECT / "generator" / "docabi" / "facts"


def _methods(file: Imported, name: str) -> list[str]:
    return [
        f"{spell(method.signature.returns, method.name)}({spell_parameters(method.signature)})"
        for method in file.interfaces[name].methods
    ]


def test_an_idl_file_gives_identifiers_bases_and_slots_in_order() -> None:
    file, diagnostics = read(HERE / "thermo.idl")
    assert diagnostics == ()
    radiator = file.interfaces["IRadiator"]
    assert (radiator.iid, radiator.base, radiator.line) == ("6c0f2d10-7a3b-4e1c-9d2a-0123456789ab", "IUnknown", 43)
    # A property's methods are told apart, and the remote form of a local method has no slot.
    assert _methods(file, "IRadiator") == [
        "HRESULT Open(RadiatorNumber number, LPCWSTR pwzName, ValveMode *pMode)",
        "HRESULT SetMode(ValveMode mode, DWORD dwFlags)",
        "HRESULT GetState(RADIATOR_STATE *pState)",
        "HRESULT get_Temperature(LONG *pTenths)",
        "HRESULT put_Temperature(LONG tenths)",
        "HRESULT Next(ULONG celt, IRadiator **rgelt, ULONG *pFetched)",
        "HRESULT QueryPart(REFIID riid, void **ppPart)",
        "ULONG Count(void)",
        "void Reset(void)",
    ]
    assert [method.line for method in radiator.methods] == [48, 49, 50, 51, 52, 53, 55, 56, 57]
    assert sorted(file.interfaces) == ["IBoiler", "IRadiator", "IRadiator2"]


def test_an_idl_file_gives_types_with_values_and_lines() -> None:
    file, _ = read(HERE / "thermo.idl")
    mode = file.enumerations["ValveMode"]
    assert {member.name: member.value for member in mode.members} == {
        "VALVE_CLOSED": 0,
        "VALVE_HALF": 0x10,
        "VALVE_OPEN": 0x11,
        "VALVE_LOCKED": 0x22,
        "VALVE_BROKEN": 0xFFFFFFFF,
    }
    assert (mode.tag, mode.lines["VALVE_OPEN"]) == ("tagValveMode", 18)
    state = file.records["RADIATOR_STATE"]
    assert [spell(field.type, field.name) for field in state.fields] == [
        "DWORD dwSize",
        "ValveMode mode",
        "ULONG64 ticks",
        "WORD wRoom",
        "WORD wFloor",
        "BYTE serial[8]",
    ]
    assert spell(file.aliases["PRADIATOR_STATE"].type) == "RADIATOR_STATE *"
    assert spell(file.aliases["FRadiatorCallback"].type) == "HRESULT (*)(IRadiator *pRadiator, void *pContext)"
    # Between `cpp_quote("#if 0")` and `#endif` stand types for the IDL compiler alone.
    assert "ThermoToken" not in file.aliases
    # What `cpp_quote` copies into the header is read too.
    assert "OpenRadiator" in file.functions
    assert {one.name: one.value for one in file.hresults.values()} == {
        "THERMO_E_COLD": 0x80049001,
        "THERMO_E_HOT": 0x80049002,
    }


def test_a_header_says_what_the_idl_file_says() -> None:
    header, diagnostics = read(HERE / "thermo_spelled.h")
    assert diagnostics == ()
    idl, _ = read(HERE / "thermo.idl")
    for name, interface in idl.interfaces.items():
        other = header.interfaces[name]
        assert (other.iid, other.base) == (interface.iid, interface.base)
        assert [method.name for method in other.methods] == [method.name for method in interface.methods]


@pytest.fixture(scope="session")
def widl_header(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What widl makes of thermo.idl."""
    out = tmp_path_factory.mktemp("widl") / "thermo.h"
    return _widl(HERE / "thermo.idl", out)


def _widl(idl: Path, out: Path) -> str:
    need_debian()
    widl = need_command(WIDL, "mingw-w64-tools")
    command = [widl, "-h", "-o", str(out), "-I", str(WINE), str(idl)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return out.read_text("utf-8")


@pytest.mark.parametrize("parts", ["both", "c", "c++"])
def test_a_header_that_widl_made_gives_the_same_from_each_of_its_parts(widl_header: str, parts: str) -> None:
    text = {
        "both": widl_header,
        # Without its C++ classes a header has the whole vtables only, and no bases.
        "c": widl_header.replace("__cplusplus", "__other"),
        "c++": widl_header.replace("Vtbl", "Vtable"),
    }[parts]
    header, diagnostics = read_text(text, "thermo.h")
    assert [one.message for one in diagnostics] == []
    idl, _ = read(HERE / "thermo.idl")
    for name, interface in idl.interfaces.items():
        other = header.interfaces[name]
        assert (other.iid, other.base) == (interface.iid, interface.base)
        assert _methods(header, name) == _methods(idl, name)


def test_parts_of_a_header_that_differ_are_reported(widl_header: str) -> None:
    damaged = widl_header.replace("(STDMETHODCALLTYPE *SetMode)", "(STDMETHODCALLTYPE *SetModes)")
    assert damaged != widl_header
    header, diagnostics = read_text(damaged, "thermo.h")
    assert {one.rule for one in diagnostics} == {"header-parts-differ"}
    assert "SetMode" in [method.name for method in header.interfaces["IRadiator"].methods]


@cache
def _whole(name: str) -> tuple[str, ...]:
    """Every slot of an interface by the table of layouts, read without docabi's code."""
    found = _table()[name]
    base = found.get("base")
    return (_whole(base) if base else ()) + tuple(found["slots"])


@cache
def _table() -> dict[str, Any]:
    files = ("layouts.yaml", "interfaces.yaml")
    return {name: one for file in files for name, one in yaml.safe_load((FACTS / file).read_text("utf-8")).items()}


def _vtables(header: str) -> dict[str, tuple[str, ...]]:
    """Names of all slots of each `Vtbl` structure of widl's output, in order."""
    structures = re.findall(r"typedef struct (\w+)Vtbl \{(.*?)\} \1Vtbl;", header, re.DOTALL)
    return {name: tuple(re.findall(r"\(STDMETHODCALLTYPE \*(\w+)\)\(", body)) for name, body in structures}


def _flat(files: list[Imported], name: str) -> tuple[str, ...]:
    """Every slot of an interface by the files read; a base that none of them has is in the table."""
    interface = next((file.interfaces[name] for file in files if name in file.interfaces), None)
    if interface is None:
        return _whole(name)
    own = tuple(method.name for method in interface.methods)
    return (_flat(files, interface.base) if interface.base else ()) + own


def test_names_and_order_agree_with_widl_for_every_interface_that_debian_and_the_facts_have(tmp_path: Path) -> None:
    idls = [file for file in DEBIAN if file.suffix == ".idl"]
    need_debian()
    files = [read(file)[0] for file in idls]
    vtables: dict[str, tuple[str, ...]] = {}
    for idl in idls:
        vtables |= _vtables(_widl(idl, tmp_path / f"{idl.stem}.h"))
    ours = {name for file in files for name in file.interfaces}
    assert set(vtables) - ours == CONDITIONAL
    assert {name: _flat(files, name) for name in ours} == {name: vtables[name] for name in ours}
    compared = sorted(ours & set(_table()))
    assert (len(ours), len(compared)) == (WIDL_INTERFACES, COMPARED)
    differing = {name: (vtables[name], _whole(name)) for name in compared if vtables[name] != _whole(name)}
    assert differing == _explained(vtables)


# These stand between `cpp_quote("#ifdef USE_COM_CONTEXT_DEF")` and `#endif`: no compiler sees them without that macro.
CONDITIONAL = {"IContext", "IEnumContextProps", "IObjContext"}
# Interfaces in the IDL files, and those of them that the table of layouts has too.
WIDL_INTERFACES, COMPARED = 113, 74


def _explained(vtables: dict[str, tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """The reviewed differences, each made from the other side and the one slot in which they differ."""
    found = {}
    for difference in yaml.safe_load((HERE / "widl-differences.yaml").read_text("utf-8")):
        assert difference["why"]
        slot, wine = difference["slot"], difference["wine"]
        for name in difference["interfaces"]:
            facts = _whole(name)
            assert facts[slot] == difference["facts"]
            expected = (*facts[:slot], *([wine] if wine else []), *facts[slot + 1 :])
            found[name] = (expected, facts)
            assert vtables[name] == expected
    return found


def test_debians_files_are_read_without_a_complaint_and_their_codes_are_known() -> None:
    need_debian()
    for path in DEBIAN:
        file, diagnostics = read(path)
        assert [str(one) for one in diagnostics] == []
        assert not file.is_empty
    codes, _ = read(MINGW / "corerror.h")
    known = yaml.safe_load((FACTS / "hresults.yaml").read_text("utf-8"))
    values = {one.name: one.value for one in codes.hresults.values()}
    assert len(values) > 1000
    assert {name: value for name, value in values.items() if known.get(name, value) != value} == {}


@pytest.fixture(scope="session")
def winmd(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Windows metadata compiled from the C# beside the tests."""
    compiler = need_command("mcs", "mono-mcs")
    out = tmp_path_factory.mktemp("winmd") / "thermostat.winmd"
    command = [compiler, "-target:library", "-unsafe", f"-out:{out}", str(HERE / "thermostat.cs")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return out.read_bytes()


def test_windows_metadata_gives_interfaces_types_and_functions(winmd: bytes) -> None:
    file, diagnostics = read_definitions(winmd, "thermostat.winmd", Facts())
    assert diagnostics == ()
    assert {name: (one.iid, one.base) for name, one in file.interfaces.items()} == {
        "IThermostat": ("5f0b7a11-2c3d-4e5f-8192-a3b4c5d6e7f8", "IUnknown"),
        "IThermostat2": ("5f0b7a12-2c3d-4e5f-8192-a3b4c5d6e7f8", "IThermostat"),
        "ISchedule": ("5f0b7a13-2c3d-4e5f-8192-a3b4c5d6e7f8", "IUnknown"),
    }
    assert _methods(file, "IThermostat") == [
        "HRESULT SetMode(Mode mode)",
        "HRESULT Read(UINT32 sensor, Reading *reading, GUID *riid, void **context)",
        "UINT32 CountSensors(void)",
    ]
    assert _methods(file, "IThermostat2") == ["HRESULT Clone(IThermostat *other, OnChange callback)"]
    # C# without `PreserveSig` returns a code, and its result through a last parameter.
    assert _methods(file, "ISchedule") == [
        "HRESULT Next(LPCWSTR name, IThermostat **thermostat, UINT32 *result)",
        "HRESULT Clear(void)",
        "INT32 Compare(LONG64 *when)",
    ]
    assert [member.value for member in file.enumerations["Mode"].members] == [0, 2, 0xFFFFFFFF]
    assert [spell(field.type, field.name) for field in file.records["Reading"].fields] == [
        "UINT32 sensor",
        "USHORT tenths",
        "USHORT *text",
    ]
    assert (file.records["Value"].is_union, file.records["Reading"].is_union) == (True, False)
    assert spell(file.aliases["OnChange"].type) == "HRESULT (*)(UINT32 sensor, void *context)"
    assert spell_parameters(file.functions["OpenThermostat"].signature) == "USHORT *name, IThermostat **thermostat"


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(changes=st.lists(st.tuples(st.integers(0, 4095), st.integers(0, 255)), max_size=40), cut=st.integers(0, 4096))
def test_damaged_metadata_never_raises(winmd: bytes, changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(winmd)
    for place, value in changes:
        data[place % len(data)] = value
    read_definitions(bytes(data[cut:]) if cut % 7 == 0 else bytes(data), "x.winmd", Facts())


def test_an_attribute_of_each_type_is_found_in_proportion() -> None:
    asked: list[int] = []

    class Row(SimpleNamespace):
        @property
        def MethodList(self) -> list[Any]:  # as the format has it
            asked.append(1)
            return self.methods  # type: ignore[no-any-return]

    flags = SimpleNamespace(tdInterface=True)
    constructors = [SimpleNamespace(Name=".ctor") for _ in range(300)]
    types = [Row(TypeName="Mark", Flags=flags, methods=[SimpleNamespace(row=row)]) for row in constructors]
    attributes = [
        SimpleNamespace(Parent=SimpleNamespace(row=row), Type=SimpleNamespace(row=constructors[-1]), Value=b"x")
        for row in types
    ]
    tables = dict.fromkeys(("TypeRef", "Constant", "InterfaceImpl", "ClassLayout"))
    metadata = Metadata(SimpleNamespace(TypeDef=types, CustomAttribute=attributes, **tables))
    assert [metadata.attribute(row, "Mark") for row in types] == [b"x"] * 300
    assert len(asked) <= 2 * len(types)


@pytest.mark.parametrize("token", [0, 1, 2, 3, 8, 9])
def test_a_token_of_no_row_is_no_type(token: int) -> None:
    flags = SimpleNamespace(tdInterface=False)
    rows = [SimpleNamespace(TypeName="Last", Flags=flags, MethodList=[])]
    tables = dict.fromkeys(("CustomAttribute", "Constant", "InterfaceImpl", "ClassLayout"))
    metadata = Metadata(SimpleNamespace(TypeDef=rows, TypeRef=rows, **tables))
    assert metadata.field_type(SimpleNamespace(Signature=b"\x06\x11\x04")) == Type(name="Last")
    with pytest.raises((SignatureError, IndexError)):
        metadata.field_type(SimpleNamespace(Signature=bytes([6, 0x11, token])))


def _import(facts: ProjectFacts, *files: Imported) -> ProjectFacts:
    return add_facts(facts, [(file.file, file) for file in files]).facts


def test_what_is_new_becomes_facts_in_the_form_of_those_shipped() -> None:
    file, _ = read(HERE / "thermo.idl")
    text = dump_facts(_import(ProjectFacts(), file))
    assert text == (HERE / "thermo-facts.yaml").read_text("utf-8")
    # The form is that of the shipped tables: their own types read it.
    radiator = load_facts(text).layouts["IRadiator2"]
    assert replace(radiator, signatures={}, line=None) == Layout(
        "6c0f2d11-7a3b-4e1c-9d2a-0123456789ab", "IRadiator", ("Lock", "Swap", "Unlock"), "thermo.idl"
    )
    assert [*radiator.signatures] == ["Lock", "Swap", "Unlock"]


def test_an_import_again_changes_nothing_and_order_makes_no_difference(winmd: bytes) -> None:
    thermo, _ = read(HERE / "thermo.idl")
    thermostat, _ = read_definitions(winmd, "/some/where/thermostat.winmd", Facts())
    once = _import(ProjectFacts(), thermo, thermostat)
    assert dump_facts(_import(load_facts(dump_facts(once)), thermo, thermostat)) == dump_facts(once)
    assert dump_facts(_import(ProjectFacts(), thermostat, thermo)) == dump_facts(once)
    assert "/" not in dump_facts(once)


def test_a_known_fact_is_never_overwritten_and_the_contradiction_is_reported() -> None:
    text = """
    typedef enum { REGKIND_DEFAULT, REGKIND_REGISTER = 7 } REGKIND;
    typedef ULONG64 mdToken;
    typedef UINT mdTypeDef;
    [uuid(607be24b-d91b-4e28-a242-61871ce56e36)] interface IActionOnCLREvent : IUnknown { HRESULT OnEvents(); }
    cpp_quote("#define E_FAIL ((HRESULT)0x80004006)")
    cpp_quote("#define E_NOINTERFACE _HRESULT_TYPEDEF_(0x80004002)")
    """
    added = add_facts(ProjectFacts(), [("x.idl", read_text(text)[0])])
    assert added.facts == ProjectFacts()
    assert [(one.span.line, one.rule, one.message.partition(" (")[0]) for one in added.diagnostics] == [
        (2, "fact-conflict", "`REGKIND` has `REGKIND_REGISTER` with 7, known with 1"),
        (3, "fact-conflict", "`mdToken` has the form `ULONG64`, known as unsigned with 32 bits"),
        (
            5,
            "fact-conflict",
            "`IActionOnCLREvent` has the identifier 607be24b-d91b-4e28-a242-61871ce56e36, "
            "known as 607be24b-d91b-4e28-a242-61871ce56e35",
        ),
        (6, "fact-conflict", "`E_FAIL` is 0x80004006, known as 0x80004005"),
    ]


def test_a_callback_that_is_known_is_a_contradiction_only_where_it_passes_something_else() -> None:
    name, rest = "ObjectReferenceCallback", "ObjectID *y, void *z"
    forms = {
        f"typedef BOOL {name}(UINT_PTR x, {rest});": [],
        f"typedef UINT (*{name})(ObjectID x, {rest});": [],
        f"typedef void *{name};": [],
        f"typedef BOOL {name}(BYTE x, {rest});": ["BOOL (*)(ObjectID root"],
        f"typedef BOOL (*{name})(ObjectID x);": ["BOOL (*)(ObjectID root"],
    }
    for text, told in forms.items():
        added = add_facts(ProjectFacts(), [("x.idl", read_text(text)[0])])
        assert len(added.diagnostics) == len(told), text
        assert all(part in one.message for part, one in zip(told, added.diagnostics, strict=True))


def test_constants_come_with_the_header_of_their_file_and_switches_do_not() -> None:
    text = """
    #define LAMP_DIM 0x10
    #define LAMP_BOTH (LAMP_DIM | 1)
    #define ASSEMBLYINFO_FLAG_INSTALLED 0x00000001
    #define ASSEMBLYINFO_FLAG_PAYLOADRESIDENT 0x00000003
    #define WINVER 0x0500
    #define __REQUIRED_RPCNDR_H_VERSION__ 475
    #define LAMP_NAME "lamp"
    #define LAMP_TWICE(x) 2
    """
    added = add_facts(ProjectFacts(), [("lamps.idl", read_text(text, "lamps.idl")[0])])
    assert added.facts.constants == {
        "LAMP_DIM": ConstantEntry(0x10, "lamps.h"),
        "LAMP_BOTH": ConstantEntry(0x11, "lamps.h"),
    }
    assert [one.message for one in added.diagnostics] == ["`ASSEMBLYINFO_FLAG_PAYLOADRESIDENT` is 0x3, known as 0x2"]
    assert load_facts(dump_facts(added.facts)) == added.facts


@pytest.mark.parametrize(
    ("file", "value", "said"),
    [
        ("lamps.h", "0x8000000000000000", "its value 0x8000000000000000 has more than 64 bits with a sign"),
        ("my lamps.h", "1", "`my lamps.h` is no name of a header that facts can hold"),
    ],
)
def test_constants_that_facts_cannot_hold_are_told(file: str, value: str, said: str) -> None:
    added = add_facts(ProjectFacts(), [(file, read_text(f"#define LAMP_MOST {value}", file)[0])])
    assert (added.facts, [(one.rule, one.message) for one in added.diagnostics]) == (
        ProjectFacts(),
        [("type-not-kept", f"`LAMP_MOST` is left out: {said}")],
    )


def test_a_missing_identifier_is_filled_in() -> None:
    own = ProjectFacts(layouts={"IThing": Layout(None, "IUnknown", ("Do",), "by hand")})
    file, _ = read_text("[uuid(6C0F2D10-7A3B-4E1C-9D2A-0123456789AB)] interface IThing : IUnknown { HRESULT Do(); }")
    assert _import(own, file).layouts["IThing"] == Layout(
        "6c0f2d10-7a3b-4e1c-9d2a-0123456789ab", "IUnknown", ("Do",), "by hand", {"Do": SignatureEntry()}
    )


def test_a_structure_that_facts_cannot_hold_is_reported_and_has_no_fields() -> None:
    file, _ = read_text("typedef struct Frame { BYTE Data[FRAME_SIZE]; } Frame;")
    added = add_facts(ProjectFacts(), [("x.idl", file)])
    kinds = {name: one.kind for name, one in added.facts.typedefs.items()}
    assert (kinds, [one.rule for one in added.diagnostics]) == ({"Frame": "opaque-struct"}, ["type-not-kept"])


def test_a_projects_facts_win_over_those_shipped() -> None:
    own = Layout(None, "IUnknown", ("Mine",), "by hand")
    tables = Facts(ProjectFacts(layouts={"IALink": own}, hresults={"S_OK": 0}))
    assert tables.layouts["IALink"] == own
    assert tables.layouts["IALink2"] == Facts().layouts["IALink2"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("page.idl", "<!DOCTYPE html><html><body>no IDL</body></html>"),
        ("empty.h", ""),
        ("deep.h", "((((" * 5000),
        ("hidden.h", "#if 0\ntypedef int Thing;\n#endif"),
        ("endless.h", "#if 1\n" * 3000),
        ("grown.h", "#define A(x) A(x x)\n#define C A(1)\n"),
        ("bytes.h", "\x00\x01\x02" * 100),
        ("text.txt", "interface IThing : IUnknown { HRESULT Do(); }"),
        ("no.winmd", "MZ is not enough"),
    ],
)
def test_a_file_that_declares_nothing_is_one_error_with_its_place(name: str, text: str) -> None:
    file, diagnostics = read_text(text, name)
    assert file.is_empty
    assert [(one.rule, one.page.path, one.span.line >= 1) for one in diagnostics] == [
        ("unreadable-definitions", name, True)
    ]


@pytest.mark.parametrize("text", ["struct a {" * 5000, 'interface I : U { HRESULT A([in, size_is( cpp_quote("'])
def test_a_file_that_ends_in_the_middle_of_a_declaration_is_reported(text: str) -> None:
    _, diagnostics = read_text(text)
    assert "missing-bracket" in {one.rule for one in diagnostics}


def test_faults_in_a_file_are_reported_where_they_are_and_the_rest_is_read() -> None:
    text = "interface IThing : IUnknown\n{\n    HRESULT Do([in] DWORD how;\n    HRESULT Undo();\n}\n"
    file, diagnostics = read_text(text)
    assert [method.name for method in file.interfaces["IThing"].methods] == ["Do", "Undo"]
    assert [(one.rule, one.span.line, one.span.column) for one in diagnostics] == [("missing-bracket", 3, 30)]


@settings(max_examples=100, deadline=None)
@given(data=st.binary(max_size=300), cut=st.integers(0, 3000), suffix=st.sampled_from([".idl", ".h"]))
def test_any_bytes_are_read_without_an_exception(data: bytes, cut: int, suffix: str) -> None:
    whole = (HERE / "thermo.idl").read_bytes()
    read_definitions(whole[:cut] + data + whole[cut:], f"any{suffix}", Facts())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_byte_order_marks_code_pages_and_line_ends_are_read(encoding: str) -> None:
    text = "/* é */\r\ninterface IThing : IUnknown\r\n{ HRESULT Do(); };\r\n"
    file, diagnostics = read_definitions(text.encode(encoding), "thing.h", Facts())
    assert (diagnostics, file.interfaces["IThing"].methods[0].line) == ((), 3)


def _run(*arguments: str) -> int:
    return main(["layout", *arguments])


def test_the_command_writes_the_facts_beside_the_config_and_only_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docabi.yaml").write_text("sources: {fr-FR: pages}\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert _run("import", str(HERE / "thermo.idl")) == 0
    written = tmp_path / FACTS_NAME
    assert written.read_bytes() == (HERE / "thermo-facts.yaml").read_bytes()
    assert "3 layouts, 7 typedefs, 2 hresults, 1 constants, 1 functions added" in capsys.readouterr().err
    before = written.stat().st_mtime_ns
    assert _run("import", str(HERE / "thermo.idl")) == 0
    assert written.stat().st_mtime_ns == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["docabi-facts.yaml", "docabi.yaml"]


@pytest.mark.parametrize(("settings", "value"), [("", "1"), ("defines: {LAMP_WIDE: true}\n", "2")])
def test_the_command_reads_what_the_settings_define(
    settings: str, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "docabi.yaml").write_text(f"sources: {{fr-FR: pages}}\n{settings}", "utf-8")
    (tmp_path / "lamp.h").write_text(
        "#ifdef LAMP_WIDE\nenum LAMP { LAMP_A = 2 };\n#else\nenum LAMP { LAMP_A = 1 };\n#endif\n", "utf-8"
    )
    monkeypatch.chdir(tmp_path)
    assert _run("import", "lamp.h") == 0
    assert f"LAMP_A: {value}" in (tmp_path / FACTS_NAME).read_text("utf-8")
    assert "defines" not in (tmp_path / FACTS_NAME).read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["import", "missing.idl"], (3, "missing.idl: cannot be read")),
        (["import", "page.idl"], (1, "page.idl:1:1: error: ")),
        (["compare", "page.idl"], (2, "--out")),
        (["compare", "--out", ".", "page.idl"], (3, "docabi build")),
    ],
)
def test_what_goes_wrong_is_said_with_an_exit_code(
    arguments: list[str],
    expected: tuple[int, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "page.idl").write_text("<html></html>", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert _run(*arguments) == expected[0]
    captured = capsys.readouterr()
    assert expected[1] in captured.out + captured.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_what_is_no_file_is_not_read_and_no_link_is_written_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("lamp.idl")
    assert main(["layout", "import", "lamp.idl"]) == 3
    assert "lamp.idl: is no file: a pipe or a device is never read" in capsys.readouterr().err
    Path("other.h").write_text("DECLARE_INTERFACE_(ILamp, IUnknown) { STDMETHOD(Light)(THIS); };")
    Path("mine").write_text("{}")
    Path(FACTS_NAME).symlink_to("mine")
    assert main(["layout", "import", "other.h"]) in (2, 3)
    assert Path("mine").read_text() == "{}"


@pytest.mark.parametrize(("facts", "place"), [("layouts: [1]\n", ":1:10: "), ("layouts: {", ":2:1: ")])
def test_a_damaged_file_of_facts_is_a_mistake_of_configuration(
    facts: str, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FACTS_NAME).write_text(facts, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert _run("import", str(HERE / "thermo.idl")) == 2
    assert f"{FACTS_NAME}{place}" in capsys.readouterr().err
    assert (tmp_path / FACTS_NAME).read_text("utf-8") == facts


def test_a_file_of_facts_that_cannot_be_used_says_where() -> None:
    with pytest.raises(DocumentError, match="layouts"):
        load_facts("layouts: {IThing: {slots: 3}}")


def test_conditions_compare_the_numbers_of_files_before_but_guards_are_each_files_own() -> None:
    before, _ = read_definitions(b"#define LAMP_VERSION 43\n#define LAMP_GUARD 1\ntypedef int LAMP;", "a.h", Facts())
    text = b"""
        #ifndef LAMP_GUARD
        #if LAMP_VERSION <= 25
        DEFINE_GUID(IID_ILamp, 0x1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        #else
        DEFINE_GUID(IID_ILamp, 0x2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        #endif
        #endif
    """
    alone, _ = read_definitions(text, "b.h", Facts())
    behind, _ = read_definitions(text, "b.h", Facts(), before.macros)
    assert [one.guids["IID_ILamp"][:8] for one in (alone, behind)] == ["00000001", "00000002"]


@given(
    st.lists(st.sampled_from(("#ifdef __cplusplus", "# ifdef\n__cplusplus_x", "operator", "my", " ", "\n", "==", "a")))
)
def test_an_operator_for_cplusplus_is_one_behind_any_condition(pieces: list[str]) -> None:
    text = "".join(pieces)
    whole = re.search(r"#\s*ifdef\s+__cplusplus\b.*\boperator\s*[^\w\s]", text, re.DOTALL)
    assert has_operators(text) == bool(whole)
