"""The documentation's dialect of Markdown as HTML: alerts, `<xref:>`, links of the site.

Raw HTML is text, except a line break. Nothing of a page reaches the output unescaped: every rule that prints is below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from docabi.backends.reference.links import Links, Reference
from docabi.backends.reference.safe_text import clean
from docabi.markdown.dialect import ALERT, ANCHOR, SNIPPET, make_parser

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_XREF = re.compile(r"<xref:([^\s<>?]+)(?:\?([^\s<>]*))?>")
# An empty anchor, and the tags that translation tools leave behind with what they hide.
_DROPPED = re.compile(rf"{ANCHOR.pattern}|<(?P<tag>bpt|ept|ph)\b[^<>]*>[^<>]{{0,80}}</(?P=tag)>", re.IGNORECASE)


@cache
def parser() -> MarkdownIt:
    """Return the parser; it knows no indented code, because translated texts are indented at random."""
    made = make_parser(html=False).disable("code")
    made.validateLink = lambda url: True  # type: ignore[method-assign]
    made.core.ruler.after("block", "alerts", _alerts)
    made.core.ruler.push("references", _references)
    made.inline.ruler.before("link", "snippet", _snippet)
    made.inline.ruler.before("autolink", "tags", _tags)
    for name, rule in _RENDER.items():
        made.add_render_rule(name, rule)
    return made


# --- the dialect -----------------------------------------------------------------------------------------------------


def _alerts(state: StateCore) -> None:
    """A quotation that begins with `[!NOTE]` becomes an alert."""
    tokens = state.tokens
    words = state.env.get("words", {})
    for index in range(len(tokens) - 2):
        found = ALERT.match(tokens[index + 2].content) if tokens[index].type == "blockquote_open" else None
        if found and tokens[index + 2].type == "inline":
            kind = found[1].lower()
            tokens[index].type = "alert_open"
            tokens[index].meta = {"kind": kind, "title": words.get(kind, kind)}
            tokens[index + 2].content = tokens[index + 2].content[found.end() :].lstrip(" \t")
            # A keyword that stands alone leaves an empty paragraph.
            tokens[index + 1].hidden = tokens[index + 3].hidden = not tokens[index + 2].content
            _closing(tokens, index).type = "alert_close"


def _closing(tokens: Sequence[Token], index: int) -> Token:
    """Return the token that closes the block which the token at `index` opens."""
    level = tokens[index].level
    return next(token for token in tokens[index + 1 :] if token.level == level and token.nesting == -1)


def _snippet(state: StateInline, silent: bool) -> bool:
    """What stands behind a snippet is not on this page."""
    found = SNIPPET.match(state.src, state.pos) if state.src.startswith("[!", state.pos) else None
    if found is None:
        return False
    state.pos = found.end()
    return True


def _tags(state: StateInline, silent: bool) -> bool:
    """`<br>` is a line break, `<xref:>` a reference, an empty anchor nothing; every other tag is text."""
    if state.src[state.pos] != "<":
        return False
    for pattern, token in _TAGS:
        if found := pattern.match(state.src, state.pos):
            if token and not silent:
                state.push(token, "br" if token == "hardbreak" else "", 0).meta = {"groups": found.groups()}
            state.pos = found.end()
            return True
    return False


_TAGS = ((_BREAK, "hardbreak"), (_XREF, "xref"), (_DROPPED, ""))


def _references(state: StateCore) -> None:
    """Resolve the links of every inline part."""
    links = state.env.get("links")
    for token in state.tokens:
        # A text without these has no link, image or tag.
        if token.type == "inline" and token.children and ("[" in token.content or "<" in token.content):
            token.children = list(_resolved(token.children, links))


def _resolved(children: list[Token], links: Links | None) -> Iterator[Token]:
    index = 0
    while index < len(children):
        token = children[index]
        index += 1
        if token.type == "link_open":
            end = next(at for at in range(index, len(children)) if children[at].type == "link_close")
            reference = links.resolve(str(token.attrs["href"])) if links else None
            yield from _linked(reference, list(_resolved(children[index:end], links)))
            index = end + 1
        elif token.type == "image":
            yield _text(token.content)
        elif token.type == "xref":
            identifier, query = token.meta["groups"]
            reference = links.managed(identifier, query or "") if links else None
            yield from _linked(reference, [])
        else:
            yield token


def _linked(reference: Reference | None, inner: list[Token]) -> Iterator[Token]:
    """The tokens of a link: the entity's name if it has one, else the page's own text; no target, no link."""
    shown = [_code(reference.name)] if reference and reference.name else inner
    if reference is None or not reference.href:
        yield from shown
        return
    opening = Token("link_open", "a", 1, meta={"reference": reference})
    yield from (opening, *shown, Token("link_close", "a", -1))


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)


def _code(content: str) -> Token:
    return Token("code_inline", "code", 0, content=content)


# --- HTML ------------------------------------------------------------------------------------------------------------
# Every rule has the signature that markdown-it's renderer calls: (renderer, tokens, index, options, environment).


def _render_text(_: RendererHTML, tokens: Sequence[Token], index: int, __: OptionsDict, ___: EnvType) -> str:
    """Entities are decoded by now: what they gave is cleaned here."""
    return escape(clean(tokens[index].content), quote=False)


def _render_code(_: RendererHTML, tokens: Sequence[Token], index: int, __: OptionsDict, ___: EnvType) -> str:
    return f"<code>{escape(clean(tokens[index].content), quote=False)}</code>"


def _render_fence(_: RendererHTML, tokens: Sequence[Token], index: int, __: OptionsDict, ___: EnvType) -> str:
    return f"<pre><code>{escape(clean(tokens[index].content), quote=False)}</code></pre>\n"


def _render_link(_: RendererHTML, tokens: Sequence[Token], index: int, __: OptionsDict, ___: EnvType) -> str:
    reference: Reference = tokens[index].meta["reference"]
    outside = ' class="outside" rel="noreferrer"' if reference.outside else ""
    return f'<a href="{escape(reference.href)}"{outside}>'


def _render_alert(_: RendererHTML, tokens: Sequence[Token], index: int, __: OptionsDict, ___: EnvType) -> str:
    meta = tokens[index].meta
    return f'<div class="alert {meta["kind"]}" role="note">\n<p class="alert-title">{escape(meta["title"])}</p>\n'


def _render_heading(_: RendererHTML, tokens: Sequence[Token], index: int, __: OptionsDict, ___: EnvType) -> str:
    """A heading inside a text stands below those of the page."""
    return '<p class="heading">' if tokens[index].nesting == 1 else "</p>\n"


def _render_cell(_: RendererHTML, tokens: Sequence[Token], index: int, __: OptionsDict, ___: EnvType) -> str:
    return f"<{tokens[index].tag}>"


_RENDER = {
    "include": lambda *_: "",
    "text": _render_text,
    "code_inline": _render_code,
    "fence": _render_fence,
    "link_open": _render_link,
    "alert_open": _render_alert,
    "alert_close": lambda *_: "</div>\n",
    "heading_open": _render_heading,
    "heading_close": _render_heading,
    "th_open": _render_cell,
    "td_open": _render_cell,
    "table_open": lambda *_: '<div class="scroll"><table>\n',
    "table_close": lambda *_: "</table></div>\n",
}
