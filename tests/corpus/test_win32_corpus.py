"""Real pages without declarations, and the real packages of Windows' metadata, counted by a reader of its own."""

from __future__ import annotations

import importlib.metadata
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from docabi.cli.win32_packages import PACKAGES
from tests.c.compilers import COMPILERS, compile_text, includes
from tests.command_line import docabi
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


@pytest.fixture(scope="module")
def project(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The driver and debugger pages, built with what the packages say of them."""
    pages = corpus.parent / "corpus-families/ddi-en"
    if not pages.is_dir():
        pytest.skip(f"no {pages}")
    folder = tmp_path_factory.mktemp("ddi")
    (folder / "docabi.yaml").write_text(
        f"sources: {{en-US: {json.dumps(str(pages))}}}\ntargets: [c, python]\n", "utf-8"
    )
    done = docabi("layout", "import", "--auto", cwd=folder)
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


@pytest.mark.compilers
def test_headers_compile_and_the_package_imports(project: Path, tmp_path: Path) -> None:
    headers = project / "generated/c"
    text = "\n".join(includes(headers))
    for compiler in (COMPILERS[0], COMPILERS[3]):
        assert compile_text(compiler, headers, text, tmp_path) == ""
    assert imports_of(project / "generated/python") == ""
