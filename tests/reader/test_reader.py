"""The reader: cases, laws over any bytes, and the real trees."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from docabi.diagnostics import Diagnostic, Sink
from docabi.facts import Facts
from docabi.markdown.blocks import parse_blocks
from docabi.markdown.plain_blocks import Heading
from docabi.page import Alert, Block, Fence, Html, ListBlock, Page, Paragraph, Quote, Rule, Section, SectionKey, Table
from docabi.reader import frontmatter, read_page
from docabi.source import PageId
from tests.cases import sheet

FACTS = Facts()

METHOD = PageId("de-DE", "hosting/ifoo-bar-method.md")
TREES = ("fr-fr", "de-de", "ja-jp", "zh-cn", "ru-ru", "en-us", "fr-fr-2019")


def read(data: bytes | str, identity: PageId = METHOD) -> tuple[Page | None, list[Diagnostic]]:
    sink = Sink(identity)
    page = read_page(identity, data.encode() if isinstance(data, str) else data, FACTS, sink)
    return page, list(sink)


def page_of(text: str) -> Page:
    page, _ = read(text)
    assert page is not None
    return page


# --- cases ----------------------------------------------------------------------------------------------------------


def block_facts(block: Block) -> Any:
    place = f"{block.span.line}:{block.span.column}"
    if isinstance(block, Table):
        rows = [" | ".join(f"{cell.text}@{cell.span.column}" for cell in row) for row in (block.header, *block.rows)]
        return {f"{place} table": rows}
    if isinstance(block, ListBlock):
        kind = "ordered" if block.ordered else "bullets"
        return {f"{place} {kind}": [[block_facts(child) for child in item] for item in block.items]}
    if isinstance(block, Alert | Quote):
        kind = block.alert if isinstance(block, Alert) else "quote"
        return {f"{place} {kind}": [block_facts(child) for child in block.blocks]}
    if isinstance(block, Fence):
        return f"{place} fence {block.language or '-'}: {block.text}"
    return f"{place} {type(block).__name__.lower()}" + ("" if isinstance(block, Rule) else f": {block.text}")


def section_facts(section: Section) -> dict[str, Any]:
    heading = f"{section.span.line}:{section.span.column} {section.key} ({section.level}) {section.title}"
    return {heading: [block_facts(block) for block in section.blocks]}


def page_facts(identity: PageId, data: bytes, sink: Sink) -> dict[str, Any]:
    page = read_page(identity, data.replace(b"\\r\n", b"\r\n"), FACTS, sink)
    if page is None:
        return {"page": None}
    front = {key: value for key, value in msgspec.to_builtins(page.front).items() if value and key != "lines"}
    if len(front.get("revision", "")) == 40 and front["revision"].encode() not in data:
        front["revision"] = "of the page itself"
    place = f"{page.heading_span.line}:{page.heading_span.column}"
    facts = {
        "front": front,
        "heading": f"{place} {page.heading_anchor} {page.heading}",
        "summary": [block_facts(block) for block in page.summary],
        "sections": [section_facts(section) for section in page.sections],
    }
    return {key: value for key, value in facts.items() if value}


@pytest.mark.parametrize("file", sheet.files("reader"), ids=lambda file: file.stem)
def test_case(file: Path, update: bool) -> None:
    case = sheet.read(file)
    sheet.check(case, sheet.of_each_page(case, page_facts), update)


# --- bytes ----------------------------------------------------------------------------------------------------------

PAGE = "---\ntitle: x\nms.openlocfilehash: y\n---\n# IFoo::Bar\n\nText.\n"


@pytest.mark.parametrize("data", [b"", b"  \r\n \n"])
def test_an_empty_page_is_reported_once(data: bytes) -> None:
    page, found = read(data)
    assert page is None
    assert [item.rule for item in found] == ["empty-page"]


@pytest.mark.parametrize("data", [b"\x89PNG\x00\x01", b"\xff\xfet\x00e\x00x", "text".encode("utf-16-le")])
def test_a_binary_page_is_reported_once(data: bytes) -> None:
    page, found = read(data)
    assert page is None
    assert [(item.rule, item.message) for item in found] == [
        ("binary-page", "the page is a binary file, not UTF-8 text")
    ]


def test_a_byte_order_mark_is_no_text() -> None:
    page, found = read(b"\xef\xbb\xbf" + PAGE.encode())
    assert not found
    assert page is not None
    assert page.front.title == "x"


def test_a_wrong_byte_is_replaced_and_its_place_named() -> None:
    page, found = read(PAGE.encode() + "\nzurück".encode("latin-1") + " für größere".encode() + b"\n")
    assert page is not None
    assert page.summary_source == "Text.\n\nzur\N{REPLACEMENT CHARACTER}ck für größere"
    assert [(item.rule, item.span.line, item.span.column) for item in found] == [("undecodable-text", 9, 4)]
    assert "0xFC" in found[0].message


def test_the_revision_of_an_untranslated_page_is_its_hash_with_crlf() -> None:
    text = "---\ntitle: x\n---\n# IFoo::Bar\n"
    expected = hashlib.sha1(text.replace("\n", "\r\n").encode()).hexdigest()
    for data in (text, text.replace("\n", "\r\n")):
        page, _ = read(data)
        assert page is not None
        assert page.front.revision == expected


def test_a_section_keeps_its_source_but_for_blanks_at_its_ends() -> None:
    source = " Erste Zeile.  \n  \n> [!NOTE]\n>  Alt.  \n\n   - a\\_b"
    page = page_of(f'{PAGE}\n## <a name="remarks"></a>Hinweise\n  \n{source}\n  \n## <a name="see-also"></a>x\n')
    remarks = page.sections[0]
    assert remarks.source == source.lstrip()
    assert (remarks.body.line, remarks.body.column, page.sections[1].source) == (11, 2, "")


def test_indented_code_at_a_sections_beginning_stays_code() -> None:
    page = page_of(f'{PAGE}\n## <a name="remarks"></a>Hinweise\n\n    x = 1\n')
    assert page.sections[0].source == "    x = 1"


# --- laws -----------------------------------------------------------------------------------------------------------


@given(st.binary(max_size=400))
def test_no_bytes_raise(data: bytes) -> None:
    read(data)


WORDS = """
    title: api_name - : [in] `x` ``` ~~~ | |-| # ## <a name="syntax"></a> > [!NOTE] * 1. \\ & < = -- *a &b !!x { } é 中
    **b:** [a](b) `a`\\ <table> <!-- --> %
"""
PIECES = [*WORDS.split(), " ", "\n", "\n\n", "  \n", "\t", "\r", "\u2028", "\u00a0", "---\n", "```\n", "|a|b|\n|-|-|\n"]


@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_no_markdown_raises_and_every_span_is_on_the_page(pieces: list[str]) -> None:
    text = "".join(pieces)
    page, found = read(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    for item in found:
        assert 1 <= item.span.line <= lines
    for section in page.sections if page else ():
        for block in flat(section.blocks):
            assert 1 <= block.span.line <= lines


# --- real trees -----------------------------------------------------------------------------------------------------


def pages_of(corpus: Path, tree: str) -> Iterator[tuple[PageId, bytes]]:
    root = corpus / tree / "docs/framework/unmanaged-api"
    for file in sorted(root.rglob("*.md")):
        yield PageId(tree[:5], file.relative_to(root).as_posix()), file.read_bytes()


def flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Alert | Quote):
            yield from flat(block.blocks)
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from flat(item)


# Pages and sections of each tree, counted by a search for headings that shares no code with the reader.
COUNTS = {
    "fr-fr": (2189, 1829, 1439, 2088),
    "de-de": (2189, 1829, 1439, 2088),
    "ja-jp": (2151, 1788, 1408, 2038),
    "zh-cn": (2188, 1828, 1438, 2087),
    "ru-ru": (2188, 1828, 1438, 2087),
    "en-us": (2188, 1828, 1438, 2087),
    "fr-fr-2019": (2172, 1815, 1428, 2071),
}


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("tree", TREES)
def test_tree(corpus: Path, tree: str) -> None:
    keys: Counter[SectionKey] = Counter()
    count = 0
    for identity, data in pages_of(corpus, tree):
        page, found = read(data, identity)
        count += 1
        assert page is not None
        assert page.heading, identity
        assert not found, identity
        assert len(page.front.revision) == 40
        keys.update(section.key for section in page.sections)
        assert_places(page, data)
    assert (count, *(keys[SectionKey(key)] for key in ("syntax", "parameters", "requirements"))) == COUNTS[tree]


def assert_places(page: Page, data: bytes) -> None:
    """Every source, paragraph, cell and line of code stands on the page where its span says."""
    lines = data.decode().replace("\r\n", "\n").split("\n")
    for section in page.sections:
        source = section.source.split("\n")
        found = lines[section.body.line - 1 : section.body.line - 1 + len(source)]
        assert "\n".join(found).rstrip()[section.body.column - 1 :] == section.source or not section.source
        for block in flat(section.blocks):
            if isinstance(block, Table):
                places = [
                    (cell.span, cell.text.replace("|", "\\|")) for row in (block.header, *block.rows) for cell in row
                ]
            elif isinstance(block, Paragraph | Fence):
                places = [(block.span, block.text)]
            else:
                continue
            for span, text in places:
                first = text.partition("\n")[0]
                assert lines[span.line - 1][span.column - 1 :].startswith(first), (page.identity, span, text)


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("tree", ["fr-fr", "ja-jp"])
def test_blocks_are_those_of_commonmark(corpus: Path, tree: str) -> None:
    """The guards of the block rules change nothing: texts of all leaves equal those of the plain parser."""
    parser = MarkdownIt("commonmark").enable("table").disable("inline")
    for identity, data in pages_of(corpus, tree):
        body = re.sub(r"\A---\n.*?\n---\n", "", data.decode().replace("\r\n", "\n"), count=1, flags=re.DOTALL)
        expected = [
            " ".join(token.content.split())
            for token in parser.parse(body)
            if token.type in ("inline", "fence", "html_block") and token.content.strip()
        ]
        assert " ".join(text for text in leaves(body, identity) if text) == " ".join(expected), identity


def leaves(body: str, identity: PageId) -> Iterator[str]:
    for element in parse_blocks(body.split("\n"), 0, Sink(identity)):
        if isinstance(element, Heading):
            yield " ".join(element.text.split())
            continue
        for block in flat((element,)):
            if isinstance(block, Alert):
                yield f"[!{block.alert.upper()}]"
            elif isinstance(block, Table):
                yield from (" ".join(cell.text.split()) for row in (block.header, *block.rows) for cell in row)
            elif isinstance(block, Paragraph | Fence | Html):
                yield " ".join(block.text.split())


# --- front matter ---------------------------------------------------------------------------------------------------

VALUES = st.one_of(
    st.sampled_from(
        ["IFoo::Bar, méthode", '"a: b"', "'a'", "a: b", "a #b", "a:", "null", "~", "", "[a]", "&a b", "a  ", "-", 'a"']
    ),
    st.text(max_size=12),
)
LINES = st.one_of(
    st.builds("{}: {}".format, st.sampled_from(["title", "api_name", "api.name", "x"]), VALUES),
    st.builds("{}- {}".format, st.sampled_from(["", "  ", " "]), VALUES),
    st.sampled_from(["api_name:", "f1_keywords: ", "", "# x", "  more"]),
)


@given(st.lists(LINES, max_size=6))
@example(['title: A 3.5"'])
def test_plain_front_matter_reads_as_yaml_does(lines: list[str]) -> None:
    assert_same_as_yaml("\n".join(lines).split("\n"))


def assert_same_as_yaml(lines: list[str]) -> bool:
    plain = frontmatter._plain(lines)
    if plain is not None:
        assert plain == (frontmatter._load("\n".join(lines)), frontmatter._key_lines(["---", *lines])), lines
    return plain is not None


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("tree", TREES)
def test_most_front_matter_is_plain(corpus: Path, tree: str) -> None:
    plain = [
        assert_same_as_yaml(data.decode().replace("\r\n", "\n").partition("\n---\n")[0].split("\n")[1:])
        for _, data in pages_of(corpus, tree)
    ]
    assert sum(plain) > 0.9 * len(plain)
