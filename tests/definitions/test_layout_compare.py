"""`docabi layout compare`: every aspect of a disagreement, what is none, and Debian's headers against real pages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from msgspec import structs

from docabi.cli import main
from docabi.definitions.compare import compare
from docabi.definitions.findings import Aspect, Finding, Impact, findings_as_diagnostics
from docabi.definitions.undocumented import undocumented
from docabi.spec import (
    Against,
    Constant,
    Direction,
    Enumeration,
    Enumerator,
    Evidence,
    FactEvidence,
    Field,
    Interface,
    Method,
    Parameter,
    Source,
    Type,
)
from tests.definitions.definition_files import DEBIAN, HERE, need_debian, read, read_text
from tests.definitions.imported_specification import documented
from tests.specification_in_memory import memory_spec

ABI, SOURCE, NAMING = Impact.ABI, Impact.SOURCE, Impact.NAMING
# Subject, aspect, impact, documented, declared, line of the page, line of the file: what thermo_documented.idl says
# otherwise than thermo.idl.
PLANTED = [
    ("FRadiatorCallback(pSource)", Aspect.PARAMETER_NAME, NAMING, "pSource", "pRadiator", 0, 35),
    (
        "IRadiator",
        Aspect.IDENTIFIER,
        ABI,
        "6c0f2d10-7a3b-4e1c-9d2a-0123456789ac",
        "6c0f2d10-7a3b-4e1c-9d2a-0123456789ab",
        27,
        43,
    ),
    ("IRadiator.Drain", Aspect.EXTRA_METHOD, ABI, "HRESULT Drain(void)", "", 38, 43),
    ("IRadiator.Open(pMode)", Aspect.POINTER_DEPTH, ABI, "ValveMode pMode", "ValveMode *pMode", 29, 48),
    ("IRadiator.SetMode(mode)", Aspect.PARAMETER_TYPE, SOURCE, "DWORD mode", "ValveMode mode", 30, 49),
    ("IRadiator.SetMode(dwFlags)", Aspect.PARAMETER_TYPE, ABI, "ULONG64 dwFlags", "DWORD dwFlags", 30, 49),
    ("IRadiator.GetState(pInfo)", Aspect.PARAMETER_NAME, NAMING, "pInfo", "pState", 31, 50),
    ("IRadiator.Next", Aspect.ARITY, ABI, "celt, rgelt", "celt, rgelt, pFetched", 34, 53),
    ("IRadiator.Count", Aspect.RETURN_TYPE, SOURCE, "LONG", "ULONG", 36, 56),
    ("IRadiator.Reset", Aspect.RETURN_TYPE, ABI, "HRESULT", "void", 37, 57),
    ("IRadiator.put_temperature", Aspect.METHOD_NAME, NAMING, "put_temperature", "put_Temperature", 33, 52),
    ("IRadiator2", Aspect.BASE, ABI, "IUnknown", "IRadiator", 42, 61),
    ("IRadiator2.Unlock", Aspect.MISSING_METHOD, ABI, "", "HRESULT Unlock(void)", 42, 65),
    ("IRadiator2", Aspect.METHOD_ORDER, ABI, "Swap", "Lock", 42, 63),
    ("IRadiator2.Swap", Aspect.PARAMETER_ORDER, ABI, "to, from", "from, to", 44, 64),
    ("OpenRadiator(ppRadiator)", Aspect.PARAMETER_TYPE, ABI, "void **ppRadiator", "IRadiator **ppRadiator", 0, 77),
    ("RADIATOR_LIMITS", Aspect.PACKING, ABI, "pack(2)", "no packing", 22, 33),
    ("RADIATOR_LIMITS", Aspect.FIELD_ORDER, ABI, "high, low", "low, high", 22, 33),
    ("RADIATOR_ROOM", Aspect.PACKING, ABI, "pack(2)", "no packing", 21, 32),
    ("RADIATOR_ROOM.doors", Aspect.EXTRA_FIELD, ABI, "WORD doors", "", 21, 32),
    ("RADIATOR_ROOM.side", Aspect.MISSING_FIELD, ABI, "", "WORD side", 21, 32),
    ("RADIATOR_ROOM.floors", Aspect.MISSING_FIELD, ABI, "", "WORD floors", 21, 32),
    ("RADIATOR_STATE.ticks", Aspect.FIELD_TYPE, ABI, "ULONG ticks", "ULONG64 ticks", 15, 27),
    ("RADIATOR_STATE.dwExtra", Aspect.FIELD_TYPE, ABI, "DWORD dwExtra", "BYTE serial[8]", 18, 29),
    ("RADIATOR_STATE.dwExtra", Aspect.FIELD_NAME, NAMING, "dwExtra", "serial", 18, 29),
    ("ValveMode.VALVE_SHUT", Aspect.ENUMERATOR_NAME, NAMING, "VALVE_SHUT", "VALVE_CLOSED", 4, 16),
    ("ValveMode.VALVE_HALF", Aspect.ENUMERATOR_VALUE, ABI, "0x11", "0x10", 5, 17),
    ("ValveMode.VALVE_FROZEN", Aspect.EXTRA_ENUMERATOR, ABI, "VALVE_FROZEN = 0x40", "", 7, 14),
    ("ValveMode.VALVE_LOCKED", Aspect.MISSING_ENUMERATOR, ABI, "", "VALVE_LOCKED = 0x22", 2, 19),
]


def _row(finding: Finding) -> tuple[str, Aspect, Impact, str, str, int, int]:
    line = finding.source.line if finding.source else 0
    sides = finding.documented, finding.declared
    return finding.subject, finding.aspect, finding.impact, *sides, line, finding.line


def test_one_planted_disagreement_of_every_aspect_is_found_with_both_lines() -> None:
    spec = documented(read(HERE / "thermo_documented.idl")[0])
    found = compare(spec, [read(HERE / "thermo.idl")[0]])
    assert [_row(finding) for finding in found] == PLANTED
    # A method without a declaration cannot be planted in an IDL file; it has a test of its own.
    assert {finding.aspect for finding in found} == set(Aspect) - {Aspect.MISSING_SIGNATURE}


def test_types_of_one_width_stop_an_override_and_no_call() -> None:
    pages = "interface IThing : IUnknown { HRESULT Do(LONG x); } HRESULT Make(LONG x); struct S { LONG x; };"
    spec = documented(read_text(pages, "thing.idl")[0])
    found = compare(spec, [read_text(pages.replace("LONG", "ULONG"))[0]])
    assert [(one.subject, one.impact) for one in found] == [
        ("IThing.Do(x)", SOURCE),
        ("Make(x)", NAMING),
        ("S.x", NAMING),
    ]
    (first, *_) = findings_as_diagnostics(found)
    assert (first.rule, first.severity.value) == ("layout-source", "error")


def test_a_page_without_a_declaration_is_one_finding() -> None:
    entity = Interface(name="IThing", area="things", base="IUnknown", methods=(Method(name="Do", page="do.md"),))
    file, _ = read_text("interface IThing : IUnknown { HRESULT Do([in] DWORD how); }")
    found = compare(memory_spec((entity,)), [file])
    assert [(one.aspect, one.subject, one.declared) for one in found] == [
        (Aspect.MISSING_SIGNATURE, "IThing.Do", "HRESULT Do(DWORD how)")
    ]


def test_a_method_of_the_same_slot_and_signature_is_one_method_under_two_names() -> None:
    pages = "interface IThing : IUnknown { HRESULT Do(DWORD x); HRESULT Undo(void); HRESULT Mend(LONG x); }"
    spec = documented(read_text(pages)[0])
    other = "interface IThing : IUnknown { HRESULT Do(DWORD x); HRESULT Revert(void); HRESULT Repair(WCHAR *x); }"
    assert [(one.aspect, one.impact, one.subject, one.declared) for one in compare(spec, [read_text(other)[0]])] == [
        (Aspect.MISSING_METHOD, ABI, "IThing.Repair", "HRESULT Repair(WCHAR *x)"),
        (Aspect.EXTRA_METHOD, ABI, "IThing.Mend", ""),
        (Aspect.METHOD_NAME, NAMING, "IThing.Undo", "Revert"),
    ]


def test_a_constant_that_words_state_is_documented() -> None:
    method = Method(name="Do", constants=(Constant("LAMP_DIM", 1),))
    spec = memory_spec((Interface(name="IThing", area="things", methods=(method,)),))
    text = "#define LAMP_DIM 1\n#define LAMP_OFF 2\n"
    (group,) = undocumented(spec, [read_text(text, "thing.h")[0]])
    assert [one.name for one in group.names] == ["LAMP_OFF"]


def test_bases_and_names_of_fields_are_found_in_all_files() -> None:
    """Those of another header, as `typedef struct _D3DVECTOR D3DXVECTOR3, *LPD3DXVECTOR3;` has them."""
    base = "interface IBase : IUnknown { HRESULT Fill(void); }; struct _POINT3 { float x; float y; };"
    thing = """typedef struct _POINT3 PLACE3, *LPPLACE3; void Go(PLACE3 *to);
        interface IThing : IBase { HRESULT Do(void); };"""
    pages = """typedef struct { float x; double y; } PLACE3; void Go(LPPLACE3 to);
        interface IThing : IBase { HRESULT Do(void); HRESULT Fill(void); };"""
    entities = documented(read_text(pages, "pages.h")[0]).entities
    place = structs.replace(entities["PLACE3"], aliases=(Field("LPPLACE3", Type(pointer=Type(name="PLACE3"))),))
    spec = memory_spec((*(one for name, one in entities.items() if name != "PLACE3"), place))
    found = compare(spec, [read_text(base, "base.h")[0], read_text(thing, "thing.h")[0]])
    assert [(one.subject, one.aspect, one.file) for one in found] == [("PLACE3.y", Aspect.FIELD_TYPE, "base.h")]


@pytest.mark.parametrize(
    ("page", "header", "impacts"),
    [
        ("float m[4][4];", "float m[16];", []),
        ("union { struct { float a, b; }; float m[1][2]; };", "union { struct { float a, b; }; float m[2]; };", []),
        ("float m[4][4];", "float m[4][3];", [ABI]),
        ("LARGE_INTEGER at;", "LONG64 at;", [NAMING]),
        ("LARGE_INTEGER at;", "LONG at;", [ABI]),
        ("LARGE_INTEGER at[2];", "LONG64 at[3];", [ABI]),
    ],
)
def test_fields_of_the_same_bytes_are_the_same(page: str, header: str, impacts: list[Impact]) -> None:
    sides = [read_text(f"typedef struct LAMP {{ {fields} }} LAMP;", "lamp.h")[0] for fields in (page, header)]
    assert [one.impact for one in compare(documented(sides[0]), [sides[1]])] == impacts


def test_what_a_page_says_twice_is_found_once() -> None:
    twice = Enumeration(name="E", area="things", members=(Enumerator("A", 1), Enumerator("B", 2), Enumerator("B", 2)))
    found = compare(memory_spec((twice,)), [read_text("typedef enum { A = 1 } E;")[0]])
    assert [one.subject for one in found] == ["E.B"]


def test_what_no_page_documents_is_listed_once_by_kind_and_owner() -> None:
    pages = "interface IThing : IUnknown { HRESULT Do(void); HRESULT Undo(void); } enum E { A = 1 };"
    spec = documented(read_text(pages)[0])
    text = """
        interface IThing : IUnknown { HRESULT Do(void); HRESULT Revert(void); HRESULT Mend(void); }
        interface INew : IUnknown { HRESULT Do(void); }
        typedef enum E { A = 1, B } E; typedef struct S2 { int x; int y; } S2; typedef DWORD D;
        cpp_quote("#define LIMIT 0x10")
        cpp_quote("#define MOST (LIMIT | 1)")
        cpp_quote("#define E_BAD ((HRESULT)0x80000001L)")
        cpp_quote("#define NAME L\\"x\\"")
        cpp_quote("#define TWICE(x) 2")
    """
    groups = undocumented(spec, [read_text(text)[0], read_text(text, "again.idl")[0]])
    assert {one.file for one in groups} == {"thing.idl"}
    assert [(one.kind.value, one.owner, [(name.name, name.parts) for name in one.names]) for one in groups] == [
        ("interface", "", [("INew", 1)]),
        ("structure", "", [("S2", 2)]),
        ("type", "", [("D", 0)]),
        ("code", "", [("E_BAD", 0)]),
        ("constant", "", [("LIMIT", 0), ("MOST", 0)]),
        ("enumerator", "E", [("B", 0)]),
        ("method", "IThing", [("Mend", 0)]),
    ]


@pytest.mark.parametrize(
    ("pages", "header"),
    [
        ("thermo.idl", "thermo.idl"),
        ("thermo.idl", "thermo_spelled.h"),
        ("thermo_spelled.h", "thermo.idl"),
    ],
)
def test_the_same_in_other_words_is_no_disagreement(pages: str, header: str) -> None:
    spec = documented(read(HERE / pages)[0])
    assert len(spec.entities) == 9
    assert compare(spec, [read(HERE / header)[0]]) == ()


@pytest.mark.parametrize(
    ("documented_type", "declared_type", "aspect", "impact"),
    [
        ("LPCWSTR", "const WCHAR *", None, None),
        ("LPCWSTR", "WCHAR x[]", None, None),
        ("UINT32", "DWORD", None, None),
        ("unsigned long", "ULONG32", None, None),
        ("REFIID", "const GUID *", None, None),
        ("HANDLE", "void *", None, None),
        ("mdTypeDef", "ULONG", None, None),
        ("DWORD", "LONG", Aspect.PARAMETER_TYPE, SOURCE),
        ("DWORD", "SIZE_T", Aspect.PARAMETER_TYPE, ABI),
        ("void *", "BYTE *", Aspect.PARAMETER_TYPE, SOURCE),
        ("void *", "BYTE **", Aspect.POINTER_DEPTH, ABI),
        ("IUnknown *", "IUnknown **", Aspect.POINTER_DEPTH, ABI),
        ("IUnknown **", "IThing **", Aspect.PARAMETER_TYPE, ABI),
        ("WCHAR *", "char *", Aspect.PARAMETER_TYPE, ABI),
        ("GUID", "REFGUID", Aspect.POINTER_DEPTH, ABI),
        ("Unheard", "Unheard", None, None),
        ("Unheard", "DWORD", Aspect.PARAMETER_TYPE, ABI),
    ],
)
def test_types_are_compared_by_what_they_mean(
    documented_type: str, declared_type: str, aspect: Aspect | None, impact: Impact | None
) -> None:
    def interface(type: str) -> str:
        parameter = type if " x" in type else f"{type} x"
        return f"interface IThing : IUnknown {{ HRESULT Do([in] {parameter}); }}"

    spec = documented(read_text(interface(documented_type))[0])
    found = compare(spec, [read_text(interface(declared_type))[0]])
    assert [(one.aspect, one.impact) for one in found] == ([(aspect, impact)] if aspect else [])


def test_enumerators_that_no_page_names_are_compared_by_value_alone() -> None:
    """An older file lacks them; one that has them lacks nothing on the pages; a documented one keeps its finding."""
    members = (Enumerator("A", 1), Enumerator("B", 2, "5.0"), Enumerator("C", 3, "5.0"), Enumerator("D", 0, "5.0"))
    spec = memory_spec((Enumeration(name="E", area="things", members=members),))
    file, _ = read_text("typedef enum E { OLD = 1, B = 2, D = 9 } E;")
    found = compare(spec, [file])
    assert [(one.aspect, one.documented, one.declared) for one in found] == [
        (Aspect.ENUMERATOR_NAME, "A", "OLD"),
        (Aspect.ENUMERATOR_VALUE, "0", "9"),
    ]


@pytest.mark.parametrize(
    ("pages", "header"),
    [
        ("ON = 1, LAMP_FORCE_DWORD = 0x7fffffff", "ON = 1"),
        ("ON = 1", "ON = 1, LAMP_FORCE_UINT = 0xffffffff"),
        ("ON = 1, LAMP_FORCE_DWORD = 0x7fffffff", "ON = 1, LAMP_FORCE_DWORD = 0xffffffff"),
    ],
)
def test_an_enumerator_that_only_makes_its_enumeration_wide_is_no_disagreement(pages: str, header: str) -> None:
    documentation, file = (read_text(f"typedef enum LAMP {{ {one} }} LAMP;", "lamp.h")[0] for one in (pages, header))
    assert compare(documented(documentation), [file]) == ()


def test_one_that_makes_it_wide_and_has_another_value_is_one() -> None:
    documentation, file = (
        read_text(f"typedef enum LAMP {{ ON = 1, LAMP_FORCE_DWORD = {value} }} LAMP;", "lamp.h")[0]
        for value in ("4", "0x7fffffff")
    )
    assert [one.aspect for one in compare(documented(documentation), [file])] == [Aspect.ENUMERATOR_VALUE]


def test_lengths_of_arrays_are_compared_as_numbers() -> None:
    """By macros over macros and enumerators of the file, too."""
    plain = "typedef struct ROOM { ULONG lamps[3]; } ROOM;"
    named = """
        typedef enum SIDE { LEFT, RIGHT } SIDE;
        #define SIDES (RIGHT + 1)
        typedef struct ROOM { ULONG lamps[SIDES + 1]; } ROOM;
    """
    pages, header = read_text(plain, "room.h")[0], read_text(named, "room.h")[0]
    assert compare(documented(pages), [header]) == ()
    wrong = read_text(plain.replace("3", "4"), "room.h")[0]
    assert [one.aspect for one in compare(documented(wrong), [header])] == [Aspect.FIELD_TYPE]


def test_a_finding_is_told_at_the_pages_line_with_both_sides_and_the_locales() -> None:
    spec = documented(read_text("interface IThing : IUnknown {\n HRESULT Do(DWORD x);\n}")[0])
    found = compare(spec, [read_text("\n\ninterface IThing : IUnknown { HRESULT Do(DWORD *x); }")[0]])
    (diagnostic,) = findings_as_diagnostics(found)
    assert (diagnostic.page.locale, diagnostic.page.path, diagnostic.span.line) == ("fr-FR", "thermo/ithing.md", 2)
    assert diagnostic.message == (
        "`IThing.Do(x)`: pointer-depth: documented `DWORD x`, declared `DWORD *x` at thing.idl:3"
    )
    assert diagnostic.help == "fr-FR says so"


def test_locales_that_say_something_else_are_named() -> None:
    page = "do.md"
    fact = FactEvidence(
        "methods.Do.parameters.x",
        sources=(Source("fr-FR", page, 7), Source("de-DE", page, 6)),
        against=(Against("DWORD *x", (Source("ja-JP", page, 9),)),),
    )
    parameter = Parameter("x", Direction.IN, Type(name="DWORD"))
    method = Method(name="Do", page=page, returns=Type(name="HRESULT"), parameters=(parameter,))
    entity = Interface(name="IThing", area="things", base="IUnknown", methods=(method,))
    spec = memory_spec((entity,), evidences=(Evidence("IThing", "things", (fact,)),))
    file, _ = read_text("interface IThing : IUnknown { HRESULT Do(DWORD *x); }")
    (diagnostic,) = findings_as_diagnostics(compare(spec, [file]))
    assert (diagnostic.page.locale, diagnostic.span.line) == ("de-DE", 6)
    assert diagnostic.help == "de-DE, fr-FR say so; ja-JP: `DWORD *x`"


@pytest.fixture(scope="session")
def specification(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the specification of the French documentation of 2021."""
    out = tmp_path_factory.mktemp("layout")
    source = f"fr-FR={corpus / 'fr-fr' / 'docs' / 'framework' / 'unmanaged-api'}"
    command = ["build", "--source", source, "--out", str(out), "--targets", "c", "--quiet"]
    done = subprocess.run(
        [sys.executable, "-m", "docabi", *command], capture_output=True, text=True, check=False, cwd=out
    )
    assert done.returncode in (0, 1), done.stderr
    return out


@pytest.mark.corpus
@pytest.mark.slow
def test_every_difference_between_debians_headers_and_real_pages_is_justified(
    specification: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    need_debian()
    monkeypatch.chdir(specification)
    assert _run("compare", "--json", "--out", str(specification), *map(str, DEBIAN)) == 1
    found = json.loads(capsys.readouterr().out.partition("[\n")[2].join(("[\n", "")))
    reviewed = yaml.safe_load((HERE / "debian-differences.yaml").read_text("utf-8"))
    expected = sorted(tuple(finding) for group in reviewed for finding in group["findings"])
    assert sorted(_line(one) for one in found) == expected
    assert all(group["why"] for group in reviewed)
    assert all(one["source"]["line"] > 1 and one["line"] > 1 for one in found)


def _line(one: dict[str, str]) -> tuple[str, ...]:
    subject = one["entity"] + (f".{one['member']}" if "member" in one else "")
    subject += f"({one['detail']})" if "detail" in one else ""
    return subject, one["aspect"], one["impact"], one["documented"], one["declared"], one["file"]


def _run(*arguments: str) -> int:
    return main(["layout", *arguments])
