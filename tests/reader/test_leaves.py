"""Leaves of a page: what `check` looks at is what the reader has read, each at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.page import Page, SectionKey
from docabi.reader import read_page
from docabi.reader.leaves import Leaf, LeafKind, bare, words_of
from docabi.source import PageId
from tests.conftest import PROJECT

FACTS = Facts()
LOCALES = sorted(folder.name for folder in (PROJECT / "samples" / "pages").iterdir() if folder.is_dir())
TREES = {"fr-fr": "fr-FR", "de-de": "de-DE", "ja-jp": "ja-JP", "zh-cn": "zh-CN", "ru-ru": "ru-RU"}


def read(text: str, locale: str = "de-DE") -> Page:
    identity = PageId(locale, "hosting/ilamp-open-method.md")
    page = read_page(identity, text.encode(), FACTS, Sink(identity))
    assert page
    return page


def leaves(text: str) -> list[Leaf]:
    return list(words_of(read(text)).leaves)


def test_front_matter_that_ends_in_dots_has_its_title_and_keys() -> None:
    text = "---\ntitle: 'ILamp:: Open'\nms.lasthandoff: 12/22/2017\n...\n# ILamp::Open\n"
    words = words_of(read(text))
    assert words.keys == {"title": 2, "ms.lasthandoff": 3}
    title, heading = words.leaves
    assert (title.kind, title.text, title.place.line, title.place.column) == (LeafKind.TITLE, "ILamp:: Open", 2, 9)
    assert (heading.kind, heading.level, heading.text) == (LeafKind.HEADING, 1, "ILamp::Open")


def test_underlined_headings_begin_sections() -> None:
    text = "ILamp::Open\n===\n\nSummary.\n\nRückgabewert\n---\n\n|`E_FAIL`|Fehler|\n|---|---|\n|`S_OK`|gut|\n"
    found = [(leaf.kind, leaf.text, leaf.section) for leaf in leaves(text)]
    assert found[:3] == [
        (LeafKind.HEADING, "ILamp::Open", None),
        (LeafKind.TEXT, "Summary.", None),
        (LeafKind.HEADING, "Rückgabewert", SectionKey.RETURN_VALUE),
    ]
    assert all(section is SectionKey.RETURN_VALUE for _, _, section in found[3:])


def test_of_a_bilingual_page_the_own_words_alone_are_leaves() -> None:
    english = '<span class="sxs-lookup"><span data-stu-id="a-1">It opens `dwLamp`.</span></span>'
    text = f'# ILamp::Open\n\n{english}<span data-ttu-id="a-1">Es öffnet.</span>\n'
    assert [leaf.text for leaf in leaves(text)] == ["ILamp::Open", "Es öffnet."]
    assert bare(leaves(text)[1].text).codes == ()


@pytest.mark.parametrize(
    ("line", "title", "column"),
    [
        ("title: A B", "A B", 8),
        ('title: "A: B"', "A: B", 9),
        ("title: A # no", "A", 8),
        ("title: >-\n  A\n  B", "A B", 1),
    ],
)
def test_the_title_is_that_of_the_front_matter(line: str, title: str, column: int) -> None:
    (leaf,) = leaves(f"---\n{line}\n---\n")
    assert (leaf.text, leaf.place.line, leaf.place.column) == (title, 2, column)


def assert_agree(page: Page) -> None:
    """Leaves and page have the same title, sections and words, and each leaf stands where it says."""
    words = words_of(page)
    titles = [leaf.text for leaf in words.leaves if leaf.kind is LeafKind.TITLE]
    assert titles == ([page.front.title] if page.front.title else [])
    headings = [leaf for leaf in words.leaves if leaf.kind is LeafKind.HEADING]
    assert [one.leaf for one in words.headings] == headings
    sections = [(section.title, section.level, section.anchor) for section in page.sections]
    assert [(leaf.text, leaf.level, leaf.anchor) for leaf in headings[len(headings) - len(sections) :]] == sections
    for leaf in words.leaves:
        line = page.lines[leaf.place.line - 1]
        written = leaf.text.partition("\n")[0].replace("|", "\\|" if leaf.kind is LeafKind.CELL else "|")
        assert line[leaf.place.column - 1 :].startswith(written), (page.identity, leaf)
        assert 0 < leaf.place.line <= len(page.lines)


def pages(root: Path, locale: str) -> list[Page]:
    identities = [PageId(locale, file.relative_to(root).as_posix()) for file in sorted(root.rglob("*.md"))]
    found = [read_page(one, (root / one.path).read_bytes(), FACTS, Sink(one)) for one in identities]
    return [page for page in found if page]


@pytest.mark.parametrize("locale", LOCALES)
def test_samples_agree(locale: str) -> None:
    found = pages(PROJECT / "samples" / "pages" / locale, locale)
    assert len(found) > 20
    for page in found:
        assert_agree(page)


@pytest.mark.slow
@pytest.mark.corpus
@pytest.mark.parametrize("tree", TREES)
def test_real_pages_agree(corpus: Path, tree: str) -> None:
    for page in pages(corpus / tree / "docs" / "framework" / "unmanaged-api", TREES[tree]):
        assert_agree(page)
