"""Inline Markdown: typed parts, plain words, laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.markdown.inline import (
    Break,
    Code,
    Emphasis,
    Html,
    Image,
    Include,
    Inline,
    Link,
    Strong,
    Text,
    Xref,
    code_spans,
    inlines,
    plain,
)

PARTS: dict[str, tuple[Inline, ...]] = {
    "a `b` c": (Text("a "), Code("b"), Text(" c")),
    "**a `b`:** c": (Strong((Text("a "), Code("b"), Text(":"))), Text(" c")),
    "*a*": (Emphasis((Text("a"),)),),
    "[a `b`](../x.md 't')": (Link("../x.md", "t", (Text("a "), Code("b"))),),
    "[a](x%20y?z=é#b)": (Link("x%20y?z=é#b", "", (Text("a"),)),),
    "![a](b.png)": (Image("b.png", "a"),),
    "a  \nb\\\nc\nd": (Text("a"), Break(True), Text("b"), Break(True), Text("c"), Break(False), Text("d")),
    "a<br />b": (Text("a"), Html("<br />"), Text("b")),
    "**v:**[!INCLUDE[net_v20](../../i/net.md)]": (Strong((Text("v:"),)), Include("net_v20", "../../i/net.md")),
    "<xref:System.X.Y%2A?displayProperty=nameWithType>": (Xref("System.X.Y*"),),
    "[a](xref:System.X)": (Link("xref:System.X", "", (Text("a"),)),),
    "<https://a.b/c>": (Link("https://a.b/c", "", (Text("https://a.b/c"),)),),
    "\\[in\\] &eacute; a\\_b _c": (Text("[in] é a_b _c"),),
    "[in] a [b]": (Text("[in] a [b]"),),
    "[a](javascript:b)": (Text("[a](javascript:b)"),),
    "`a`über`b`": (Code("a"), Text("über"), Code("b")),
    "": (),
}


@pytest.mark.parametrize(("source", "parts"), PARTS.items(), ids=PARTS.keys())
def test_parts(source: str, parts: tuple[Inline, ...]) -> None:
    assert inlines(source) == parts


@pytest.mark.parametrize(
    ("source", "words"),
    {
        "**a** [`b` c](d)  \n e<br/>f": "a b c e f",
        "a <number> b": "a <number> b",
        'a<bpt i="1">{b&gt;</bpt>b': "a{b>b",
        "![a](b)[!INCLUDE[c](d)]<xref:E.F%2A>": "acE.F",
        "a [!code-cpp[Lamps#1](../lamps.cpp#1)] b": "a b",
        "\u00a0a\u00a0\u00a0b ": "a b",
    }.items(),
)
def test_plain(source: str, words: str) -> None:
    assert plain(source) == words


def test_code_spans_are_found_inside_other_parts() -> None:
    assert code_spans(inlines("`a` **`b` [`c`](d)** *`e`* f")) == ("a", "b", "c", "e")


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    inlines(text)
    plain(text)


@given(st.lists(st.sampled_from([*"[]()<>*_`!\\&;# \n", "a", "[!INCLUDE[", "<xref:", "xref:", "](", "**", "``"])))
def test_no_markup_raises(pieces: list[str]) -> None:
    inlines("".join(pieces))
