"""Builds of whole real trees that several modules of tests read: each is made once in a run, whichever worker asks."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.command_line import docabi

PATIENCE = 600.0
"""Seconds that a worker waits for another one that makes the same build."""


def build_tree(source: Path, locale: str, target: str, out: Path) -> None:
    """Build one target of a documentation tree into an empty folder; findings of its pages do not matter here."""
    done = docabi("build", "--source", f"{locale}={source}", "--out", out, "--targets", target, "--quiet", cwd=out)
    assert done.returncode in (0, 1), done.stderr


def folder_of_the_run(factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of this run share: each of them has its own below it."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def made_once(root: Path, name: str, make: Callable[[Path], None]) -> Path:
    """The folder `name` below `root`, which `make` has filled once; it is not there if that failed."""
    folder = root / name
    # A lock of SQLite's is given back when its process ends, however it ends.
    with closing(sqlite3.connect(root / f"{name}.lock", timeout=PATIENCE, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        if not folder.is_dir():
            begun = Path(tempfile.mkdtemp(prefix=f"{name}.", dir=root))
            make(begun)
            begun.rename(folder)
    return folder
