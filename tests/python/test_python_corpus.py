"""The Python package of a whole real tree: it imports, its types hold, its vtables are those of the facts."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tests.conftest import PROJECT

pytestmark = [pytest.mark.corpus, pytest.mark.slow]
FACTS = PROJECT / "generator" / "docabi" / "facts" / "layouts.yaml"
PROGRAM = """
import importlib, json, pathlib
import docabi_bindings as package
from docabi_bindings._unknown import VTable
files = pathlib.Path(package.__file__).parent.glob("*.py")
modules = [importlib.import_module(f"docabi_bindings.{file.stem}") for file in sorted(files) if file.stem != "__init__"]
classes = {
    value.__name__: value
    for module in modules
    for value in vars(module).values()
    if isinstance(value, type) and issubclass(value, VTable) and not value.__name__.startswith("VTable")
}
print(json.dumps({name: [slot.name for slot in value.slots()] for name, value in classes.items()}))
"""
HINTS = """
import typing
import docabi_bindings as package
from types import FunctionType
methods = [
    one
    for name in package.__all__
    for cls in (getattr(package, name), getattr(getattr(package, name), "Library", None))
    if isinstance(cls, type) and cls.__module__.startswith("docabi_bindings")
    for key, one in vars(cls).items()
    if isinstance(one, FunctionType) and key[0] != "_"
]
for one in methods:
    typing.get_type_hints(one)
print(len(methods))
"""


@pytest.fixture(scope="module")
def package(tree_build: Callable[[str, str, str], Path]) -> Path:
    """The folder of the package made from the whole French tree; findings of the pages do not matter here."""
    return tree_build("fr-FR", "fr-fr", "python") / "generated" / "python"


def test_every_vtable_is_that_of_the_facts(package: Path) -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=package, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    layouts = yaml.load(FACTS.read_bytes(), Loader=yaml.CSafeLoader)

    def expected(name: str) -> list[str]:
        base, slots = layouts[name]["base"], layouts[name]["slots"]
        return [*(expected(base) if base else ()), *slots]

    compared = [name for name in sorted(found) if name in layouts and name != "IUnknown"]
    # A trailing underscore keeps a name from hiding one of Python or of the runtime.
    wrong = {name for name in compared if [slot.rstrip("_") for slot in found[name]] != expected(name)}
    assert not wrong
    assert len(compared) >= 300


def test_the_types_of_every_method_can_be_had(package: Path) -> None:
    done = subprocess.run([sys.executable, "-c", HINTS], cwd=package, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 1000


def test_the_package_passes_strict_type_checks(package: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "docabi_bindings"]
    done = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False)
    assert "Success: no issues found" in done.stdout, done.stdout[-3000:]


def test_the_package_passes_pyright(package: Path) -> None:
    pyright = shutil.which("basedpyright", path=str(Path(sys.executable).parent)) or shutil.which("basedpyright")
    if pyright is None:
        pytest.skip("needs basedpyright")
    settings = {"include": ["docabi_bindings"], "typeCheckingMode": "standard"}
    (package / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = subprocess.run([pyright], cwd=package, capture_output=True, text=True, check=False)
    assert "0 errors, 0 warnings" in done.stdout, done.stdout[-3000:]


@pytest.mark.parametrize("module", ["mscoree", "cordebug", "cor", "corprof"])
def test_the_import_of_a_module_loads_no_other_and_little_of_the_library(package: Path, module: str) -> None:
    """Modules are what an import costs; `benchmarks/imports.py` has the time."""
    program = f"import sys; old = {{*sys.modules}}; import docabi_bindings.{module}; print(*{{*sys.modules}} - old)"
    # What a start of Python loads itself differs between systems.
    command = [sys.executable, "-c", f"import collections.abc, enum, operator, threading, typing; {program}"]
    done = subprocess.run(command, cwd=package, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    headers = {f"docabi_bindings.{file.stem}" for file in (package / "docabi_bindings").glob("[a-z]*.py")}
    assert loaded & headers == {f"docabi_bindings.{module}", "docabi_bindings.hresults"}
    library = {name.partition(".")[0] for name in loaded - headers} - {"docabi_bindings"}
    assert library <= {"__future__", "_ctypes", "_struct", "ctypes", "importlib", "struct", "weakref"}
