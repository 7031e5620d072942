"""Seeded changes in a copy of a real tree are found, each on its page, and nothing else is. What pages state is changed
on real pages; what they do not (layouts, links, facts of other locales) is put beside them: every class, all at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from docabi.abi import Abi, SpecView
from docabi.cache import Cache
from docabi.changes import Change, compare
from docabi.changes.classes import classes, counterpart
from docabi.config import Project, resolve
from docabi.driver.sides import Opener, Side, hints
from tests.cases.sheet import files, read
from tests.changes.seeds import SEEDS, sown
from tests.changes.sheets import compared, side_of
from tests.changes.test_real_trees import INNER
from tests.command_line import write_tree
from tests.small_projects import Silent

pytestmark = [pytest.mark.corpus, pytest.mark.slow]
GUIDE = "seeded/index.md"


@pytest.fixture(scope="module")
def seeded(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Side, Side, dict[str, str]]:
    """A real tree, its copy with the changes, and the class that each changed page should show."""
    root = corpus / "fr-fr" / INNER
    pages = {file.relative_to(root).as_posix(): file.read_bytes().decode() for file in sorted(root.rglob("*.md"))}
    made = [*sown(pages)]
    copy = pages | {path: text for _, path, text in made} | {GUIDE: "# Des lampes\n\nUn guide.\n"}
    rules = {path: rule for rule, path, _ in made} | {GUIDE: "page-added"}
    for rule, path in _gone(pages, rules):
        del copy[path]
        rules[path] = rule
    folder = write_tree(tmp_path_factory.mktemp("seeded") / "docs", copy)
    opener = Opener(resolve(Project(patches=""), Path()), Cache(None), 2, Silent(), lambda folder: None)
    old = opener.open(f"fr-FR={root}")
    return old, opener.open(f"fr-FR={folder}"), rules


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
    found = compare(old.view, new.view, hints=hints(old, new))
    assert len(rules) == len(SEEDS) + 4
    missing = {
        path: rule for path, rule in rules.items() if not any(one.rule == rule and path in told(one) for one in found)
    }
    assert missing == {}


def test_nothing_is_told_of_pages_without_a_seed(seeded: tuple[Side, Side, dict[str, str]]) -> None:
    old, new, rules = seeded
    for change in compare(old.view, new.view, hints=hints(old, new)):
        assert told(change) & rules.keys(), change


def test_swapped_sides_tell_the_counterparts(seeded: tuple[Side, Side, dict[str, str]]) -> None:
    old, new, _ = seeded
    forth, back = compare(old.view, new.view), compare(new.view, old.view)
    assert sorted((counterpart(one.rule), one.new, one.old) for one in forth) == sorted(
        (one.rule, one.old, one.new) for one in back
    )


# --- every class, beside the real entities --------------------------------------------------------------------------

_NAMES = re.compile(
    r"(?i:lamp)|\b(?:ILantern|ILight|IMount|IFixture|IDevice|Light|Dim|Fix|Drop|Glow|Darken|cb|level|on|state|data|brightness|LC_\w+)\b"
)


def numbered(text: str, number: int) -> str:
    """A sheet's block with names of its own."""
    return _NAMES.sub(rf"\g<0>{number:02}", text).replace("1111111", f"{number:07}")


def beside(real: SpecView, sheets: Sequence[SpecView]) -> SpecView:
    """A specification that has everything of a real one and of some sheets."""
    everything = (real, *sheets)
    entities = {name: one for view in everything for name, one in view.entities.items()}
    abi = Abi(dict(sorted(entities.items())), real.abi.given)
    pages = tuple(sorted((one for view in everything for one in view.pages), key=lambda one: one.page))
    identifiers = {name: one for view in everything for name, one in view.identifiers.items()}
    texts: dict[str, SpecView] = {name: view for view in everything for name in view.entities}
    return SpecView(
        ask_abi=lambda: abi,
        ask_locales=lambda: tuple(sorted({locale for view in everything for locale in view.locales})),
        ask_pages=lambda: pages,
        ask_identifiers=lambda: identifiers,
        text=lambda name, locale: texts.get(name, real).text(name, locale),
        page_text=real.page_text,
        evidence=lambda name: texts.get(name, real).evidence(name),
    )


def brief(changes: Sequence[Change]) -> list[tuple[str, ...]]:
    return sorted((one.rule, one.entity, one.part, one.old, one.new) for one in changes)


def test_every_class_is_found_beside_a_real_tree(seeded: tuple[Side, Side, dict[str, str]]) -> None:
    real = seeded[0].view
    blocks = [
        tuple(side_of(numbered(read(file).text(f"yaml {side}"), number)) for side in ("old", "new"))
        for number, file in enumerate(files("changes"), 10)
    ]
    expected = [one for old, new in blocks for one in compared(old, new) if not one.rule.startswith("locale-")]
    old, new = (beside(real, [pair[side] for pair in blocks]) for side in (0, 1))
    found = compared(old, new)
    assert brief([one for one in found if not one.rule.startswith("locale-")]) == brief(expected)
    assert {one.rule for one in found} | {counterpart(one.rule) for one in found} == set(classes())
