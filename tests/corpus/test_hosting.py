"""The hosting area of real trees is complete, and everything generated from it compiles, checks and passes."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.command_line import docabi
from tests.reference.reference_specification import values

TREES = {"fr-FR": "fr-fr", "ja-JP": "ja-jp", "de-DE": "de-de", "zh-CN": "zh-cn", "ru-RU": "ru-ru", "en-US": "en-us"}
INNER = "docs/framework/unmanaged-api"
# Suffix of the file's name -> kind; counted over files, independently of docabi.
SUFFIXES = {
    "interface": "interface",
    "function": "function",
    "function-pointer": "callback",
    "enumeration": "enumeration",
    "structure": "structure",
    "coclass": "coclass",
}
COUNTS = {
    "method": 298,
    "interface": 66,
    "function": 39,
    "callback": 5,
    "enumeration": 30,
    "structure": 8,
    "coclass": 4,
}
pytestmark = [pytest.mark.corpus, pytest.mark.slow]


@pytest.fixture(scope="module")
def built(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Builds a locale's tree once, and gives the output folder."""

    @cache
    def build(locale: str) -> Path:
        folder = tmp_path_factory.mktemp(locale)
        source = corpus / TREES[locale] / INNER
        done = docabi("build", "--source", f"{locale}={source}", "--out", folder, "--doc-locale", locale, cwd=folder)
        assert done.returncode in (0, 1), done.stderr
        assert "Traceback" not in done.stderr
        return folder

    return build


def kind_by_name(stem: str) -> str:
    match = re.search(r"-(method|interface|function-pointer|function|enumeration|structure|coclass)1?$", stem)
    return "" if match is None else SUFFIXES.get(match[1], match[1])


@pytest.mark.parametrize("locale", TREES)
def test_every_page_is_in_the_specification(built: Any, corpus: Path, locale: str) -> None:
    files = sorted((corpus / TREES[locale] / INNER / "hosting").glob("*.md"))
    by_name = Counter(kind_by_name(file.stem) for file in files)
    named = {kind: by_name[kind] for kind in COUNTS}
    assert named == COUNTS
    specs = built(locale) / "specs"
    index = json.loads((specs / "index.json").read_text())
    entities = [yaml.load((specs / entry["abi"]).read_bytes(), Loader=yaml.CSafeLoader) for entry in index]
    hosting = [entity for entity in entities if entity["area"] == "hosting"]
    methods = {method.get("page") for entity in hosting for method in entity.get("methods", ())}
    # The page of a class may declare its methods itself.
    pages = dict.fromkeys(methods - {None}, "method") | {
        entity["page"]: entity["kind"] for entity in hosting if "page" in entity
    }
    listed = {entry["page"]: entry["kind"] for entry in json.loads((specs / "pages.json").read_text())}
    for file in files:
        path = f"hosting/{file.name}"
        kind = kind_by_name(file.stem)
        if kind:
            assert pages.get(path) == kind, path
        elif path not in pages:
            assert listed[path] in ("list", "guide", "toc"), path
    assert Counter(pages.values())["method"] == COUNTS["method"]


@pytest.mark.parametrize("locale", ["fr-FR", "ja-JP"])
@pytest.mark.compilers
def test_every_header_compiles(built: Any, locale: str) -> None:
    generated = built(locale) / "generated"
    for header in sorted((generated / "c").glob("*.h")):
        for compiler, language, standard in (
            ("gcc", "c", "c11"),
            ("gcc", "c++", "c++17"),
            ("clang", "c", "c11"),
            ("clang", "c++", "c++17"),
        ):
            if not shutil.which(compiler):
                pytest.skip(f"{compiler} is not installed")
            command = [compiler, "-x", language, f"-std={standard}", "-Wall", "-Wextra", "-Werror", "-fsyntax-only"]
            done = subprocess.run([*command, str(header)], capture_output=True, text=True, check=False)
            assert done.returncode == 0, f"{header.name} {compiler} {standard}: {done.stderr[:2000]}"


@pytest.mark.parametrize("locale", ["fr-FR", "ja-JP"])
def test_every_python_module_is_typed(built: Any, locale: str) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "docabi_bindings"]
    folder = built(locale) / "generated/python"
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.compilers
def test_the_conformance_tests_pass(built: Any) -> None:
    generated = built("fr-FR") / "generated"
    for file in sorted((generated / "conformance/layout").glob("*.c")):
        command = ["gcc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-I", "c", str(file)]
        subprocess.run(command, cwd=generated, check=True)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "conformance"]
    done = subprocess.run(command, cwd=generated, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
    index = json.loads((generated.parent / "specs/index.json").read_text())
    hosting = [entry["name"].lower() for entry in index if entry["area"] == "hosting" and entry["kind"] == "interface"]
    tested = {file.stem.rpartition("_")[2] for file in (generated / "conformance").glob("test_*.py")}
    assert set(hosting) <= tested
    assert len(hosting) == COUNTS["interface"]


def test_no_dead_link_among_the_hosting_pages(built: Any) -> None:
    reference = built("fr-FR") / "generated/reference"
    checked = 0
    for file in (reference / "fr-FR/hosting").rglob("*.html"):
        for target in (one.partition("#")[0] for one in values(file.read_text(), "href") if ":" not in one):
            checked += 1
            assert (file.parent / target).exists(), f"{file.name}: {target}"
    assert checked > 2000
