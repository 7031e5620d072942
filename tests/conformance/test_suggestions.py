"""What a recipe skips of an interface as a whole, and patches by which pages list the codes that came."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.command_line import docabi
from tests.conformance.test_program import host
from tests.sample_builds import SAMPLES

pytestmark = [pytest.mark.compilers, pytest.mark.skipif(not shutil.which("gcc"), reason="no C compiler (gcc)")]


def run(generated: Path, library: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "generated/conformance",
    ]
    own = ["--library", str(library), "--factory", "create_host", "--interface", "IHostTaskManager", "-rs"]
    return subprocess.run([*command, *own, *options], cwd=generated, capture_output=True, text=True, check=False)


def test_with_the_suggested_patches_all_is_documented(project: Path, tmp_path: Path) -> None:
    library = host(project, tmp_path, "UNDOCUMENTED_ALWAYS")
    build = ("build", f"--source=en-US={SAMPLES / 'en-US'}", "--targets", "c,python,conformance", "--out", tmp_path)
    assert docabi(*build, "--quiet", cwd=tmp_path).returncode == 0
    patches = tmp_path / "patches" / "codes.yaml"
    patches.parent.mkdir()
    first = run(tmp_path, library, "-k", "Sleep or SwitchToTask", "--suggest-patches", str(patches))
    assert first.returncode == 1
    assert "answered E_INVALIDARG (0x80070057); the page documents S_OK, " in first.stdout
    [patch] = yaml.safe_load(patches.read_text())
    assert patch.pop("reason").startswith("it came from Sleep(dwMilliseconds = 1, option = 1) (")
    assert patch == {
        "entity": "IHostTaskManager",
        "fact": "methods.Sleep.hresults.E_INVALIDARG",
        "expect": None,
        "set": {"name": "E_INVALIDARG", "value": 0x80070057, "success": False},
    }
    assert docabi(*build, "--quiet", "--patches", patches.parent, cwd=tmp_path).returncode == 0
    second = run(tmp_path, library, "-k", "Sleep or SwitchToTask", "--suggest-patches", str(patches))
    assert second.returncode == 0, second.stdout
    assert yaml.safe_load(patches.read_text()) == []


def test_a_recipe_skips_a_test_of_the_interface(project: Path, tmp_path: Path) -> None:
    library = host(project, tmp_path, "POINTER_STAYS")
    assert run(project, library, "-k", "strangers").returncode == 1
    recipe = tmp_path / "recipe.yaml"
    said = {"interfaces": {"IHostTaskManager": {"checks": {"strangers": "the pointer stays"}}}}
    recipe.write_text(yaml.safe_dump(said))
    done = run(project, library, "--recipe", str(recipe), "-k", "strangers")
    assert (done.returncode, "the recipe skips it: the pointer stays" in done.stdout) == (0, True), done.stdout
    recipe.write_text(yaml.safe_dump({"interfaces": {"IHostTaskManager": {"checks": {"stranger": "no"}}}}))
    done = run(project, library, "--recipe", str(recipe), "-k", "strangers")
    assert done.returncode == 4
    assert "interfaces.IHostTaskManager.checks: 'stranger' means nothing here; did you mean strangers?" in done.stderr


def test_an_implementation_may_be_stated_for_interfaces_alone(project: Path, tmp_path: Path) -> None:
    (tmp_path / "lamps.py").write_text("def make(interface): raise LookupError('asked for ' + interface.__name__)\n")
    recipe = tmp_path / "recipe.yaml"
    recipe.write_text(yaml.safe_dump({"interfaces": {"IHostTaskManager": {"implementation": "lamps:make"}}}))
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-k",
        "identity",
        "generated/conformance",
    ]
    done = subprocess.run(
        [*command, "--recipe", str(recipe)],
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "asked for IHostTaskManager" in done.stdout
