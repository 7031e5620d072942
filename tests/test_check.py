"""Checking: every rule gives what its case says, clean pages give nothing, and seeded damage is all found."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml
from building import docabi, page, write_tree
from checking import checked
from page_cases import files, read_case, rewrite

from docabi.diagnostics import Diagnostic, Severity
from docabi.rules import rules

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
