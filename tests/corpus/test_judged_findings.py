"""Findings on real trees that were judged by hand: those that are right are reported with the same help, those that
were wrong are not reported any more.

`tests/check/labels/judged.yaml` has of each its tree, path, place, rule, digest of the marked text, verdict and help.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path

import msgspec
import pytest
import yaml

from docabi.diagnostics import Diagnostic
from tests.corpus.test_repairs import INNER, TREES
from tests.small_projects import checked

LABELS = Path(__file__).parents[1] / "check" / "labels" / "judged.yaml"
SAMPLE, RIGHT = 200, 198


class Judged(msgspec.Struct, frozen=True, array_like=True):
    """A finding and what a reader said of it: `right`, `wrong` (in the sample), or `mended` (wrong in an earlier
    one, and not reported so since).
    """

    tree: str
    path: str
    line: int
    column: int
    length: int
    rule: str
    text: str
    verdict: str
    help: str


def judged() -> list[Judged]:
    return msgspec.convert(yaml.safe_load(LABELS.read_text("utf-8")), list[Judged])


def marked(folder: Path, one: Diagnostic) -> str:
    """The digest of the text that a finding marks."""
    lines = (folder / one.page.path).read_bytes().decode("utf-8-sig", "replace").splitlines()
    line = lines[one.span.line - 1] if one.span.line <= len(lines) else ""
    text = line[one.span.column - 1 : one.span.column - 1 + one.span.length]
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=6).hexdigest()


def test_nearly_all_of_the_sample_are_right() -> None:
    counted = Counter(one.verdict for one in judged())
    assert counted["right"] + counted["wrong"] == SAMPLE
    assert counted["right"] >= RIGHT


@pytest.mark.corpus
@pytest.mark.slow
def test_judged_findings_are_reported_as_they_were(corpus: Path, tmp_path: Path) -> None:
    roots = {locale: corpus / tree / INNER for tree, locale in TREES.items()}
    if not all(root.is_dir() for root in roots.values()):
        pytest.skip("not all seven trees")
    found: dict[tuple[object, ...], list[Diagnostic]] = {}
    for one in checked(roots, tmp_path):
        span = one.span
        key = (one.page.locale, one.page.path, span.line, span.column, span.length, one.rule)
        found.setdefault(key, []).append(one)
    wrong = []
    for label in judged():
        locale = TREES[label.tree]
        key = (locale, label.path, label.line, label.column, label.length, label.rule)
        helps = [one.help for one in found.get(key, ()) if marked(roots[locale], one) == label.text]
        if (label.help in helps) is not (label.verdict != "mended"):
            wrong.append((label, helps))
    assert wrong == []
