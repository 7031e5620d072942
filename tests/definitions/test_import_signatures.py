"""What `docabi layout import` keeps of methods: interfaces of a user's own files are in the package and the headers."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from docabi.config import dump_facts, load_facts
from docabi.definitions.imported import add_facts
from docabi.definitions.reading import read_definitions
from docabi.diagnostics import Sink
from docabi.facts import Facts, FunctionEntry, ParameterEntry, ProjectFacts, SignatureEntry
from docabi.lower.defined import defined
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Direction
from tests.command_line import docabi, page, write_tree

IDL = b"""
typedef enum LAMP_STATE { LAMP_OFF = 0, LAMP_ON = 1 } LAMP_STATE;
typedef struct LAMP_SIZE { ULONG width; ULONG height; } LAMP_SIZE;
[object, uuid(11111111-2222-3333-4444-555555555555)]
interface ILamp : IUnknown {
    [propget] HRESULT State([out, retval] LAMP_STATE *state);
    HRESULT Measure([in, out] LAMP_SIZE *size, [in, string] LPCWSTR name);
    HRESULT Next([out] ILamp **next, [in] IThing *thing);
    HRESULT Strange([in] UNHEARD_OF value);
    HRESULT Watch([in] HRESULT (*done)(ULONG), [in] ULONG row[4]);
    ULONG Count();
};
interface ILamp2 : ILamp { HRESULT Last([in, unique] ILamp *other); };
[uuid(99999999-2222-3333-4444-555555555555)]
interface IThing : IUnknown {
    HRESULT Undo([in] ULONG steps, [out] ULONG *left);
    HRESULT Do([in] DWORD dwHow, [out] IThing **ppNext);
};
"""
C = """#define COBJMACROS
#define INITGUID
#include "lamps.h"
#include "mscoree.h"
int use(ILamp2 *lamp, IThing *thing)
{
    LAMP_STATE state = LAMP_OFF;
    LAMP_SIZE size = {1, 2};
    ILamp *next = NULL;
    ULONG left = 0;
    WCHAR name[] = {'L', 0};
    if (FAILED(ILamp2_get_State(lamp, &state)) || state != LAMP_ON)
        return 1;
    if (FAILED(ILamp2_Measure(lamp, &size, name)) || size.width != 10 || size.height != 2)
        return 2;
    if (FAILED(ILamp2_Next(lamp, &next, thing)) || !next || ILamp_Count(next) != 7)
        return 3;
    ILamp_Release(next);
    if (FAILED(ILamp2_Last(lamp, NULL)))
        return 4;
    return FAILED(IThing_Undo(thing, 5, &left)) || left != 6;
}
"""
PROGRAM = """
import ctypes, sys
from docabi_bindings import ILamp, ILamp2, IThing, LAMP_SIZE, LAMP_STATE, lamps

class Lamp(ILamp2.Implementation):
    def get_State(self) -> LAMP_STATE:
        return LAMP_STATE.LAMP_ON
    def Measure(self, size: LAMP_SIZE | None, name: str | None) -> None:
        assert name == "L" and size is not None, name
        size.width *= 10
    def Next(self, thing: IThing | None) -> ILamp.Implementation:
        return self
    def Last(self, other: ILamp | None) -> None:
        assert other is None
    def Count(self) -> int:
        return 7

class Thing(IThing.Implementation):
    def Undo(self, steps: int) -> int:
        return steps + 1

lamp, thing = Lamp(), Thing()
print(ctypes.CDLL(sys.argv[1]).use(ctypes.c_void_p(lamp.pointer_to(ILamp2)), ctypes.c_void_p(thing.pointer_to(IThing))))
with lamp.as_interface(ILamp) as seen:
    print(seen.get_State(), seen.Count(), lamps.ILamp is ILamp, ILamp.iid, lamp.reference_count)
with thing.as_interface(IThing) as seen:
    print(seen.Undo(1))
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one page of `IThing`, and everything that the file declares."""
    folder = tmp_path_factory.mktemp("import")
    files: dict[str, str | bytes] = {
        "pages/hosting/ithing-do-method.md": page(),
        "docabi.yaml": "sources: {fr-FR: pages}\n",
        "lamps.idl": IDL,
    }
    write_tree(folder, files)
    done = docabi("layout", "import", "lamps.idl", cwd=folder)
    assert done.returncode == 0, done.stdout
    built = docabi("build", cwd=folder)
    assert built.returncode in (0, 1), built.stderr
    assert "internal-error" not in built.stdout + built.stderr
    return folder


@pytest.mark.parametrize("compiler", ["gcc", "clang", "g++", "clang++"])
def test_every_header_compiles(project: Path, tmp_path: Path, compiler: str) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    language = ("-x", "c++", "-std=c++17") if "++" in compiler else ("-std=c11",)
    unit = tmp_path / "unit.c"
    headers = sorted((project / "generated/c").glob("*.h"))
    assert "lamps.h" in {file.name for file in headers}
    unit.write_text("".join(f'#include "{file.name}"\n' for file in headers))
    flags = ("-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", f"-I{project / 'generated/c'}")
    done = subprocess.run([compiler, *language, *flags, str(unit)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_interfaces_are_called_and_implemented(project: Path, tmp_path: Path) -> None:
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed")
    (tmp_path / "use.c").write_text(C)
    library = tmp_path / "use.so"
    flags = ("-std=c11", "-Wall", "-Werror", "-shared", "-fPIC", f"-I{project / 'generated/c'}")
    subprocess.run(["gcc", *flags, str(tmp_path / "use.c"), "-o", str(library)], check=True)
    (tmp_path / "program.py").write_text(PROGRAM)
    environment = {"PYTHONPATH": str(project / "generated/python")}
    command = [sys.executable, str(tmp_path / "program.py"), str(library)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "0",
        "1 7 True 11111111-2222-3333-4444-555555555555 1",
        "2",
    ]


def test_a_slot_whose_types_nobody_knows_keeps_its_place(project: Path) -> None:
    header = (project / "generated/c/lamps.h").read_text()
    assert "opaque_Strange" in header
    assert "HRESULT (STDMETHODCALLTYPE *Watch)(" in header
    facts = load_facts((project / "docabi-facts.yaml").read_text())
    watch = facts.layouts["ILamp"].signatures["Watch"]
    assert [one.as_ for one in watch.parameters] == ["void *", "ULONG *"]
    assert load_facts(dump_facts(facts)) == facts


def test_known_signatures_are_kept_and_contradictions_told() -> None:
    def added(facts: ProjectFacts, text: bytes) -> tuple[ProjectFacts, list[str]]:
        file, _ = read_definitions(text, "x.idl", Facts(facts))
        found = add_facts(facts, [("x.idl", file)])
        return found.facts, [one.message for one in found.diagnostics]

    bare = b"[uuid(11111111-2222-3333-4444-555555555555)] interface IX : IUnknown { HRESULT A(%s); HRESULT B(); };"
    first, told = added(ProjectFacts(), bare % b"[in] ULONG a")
    assert told == []
    again, told = added(first, bare % b"[in] DWORD other")
    assert (again, told) == (first, [])
    _, told = added(first, bare % b"[in] ULONGLONG a")
    assert told == ["`IX::A` has the parameter `a` as `ULONGLONG`, known as `ULONG` (known from x.idl)"]
    _, told = added(first, bare % b"[in] ULONG a, [in] ULONG b")
    assert told == ["`IX::A` has 2 parameters, known with 1 (known from x.idl)"]


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("{parameters: [{name: a, as: 'ULONG['}]}", "a type as C spells it"),
        ("{parameters: [{name: a b, as: ULONG}]}", "a name of C"),
        ("{parameters: [{name: a, as: ULONG, size: 'b;'}]}", "an expression over parameters"),
        ("{parameters: [{name: a, as: ULONG, direction: sideways}]}", "direction"),
    ],
)
def test_a_wrong_signature_is_told_with_its_place(tmp_path: Path, entry: str, message: str) -> None:
    layout = "iid: null\n    base: IUnknown\n    slots: [A]\n    source: x\n    signatures:\n      A: "
    text = f"layouts:\n  IX:\n    {layout}{entry}\n"
    write_tree(tmp_path, {"pages/a.md": page(), "docabi.yaml": "sources: {fr-FR: pages}\n", "docabi-facts.yaml": text})
    done = docabi("build", cwd=tmp_path)
    assert done.returncode == 2
    assert "docabi-facts.yaml:8:" in done.stderr
    assert message in done.stderr


def test_a_direction_is_kept_where_the_definition_states_it() -> None:
    """A guess is none: plain C states nothing, and a value that only goes in needs no word."""
    text = b"HRESULT Light([in] DWORD *fixed, [out] DWORD *told, DWORD *silent, void *any, [in] DWORD value);\n"
    file, _ = read_definitions(text, "lamps.idl", Facts())
    found = add_facts(ProjectFacts(), [("lamps.idl", file)])
    (entry,) = (one.signature for one in found.facts.functions.values())
    kept = {one.name: one.direction and one.direction.value for one in entry.parameters}
    assert kept == {"fixed": "in", "told": "out", "silent": None, "any": None, "value": None}
    assert load_facts(dump_facts(found.facts)).functions == found.facts.functions


@pytest.mark.parametrize(("name", "direction", "is_guess"), [("fixed", "in", False), ("silent", "out", True)])
def test_a_page_without_a_declaration_takes_what_is_stated(name: str, direction: str, is_guess: bool) -> None:
    parameters = (ParameterEntry("fixed", "DWORD *", Direction.IN), ParameterEntry("silent", "DWORD *"))
    entry = FunctionEntry(SignatureEntry(parameters=parameters), source="lamps.h")
    facts = Facts(ProjectFacts(functions={"LampLight": entry}))
    identity = PageId("en-US", "lamps/lamplight-function.md")
    text = b"---\ntitle: LampLight\napi_name:\n- LampLight\n---\n# LampLight function\n\nLights it.\n"
    read = read_page(identity, text, facts, Sink(identity))
    assert read is not None
    found = defined(read, facts)
    assert found is not None
    assert found.signature is not None
    directions = {one.name: one.direction.value for one in found.signature.parameters}
    assert (directions[name], name in found.inferred) == (direction, is_guess)
