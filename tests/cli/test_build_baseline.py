"""When a build fails: at which severity, and only for findings that a baseline does not hold."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.command_line import docabi, write_tree

BROKEN = """\
---
title: {name}
api_name:
- {name}
---
# {name} function

Lights.

## Syntax

```cpp
HRESULT Other{name}([in] DWORD how);
```
"""


def project(folder: Path, *names: str) -> Path:
    """A project with a page for each name, whose declaration is of something else: an error each."""
    pages = {f"pages/{name.lower()}-function.md": BROKEN.format(name=name) for name in names}
    return write_tree(folder, {"docabi.yaml": "sources:\n  en-US: pages\ntargets: [c]\n", **pages})


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), 1),
        (("--fail-on", "error"), 1),
        (("--fail-on", "info"), 1),
        (("--fail-on", "never"), 0),
        (("--fail-on", "never", "--check"), 1),
        (("--update-baseline",), 2),
        (("--baseline", "nowhere.json"), 2),
        (("--fail-on", "sometimes"), 2),
    ],
)
def test_the_severity_decides(options: tuple[str, ...], code: int, tmp_path: Path) -> None:
    project(tmp_path, "Light")
    done = docabi("build", *options, cwd=tmp_path)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr


def test_a_build_that_cannot_read_its_baseline_writes_nothing(tmp_path: Path) -> None:
    project(tmp_path, "Light")
    (tmp_path / "known.json").write_text("{")
    assert docabi("build", "--baseline", "known.json", cwd=tmp_path).returncode == 2
    assert not (tmp_path / "specs").exists()


def test_known_errors_end_with_0_and_a_new_one_with_1(tmp_path: Path) -> None:
    project(tmp_path, "Light")
    arguments = ("build", "--baseline", "known.json")
    first = docabi(*arguments, "--update-baseline", cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    assert (tmp_path / "specs/abi").is_dir()
    for _ in range(3):  # the last of them repeats what the one before said
        known = docabi(*arguments, cwd=tmp_path)
        assert known.returncode == 0, known.stderr
        assert "error:" not in known.stderr
        time.sleep(0.05)
    project(tmp_path, "Light", "Dim")
    new = docabi(*arguments, cwd=tmp_path)
    assert new.returncode == 1
    assert new.stderr.count("error:") == 1
    assert "OtherDim" in new.stderr


def test_another_baseline_is_seen_though_no_page_changed(tmp_path: Path) -> None:
    project(tmp_path, "Light")
    known = tmp_path / "known.json"
    assert docabi("build", "--baseline", known, "--update-baseline", cwd=tmp_path).returncode == 0
    for _ in range(2):
        assert docabi("build", f"--baseline={known}", cwd=tmp_path).returncode == 0
        time.sleep(0.05)
    known.write_text('{"version": 1, "findings": {}}')
    assert docabi("build", f"--baseline={known}", cwd=tmp_path).returncode == 1


PATCH = """\
- entity: Light
  fact: {fact}
  expect: {expect}
  set: {set}
  reason: The page has the declaration of another function.
"""


@pytest.mark.parametrize(
    ("fact", "expect", "set", "code"),
    [
        ("returns", "{name: HRESULT}", "{name: DWORD}", 0),
        ("parameters.how", "{name: how, direction: in, type: {name: DWORD}}", "null", 0),
        # Of the declaration it leaves the rest as it is.
        ("parameters.how.direction", "in", "inout", 1),
    ],
)
def test_an_error_that_a_patch_mends_is_none(fact: str, expect: str, set: str, code: int, tmp_path: Path) -> None:
    project(tmp_path, "Light")
    write_tree(tmp_path, {"patches/light.yaml": PATCH.format(fact=fact, expect=expect, set=set)})
    for _ in range(2):  # the second time from what is remembered
        done = docabi("build", "--verbose", cwd=tmp_path)
        assert done.returncode == code, done.stderr
        assert ("info: the declaration says `OtherLight`" in done.stderr) is (code == 0)
    assert docabi("check", "--quiet", cwd=tmp_path).returncode == code
