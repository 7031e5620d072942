"""Inline Markdown to typed parts: `inlines` splits the source of a paragraph or a cell, `plain` drops the markup.

CommonMark, and the three forms of this documentation: `[!INCLUDE[tag](path)]`, `<xref:uid>` and tags that are no HTML
(`<number>`), which are words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any
from urllib.parse import unquote

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token

from docabi.markdown.dialect import SNIPPET, make_parser


class Text(msgspec.Struct, frozen=True, tag="text"):
    """Characters, with entities and backslashes resolved."""

    text: str


class Code(msgspec.Struct, frozen=True, tag="code"):
    """A code span, without its backticks."""

    text: str


class Strong(msgspec.Struct, frozen=True, tag="strong"):
    """Bold."""

    children: tuple[Inline, ...]


class Emphasis(msgspec.Struct, frozen=True, tag="emphasis"):
    """Italic."""

    children: tuple[Inline, ...]


class Link(msgspec.Struct, frozen=True, tag="link"):
    """A link; `target` as the page writes it (`../x.md#y`, `xref:System.X`)."""

    target: str
    title: str
    children: tuple[Inline, ...]


class Image(msgspec.Struct, frozen=True, tag="image"):
    """A picture."""

    source: str
    alt: str
    title: str = ""


class Break(msgspec.Struct, frozen=True, tag="break"):
    """The end of a line; `hard` if the page wants a new line to begin."""

    hard: bool


class Html(msgspec.Struct, frozen=True, tag="html"):
    """A tag as it stands on the page. It is text of an untrusted author, never to be printed as markup unseen."""

    text: str


class Include(msgspec.Struct, frozen=True, tag="include"):
    """`[!INCLUDE[tag](path)]`."""

    tag: str
    path: str


class Xref(msgspec.Struct, frozen=True, tag="xref"):
    """`<xref:uid>`; `uid` without its query and percent signs (`System.Threading.Thread.Sleep*`)."""

    uid: str


Inline = Text | Code | Strong | Emphasis | Link | Image | Break | Html | Include | Xref

# A paragraph longer than this is no paragraph; splitting it could take quadratic time.
_LONGEST = 50_000
_TAG_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)")
# Elements of HTML that pages use, and those of translation memories that were left behind: markup, and no words.
_ELEMENT_NAMES = """
    a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figure h1 h2 h3
    h4 h5 h6 hr i iframe img ins kbd li mark ol p pre q s samp script small span strike strong style sub summary
    sup table tbody td tfoot th thead tr tt u ul var wbr bpt ept ph
"""
_ELEMENTS = frozenset(_ELEMENT_NAMES.split())
_SPACING = frozenset({"br", "p", "div", "li", "tr", "td", "hr"})


@lru_cache(maxsize=16384)
def inlines(text: str) -> tuple[Inline, ...]:
    """The inline parts of a Markdown source. Never raises; an absurdly long source is one text."""
    if len(text) > _LONGEST:
        return (Text(text),)
    parser = _parser()
    tokens: list[Token] = []
    parser.inline.parse(text, parser, {}, tokens)
    return _parts(tokens)


def plain(text: str) -> str:
    """The words of a Markdown source without its markup, on one line."""
    return " ".join(unmarked(text).split())


def unmarked(text: str) -> str:
    """The words of a Markdown source without its markup, blanks as they are (a no-break space is one that is meant)."""
    shown = SNIPPET.sub("", text) if "[!" in text else text
    return "".join(map(_words, inlines(shown)))


def spaced(text: str) -> str:
    """The words of a Markdown source with every code span set apart: translation glues words to them."""
    apart = (f" {part.text} " if isinstance(part, Code) else _words(part) for part in inlines(text))
    return " ".join("".join(apart).split())


def code_spans(parts: Sequence[Inline]) -> tuple[str, ...]:
    """The code spans among some parts and inside them, in order."""
    found: list[str] = []
    for part in parts:
        if isinstance(part, Code):
            found.append(part.text)
        elif isinstance(part, Strong | Emphasis | Link):
            found.extend(code_spans(part.children))
    return tuple(found)


def _words(part: Inline) -> str:
    return _WORDS[type(part)](part)


def _words_of_html(part: Html) -> str:
    match = _TAG_NAME.match(part.text)
    if not match or match[1].lower() in _ELEMENTS:
        return " " if match and match[1].lower() in _SPACING else ""
    return part.text


def _words_of_children(part: Strong | Emphasis | Link) -> str:
    return "".join(map(_words, part.children))


def _words_of_text(part: Text | Code) -> str:
    return part.text


_WORDS: dict[type, Callable[[Any], str]] = {
    Text: _words_of_text,
    Code: _words_of_text,
    Strong: _words_of_children,
    Emphasis: _words_of_children,
    Link: _words_of_children,
    Image: lambda part: part.alt,
    Break: lambda part: " ",
    Html: _words_of_html,
    Include: lambda part: part.tag,
    Xref: lambda part: part.uid.removesuffix("*"),  # the mark of all overloads is no word
}


@cache
def _parser() -> MarkdownIt:
    return make_parser(html=True)


def _parts(tokens: Sequence[Token]) -> tuple[Inline, ...]:
    """Nest the parser's flat tokens: an opening token begins a list of children, its closing one wraps them."""
    stack: list[tuple[Token | None, list[Inline]]] = [(None, [])]
    for token in tokens:
        if token.nesting == 1:
            stack.append((token, []))
        elif token.nesting == -1 and len(stack) > 1:
            opened, children = stack.pop()
            stack[-1][1].append(_wrapped(opened or token, tuple(children)))
        else:
            _append(stack[-1][1], token)
    while len(stack) > 1:
        _, children = stack.pop()
        stack[-1][1].extend(children)
    return tuple(stack[0][1])


def _append(parts: list[Inline], token: Token) -> None:
    """Add a token; texts that touch become one."""
    if leaf := _LEAVES.get(token.type):
        parts.append(leaf(token))
    elif token.content:
        before = parts.pop().text if parts and isinstance(parts[-1], Text) else ""  # type: ignore[union-attr] # just tested
        parts.append(Text(before + token.content))


def _wrapped(token: Token, children: tuple[Inline, ...]) -> Inline:
    if token.type == "strong_open":
        return Strong(children)
    if token.type == "em_open":
        return Emphasis(children)
    target = str(token.attrGet("href") or "")
    if token.info == "auto" and target.lower().startswith("xref:"):
        return Xref(unquote(target[len("xref:") :].partition("?")[0]))
    return Link(target, str(token.attrGet("title") or ""), children)


_LEAVES: dict[str, Callable[[Token], Inline]] = {
    "code_inline": lambda token: Code(token.content),
    "softbreak": lambda token: Break(False),
    "hardbreak": lambda token: Break(True),
    "html_inline": lambda token: Html(token.content),
    "image": lambda token: Image(str(token.attrGet("src") or ""), token.content, str(token.attrGet("title") or "")),
    "include": lambda token: Include(str(token.meta["tag"]), str(token.meta["path"])),
}
