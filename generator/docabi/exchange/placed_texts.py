"""A unit's text cut at its names: words, and marks with what they stand for. XLIFF prints both."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from docabi.exchange.marks import MarkedText
from docabi.patterns import compile_pattern

_BRACES = compile_pattern(r"\{\{|\}\}|\{([A-Za-z_][A-Za-z0-9_]*)\}")


class Part(msgspec.Struct, frozen=True):
    """Words, or (with a name) a mark."""

    text: str
    name: str = ""


def parts_of(marked: MarkedText, are_names: bool) -> Iterator[Part]:
    """The parts of a text, in order; `are_names`: its source has names, so that its own braces are doubled."""
    if not are_names:
        yield Part(marked.text)
        return
    words, end = "", 0
    for match in _BRACES.finditer(marked.text):
        words += marked.text[end : match.start()]
        end = match.end()
        if match[1] is None:
            words += match[0][0]
        else:
            yield from [Part(words)] if words else []
            yield Part(marked.names[match[1]], match[1])
            words = ""
    yield from [Part(words + marked.text[end:])] if words or end < len(marked.text) else []
