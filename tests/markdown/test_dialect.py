"""One dialect of Markdown for everybody: what reading takes for words is on the reference page too."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.backends.reference.prose import parser
from docabi.diagnostics import Sink
from docabi.markdown.blocks import parse_blocks
from docabi.markdown.dialect import ALERT, ANCHOR, INCLUDE, LINK, SNIPPET
from docabi.markdown.inline import plain
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
