"""Programs of `samples/programs` drive real runtimes through bindings made from the whole published documentation."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import docabi
from tests.samples.programs import OF_SAMPLE_PAGES, PROGRAMS, run

pytestmark = [pytest.mark.corpus, pytest.mark.runtime, pytest.mark.slow]
ASSEMBLIES = {"3.1": 165, "8.0": 168}
TREES = ("de-de", "en-us", "fr-fr", "fr-fr-2019", "ja-jp", "ru-ru", "zh-cn")
WITHOUT_PAGES = {"ja-jp": {"dataaccess.py"}}
"""A tree, and programs of interfaces that it has no page of: `IXCLRDataProcess` is not translated there."""


def package(corpus: Path, tree: str, out: Path) -> Path:
    """The folder of the package made of a tree; findings of its pages do not matter here."""
    source = corpus / tree / "docs" / "framework" / "unmanaged-api"
    done = docabi("build", "--source", source, "--out", out, "--targets", "python", "--quiet", cwd=out)
    assert done.returncode in (0, 1), done.stderr
    return out / "generated" / "python"


@pytest.fixture(scope="module")
def bindings(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package(corpus, "en-us", tmp_path_factory.mktemp("documentation"))


def differing(runtime: Path, bindings: Path, names: list[str]) -> dict[str, list[str]]:
    """The assemblies of which dnfile, an independent reader, reads other rows, and which tables these are of."""
    from tests.python import assembly_oracle as oracle

    found = json.loads(run("assemblies.py", bindings, runtime, *names))
    expected = {name: oracle.read_all(runtime / name) for name in names if oracle.is_managed(runtime / name)}
    assert found.keys() == expected.keys()
    different = {
        name: [table for table, rows in tables.items() if found[name][table] != rows]
        for name, tables in expected.items()
    }
    return {name: tables for name, tables in different.items() if tables}


def test_all_assemblies_are_read(runtime: Path, version: str, bindings: Path) -> None:
    printed = run("assemblies.py", bindings, runtime)
    assert printed.startswith(f"{ASSEMBLIES[version]} assemblies, ")
    counts = {name: int(count) for count, name in re.findall(r"(\d+) (\w+)", printed)}
    assert min(counts["types"], counts["references"], counts["strings"]) > 10_000
    assert min(counts["methods"], counts["parameters"]) > 100_000


def test_rows_are_those_that_dnfile_reads(runtime: Path, bindings: Path) -> None:
    pytest.importorskip("dnfile")
    names = ["Microsoft.CSharp.dll", "System.Collections.dll", "System.Console.dll", "System.Linq.dll", "mscorlib.dll"]
    assert differing(runtime, bindings, names) == {}


@pytest.mark.slow
def test_rows_of_every_assembly_are_those_that_dnfile_reads(runtime: Path, version: str, bindings: Path) -> None:
    pytest.importorskip("dnfile")
    names = sorted(file.name for file in runtime.glob("*.dll"))
    assert len(names) >= ASSEMBLIES[version]
    assert differing(runtime, bindings, names) == {}


def test_signatures_are_those_of_the_source(runtime: Path, bindings: Path, shop: Path) -> None:
    assert run("signatures.py", bindings, runtime, shop) == (
        "OutOfStock\n    void .ctor(string)\n"
        "Lamp\n    void .ctor(string, int, Lamp)\n"
        "Shop\n    static int Price(int)\n    static int Total(Lamp)\n    static void Sell(Lamp)\n"
        "    static int Main(string[])\n"
        "literals\n    ' is out of stock'\n    'lamp '\n    'total {0}'\n    'sold {0}'\n"
    )


def test_every_signature_of_the_core_library_is_read(runtime: Path, bindings: Path) -> None:
    library = runtime / "System.Private.CoreLib.dll"
    assert run("signatures.py", bindings, runtime, library).count("\n") > 20_000
    lines = run("signatures.py", bindings, runtime, library, "System.Array").splitlines()
    expected = {
        "static void Resize(ref M0[], int)",
        "static System.Collections.ObjectModel.ReadOnlyCollection<M0> AsReadOnly(M0[])",
        "int get_Length()",
        "object GetValue(long[])",
    }
    assert {line.strip() for line in lines} >= expected


def test_references_are_those_that_dnfile_reads(runtime: Path, version: str, bindings: Path) -> None:
    pytest.importorskip("dnfile")
    from tests.python import assembly_oracle as oracle

    found = json.loads(run("references.py", bindings, runtime, "System.Console", "--json"))
    assert len(found) == ASSEMBLIES[version]
    for name, references in found.items():
        assert [(*one,) for one in references] == oracle.read_references(runtime / f"{name}.dll"), name
    [needs] = re.findall("System.Console needs (.*)", run("references.py", bindings, runtime, "System.Console"))
    assert "System.Private.CoreLib" in needs.split(", ")


def test_a_program_made_by_hand_runs(runtime: Path, bindings: Path, tmp_path: Path) -> None:
    program = tmp_path / "greeting.exe"
    printed = run("emitting.py", bindings, runtime, program).splitlines()
    assert printed[1:] == ["made by hand", "exit code 42"]
    dnfile = pytest.importorskip("dnfile")
    assert [str(row.Name) for row in dnfile.dnPE(str(program)).net.mdtables.MethodDef.rows] == ["Main"]


def test_exceptions_and_collections_are_seen(runtime: Path, bindings: Path, shop: Path) -> None:
    printed = run("exceptions.py", bindings, runtime, shop, "3").splitlines()
    seen = [
        "OutOfStock: lamp 3 is out of stock",
        "    thrown in Shop.Sell < Shop.Main, caught in Shop.Main",
    ]
    assert printed[-8:-1] == [*seen * 3, "3 collections of generation 2, COR_PRF_GC_INDUCED"]
    assert re.fullmatch(r"\d{4,} bytes after the last one; exit code 42", printed[-1])


def test_objects_of_the_heap_are_counted(runtime: Path, bindings: Path, shop: Path) -> None:
    printed = run("heap.py", bindings, runtime, shop)
    [objects, size] = re.findall(r"^(\d+) objects of \d+ classes, (\d+) bytes$", printed, re.M)[0]
    assert 100 < int(objects) < int(size)
    assert re.search(r"^ +\d+ System.String, \d+ bytes$", printed, re.M)
    assert re.sub(r", COR_PRF_GC_GEN_[012]$", "", printed, flags=re.M).splitlines()[-3:] == [
        "lamp 1, 20 W, refers to System.String",
        "lamp 2, 40 W, refers to Lamp and System.String",
        "lamp 3, 60 W, refers to Lamp and System.String",
    ]


def test_a_method_is_changed_while_it_runs(runtime: Path, bindings: Path, shop: Path) -> None:
    printed = run("rejit.py", bindings, runtime, shop)
    totals = [*dict.fromkeys(zip((found := re.findall(r"total (\d+)", printed)), ["", *found], strict=False))]
    assert [one for one, before in totals if one != before] == ["240", "480", "240"]
    assert printed.splitlines()[-5:] == [
        "changed: S_OK",
        "new code for method 0x06000003",
        "compiled again: S_OK, version 1 of 2",
        "changed back: S_OK",
        "exit code 42",
    ]


def test_calls_are_traced_with_arguments_and_results(runtime: Path, bindings: Path, shop: Path) -> None:
    printed = run("calls.py", bindings, runtime, shop)
    calls = printed[printed.index("  Main") :].splitlines()
    assert [line.strip() for line in calls[1:5]] == ["Total(Lamp)", "Total(Lamp)", "Total(Lamp)", "Total(null)"]
    assert {line.strip() for line in calls} >= {"Price(20) gives 40", "Price(60) gives 120", "Total(Lamp) gives 240"}
    assert [line.strip() for line in calls[-8:]] == [
        *("Sell(Lamp)", "Sell(Lamp) raises"),
        *("Sell(Lamp)", "Sell(Lamp) gives nothing") * 2,
        "Main(array) gives 42",
        "exit code 42",
    ]


def test_a_debugger_walks_the_stack_and_follows_an_exception(
    runtime: Path, bindings: Path, shop: Path, dbgshim: Path
) -> None:
    printed = run("walking.py", bindings, runtime, shop, dbgshim).splitlines()
    assert printed[0] == "Shop.Sell(Lamp) [] at 0"
    assert re.fullmatch(
        r"Shop\.Main\(ELEMENT_TYPE_SZARRAY\) \[600, Lamp, 4, \d+, Lamp, (OutOfStock|null)\] at \d+", printed[1]
    )
    assert printed[2].startswith("STEP_")
    assert re.sub(r" at \d+", "", "\n".join(printed[-3:-1])) == (
        "DEBUG_EXCEPTION_FIRST_CHANCE in Shop.Sell: 'lamp 3 is out of stock'\n"
        "DEBUG_EXCEPTION_CATCH_HANDLER_FOUND in Shop.Main: 'lamp 3 is out of stock'"
    )


def test_a_halted_program_is_read_from_outside(runtime: Path, bindings: Path, shop: Path) -> None:
    printed = run("dataaccess.py", bindings, runtime, shop)
    modules, *methods = printed.splitlines()
    assert {"System.Private.CoreLib.dll", "System.Console.dll", "shop.exe"} <= {*modules.split()}
    found = [re.fullmatch(r"(\w+): (\d+) ranges, found by address: True", line) for line in methods]
    assert [(one and one[1], bool(one and int(one[2]))) for one in found] == [
        ("Price", True),
        ("Total", True),
        ("Sell", True),
        ("Main", True),
    ]


def checked(command: list[str], folder: Path, **environment: str) -> str:
    """What a type checker prints if it finds nothing. Skips the test where it is missing."""
    pytest.importorskip(command[0])
    started = [sys.executable, "-m", *command]
    done = subprocess.run(
        started, cwd=folder, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("tree", TREES)
def test_programs_are_typed_against_the_package_of_each_tree(tree: str, corpus: Path, tmp_path: Path) -> None:
    made = package(corpus, tree, tmp_path)
    sources = [str(file) for file in sorted(PROGRAMS.glob("*.py")) if file.name not in WITHOUT_PAGES.get(tree, ())]
    command = ["mypy", "--strict", "--config-file=", "--explicit-package-bases", *sources]
    assert "no issues" in checked(command, tmp_path, MYPYPATH=f"{made}{os.pathsep}{PROGRAMS}")
    settings = {"include": sources, "extraPaths": [str(made), str(PROGRAMS)], "typeCheckingMode": "strict"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    assert "0 errors, 0 warnings" in checked(["basedpyright", "--project", str(tmp_path)], tmp_path)


def test_every_program_is_in_the_list() -> None:
    listed = re.findall(r"\[(\w+\.py)\]", (PROGRAMS / "README.md").read_text("utf-8"))
    assert sorted(listed) == sorted(file.name for file in PROGRAMS.glob("*.py"))
    assert set(OF_SAMPLE_PAGES) < set(listed)
