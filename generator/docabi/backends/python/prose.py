"""Markdown of a page -> plain text for docstrings and error texts: passages, one line, or wrapped lines.

Includes are put in their places first. What remains is words: a link's text, a code span's text, a table's row as its
cells, a list's item behind a dash, an alert behind its word in the page's language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from docabi.backends.c.wrapping import wrap
from docabi.backends.locale_words import word
from docabi.diagnostics import Sink
from docabi.markdown import inline
from docabi.markdown.blocks import Heading, parse_blocks
from docabi.page import Alert, Fence, Html, ListBlock, Paragraph, Quote, Rule, Table
from docabi.source import PageId
from docabi.spec import PageText

WIDTH = 96
"""Columns of a docstring's line without its indentation."""
_NOWHERE = PageId("und", "_.md")
_INCLUDE = re.compile(r"\[!INCLUDE\s*\[(?P<tag>[^\[\]\n]*)\]\s*\((?P<target>[^()\n]*)\)\s*\]", re.IGNORECASE)
# Blanks at which no line ends: inside quotes, before punctuation that French sets apart and translation leaves behind.
_GLUED = re.compile(r" (?=[;:!?.,»)](?: |\Z))|(?<=«) ")
# What makes a source more than one paragraph: another line, or a mark at its beginning.
_BLOCKS = re.compile(r"\n|\A[ \t]*(?:[-*+>#]|`{3}|~{3}|\d+[.)])")


@dataclass(frozen=True)
class Passage:
    """A paragraph, item, row or line of code: `lead` stands before its first line, `apart` asks for a blank line."""

    lead: str
    words: str
    apart: bool = False


@dataclass(frozen=True)
class Words:
    """Where words come from: the locale, and the texts of the page's includes."""

    locale: str = ""
    includes: Mapping[str, str] | None = None

    @classmethod
    def of(cls, text: PageText, locale: str) -> Words:
        """The words of a page."""
        return cls(locale, text.includes)


NO_WORDS = Words()


def passages(markdown: str, around: Words = NO_WORDS) -> list[Passage]:
    """The passages of a Markdown source."""
    source = _included(markdown, around.includes or {})
    if not _BLOCKS.search(source):
        words = inline.plain(source)
        return [Passage("", words)] if words else []
    blocks = parse_blocks(source.split("\n"), 0, Sink(_NOWHERE))
    return _once(passage for block in blocks for passage in _parts(block, around.locale) if passage.words)


def _once(found: Iterable[Passage]) -> list[Passage]:
    """The passages without paragraphs that repeat one: a page with a member in two tables tells it twice."""
    kept: list[Passage] = []
    for passage in found:
        if passage.lead or passage not in kept:
            kept.append(passage)
    return kept


def one_line(markdown: str, around: Words = NO_WORDS) -> str:
    """The words of a Markdown source in one line."""
    return " ".join(_spoken(passage) for passage in passages(markdown, around))


def lines(markdown: str, around: Words = NO_WORDS, lead: str = "", indent: str = "") -> list[str]:
    """Wrapped lines; the first words follow `lead`, all other lines begin with `indent`."""
    found: list[str] = []
    for place, passage in enumerate(passages(markdown, around)):
        if place and passage.apart:
            found.append("")
        start = (lead if place == 0 else indent) + passage.lead
        after = indent + " " * (len(passage.lead) if not passage.lead.strip(" -") else 0)
        found += [line.replace("\xa0", " ") for line in wrap(_GLUED.sub("\xa0", passage.words), WIDTH, start, after)]
    return found


def _spoken(passage: Passage) -> str:
    """A passage inside a line: the marks of lists and code are layout, the word of an alert is not."""
    return f"{passage.lead.strip(' -')} {passage.words}".strip()


def _included(markdown: str, includes: Mapping[str, str]) -> str:
    """The source with the texts of its includes. One that stands alone and has no text is left out."""
    if "[!" not in markdown:
        return markdown
    return "\n".join(_included_line(line, includes) for line in markdown.split("\n"))


def _included_line(line: str, includes: Mapping[str, str]) -> str:
    alone = _INCLUDE.fullmatch(line.strip())
    if alone is not None:
        text = includes.get(alone["target"].strip(), "")
        return f"\n{text}\n" if text else ""
    return _INCLUDE.sub(partial(_inside, includes=includes), line)


def _inside(found: re.Match[str], includes: Mapping[str, str]) -> str:
    """An include inside a sentence: its text if it is one paragraph, else its words; its tag if it has no text."""
    text = includes.get(found["target"].strip(), "")
    if not text:
        return found["tag"]
    return text if not _BLOCKS.search(text) else one_line(text)


def _paragraph(block: Paragraph | Heading, locale: str) -> Iterator[Passage]:
    yield Passage("", inline.plain(block.text), apart=True)


def _fence(block: Fence, locale: str) -> Iterator[Passage]:
    for place, line in enumerate(block.text.rstrip().expandtabs(4).split("\n")):
        code = line.lstrip()
        yield Passage(" " * (4 + len(line) - len(code)), code.rstrip(), apart=place == 0)


def _table(block: Table, locale: str) -> Iterator[Passage]:
    for place, row in enumerate((block.header, *block.rows)):
        yield Passage("- ", " | ".join(filter(None, (inline.plain(cell.text) for cell in row))), apart=place == 0)


def _list(block: ListBlock, locale: str) -> Iterator[Passage]:
    for number, item in enumerate(block.items):
        yield from _led("- ", item, locale, apart=number == 0)


def _alert(block: Alert, locale: str) -> Iterator[Passage]:
    yield from _led(f"{word(locale, block.alert.lower())}: ", block.blocks, locale, apart=True)


def _quote(block: Quote, locale: str) -> Iterator[Passage]:
    for child in block.blocks:
        yield from _parts(child, locale)


def _led(lead: str, blocks: Iterable[object], locale: str, *, apart: bool) -> Iterator[Passage]:
    """The passages of some blocks, the first of them behind a lead."""
    inner = [passage for child in blocks for passage in _parts(child, locale) if passage.words]
    for place, passage in enumerate(inner):
        yield replace(passage, lead=lead, apart=apart) if place == 0 else passage


def _html(block: Html, locale: str) -> Iterator[Passage]:
    yield Passage("", inline.plain(block.text), apart=True)


def _nothing(block: Rule, locale: str) -> Iterator[Passage]:
    return iter(())


_PARTS: Mapping[type, Callable[[Any, str], Iterator[Passage]]] = {
    Paragraph: _paragraph,
    Heading: _paragraph,
    Fence: _fence,
    Table: _table,
    ListBlock: _list,
    Alert: _alert,
    Quote: _quote,
    Html: _html,
    Rule: _nothing,
}


def _parts(block: object, locale: str) -> Iterator[Passage]:
    return _PARTS.get(type(block), _nothing)(block, locale)
