"""Checking: every rule gives what its case says, clean pages give nothing, seeded damage is all found; on real pages
the findings are those of the labels.
"""

from __future__ import annotations

import random
import re
import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from docabi.abi import Abi
from docabi.diagnostics import Diagnostic, Sink
from docabi.driver.checking import check
from docabi.facts import Facts
from docabi.passes.check.names import make_names
from docabi.passes.check.page import CheckedPage
from docabi.passes.check.page_rules import check_words
from docabi.passes.merge.grouping import Place, Symbols
from docabi.reader import read_page
from docabi.reader.leaves import bare, words_of
from docabi.rules import rules
from docabi.source import PageId
from docabi.spec import Kind
from docabi.texts import Freshness
from tests.cases import sheet
from tests.check.seeded_damage import AMONG_LOCALES, INVENTED, LANGUAGES, ROUNDS, SAMPLES, Seed, clean_pages
from tests.small_projects import Silent, checked, write_project

LOCALES = SAMPLES
# What a page of a case lacks on purpose: a case shows one thing.
NOISE = {"no-entities", "no-layout", "unknown-file-name"}


def shown(found: Iterable[Diagnostic]) -> list[str]:
    """Findings as a case writes them."""
    lines = []
    for one in sorted(found):
        place = f"{one.page.locale} {one.page.path}:{one.span.line}:{one.span.column}+{one.span.length}"
        mended = "".join(f" [{edit.column}: {edit.old!r} => {edit.new!r}]" for edit in one.repair)
        lines.append(f"{place} {one.severity} {one.rule}: {one.message} -> {one.help}{mended}")
    return lines


@pytest.mark.parametrize("file", sheet.files("check"), ids=lambda file: file.stem)
def test_case(file: Path, tmp_path: Path, update: bool) -> None:
    case = sheet.read(file)
    found = check(write_project(tmp_path, case.pages), Silent(), 1, memo=False).diagnostics
    sheet.check(case, sheet.Found(shown(one for one in found if one.rule not in NOISE)), update)


def samples(project: Path, *locales: str) -> dict[str, Path]:
    return {locale: project / "samples" / "pages" / locale for locale in locales}


@pytest.mark.parametrize("locales", [*((locale,) for locale in LOCALES), LOCALES], ids=" ".join)
def test_the_samples_are_clean(project: Path, tmp_path: Path, locales: tuple[str, ...]) -> None:
    assert shown(checked(samples(project, *locales), tmp_path)) == []


def plant(root: Path, seeds: Iterable[Seed]) -> set[tuple[str, int, str]]:
    """Put seeds into the pages of a tree; the path, line and rule of each."""
    planted = set()
    for seed in seeds:
        file = root / seed.page
        text, line = seed.plant(file.read_text("utf-8"))
        file.write_text(text, "utf-8")
        planted.add((seed.page, line, seed.rule))
    return planted


def near(planted: tuple[str, int, str], found: Iterable[Diagnostic]) -> bool:
    """Whether the rule found something on the seed's page near its line: what is missing is reported at its section."""
    path, line, rule = planted
    return any(one.rule == rule and one.page.path == path and abs(one.span.line - line) <= 20 for one in found)


def test_pages_of_the_invented_language_are_clean(project: Path, tmp_path: Path) -> None:
    assert shown(checked({INVENTED: clean_pages(project, INVENTED, tmp_path)}, tmp_path)) == []


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("number", range(len(ROUNDS)))
def test_seeded_damage_is_all_found(project: Path, tmp_path: Path, locale: str, number: int) -> None:
    root = clean_pages(project, locale, tmp_path)
    planted = plant(root, ROUNDS[number])
    found = checked({locale: root}, tmp_path)
    assert [one for one in sorted(planted) if not near(one, found)] == []
    assert {one.page.path for one in found} == {path for path, _, _ in planted}, "an untouched page has a finding"


def test_damage_of_one_locale_is_found_by_the_others(project: Path, tmp_path: Path) -> None:
    roots = {locale: tmp_path / locale for locale in LOCALES}
    for locale, root in roots.items():
        shutil.copytree(project / "samples" / "pages" / locale, root)
    planted = plant(roots["de-DE"], AMONG_LOCALES)
    found = checked(roots, tmp_path)
    assert [one for one in sorted(planted) if not near(one, found)] == []
    assert {(one.page.locale, one.page.path) for one in found} == {("de-DE", path) for path, _, _ in planted}


# --- any page --------------------------------------------------------------------------------------------------------

FACTS = Facts()
PIECES = (
    "---\ntitle: IThing:: Do\nms.lasthandoff: x\n---\n",
    *('# <a name="x"></a>IThing::Do', '## <a name="remarks"></a>', '## <a name="methods"></a>x', "\n", "\n\n"),
    *("|a|b|\n", "|---|\n", "```cpp\n", "`a``b`", "``", "[IThing:: Do](ithing-do-method.md)", "[](", "](x.md)"),
    *("IThing :: D o", "ithing::", "：：", "0 x80041002", "{1&gt;", "<bpt i=1>", "<!--", "HRESULT_FROM_WIN32 (", "\\_"),
    *("илампконтрол", "ILampК", "ıthing", "I调试", "disIID_IThing", "[!INCLUDE[x](y)]", "<xref:a>", "\x00", "\r"),
)
NAMES = make_names(
    Symbols(
        kinds={"IThing": Kind.INTERFACE, "ILampControl": Kind.INTERFACE},
        places={"x/ithing-do-method.md": Place("IThing", "Do"), "x/list.md": Place()},
        folded={"x/ithing-do-method.md": "x/ithing-do-method.md"},
    ),
    Abi({}, FACTS),
)


def page(locale: str, text: str, revision: str) -> CheckedPage | None:
    identity = PageId(locale, "x/ithing-do-method.md")
    page = read_page(identity, text.encode("utf-8", "replace"), FACTS, Sink(identity))
    if page is None:
        return None
    words = words_of(page)
    bares = tuple(bare(leaf.text) for leaf in words.leaves)
    return CheckedPage(words, bares, Place("IThing", "Do"), Freshness(revision, date="2020-01-01"))


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=20).map("".join), st.text(max_size=40))
def test_no_text_makes_a_rule_raise(text: str, other: str) -> None:
    made = (page("de-DE", text, "a"), page("fr-FR", text + other, "a"), page("ja-JP", other, "b"))
    for one in check_words([page for page in made if page is not None], NAMES):
        lines = len(re.split(r"\r\n|\r|\n", text if one.page.locale == "de-DE" else text + other + "\n" * 3)) + 2
        assert 1 <= one.span.line <= lines
        assert one.span.column >= 1
        assert one.rule in rules()


# --- real pages ------------------------------------------------------------------------------------------------------

LABELS = Path(__file__).parent / "labels"
LABELLED = {"de-de": "de-DE", "ru-ru": "ru-RU", "zh-cn": "zh-CN"}
# Pages were drawn from the three trees together with this seed: `random.Random(SEED).sample(paths, 200)`, sorted paths.
SEED, DRAWN = 20261122, 200
FAMILIES = (
    "damaged-code",
    "damaged-file-name",
    "damaged-identifier",
    "damaged-link-text",
    "damaged-number",
    "dead-link",
    "duplicate-section",
    "empty-section",
    "leftover-placeholder",
    "missing-page",
    "unknown-member",
    "unknown-parameter",
)
Label = tuple[int, int, int, str]


def drawn(corpus: Path) -> list[tuple[str, str]]:
    pages = []
    for tree in LABELLED:
        root = corpus / tree / "docs" / "framework" / "unmanaged-api"
        found = sorted(file.relative_to(root) for file in root.rglob("*.md"))
        pages += [(tree, path.as_posix()) for path in found if "includes" not in path.parts]
    return sorted(random.Random(SEED).sample(pages, DRAWN))


def labels() -> dict[tuple[str, str], list[Label]]:
    read = {tree: yaml.safe_load((LABELS / f"{tree}.yaml").read_text("utf-8")) for tree in LABELLED}
    return {
        (tree, path): [tuple(one) for one in found] for tree, pages in read.items() for path, found in pages.items()
    }


def is_at(found: Diagnostic, label: Label) -> bool:
    """Whether a finding is of the label's rule and touches its span."""
    line, column, length, rule = label
    span = found.span
    touches = span.column < column + length and column < span.column + max(span.length, 1)
    return found.rule == rule and span.line == line and touches


@pytest.mark.corpus
@pytest.mark.slow
def test_findings_on_real_pages_are_those_of_the_labels(corpus: Path, tmp_path: Path) -> None:
    told = labels()
    assert sorted(told) == drawn(corpus)
    roots = {locale: corpus / tree / "docs" / "framework" / "unmanaged-api" for tree, locale in LABELLED.items()}
    found = [one for one in checked(roots, tmp_path) if one.rule in FAMILIES]
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    for (tree, path), expected in told.items():
        here = [one for one in found if (one.page.locale, one.page.path) == (LABELLED[tree], path)]
        for label in expected:
            match = next((one for one in here if is_at(one, label)), None)
            (missed if match is None else right)[label[3]] += 1
            here = [one for one in here if one is not match]
        wrong.update(one.rule for one in here)
    assert right.total() > 200
    for rule in sorted(right | wrong | missed):
        print(f"{rule}: {right[rule]} right, {wrong[rule]} wrong, {missed[rule]} missed")
        assert right[rule] >= 0.98 * (right[rule] + wrong[rule]), f"{rule}: precision"
        assert right[rule] >= 0.95 * (right[rule] + missed[rule]), f"{rule}: recall"
