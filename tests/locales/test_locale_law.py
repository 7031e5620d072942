"""The law of locales, on the real trees: facts of one source revision are the same bytes, whichever locale they are
read from; facts of two revisions differ only where the pages' own fences or tables do.
"""

from __future__ import annotations

import difflib
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.locales.compiled_trees import (
    FILES,
    PAIRS,
    ROOT,
    TREES,
    Made,
    Tree,
    compile_trees,
    page_revisions,
    plain_facts,
    shared,
)

pytestmark = [pytest.mark.corpus, pytest.mark.slow]

LAW = Path(__file__).parent / "law"
# Pairs of trees -> pages of the same path and source revision, entities all of whose pages are; pairs without any
# such entity are left out.
SAME = {
    ("de-de", "en-us"): (2, 2),
    ("de-de", "fr-fr"): (2189, 702),
    ("de-de", "ru-ru"): (45, 31),
    ("de-de", "zh-cn"): (87, 39),
    ("en-us", "fr-fr"): (2, 2),
    ("en-us", "fr-fr-2019"): (233, 24),
    ("en-us", "ru-ru"): (17, 2),
    ("en-us", "zh-cn"): (2, 2),
    ("fr-fr", "ru-ru"): (45, 31),
    ("fr-fr", "zh-cn"): (87, 39),
    ("fr-fr-2019", "ja-jp"): (55, 5),
    ("ru-ru", "zh-cn"): (704, 250),
}
# Entities that two trees both have, in two revisions.
OTHERWISE = 13_000


@pytest.fixture(scope="module")
def trees(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Tree]:
    folder = tmp_path_factory.getbasetemp()
    folder = folder.parent if folder.name.startswith("popen-") else folder
    return shared(folder, "trees", lambda: {name: compile_trees([(corpus / name / ROOT, name)]) for name in TREES})


@pytest.fixture(scope="module")
def together(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Tree:
    folder = tmp_path_factory.getbasetemp()
    folder = folder.parent if folder.name.startswith("popen-") else folder
    return shared(folder, "together", lambda: compile_trees([(corpus / name / ROOT, name) for name in TREES]))


def same_revisions(one: Tree, other: Tree) -> list[str]:
    return [name for name in one if name in other and one[name].pages == other[name].pages]


def test_entities_of_the_same_revisions_are_the_same_bytes(trees: dict[str, Tree], corpus: Path) -> None:
    counts = {}
    pages = {name: page_revisions(corpus / name / ROOT).items() for name in TREES}
    for one, other in PAIRS:
        ours, theirs = trees[one], trees[other]
        names = same_revisions(ours, theirs)
        counts[one, other] = (len(pages[one] & pages[other]), len(names))
        print(f"{one} and {other}: {counts[one, other][0]} pages, {len(names)} entities of the same revisions")
        for name in names:
            assert ours[name].facts == theirs[name].facts, (one, other, name)
            files, others = ours[name].files, theirs[name].files
            assert all(files[fact] == others[fact] for fact in files.keys() & others.keys()), (one, other, name)
    assert {pair: found for pair, found in counts.items() if found[1]} == SAME


def test_german_and_french_are_the_same_to_the_last_file_name(trees: dict[str, Tree]) -> None:
    german, french = trees["de-de"], trees["fr-fr"]
    names = same_revisions(german, french)
    assert len(names) == len(german) == len(french) == 702
    assert [name for name in names if german[name].abi != french[name].abi] == []


def test_revisions_differ_only_where_pages_do(trees: dict[str, Tree], corpus: Path, update: bool) -> None:
    compared, different = 0, set()
    for one, other in PAIRS:
        for name in trees[one].keys() & trees[other].keys():
            ours, theirs = trees[one][name], trees[other][name]
            if ours.pages == theirs.pages:
                continue
            compared += 1
            if ours.facts != theirs.facts:
                different.add(name)
                paths = {path for path, _ in ours.pages | theirs.pages}
                assert any(differs(corpus, path, one, other) for path in paths), (one, other, name)
    print(f"{compared} pairs of entities of other revisions, {len(different)} entities differ")
    assert compared > OTHERWISE
    found = {name: variants(name, trees, corpus) for name in sorted(different)}
    file = LAW / "differences.yaml"
    head = "".join(line for line in file.read_text("utf-8").splitlines(True) if line.startswith("#"))
    if update:
        file.write_text(head + yaml.safe_dump(found, sort_keys=False, width=120), "utf-8")
    assert yaml.safe_load(file.read_text("utf-8")) == found


def differs(corpus: Path, path: str, one: str, other: str) -> bool:
    return plain_facts(corpus / one / ROOT / path) != plain_facts(corpus / other / ROOT / path)


def variants(name: str, trees: dict[str, Tree], corpus: Path) -> list[dict[str, Any]]:
    """The trees by what they say of an entity; with the revisions of the pages whose fences or tables are not the same
    in all of them, and the lines that differ from the first variant.
    """
    having = sorted((tree for tree in TREES if name in trees[tree]), key=lambda tree: trees[tree][name].facts)
    paths = {path for tree in having for path, _ in trees[tree][name].pages}
    telling = sorted(path for path in paths if any(differs(corpus, path, having[0], tree) for tree in having[1:]))
    first = trees[having[0]][name].facts
    found = []
    for facts, group in groupby(having, key=lambda tree: trees[tree][name].facts):
        members = sorted(group)
        lines = [
            line for line in difflib.unified_diff(first, facts, n=0, lineterm="") if line[:2] not in ("--", "++", "@@")
        ]
        pages = {path: revisions(path, name, members, trees) for path in telling}
        found.append({"trees": members, "pages": pages, "lines": lines})
    return found


def revisions(path: str, name: str, members: list[str], trees: dict[str, Tree]) -> dict[str, str]:
    return {tree: dict(trees[tree][name].pages).get(path, "no page") for tree in members}


def test_a_file_name_is_absent_with_a_finding_or_right(trees: dict[str, Tree], together: Tree) -> None:
    absent = dict.fromkeys(TREES, 0)
    for tree in TREES:
        for name, made in trees[tree].items():
            known, whole = made.files, together[name].files
            assert all(whole[fact] == value for fact, value in known.items()), (tree, name)
            lost = whole.keys() - known.keys()
            absent[tree] += len(lost)
            states = any(path for fact, path in made.stated if fact in lost)
            assert not states or made.rules & {"damaged-file-name", "unknown-file-name"}, (tree, name)
    print(f"file names that a tree alone does not know: {absent}")
    assert {tree: count for tree, count in absent.items() if count} == {"zh-cn": 62}


def test_together_no_stated_file_name_is_absent(together: Tree) -> None:
    listed = yaml.safe_load((LAW / "no-files.yaml").read_text("utf-8"))
    for fact, keys in (("header", ("header", "idl")), ("library", ("library",))):
        lacking = {name for name, made in together.items() if not made.files.keys() & set(keys)}
        # The own page of an interface decides whether it has one; without such a page those of its methods do.
        stated = {name for name in lacking if own_stated(together[name], fact)}
        print(f"{fact}: {len(together) - len(lacking)} known, {len(stated)} stated to be none or no {fact}")
        assert stated == {name for names in listed[fact].values() for name in names}


def own_stated(made: Made, fact: str) -> bool:
    own = next((line.removeprefix("page: ") for line in made.facts if line.startswith("page: ")), None)
    return any(fact == found and own in (None, path) for found, path in made.stated)


def test_a_value_of_the_newest_revision_is_in_the_whole(together: Tree, trees: dict[str, Tree]) -> None:
    line = "- {name: COR_PRF_GC_PINNED_OBJECT_HEAP, value: 4}"
    having = [tree for tree in TREES if line in trees[tree]["COR_PRF_GC_GENERATION"].facts]
    assert having == ["de-de", "fr-fr", "zh-cn"]
    assert line in together["COR_PRF_GC_GENERATION"].facts


def test_file_facts_are_told_apart(together: Tree) -> None:
    assert set(FILES) >= {fact for made in together.values() for fact in made.files}
