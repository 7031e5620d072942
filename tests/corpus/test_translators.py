"""Translators' files of real trees: what is not edited changes no byte, what is comes back, tools take the files."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from docabi.diagnostics import Diagnostic
from docabi.driver.sources import scan
from docabi.driver.translations import read_versions
from docabi.exchange.rewriting import rewritten
from docabi.facts import Facts
from docabi.limits import Limits
from docabi.source import SourceRoot
from tests.exchange.test_po import edit, loaded, run

INNER = "docs/framework/unmanaged-api"
TREES = {
    "fr-fr": "fr-FR",
    "fr-fr-2019": "fr-FR",
    "de-de": "de-DE",
    "ja-jp": "ja-JP",
    "ru-ru": "ru-RU",
    "zh-cn": "zh-CN",
}
EACH = 10
"""Of so many pages one is looked at; all of them by hand, see ARCHITECTURE.md."""


def texts_that_change_a_page(folder: Path, english: Path, locale: str, each: int) -> tuple[int, int, list[str]]:
    """How many pages and texts were written as they are already, and the pages that changed by it."""
    facts, found = Facts(), list[Diagnostic]()
    trees = [
        scan(SourceRoot(tag, root), found.append, set(), Limits())
        for tag, root in (("en-US", english), (locale, folder))
    ]
    source, tree = trees
    changed, count, texts = [], 0, 0
    for path in sorted({*source.paths} & {*tree.paths})[::each]:
        versions = read_versions(path, source, tree)
        assert versions is not None
        units = [unit for unit in versions.units(facts) if unit.is_whole]
        replies = [(unit, unit.text) for unit in units]
        result = rewritten(versions.page, versions.data, replies, facts)
        changed += [path] if result.data != versions.data or result.refused else []
        count, texts = count + 1, texts + len(replies)
    return count, texts, changed


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("tree", TREES)
def test_what_is_not_edited_changes_no_byte(corpus: Path, tree: str) -> None:
    if not (corpus / tree / INNER).is_dir():
        pytest.skip(f"no tree {tree}")
    count, texts, changed = texts_that_change_a_page(corpus / tree / INNER, corpus / "en-us" / INNER, TREES[tree], EACH)
    assert changed == []
    assert texts > 15 * count > 1000


@pytest.mark.corpus
@pytest.mark.slow
def test_a_tree_goes_out_and_ten_edited_texts_come_back(corpus: Path, tmp_path: Path) -> None:
    area = f"{INNER}/strong-naming"
    for tag, tree in (("en", "en-us"), ("fr", "fr-fr")):
        if not (corpus / tree / area).is_dir():
            pytest.skip(f"no tree {tree}")
        shutil.copytree(corpus / tree / area, tmp_path / tag / "strong-naming", copy_function=shutil.copyfile)
    (tmp_path / "docabi.yaml").write_text("sources: {en-US: en, fr-FR: fr}\ntargets: [c]\n")
    before = {file: file.read_bytes() for file in (tmp_path / "fr").rglob("*.md")}
    assert run(tmp_path, "export", "po", "--quiet", "-j", "1").returncode == 0
    file = tmp_path / "po/fr-FR/strong-naming.po"
    if shutil.which("msgfmt"):
        subprocess.run(["msgfmt", "-c", "-o", str(tmp_path / "x.mo"), str(file)], check=True)
    assert run(tmp_path, "import", "po", "po").returncode == 0
    assert {file: file.read_bytes() for file in before} == before
    whole = {str(one.source): str(one.target) for one in loaded(file.read_bytes()) if one.istranslated()}
    texts = {source: f"{text} Rien d’autre." for source, text in [*whole.items()][::20][:10]}
    assert len(texts) == 10
    edit(file, texts)
    assert run(tmp_path, "import", "po", "po").returncode == 0
    added = sum(file.read_bytes().count(" Rien d’autre.".encode()) for file in before)
    assert added == 10
    assert {file: file.read_bytes().replace(" Rien d’autre.".encode(), b"") for file in before} == before
