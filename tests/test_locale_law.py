"""The law of locales, on the real trees: facts of one source revision are the same bytes, whichever locale they are
read from.
"""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from docabi import store
from docabi.diagnostics import Sink
from docabi.lower import lower_page
from docabi.passes.grouping import group_pages
from docabi.passes.link import link_entity
from docabi.passes.merge import merge_entity
from docabi.passes.symbols import make_symbols
from docabi.passes.tables import shipped_tables
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Fragment

ROOT = "docs/framework/unmanaged-api"
TREES = ("de-de", "en-us", "fr-fr", "fr-fr-2019", "ja-jp", "ru-ru", "zh-cn")
# How many entities of two trees were translated from the same revisions, all their pages; pairs without any are left
# out.
SAME = {
    ("de-de", "en-us"): 2,
    ("de-de", "fr-fr"): 699,
    ("de-de", "ru-ru"): 31,
    ("de-de", "zh-cn"): 39,
    ("en-us", "fr-fr"): 2,
    ("en-us", "fr-fr-2019"): 24,
    ("en-us", "ru-ru"): 2,
    ("en-us", "zh-cn"): 2,
    ("fr-fr", "ru-ru"): 31,
    ("fr-fr", "zh-cn"): 39,
    ("fr-fr-2019", "ja-jp"): 5,
    ("ru-ru", "zh-cn"): 250,
}
# What a tree alone may not know: a name that its translation destroyed is absent.
FILES = ("header: ", "idl: ", "library: ")

Tree = dict[str, tuple[str, frozenset[tuple[str, str]]]]
"""Entity name -> its ABI file, and path and revision of each of its pages."""


def fragments(folder: Path, locale: str) -> list[Fragment]:
    found = []
    for path in sorted(folder.rglob("*.md")):
        identity = PageId(locale, path.relative_to(folder).as_posix())
        sink = Sink(identity)
        page = read_page(identity, path.read_bytes(), sink)
        if page is not None:
            found.append(lower_page(page, sink, ROOT))
    return found


def read_tree(folder: Path, locale: str) -> Tree:
    pages = {fragment.page: fragment for fragment in fragments(folder, locale)}
    groups = group_pages(pages.values())
    headers = [(page.page.area, page.facts.header.name) for page in pages.values() if page.facts.header]
    symbols = make_symbols(groups, headers, shipped_tables().files)
    return {
        name: (
            store.dumps(link_entity(merge_entity([pages[page] for page in members]), symbols, shipped_tables()).entity),
            frozenset((page.path, pages[page].text.freshness.revision) for page in members),
        )
        for name, members in groups.entities.items()
    }


def files_of(text: str) -> dict[str, str]:
    return {line.partition(": ")[0]: line for line in text.split("\n") if line.startswith(FILES)}


def without_files(text: str) -> list[str]:
    return [line for line in text.split("\n") if not line.startswith(FILES)]


@pytest.fixture(scope="module")
def trees(corpus: Path) -> dict[str, Tree]:
    return {name: read_tree(corpus / name / ROOT, name) for name in TREES}


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("pair", list(combinations(TREES, 2)), ids="-".join)
def test_entities_of_the_same_revisions_are_the_same_bytes(pair: tuple[str, str], trees: dict[str, Tree]) -> None:
    one, other = (trees[name] for name in pair)
    same = [name for name in one if name in other and one[name][1] == other[name][1]]
    print(f"{pair[0]} and {pair[1]}: {len(same)} entities of the same revisions")
    assert len(same) == SAME.get(pair, 0)
    for name in same:
        ours, theirs = one[name][0], other[name][0]
        assert without_files(ours) == without_files(theirs), name
        names, others = files_of(ours), files_of(theirs)
        assert all(names[fact] == others[fact] for fact in names.keys() & others.keys()), name


@pytest.mark.corpus
@pytest.mark.slow
def test_german_and_french_know_the_same_file_names(trees: dict[str, Tree]) -> None:
    german, french = trees["de-de"], trees["fr-fr"]
    assert [name for name in german if german[name][1] == french[name][1] and german[name][0] != french[name][0]] == []
