"""Real pages without declarations, and the real packages of Windows' metadata, counted by a reader of its own."""

from __future__ import annotations

import importlib.metadata
import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from docabi.cli.win32_packages import PACKAGES
from tests.c.compilers import COMPILERS, WITH_WINDOWS_SDK, compile_text, includes
from tests.command_line import docabi
from tests.conformance.metadata_assertions import of_headers, of_metadata, program
from tests.definitions.imported_projects import imports_of

pytestmark = [pytest.mark.corpus, pytest.mark.slow]
UID = re.compile(r"^UID: N([FN]):\w+\.(?:(\w+)\.)?(\w+)$", re.MULTILINE)
CLASS, METHOD = re.compile(r"class (\w+)\(ComPtr\)"), re.compile(r"    def (\w+)\(self")
FUNCTION = re.compile(r"def (\w+)\(")


class Names(NamedTuple):
    """What the packages have, told by their lines: functions, and the methods of each interface."""

    functions: set[str]
    methods: dict[str, set[str]]


@pytest.fixture(scope="module")
def names() -> Names:
    """The names of the packages; skips where they are not installed."""
    functions, methods = set[str](), dict[str, set[str]]()
    for package in PACKAGES:
        try:
            folder = Path(str(importlib.metadata.distribution(package).locate_file("win32more/Windows")))
        except importlib.metadata.PackageNotFoundError:
            pytest.skip("docabi[win32] is not installed")
        # Beside them lies what the packages depend on, of another system of types.
        for file in (file for part in ("Win32", "Wdk") for file in (folder / part).rglob("__init__.py")):
            owner = ""
            for line in file.read_text("utf-8").splitlines():
                if found := CLASS.match(line):
                    owner = found[1]
                    methods.setdefault(owner, set())
                elif found := METHOD.match(line):
                    methods[owner].add(found[1])
                elif found := FUNCTION.match(line):
                    functions.add(found[1])
    return Names(functions, methods)


MINGW = Path("/usr/share/mingw-w64/include")
# The utility library of Direct3D 9 is no part of the metadata. What its headers use of others comes with `--auto`.
D3DX = (
    *(MINGW / f"{name}.h" for name in ("_mingw_unicode", "winerror", "d3d9types", "d3d9caps", "d3d9", "dxfile")),
    *sorted(MINGW.glob("d3dx9*.h")),
)
# Pages that declare something else than the definitions: a parameter too many, and one that is called `x.xml`.
DECLARED_OTHERWISE = {"IDebugSymbols4": "GetFieldOffset", "ID3DXPRTEngine": "ComputeVolumeSamples"}


@pytest.fixture(scope="module")
def project(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The driver and debugger pages, built with what the packages say of them."""
    return _built(corpus.parent / "corpus-families/ddi-en", tmp_path_factory.mktemp("ddi"))


@pytest.fixture(scope="module")
def direct3d(names: Names, corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of Direct3D 9, built with what its headers and the packages say of them."""
    if not all(file.is_file() for file in D3DX):
        pytest.skip("needs Debian's mingw-w64-common")
    return _built(corpus.parent / "corpus-families/direct3d9-en", tmp_path_factory.mktemp("d3d"), D3DX)


def _built(pages: Path, folder: Path, files: Sequence[Path] = ()) -> Path:
    if not pages.is_dir():
        pytest.skip(f"no {pages}")
    (folder / "docabi.yaml").write_text(
        f"sources: {{en-US: {json.dumps(str(pages))}}}\ntargets: [c, python]\n", "utf-8"
    )
    done = docabi("layout", "import", "--auto", *map(str, files), cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert docabi("build", "--fail-on", "never", cwd=folder).returncode == 0
    return folder


def entities(project: Path) -> Iterator[dict[str, Any]]:
    for file in (project / "specs/abi").rglob("*.yaml"):
        yield yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader)


def test_pages_that_the_packages_know_have_their_binary_interface(project: Path, names: Names, corpus: Path) -> None:
    stated: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {}
    for entity in entities(project):
        stated[entity.get("page", "")] = entity, entity
        stated |= {one.get("page", ""): (entity, one) for one in entity.get("methods", ())}
    counts = Counter[str]()
    pages = corpus.parent / "corpus-families/ddi-en"
    for file in sorted(pages.rglob("*.md")):
        match = UID.search(file.read_text("utf-8", "replace"))
        if match is None:
            continue
        kind, owner, name = match.groups()
        entity, one = stated.get(file.relative_to(pages).as_posix(), ({}, {}))
        if kind == "N" and name in names.methods:
            counts["interfaces"] += 1
            counts["interfaces with identifier and slots"] += bool(entity.get("iid") and entity.get("slots"))
        elif owner and name in names.methods.get(owner, ()):
            counts["methods"] += 1
            counts["methods with signature, slot and identifier"] += bool(
                one.get("returns") and one.get("slot") is not None and entity.get("iid")
            )
        elif not owner and kind == "F" and name in names.functions:
            counts["functions"] += 1
            counts["functions with signature"] += bool(one.get("returns"))
    assert counts["methods"] > 1500, counts
    assert counts["interfaces"] > 100, counts
    for known, got in (
        ("methods", "methods with signature, slot and identifier"),
        ("interfaces", "interfaces with identifier and slots"),
        ("functions", "functions with signature"),
    ):
        assert counts[got] >= 0.95 * counts[known], counts


def test_what_pages_took_compares_equal_to_the_packages(project: Path, names: Names, corpus: Path) -> None:
    """What differs stands on pages that declare something themselves, or describe what no definition has."""
    done = docabi("layout", "compare", "--auto", "--json", cwd=project)
    differing = {one["source"]["page"] for one in json.loads(done.stdout) if one["aspect"] != "extra-method"}
    texts = [(corpus.parent / "corpus-families/ddi-en" / page).read_text("utf-8", "replace") for page in differing]
    assert [text[:200] for text in texts if "```" not in text and "<pre>" not in text] == []
    assert len(differing) < 10


def test_pages_of_direct3d_have_their_binary_interface(direct3d: Path) -> None:
    counts = Counter[str]()
    for entity in entities(direct3d):
        documented = [one for one in entity.get("methods", ()) if one.get("page")]
        counts["methods"] += len(documented)
        counts["methods with signature and slot"] += sum("returns" in one and "slot" in one for one in documented)
        if entity["kind"] in ("function", "interface"):
            counts[entity["kind"]] += 1
            counts[f"{entity['kind']} that is whole"] += "returns" in entity or bool(entity.get("slots"))
    assert counts["methods"] > 500, counts
    for known, got in (
        ("methods", "methods with signature and slot"),
        ("interface", "interface that is whole"),
        ("function", "function that is whole"),
    ):
        assert counts[got] >= 0.95 * counts[known], counts


def test_what_pages_of_direct3d_declare_themselves_is_all_that_differs(direct3d: Path) -> None:
    """Of methods and functions: three in a hundred; what is wrong there was looked at, page by page (FAMILIES.md)."""
    done = docabi("layout", "compare", "--auto", *map(str, D3DX), "--json", cwd=direct3d)
    found = [one for one in json.loads(done.stdout[done.stdout.index("[\n") :]) if one["impact"] == "abi"]
    assert len({(one["entity"], one.get("member")) for one in found if "enumerator" not in one["aspect"]}) <= 45
    assert {one["aspect"] for one in found} & {
        "identifier",
        "base",
        "method-order",
        "missing-method",
        "packing",
    } == set()


@pytest.mark.compilers
@pytest.mark.parametrize("tree", ["project", "direct3d"])
def test_an_independent_reader_finds_the_same_in_headers(
    tree: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """A compiler is told what the metadata and the headers say, read by what shares nothing with docabi."""
    folder: Path = request.getfixturevalue(tree)
    named = {entity["name"] for entity in entities(folder) if entity.get("slots") or "members" in entity}
    if tree == "project":
        package = Path(str(importlib.metadata.distribution(PACKAGES[0]).locate_file("win32more/Windows/Win32")))
        stated = of_metadata(package, ("System/Diagnostics/Debug/Extensions",))
    else:
        stated = of_headers([file.read_text("latin-1") for file in D3DX])
    told = [
        one
        for one in stated
        if one.entity in named and DECLARED_OTHERWISE.get(one.entity, "no such name") not in one.fact
    ]
    assert len(told) > (15_000 if tree == "project" else 1_200)
    source = tmp_path / "told.cpp"
    source.write_text(program(told, [file.name for file in (folder / "generated/c").glob("d*.h")]), "utf-8")
    command = ["g++", "-std=c++17", f"-I{folder / 'generated/c'}", str(source), "-o", str(tmp_path / "told")]
    compiled = subprocess.run(command, capture_output=True, text=True, check=False)
    assert [line for line in compiled.stderr.splitlines() if "error:" in line] == []
    assert subprocess.run([tmp_path / "told"], capture_output=True, text=True, check=False).stdout == ""


@pytest.mark.compilers
@pytest.mark.parametrize("tree", ["project", "direct3d"])
def test_headers_compile_and_the_package_imports(tree: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    folder: Path = request.getfixturevalue(tree)
    headers = folder / "generated/c"
    text = "\n".join(includes(headers))
    for compiler in (COMPILERS[0], COMPILERS[3], *WITH_WINDOWS_SDK[:2]):
        assert compile_text(compiler, headers, text, tmp_path) == ""
    assert imports_of(folder / "generated/python") == ""
