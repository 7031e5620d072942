"""Runtimes against the conformance tests of the sample pages: what they answer is documented, or a patch says so."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from tests.command_line import docabi
from tests.conftest import PROJECT
from tests.sample_builds import SAMPLES, runtime_folder
from tests.samples.programs import RUNTIMES, compiled
from tests.tree_builds import folder_of_the_run, made_once

pytestmark = [pytest.mark.runtime, pytest.mark.slow]

RECIPES = PROJECT / "samples" / "conformance"
QUIETLY = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist")
NAMES = {"3.1": ".NET Core 3.1", "8.0": ".NET 8"}
# Recipe -> how many methods are called, those of bases with each interface that has them.
METHODS = {"hosting": 5, "metadata": 17, "profiling": 4, "debugging": 35}
WHOLE = {"whole/hosting": 9, "whole/metadata": 178, "whole/profiling": 78}


class System(NamedTuple):
    """A recipe and a runtime, pages and what is built of them, and what the recipe needs beside it."""

    name: str
    version: str
    pages: Path
    out: Path
    environment: dict[str, str]

    def test(self, *options: str) -> tuple[int, dict[str, Any], list[dict[str, Any]]]:
        """The exit code, the report and the suggested patches of a run."""
        report, patches = self.out / "report.json", self.out / "suggested.yaml"
        written = ["--report-json", str(report), "--suggest-patches", str(patches)]
        recipe = ["--recipe", str(RECIPES / f"{self.name}.yaml")]
        command = [sys.executable, "-m", "pytest", *QUIETLY, "generated/conformance"]
        done = subprocess.run(
            [*command, *recipe, *written, *options],
            cwd=self.out,
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode in (0, 1), done.stdout + done.stderr
        return done.returncode, json.loads(report.read_text()), yaml.safe_load(patches.read_text())


def built(name: str, pages: Path, out: Path, *options: str) -> None:
    """Build what a recipe needs; whole documentation is built once for all recipes."""
    command = ("--targets", "c,python,conformance", "--out", str(out), "--quiet")
    done = docabi("build", f"--source=en-US={pages}", *command, *options, cwd=out)
    # Published pages have errors of their own.
    assert done.returncode <= (name in WHOLE), done.stdout + done.stderr
    assert "patches/" not in done.stdout + done.stderr


def params(recipes: Iterable[str], *marks: pytest.MarkDecorator) -> list[Any]:
    pairs = ((name, version) for name in recipes for version in RUNTIMES)
    return [pytest.param(pair, marks=marks, id="-".join(pair)) for pair in pairs]


@pytest.fixture(params=[*params(METHODS), *params(WHOLE, pytest.mark.corpus)])
def system(request: pytest.FixtureRequest, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> System:
    name, version = request.param
    pages = SAMPLES / "en-US"
    if name in WHOLE:
        pages = request.getfixturevalue("corpus") / "en-us/docs/framework/unmanaged-api"
    paths = [tmp_path / "generated/python", RECIPES, PROJECT / "samples" / "programs"]
    environment = {
        "PYTHONPATH": os.pathsep.join(map(str, paths)),
        "TMPDIR": str(tmp_path),
        "DOCABI_RUNTIME": str(runtime_folder(*RUNTIMES[version])),
        "DOCABI_DBGSHIM": str(runtime_folder(*RUNTIMES["3.1"]) / "libdbgshim.so"),
    }
    if name == "debugging":
        environment["DOCABI_PROGRAM"] = str(compiled(tmp_path / "lamps.exe", "mcs", "-out:{target}", "lamps.cs"))
    if name in WHOLE:
        whole = made_once(folder_of_the_run(tmp_path_factory), "whole-systems", partial(built, name, pages))
        shutil.copytree(whole, tmp_path, dirs_exist_ok=True)
    else:
        built(name, pages, tmp_path)
    return System(name, version, pages, tmp_path, environment)


def rows(report: dict[str, Any]) -> Iterator[dict[str, Any]]:
    return (row for one in report["interfaces"] for page in one["pages"] for row in page["tests"])


def listed(name: str, version: str) -> set[tuple[str, str, int]]:
    """The codes of the README's table that a runtime answers with: interface, method, value."""
    text = (RECIPES / "README.md").read_text(encoding="utf-8")
    lines = re.findall(r"^\|.*", text, re.MULTILINE)
    table = [[cell.strip() for cell in line.strip("| ").split("|")] for line in lines]
    column = next(row for row in table if row[:2] == ["pages and recipe", "method"]).index(NAMES[version])
    found = set()
    for row in table:
        if row[0] == name and row[column] == "yes":
            entity, _, method = row[1].partition("::")
            found.add((entity, method, int(row[2].rpartition("(")[2].rstrip(")"), 16)))
    return found


def test_a_runtime_answers_as_documented_or_a_patch_says_so(system: System) -> None:
    code, report, patches = system.test()
    called = [row for row in rows(report) if row["check"].startswith("codes ") and row["state"] != "untested"]
    assert len(called) == (METHODS | WHOLE)[system.name]
    failed = [row for row in rows(report) if row["state"] == "failed"]
    assert all("; the page documents " in row["text"] and "crashed" not in row["text"] for row in failed), failed
    suggested = {(one["entity"], one["fact"].split(".")[1], one["set"]["value"]) for one in patches}
    assert suggested == listed(system.name, system.version)
    assert (code == 1) is bool(failed) is bool(patches)
    if patches:
        (system.out / "patches").mkdir()
        (system.out / "suggested.yaml").rename(system.out / "patches/runtime.yaml")
        built(system.name, system.pages, system.out, "--patches", str(system.out / "patches"))
        wrong = [one["name"] for one in report["interfaces"] if one["failed"]]
        chosen = [word for name in wrong for word in ("--interface", name)]
        code, report, patches = system.test(*chosen)
        assert (code, report["failed"], patches) == (0, 0, []), report
