"""Headers of real trees, built once for all tests."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def tree_headers(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], Path]:
    """Builds the headers of one tree, once; gives their folder."""

    @cache
    def build(locale: str, folder: str) -> Path:
        out = tmp_path_factory.mktemp(locale)
        source = f"{locale}={corpus / folder / 'docs' / 'framework' / 'unmanaged-api'}"
        options = ["--source", source, "--out", str(out), "--targets", "c", "--quiet"]
        command = [sys.executable, "-m", "docabi", "build", *options]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=out)
        assert done.returncode in (0, 1), done.stderr
        return out / "generated" / "c"

    return build
