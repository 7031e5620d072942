"""Markdown to plain text: a Markdown source and a style go in; passages, one line, or wrapped lines come out.

Only words remain: a link's text, a code span's text, the cells of a table's row, a list's item behind its mark, an
alert behind the words that its style has for it. A kind of text (comments, docstrings) is a `Style` beside its user.
Lines are of a given width in columns, for scripts with and without spaces between words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from docabi.diagnostics import Sink
from docabi.markdown.blocks import parse_blocks
from docabi.markdown.dialect import INCLUDE, included_path
from docabi.markdown.inline import plain
from docabi.markdown.plain_blocks import Heading
from docabi.page import Alert, Block, Fence, Html, ListBlock, Paragraph, Quote, Rule, Table
from docabi.patterns import compile_pattern
from docabi.source import PageId

# What makes a source of one line more than a paragraph: a mark at its beginning.
_BLOCK_MARK = compile_pattern(r"[ \t]*(?:[-*+>#]|`{3}|~{3}|[0-9]+[.)])")
_MAY_MARK = frozenset(" \t-*+>#`~0123456789")
# What makes a source more than paragraphs: a line that begins with a mark or with many blanks, or a bar anywhere.
_OTHER_BLOCKS = compile_pattern(
    r"^(?: {4}| {0,3}(?:\t|[-+=#>|<_]|\*(?!\*?[^\s*])|`{3}|~{3}|\d{1,9}[.)]))|\|", re.MULTILINE
)
_BETWEEN_PARAGRAPHS = compile_pattern(r"\n(?:[ \t]*\n)+")
_INDENT = compile_pattern(r"^[ \t]+", re.MULTILINE)
# The lead of an item, a row or a line of code: lines below it are indented by its width.
_MARK = compile_pattern(r"[ \-\d]")
# Blanks at which no line ends: inside quotes, before punctuation that French sets apart and translation leaves behind.
_GLUED = compile_pattern(r" (?:(?=[;:!?.,»)](?: |\Z))|(?<=« ))")
_NOWHERE = PageId("und", "_.md")


class Passage(msgspec.Struct, frozen=True):
    """A paragraph, item, row or line of code: `lead` stands before its first line, `is_apart` asks for a blank line."""

    lead: str
    words: str
    is_apart: bool = False


class Style(msgspec.Struct, frozen=True):
    """How plain text shows what Markdown marks."""

    width: int
    """Columns of a line, with its indentation."""
    alert: Callable[[str, str], str]
    """A locale and the kind of an alert (`note`) -> what stands before the alert's first words."""
    locale: str = ""
    """The locale of the words."""
    includes: Mapping[str, str] | None = None
    """Path of an include -> its text, which takes the include's place; None shows the tags of includes."""
    escape: Callable[[str], str] = str
    """Takes from words what would mean something in the language that the text is put into."""
    sets_lists_apart: bool = True
    """Whether a blank line stands before a list and a table."""
    numbers_items: bool = False
    """Whether items of an ordered list have their numbers."""
    item_indent: str | None = None
    """What stands before the further passages of an item, which then are not set apart."""
    keeps_empty_cells: bool = False
    """Whether a cell without words keeps its place in a row."""
    joins_leads: bool = True
    """Whether a list, a table or code follows a lead (`name: `) in its line, and not below it."""
    continued: str = ""
    """What the lines below a lead of words begin with."""
    glues_punctuation: bool = False
    """Whether a line never ends before punctuation that has a blank before it."""
    drops_repeats: bool = False
    """Whether a paragraph stands once where it is repeated: a member in two tables is described twice."""


def passages(markdown: str, style: Style) -> list[Passage]:
    """Return the passages of a Markdown source; none of them is without words."""
    if not markdown:
        return []
    source = markdown if style.includes is None or "[!" not in markdown else _with_includes(markdown, style)
    if not _has_blocks(source):
        words = style.escape(plain(source))
        return [Passage("", words)] if words else []
    if _OTHER_BLOCKS.search(source):
        found = list(_all(parse_blocks(source.split("\n"), 0, Sink(_NOWHERE)), style))
    else:
        found = [Passage("", words, is_apart=True) for words in _paragraphs(source, style) if words]
    return list(_without_repeats(found)) if style.drops_repeats else found


def _has_blocks(source: str) -> bool:
    """Whether a source may be more than one paragraph."""
    return "\n" in source or (source[:1] in _MAY_MARK and _BLOCK_MARK.match(source) is not None)


def _paragraphs(source: str, style: Style) -> Iterator[str]:
    """The words of each paragraph of a source that has nothing else, as the parser parts them."""
    for paragraph in _BETWEEN_PARAGRAPHS.split(source):
        yield style.escape(plain(_INDENT.sub("", paragraph.strip(" \t\n"))))


def one_line(markdown: str, style: Style) -> str:
    """Return the words of a Markdown source in one line: marks of lists and indentation of code are left out."""
    return " ".join(f"{passage.lead.strip(' -')} {passage.words}".strip() for passage in passages(markdown, style))


def first_words(markdown: str, style: Style) -> str:
    """Return the words of the first passage, empty if there is none."""
    return next((passage.words for passage in passages(markdown, style)), "")


def lines(markdown: str, style: Style, lead: str = "", indent: str = "") -> list[str]:
    """Return wrapped lines: the first words follow `lead`, all other lines begin with `indent`."""
    found: list[str] = []
    for passage in passages(markdown, style):
        before = indent if found else lead
        if found and passage.is_apart:
            found.append("")
        if lead and not found and passage.lead and not style.joins_leads:
            # An alert says by itself what it is.
            found += [lead.rstrip()] if _MARK.match(passage.lead) else []
            before = indent
        found += wrapped(passage.words, style, before + passage.lead, indent + _continued(before, passage, style))
    return found


def wrapped(words: str, style: Style, lead: str = "", indent: str = "") -> list[str]:
    """Return plain words as lines: the first after `lead`, the others after `indent`; no words give no lines."""
    if not style.glues_punctuation:
        return wrap(words, style.width, lead, indent)
    glued = _GLUED.sub("\xa0", words)
    found = wrap(glued, style.width, lead, indent)
    return [line.replace("\xa0", " ") for line in found] if "\xa0" in glued else found


def _continued(before: str, passage: Passage, style: Style) -> str:
    """What stands behind the indentation in the lines below the first."""
    if passage.lead and _MARK.match(passage.lead):
        return " " * len(passage.lead)
    return style.continued if passage.lead or before.strip() else ""


def _without_repeats(found: Iterable[Passage]) -> Iterator[Passage]:
    seen: set[Passage] = set()
    for passage in found:
        if passage.lead or passage not in seen:
            seen.add(passage)
            yield passage


# --- includes --------------------------------------------------------------------------------------------------------


def _with_includes(markdown: str, style: Style) -> str:
    """The source with the texts of its includes. One that stands alone and has no text is left out."""
    return "\n".join(_line_with_includes(line, style) for line in markdown.split("\n"))


def _line_with_includes(line: str, style: Style) -> str:
    alone = INCLUDE.fullmatch(line.strip())
    if alone is None:
        return INCLUDE.sub(lambda include: _inside(include, style), line)
    text = (style.includes or {}).get(included_path(alone["path"]), "")
    return f"\n{text}\n" if text else ""


def _inside(include: re.Match[str], style: Style) -> str:
    """An include inside a sentence: its text if it is one paragraph, else its words; its tag if it has no text."""
    text = (style.includes or {}).get(included_path(include["path"]), "")
    if not text:
        return include["tag"]
    return one_line(text, replace(style, includes={}, escape=str)) if _has_blocks(text) else text


# --- blocks ----------------------------------------------------------------------------------------------------------


def _all(blocks: Iterable[Block | Heading], style: Style) -> Iterator[Passage]:
    """The passages of some blocks; a paragraph without words is no more than a blank line."""
    is_apart = False
    for passage in (passage for block in blocks for passage in _SHOWN[type(block)](block, style)):
        if passage.words:
            yield replace(passage, is_apart=passage.is_apart or is_apart)
            is_apart = False
        elif not passage.lead:
            is_apart = True


def _paragraph(block: Paragraph | Heading | Html, style: Style) -> Iterator[Passage]:
    yield Passage("", style.escape(plain(block.text)), is_apart=True)


def _fence(block: Fence, style: Style) -> Iterator[Passage]:
    for number, line in enumerate(block.text.rstrip().expandtabs(4).split("\n")):
        code = line.lstrip()
        yield Passage(" " * (4 + len(line) - len(code)), style.escape(code.rstrip()), is_apart=number == 0)


def _table(block: Table, style: Style) -> Iterator[Passage]:
    for number, row in enumerate((block.header, *block.rows)):
        cells = [style.escape(plain(cell.text)) for cell in row]
        words = " | ".join(cells).strip(" |") if style.keeps_empty_cells else " | ".join(filter(None, cells))
        yield Passage("- ", words, is_apart=number == 0 and style.sets_lists_apart)


def _list(block: ListBlock, style: Style) -> Iterator[Passage]:
    for number, item in enumerate(block.items, 1):
        mark = f"{number}. " if block.ordered and style.numbers_items else "- "
        for place, passage in enumerate(_all(item, style)):
            if place == 0:
                yield replace(passage, lead=mark, is_apart=number == 1 and style.sets_lists_apart)
            elif style.item_indent is None:
                yield passage
            else:
                yield Passage(style.item_indent + passage.lead, passage.words)


def _alert(block: Alert, style: Style) -> Iterator[Passage]:
    lead = style.alert(style.locale, block.alert.lower())
    for number, passage in enumerate(_all(block.blocks, style)):
        yield replace(passage, lead=lead, is_apart=True) if number == 0 else passage


_SHOWN: Mapping[type, Callable[[Any, Style], Iterator[Passage]]] = {
    Paragraph: _paragraph,
    Heading: _paragraph,
    Html: _paragraph,
    Fence: _fence,
    Table: _table,
    ListBlock: _list,
    Alert: _alert,
    Quote: lambda block, style: _all(block.blocks, style),
    Rule: lambda block, style: iter(()),
}


# --- line breaks -----------------------------------------------------------------------------------------------------

# No line begins with a closing one, and none ends with an opening one.
_CLOSING = frozenset("、。，．・：；？！）」』】〉》〕］｝ーァィゥェォッャュョ々")
_OPENING = frozenset("（「『【〈《〔［｛")
_BLANKS = compile_pattern(" {2,}")
# Latin, Cyrillic, punctuation, signs of currencies: each takes one column, and a line ends at blanks.
_NARROW = compile_pattern("[\x00-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*\\Z")
_SMALL_HIRAGANA = frozenset("ぁぃぅぇぉっゃゅょ")
_CJK_START = "\u2e80"
_COMBINING = "\u0300"


def columns(text: str) -> int:
    """Return the width of a text with a fixed pitch: a wide character counts two, a combining mark none."""
    if text.isascii() or max(text) < _COMBINING:
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) != 0 for char in text)


def _units(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts between which a line may end, and whether a space stands before each: words, and in scripts
    without spaces single characters with the punctuation that stays on their side.
    """
    for word in text.split(" "):
        if word.isascii() or max(word) < _CJK_START:
            if word:
                yield word, True
            continue
        part, spaced = "", True
        for place, char in enumerate(word):
            if part and may_break(word[place - 1], char):
                yield part, spaced
                part, spaced = "", False
            part += char
        if part:
            yield part, spaced


def may_break(before: str, after: str, *, strict: bool = False) -> bool:
    """Whether a line may end between two characters that no blank parts: one is wide, and none holds the other.

    A strict line begins with no small hiragana, and Korean, which has blanks between its words, breaks only there.
    """
    if before in _OPENING or after in _CLOSING or not (_is_wide(before) or _is_wide(after)):
        return False
    return not strict or not (after in _SMALL_HIRAGANA or _is_hangul(before) or _is_hangul(after))


def _is_hangul(char: str) -> bool:
    return "\uac00" <= char <= "\ud7a3"


def _is_wide(char: str) -> bool:
    return char >= _CJK_START and unicodedata.east_asian_width(char) in "WF"


def wrap(text: str, width: int, lead: str = "", indent: str = "") -> list[str]:
    """Return lines of at most `width` columns, if the parts allow it: the first after `lead`, others after `indent`."""
    if _NARROW.match(text):
        return _wrapped_narrow(text, width, lead, indent)
    lines: list[str] = []
    current, used, empty = lead, columns(lead), True
    for part, spaced in _units(text):
        gap = 1 if spaced and not empty else 0
        size = columns(part)
        if not empty and used + gap + size > width:
            lines.append(current)
            current, used, gap = indent, columns(indent), 0
        current += " " * gap + part
        used += gap + size
        empty = False
    return lines if empty else [*lines, current]


def _wrapped_narrow(text: str, width: int, lead: str, indent: str) -> list[str]:
    """Lines of a text of which each character takes one column."""
    text = (_BLANKS.sub(" ", text) if "  " in text else text).strip(" ")
    if not text:
        return []
    lines: list[str] = []
    start, before, room = 0, lead, max(width - columns(lead), 0)
    below = max(width - columns(indent), 0) if len(text) > room else 0
    while len(text) - start > room:
        end = text.rfind(" ", start, start + room + 1)
        if end < 0:
            end = text.find(" ", start)
        if end < 0:
            break
        lines.append(before + text[start:end])
        start, before, room = end + 1, indent, below
    return [*lines, before + text[start:]]
