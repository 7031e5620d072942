"""Headers of real trees, built once for all tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def tree_headers(tree_build: Callable[[str, str, str], Path]) -> Callable[[str, str], Path]:
    """Builds the headers of one tree, once; gives their folder."""
    return lambda locale, tree: tree_build(locale, tree, "c") / "generated" / "c"
