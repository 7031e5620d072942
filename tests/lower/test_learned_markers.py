"""Direction markers of a locale that no table knows: learned where thousands of descriptions share few, else not."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.families import canonical
from docabi.lower import lower_page
from docabi.lower.learned_markers import LearnedMarkers, learn_markers, opening_of
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Direction

ROOT = Path("docs/framework/unmanaged-api")
IN, OUT, BOTH = Direction.IN, Direction.OUT, Direction.INOUT
Rows = list[tuple[Direction, str]]

# What descriptions begin with, one direction like the other but for a few; the last of `out` means "receives".
WIDE = ("指针", "数目", "名称", "标记", "数组", "句柄", "大小", "地址", "要求", "接口", "线程", "任务", "对象")
CASED = ("Ukazatel na", "Počet", "Název", "Token", "Pole", "Popisovač", "Velikost", "Adresa", "Hodnota", "Rozhraní")


def described(words: tuple[str, ...], marks: dict[Direction, str], receives: str, share: float, seed: int = 1) -> Rows:
    """Descriptions of 600 parameters, of which a share has the mark of its direction; a few of `out` say `receives`."""
    chance = random.Random(seed)
    blank = " " if words[0].isascii() or words is CASED else ""
    rows: Rows = []
    for number in range(600):
        direction = (IN, OUT)[number % 2]
        text = f"{chance.choice(words)}{blank}{chance.choice(words).lower()}{number % 37}"
        if direction is OUT and number % 20 == 1:
            text = f"{receives}{blank}{text[0].lower()}{text[1:]}"
        rows.append((direction, (marks[direction] if chance.random() < share else "") + text))
    return rows


def learned(rows: Rows) -> LearnedMarkers:
    return learn_markers(Counter((direction, opening_of(text)) for direction, text in rows))


@pytest.mark.parametrize(
    ("words", "marks", "receives"),
    [
        (WIDE, {IN: "在", OUT: "擴展的"}, "接收"),
        (WIDE, {IN: "中", OUT: "弄"}, "接收"),
        (WIDE, {IN: "(进) ", OUT: "(出) "}, "接收"),
        (CASED, {IN: "pro ", OUT: "mimo "}, "Přijímá"),
        (CASED, {IN: "(v) ", OUT: "[vně] "}, "Přijímá"),
    ],
)
@pytest.mark.parametrize("share", [0.35, 0.9])
def test_markers_are_learned_and_words_of_sentences_are_not(
    words: tuple[str, ...], marks: dict[Direction, str], receives: str, share: float
) -> None:
    rows = described(words, marks, receives, share)
    markers = learned(rows)
    for (_, text), (_, plain) in zip(rows, described(words, dict.fromkeys(marks, ""), receives, share), strict=True):
        assert markers.without(text) == plain
        assert markers.without(plain) == plain


@pytest.mark.parametrize("words", [WIDE, CASED])
def test_where_nothing_is_marked_nothing_is_learned(words: tuple[str, ...]) -> None:
    receives = "接收" if words is WIDE else "Přijímá"
    assert not learned(described(words, {IN: "", OUT: ""}, receives, 1))


def test_few_descriptions_tell_nothing() -> None:
    assert not learned(described(CASED, {IN: "pro ", OUT: "mimo "}, "Přijímá", 1)[:300])


def test_brackets_of_both_directions_and_torn_ones_go_with_those_of_one() -> None:
    rows = described(CASED, {IN: "(v) ", OUT: "(mimo) "}, "Přijímá", 0.9)
    markers = learned([*rows, *[(BOTH, f"(v, vně) {word} {index}") for index, word in enumerate(CASED)]])
    assert markers == LearnedMarkers((), ("mimo", "v", "vně"), ("mimo",))
    assert [markers.meant(one) for one in ("(v) ", "(mimo)", "(v, vně)", "(jinak)")] == [IN, OUT, None, None]
    assert markers.without("(v, vně) Počet") == "Počet"
    assert markers.without("\\[v Počet") == "Počet"
    assert markers.without("(volitelné) Počet") == "(volitelné) Počet"
    assert markers.without("(v)") == "(v)"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("中中图像的大小（以字节为单位） `pbBase` 。", "图像的大小（以字节为单位） `pbBase` 。"),
        ("弄中实际返回的字符数 `szName`", "实际返回的字符数 `szName`"),
        ("弄中`rLamps`返回的元素数。", "`rLamps`返回的元素数。"),
        ("中中间语言的大小。", "中间语言的大小。"),
        ("中图像在 `pbBase` 中的大小。", "图像在 `pbBase` 中的大小。"),
        ("中中图像的大小 `pbBase`" + " " * 40_000 + "x", "中图像的大小 `pbBase`" + " " * 40_000 + "x"),
    ],
)
def test_a_preposition_that_moved_behind_the_mark_goes_with_it(text: str, plain: str) -> None:
    markers = learned(described(WIDE, {IN: "中", OUT: "弄"}, "接收", 0.9))
    assert markers.without(text) == plain


def described_in(tree: Path, locale: str, facts: Facts) -> Rows:
    rows: Rows = []
    for path in sorted(tree.rglob("*.md")):
        identity = PageId(locale, path.relative_to(tree).as_posix())
        page = read_page(identity, path.read_bytes(), facts, Sink(identity))
        if page is not None:
            made = lower_page(canonical(page, facts), facts, Sink(identity), str(ROOT))
            signature = made.facts.declared.signature if made.facts.declared else None
            texts = (
                ((one.direction, made.text.parameters.get(one.name)) for one in signature.parameters or ())
                if signature
                else ()
            )
            rows += [(direction, text) for direction, text in texts if text]
    return rows


@pytest.mark.slow
@pytest.mark.corpus
@pytest.mark.parametrize(("tree", "locale"), [("ja-jp", "ja-JP"), ("zh-cn", "zh-CN"), ("ru-ru", "ru-RU")])
def test_without_its_table_a_locale_keeps_hardly_a_marker(corpus: Path, tree: str, locale: str) -> None:
    """Compared with what the table takes away; a table may take less."""
    without = Facts()
    without.__dict__["direction_words"] = {}
    known, unknown = (described_in(corpus / tree / ROOT, locale, facts) for facts in (Facts(), without))
    assert not learned(known)
    markers = learned(unknown)
    left = [one for (_, one), (_, other) in zip(unknown, known, strict=True) if len(markers.without(one)) > len(other)]
    assert len(left) <= 3, left
    assert bool(markers) == (tree != "ja-jp")
