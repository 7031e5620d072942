"""Declarations of pages that have none: names and directions stand in headings, each type in a line of its own.

In: a page whose sections say which parameter or member each describes. Out: the declaration that they make together,
each name on the line of its heading, so that whatever is reported of it points there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from docabi.markdown.inline import plain
from docabi.page import Fence, Page, Paragraph, Section, SectionKey
from docabi.patterns import compile_pattern
from docabi.source import Span

# `Type: **const WCHAR***`, in whatever language: words, a colon, and behind it nothing but a type in markup.
_TYPE_LINE = compile_pattern(r"[^\W\d_][^:：\n*<>`\[\]]{0,40}[:：]\s*(?=\*\*|<b>|\[|<a |`)")
_TYPE = compile_pattern(
    r"(?P<type>(?:(?:const|struct|enum|union|unsigned|signed|long|short)\s+){0,3}[A-Za-z_]\w*(?:\s+const)?(?:\s*[*&])*)"
    r"\s*(?P<array>(?:\[\w*\])*)",
    re.ASCII,
)
_MARKER = compile_pattern(r"\[\s*(?P<words>[^\[\]]{1,60})\][\s`*]*\Z")
_KNOWN = ("in", "out", "optional", "retval")
_VALUE = compile_pattern(r"\w\s*[:=]\s*(?P<value>-?(?:0[xX][0-9A-Fa-f]+|\d+))\s*\Z", re.ASCII)
_NAME = compile_pattern(r"[A-Za-z_]\w*\Z", re.ASCII)
_MARKUP = compile_pattern(r"[*`<\[|]")


class StatedType(NamedTuple):
    """A type as a page writes it in words: as C does, and the brackets of an array."""

    type: str
    array: str = ""


def stated_type(text: str) -> StatedType | None:
    """The type that a text states in its first line: `Type: **ULONG***`."""
    line = text.lstrip().partition("\n")[0].rstrip(" \t\\")
    head = _TYPE_LINE.match(line) if ":" in line or "：" in line else None
    match = _TYPE.fullmatch(plain(line[head.end() :]).strip()) if head else None
    return StatedType(match["type"], match["array"]) if match else None


class _Row(NamedTuple):
    """A line of a page, and what of the declaration stands there; empty if the page does not tell it."""

    line: int
    text: str


def headed_declaration(page: Page, openings: Sequence[str]) -> Fence | None:
    """The declaration that the sections make; None where one of them lacks its type or value.

    `openings` are the words that begin the heading of a parameter or member.
    """
    name = re.split(r"::|\.", page.front.api_names[0])[-1].strip() if page.front.api_names else ""
    starts = [[opening] for opening in openings]
    entries = [section for section in page.sections if section.entry or section.title.split(maxsplit=1)[:1] in starts]
    is_record = any(page.section(key) for key in (SectionKey.MEMBERS, SectionKey.FIELDS))
    rows = _record(page, entries, name) if is_record else _callable(page, entries, name)
    if not rows or not _NAME.match(name) or not all(row.text for row in rows):
        return None
    text, line = "", page.heading_span.line
    for row in rows:
        text += "\n" * (row.line - line) + row.text
        line = row.line
    return Fence("cpp", text, Span(page.heading_span.line))


def _callable(page: Page, entries: Sequence[Section], name: str) -> list[_Row]:
    returns = page.section(SectionKey.RETURN_VALUE)
    returned = stated_type(returns.source) if returns else None
    if returned is None or returned.array or not (entries or _says_none(page)):
        return []
    rows = [_Row(entry.span.line, _parameter(entry)) for entry in entries]
    rows = [_Row(row.line, row.text and row.text + ("," if row is not rows[-1] else ");")) for row in rows]
    return [_Row(page.heading_span.line, f"{returned.type} {name}(" + ("" if rows else ");")), *rows]


def _says_none(page: Page) -> bool:
    """Whether the parameters section holds a sentence alone: that there are none."""
    section = page.section(SectionKey.PARAMETERS)
    if section is None or len(section.blocks) > 1:
        return False
    return all(isinstance(block, Paragraph) and not _MARKUP.search(block.text) for block in section.blocks)


def _parameter(entry: Section) -> str:
    """`[in, optional] DWORD *pdwFlags`, `...`; empty without a type."""
    if not entry.entry:
        return "..." if entry.title.rstrip("` ").endswith("...") else ""
    found = stated_type(entry.source)
    return f"{_direction(entry.title)}{found.type} {entry.entry}{found.array}" if found else ""


def marker(title: str) -> str:
    """The words in brackets behind the name in an entry's heading: `in, optional`, `_Out_`; empty without any."""
    match = _MARKER.search(title)
    return match["words"].strip() if match else ""


def _direction(title: str) -> str:
    words = marker(title)
    if words.startswith("_"):
        return f"{words} "  # an annotation: `_In_opt_`
    found = re.findall(r"[a-z]+", words.lower().replace("inout", "in out"))
    known = [word for word in _KNOWN if word in found]
    return f"[{', '.join(known)}] " if {"in", "out"} & {*known} else ""


def _record(page: Page, entries: Sequence[Section], name: str) -> list[_Row]:
    """A structure of the typed members, or an enumeration of those with values."""
    values = [_VALUE.search(entry.title) for entry in entries]
    is_enumeration = bool(entries) and all(values)
    if is_enumeration:
        rows = [f"{entry.entry} = {value['value']}," for entry, value in zip(entries, values, strict=True) if value]
    else:
        rows = [_field(entry) for entry in entries]
    if not rows or not all(rows) or _is_union(page) or len({entry.entry for entry in entries}) < len(entries):
        return []
    head = _Row(page.heading_span.line, f"typedef {'enum' if is_enumeration else 'struct'} {name} {{")
    found = [_Row(entry.span.line, row) for entry, row in zip(entries, rows, strict=True)]
    return [head, *found[:-1], _Row(found[-1].line, f"{found[-1].text} }} {name};")]


def _field(entry: Section) -> str:
    found = stated_type(entry.source)
    return f"{found.type} {entry.entry}{found.array};" if found and entry.entry else ""


def _is_union(page: Page) -> bool:
    texts = (page.heading, page.front.title, *page.front.help_keywords)
    return any("union" in text.lower().split() for text in texts)
