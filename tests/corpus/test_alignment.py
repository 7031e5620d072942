"""Leaves of real pages in two languages: those of one source revision pair one by one, and say the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path

import pytest

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.reader import read_page
from docabi.reader.leaf_pairs import marks_of, pair_leaves
from docabi.reader.leaves import Leaf, words_of
from docabi.source import PageId

INNER = "docs/framework/unmanaged-api"
# Tree -> pages and leaves that it has of one revision with any other tree, at least; a snapshot may have more.
TREES = ("de-de", "en-us", "fr-fr", "fr-fr-2019", "ja-jp", "ru-ru", "zh-cn")
PAGES, LEAVES = 3_400, 79_000

Pages = Mapping[str, tuple[str, Sequence[Leaf]]]
"""Path -> revision and leaves."""


@pytest.mark.corpus
@pytest.mark.slow
def test_leaves_of_one_revision_pair_and_have_the_same_links(corpus: Path) -> None:
    trees = {tree: read_tree(corpus / tree / INNER, tree) for tree in TREES if (corpus / tree / INNER).is_dir()}
    pages, leaves, told, alike = 0, 0, 0, 0
    for one, other in combinations(sorted(trees), 2):
        counted = compared(trees[one], trees[other])
        print(f"{one}, {other}: {dict(counted)}")
        assert counted["paired"] >= 0.995 * counted["leaves"], (one, other)
        pages, leaves = pages + counted["pages"], leaves + counted["leaves"]
        told, alike = told + counted["links"], alike + counted["same links"]
    assert pages > PAGES
    assert leaves > LEAVES
    # A translation may lead elsewhere; what is paired wrongly hardly ever has the same links.
    assert alike >= 0.98 * told


def read_tree(root: Path, locale: str) -> Pages:
    facts, pages = Facts(), {}
    for file in sorted(root.rglob("*.md")):
        identity = PageId(locale, file.relative_to(root).as_posix())
        if page := read_page(identity, file.read_bytes(), facts, Sink(identity)):
            pages[identity.path] = (page.front.revision, words_of(page).leaves)
    return pages


def compared(ones: Pages, others: Pages) -> Counter[str]:
    """How many pages, leaves and pairs two trees have of one revision, and of pairs with links those with the same."""
    counted = Counter[str]()
    for path in sorted(ones.keys() & others.keys()):
        (first, source), (second, target) = ones[path], others[path]
        if first and first == second:
            pairs = pair_leaves(source, target)
            both = [
                (source[pair.source], target[pair.target])
                for pair in pairs
                if pair.source is not None and pair.target is not None
            ]
            counted.update(pages=1, leaves=len(pairs), paired=len(both))
            links = [
                [marks_of(leaf.text).targets for leaf in pair] for pair in both if any("](" in one.text for one in pair)
            ]
            counted.update({"links": len(links), "same links": sum(one == other for one, other in links)})
    return counted
