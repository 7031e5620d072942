"""Every sentence of a documentation page is on its generated page, read from both without docabi."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from docabi.cli import main
from tests.conftest import PROJECT
from tests.reference.lost_leaves import explained, lost_leaves, site_pages, unexplained

ROOT = Path("docs/framework/unmanaged-api")


@pytest.mark.parametrize(("locale", "least"), [("en-US", 800), ("fr-FR", 1000), ("de-DE", 400), ("ja-JP", 400)])
def test_sample_pages_say_all_that_their_sources_say(locale: str, least: int) -> None:
    counted = Counter[str]()
    site = PROJECT / "generated" / "reference" / locale
    pages = site_pages(PROJECT / "specs")
    assert [*lost_leaves(PROJECT / "samples" / "pages" / locale, site, pages, counted)] == []
    assert counted["compared"] >= least


def test_a_missing_sentence_is_seen(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "site" / "a").mkdir(parents=True)
    page = "# A\n\nFirst words.\n\n|A|B|\n|---|---|\n|`x`|Second `y` [others](b.md) here.|\n\n- Third.\n"
    (tmp_path / "a" / "guide.md").write_text(page)
    shown = "<main><p>First <b>word</b>s.</p><td>Second <code>Y</code></td></main>"
    (tmp_path / "site" / "a" / "guide.html").write_text(shown)
    found = [*lost_leaves(tmp_path, tmp_path / "site", {}, Counter())]
    assert [(one.leaf.line, one.piece) for one in found] == [(7, "here"), (9, "third")]


@pytest.mark.slow
@pytest.mark.corpus
def test_pages_of_a_real_tree_say_all_that_their_sources_say(corpus: Path, tmp_path: Path) -> None:
    root, counted = corpus / "en-us" / ROOT, Counter[str]()
    main(["build", "--quiet", "--targets", "reference", "--source", f"en-US={root}", "--out", str(tmp_path)])
    site = tmp_path / "generated" / "reference" / "en-US"
    found = [*lost_leaves(root, site, site_pages(tmp_path / "specs"), counted)]
    assert found == []
    assert counted["compared"] > 18_000


TREES = {"de-DE": "de-de", "en-US": "en-us", "fr-FR": "fr-fr", "ja-JP": "ja-jp", "ru-RU": "ru-ru", "zh-CN": "zh-cn"}


@pytest.mark.slow
@pytest.mark.corpus
def test_what_pages_of_real_trees_lack_is_damage_of_translation(corpus: Path, tmp_path: Path) -> None:
    sources = [word for tag, tree in TREES.items() for word in ("--source", f"{tag}={corpus / tree / ROOT}")]
    main(["build", "--quiet", "--targets", "reference", *sources, "--out", str(tmp_path)])
    pages = site_pages(tmp_path / "specs")
    for tag, tree in TREES.items():
        site, counted = tmp_path / "generated" / "reference" / tag, Counter[str]()
        lost = [*lost_leaves(corpus / tree / ROOT, site, pages, counted)]
        assert unexplained(lost, site, pages, corpus / "en-us" / ROOT) == []
        reasons = Counter(explained(one, site, pages, corpus / "en-us" / ROOT) for one in lost)
        told_elsewhere = reasons.pop("damaged beyond repair, told in another language", 0)
        assert reasons.total() < 50
        assert told_elsewhere < 60
        assert counted["compared"] > 18_000
