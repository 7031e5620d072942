"""Pipe tables are read and printed as markdown-it's own rule has them, which makes more of each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from docabi.markdown.parser import make_parser

PIECES = st.sampled_from(
    [
        *(
            "|",
            "||",
            "a",
            "`x`",
            "\\|",
            "\\",
            "\\\\|",
            "-",
            "---",
            ":-:",
            "-:",
            " ",
            "  ",
            "    ",
            "\t",
            "> ",
            "- ",
            "1. ",
        ),
        *("\n", "\n\n", "|a|b|\n|-|-|\n", "|x|\n", "a | b\n-|-\n", "# h", "```", "<td>", "\u00a0", "\u3000"),
    ]
)


def theirs(text: str) -> Iterator[object]:
    """Lines of tables, and the words of cells and of everything else, as markdown-it has them."""
    parser = MarkdownIt("commonmark", {"maxNesting": 40}).enable("table").disable("reference")
    for token in parser.parse(text):
        if token.type in ("table_open", "tr_open", "inline"):
            yield token.type.replace("_open", ""), token.content, token.map


def ours(text: str) -> Iterator[object]:
    for token in make_parser(html=True).parse(text):
        if token.type == "inline":
            yield "inline", token.content, token.map
        elif token.type == "table":
            yield "table", "", token.map
            for line, cells in token.meta["rows"]:
                yield "tr", "", [line, line + 1]
                yield from (("inline", cell, [line, line + 1]) for cell in cells)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_tables_are_read_as_markdown_it_reads_them(text: str) -> None:
    assert [*ours(text)] == [*theirs(text)]


@pytest.mark.parametrize(
    "text",
    [
        "|a|b|\n|-|-|\n|1|\n|1|2|3|\n||\n\n|x|",
        "a|b\n-|-\n1|2\n- item",
        "> |a|\n> |-|\n> |x|\n|y|",
        "- |a|\n  |:-:|\n  |x|\n\n  y",
        "|a|\n|-|\n    |x|",
        "|a\\|b|`c|d`|\n|-|-|-|\n|\\||e|",
        "|a|\n-\n|x|",
        "|a|b|\n|-|",
        "a\n|-|\n|x|",
        "|a|\n|-|\n# h",
        "text\n|a|\n|-|\n|x|",
        "|a|\n|-|\u00a0\n|x|",
    ],
)
def test_forms_of_tables(text: str) -> None:
    assert [*ours(text)] == [*theirs(text)]


def test_empty_cells_are_not_added_in_the_square_of_a_table() -> None:
    text = "|a" * 2_000 + "|\n" + "|-" * 2_000 + "|\n" + "|x|\n" * 2_000
    (table,) = (token for token in make_parser(html=True).parse(text) if token.type == "table")
    assert sum(len(cells) for _, cells in table.meta["rows"]) < 70_000
