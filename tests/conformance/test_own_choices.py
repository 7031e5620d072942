"""What is tested of an implementation of one's own: interfaces without an identifier, those of a conftest's recipe."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from docabi.rendering import Options
from docabi.spec import Code, Interface, Method, Type
from tests.backends.hostile_specifications import worded
from tests.backends.made import generate
from tests.conformance.own_runs import OWN, compiled
from tests.specification_in_memory import memory_spec

pytestmark = [pytest.mark.compilers, pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler (cc)")]

LAMP = r"""
#include <string.h>
typedef struct Lamp { void **slots; long references; } Lamp;
static int query(Lamp *lamp, const unsigned char *iid, void **out)
{
    static const unsigned char unknown[16] = {0, 0, 0, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46};
    *out = memcmp(iid, unknown, 16) == 0 ? lamp : 0;
    lamp->references += *out != 0;
    return *out ? 0 : (int)0x80004002;
}
static unsigned add(Lamp *lamp) { return (unsigned)++lamp->references; }
static unsigned give(Lamp *lamp) { return (unsigned)--lamp->references; }
static int lamp_start(Lamp *lamp) { (void)lamp; return (int)0x80004001; }
int make(const unsigned char *iid, void **out)
{
    static void *slots[] = {query, add, give, lamp_start};
    static Lamp lamp = {slots, 1};
    static const unsigned char zeros[16];
    *out = memcmp(iid, zeros, 16) == 0 ? &lamp : 0;
    return *out ? 0 : (int)0x80004002;
}
"""
CODES = (Code("S_OK", 0), Code("E_FAIL", 0x80004005))
START = Method("Start", 3, returns=Type(name="HRESULT"), hresults=CODES)


def pytest_on(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """A run in a folder."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment)


def test_an_interface_without_an_identifier_is_tested_if_it_is_named(tmp_path: Path) -> None:
    identified = Interface(
        name="ITable", area="a", iid=f"{1:032x}", base="IUnknown", header="lamps.h", slots=4, methods=(START,)
    )
    bare = Interface(name="ILamp", area="a", base="IUnknown", header="lamps.h", slots=4, methods=(START,))
    spec = memory_spec((identified, bare), (worded(identified, "x"), worded(bare, "x")))
    for artifact in (one for target in ("c", "python", "conformance") for one in generate(target, spec, Options())):
        (tmp_path / artifact.path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / artifact.path).write_text(artifact.text, encoding="utf-8")
    (tmp_path / "lamp.c").write_text(LAMP, encoding="utf-8")
    subprocess.run(["cc", "-w", "-shared", "-fPIC", "-o", "lamp.so", "lamp.c"], cwd=tmp_path, check=True)
    options = ("conformance", "--library", "lamp.so", "--factory", "make")
    unnamed = pytest_on(tmp_path, *options)
    assert unnamed.returncode == 4
    assert "no interface to test: " in unnamed.stdout + unnamed.stderr
    named = pytest_on(tmp_path, *options, "--interface", "ILamp")
    assert "Start() answered E_NOTIMPL (0x80004001); the page documents S_OK, E_FAIL" in named.stdout, named.stdout
    assert "1 failed, 3 passed" in named.stdout, named.stdout


def test_a_conftest_states_a_recipe(project: Path, tmp_path: Path) -> None:
    for target in ("c", "python", "conformance"):
        ignored = shutil.ignore_patterns("__pycache__", "test_co*", "program")
        shutil.copytree(project / "generated" / target, tmp_path / target, ignore=ignored)
    library = compiled(project, OWN / "tasks.c", tmp_path)
    recipe = {
        "library": library.name,
        "factory": "make_object",
        "interfaces": {"IHostTaskManager": {"methods": {"Sleep": {"arguments": {"option": [4, 7]}}}}},
    }
    (tmp_path / "conftest.py").write_text(f"def pytest_docabi_recipe(config):\n    return {recipe!r}\n", "utf-8")
    done = pytest_on(tmp_path, "conformance", "-k", "Sleep", "--report-json", "report.json")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout, done.stdout
