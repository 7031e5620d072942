"""Memory of a build, measured as the peak of a process of its own: a tree fits, and more locales add little to it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = "docs/framework/unmanaged-api"
ONE = {"fr-FR": "fr-fr"}
SEVEN = ONE | {
    "de-DE": "de-de", "en-US": "en-us", "fr-FR-x-2019": "fr-fr-2019",
    "ja-JP": "ja-jp", "ru-RU": "ru-ru", "zh-CN": "zh-cn",
}  # fmt: skip
MIB = 1024
"""In the unit of Linux's ru_maxrss, which is KiB."""
MOST = 90 * MIB
"""What one tree may take. It takes 81 to 84 MiB, 10 of them files of libraries, on some machines a few more."""
MOST_OF_SEVEN = 136 * MIB
"""What seven trees may take together. They take 120 to 127 MiB."""

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="the unit of ru_maxrss differs by system"),
]


# A child's peak counts what its parent had in memory when it was started, so a small process stands between.
MEASURE = """
import os, sys
command, printed = sys.argv[2:], os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT)
actions = [(os.POSIX_SPAWN_DUP2, printed, 1), (os.POSIX_SPAWN_DUP2, printed, 2)]
_, status, usage = os.wait4(os.posix_spawn(command[0], command, os.environ, file_actions=actions), 0)
print(os.waitstatus_to_exitcode(status), usage.ru_maxrss)
"""


def peak(corpus: Path, trees: dict[str, str], out: Path) -> int:
    """The most memory that a build of these trees with all targets needs, in KiB."""
    sources = [word for tag, tree in trees.items() for word in ("--source", f"{tag}={corpus / tree / ROOT}")]
    command = [sys.executable, "-m", "docabi", "build", *sources, "--out", str(out), "-j", "1", "--quiet"]
    out.parent.mkdir(exist_ok=True)
    measured = [sys.executable, "-c", MEASURE, str(out.parent / "printed"), *command]
    done = subprocess.run(measured, capture_output=True, text=True, check=True)
    code, most = map(int, done.stdout.split())
    assert code in (0, 1)
    assert (out / "specs/index.json").exists()
    return most


def test_one_tree_fits_and_seven_add_little(corpus: Path, tmp_path: Path) -> None:
    one = peak(corpus, ONE, tmp_path / "one")
    seven = peak(corpus, SEVEN, tmp_path / "seven")
    print(f"one tree {one / MIB:.0f} MiB, seven trees {seven / MIB:.0f} MiB, {seven / one:.2f} times")
    assert one < MOST
    # Words and evidence are streamed by entity; heads of pages and states of files grow with the pages.
    assert seven < MOST_OF_SEVEN
