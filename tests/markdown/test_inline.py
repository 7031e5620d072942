"""Inline Markdown: typed parts, plain words, laws."""

from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from docabi.markdown.inline import Part, code_spans, inlines, parsed, plain, whole


def text(words: str, level: int = 0) -> Part:
    return Part("text", words, level=level)


def code(words: str, level: int = 0) -> Part:
    return Part("code_inline", words, level=level)


def link(target: str) -> Part:
    return Part("link_open", target=target)


PARTS: dict[str, tuple[Part, ...]] = {
    "a `b` c": (text("a "), code("b"), text(" c")),
    "**a `b`:** c": (text("a ", 1), code("b", 1), text(":", 1), text(" c")),
    "*a*": (text("a", 1),),
    "[a `b`](../x.md 't')": (link("../x.md"), text("a ", 1), code("b", 1)),
    "[a](x%20y?z=é#b)": (link("x%20y?z=é#b"), text("a", 1)),
    "![a](b.png)": (Part("image", "a"),),
    "a  \nb\\\nc\nd": (
        text("a"),
        Part("hardbreak", " "),
        text("b"),
        Part("hardbreak", " "),
        text("c"),
        Part("softbreak", " "),
        text("d"),
    ),
    "a<br />b": (text("a"), Part("html_inline", " "), text("b")),
    "**v:**[!INCLUDE[net_v20](../../i/net.md)]": (text("v:", 1), Part("include", "net_v20", "../../i/net.md")),
    "<xref:System.X.Y%2A?displayProperty=nameWithType>": (Part("xref", "System.X.Y", "System.X.Y*"),),
    "[a](xref:System.X)": (link("xref:System.X"), text("a", 1)),
    "<https://a.b/c>": (link("https://a.b/c"), text("https://a.b/c", 1)),
    "\\[in\\] &eacute; a\\_b _c": (text("[in] é a_b _c"),),
    "[in] a [b]": (text("[in] a [b]"),),
    "[a](javascript:b)": (text("[a](javascript:b)"),),
    "`a`über`b`": (code("a"), text("über"), code("b")),
    "": (),
}


@pytest.mark.parametrize(("source", "parts"), PARTS.items(), ids=PARTS.keys())
def test_parts(source: str, parts: tuple[Part, ...]) -> None:
    found = [replace(part, kind="text") if part.kind == "text_special" else part for part in inlines(source)]
    # The parser parts a text at every sign that could have meant something.
    runs = [
        list(run) for _, run in groupby(found, key=lambda part: (part.kind, part.level, part.kind == "text" or part))
    ]
    assert tuple(replace(run[0], words="".join(part.words for part in run)) for run in runs) == parts


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
    assert code_spans("`a` **`b` [`c`](d)** *`e`* f") == ("a", "b", "c", "e")


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    inlines(text)
    plain(text)


@given(st.text(max_size=60))
def test_a_text_without_markup_is_what_the_parser_makes_of_it(text: str) -> None:
    assert inlines(text) == whole(text)


# What plain texts are made of, and what makes others of them.
_PIECES = (
    *("a", "Ab_c", "7", "é", ".", ",", ":", "(", ")", "!", "~", "&", ">", "<", "=", "#", "_", "-", "*", "**", "[", "]"),
    *("`", "`x`", "`` ` ``", "`a_b`", "**b**", "[a](b.md)", "[`c`](d/e.md#f)", "[g](javascript:h)", "![i](j)", "\\"),
    *("[k](https://l/m)", "[!INCLUDE[n](o)]", "<xref:p>", "<br/>", "&amp;", " ", " ", "\n", "\n ", " \n", "\xa0"),
    *(
        "[in] ",
        "[a]",
        "[a ](b.md)",
        "[a  ](b.md)",
        "<BR />",
        "<xref:q*?r=s>",
        "<xref:t%2Au>",
        "<xref: v>",
        "  \n",
        "[!include[w]( x )]",
    ),
)


@given(st.lists(st.sampled_from(_PIECES), max_size=12))
def test_a_text_of_plain_markup_is_what_the_parser_makes_of_it(pieces: list[str]) -> None:
    assert parsed("".join(pieces)) == whole("".join(pieces))


@given(st.lists(st.sampled_from([*"[]()<>*_`!\\&;# \n", "a", "[!INCLUDE[", "<xref:", "xref:", "](", "**", "``"])))
def test_no_markup_raises(pieces: list[str]) -> None:
    inlines("".join(pieces))
