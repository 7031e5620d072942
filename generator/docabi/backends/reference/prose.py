"""Markdown of a page -> HTML that is safe whatever the page says.

A link goes where the site map or the outside allows, else it is plain text; a link to an entity shows the entity's
name, because translation damages link texts. Most texts are sentences with identifiers in backticks and links: these
are read here, what is more goes to `parser`, and a test holds that both agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from html import escape

import msgspec
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from markupsafe import Markup

from docabi.backends.reference.highlight import highlighted
from docabi.backends.reference.sitemap import Links, Reference
from docabi.backends.reference.views import NOTHING
from docabi.escape import printable
from docabi.markdown.dialect import ALERT, ANCHOR, INCLUDE, SNIPPET
from docabi.markdown.inline import unmarked
from docabi.markdown.parser import make_parser
from docabi.patterns import compile_pattern
from docabi.remembering import remembered

# Code points that are no characters (Unicode 23.7); HTML forbids them.
_NONCHARACTERS = compile_pattern(
    "[\ufdd0-\ufdef" + "".join(chr(plane * 0x10000 + end) for plane in range(17) for end in (0xFFFE, 0xFFFF)) + "]"
)
# What a text without any of them hardly has: their own class is looked through a character at a time.
_MAY_BE_NONCHARACTER = compile_pattern("[\ufdd0-\ufdef\ufffe\uffff\U0001fffe-\U0010ffff]")
# Placeholders of translation tools (`{1>...<1}`) and tags: such a heading is no heading.
_DAMAGED = compile_pattern(r"[{}<>\ufffd]|&[lg]t;")


def clean(text: str) -> str:
    """Replace characters that HTML forbids, and those that make a page read otherwise than it is written."""
    if text.isprintable():
        return text
    text = printable(text)
    return _NONCHARACTERS.sub("\ufffd", text) if _MAY_BE_NONCHARACTER.search(text) else text


# What an attribute may hold without quotation marks: less than HTML allows, but every address of a page of the site.
_BARE = compile_pattern(r"[A-Za-z0-9_./:#-]+")


def attribute(value: str) -> str:
    """Return the value of an attribute as it stands in a tag."""
    return value if _BARE.fullmatch(value) and not value.endswith("/") else f'"{escape(value)}"'


as_html: Callable[[str], Markup] = partial(str.__new__, Markup)
"""Take a text for the HTML that it is, without what `Markup` asks of a value that may be anything."""


def link(address: str, text: str) -> Markup:
    """Return a link inside the site."""
    return as_html(f"<a href={attribute(address)}>{Markup.escape(text)}</a>")


def plain(text: str) -> str:
    """Return the words of a title: the marks of Markdown are removed."""
    return clean(unmarked(text)).strip()


@remembered(1024)
def heading_words(text: str) -> str:
    """Return the words of a page's heading, empty if translation tools left their marks in it."""
    return "" if _DAMAGED.search(text) else plain(text)


# What has a meaning in a line of Markdown; an underscore inside a word has none.
_SIGN = compile_pattern(r"[\\*\[\]<>&!\n\r~_]")
_MARKED = compile_pattern(r"[\\*\[\]<>&!\n\r~]|(?<![^\W_])_|_(?![^\W_])")
# What may begin a block that is no paragraph.
_BLOCK = compile_pattern(r"\s*(?:[-+*#=>|_:]|\d+[.)]|```|~~~)")
_ALERT_OF_A_LINE = compile_pattern(rf"> ?{ALERT.pattern.removesuffix('?')}> ?(?P<words>\S[^\n]*)\Z", re.IGNORECASE)
_XREF = compile_pattern(r"<xref:(?P<identifier>[^\s<>?]+)(?:\?(?P<query>[^\s<>]*))?>")
# A link of a plain text to a plain target, a reference, a break, and brackets that are no link.
_LINKED = compile_pattern(
    rf"\[(?P<text>[^\[\]\n]+)\]\((?P<target>[\w./#?=%+,:;@$-]+)\)|{_XREF.pattern}|(?P<break><[bB][rR]\s*/?>)"
    r"|(?<![!\]])\[(?P<said>[^\[\]\n!^]+)\](?![(\[:])"
)
# The group is the indentation of the line behind blank ones.
_BLANK_LINES = compile_pattern(r"\n[ \t]*(?:\n([ \t]*))+")
_ITEM = compile_pattern(r"- (?=\S)")


class Prose(msgspec.Struct, frozen=True):
    """Renders the Markdown of one page: `links` says where its links go, `words` what its alerts are called."""

    links: Links
    words: Mapping[str, str]

    def blocks(self, text: str) -> Markup:
        """Return a text as HTML: paragraphs, lists, tables, code and alerts."""
        text = text.strip()
        if not text:
            return NOTHING
        simple = self._simple_blocks(text)
        return as_html(parser().render(text, self._environment()) if simple is None else simple)

    def _simple_blocks(self, text: str) -> str | None:
        """Return paragraphs, and alerts and items of a line each, as HTML; None if the text may have other blocks."""
        if "\n|" in text or "```" in text:
            return None
        shown: list[str] = []
        items: list[str] = []
        blocks = ["", *_BLANK_LINES.split(text)]
        for indent, block in zip(blocks[::2], blocks[1::2], strict=True):
            is_item = not indent and _ITEM.match(block) is not None
            if items and not is_item:
                shown.append(_list(items))
                items = []
                if indent not in ("", " "):  # it may belong to the item
                    return None
            alert = None if is_item else _ALERT_OF_A_LINE.match(block)
            words = block[2:] if is_item else alert["words"] if alert else block
            line = self._simple_words(words, is_item=is_item)
            if line is None:
                return None
            if is_item:
                items.append(line)
            elif alert:
                shown.append(f"{_alert(alert[1].lower(), self.words)}<p>{line}</p>\n</div>\n")
            else:
                shown.append(f"<p>{line}</p>\n")
        return "".join((*shown, _list(items) if items else ""))

    def _simple_words(self, text: str, *, is_item: bool) -> str | None:
        """Return the HTML of a line, or of the lines of a paragraph; None if they may be other blocks."""
        if _BLOCK.match(text) or text.strip() != text.strip(" \t\n"):
            return None
        if "\n" not in text:
            return self.line(text)
        return None if is_item or any(map(_BLOCK.match, text.split("\n"))) else self.simple_lines(text.strip())

    def line(self, text: str) -> Markup:
        """Return the HTML of a text that is one line: a cell, a label."""
        text = text.strip()
        if "[" not in text and "<" not in text:
            return _line_without_links(text)
        simple = _with_links(text, self.links)
        return as_html(parser().renderInline(text, self._environment()) if simple is None else simple)

    def simple_lines(self, text: str) -> str | None:
        """Return the HTML of a paragraph's lines; None if one of them may hold more than sentences and links."""
        shown: list[str] = []
        *lines, last = text.split("\n")
        for line in lines:
            words = line.rstrip(" ")
            if shown:
                words = words.lstrip(" \t")
            simple = self._simple_line(words)
            if simple is None:
                return None
            # Blanks alone are the indentation of a line, which is left out; they break none.
            shown += (simple, "<br>\n" if words and line.endswith("  ") else "\n")
        simple = self._simple_line(last.lstrip(" \t") if shown else last)
        return None if simple is None else "".join((*shown, simple))

    def _simple_line(self, text: str) -> str | None:
        return _with_links(text, self.links) if "[" in text or "<" in text else sentence(text)

    def cell(self, text: str) -> Markup:
        """Return the HTML of a description: a line has no paragraph around it, several lines are blocks."""
        return self.blocks(text) if "\n" in text.strip() else self.line(text)

    def _environment(self) -> dict[str, object]:
        return {"links": self.links, "words": self.words, "prose": self}


@remembered(1024)
def _line_without_links(text: str) -> Markup:
    """Return a line as HTML; lines are remembered, because codes have the same descriptions on hundreds of pages."""
    simple = sentence(text)
    return as_html(parser().renderInline(text, {}) if simple is None else simple)


def sentence(text: str) -> str | None:
    """Return the HTML of a line of words and code in single backticks; None if the line may hold more."""
    if "`" not in text:
        text = clean(text)
        return None if _is_marked(text) else escape(text, quote=False)
    parts = clean(text).split("`")
    # An empty part is two backticks together, which make another kind of code.
    touching = "" in parts[1:-1]
    if touching or "\n" in text or len(parts) % 2 == 0 or _is_marked("`".join(parts[::2])):
        return None
    return "".join(_code(part) if index % 2 else escape(part, quote=False) for index, part in enumerate(parts))


def _is_marked(text: str) -> bool:
    return _SIGN.search(text) is not None and _MARKED.search(text) is not None


def _with_links(text: str, links: Links) -> str | None:
    """Return the HTML of an include, or of a line of sentences and links; None if the line may hold more."""
    if INCLUDE.fullmatch(text):
        return ""
    parts: list[str] = []
    last = 0
    for found in _LINKED.finditer(text):
        before, target = sentence(text[last : found.start()]), found["target"]
        shown = sentence(found["text"] or found["said"] or "")
        if before is None or shown is None:
            return None
        if found["said"]:
            shown = f"[{shown}]"
        elif found["break"]:
            shown = "<br>\n"
        else:
            reference = links.resolve(target) if target else links.managed(found["identifier"], found["query"] or "")
            shown = _anchor(reference, shown)
        parts += (before, shown)
        last = found.end()
    end = sentence(text[last:])
    return None if end is None else "".join((*parts, end))


def _list(items: Sequence[str]) -> str:
    """Return a list of lines between which blank ones stand, which make paragraphs of them."""
    shown = f"<li>{items[0]}</li>\n" if len(items) == 1 else "".join(f"<li>\n<p>{one}</p>\n</li>\n" for one in items)
    return f"<ul>\n{shown}</ul>\n"


def _anchor(reference: Reference | None, text: str) -> str:
    """Return a link that shows the name of its target, else `text`; without a target no link."""
    shown = f"<code>{escape(clean(reference.name), quote=False)}</code>" if reference and reference.name else text
    return f"{opening_of(reference)}{shown}</a>" if reference and reference.href else shown


def _code(text: str) -> str:
    """Return a code span; CommonMark takes one blank off both of its ends, unless it is nothing but blanks."""
    if text.startswith(" ") and text.endswith(" ") and text.strip(" "):
        text = text[1:-1]
    return f"<code>{escape(text, quote=False)}</code>"


# --- the parser ------------------------------------------------------------------------------------------------------

_BREAK = compile_pattern(r"<br\s*/?>", re.IGNORECASE)
# An empty anchor, and the tags of translation tools that stand where repairs of words see none (beside torn code).
_DROPPED = compile_pattern(rf"{ANCHOR.pattern}|<(?P<tag>bpt|ept|ph)\b[^<>]*>[^<>]{{0,80}}</(?P=tag)>", re.IGNORECASE)


@cache
def parser() -> MarkdownIt:
    """Return the parser; it knows no indented code, because translated texts are indented at random."""
    made = make_parser(html=False).disable("code")
    made.options["xhtmlOut"] = False
    made.validateLink = lambda url: True  # type: ignore[method-assign]
    made.core.ruler.after("block", "alerts", _alerts)
    made.core.ruler.at("inline", _inlines)
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
            tokens[index].meta = {"opening": _alert(kind, words)}
            tokens[index + 2].content = tokens[index + 2].content[found.end() :].lstrip(" \t")
            # A keyword that stands alone leaves an empty paragraph.
            tokens[index + 1].hidden = tokens[index + 3].hidden = not tokens[index + 2].content
            _closing(tokens, index).type = "alert_close"


def _inlines(state: StateCore) -> None:
    """Parse the text of each block, unless it has but sentences and links."""
    prose: Prose | None = state.env.get("prose")
    for token in state.tokens:
        if token.type == "inline":
            token.children = []
            simple = prose.simple_lines(token.content) if prose else None
            if simple is None:
                state.md.inline.parse(token.content, state.md, state.env, token.children)
            else:
                token.children.append(Token("simple", "", 0, content=simple))


def _alert(kind: str, words: Mapping[str, str]) -> str:
    """Return how an alert begins."""
    title = escape(words.get(kind, kind))
    return f'<div class="alert {kind}" role="note">\n<p class="alert-title">{title}</p>\n'


def _closing(tokens: Sequence[Token], index: int) -> Token:
    """Return the token that closes the block which the token at `index` opens."""
    level = tokens[index].level
    after = (tokens[place] for place in range(index + 1, len(tokens)))
    return next(token for token in after if token.level == level and token.nesting == -1)


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


def _resolved(children: list[Token], links: Links | None, inside: bool = False) -> Iterator[Token]:
    """The parts with the links that they become; what lies inside a link (`[<xref:X>](y.md)`) is none of its own."""
    index = 0
    while index < len(children):
        token = children[index]
        index += 1
        if token.type == "link_open":
            rest = range(index, len(children))
            end = next(at for at in rest if children[at].type == "link_close" and children[at].level == token.level)
            reference = links.resolve(str(token.attrs["href"])) if links else None
            yield from _linked(reference, list(_resolved(children[index:end], links, inside=True)), inside)
            index = end + 1
        elif token.type == "image":
            if token.content.strip():
                yield Token("picture", "em", 0, content=token.content)
        elif token.type == "xref":
            identifier, query = token.meta["groups"]
            reference = links.managed(identifier, query or "") if links else None
            yield from _linked(reference, [], inside)
        else:
            yield token


def _linked(reference: Reference | None, inner: list[Token], inside: bool) -> Iterator[Token]:
    """The tokens of a link: the entity's name if it has one, else the page's own text; no target, no link."""
    shown = [Token("code_inline", "code", 0, content=reference.name)] if reference and reference.name else inner
    if reference is None or not reference.href or inside:
        yield from shown
        return
    opening = Token("link_open", "a", 1, meta={"reference": reference})
    yield from (opening, *shown, Token("link_close", "a", -1))


# --- HTML ------------------------------------------------------------------------------------------------------------
# Every rule has the signature that markdown-it's renderer calls: (renderer, tokens, index, options, environment).


def _content(tokens: Sequence[Token], index: int) -> str:
    """The text of a token. Entities are decoded by now: what they gave is cleaned here."""
    return escape(clean(tokens[index].content), quote=False)


def _fence(token: Token) -> tuple[str, str]:
    return clean(token.content), token.info


def opening_of(reference: Reference) -> str:
    """Return the tag that opens a link."""
    return f"<a href={attribute(reference.href)}{' class=outside rel=noreferrer' if reference.outside else ''}>"


def _render_link(_: RendererHTML, tokens: Sequence[Token], index: int, __: OptionsDict, ___: EnvType) -> str:
    reference: Reference = tokens[index].meta["reference"]
    return opening_of(reference)


def _render_table(_: RendererHTML, tokens: Sequence[Token], index: int, __: OptionsDict, environment: EnvType) -> str:
    prose = Prose(environment["links"], environment["words"])
    header, *rows = (row.cells for row in tokens[index].meta["rows"])

    def rendered(cells: Sequence[str], tag: str) -> str:
        return f"<tr>\n{''.join(f'<{tag}>{prose.line(cell)}</{tag}>' + chr(10) for cell in cells)}</tr>\n"

    body = f"<tbody>\n{''.join(rendered(cells, 'td') for cells in rows)}</tbody>\n" if rows else ""
    return f'<div class="scroll words"><table>\n<thead>\n{rendered(header, "th")}</thead>\n{body}</table></div>\n'


_RENDER: Mapping[str, Callable[..., str]] = {
    "include": lambda *_: "",
    "simple": lambda _, tokens, index, *__: tokens[index].content,
    "text": lambda _, tokens, index, *__: _content(tokens, index),
    # No picture is published: what it shows is said in its place.
    "picture": lambda _, tokens, index, *__: f"<em class=picture>{_content(tokens, index)}</em>",
    "code_inline": lambda _, tokens, index, *__: f"<code>{_content(tokens, index)}</code>",
    "fence": lambda _, tokens, index, *__: f"<pre><code>{highlighted(*_fence(tokens[index]))}</code></pre>\n",
    "link_open": _render_link,
    "alert_open": lambda _, tokens, index, *__: tokens[index].meta["opening"],
    "alert_close": lambda *_: "</div>\n",
    # A heading inside a text stands below those of the page.
    "heading_open": lambda *_: "<p class=heading>",
    "heading_close": lambda *_: "</p>\n",
    "table": _render_table,
}
