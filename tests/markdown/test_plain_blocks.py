"""Blocks that are read without the parser are those that the parser reads."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from docabi.diagnostics import Sink
from docabi.markdown import blocks
from docabi.markdown.blocks import parse_blocks
from docabi.markdown.plain_blocks import Heading, PlainTable, plain_block
from docabi.page import Alert, Block, Fence, ListBlock, Paragraph
from docabi.source import PageId

PAGE = PageId("de", "a.md")
PIECES = st.sampled_from(
    [
        *("    ", "\t", "> ", "- ", "* ", "1. ", "   ", "# ", "<b>", "```", "***", "| a ", "|---", "===", "---", "a"),
        *("|a|b|", "|-|:-|", "|c\\|d|", "|"),
        *(
            "b c",
            "`x`",
            "*a*",
            "**b**",
            "_c_",
            "[x](y)",
            "\N{NO-BREAK SPACE}",
            "é",
            "  ",
            ":",
            "+ ",
            "-",
            "`",
            "```c",
            "```|",
        ),
        *("<xref:a>", "> [!NOTE]", "[!tip]", ">"),
        *("\\", "#", "~~~", "!", "\x0b", "\N{LINE SEPARATOR}", "_", "__", "**"),
    ]
)
LINES = st.lists(st.lists(PIECES, max_size=3).map("".join), max_size=9)


@given(LINES)
@example(["- a", "", "- b", "", "c"])
@example(["- a", "b"])
@example(["_* ", "", "-", ""])
@example(["```c", "a", "````"])
@example(["```|", "---", "```", "a"])
@example(["```a|b", "|-|-|", "x", "```"])
@example(["a", "b", "# c", "d"])
@example(["> [!NOTE]  ", "> a ", "# c", ">[!TIP]", "> b", "c", "", "> [!note]", "> d", "> e"])
@example(["# c|", "|---"])
@example(["| a | b |", "|---|:--|", "| c | d | e |", "|f\\||", "", "|a|", "|-|", "b"])
@example(["a\N{NO-BREAK SPACE}", "", "# b\N{NO-BREAK SPACE}"])
def test_the_parser_reads_them_alike(lines: list[str]) -> None:
    with patch.object(blocks, "plain_block", lambda *_: None):
        told = Sink(PAGE)
        known = parse_blocks(lines, 0, told)
    sink = Sink(PAGE)
    assert parse_blocks(lines, 0, sink) == known
    assert [*sink] == [*told]


@pytest.mark.parametrize(
    ("lines", "sort"),
    [
        (["## <a name='b'></a> c "], Heading),
        (["`a`  ", " [in] b", "", "c"], Paragraph),
        (["```cpp", "int a;", "", "```"], Fence),
        (["- [a](b.md)", "- <xref:b>", "", "- c"], ListBlock),
        (["| a |", "|---|"], PlainTable),
        (["> [!NOTE]", "> a [b](c.md)  ", "", "> d"], Alert),
    ],
)
def test_most_blocks_of_a_page_are_plain(lines: list[str], sort: type[Heading | PlainTable | Block]) -> None:
    text = "".join(f"{line}\n" for line in lines)
    found = plain_block(text, 0, 0)
    assert found is not None
    assert isinstance(found[0], sort)


@pytest.mark.parametrize("line", ["> a", "    a", "| a |\nb", "1. a", "<b>", "---", "~~~", "a | b", "- a\n  b"])
def test_all_else_is_for_the_parser(line: str) -> None:
    assert plain_block(f"{line}\n", 0, 0) is None
