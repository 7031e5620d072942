"""Memory of a build, measured as the peak of a process of its own: a tree fits, and more locales add little to it."""

from __future__ import annotations

import os
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
MOST = 150_000_000 / 1024
"""What one tree may take: 150 MB."""

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="the unit of ru_maxrss differs by system"),
]


def peak(corpus: Path, trees: dict[str, str], out: Path) -> int:
    """The most memory that a build of these trees with all targets needs, in KiB."""
    sources = [word for tag, tree in trees.items() for word in ("--source", f"{tag}={corpus / tree / ROOT}")]
    command = [sys.executable, "-m", "docabi", "build", *sources, "--out", str(out), "-j", "1", "--quiet"]
    out.parent.mkdir(exist_ok=True)
    with open(out.parent / "printed", "wb") as printed:
        actions = [(os.POSIX_SPAWN_DUP2, printed.fileno(), 1), (os.POSIX_SPAWN_DUP2, printed.fileno(), 2)]
        process = os.posix_spawn(sys.executable, command, os.environ, file_actions=actions)
        _, status, usage = os.wait4(process, 0)
    assert os.waitstatus_to_exitcode(status) in (0, 1)
    assert (out / "specs/index.json").exists()
    return usage.ru_maxrss


def test_one_tree_fits_and_seven_add_little(corpus: Path, tmp_path: Path) -> None:
    one = peak(corpus, ONE, tmp_path / "one")
    seven = peak(corpus, SEVEN, tmp_path / "seven")
    print(f"one tree {one / MIB:.0f} MiB, seven trees {seven / MIB:.0f} MiB, {seven / one:.2f} times")
    assert one < MOST
    # Words and evidence are streamed by entity; heads of pages and states of files grow with the pages.
    assert seven < 1.3 * MOST
