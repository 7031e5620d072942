"""Words of a page for the terminal: its Markdown with links as `text <page>`, alerts by name, references and included
texts in their place; and lines of Chinese and Japanese that break between any two letters, as a reader expects.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from unicodedata import east_asian_width
from urllib.parse import unquote

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.markdown import Markdown
from rich.segment import Segment

from docabi.escape import terminal
from docabi.markdown.dialect import LINK
from docabi.spec import PageText

# A place where a line may break: blank to the line breaker, without width, taken away from what is printed.
_BREAK = "\x1f"
_CODE = re.compile(r"(^[ \t]*(?:```|~~~).*?(?:^[ \t]*(?:```|~~~)[ \t]*$|\Z)|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
_ALERT = re.compile(r"^([ \t]*>)[ \t]*\[!(\w+)\][ \t]*$", re.MULTILINE)
_INCLUDE = re.compile(r"\[!INCLUDE\s*\[([^\]]*)\]\(([^()\s]*)\)\s*\]", re.IGNORECASE)
# No line begins with what closes, nor with small letters and the mark of a long vowel; none ends with what opens.
_NOT_FIRST = "、。，．・：；？！ー）」』】〉》〕］｝ぁぃぅぇぉっゃゅょァィゥェォッャュョ々"
_NOT_LAST = "（「『【〈《〔［｛"


class Prose:
    """A renderable: Markdown of a page in the width it is given."""

    def __init__(self, text: str, page: PageText) -> None:
        self._markdown = Markdown(breakable(readable(terminal(text), page)), hyperlinks=False)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield from _plain(console, options, self._markdown)


def _plain(console: Console, options: ConsoleOptions, inner: RenderableType) -> RenderResult:
    """What `inner` prints without the marks of `breakable`."""
    for text, style, control in console.render(inner, options):
        yield Segment(text.replace(_BREAK, ""), style, control)


def readable(text: str, page: PageText) -> str:
    """Markdown whose links, references, includes and alerts say what a terminal cannot show."""
    return _outside_code(text, lambda part: _shown(part, page))


def breakable(text: str) -> str:
    """The text with a mark at each place where a line of wide letters may break."""
    return _outside_code(text, _marked)


def _outside_code(text: str, change: Callable[[str], str]) -> str:
    parts = _CODE.split(text)
    return "".join(part if index % 2 else change(part) for index, part in enumerate(parts))


def _shown(text: str, page: PageText) -> str:
    text = _INCLUDE.sub(lambda match: page.includes.get(match[2]) or match[1], text)
    text = _ALERT.sub(lambda match: f"{match[1]} **[!{match[2].upper()}]**\\", text)
    return LINK.sub(lambda match: _link(match, page), text)


def _link(match: re.Match[str], page: PageText) -> str:
    if match[3]:
        return _escaped(reference(match[3]))
    target = page.links.get(match[2] or "", match[2] or "")
    return f"{match[1]} {_escaped(f'<{target}>')}" if target else match[1]


def reference(target: str) -> str:
    """The name that `xref:System.Threading.Thread.Sleep%2A?displayProperty=nameWithType` stands for."""
    return unquote(target.removeprefix("xref:").partition("?")[0]).rstrip("*")


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>])", r"\\\1", text)


def _marked(text: str) -> str:
    pairs = zip(text, f"{text[1:]} ", strict=False)
    return "".join(letter + _BREAK if _may_break(letter, after) else letter for letter, after in pairs)


def _may_break(letter: str, after: str) -> bool:
    wide = east_asian_width(letter) in "WF" or east_asian_width(after) in "WF"
    beside = letter.isspace() or after.isspace() or after in _NOT_FIRST or letter in _NOT_LAST
    # Korean is written with blanks between its words.
    return wide and not beside and not _is_hangul(letter) and not _is_hangul(after) and after not in "*_`"


def _is_hangul(letter: str) -> bool:
    return "\uac00" <= letter <= "\ud7a3"
