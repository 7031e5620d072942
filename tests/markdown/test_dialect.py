"""One dialect of Markdown for everybody: what reading takes for words is on the reference page too."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from docabi.backends.reference.prose import parser
from docabi.diagnostics import Sink
from docabi.markdown.blocks import _elements, _parts, _Place, parse_blocks
from docabi.markdown.dialect import ALERT, ANCHOR, INCLUDE, LINK, SNIPPET
from docabi.markdown.inline import plain
from docabi.markdown.parser import BlockState, make_parser
from docabi.markdown.plain_blocks import Heading
from docabi.page import Alert, Paragraph
from docabi.source import PageId, Span

PAGE = PageId("de-DE", "x.md")
LINES = (
    "[in]: Reserviert",
    "[in]: <a> 'b'",
    "[out]:",
    "Wort eins",
    "> [!NOTE]",
    "> [! WARNING ]",
    "> Wort zwei",
    "- Wort drei",
    "**fett:** `code`",
    "***",
    "",
)


def shown(source: str) -> str:
    """The words of a reference page."""
    return unescape(re.sub(r"<[^<>]*>", " ", parser().render(source, {})))


@pytest.mark.parametrize("line", ["[in]: Reserviert", "[in]: Reserviert 'Titel'", "[a b]: <c>"])
def test_a_paragraph_that_looks_like_a_link_reference_definition_is_words(line: str) -> None:
    _, paragraph = parse_blocks(["Davor.", "", line], 0, Sink(PAGE))
    assert paragraph == Paragraph(line, Span(3, 1, len(line)))
    assert line in shown(f"Davor.\n\n{line}\n\nDanach.")


@pytest.mark.parametrize("mark", ["[!NOTE]", "[! note ]", "[!Note] "])
def test_an_alert_is_one_for_every_reader(mark: str) -> None:
    source = f"> {mark}\n> Wort"
    (alert,) = parse_blocks(source.split("\n"), 0, Sink(PAGE))
    assert isinstance(alert, Alert)
    assert alert.alert == "note"
    assert 'class="alert note"' in parser().render(source, {})
    assert "[!" not in shown(source)


@given(st.lists(st.sampled_from(LINES), max_size=8))
def test_every_word_that_is_read_is_shown(lines: list[str]) -> None:
    words = {word for line in lines for word in re.findall(r"\w+", plain(line.lstrip(">- "))) if "[!" not in line}
    assert words <= set(re.findall(r"\w+", shown("\n".join(lines))))


LEADS = ("", "", "    ", "\t", "> ", "- ", "1. ", "   ", "# ", "<b>", "```", "***", "| a ", "|---", "===", "---")
BLOCKS = st.lists(st.lists(st.sampled_from(LEADS) | st.text(" a|", max_size=3), max_size=3).map("".join), max_size=8)


@given(BLOCKS)
@example(["    a"])
@example(["\ta", "- b", "      c"])
@example(["1. a", "***", "> # b"])
@example(["a", "==="])
@example(["a", "> b", "> ---", "a", "```", "<b>"])
@example(["| a | b |", "|---|---|", "| c | d |"])
def test_rules_that_are_not_asked_would_not_match(lines: list[str]) -> None:
    parser, asking = make_parser(html=True), make_parser(html=True)
    del asking.block.ruler.getRules
    text = "\n".join(lines)
    assert [one.as_dict() for one in parser.parse(text)] == [one.as_dict() for one in asking.parse(text)]


@given(BLOCKS)
def test_lines_are_laid_out_as_the_parser_does(lines: list[str]) -> None:
    parser = make_parser(html=True)
    own, theirs = BlockState(lines, parser), StateBlock("\n".join(lines), parser, {}, [])
    for name in ("src", "bMarks", "eMarks", "tShift", "sCount", "bsCount", "lineMax"):
        assert getattr(own, name) == getattr(theirs, name)


def test_a_paragraph_and_a_heading_are_one_token_each() -> None:
    parts = _parts(["<a>", "", "# b #", "- d", "> e", "", "f", "==="], 0)
    tokens = [one for one in parts if isinstance(one, Token)]
    assert tokens == parts
    texts = [one.content for one in tokens if one.type in ("html_block", "paragraph_open", "heading_open")]
    assert texts == ["<a>\n", "b", "d", "e", "f"]
    assert {one.type for one in tokens} == {
        *("html_block", "heading_open", "paragraph_open", "bullet_list_open", "list_item_open", "list_item_close"),
        *("bullet_list_close", "blockquote_open", "blockquote_close"),
    }


HEADED = st.lists(
    st.sampled_from(["e", "# a", "===", "---", "", "> e", "> ---", "- e", "  ---", "e  ", "## b ##", "```"])
)


@given(HEADED)
def test_headings_begin_and_end_where_the_parser_says(lines: list[str]) -> None:
    told = make_parser(html=True).parse("\n".join(lines))
    known = [(one.tag, one.map) for one in told if one.type == "heading_open" and not one.level]
    place = _Place(lines, 0, Sink(PAGE))
    found = [one for one in _elements(_parts(lines, 0), place) if isinstance(one, Heading)]
    assert [(f"h{one.level}", [one.first, one.after]) for one in found] == known


def test_patterns() -> None:
    assert ALERT.match("[! tip ]\nx")
    assert ANCHOR.fullmatch("<a name='b'></a>")
    assert INCLUDE.fullmatch("[!INCLUDE [a](b)]")
    assert not INCLUDE.match("[!code-cpp[a](b)]")
    assert SNIPPET.fullmatch("[!code-cpp[a](b#1)]")
    assert [match.groups() for match in LINK.finditer('![i](j) [a [b]](c(d).md "t") <xref:e>')] == [
        ("a [b]", "c(d).md", None),
        (None, None, "xref:e"),
    ]
