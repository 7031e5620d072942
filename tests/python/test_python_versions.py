"""The generated package in newer Pythons, with warnings as errors: CPython for WebAssembly, with pointers of 32 bits.

It comes from npm (`pyodide`), into `DOCABI_RUNTIMES` or `.docabi/runtimes`. It has ctypes with callbacks, but neither
threads nor processes nor libraries in C.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.python.probe_package import NATIVE, write_package
from tests.sample_builds import build_samples

pytestmark = pytest.mark.slow
OLDEST_NODE = 20
RELEASES = {"3.12": "0.27.7", "3.13": "0.29.3", "3.14": "314.0.7"}
TESTS = """
import sys
sys.dont_write_bytecode = True
sys.path[:0] = ["/project", "/site"]
import pytest
options = ["--noconftest", "-c", "/dev/null", "--rootdir=/project", "--import-mode=importlib", "-q", "-s"]
options += ["-p", "no:cacheprovider", "-W", "error"]
code = pytest.main([*options, "/project/tests/python/test_python_runtime.py"])
assert code == 0, code
print("Python", sys.version)
"""
SLOTS = """
import runpy, sys, warnings
sys.dont_write_bytecode = True
warnings.simplefilter("error")
sys.argv = ["every_slot.py", "/package"]
runpy.run_path("/project/tests/python/native/every_slot.py", run_name="__main__")
"""


@pytest.fixture(scope="module", params=RELEASES)
def python(request: pytest.FixtureRequest) -> tuple[str, Path]:
    """A version, and the folder of its interpreter; fetched once."""
    release = RELEASES[request.param]
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("needs node and npm")
    told = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout
    if not told.startswith("v") or int(told[1:].partition(".")[0]) < OLDEST_NODE:
        pytest.skip(f"needs node {OLDEST_NODE}, this is {told.strip() or 'none that runs'}")
    target = Path(os.environ.get("DOCABI_RUNTIMES") or PROJECT / ".docabi" / "runtimes") / f"pyodide-{release}"
    found = target / "node_modules" / "pyodide"
    if not (found / "pyodide.mjs").is_file():
        command = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(target), f"pyodide@{release}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"npm cannot install pyodide: {done.stderr.strip()[-200:]}")
    return request.param, found


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the package made from the sample pages."""
    return build_samples(tmp_path_factory.mktemp("versions")) / "python"


def run(interpreter: Path, program: str, places: dict[str, Path], **environment: str) -> str:
    mounts = json.dumps({inside: str(folder) for inside, folder in places.items()})
    arguments = [str(interpreter), mounts, json.dumps(environment), program]
    command = ["node", str(NATIVE / "in_wasm.mjs"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def test_the_tests_of_the_runtime_pass(python: tuple[str, Path], tmp_path: Path) -> None:
    version, interpreter = python
    site = Path(pytest.__file__).parents[1]
    places = {"/project/tests": NATIVE.parents[1], "/site": site, "/package": write_package(tmp_path)}
    environment = {"PROBE_BINDINGS": "/package", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    shown = run(interpreter, TESTS, places, **environment)
    assert f"Python {version}." in shown
    assert "4 skipped" in shown
    assert "failed" not in shown


def test_every_slot_has_a_prototype(python: tuple[str, Path], samples: Path) -> None:
    found = json.loads(
        run(python[1], SLOTS, {"/project/tests": NATIVE.parents[1], "/package": samples}).splitlines()[-1]
    )
    assert found["wrong"] == []
    assert found["slots"] > 80
    assert found["implementations"] > 20
