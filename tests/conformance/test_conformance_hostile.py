"""The conformance files of specifications that nobody wrote on purpose: they compile against the C headers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from docabi.rendering import Options
from docabi.spec import Class, Code, Entity, Enumeration, Enumerator, Interface, Method, Type
from tests.backends.hostile_specifications import C_ENTITIES, TEXTS, worded
from tests.backends.made import generate
from tests.c.compilers import NATIVE
from tests.specification_in_memory import memory_spec

pytestmark = [
    pytest.mark.compilers,
    pytest.mark.slow,
    pytest.mark.skipif(not NATIVE[0].is_here, reason=f"{NATIVE[0].name} is not installed"),
]

HRESULT = Type(name="HRESULT")
CODES = (Code("LESS", -1), Code("MORE", 2**40), Code("E_FAIL", 0x80004005))
START = Method("Start", 3, returns=HRESULT, hresults=CODES)
COUNT = Method("Count", 4, returns=Type(name="DWORD"), hresults=CODES)
FAR = Method("Far", 5, returns=HRESULT)
GUID = "00000000-0000-0000-0000-00000000000{}"


def interface(name: str, slots: int, *methods: Method, iid: str | None = None) -> Interface:
    return Interface(name=name, area="a", base="IUnknown", slots=slots, methods=methods, iid=iid)


def enumeration(*members: tuple[str, int]) -> Enumeration:
    return Enumeration(name="ALPHA", area="a", members=tuple(Enumerator(*member) for member in members))


@settings(max_examples=20)
@given(st.lists(C_ENTITIES, min_size=1, max_size=6).map(tuple), st.sampled_from(TEXTS))
# Each of these was found by a random example first.
@example((interface("IOne", 5, START, COUNT, iid="no guid"),), "")
@example((interface("IOne", 0, FAR), interface("ITwo", 0)), "")
@example((Interface(name="IOne", area="a", slots=4),), "")
@example((Class(name="One", area="a", slots=1, text="class One {}", methods=(Method("Go", 0, returns=HRESULT),)),), "")
@example((enumeration(("A", -1), ("B", 2**40), ("C", 1), ("C", 2)),), '*/ "')
def test_conformance_files_of_any_specification_compile(
    tmp_path_factory: pytest.TempPathFactory, entities: tuple[Entity, ...], word: str
) -> None:
    folder = tmp_path_factory.mktemp("hostile")
    spec = memory_spec(entities, tuple(worded(entity, word) for entity in entities))
    paths: list[str] = []
    for artifact in (*generate("c", spec, Options()), *generate("conformance", spec, Options())):
        paths.append(artifact.path.lower())
        (folder / artifact.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / artifact.path).write_text(artifact.text, encoding="utf-8")
    assert len(paths) == len(set(paths))
    for module in folder.rglob("*.py"):
        compile(module.read_text(encoding="utf-8"), str(module), "exec")
    assert not compiled(folder)


def compiled(folder: Path) -> str:
    """What the compiler says about all stand-ins and layouts; nothing if all is well."""
    files = sorted(map(str, (folder / "conformance").rglob("*.c")))
    command = [*NATIVE[0].command, "-Wno-pedantic", "-I", str(folder / "c"), "-I", str(folder / "conformance/standin")]
    return subprocess.run([*command, *files], capture_output=True, text=True, check=False).stderr if files else ""


def test_an_interface_is_found_whatever_python_calls_it_and_its_module(tmp_path: Path) -> None:
    names = ("object", "VTable", "str", "pytest", "_x_", "Outcome", "IPlain")
    files = ("errors.h", "_types.h", "stdio.h", "con.h", "test.h", "conftest.h", None)
    entities = tuple(
        Interface(name=name, area="a", header=file, iid=GUID.format(number), base="IUnknown", slots=4, methods=(START,))
        for number, (name, file) in enumerate(zip(names, files, strict=True))
    )
    spec = memory_spec(entities, tuple(worded(entity, "plain") for entity in entities))
    for artifact in (one for target in ("c", "python", "conformance") for one in generate(target, spec, Options())):
        (tmp_path / artifact.path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / artifact.path).write_text(artifact.text, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path / "conformance")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert f"\n{8 * len(names)} passed" in done.stdout
