"""The package for comtypes, with the real comtypes on a simulated Windows: slots, types, flags, words, calls, builds.

comtypes itself makes methods of what is generated (`native/simulated_windows.py` says what is simulated). What it
makes is held against the specification's files and against what g++ makes of the generated headers.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from docabi.escape import printable
from docabi.facts import Facts
from docabi.rendering import Options
from docabi.spec import Callback, Coclass, Enumeration, Enumerator, Field, Function, Interface, Structure
from tests.backends.made import generate
from tests.command_line import docabi, tree_bytes
from tests.conftest import PROJECT
from tests.python.python_specification import HOSTILE, given, lamp_spec, named, out
from tests.python.python_specification import method as declared
from tests.python.test_python_probe import COMPARISONS, compiled
from tests.sample_builds import SAMPLES, run_program
from tests.specification_in_memory import memory_spec

pytestmark = pytest.mark.skipif(importlib.util.find_spec("comtypes") is None, reason="needs comtypes")
NATIVE = Path(__file__).parent / "native"
IN, OUT, RETVAL, OPTIONAL = 1, 2, 8, 16
FLAGS = {"in": IN, "out": OUT, "inout": IN | OUT}
E_NOTIMPL = 0x80004001
needs_gcc = pytest.mark.skipif(shutil.which("gcc") is None, reason="needs gcc")
needs_gpp = pytest.mark.skipif(shutil.which("g++") is None, reason="needs g++")


def built(out: Path, *sources: str, targets: str = "c,python") -> Path:
    """The folder of what is built for comtypes; findings of the pages do not matter here."""
    options = ("--targets", targets, "--flavor", "comtypes", "--doc-locale", sources[0].partition("=")[0], "--quiet")
    done = docabi("build", *(f"--source={source}" for source in sources), "--out", out, *options, cwd=out)
    assert done.returncode in (0, 1), done.stderr
    return out


def sample_sources() -> list[str]:
    """The sample trees, English first."""
    return [f"{tag}={SAMPLES / tag}" for tag in ("en-US", "fr-FR")]


def seen_by_comtypes(folder: Path, package: str = "docabi_bindings") -> dict[str, Any]:
    """What comtypes makes of a package: interfaces, records, functions, COM classes."""
    command = [sys.executable, str(NATIVE / "comtypes_shapes.py"), package]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def specified(specs: Path) -> Iterator[dict[str, Any]]:
    """The interfaces of a specification whose vtable is known and begins with IUnknown's, as their files have them."""
    files = {file.stem: yaml.load(file.read_bytes(), yaml.CSafeLoader) for file in (specs / "abi").rglob("*.yaml")}
    for entity in files.values():
        base = entity.get("base")
        while base in files:
            base = files[base].get("base")
        if entity["kind"] == "interface" and "slots" in entity and base is not None:
            yield entity


def wrong_slots(specs: Path, found: dict[str, Any]) -> tuple[list[str], int]:
    """How vtables differ from the specification's, and how many slots were compared."""
    wrong, compared = [], 0
    for entity in specified(specs):
        name, made = entity["name"], found["interfaces"][entity["name"]]
        if made["slots"] != entity["slots"]:
            wrong.append(f"{name}: {made['slots']} slots, not {entity['slots']}")
        if made["iid"].lower() != "{" + entity.get("iid", "").lower() + "}":
            wrong.append(f"{name}: {made['iid']}")
        own = {method["slot"]: method["name"] for method in made["methods"]}
        for method in entity.get("methods", ()):
            if "slot" in method:
                compared += 1
                if own.get(method["slot"]) != method["name"]:
                    wrong.append(f"{name} {method['slot']}: {own.get(method['slot'])}, not {method['name']}")
    return wrong, compared


def wrong_shapes(found: dict[str, Any], c: dict[str, dict[str, list[str]]]) -> tuple[list[str], int]:
    """How types differ from what g++ makes of the headers, and how many signatures and structures were compared."""
    methods = {
        f"{name} {method['slot']}": [method["name"], *method["shapes"]]
        for name, made in found["interfaces"].items()
        for method in made["methods"]
    }
    python = {"method": methods, "function": found["functions"], "record": found["records"]}
    outside = left_out(c, found)
    pairs = [(kind, name) for kind in c for name in c[kind] if name.partition(" ")[0] not in outside]
    wrong = [
        f"{kind} {name}: {c[kind][name]} is {python[kind].get(name)}"
        for kind, name in pairs
        if name not in python[kind] or not COMPARISONS[kind](c[kind][name], python[kind][name])
    ]
    return wrong, len(pairs)


def left_out(c: dict[str, dict[str, list[str]]], found: dict[str, Any]) -> set[str]:
    """Interfaces without IUnknown, which the package says it leaves out, and those of the system, which it leaves to
    comtypes.
    """
    return {name.partition(" ")[0] for name in c["method"]} - set(found["interfaces"])


def written(text: str, interface: str, method: dict[str, Any]) -> str:
    """The lines of a method's parameters in the generated module."""
    found = re.search(rf"    {interface}\._methods_ = \[\n(.*?)\n    \]\n", text, re.S)
    own = re.search(rf'            "{method["name"]}",\n(.*?)        \),\n', found[1] + "\n", re.S) if found else None
    return own[1] if own else ""


def wrong_flags(specs: Path, found: dict[str, Any], package: Path) -> tuple[list[str], int]:
    """Parameters whose direction is not the documented one and no comment says so."""
    text = "".join(file.read_text(encoding="utf-8") for file in sorted(package.glob("*.py")))
    wrong, compared = [], 0
    for entity in specified(specs):
        own = {method["slot"]: method for method in found["interfaces"][entity["name"]]["methods"]}
        for method in entity.get("methods", ()):
            made = own.get(method.get("slot"), {"flags": [], "name": ""})
            for parameter, (flags, name) in zip(method.get("parameters", ()), made["flags"], strict=False):
                compared += 1
                extra = (RETVAL if parameter.get("retval") else 0) | (OPTIONAL if parameter.get("optional") else 0)
                allowed = (FLAGS[parameter["direction"]], FLAGS[parameter["direction"]] | extra)
                remark = re.search(rf'"{re.escape(name)}"\),  # (in/)?out: ', written(text, entity["name"], made))
                if name != parameter["name"] or (flags not in allowed and remark is None):
                    wrong.append(f"{entity['name']}.{method['name']}.{parameter['name']}: {flags}")
    return wrong, compared


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is built from the sample pages."""
    return built(tmp_path_factory.mktemp("samples"), *sample_sources())


@pytest.fixture(scope="module")
def found(samples: Path) -> dict[str, Any]:
    """What comtypes makes of the package of the samples."""
    return seen_by_comtypes(samples / "generated" / "python")


# --- vtables and types ------------------------------------------------------------------------------------------------


def test_every_slot_of_the_samples_is_where_the_specification_says(samples: Path, found: dict[str, Any]) -> None:
    wrong, compared = wrong_slots(samples / "specs", found)
    assert not wrong
    assert compared > 250
    assert found["interfaces"]["ICorProfilerCallback2"]["base"] == "ICorProfilerCallback"


def test_directions_are_the_documented_ones(samples: Path, found: dict[str, Any]) -> None:
    wrong, compared = wrong_flags(samples / "specs", found, samples / "generated" / "python" / "docabi_bindings")
    assert not wrong
    assert compared > 100


@needs_gpp
@pytest.mark.compilers
def test_types_have_the_sizes_that_a_compiler_gives(samples: Path, found: dict[str, Any], tmp_path: Path) -> None:
    wrong, compared = wrong_shapes(found, compiled(tmp_path, samples / "generated" / "c"))
    assert not wrong
    assert compared > 80


def test_words_are_those_of_the_chosen_locale(samples: Path, found: dict[str, Any]) -> None:
    methods = {method["name"]: method["words"] for method in found["interfaces"]["IHostTaskManager"]["methods"]}
    page = (SAMPLES / "en-US" / "hosting" / "ihosttaskmanager-sleep-method.md").read_text(encoding="utf-8")
    assert methods["Sleep"]
    assert methods["Sleep"] in page.replace("\n", " ")


def test_the_package_has_the_interfaces_of_every_module(samples: Path) -> None:
    folder = samples / "generated" / "python" / "docabi_bindings"
    package = (folder / "__init__.py").read_text(encoding="utf-8")
    modules = {file.stem for file in folder.glob("*.py") if "def _define_methods" in file.read_text(encoding="utf-8")}
    assert "_undocumented" in modules
    assert {name for name in modules if f"from .{name} import *\n" in package} == modules


def swapped(text: str) -> str:
    """Two methods in each other's place."""
    return (
        text.replace('"SetUILocale",', '"?",').replace('"SetLocale",', '"SetUILocale",').replace('"?",', '"SetLocale",')
    )


def shortened(text: str) -> str:
    """One slot less."""
    return re.sub(
        r'        COMMETHOD\(\n[^\n]*\n            HRESULT,\n            "EnterRuntime",\n        \),\n', "", text
    )


def widened(text: str) -> str:
    """A parameter of another size."""
    return text.replace('(["in"], DWORD, "dwMilliseconds")', '(["in"], SIZE_T, "dwMilliseconds")')


def turned(text: str) -> str:
    """A parameter that goes the other way."""
    return text.replace('(["out"], POINTER(ULONG), "pGuarantee")', '(["in"], POINTER(ULONG), "pGuarantee")')


@pytest.mark.parametrize("change", [swapped, shortened, widened, turned])
def test_a_planted_fault_is_seen(samples: Path, tmp_path: Path, change: Any) -> None:
    # Bytecode of a module of the same size and second would hide the fault.
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(samples / "generated", tmp_path / "generated", ignore=ignored)
    module = tmp_path / "generated" / "python" / "docabi_bindings" / "mscoree.py"
    text = module.read_text(encoding="utf-8")
    assert change(text) != text
    module.write_text(change(text), encoding="utf-8")
    made = seen_by_comtypes(tmp_path / "generated" / "python")
    faults, _ = wrong_slots(samples / "specs", made)
    faults += wrong_flags(samples / "specs", made, module.parent)[0]
    if change is widened:
        if shutil.which("g++") is None:
            pytest.skip("needs g++")
        faults += wrong_shapes(made, compiled(tmp_path, samples / "generated" / "c"))[0]
    assert faults


# --- calls ------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def calls(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What comtypes and a library in C see of each other."""
    if shutil.which("gcc") is None:
        pytest.skip("needs gcc")
    headers = samples / "generated" / "c"
    header = next(file.name for file in headers.glob("*.h") if "IHostTaskManagerVtbl {" in file.read_text())
    library = tmp_path_factory.mktemp("host") / "host.so"
    options = ["-std=c11", "-shared", "-fPIC", f'-DHEADER="{header}"', "-I", str(headers)]
    command = ["gcc", *options, str(NATIVE / "host_task_manager.c"), "-o", str(library)]
    subprocess.run(command, check=True, capture_output=True)
    seen: dict[str, Any] = json.loads(run_program(NATIVE / "comtypes_calls.py", headers.parent / "python", library))
    return seen


@pytest.mark.compilers
def test_calls_arrive_in_their_slots_with_their_arguments(calls: dict[str, Any]) -> None:
    called = calls["called"]
    assert called["Sleep"] == [0, 5, 0xFFFFFFFF, 7, 0]
    assert called["CreateTask"] == ["POINTER(IHostTask)", 4, 0x1000, 42, 41]
    assert called["CallNeedsHostHook"] == [1, 9, 0x123456789ABCDEF1, 0, 0]
    assert called["ReverseEnterRuntime"] == [0, 13, 0, 0, 0]
    assert called["GetStackGuarantee"] == [0xFEDCBA98, 19, 0, 0, 0]
    assert called["SetCLRTaskManager"][1:] == [20, 0, 0, 0]


@pytest.mark.compilers
def test_failing_codes_raise_and_references_are_given_back(calls: dict[str, Any]) -> None:
    assert calls["called"]["error"] == 0x80131024 - 2**32
    assert (calls["called"]["alive"], calls["called"]["left"]) == (1, 0)


@pytest.mark.compilers
def test_native_code_calls_what_is_written_with_comtypes(calls: dict[str, Any]) -> None:
    codes = [E_NOTIMPL] * 18
    codes[5 - 3] = codes[9 - 3] = codes[20 - 3] = 0
    assert calls["implemented"]["codes"] == codes
    assert calls["implemented"]["hook"] == 1
    assert calls["implemented"]["seen"] == [[0xFFFFFFFF, 7], [0x123456789ABCDEF0], []]


# --- every idiom, hostile words ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def lamps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of the small specification."""
    folder = tmp_path_factory.mktemp("lamps")
    for artifact in generate("python", lamp_spec(), Options(doc_locale="en-US", package="lamps", flavor="comtypes")):
        file = folder / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")
    return folder / "python"


@pytest.fixture(scope="module")
def lamp(lamps: Path) -> dict[str, dict[str, Any]]:
    """The methods of the small specification's interface, by name."""
    made = seen_by_comtypes(lamps, "lamps")
    assert made["interfaces"]["ILampShop"]["slots"] == 20
    return {method["name"]: method for method in made["interfaces"]["ILamp"]["methods"]}


def test_words_of_a_page_stay_words(lamps: Path, lamp: dict[str, dict[str, Any]]) -> None:
    assert not list(lamps.rglob("owned"))
    assert '("os").system("touch owned")' in lamp["GetName"]["words"]
    assert lamp["GetName"]["words"] == " ".join(printable(lamp["GetName"]["words"]).split())
    for file in (lamps / "lamps").glob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert not re.search("[\u202a-\u202e\x1b]", text)
        code = [node.attr for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Attribute)]
        assert "system" not in code
    assert HOSTILE not in "".join(file.read_text(encoding="utf-8") for file in (lamps / "lamps").glob("*.py"))


def test_buffers_are_the_callers(lamp: dict[str, dict[str, Any]]) -> None:
    assert lamp["GetName"]["flags"] == [[IN, "szName"], [IN, "cchName"], [OUT, "pchName"]]
    assert lamp["Read"]["flags"] == [[IN, "address"], [IN, "cb"], [IN, "buffer"], [OUT, "pcbRead"]]
    assert lamp["GetVersion"]["flags"] == [[IN, "buffer"], [IN | OUT, "pcch"]]


def test_what_is_returned_is_not_dropped(lamp: dict[str, dict[str, Any]], lamps: Path) -> None:
    assert (lamp["Weigh"]["shapes"][0], lamp["Weigh"]["flags"]) == ("u4", [[IN, "pbHeavy"]])
    assert '"pbHeavy"),  # out: comtypes would drop what is returned' in (lamps / "lamps" / "lamp.py").read_text()


def test_an_enumeration_goes_on_where_it_was(lamp: dict[str, dict[str, Any]]) -> None:
    assert lamp["EnumBulbs"]["flags"] == [[IN | OUT, "phEnum"], [IN, "rBulbs"], [IN, "cMax"], [OUT, "pcBulbs"]]


def test_a_requested_interface_comes_out_as_an_object(lamps: Path) -> None:
    text = (lamps / "lamps" / "lamp.py").read_text(encoding="utf-8")
    assert '(["out"], POINTER(POINTER(IUnknown)), "ppv")' in text
    assert "def GetPart(self, riid: GUID) -> IUnknown: ..." in text


def test_slots_that_nobody_knows_keep_their_place(lamp: dict[str, dict[str, Any]], lamps: Path) -> None:
    assert (lamp["Hidden"]["slot"], lamp["Hidden"]["flags"]) == (14, [])
    assert lamp["Weigh"]["slot"] == 15
    assert "# slot 14: nobody knows its arguments" in (lamps / "lamps" / "lamp.py").read_text(encoding="utf-8")


def test_names_that_python_has_are_kept_where_a_string_may_hold_them(lamp: dict[str, dict[str, Any]]) -> None:
    assert [name for _, name in lamp["in_"]["flags"]] == ["from", "None", "self"]


HOSTILE_NAMES = (
    *(
        "../../x",
        "class",
        "None",
        "a b",
        "",
        "é",
        "9x",
        "x\ny",
        '"""',
        "#",
        "__init__",
        "_x_",
        "annotations",
        "hresults",
    ),
    *("GUID", "COMMETHOD", "POINTER", "IUnknown", "CoClass", "helpstring", "c_uint32", "DWORD", "BSTR", "VARIANT"),
    *("from_param", "value", "_methods_", "_iid_", "Release", "QueryInterface", "IntEnum", "TYPE_CHECKING", "lamp"),
)


def test_no_name_breaks_the_package(tmp_path: Path) -> None:
    entities = [
        kind(name=name + suffix, area=name, header=f"{name}.h" if suffix else None, **more)
        for name in HOSTILE_NAMES
        for kind, suffix, more in (
            (Interface, "", {"slots": 4, "base": "IUnknown", "methods": (declared(name, 3, given(name, name)),)}),
            (Structure, "S", {"members": (Field(name, named("DWORD")), Field(name, named(name, 1)))}),
            (Enumeration, "E", {"members": (Enumerator(name, 1), Enumerator(name + "2", 2))}),
            (Coclass, "C", {"interfaces": (name,)}),
            (Callback, "P", {"returns": named("HRESULT"), "parameters": (given(name, named(name, 1)),)}),
            (Function, "F", {"returns": named("HRESULT"), "parameters": (out(name, named(name, 2)),)}),
        )
    ]
    options = Options(package="hostile", flavor="comtypes")
    for artifact in generate("python", memory_spec(tuple(entities)), options):
        assert Path(artifact.path).parent in (Path("python"), Path("python/hostile"))
        file = tmp_path / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")
    made = seen_by_comtypes(tmp_path / "python", "hostile")
    assert len(made["interfaces"]) == len(HOSTILE_NAMES) - 2  # IUnknown is comtypes' own, nothing has no name
    assert {interface["slots"] for interface in made["interfaces"].values()} == {4}


@pytest.mark.slow
def test_the_package_passes_strict_type_checks(samples: Path, lamps: Path) -> None:
    options = ["--strict", "--platform", "win32", "--ignore-missing-imports"]
    for folder, package in ((samples / "generated" / "python", "docabi_bindings"), (lamps, "lamps")):
        command = [sys.executable, "-m", "mypy", *options, package]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert "Success: no issues found" in done.stdout, done.stdout[-3000:]


def test_enumerations_are_those_of_python(lamps: Path, found: dict[str, Any]) -> None:
    made = seen_by_comtypes(lamps, "lamps")["enumerations"]
    assert made["EColor"] == ["IntEnum", {"None_": 0, "Red": 1, "Blue": 2, "name_": 3}]
    assert found["enumerations"]["ETaskType"][0] == "IntFlag"


# --- builds -----------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_build_switches_between_the_forms(tmp_path: Path) -> None:
    sources = [f"--source={source}" for source in sample_sources()]

    def build(flavor: str, *more: str) -> int:
        options = ("--targets", "python", "--flavor", flavor, "--quiet", *more)
        return docabi("build", *sources, "--out", tmp_path, *options, cwd=PROJECT).returncode

    package = tmp_path / "generated" / "python" / "docabi_bindings"
    assert build("ctypes") == 0
    first = tree_bytes(tmp_path, "generated")
    assert (build("ctypes", "--check"), build("comtypes", "--check")) == (0, 1)
    assert tree_bytes(tmp_path, "generated") == first
    assert build("comtypes") == 0
    second = tree_bytes(tmp_path, "generated")
    assert (build("comtypes", "--check"), build("ctypes", "--check")) == (0, 1)
    assert not (package / "_unknown.py").exists()
    assert not (package / "errors").exists()
    times = {file: file.stat().st_mtime_ns for file in package.iterdir()}
    assert build("comtypes") == 0
    assert {file: file.stat().st_mtime_ns for file in package.iterdir()} == times
    assert build("ctypes") == 0
    assert tree_bytes(tmp_path, "generated") == first
    shutil.rmtree(tmp_path / ".docabi", ignore_errors=True)
    assert build("comtypes") == 0
    assert tree_bytes(tmp_path, "generated") == second


# --- a whole tree -----------------------------------------------------------------------------------------------------


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.compilers
@needs_gpp
def test_the_package_of_a_whole_tree(corpus: Path, tmp_path: Path) -> None:
    out = built(tmp_path, f"fr-FR={corpus / 'fr-fr' / 'docs' / 'framework' / 'unmanaged-api'}")
    folder = out / "generated" / "python"
    made = seen_by_comtypes(folder)
    modules = {file.stem for file in (folder / "docabi_bindings").glob("*.py")} - {"__init__"}
    assert set(made["modules"]) == modules
    slots, compared = wrong_slots(out / "specs", made)
    assert not slots
    assert compared > 1600
    flags, compared = wrong_flags(out / "specs", made, folder / "docabi_bindings")
    assert not flags
    assert compared > 2500
    c = compiled(tmp_path, out / "generated" / "c")
    shapes, compared = wrong_shapes(made, c)
    assert not shapes
    assert compared > 1600
    assert len(left_out(c, made) - set(Facts().system)) <= 3
    command = [sys.executable, "-m", "mypy", "--strict", "--platform", "win32", "--ignore-missing-imports"]
    done = subprocess.run([*command, "docabi_bindings"], cwd=folder, capture_output=True, text=True, check=False)
    assert "Success: no issues found" in done.stdout, done.stdout[-3000:]
