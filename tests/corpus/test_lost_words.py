"""No word of a page ends nowhere: pages and their specification, read by a reader that shares no line with docabi's."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from benchmarks.lost_words import Fate, Missing, missing_words
from tests.command_line import docabi
from tests.conftest import PROJECT

SAMPLES = PROJECT / "samples" / "pages"
TREES = ("en-us", "fr-fr", "zh-cn")
# Pages with words of code that are no facts, by reason.
REVIEWED = Path(__file__).parent / "lost-code.yaml"


def lost(specs: Path, locale: str, pages: Path, findings: str = "") -> list[Missing]:
    return [found for found in missing_words(specs, locale, pages, findings) if found.fate == Fate.LOST]


@pytest.mark.slow
@pytest.mark.parametrize("locale", sorted(folder.name for folder in SAMPLES.iterdir() if folder.is_dir()))
def test_samples(locale: str) -> None:
    assert lost(PROJECT / "specs", locale, SAMPLES / locale) == []


ADDED = """
Nobody compiled this paragraph.

- an item
    - inside another

|a cell|and its neighbour|
|---|---|
|unread|Unread too.|

```cpp
unread_code();
```
"""


def test_every_kind_of_leaf_is_missed(tmp_path: Path) -> None:
    source = next(SAMPLES.glob("en-US/*/*-interface.md"))
    page = tmp_path / source.relative_to(SAMPLES / "en-US")
    page.parent.mkdir(parents=True)
    shutil.copy(source, page)
    with page.open("a", encoding="utf-8") as file:
        file.write(f"{ADDED}\n## Below all others\n")
    found = [(leaf.leaf.kind, " ".join(leaf.words)) for leaf in lost(PROJECT / "specs", "en-US", tmp_path)]
    texts = ["nobody compiled this paragraph", "an item", "inside another"]
    cells = ["a cell", "and its neighbour", "unread", "unread too"]
    assert [words for kind, words in found if kind == "text"] == texts
    assert [words for kind, words in found if kind == "cell"] == cells
    assert ("code", "unread code") in found
    assert found[-1] == ("heading", "below all others")


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("tree", TREES)
def test_trees(tree: str, corpus: Path, tmp_path: Path) -> None:
    pages = corpus / tree / "docs/framework/unmanaged-api"
    done = docabi("build", "--source", f"xx={pages}", "--out", tmp_path, "--targets", "c", "--verbose", cwd=PROJECT)
    found = lost(tmp_path / "specs", "xx", pages, done.stderr)
    reviewed = yaml.safe_load(REVIEWED.read_text(encoding="utf-8"))
    known = {page for pages in reviewed.values() for page in pages}
    assert [one for one in found if one.leaf.kind != "code" or one.page not in known] == []
