"""Seeded changes in a copy of a real tree are found, each on its page, and nothing else is. What pages state is changed
on real pages, a page a class, and on pages of our own that stand among the real ones: every class that pages can show,
all at once. What no page shows is named with its reason (`UNSEEN`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from docabi.cache import Cache
from docabi.changes import Change, compare
from docabi.changes.classes import classes, counterpart
from docabi.driver.sides import Opener, Side
from docabi.facts import Facts
from tests.cases.sheet import files, read
from tests.changes.further_steps import UNSEEN
from tests.changes.opened import difference
from tests.changes.opened import opener as made_opener
from tests.changes.planted import planted
from tests.changes.seeds import CODE, REVISION, SEEDS, sown
from tests.changes.sheets import compared, sides
from tests.changes.test_real_trees import INNER
from tests.command_line import write_tree

pytestmark = [pytest.mark.corpus, pytest.mark.slow]
GUIDE = "seeded/index.md"
STEPS = [*planted()]


@pytest.fixture(scope="module")
def opener(tmp_path_factory: pytest.TempPathFactory) -> Opener:
    """All sides with one memo: they have nearly all pages in common."""
    return made_opener(memo=Cache(tmp_path_factory.mktemp("memo")), workers=2)


@pytest.fixture(scope="module")
def seeded(corpus: Path, tmp_path_factory: pytest.TempPathFactory, opener: Opener) -> tuple[Side, Side, dict[str, str]]:
    """A real tree, its copy with the changes, and the class that each changed page should show."""
    root = corpus / "fr-fr" / INNER
    pages = {file.relative_to(root).as_posix(): file.read_bytes().decode() for file in sorted(root.rglob("*.md"))}
    made = [*sown(pages)]
    copy = pages | {path: text for _, path, text in made} | {GUIDE: "# Des lampes\n\nUn guide.\n"}
    rules = {path: rule for rule, path, _ in made} | {GUIDE: "page-added"}
    path, copy[path] = _with_enumerator(pages, rules)
    rules[path] = "enumerator-documented"
    for rule, path in _gone(pages, rules):
        del copy[path]
        rules[path] = rule
    folder = write_tree(tmp_path_factory.mktemp("seeded") / "docs", copy)
    old = opener.open(f"fr-FR={root}")
    return old, opener.open(f"fr-FR={folder}"), rules


def _with_enumerator(pages: Mapping[str, str], taken: Mapping[str, str]) -> tuple[str, str]:
    """A page with an enumerator that facts know of a runtime, and no page yet."""
    known = Facts().enumerations
    for path, text in pages.items():
        block = CODE.search(text)
        named = re.search(r"^[ \t]*\}[ \t]*(\w+)[ \t]*;", block[2], re.MULTILINE) if block is not None else None
        fact = known.get(named[1]) if named is not None and path not in taken else None
        if fact is not None and block is not None and block[2].count("{") == 1:
            one = fact.without(set())[0]
            code = block[2].replace("{", f"{{\n{one.name} = {one.value:#x},", 1)
            made = text[: block.start(2)] + code + text[block.end(2) :]
            return path, REVISION.sub("ms.openlocfilehash: " + "5eed" * 10, made)
    raise AssertionError("no page is of such an enumeration")


def _gone(pages: Mapping[str, str], taken: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Pages that are taken out of the copy: a function, a method, an enumeration that no page links to."""
    linked = " ".join(pages.values())
    wanted = {
        "function-removed": "-function.md",
        "method-undocumented": "-method.md",
        "type-removed": "-enumeration.md",
    }
    for rule, suffix in wanted.items():
        found = (path for path in pages if path.endswith(suffix) and path not in taken)
        yield rule, min(found, key=lambda path: (len(re.findall(re.escape(path.rpartition("/")[2]), linked)), path))


def told(change: Change) -> set[str]:
    return {source.page for source in (*change.old_sources, *change.sources)} or {change.entity}


def test_every_seed_is_found_on_its_page(seeded: tuple[Side, Side, dict[str, str]]) -> None:
    old, new, rules = seeded
    found = difference(old, new)
    assert len(rules) == len(SEEDS) + 5
    missing = {
        path: rule for path, rule in rules.items() if not any(one.rule == rule and path in told(one) for one in found)
    }
    assert missing == {}


def test_nothing_is_told_of_pages_without_a_seed(seeded: tuple[Side, Side, dict[str, str]]) -> None:
    old, new, rules = seeded
    for change in difference(old, new):
        assert told(change) & rules.keys(), change


def test_swapped_sides_tell_the_counterparts(seeded: tuple[Side, Side, dict[str, str]]) -> None:
    old, new, _ = seeded
    forth, back = compare(old.view, new.view), compare(new.view, old.view)
    assert sorted((counterpart(one.rule), one.new, one.old) for one in forth) == sorted(
        (one.rule, one.old, one.new) for one in back
    )


# --- every class ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def all_at_once(corpus: Path, tmp_path_factory: pytest.TempPathFactory, opener: Opener) -> tuple[Side, Side]:
    """A real tree with the pages of every step as they are before it, and as they are after it."""
    root, folder = corpus / "fr-fr" / INNER, tmp_path_factory.mktemp("planted")
    pages = {file.relative_to(root).as_posix(): file.read_bytes().decode() for file in sorted(root.rglob("*.md"))}
    trees = (
        pages | {path: text for one in STEPS for path, text in getattr(one, side).items()} for side in ("old", "new")
    )
    old, new = (opener.open(f"fr-FR={write_tree(folder / str(number), tree)}") for number, tree in enumerate(trees))
    return old, new


def test_one_change_of_every_class_that_pages_show_is_found_in_a_copy_of_the_tree(
    all_at_once: tuple[Side, Side], seeded: tuple[Side, Side, dict[str, str]]
) -> None:
    old, new = all_at_once
    found = difference(old, new, words=True)
    facts = [one for one in found if not one.rule.startswith("words-")]
    assert sorted(" ".join(filter(None, (one.rule, one.entity, one.part))) for one in facts) == sorted(
        change for one in STEPS for change in one.changed
    )
    seen = {one.rule for one in (*found, *compare(seeded[0].view, seeded[1].view))}
    assert {*seen, *map(counterpart, seen), *UNSEEN} == set(classes())
    assert not seen & UNSEEN.keys()


@pytest.mark.parametrize("rule", UNSEEN)
def test_what_no_page_shows_has_a_reason_and_is_found_of_facts(rule: str) -> None:
    """`UNSEEN` says why a class is not among the pages; its sheet has the facts that show it."""
    assert UNSEEN[rule]
    sheet = next(file for file in files("changes") if file.stem in (rule, counterpart(rule)))
    found = {one.rule for one in compared(*sides(read(sheet)))}
    assert rule in found | {counterpart(one) for one in found}
