"""Documentation comments in Doxygen's form. In: the words of one locale; out: lines that no compiler can misread.

Markdown is reduced to plain text: a link to its words, a code span to its text, a table row to its cells. Every line
passes `escape.c_comment` after it is wrapped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from docabi import escape
from docabi.backends.c.wrapping import columns, wrap
from docabi.diagnostics import Sink
from docabi.markdown import inline
from docabi.markdown.blocks import Heading, parse_blocks
from docabi.page import Alert, Fence, Html, ListBlock, Paragraph, Quote, Rule, Table
from docabi.source import PageId
from docabi.spec import Code, PageText

WIDTH = 100
"""Columns of a comment's line with its indentation."""
_PREFIX = " * "
_INDENT = "    "
# Doxygen takes these for the start of a command.
_COMMAND = re.compile(r"[@\\]")
_ALERTS = {"note": "@note ", "tip": "@note ", "important": "@attention "}
_NOWHERE = PageId("und", "_.md")


def _inline(text: str) -> str:
    """Words in which Doxygen sees no command."""
    return _COMMAND.sub(r"\\\g<0>", text)


def plain(markdown: str) -> str:
    """A paragraph's words on one line."""
    return _inline(inline.plain(markdown))


def _paragraph(block: Paragraph | Heading) -> Iterator[tuple[str, str]]:
    yield "", plain(block.text)


def _fence(block: Fence) -> Iterator[tuple[str, str]]:
    yield "", ""
    for line in block.text.rstrip().expandtabs(4).split("\n"):
        code = line.lstrip()
        yield " " * (4 + len(line) - len(code)), _inline(code.rstrip())


def _table(block: Table) -> Iterator[tuple[str, str]]:
    for row in (block.header, *block.rows):
        if words := " | ".join(plain(cell.text) for cell in row).strip(" |"):
            yield "- ", words


def _list(block: ListBlock) -> Iterator[tuple[str, str]]:
    for number, item in enumerate(block.items, 1):
        lead = f"{number}. " if block.ordered else "- "
        for place, (inner, words) in enumerate(part for child in item for part in _parts(child)):
            yield (lead if place == 0 else "  " + inner), words


def _alert(block: Alert) -> Iterator[tuple[str, str]]:
    for place, (inner, words) in enumerate(part for child in block.blocks for part in _parts(child)):
        yield (_ALERTS.get(block.alert.lower(), "@warning ") if place == 0 else inner), words


def _quote(block: Quote) -> Iterator[tuple[str, str]]:
    for child in block.blocks:
        yield from _parts(child)


def _nothing(block: Html | Rule) -> Iterator[tuple[str, str]]:
    return iter(())


_BLOCKS: Mapping[type, Callable[[Any], Iterator[tuple[str, str]]]] = {
    Paragraph: _paragraph,
    Heading: _paragraph,
    Fence: _fence,
    Table: _table,
    ListBlock: _list,
    Alert: _alert,
    Quote: _quote,
    Html: _nothing,
    Rule: _nothing,
}


def _parts(block: object) -> Iterator[tuple[str, str]]:
    """What a block says: (lead, words) for each line or paragraph of its own."""
    return _BLOCKS.get(type(block), _nothing)(block)


def paragraphs(markdown: str) -> Iterator[tuple[str, str]]:
    """(lead, words) of each paragraph, item, row or line of code of a Markdown source."""
    if not markdown.strip():
        return
    for block in parse_blocks(markdown.split("\n"), 0, Sink(_NOWHERE)):
        yield from _parts(block)


def comment(lines: Iterable[str], indent: int) -> str:
    """A comment of ready lines, safe in every language with `/* */`; no lines give no comment."""
    safe = [escape.c_comment(line.replace("\n", " ")).rstrip() for line in lines]
    while safe and not safe[-1]:
        safe.pop()
    if not safe:
        return ""
    margin = " " * indent
    if len(safe) == 1 and indent + columns(safe[0]) + len("/**  */") <= WIDTH:
        return f"{margin}/** {safe[0]} */\n"
    body = "\n".join(f"{margin}{_PREFIX}{line}".rstrip() for line in safe)
    return f"{margin}/**\n{body}\n{margin} */\n"


def describe(text: PageText | None, parameters: Iterable[tuple[str, str]], codes: tuple[Code, ...], indent: int) -> str:
    """The comment of an entity or method; `parameters` are pairs of documented and printed name."""
    if text is None:
        return ""
    width = WIDTH - indent - len(_PREFIX)
    lines = list(_prose("@brief ", text.summary or text.description, width))
    for documented, printed in parameters:
        lines += _section(f"@param {printed} ", text.parameters.get(documented, ""), width)
    lines += _section("@return ", text.returns, width)
    for code in codes:
        number = f"(0x{code.value:08X})" if code.value is not None else "(value not known)"
        words = f"{number} {_first(text.hresults.get(code.name, ''))}".rstrip()
        lines += wrap(words, width, f"@retval {_inline(code.name)} ", _INDENT)
    lines += _section("@remark ", text.remarks, width)
    for alert in text.alerts:
        if alert.text.strip() not in text.remarks:
            lines += _section(_ALERTS.get(alert.kind.lower(), "@warning "), alert.text, width)
    return comment(lines, indent)


def brief(markdown: str, indent: int, lead: str = "") -> str:
    """A comment of one paragraph, the first of a Markdown source, after a lead."""
    return comment(wrap(f"{lead} {_first(markdown)}".strip(), WIDTH - indent - len(_PREFIX)), indent)


def _first(markdown: str) -> str:
    return next((words for _, words in paragraphs(markdown) if words), "")


def _section(lead: str, markdown: str, width: int) -> Iterator[str]:
    lines = list(_prose(lead, markdown, width))
    return iter(["", *lines] if lines else [])


def _prose(lead: str, markdown: str, width: int) -> Iterator[str]:
    """Lines of a Markdown source; its first words stand after the lead."""
    for place, (own, words) in enumerate(paragraphs(markdown)):
        if place == 0 and not own:
            yield from wrap(words, width, lead, _INDENT)
            continue
        if place == 0 and not own.startswith("@"):  # an alert is a paragraph of its own kind
            yield lead.rstrip()
        elif place and (not own or own.startswith("@")):
            yield ""
        yield from wrap(words, width, own, _INDENT if own.startswith("@") else " " * len(own))
