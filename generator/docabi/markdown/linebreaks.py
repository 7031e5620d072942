"""Text to lines of a given width in columns, for scripts with and without spaces between words.

`may_break` is the one rule about Chinese, Japanese and Korean: JIS X 4051, shortened.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

# No line begins with a closing one, and none ends with an opening one.
_CLOSING = frozenset("、。，．・：；？！）」』】〉》〕］｝ーァィゥェォッャュョ々")
_OPENING = frozenset("（「『【〈《〔［｛")
_SMALL_HIRAGANA = frozenset("ぁぃぅぇぉっゃゅょ")
_CJK_START = "\u2e80"
_COMBINING = "\u0300"


def columns(text: str) -> int:
    """Return the width of a text with a fixed pitch: a wide character counts two, a combining mark none."""
    if text.isascii() or max(text) < _COMBINING:
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) != 0 for char in text)


def _units(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts between which a line may end, and whether a space stands before each: words, and in scripts
    without spaces single characters with the punctuation that stays on their side.
    """
    for word in text.split(" "):
        if word.isascii() or max(word) < _CJK_START:
            if word:
                yield word, True
            continue
        part, spaced = "", True
        for place, char in enumerate(word):
            if part and may_break(word[place - 1], char):
                yield part, spaced
                part, spaced = "", False
            part += char
        if part:
            yield part, spaced


def may_break(before: str, after: str, *, strict: bool = False) -> bool:
    """Whether a line may end between two characters that no blank parts: one is wide, and none holds the other.

    A strict line begins with no small hiragana, and Korean, which has blanks between its words, breaks only there.
    """
    if before in _OPENING or after in _CLOSING or not (_is_wide(before) or _is_wide(after)):
        return False
    return not strict or not (after in _SMALL_HIRAGANA or _is_hangul(before) or _is_hangul(after))


def _is_hangul(char: str) -> bool:
    return "\uac00" <= char <= "\ud7a3"


def _is_wide(char: str) -> bool:
    return char >= _CJK_START and unicodedata.east_asian_width(char) in "WF"


def wrap(text: str, width: int, lead: str = "", indent: str = "") -> list[str]:
    """Return lines of at most `width` columns, if the parts allow it: the first after `lead`, others after `indent`."""
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
