"""`fix` on copies of real localized trees: two areas of one tree, and with the tier `walk` each of six trees whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.check.fixed_trees import FixedTree, fix_tree

INNER = "docs/framework/unmanaged-api"
# Tree -> locale, and how many findings it has at least that are mended.
TREES = {
    "de-de": ("de-DE", 7_000),
    "fr-fr": ("fr-FR", 7_000),
    "fr-fr-2019": ("fr-FR-x-2019", 200),
    "ja-jp": ("ja-JP", 1_000),
    "ru-ru": ("ru-RU", 7_000),
    "zh-cn": ("zh-CN", 5_400),
}


def mended(corpus: Path, tree: str, out: Path, *areas: str) -> FixedTree:
    root = corpus / tree / INNER
    if not root.is_dir():
        pytest.skip(f"no tree {tree}")
    done = fix_tree(TREES[tree][0], root, out, areas or ("",))
    print(f"{tree}: {sum(done.mended.values())} findings on {done.pages} pages, {done.better} new facts: {done.mended}")
    assert done.wrong == []
    assert done.left == {}
    return done


@pytest.mark.corpus
@pytest.mark.slow
def test_two_areas_are_mended_and_keep_their_facts(corpus: Path, tmp_path: Path) -> None:
    done = mended(corpus, "ru-ru", tmp_path, "wmi", "alink")
    assert done.mended.keys() >= {"damaged-direction", "misplaced-blank", "damaged-file-name", "damaged-link-text"}
    assert sum(done.mended.values()) > 300


@pytest.mark.corpus
@pytest.mark.walk
@pytest.mark.parametrize("tree", TREES)
def test_a_whole_tree_is_mended_and_keeps_its_facts(corpus: Path, tmp_path: Path, tree: str) -> None:
    assert sum(mended(corpus, tree, tmp_path).mended.values()) > TREES[tree][1]
