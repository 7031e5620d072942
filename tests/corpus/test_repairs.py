"""The law of repairs on real pages: of each page one repair is tried (all of them by hand, see ARCHITECTURE.md)."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.source import SourceRoot
from tests.check.repair_law import try_repairs

INNER = "docs/framework/unmanaged-api"


@pytest.mark.corpus
@pytest.mark.slow
def test_a_repair_removes_its_finding_and_adds_none(corpus: Path, tmp_path: Path) -> None:
    root = corpus / "zh-cn" / INNER
    if not root.is_dir():
        pytest.skip("no Chinese tree")
    tried = try_repairs([SourceRoot("zh-CN", root)], tmp_path, most_rounds=1)
    assert tried.broken == []
    assert tried.tried > 1000
