"""Compiles implementations of a user's own and runs the generated conformance tests of the sample pages on them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

OWN = Path(__file__).parent / "own"


def compiled(project: Path, source: Path, folder: Path, *options: str) -> Path:
    """The shared library of a C file."""
    library = folder / f"{source.stem}.so"
    generated = project / "generated"
    command = ["cc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-g", "-D_GNU_SOURCE", "-shared", "-fPIC", "-pthread"]
    for place in (generated / "c", generated / "conformance/standin", OWN):
        command += ["-I", str(place)]
    done = subprocess.run(
        [*command, *options, "-o", str(library), str(source)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return library


def run_tests(project: Path, *options: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A run of the generated tests."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(project / "generated/conformance")]
    known = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"} | environment
    return subprocess.run([*command, *map(str, options)], capture_output=True, text=True, check=False, env=known)


def on_library(library: Path) -> tuple[str, ...]:
    """The options for an implementation whose factory is `make_object`."""
    return ("--library", str(library), "--factory", "make_object")
