"""Checking: every rule gives what its case says, clean pages give nothing, and seeded damage is all found."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from building import write_tree
from checking import checked
from docabi.diagnostics import Diagnostic
from page_cases import files, read_case, rewrite
from seeds import AMONG_LOCALES, ROUNDS, Seed

LOCALES = ("en-US", "fr-FR", "de-DE", "ja-JP")
# What a page of a case lacks on purpose: a case shows one thing.
NOISE = {"no-layout", "unknown-file-name"}


def shown(found: Iterable[Diagnostic]) -> list[str]:
    """Findings as a case writes them."""
    lines = []
    for one in sorted(found):
        place = f"{one.page.locale} {one.page.path}:{one.span.line}:{one.span.column}+{one.span.length}"
        lines.append(f"{place} {one.severity} {one.rule}: {one.message} -> {one.help}")
    return lines


@pytest.mark.parametrize("file", files("check"), ids=lambda file: file.stem)
def test_case(file: Path, tmp_path: Path, update: bool) -> None:
    case = read_case(file)
    roots: dict[str, Path] = {}
    for identity, data in case.pages:
        root = roots.setdefault(identity.locale, tmp_path / identity.locale)
        write_tree(root, {identity.path: data})
    found = shown(one for one in checked(roots, tmp_path) if one.rule not in NOISE)
    if update and found != case.expected:
        rewrite(file, found)
        return
    assert found == case.expected


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
    return any(one.rule == rule and one.page.path == path and abs(one.span.line - line) <= 12 for one in found)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("number", range(len(ROUNDS)))
def test_seeded_damage_is_all_found(project: Path, tmp_path: Path, locale: str, number: int) -> None:
    root = tmp_path / locale
    shutil.copytree(project / "samples" / "pages" / locale, root)
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
