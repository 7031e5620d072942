"""Inline Markdown to parts: `inlines` splits the source of a paragraph or a cell, `plain` drops the markup.

CommonMark, and the three forms of this documentation: `[!INCLUDE[tag](path)]`, `<xref:uid>` and tags that are no HTML
(`<number>`), which are words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

import msgspec

from docabi.markdown.dialect import INCLUDE_PATTERN, SNIPPET
from docabi.patterns import compile_pattern
from docabi.remembering import remembered

if TYPE_CHECKING:  # the parser is imported for texts that need it
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# How deep marks and brackets stand in each other at most: more of them only take more time.
_DEEPEST = 20
_TAG_NAME = compile_pattern(r"</?([A-Za-z][A-Za-z0-9]*)")
# Elements of HTML that pages use, and those of translation memories that were left behind: markup, and no words.
_ELEMENT_NAMES = """
    a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figure h1 h2 h3
    h4 h5 h6 hr i iframe img ins kbd li mark ol p pre q s samp script small span strike strong style sub summary
    sup table tbody td tfoot th thead tr tt u ul var wbr bpt ept ph
"""
_ELEMENTS = frozenset(_ELEMENT_NAMES.split())
_SPACING_NAMES = "br p div li tr td th hr dl dt dd ul ol table blockquote pre h1 h2 h3 h4 h5 h6 caption"
_SPACING = frozenset(_SPACING_NAMES.split())


class Part(msgspec.Struct, frozen=True):
    """A part of a text with its words; bold and italic words are parts like others, and a link stands before its own.

    `kind` is the parser's name of it: `text`, `code_inline`, `softbreak`, `link_open`, `include`, `xref`.
    """

    kind: str
    words: str = ""
    target: str = ""
    """Of a link, an include or an `<xref:>` where it leads, as the page writes it."""
    level: int = 0
    """How many marks (bold, italic, a link) it stands in."""

    def is_outer(self, kind: str) -> bool:
        """Whether it is of a kind and stands in no mark."""
        return self.kind == kind and not self.level


# What begins no markup, and no form of the documentation's own.
_NO_MARKUP = compile_pattern(r"[^\\`*_\[\]<>&!~\n]*\Z")


def inlines(text: str) -> tuple[Part, ...]:
    """The inline parts of a Markdown source. Never raises."""
    if _NO_MARKUP.match(text):
        return (Part("text", text),) if text else ()
    return parsed(text)


# Nearly all other texts are made of these: words, code spans of one backtick, words in bold with blanks around them,
# links to plain targets, brackets around words, includes, `<xref:>`, `<br/>`, ends of lines. A text that has anything
# else is the parser's.
_WORDS_ALONE = r"(?:[^\\`*_\[\]<>&!~\n]++|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|!(?!\[)|>|&(?![#A-Za-z])|<(?=[ \d=])|~)++"
_SIMPLE = compile_pattern(
    rf"(?P<words>(?:{_WORDS_ALONE}|\[(?=[^\\`*_\[\]<>&!~\n()]{{1,100}}\](?![(\[]))|\])++)|`(?P<code>[^`\n]++)`(?!`)"
    rf"|(?:\A|(?<=[ \n]))\*\*(?P<bold>(?=[A-Za-z0-9]){_WORDS_ALONE}(?<=[A-Za-z0-9]))\*\*(?=[ \n.,:;)]|\Z)"
    rf"|\[(?:(?P<link>(?!!){_WORDS_ALONE})|`(?P<linked>[^`\n]++)`)\]\((?P<target>(?:https?://)?[\w./#?=%+,;@$-]+)\)"
    rf"|{INCLUDE_PATTERN}|<(?P<xref>xref:[^<>\s\0-\x20]++)>|(?P<element><(?i:br) ?/?>)|(?P<break>\n[ \t]*)"
)


def _simple(text: str) -> tuple[Part, ...] | None:
    """The parts of a text of the plainest markup, as the parser gives them; None of any other text."""
    parts: list[Part] = []
    position, end, match_at = 0, len(text), _SIMPLE.match
    while position < end:
        match = match_at(text, position)
        if match is None:
            return None
        position = match.end()
        what = match.lastgroup
        if what == "words":
            parts.append(Part("text", match[0]))
        else:
            parts += _MADE[what or ""](match, parts)
    return tuple(parts)


def _link(match: re.Match[str], _: list[Part]) -> tuple[Part, ...]:
    code = match["linked"]
    words = Part("code_inline", _code(code), level=1) if code else Part("text", match["link"], level=1)
    return Part("link_open", "", match["target"]), words


def _break(_: re.Match[str], parts: list[Part]) -> tuple[Part, ...]:
    """The end of a line. Blanks before it go from what was read last; two of them mean more."""
    last = parts[-1] if parts else Part("")
    words = last.words.rstrip(" ")
    if last.kind != "text" or last.level or words == last.words:
        return (Part("softbreak", " "),)
    parts.pop()
    end = Part("hardbreak" if len(last.words) - len(words) > 1 else "softbreak", " ")
    return (Part("text", words), end) if words else (end,)


def _xref(target: str, level: int = 0) -> Part:
    identifier = unquote(target[len("xref:") :].partition("?")[0])
    return Part("xref", identifier.removesuffix("*"), identifier, level)  # the mark of all overloads is no word


def _code(written: str) -> str:
    """What a code span holds: one blank at either end is none of it."""
    has_blanks = written.startswith(" ") and written.endswith(" ") and bool(written.strip(" "))
    return written[1:-1] if has_blanks else written


_MADE: dict[str, Callable[[re.Match[str], list[Part]], tuple[Part, ...]]] = {
    "code": lambda match, _: (Part("code_inline", _code(match["code"])),),
    "bold": lambda match, _: (Part("text", match["bold"], level=1),),
    "target": _link,
    "path": lambda match, _: (Part("include", match["tag"], match["path"].strip()),),
    "xref": lambda match, _: (_xref(match["xref"]),),
    "element": lambda match, _: (Part("html_inline", " "),),
    "break": _break,
}
"""What is made of a match, by the group that it ended with, and of the parts before it."""


@remembered(128)
def parsed(text: str) -> tuple[Part, ...]:
    """What the parser makes of a Markdown source."""
    simple = _simple(text)
    return whole(text) if simple is None else simple


def whole(text: str) -> tuple[Part, ...]:
    """What the parser makes of a Markdown source of any markup."""
    parser = _parser()
    tokens: list[Token] = []
    parser.inline.parse(text, parser, {}, tokens)
    return tuple(_parts(tokens))


@remembered(2048)
def plain(text: str) -> str:
    """The words of a Markdown source without its markup, on one line."""
    words = unmarked(text)
    # Most are such already: what is printable has no blank but the plain one.
    is_line = words.isprintable() and "  " not in words and words[:1] != " " and words[-1:] != " "
    return words if is_line else " ".join(words.split())


def unmarked(text: str) -> str:
    """The words of a Markdown source without its markup, blanks as they are (a no-break space is one that is meant)."""
    shown = SNIPPET.sub("", text) if "[!" in text else text
    return shown if _NO_MARKUP.match(shown) else "".join([part.words for part in parsed(shown)])


def spaced(text: str) -> str:
    """The words of a Markdown source with every code span set apart: translation glues words to them."""
    apart = (f" {part.words} " if part.is_outer("code_inline") else part.words for part in inlines(text))
    return " ".join("".join(apart).split())


def code_spans(text: str) -> tuple[str, ...]:
    """The code spans of a Markdown source, in order."""
    return tuple(part.words for part in inlines(text) if part.kind == "code_inline")


@cache
def _parser() -> MarkdownIt:
    from docabi.markdown.parser import make_parser  # most texts do without

    parser = make_parser(html=True)
    parser.options["maxNesting"] = _DEEPEST
    return parser


def _parts(tokens: Sequence[Token]) -> Iterator[Part]:
    stream = iter(tokens)
    for token in stream:
        target = str(token.attrs.get("href") or "")
        if token.info == "auto" and token.nesting == 1 and target.lower().startswith("xref:"):
            yield _xref(target, token.level)
            next((inner for inner in stream if inner.type == "link_close"), None)
        elif token.type == "link_open":
            yield Part(token.type, "", target, token.level)
        elif token.type == "include":
            yield Part(token.type, token.meta["tag"], token.meta["path"], token.level)
        elif words := _WORDS[token.type](token) if token.type in _WORDS else token.content:
            yield Part(token.type, words, level=token.level)


def _words_of_html(token: Token) -> str:
    match = _TAG_NAME.match(token.content)
    if not match or match[1].lower() in _ELEMENTS:
        return " " if match and match[1].lower() in _SPACING else ""
    return token.content


_WORDS: dict[str, Callable[[Token], str]] = {
    "softbreak": lambda token: " ",
    "hardbreak": lambda token: " ",
    "html_inline": _words_of_html,
}
