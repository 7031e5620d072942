"""Markdown of a page for the terminal: links are shown as `text <page>`, alerts by name, references and included texts
in their place, and lines of Chinese and Japanese break between any two letters that may be parted.

Rich prints it, because a terminal has more than plain text: tables, bold words, coloured code. What the dialect's forms
look like and where a line may break is asked of `docabi.markdown`, as everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import unquote

from markdown_it.token import Token
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.markdown import Markdown
from rich.segment import Segment

from docabi.escape import terminal
from docabi.markdown.dialect import INCLUDE, LINK, included_path
from docabi.markdown.inline import plain
from docabi.markdown.plaintext import may_break
from docabi.patterns import compile_pattern
from docabi.texts import PageText

# A place where a line may break: blank to the line breaker, without width, taken away from what is printed.
_BREAK = "\x1f"
_CODE = compile_pattern(r"(^[ \t]*(?:```|~~~).*?(?:^[ \t]*(?:```|~~~)[ \t]*$|\Z)|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
_ALERT = compile_pattern(r"^([ \t]*>)[ \t]*\[!(\w+)\][ \t]*$", re.MULTILINE)


class TerminalMarkdown:
    """Markdown of a page that rich can print in any width."""

    def __init__(self, text: str, page: PageText) -> None:
        self._markdown = Markdown(breakable(terminal(readable(text, page))), hyperlinks=False)
        self._markdown.parsed = list(_with_words_of_tags(self._markdown.parsed))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield from _unmarked(console, options, self._markdown)


def _with_words_of_tags(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens with words between tags, and tags that are words (`<number>`), as text: rich prints no HTML."""
    for token in tokens:
        if token.type == "html_block":
            words = Token("inline", "", 0, children=[_text(token)])
            yield from (Token("paragraph_open", "p", 1), words, Token("paragraph_close", "p", -1))
            continue
        if token.children:
            token.children = [_text(child) if child.type == "html_inline" else child for child in token.children]
        yield token


def _text(tag: Token) -> Token:
    return Token("text", "", 0, content=plain(tag.content))


def _unmarked(console: Console, options: ConsoleOptions, inner: RenderableType) -> RenderResult:
    """Yield what `inner` prints, without the marks of `breakable`."""
    for text, style, control in console.render(inner, options):
        yield Segment(text.replace(_BREAK, ""), style, control)


class Gated:
    """What rich prints, with each piece of text filtered last: Markdown has its own escapes for any character."""

    def __init__(self, inner: RenderableType) -> None:
        self._inner = inner

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for text, style, control in console.render(self._inner, options):
            yield Segment(text if control else terminal(text), style, control)


def readable(text: str, page: PageText) -> str:
    """Return Markdown in which links, references, includes and alerts say in words what a terminal cannot show."""
    return _outside_code(text, lambda part: _shown(part, page))


def breakable(text: str) -> str:
    """Return the text with a mark at each place where a line of wide letters may break."""
    return _outside_code(text, _marked)


def _outside_code(text: str, change: Callable[[str], str]) -> str:
    parts = _CODE.split(text)
    return "".join(part if index % 2 else change(part) for index, part in enumerate(parts))


def _shown(text: str, page: PageText) -> str:
    text = INCLUDE.sub(lambda match: page.includes.get(included_path(match[2])) or match[1], text)
    text = _ALERT.sub(lambda match: f"{match[1]} **[!{match[2].upper()}]**\\", text)
    return LINK.sub(lambda match: _link(match, page), text)


def _link(match: re.Match[str], page: PageText) -> str:
    if match[3]:
        return _escaped(reference(match[3]))
    target = page.links.get(match[2] or "", match[2] or "")
    return f"{match[1]} {_escaped(f'<{target}>')}" if target else match[1]


def reference(target: str) -> str:
    """Return the name behind a target: of `xref:System.Threading.Thread.Sleep%2A?displayProperty=...` the method's."""
    return unquote(target.removeprefix("xref:").partition("?")[0]).rstrip("*")


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>])", r"\\\1", text)


def _marked(text: str) -> str:
    pairs = zip(text, f"{text[1:]} ", strict=False)
    return "".join(letter + _BREAK if _may_break(letter, after) else letter for letter, after in pairs)


def _may_break(letter: str, after: str) -> bool:
    """Whether a line may end here; a mark of Markdown stays with what stands before it."""
    return not (letter.isspace() or after.isspace() or after in "*_`") and may_break(letter, after, strict=True)
