"""Laws of plain text: whatever the style, no word of the Markdown is lost, none stands out of order, lines are kept."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from itertools import count, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from rich.console import Console

from docabi.backends.c import comments
from docabi.backends.python import docstrings
from docabi.cli.terminal_markdown import TerminalMarkdown
from docabi.markdown.plaintext import Style, columns, first_words, lines, may_break, one_line, passages, wrap
from docabi.texts import PageText

STYLES = {"comments": comments.STYLE, "docstrings": docstrings.STYLE}
WORD = re.compile(r"x\d+y|灯\d+扉")
INLINE = (
    *("{}", "`{}`", "**{}**", "*{}*", "[{}](page.md)", "<b>{}</b>", "<{}>", "<xref:{}>", "~ {} @c ;"),
    "[!INCLUDE[{}](gone.md)]",
)
Make = Callable[[st.DrawFn, "count[int]"], str]


def a_word(draw: st.DrawFn, numbers: count[int]) -> str:
    """A word that no other word of the text is."""
    return f"x{next(numbers)}y" if draw(st.booleans()) else f"灯{next(numbers)}扉"


def a_sentence(draw: st.DrawFn, numbers: count[int]) -> str:
    forms = draw(st.lists(st.sampled_from(INLINE), min_size=1, max_size=12))
    # A sentence that began with a tag would be a block of HTML, one that began with an include could be a text.
    return " ".join([a_word(draw, numbers), *(form.format(a_word(draw, numbers)) for form in forms)])


def a_list(draw: st.DrawFn, numbers: count[int]) -> str:
    mark = draw(st.sampled_from(["- ", "1. "]))
    items = [a_block(draw, numbers, INNER) for _ in range(draw(st.integers(1, 3)))]
    return "\n".join(mark + item.replace("\n", "\n" + " " * len(mark)) for item in items)


def a_quotation(draw: st.DrawFn, numbers: count[int]) -> str:
    head = draw(st.sampled_from(["", "[!NOTE]\n", "[!CAUTION]\n"]))
    return "> " + (head + a_block(draw, numbers, INNER)).replace("\n", "\n> ")


def a_table(draw: st.DrawFn, numbers: count[int]) -> str:
    rows = [f"| {a_word(draw, numbers)} | | `{a_word(draw, numbers)}` |" for _ in range(draw(st.integers(1, 3)))]
    return "\n".join([rows[0], "|-|-|-|", *rows[1:]])


def some_code(draw: st.DrawFn, numbers: count[int]) -> str:
    return f"```cpp\n\n{a_word(draw, numbers)};\n\t{a_word(draw, numbers)} ();\n```"


def some_html(draw: st.DrawFn, numbers: count[int]) -> str:
    return f"<p>{a_word(draw, numbers)}</p>"


def paragraphs(draw: st.DrawFn, numbers: count[int]) -> str:
    return f"{a_sentence(draw, numbers)}\n\n{a_sentence(draw, numbers)}"


INNER: Sequence[Make] = (a_sentence, paragraphs, some_code)
BLOCKS: Sequence[Make] = (a_sentence, a_list, a_quotation, a_table, some_code, some_html)


def a_block(draw: st.DrawFn, numbers: count[int], makers: Sequence[Make]) -> str:
    return draw(st.sampled_from(makers))(draw, numbers)


@st.composite
def markdowns(draw: st.DrawFn) -> str:
    """Markdown of every kind of block in which each word stands once."""
    numbers = count(1)
    return "\n\n".join(a_block(draw, numbers, BLOCKS) for _ in range(draw(st.integers(1, 4))))


def words_of(text: str) -> list[str]:
    """The words of a text in order, also those that end in the next line."""
    return WORD.findall(re.sub(r"\s", "", text))


@pytest.mark.parametrize("style", STYLES.values(), ids=list(STYLES))
@given(markdowns(), st.sampled_from(["", "@param x ", "    name: "]))
def test_no_word_is_lost(style: Style, markdown: str, lead: str) -> None:
    written = words_of(markdown)
    assert words_of(one_line(markdown, style)) == written
    for width in (30, 96):
        assert words_of("".join(lines(markdown, replace(style, width=width), lead, "    "))) == written
    assert words_of(first_words(markdown, style)) == written[: len(words_of(first_words(markdown, style)))] != []


@given(markdowns(), st.integers(50, 100))
def test_no_word_is_lost_in_a_terminal(markdown: str, width: int) -> None:
    console = Console(file=io.StringIO(), width=width, color_system=None)
    with console.capture() as captured:
        console.print(TerminalMarkdown(markdown, PageText()))
    assert sorted(set(words_of(captured.get().replace("▌", "").replace("┃", "")))) == sorted(words_of(markdown))


@pytest.mark.parametrize("style", STYLES.values(), ids=list(STYLES))
@given(markdowns(), st.integers(30, 100))
def test_no_line_is_wider_than_its_style(style: Style, markdown: str, width: int) -> None:
    for line in lines(markdown, replace(style, width=width), "name: ", "    "):
        assert columns(line) <= width, line
        assert line == line.rstrip()


@given(markdowns())
def test_an_include_is_shown_by_its_text(markdown: str) -> None:
    style = replace(docstrings.STYLE, includes={"x.md": markdown})
    assert words_of(one_line("[!INCLUDE[tag](x.md)]", style)) == words_of(markdown)
    assert words_of(one_line("See [!INCLUDE[tag](x.md)].", style)) == words_of(markdown)
    assert one_line("See [!INCLUDE[tag](x.md)].", comments.STYLE) == "See tag."


@pytest.mark.parametrize("style", STYLES.values(), ids=list(STYLES))
@given(st.text(max_size=120))
def test_any_text_has_passages_with_words(style: Style, text: str) -> None:
    assert all(passage.words for passage in passages(text, style))


@given(st.text(alphabet="ab 灯、。「」ッ扉。x", max_size=80), st.integers(4, 40))
def test_a_line_breaks_where_it_may(text: str, width: int) -> None:
    found = wrap(text, width)
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    joined = " ".join(text.split())
    for first, second in pairwise(found):
        assert may_break(first[-1], second[0]) or f"{first[-1]} {second[0]}" in joined


@given(st.text(alphabet="ab é…\xa0я—", max_size=90), st.integers(0, 30), st.sampled_from(("", "  ", "name: ")))
def test_a_line_of_narrow_characters_is_as_long_as_may_be(text: str, width: int, lead: str) -> None:
    found = wrap(text, width, lead, " ")
    words = [word for word in text.split(" ") if word]
    expected = [lead + words[0]] if words else []
    for word in words[1:]:
        if columns(f"{expected[-1]} {word}") > width:
            expected.append(f" {word}")
        else:
            expected[-1] += f" {word}"
    assert found == expected


def test_a_paragraph_without_words_is_a_blank_line() -> None:
    assert lines("| a |\n|-|\n\n<br />\n\n| b |\n|-|", comments.STYLE) == ["- a", "", "- b"]
    assert lines("a\n\n<br />\n\nb", comments.STYLE) == ["a", "", "b"]


def test_a_lead_stands_above_a_list_or_before_it() -> None:
    assert lines("- a\n- b", comments.STYLE, "@remark ") == ["@remark", "- a", "- b"]
    assert lines("- a\n- b", docstrings.STYLE, "    x: ", "    ") == ["    x: - a", "    - b"]
    assert lines("> [!NOTE]\n> a", comments.STYLE, "@remark ") == ["@note a"]
