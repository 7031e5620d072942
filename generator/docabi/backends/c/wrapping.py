"""Text to lines of a given width in columns, for scripts with and without spaces between words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

# No line begins with a closing one, and none ends with an opening one (JIS X 4051, shortened).
_CLOSING = frozenset("、。，．・：；？！）」』】〉》〕］｝ーァィゥェォッャュョ々")
_OPENING = frozenset("（「『【〈《〔［｛")
_CJK_START = "\u2e80"
_COMBINING = "\u0300"


def columns(text: str) -> int:
    """Width of a text with a fixed pitch: a wide character counts two, a combining mark none."""
    if text.isascii() or max(text) < _COMBINING:
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) != 0 for char in text)


def _units(text: str) -> Iterator[tuple[str, bool]]:
    """Parts between which a line may end, and whether a space stands before each: words, and in scripts without
    spaces single characters with the punctuation that stays on their side.
    """
    for word in text.split(" "):
        if word.isascii() or max(word) < _CJK_START:
            if word:
                yield word, True
            continue
        part, spaced = "", True
        for place, char in enumerate(word):
            if part and _may_break(word[place - 1], char):
                yield part, spaced
                part, spaced = "", False
            part += char
        if part:
            yield part, spaced


def _may_break(before: str, after: str) -> bool:
    wide = _is_wide(before) or _is_wide(after)
    return wide and before not in _OPENING and after not in _CLOSING


def _is_wide(char: str) -> bool:
    return char >= _CJK_START and unicodedata.east_asian_width(char) in "WF"


def wrap(text: str, width: int, lead: str = "", indent: str = "") -> list[str]:
    """Lines of at most `width` columns where the parts allow it: the first after `lead`, the others after `indent`."""
    lines: list[str] = []
    current, used, empty = lead, columns(lead), True
    for part, spaced in _units(text):
        gap = 1 if spaced and not empty else 0
        size = columns(part)
        if not empty and used + gap + size > width:
            lines.append(current)
            current, used, gap = indent, columns(indent), 0
        current += " " * gap + part
        used += gap + size
        empty = False
    return lines if empty else [*lines, current]
