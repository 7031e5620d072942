"""A page as Markdown, for machines: made from the HTML of the same draft, so that nothing is rendered a second time.

In: a draft, whose HTML is docabi's own and has few tags. Out: a text in which no character of a page is markup. Another
tag is a row in `_WRITTEN`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from html import unescape

from markupsafe import Markup

from docabi.backends.reference.views import Draft, MarkdownSection, MarkdownView, Parts, Section, Table
from docabi.escape import markdown, printable
from docabi.patterns import compile_pattern
from docabi.remembering import remembered

# Code without tags, a tag (its slash, its name and its attributes), or what stands between tags.
_TOKENS = compile_pattern(r"<code>([^<]*)</code>|<(/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)")
_TAG = compile_pattern(r"<[^>]*>")
# What only one form of a declaration has, C++ or C.
_HIDDEN = compile_pattern(r"<[a-z]+ [^<>]* hidden>[^<]*</[a-z]+>")
_HIDES_TAGS = compile_pattern(r" hidden>[^<]*<[^/]")
_HREF = compile_pattern(r'href=(?:"([^"]*)"|([^\s>]+))')
_RELATIVE_PAGE = compile_pattern(r"\A(?![A-Za-z][A-Za-z0-9+.-]*:|//)([^?#]*)\.html(?=#|\Z)")
_BLANKS = compile_pattern(r"\s*\n\s*")
_LINES = compile_pattern(r"\n(?!\n)")
_BAR = compile_pattern(r"(?<!\\)\|")
_TICKS = compile_pattern(r"`+")
_VOID = frozenset({"br", "hr"})
_RAW = frozenset({"code", "pre"})
_OF_BLOCKS = frozenset({"", "blockquote", "div", "ol", "table", "tbody", "thead", "tr", "ul"})
"""Elements in which blanks between others say nothing."""


def markdown_view(draft: Draft, page: str, made_from: str) -> MarkdownView:
    """Return a page for its template; `page` is the address of the HTML beside it."""
    return MarkdownView(
        heading=markdown(draft.heading),
        kind=markdown(draft.kind),
        made_from=made_from,
        page=page,
        summary=as_markdown(draft.summary),
        sections=tuple(map(_section, draft.sections)),
    )


@remembered(512)
def as_markdown(html: str) -> str:
    """Return HTML of a page as Markdown; remembered, because rows of requirements are the same on hundreds of pages."""
    return _inside(html, "").strip()


def _inside(html: str, outer: str) -> str:
    """Return HTML as it is written inside an element, `outer`."""
    if "<" not in html:
        return markdown(unescape(html))
    opened, of_opened, inner = outer, "", list[str]()
    levels: list[tuple[str, str, list[str]]] = []
    raw = 0
    for code, end, tag, attributes, text in _TOKENS.findall(html):
        if text:
            if raw:
                inner.append(printable(unescape(text)))
            else:
                is_said = not text.isspace() or _is_text(opened, inner)
                inner.append(markdown(unescape(text) if "&" in text else text) if is_said else "")
        elif not tag:
            shown = printable(unescape(code) if "&" in code else code)
            inner.append(shown if raw else _code("", shown))
        elif tag in _VOID:
            inner.append(_WRITTEN[tag]("", ""))
        elif not end:
            raw += tag in _RAW
            levels.append((opened, of_opened, inner))
            opened, of_opened, inner = tag, attributes, []
        else:
            raw -= opened in _RAW
            write = _plain if raw and opened != "pre" else _WRITTEN.get(opened, _plain)
            # What only C++ or C has of a declaration is hidden.
            written = "" if of_opened.endswith(" hidden") else write(of_opened, "".join(inner))
            opened, of_opened, inner = levels.pop()
            inner.append(written)
    return "".join(inner)


def _is_text(opened: str, before: Sequence[str]) -> bool:
    """Whether blanks in an element, behind what stands there, say something: not those between blocks."""
    return opened not in _OF_BLOCKS and bool(before) and not before[-1].endswith("\n")


def _section(section: Section) -> MarkdownSection:
    return MarkdownSection("#" * section.level, markdown(section.title), "\n\n".join(_blocks(section.parts)))


def _blocks(parts: Parts) -> list[str]:
    lists = [
        [as_markdown(item) for item in parts.items],
        [f"{as_markdown(one.term)}: {_text(one.body)}" for one in parts.definitions],
    ]
    blocks = [
        _declaration(parts.code) if parts.code else "",
        f"```python\n{printable(parts.python)}\n```" if parts.python else "",
        as_markdown(parts.body),
        *map(_text, parts.unlabelled),
        *("\n".join(_item("-", one) for one in items) for items in lists),
        _table(parts.table) if parts.table else "",
    ]
    return [block for block in blocks if block]


def _text(given: Markup | str) -> str:
    return as_markdown(given) if isinstance(given, Markup) else markdown(given)


def _declaration(code: Markup) -> str:
    """Return a declaration without its tags, and without what is hidden."""
    if _HIDES_TAGS.search(code) or "<br" in code:  # of a project's own template
        return as_markdown(f"<pre>{code}</pre>")
    shown = _TAG.sub("", _HIDDEN.sub("", code))
    return _pre("", printable(unescape(shown))).strip()


def _table(table: Table) -> str:
    head = "|" + "".join(map(_cell, table.columns))
    rows = ("|" + "".join(map(_cell, row.cells)) for row in table.rows)
    return "\n".join((head, f"|{' --- |' * len(table.columns)}", *rows))


@remembered(512, typed=True)  # typed: text that is HTML already is another cell
def _cell(cell: Markup | str) -> str:
    return _td("", _inside(cell, "td") if isinstance(cell, Markup) else markdown(cell))


def _item(mark: str, text: str) -> str:
    text = text.strip()
    return f"{mark} {_LINES.sub(chr(10) + ' ' * (len(mark) + 1), text) if chr(10) in text else text}"


# --- what becomes of each element: its attributes and what stands in it -----------------------------------------------


def _plain(_: str, inner: str) -> str:
    return inner


def _code(_: str, inner: str) -> str:
    if "`" not in inner:
        return f"`{inner}`" if inner.strip() else ""
    mark = "`" * (1 + max(map(len, _TICKS.findall(inner)), default=0))
    return f"{mark} {inner} {mark}"


def _pre(_: str, inner: str) -> str:
    mark = "`" * max(3, 1 + max(map(len, _TICKS.findall(inner)), default=0))
    return f"{mark}\n{inner.rstrip()}\n{mark}\n\n"


def _link(attributes: str, inner: str) -> str:
    target = _target(attributes)
    return f"[{inner}](<{target}>)" if target and inner else inner


@remembered(1024)
def _target(attributes: str) -> str:
    found = _HREF.search(attributes)
    if not found:
        return ""
    target = _RELATIVE_PAGE.sub(lambda page: f"{page[1]}.md", printable(unescape(found[1] or found[2] or "")))
    return target.replace("<", "%3C").replace(">", "%3E")


def _td(_: str, inner: str) -> str:
    # A bar ends a cell in code, too; in text the gate has marked it already.
    text = _BAR.sub(lambda _: r"\|", inner.strip()) if "|" in inner else inner.strip()
    return f" {_BLANKS.sub(' ', text) if chr(10) in text else text} |"


def _head(_: str, inner: str) -> str:
    columns = len(_BAR.findall(inner)) - 1
    return f"{inner.strip()}\n|{' --- |' * columns}\n"


def _quote(attributes: str, inner: str) -> str:
    if 'class="alert' in attributes or not attributes:
        return "".join(f"> {line}".rstrip() + "\n" for line in inner.strip().split("\n")) + "\n"
    return inner.strip() + "\n\n"


_WRITTEN: Mapping[str, Callable[[str, str], str]] = {
    "p": lambda attributes, inner: (f"**{inner.strip()}**" if "alert-title" in attributes else inner.strip()) + "\n\n",
    "br": lambda *_: "\\\n",
    "hr": lambda *_: "---\n\n",
    "a": _link,
    "b": lambda _, inner: f"**{inner}**",
    "code": _code,
    "div": lambda attributes, inner: _quote(attributes or " ", inner),
    "blockquote": _quote,
    "em": lambda _, inner: f"*{inner}*",
    "i": lambda _, inner: f"*{inner}*",
    "li": lambda _, inner: _item("-", inner) + "\n",
    "ol": lambda _, inner: re.sub(r"(?m)^- ", "1. ", inner.replace("\n  ", "\n   ")).strip("\n") + "\n\n",
    "pre": _pre,
    "small": lambda _, inner: f"({inner})",
    "strong": lambda _, inner: f"**{inner}**",
    "table": lambda _, inner: re.sub(r"\n\s*\n", "\n", inner).strip() + "\n\n",
    "td": _td,
    "th": _td,
    "thead": _head,
    "tr": lambda _, inner: "|" + inner.replace("\n", "") + "\n",
    "ul": lambda _, inner: inner.strip("\n") + "\n\n",
}
