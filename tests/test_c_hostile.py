"""The C headers of specifications that nobody wrote on purpose: random names and types, and parts of real trees."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from building import docabi
from c_compilers import COMPILERS, NATIVE, compile_text, includes
from docabi.backends import c
from docabi.spec import (
    Callback,
    Class,
    Coclass,
    Code,
    Direction,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Method,
    Options,
    Parameter,
    Signature,
    Structure,
    Type,
    Union,
)
from docabi.store import memory_spec

pytestmark = [pytest.mark.compilers, pytest.mark.slow]

# Few names, so that they collide: entities, base types, words of C and of Windows headers, and none at all.
NAMES = st.sampled_from(
    [
        *(
            "IOne",
            "ITwo",
            "IThree",
            "ALPHA",
            "BETA",
            "GAMMA",
            "_ALPHA",
            "PALPHA",
            "LPCBETA",
            "Hook",
            "Call",
            "IUnknown",
        ),
        *("DWORD", "GUID", "REFIID", "HRESULT", "WCHAR", "long", "unsigned long", "char", "void", "VARIANT", "NOWHERE"),
        *("class", "small", "This", "this", "int", "S_OK", "TRUE", "interface", "CreateProcess", "Yield", "size_t"),
        *("errno", "FILETIME", "lpVtbl", "QueryInterface", "main", "docabi", "IID_IOne", "IOneVtbl", "IOne_Call"),
        *("", "two words", "struct ALPHA", "enum BETA", "1st", "a-b", "灯", "x" * 300, "IUnknownVtbl", "LPOPAQUE"),
    ]
)
SIZES = st.sampled_from([None, "2", "0", "-1", "MAX_PATH", "cchName", "4 * 2", "0x10", "1 << 3", "99999999999", "*/"])
VALUES = st.sampled_from([0, 1, -1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 2**40])
FILES = st.sampled_from([None, "One.h", "Two.h", "three.h", "stdio.h", "../x.h", "docabi_prelude.h", "con.h"])
WORDS = st.sampled_from(["", "__stdcall", "__cdecl", "*/", "thing"])


def _fields(types: st.SearchStrategy[Type]) -> st.SearchStrategy[tuple[Field, ...]]:
    bits = st.sampled_from([None, None, None, None, 1, 0, 65])
    return st.lists(st.builds(Field, NAMES, types, bits), min_size=1, max_size=3).map(tuple)


def _parameters(types: st.SearchStrategy[Type]) -> st.SearchStrategy[tuple[Parameter, ...]]:
    one = st.builds(Parameter, NAMES, st.sampled_from(Direction), types, size=SIZES, iid_is=st.none() | NAMES)
    return st.lists(one, max_size=3).map(tuple)


ENUMERATORS = st.lists(st.builds(Enumerator, NAMES, VALUES), max_size=4).map(tuple)
TYPES: st.SearchStrategy[Type] = st.recursive(
    st.builds(lambda name, const: Type(name=name, const=const), NAMES, st.booleans()),
    lambda inner: st.one_of(
        st.builds(lambda type, const: Type(pointer=type, const=const), inner, st.booleans()),
        st.builds(lambda type, size: Type(array=type, size=size), inner, SIZES),
        st.builds(lambda fields: Type(structure=fields), _fields(inner)),
        st.builds(lambda fields: Type(union=fields), _fields(inner)),
        st.builds(lambda members: Type(enumeration=members), ENUMERATORS),
        st.builds(lambda type, rest: Type(function=Signature(type, rest)), inner, _parameters(inner)),
    ),
    max_leaves=4,
)
CODES = st.lists(st.builds(Code, NAMES, st.none() | VALUES), max_size=2).map(tuple)
METHODS = st.lists(
    st.builds(
        Method,
        name=NAMES,
        slot=st.none() | st.integers(-1, 6),
        documented=st.booleans(),
        returns=st.none() | TYPES,
        calling_convention=WORDS,
        parameters=_parameters(TYPES),
        hresults=CODES,
    ),
    max_size=4,
).map(tuple)
COMMON = {"name": NAMES, "area": st.sampled_from(["a", "b", "..", "stdio"]), "header": FILES, "idl": FILES}
GUIDS = st.sampled_from([None, "11111111-2222-3333-4444-555555555555", "no guid"])
ALIASES = st.lists(st.builds(Field, NAMES, TYPES), max_size=2).map(tuple)
CALLABLE = {"returns": st.none() | TYPES, "calling_convention": WORDS, "parameters": _parameters(TYPES)}
TABLE = {"iid": GUIDS, "base": st.none() | NAMES, "slots": st.none() | st.integers(-1, 8), "methods": METHODS}
RECORD = {"members": _fields(TYPES), "tag_name": st.none() | NAMES, "aliases": ALIASES}
ENTITIES: st.SearchStrategy[Entity] = st.one_of(
    st.builds(Interface, **COMMON, **TABLE),
    st.builds(Class, **COMMON, **TABLE, text=st.none() | WORDS),
    st.builds(Function, **COMMON, **CALLABLE, hresults=CODES),
    st.builds(Callback, **COMMON, **CALLABLE),
    st.builds(Enumeration, **COMMON, members=ENUMERATORS, tag_name=st.none() | NAMES, aliases=ALIASES),
    st.builds(Structure, **COMMON, **RECORD),
    st.builds(Union, **COMMON, **RECORD),
    st.builds(Coclass, **COMMON, clsid=GUIDS, interfaces=st.lists(NAMES, max_size=2).map(tuple)),
)


# The same examples each time: one that fails is a defect to mend, and no reason for a red build of something else.
@settings(max_examples=40, derandomize=True, database=None, phases=[Phase.generate], deadline=None)
@given(st.lists(ENTITIES, min_size=1, max_size=6).map(tuple))
def test_headers_of_any_specification_compile(
    tmp_path_factory: pytest.TempPathFactory, entities: tuple[Entity, ...]
) -> None:
    spec = memory_spec(entities)
    folder = tmp_path_factory.mktemp("hostile")
    for artifact in c.generate(spec, Options()):
        (folder / artifact.path.removeprefix("c/")).write_text(artifact.text, encoding="utf-8")
    rules = {found.rule for found in c.findings(spec)}
    assert rules <= {"opaque-by-value", "unprintable-name", "enumerator-too-large"}
    unit = "\n".join(includes(folder))
    for compiler in (NATIVE[0], NATIVE[1]):
        assert not compile_text(compiler, folder, unit, folder, "-DCOBJMACROS", "-DINITGUID")


# (seed, how many pages of a tree stay): a page or two, some pages of some areas, nearly all.
PARTS = [(1, 1), (2, 2), (3, 12), (4, 60), (5, 200), (6, 700)]


@pytest.mark.corpus
@pytest.mark.parametrize(("seed", "count"), PARTS)
def test_headers_of_a_part_of_a_tree_compile(seed: int, count: int, corpus: Path, tmp_path: Path) -> None:
    root = corpus / "fr-fr" / "docs" / "framework" / "unmanaged-api"
    chosen = random.Random(seed).sample(sorted(root.rglob("*.md")), count)
    for page in chosen:
        copy = tmp_path / "pages" / page.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(page.read_bytes())
    _check(["--source", f"fr-FR={tmp_path / 'pages'}"], tmp_path)


@pytest.mark.corpus
@pytest.mark.parametrize("area", ["alink", "debugging", "diagnostics", "hosting", "metadata", "profiling", "wmi"])
def test_headers_of_one_area_compile(area: str, corpus: Path, tmp_path: Path) -> None:
    root = corpus / "fr-fr" / "docs" / "framework" / "unmanaged-api"
    for page in (root / area).rglob("*.md"):
        copy = tmp_path / "pages" / page.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(page.read_bytes())
    _check(["--source", f"fr-FR={tmp_path / 'pages'}"], tmp_path)


@pytest.mark.corpus
@pytest.mark.parametrize("folder", ["de-de", "zh-cn", "ru-ru", "en-us", "fr-fr-2019"])
def test_headers_of_every_tree_compile(folder: str, corpus: Path, tmp_path: Path) -> None:
    """Those of fr-FR and ja-JP are tested one by one elsewhere."""
    locale = f"{folder[:2]}-{folder[3:5].upper()}"
    _check(["--source", f"{locale}={corpus / folder / 'docs' / 'framework' / 'unmanaged-api'}"], tmp_path)


def _check(sources: list[str], tmp_path: Path) -> None:
    """Build the headers and compile all of them together, in either order, and each alone with one compiler."""
    done = docabi("build", *sources, "--out", tmp_path / "out", "--targets", "c", "--quiet", cwd=tmp_path)
    assert done.returncode in (0, 1), done.stderr
    folder = tmp_path / "out" / "generated" / "c"
    lines = includes(folder)
    together = ["\n".join(lines), "\n".join(reversed(lines))]
    for compiler in COMPILERS:
        if compiler.is_here and "mingw" not in compiler.name:
            for unit in [*together, *lines] if compiler.name == "tcc" else together:
                assert not compile_text(compiler, folder, unit, tmp_path, "-DCOBJMACROS", "-DINITGUID")
