"""Interfaces of the system in Python and in C: no page describes them, facts know what their methods declare."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from docabi.definitions.imported import add_facts
from docabi.definitions.reading import read_definitions
from docabi.facts import Facts, ProjectFacts
from tests.command_line import docabi, page, write_tree

NATIVE = Path(__file__).parent / "native"
WINE = Path("/usr/include/wine/wine/windows")
FACTS = "layouts: {IThing: {iid: null, base: IUnknown, slots: [Do], source: thing.h}}\n"
PRINTED = """copies 0 b'6789'
makes 0 True
reads b'made' b''
counts 2
tells 0
allocates None [4112]
python 3 b'e' 1 5
items 2
"""


def built(folder: Path, settings: str = "", **files: str) -> Path:
    """What docabi makes of one page; `files` are more files of the project."""
    pages = {"pages/hosting/ithing-do-method.md": page(), "docabi.yaml": f"sources: {{fr-FR: pages}}\n{settings}"}
    write_tree(folder, {**pages, "docabi-facts.yaml": FACTS, **files})
    done = docabi("build", "--quiet", cwd=folder)
    assert done.returncode in (0, 1), done.stderr
    return folder / "generated"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("system"))


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_native_code_uses_objects_of_python(generated: Path, tmp_path: Path, compiler: str) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    library = tmp_path / "client.so"
    flags = ("-std=c11", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", f"-I{generated / 'c'}")
    subprocess.run([compiler, *flags, str(NATIVE / "system_client.c"), "-o", str(library)], check=True)
    command = [sys.executable, str(NATIVE / "system_objects.py"), str(library)]
    done = subprocess.run(command, capture_output=True, text=True, env={"PYTHONPATH": str(generated / "python")})
    assert (done.stdout, done.stderr) == (PRINTED, "")


def test_type_checkers_know_their_methods(generated: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(NATIVE / "system_objects.py")]
    environment = {"MYPYPATH": str(generated / "python"), "PATH": ""}
    done = subprocess.run(command, cwd=generated, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stdout


def test_without_companions_only_what_pages_name_is_there(tmp_path: Path) -> None:
    text = page().replace("IThing **ppNext", "IStream **ppNext")
    generated = built(
        tmp_path, "companions: false\ntargets: [c, python]\n", **{"pages/hosting/ithing-do-method.md": text}
    )
    package, prelude = generated / "python/docabi_bindings", (generated / "c/docabi_prelude.h").read_text()
    assert (package / "objidl.py").is_file()
    assert not (package / "oaidl.py").exists()
    assert "class ISequentialStream(IUnknown)" in (package / "objidl.py").read_text()
    assert "IMalloc" not in (package / "objidl.py").read_text()
    assert "struct IStreamVtbl {" in prelude
    assert "IClassFactory" not in prelude


@pytest.mark.skipif(not WINE.is_dir(), reason="needs Wine's headers")
def test_signatures_are_those_of_public_definitions() -> None:
    facts, names = Facts(), {name for name, layout in Facts().system.items() if layout.signatures}
    read = {name: (WINE / name).read_bytes() for name in ("unknwn.idl", "objidlbase.idl", "objidl.idl", "oaidl.idl")}
    imported = [(name, read_definitions(data, name, facts)[0]) for name, data in read.items()]
    declared = {name: one for _, file in imported for name, one in file.interfaces.items() if name in names}
    assert declared.keys() == names
    added = add_facts(ProjectFacts(), [(name, file) for name, file in imported])
    told = [one.message for one in added.diagnostics if any(f"`{name}" in one.message for name in names)]
    assert told == []
    for name in names:
        methods = {method.name: method.signature for method in declared[name].methods}
        assert methods.keys() == facts.layouts[name].signatures.keys()
        for slot, signature in methods.items():
            known = facts.layouts[name].method(slot).parameters
            ours, theirs = ([one.direction for one in found] for found in (known, signature.parameters))
            assert ours == theirs, (name, slot)
