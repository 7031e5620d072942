"""Documentation comments in Doxygen's form. In: the words of one locale; out: lines that no compiler can misread.

Markdown is reduced to plain text. Every line passes `escape.c_comment` after it is wrapped.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from msgspec.structs import replace

from docabi import escape
from docabi.abi.spelling import code_number
from docabi.markdown.plaintext import Style, columns, first_words, lines, wrap
from docabi.patterns import compile_pattern
from docabi.spec import Entity, Method
from docabi.texts import PageText

WIDTH = 100
"""Columns of a comment's line with its indentation."""
_PREFIX = " * "
_INDENT = "    "
# Doxygen takes these for the start of a command.
_COMMAND = compile_pattern(r"[@\\]")
_ALERTS = {"note": "@note ", "tip": "@note ", "important": "@attention "}


def _escaped(text: str) -> str:
    """Escape what Doxygen would take for a command."""
    return _COMMAND.sub(r"\\\g<0>", text) if "@" in text or "\\" in text else text


def _alert(locale: str, kind: str) -> str:
    return _ALERTS.get(kind, "@warning ")


STYLE = Style(
    width=WIDTH - len(_PREFIX),
    alert=_alert,
    escape=_escaped,
    sets_lists_apart=False,
    numbers_items=True,
    item_indent="  ",
    keeps_empty_cells=True,
    joins_leads=False,
    continued=_INDENT,
)
"""The plain text of comments that are not indented."""


def comment(lines: Iterable[str], indent: int) -> str:
    """Return a comment of ready lines, safe in every language with `/* */`; no lines give no comment.

    It is indented and ends without a line break.
    """
    safe = [escape.c_comment(line.replace("\n", " ")).rstrip() for line in lines]
    while safe and not safe[-1]:
        safe.pop()
    if not safe:
        return ""
    margin = " " * indent
    if len(safe) == 1 and indent + columns(safe[0]) + len("/**  */") <= WIDTH:
        return f"{margin}/** {safe[0]} */"
    body = "\n".join(f"{margin}{_PREFIX}{line}".rstrip() for line in safe)
    return f"{margin}/**\n{body}\n{margin} */"


def describe(
    entity: Entity | Method, text: PageText | None, indent: int, parameters: Iterable[tuple[str, str]] | None = None
) -> str:
    """Return the comment of an entity or method: its words, and those of its facts that a reader of the header needs.

    `parameters` are pairs of documented and printed name; what is not called has none, and gives no codes either.
    """
    if text is None:
        return ""
    style = _indented(indent)
    found = lines(text.summary or text.description, style, "@brief ")
    if entity.deprecated:
        found += ["", *wrap(_escaped(entity.deprecated_since or ""), style.width, "@deprecated ", _INDENT)]
        found += [f"@see {_escaped(name)}" for name in entity.replaced_by]
    for documented, printed in parameters or ():
        found += _section(f"@param {printed} ", text.parameters.get(documented, ""), style)
    found += _section("@return ", text.returns, style)
    for code in getattr(entity, "hresults", ()) if parameters is not None else ():
        number = f"({code_number(code) or 'value not known'})"
        words = f"{number} {first_words(text.hresults.get(code.name, ''), style)}".rstrip()
        found += wrap(words, style.width, f"@retval {_escaped(code.name)} ", _INDENT)
    found += _section("@remark ", text.remarks, style)
    for alert in text.alerts:
        if alert.text.strip() not in text.remarks:
            found += _section(_alert("", alert.kind.lower()), alert.text, style)
    return comment(found, indent)


def brief(markdown: str, indent: int, lead: str = "") -> str:
    """Return a comment of one paragraph, the first of a Markdown source, after a lead."""
    style = _indented(indent)
    return comment(wrap(f"{lead} {first_words(markdown, style)}".strip(), style.width), indent)


@cache
def _indented(indent: int) -> Style:
    return replace(STYLE, width=STYLE.width - indent)


def _section(lead: str, markdown: str, style: Style) -> list[str]:
    """Return the lines of a Markdown source behind a command and below a blank line; no words give no lines."""
    found = lines(markdown, style, lead)
    return ["", *found] if found else []
