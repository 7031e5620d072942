"""Real trees of other families: what specifications have of what pages state, locales against each other, damage.

Figures are shares of what `stated_by_pages` reads; `python -m tests.families.coverage` prints them all.
"""

from __future__ import annotations

import random
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.families import canonical
from docabi.lower import lower_page
from docabi.reader import read_page
from docabi.source import PageId
from tests.conftest import corpus_folder
from tests.families.coverage import FAULTS, Coverage, build, cover, specification
from tests.families.damaged_trees import copy_damaged, damaged, faults
from tests.families.stated_by_pages import Stated, read

pytestmark = [pytest.mark.corpus, pytest.mark.slow]

TREES = {
    "crt-en": "en-US",
    "crt-fr": "fr-FR",
    "ddi-en": "en-US",
    "direct3d9-en": "en-US",
    "dotnet-newest": "en-US",
    "libfabric-en": "en-US",
    "mapi-en": "en-US",
    "odbc-fr": "fr-FR",
    "vssdk-fr": "fr-FR",
}
LEAST = {
    "signatures": 0.98,
    "usable functions": 0.99,
    "parameter texts": 0.98,
    "directions": 0.99,
    "codes": 0.98,
    "SQLSTATEs": 0.98,
    "enumerators": 0.98,
    "constants": 0.98,
    "headers": 0.98,
    "interface pages": 0.98,
    "slots": 0.98,
}
# Where what is counted is not what docabi reads.
LEFT_OUT = {
    # Types of libraries that no facts have.
    *((name, "usable functions") for name in ("ddi-en", "direct3d9-en", "libfabric-en", "mapi-en", "vssdk-fr")),
    ("ddi-en", "directions"),  # pages without a declaration: definitions bring their parameters
    ("direct3d9-en", "constants"),  # a table of a guide, not of a constant
}


def families() -> Path:
    """The folder of the trees, which may not be there."""
    corpus = corpus_folder()
    folder = corpus.parent / "corpus-families" if corpus else Path("corpus-families")
    if not folder.is_dir():
        pytest.skip("no trees of other families: ../shared/corpus-families is no folder")
    return folder


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The specification of a tree, built when it is asked for the first time."""

    @cache
    def specs(name: str) -> Path:
        return build(TREES[name], families() / name, tmp_path_factory.mktemp(name))

    return specs


@pytest.mark.parametrize("name", TREES)
def test_shares_of_each_tree(name: str, built: Any) -> None:
    found: Coverage = cover(families() / name, built(name))
    columns = (one for one in LEAST if found.stated[one] and (name, one) not in LEFT_OUT)
    shares = {column: found.got[column] / found.stated[column] for column in columns}
    short = {column: share for column, share in shares.items() if share < LEAST[column]}
    shown = [one for one in found.missing if one.column in short][:20]
    assert not short, f"{short}: {shown}"
    wrong = [one for one in found.missing if one.column in FAULTS]
    assert not wrong, wrong[:20]


def test_facts_of_one_declaration_are_those_of_its_translation(built: Any) -> None:
    """French pages of another year, but of the same declarations, give the same facts."""
    pages = {name: _pages(families() / name) for name in ("crt-en", "crt-fr")}
    made = {name: _made(built(name)) for name in pages}
    same = [path for path, one in pages["crt-en"].items() if _is_alike(one, pages["crt-fr"].get(path))]
    assert len(same) > 500
    differing = [path for path in same if made["crt-en"][path] != made["crt-fr"][path]]
    assert not differing, differing[:20]


def _pages(folder: Path) -> dict[str, Stated]:
    files = ((file.relative_to(folder).as_posix(), file) for file in sorted(folder.rglob("*.md")))
    return {path: read(path, file.read_text(encoding="utf-8")) for path, file in files}


def _made(specs: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for one in specification(specs):
        found[one.facts.get("page", "")][one.facts["name"]] = one.facts
    return found


def _is_alike(one: Stated, other: Stated | None) -> bool:
    """Whether two revisions of a page declare the same and name the same header."""
    return other is not None and bool(one.declared) and (one.declared, one.header) == (other.declared, other.header)


@pytest.mark.parametrize("name", TREES)
def test_missing_characters_end_in_findings(name: str, tmp_path: Path) -> None:
    """Some pages of a tree without one character in a hundred; the tier `walk` has whole trees, twenty times each."""
    root = families() / name
    pages = sorted(root.rglob("*.md"))
    copy_damaged(pages[:: len(pages) // 40 + 1], root, tmp_path / "pages", seed=7)
    assert faults(TREES[name], tmp_path / "pages", tmp_path / "out") == ""


@pytest.mark.walk
@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("name", TREES)
def test_whole_damaged_trees_end_in_findings(name: str, seed: int, tmp_path: Path) -> None:
    root = families() / name
    copy_damaged(sorted(root.rglob("*.md")), root, tmp_path / "pages", seed)
    assert faults(TREES[name], tmp_path / "pages", tmp_path / "out") == ""


@pytest.mark.parametrize("name", TREES)
def test_damaged_pages_are_read_and_lowered(name: str) -> None:
    """Twenty kinds of damage to some pages of a tree, each page alone."""
    root, facts = families() / name, Facts()
    pages = sorted(root.rglob("*.md"))
    chosen = pages[:: len(pages) // 30 + 1]
    for file in chosen:
        path, text = file.relative_to(root).as_posix(), file.read_text(encoding="utf-8", errors="replace")
        identity = PageId(TREES[name], path)
        for seed in range(20):
            data = damaged(text, random.Random(f"{seed} {path}")).encode()
            page = read_page(identity, data, facts, Sink(identity))
            if page is not None:
                assert lower_page(canonical(page, facts), facts, Sink(identity)).page == identity
