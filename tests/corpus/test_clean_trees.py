"""The law of clean Markdown on real trees: the same facts, and the same bytes when it is made again."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.source import SourceRoot
from tests.driver.clean_law import try_clean

INNER = "docs/framework/unmanaged-api"
LEAST = {"ru-ru": 1500, "zh-cn": 1500}
"""Tree -> how many pages have something to mend, at least."""


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("tree", LEAST)
def test_the_law_holds(corpus: Path, tmp_path: Path, tree: str) -> None:
    root = corpus / tree / INNER
    if not root.is_dir():
        pytest.skip(f"no tree {tree}")
    language, _, region = tree.partition("-")
    tried = try_clean([SourceRoot(f"{language}-{region.upper()}", root)], tmp_path)
    assert tried.broken == []
    assert tried.better >= 0
    assert tried.changed > LEAST[tree]
