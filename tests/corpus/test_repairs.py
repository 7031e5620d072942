"""The law of repairs on real pages: one repair of each page of a tree, an area of all trees together, and with the tier
`walk` every repair of every tree.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.source import SourceRoot
from tests.check.repair_law import Tried, try_repairs

INNER = "docs/framework/unmanaged-api"
TREES = {
    "de-de": "de-DE",
    "en-us": "en-US",
    "fr-fr": "fr-FR",
    "fr-fr-2019": "fr-FR-x-2019",
    "ja-jp": "ja-JP",
    "ru-ru": "ru-RU",
    "zh-cn": "zh-CN",
}


def tried(corpus: Path, out: Path, *trees: str, area: str = "", most_rounds: int = 10_000) -> Tried:
    roots = [SourceRoot(TREES[tree], corpus / tree / INNER / area) for tree in trees]
    if not all(root.folder.is_dir() for root in roots):
        pytest.skip(f"no trees {', '.join(trees)}")
    result = try_repairs(roots, out, most_rounds)
    print(f"{trees}: {result.tried} of {result.findings} repairs tried, {len(result.broken)} broke the law")
    assert result.broken == []
    return result


@pytest.mark.corpus
@pytest.mark.slow
def test_a_repair_removes_its_finding_and_adds_none(corpus: Path, tmp_path: Path) -> None:
    assert tried(corpus, tmp_path, "zh-cn", most_rounds=1).tried > 1000


@pytest.mark.corpus
@pytest.mark.slow
def test_so_does_one_that_other_locales_tell_of(corpus: Path, tmp_path: Path) -> None:
    assert tried(corpus, tmp_path, *TREES, area="strong-naming", most_rounds=2).tried > 50


@pytest.mark.corpus
@pytest.mark.walk
@pytest.mark.parametrize("tree", TREES)
def test_every_repair_of_a_tree(corpus: Path, tmp_path: Path, tree: str) -> None:
    result = tried(corpus, tmp_path, tree)
    assert result.tried == result.findings
    assert result.tried > 50
