"""Whatever is imported, and whatever a project's own facts say: headers compile, and the package can be imported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from docabi.abi import SpecView
from docabi.cli.settings import specification_reader
from docabi.definitions.imported import add_facts
from docabi.definitions.reading import READERS, read_definitions
from docabi.facts import Facts, FieldEntry, ParameterEntry, ProjectFacts, TypeEntry
from docabi.store import stored_spec
from tests.c.compilers import COMPILERS, NATIVE
from tests.conftest import PROJECT
from tests.definitions.definition_files import MINGW, WINE, read_text
from tests.definitions.imported_projects import complaints, imported_facts, with_facts

pytestmark = pytest.mark.slow

# Of each language one: what one C compiler takes, the others take (`tests/c`).
BOTH = (COMPILERS[0], COMPILERS[3])
# Files with which something did not compile once, of each cause one.
TROUBLE = (
    *(WINE / name for name in ("corhdr.h", "cordebug.idl", "oaidl.idl", "mapidefs.h", "axcore.idl", "accctrl.h")),
    *(
        MINGW / name
        for name in ("corhdr.h", "tabflicks.h", "ddk/acpiioct.h", "dmksctrl.h", "mfreadwrite.h", "ncrypt.h")
    ),
    *(MINGW / name for name in ("sqltypes.h", "bdatypes.h", "d3d12shader.h", "d2d1.h", "mspthrd.h")),
)
AT_ONCE = 25
TOGETHER = 300
"""Of so many files a hundred are imported together by the full tier, the others by the walk."""


@pytest.fixture(scope="module")
def spec() -> SpecView:
    """The specification of the sample pages, which `docabi init` copies."""
    return stored_spec(specification_reader(PROJECT), Facts())


def definition_files() -> Iterator[Path]:
    """Every definition file that Debian's packages bring, in the order of their names."""
    for folder in (WINE, MINGW):
        yield from sorted(file for file in folder.rglob("*") if file.suffix in READERS and file.is_file())


@pytest.mark.compilers
@pytest.mark.parametrize("path", TROUBLE, ids=lambda path: f"{path.parent.parent.name}-{path.name}")
def test_a_project_is_whole_after_an_import(path: Path, spec: SpecView, tmp_path: Path) -> None:
    if not path.is_file():
        pytest.skip(f"needs Debian's libwine-dev and mingw-w64-common: no {path}")
    found, _ = read_definitions(path.read_bytes(), str(path), Facts())
    assert complaints(with_facts(spec, imported_facts([(str(path), found)])), tmp_path, NATIVE) == []


def test_nothing_of_one_import_is_left_for_the_next(spec: SpecView, tmp_path: Path) -> None:
    """Or the walk reports an import for what another one of its folder declared."""
    header = "typedef struct LAMP { int x; } LAMP; DECLARE_INTERFACE(ILamp) { STDMETHOD(Dim)(THIS_ LAMP*) PURE; };"
    for text in (header, "typedef int LAMP_NUMBER;"):
        facts = imported_facts([("lamp.h", read_text(text, "lamp.h")[0])])
        assert complaints(with_facts(spec, facts), tmp_path, ()) == []


@pytest.mark.walk
@pytest.mark.parametrize("first", range(0, 3000, AT_ONCE))
def test_a_project_is_whole_after_each_import_alone(first: int, spec: SpecView, tmp_path: Path) -> None:
    wrong = {}
    for path in [*definition_files()][first : first + AT_ONCE]:
        found, _ = read_definitions(path.read_bytes(), str(path), Facts())
        facts = imported_facts([(str(path), found)])
        if facts.own != ProjectFacts() and (said := complaints(with_facts(spec, facts), tmp_path, BOTH)):
            wrong[path] = said
    assert wrong == {}


@pytest.mark.compilers
@pytest.mark.parametrize(
    "first",
    [
        pytest.param(first, marks=[] if first % TOGETHER == AT_ONCE * 4 else pytest.mark.walk)
        for first in range(0, 3000, 4 * AT_ONCE)
    ],
)
def test_a_project_is_whole_after_imports_together(first: int, spec: SpecView, tmp_path: Path) -> None:
    paths = [*definition_files()][first : first + 4 * AT_ONCE]
    if not paths:
        pytest.skip("no more files, or Debian's libwine-dev and mingw-w64-common are not installed")
    files = [(str(path), read_definitions(path.read_bytes(), str(path), Facts())[0]) for path in paths]
    assert complaints(with_facts(spec, imported_facts(files)), tmp_path, BOTH) == []


def test_what_holds_a_type_that_is_left_out_is_left_out_with_it_and_told() -> None:
    file, _ = read_text(
        """
        typedef struct FAT { unsigned Flags : 12; unsigned Size : 4; BYTE Data[FAT_SIZE]; } FAT;
        typedef union METHOD { BYTE Tiny; FAT Fat; } METHOD;
        typedef METHOD *PMETHOD, ITS_NAME;
        typedef struct BODY { struct METHOD method; } BODY;
        typedef struct KNOWN { METHOD *method; unsigned Flags : 12; unsigned : 4; unsigned : 0; } KNOWN;
        typedef struct AGAIN { struct AGAIN again; } AGAIN;
        typedef struct NAMELESS { DWORD [1]; } NAMELESS;
        """,
        "x.h",
    )
    added = add_facts(ProjectFacts(), [("x.h", file)])
    assert sorted(added.facts.typedefs) == ["FAT", "KNOWN", "NAMELESS", "PMETHOD"]
    assert {added.facts.typedefs[name].kind for name in ("FAT", "NAMELESS")} == {"opaque-struct"}
    assert [(field.name, field.bits) for field in added.facts.typedefs["KNOWN"].fields] == [
        ("method", None),
        ("Flags", 12),
        ("", 4),
        ("", 0),
    ]
    assert sorted((one.span.line, one.message) for one in added.diagnostics if "lengths" not in one.message) == [
        (3, "`METHOD` holds `FAT`, which nothing defines, and is left out"),
        (4, "`ITS_NAME` holds `METHOD`, which nothing defines, and is left out"),
        (5, "`BODY` holds `METHOD`, which nothing defines, and is left out"),
        (7, "`AGAIN` holds `AGAIN`, which nothing defines, and is left out"),
    ]


def test_files_that_need_each_other_are_imported_together() -> None:
    outer, inner = (
        read_text("typedef struct OUTER { INNER inner; } OUTER;", "outer.h")[0],
        read_text("typedef struct INNER { DWORD size; } INNER;", "inner.h")[0],
    )
    alone = add_facts(ProjectFacts(), [("outer.h", outer)])
    assert (alone.facts.typedefs, len(alone.diagnostics)) == ({}, 1)
    together = add_facts(ProjectFacts(), [("outer.h", outer), ("inner.h", inner)])
    assert (sorted(together.facts.typedefs), together.diagnostics) == (["INNER", "OUTER"], ())


def test_a_structure_known_behind_pointers_gets_its_fields_later() -> None:
    unknown, whole = (
        read_text(f"typedef struct FAT {{ BYTE Data[{length}]; }} FAT;", "x.h")[0] for length in ("LENGTH", "4")
    )
    first = add_facts(ProjectFacts(), [("x.h", unknown)]).facts
    second = add_facts(first, [("x.h", whole)])
    assert (first.typedefs["FAT"].kind, second.facts.typedefs["FAT"].kind) == ("opaque-struct", "struct")
    assert second.diagnostics == ()


@pytest.mark.parametrize("field", [{"name": ""}, {"name": "x", "as_": "DWORD", "bits": 0}])
def test_a_field_that_means_nothing_is_refused(field: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="field"):
        FieldEntry(**field)  # type: ignore[arg-type]


# --- whatever facts say ----------------------------------------------------------------------------------------------

# Names of the project's own: free ones, and those of C, Python, the runtime, the prelude, of pages and of interfaces.
FREE = tuple(f"LAMP{number}" for number in range(6))
TAKEN = """_LAMP PLAMP0 LPLAMP1 class int errno small lambda sys Array GUID VARIANT DWORD REFIID IHostTask print self
    IHostTaskVtbl IID_IHostTask ICorDebug COR_PRF_MONITOR CorElementType S_OK NULL This LPTYPELIB POINT"""
NAMES = st.sampled_from([*FREE, *TAKEN.split()])
STARTED = "LPTHREAD_START_ROUTINE"  # a callback of the sample pages
SPELLINGS = st.builds(
    lambda const, name, stars: f"{const}{name}{stars}",
    st.sampled_from(["", "const "]),
    NAMES | st.sampled_from(["BYTE", "struct LAMP1", "double", "void", "unsigned long", "QWORD", "LPCWSTR", STARTED]),
    st.sampled_from(["", "", " *", " **"]),
)
FIELDS = st.builds(
    lambda name, spelled, length, bits: (
        FieldEntry(name, array=(spelled, length)) if length else FieldEntry(name, as_=spelled, bits=bits)
    ),
    NAMES,
    SPELLINGS,
    st.sampled_from([None, None, 1, 4, 2**20]),
    st.sampled_from([None, None, 1, 7, 33]),
)
MEMBERS = st.dictionaries(
    NAMES | st.sampled_from(["mro", "name", "ON", "None"]), st.integers(-1, 2**32 - 1), min_size=1
)
ENTRIES = st.one_of(
    st.builds(lambda spelled: TypeEntry(as_=spelled), SPELLINGS),
    st.builds(
        lambda kind, fields: TypeEntry(kind, fields=tuple(fields)),
        st.sampled_from(["struct", "union"]),
        st.lists(FIELDS, min_size=1, max_size=4, unique_by=lambda field: field.name),
    ),
    st.builds(lambda members: TypeEntry("enum", width=32, members=members), MEMBERS),
    st.builds(
        lambda returns, parameters: TypeEntry("callback", returns=returns, parameters=tuple(parameters)),
        SPELLINGS,
        st.lists(st.builds(ParameterEntry, NAMES, SPELLINGS), max_size=3),
    ),
    st.sampled_from([TypeEntry("signed", width=16), TypeEntry("opaque-struct"), TypeEntry("interface")]),
)


@pytest.mark.slow
@pytest.mark.compilers
@settings(max_examples=40, phases=set(Phase) - {Phase.shrink})
@given(typedefs=st.dictionaries(NAMES, ENTRIES, max_size=8))
@example(  # a field is called as what another one points to, which nothing else names
    typedefs={"LAMP0": TypeEntry("struct", fields=(FieldEntry("LAMP1", as_="BYTE"), FieldEntry("next", as_="LAMP1 *")))}
)
@example(  # of an interface that layouts know the name of a pointer says what is printed
    typedefs={
        "LAMP0": TypeEntry(
            "struct", fields=(FieldEntry("IABProvider", as_="BYTE"), FieldEntry("next", as_="LPABPROVIDER"))
        )
    }
)
def test_no_facts_of_a_project_break_what_is_made(
    typedefs: dict[str, TypeEntry], spec: SpecView, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.getbasetemp() / "facts"
    folder.mkdir(exist_ok=True)
    assert complaints(with_facts(spec, Facts(ProjectFacts(typedefs=typedefs))), folder, BOTH) == []
