"""Leaves of two versions of a page pair by what translation leaves alone; nothing pairs twice or out of order."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.reader import read_page
from docabi.reader.leaf_pairs import LeafPair, marks_of, pair_leaves
from docabi.reader.leaves import Leaf, words_of
from docabi.source import PageId
from tests.conftest import PROJECT
from tests.locales.invented_language import invent

FACTS = Facts()
ROOT = Path("docs/framework/unmanaged-api")
SAMPLES = sorted((PROJECT / "samples" / "pages" / "en-US").rglob("*-method.md"))
PAGE = """# ILamp::Open

Opens `dwLamp`.

## Parameters

 `dwLamp`
 [in] The lamp of [ILamp](ilamp-interface.md).

 `pcch`
 [out] A count of 16 characters.

## Remarks

First words.

Second words about `S_OK`.

|Name|Meaning|
|---|---|
|`LAMP_ON`|On|
|`LAMP_OFF`|Off|

## See also

- [ILamp](ilamp-interface.md)
"""


def leaves(text: str) -> tuple[Leaf, ...]:
    identity = PageId("en-US", "hosting/ilamp-open-method.md")
    page = read_page(identity, text.encode(), FACTS, Sink(identity))
    assert page
    return words_of(page).leaves


def assert_whole(pairs: Sequence[LeafPair], source: Sequence[Leaf], target: Sequence[Leaf]) -> None:
    assert [pair.source for pair in pairs if pair.source is not None] == list(range(len(source)))
    assert [pair.target for pair in pairs if pair.target is not None] == list(range(len(target)))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_translation_pairs_leaf_by_leaf(path: Path, seed: int) -> None:
    text = path.read_text("utf-8")
    source, target = leaves(text), leaves(invent(text, seed))
    pairs = pair_leaves(source, target)
    assert_whole(pairs, source, target)
    if len(source) == len(target):
        assert all(pair.source == pair.target for pair in pairs)


@pytest.mark.parametrize("seed", range(20))
def test_leaves_that_a_revision_takes_out_leave_the_others_their_partners(seed: int) -> None:
    chance = random.Random(seed)
    source = leaves(PAGE)
    kept = sorted(chance.sample(range(len(source)), len(source) - 4))
    target = [source[index] for index in kept]
    pairs = pair_leaves(source, target)
    assert_whole(pairs, source, target)
    assert [pair.source for pair in pairs if pair.target is not None] == kept
    back = pair_leaves(target, source)
    assert [(pair.target, pair.source) for pair in back if None not in (pair.source, pair.target)] == [
        (pair.source, pair.target) for pair in pairs if None not in (pair.source, pair.target)
    ]


def test_words_of_another_language_pair_by_code_numbers_and_targets() -> None:
    german = PAGE.replace("Opens", "Öffnet").replace("First words.\n\n", "").replace("The lamp of", "Die Lampe von")
    german = german.replace("Second words about", "Andere Worte über").replace("A count of 16", "Anzahl der 16")
    source, target = leaves(PAGE), leaves(german)
    pairs = pair_leaves(source, target)
    lost = [source[pair.source].text for pair in pairs if pair.target is None and pair.source is not None]
    assert lost == ["First words."]
    assert all(pair.source is not None for pair in pairs)


def test_a_heading_of_a_known_section_pairs_whatever_its_level() -> None:
    source, target = leaves(PAGE), leaves(PAGE.replace("## Parameters", "#### Parámetros"))
    assert all(pair.source == pair.target for pair in pair_leaves(source, target))


def test_marks_are_what_translation_leaves_alone() -> None:
    marks = marks_of("`dw Lamp` of [the 2 lamps](../hosting/ILamp.md#on) is `dwLamp`, S_OK or ILamp::Open")
    assert marks.codes == {"dwLamp": 2}
    assert marks.targets == {"ilamp.md#on": 1}
    assert marks.words == {"2": 1, "S_OK": 1, "ILamp::Open": 1}


@pytest.mark.slow
@pytest.mark.corpus
@pytest.mark.parametrize(("first", "second"), [("fr-fr", "de-de"), ("fr-fr-2019", "fr-fr"), ("en-us", "ja-jp")])
def test_leaves_of_real_trees_pair(corpus: Path, first: str, second: str) -> None:
    """Of one revision every leaf does; between revisions, of those that both can have, more than 99.5 of 100."""
    possible = paired = 0
    for path in sorted((corpus / first / ROOT).rglob("*.md")):
        other = corpus / second / path.relative_to(corpus / first)
        if other.exists():
            source, target = leaves(path.read_text("utf-8-sig")), leaves(other.read_text("utf-8-sig"))
            pairs = pair_leaves(source, target)
            assert_whole(pairs, source, target)
            possible += min(len(source), len(target))
            paired += sum(pair.source is not None and pair.target is not None for pair in pairs)
    assert paired >= 0.995 * possible > 40_000
    assert paired == possible or (first, second) != ("fr-fr", "de-de")
