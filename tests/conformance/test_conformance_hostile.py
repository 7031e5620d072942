"""The conformance files of specifications that nobody wrote on purpose: they compile against the C headers."""

from __future__ import annotations

import subprocess
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
