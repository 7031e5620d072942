"""Code in the words of pages, its words in colours: Pygments finds them, four classes of the style sheet show them."""

from __future__ import annotations

from html import escape
from itertools import groupby

from docabi.remembering import remembered

# What the fences of documentation call a language -> the lexer that reads it.
_LEXERS = {
    "cpp": "cpp",
    "c++": "cpp",
    "c": "c",
    "idl": "cpp",
    "csharp": "csharp",
    "c#": "csharp",
    "cs": "csharp",
    "vb": "vb.net",
    "xml": "xml",
    "python": "python",
    "powershell": "powershell",
}
# What a token of a kind, or of one below it, is shown as.
_CLASSES = (("Comment", "c"), ("Keyword.Type", "t"), ("Keyword", "k"), ("Name.Tag", "k"), ("String", "s"))
_LONGEST = 20_000


@remembered(256)
def highlighted(text: str, language: str) -> str:
    """Return code, of characters that HTML allows, as HTML; in a language that nobody knows, or without end, plain."""
    name = _LEXERS.get(language.strip().lower())
    if name is None or len(text) > _LONGEST:
        return escape(text, quote=False)
    from pygments.lexers import get_lexer_by_name

    tokens = get_lexer_by_name(name, stripnl=False).get_tokens(text)
    parts = groupby(tokens, key=lambda token: _class(str(token[0])))
    shown = "".join(_span(found, "".join(part for _, part in tokens)) for found, tokens in parts)
    return shown if text.endswith("\n") else shown.removesuffix("\n")


def _class(kind: str) -> str:
    return next((name for part, name in _CLASSES if part in kind), "")


def _span(found: str, text: str) -> str:
    shown = escape(text, quote=False)
    bare = shown.rstrip("\n")
    return f"<span class={found}>{bare}</span>{shown[len(bare) :]}" if found else shown
