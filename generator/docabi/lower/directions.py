"""Direction words at the start of a description: `[in]`, `[in, out]`, and what translation made of them.

The direction itself is read from the declaration, never from these words; here they are only taken away, and only where
they stand as the marker: a real sentence must not lose a word.
"""

from __future__ import annotations

import re
from functools import cache

from docabi import facts
from docabi.facts import DirectionWords

# `[in]`, `\[in \]`, `[out, size_is(x)]`, full-width brackets, and `]out]`, a slip of the source. Not a link.
_SQUARE = re.compile(r"\\?[\[\]［【]\s*[^\[\]［］【】]{0,80}?\s*\\?[\]］】](?!\()")
_ROUND = re.compile(r"[(（]([^()（）]{1,40})[)）]")
_AFTER = re.compile(r"[ \t\N{NO-BREAK SPACE}]*(?:[:：][ \t]+)?")
# For a language without a table: a description begins with a capital, so a small word before one is none of it.
_SMALL_WORD = re.compile(r"(?:['’]?[^\W\d_]{1,14})[ \t]+(?=\S)")


def without_direction(text: str, locale: str) -> str:
    """The description without the direction marker at its start; without a locale only brackets are markers."""
    start = end = _marker_end(text, locale.partition("-")[0].lower())
    # A second marker (`[in] [optional]`) may follow one in brackets, and nothing else.
    while end and text[end : end + 1] in ("[", "\\"):
        start = end
        end = _square_end(text, start) or start
        if end == start:
            break
    return text[end:]


def _marker_end(text: str, language: str) -> int:
    words = facts.direction_words().get(language)
    for find in (_square_end(text, 0), _round_end(text, words), _word_end(text, language, words)):
        if find:
            return find
    return 0


def _square_end(text: str, start: int) -> int:
    match = _SQUARE.match(text, start)
    return _after(text, match.end()) if match else 0


def _round_end(text: str, words: DirectionWords | None) -> int:
    match = _ROUND.match(text)
    known = {*(words.round if words else ()), "in", "out"}
    if match and all(part.strip() in known for part in re.split(r"[,、，]", match[1])):
        return _after(text, match.end())
    return 0


def _word_end(text: str, language: str, words: DirectionWords | None) -> int:
    """End of a marker that is a bare word: it is small, and what follows it begins a sentence."""
    if not language:
        return 0
    if words is None:
        match = _SMALL_WORD.match(text)
        return match.end() if match and match[0].islower() and text[match.end()].isupper() else 0
    match = _known_word(language).match(text)
    if match:
        return 0 if text[match.end() : match.end() + 1].islower() else match.end()
    for glued in words.glued:
        follows = text[len(glued.word) : len(glued.word) + 1]
        if text.startswith(glued.word) and follows and follows not in glued.unless:
            return len(glued.word)
    return 0


@cache
def _known_word(language: str) -> re.Pattern[str]:
    words = facts.direction_words()[language].words
    return re.compile(rf"(?:{'|'.join(map(re.escape, words)) or '(?!)'})[ \t\N{{NO-BREAK SPACE}}]+(?=\S)")


def _after(text: str, end: int) -> int:
    match = _AFTER.match(text, end)
    return match.end() if match else end
