"""Direction words at the start of a description: `[in]`, `[in, out]`, and what translation made of them.

The direction itself is read from the declaration, never from these words; here they are only taken away, and only where
they stand as the marker: a real sentence must not lose a word.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from docabi.facts import DirectionWords, Facts, GluedWord

# `[in]`, `\[in \]`, `[out, size_is(x)]`, full-width brackets, and `]out]`, a slip of the source. Not a link.
_SQUARE = re.compile(r"\\?[\[\]［【]\s*[^\[\]［］【】]{0,80}?\s*\\?[\]］】](?!\()")
# `\[в» `, `\[中的）`, `\[out_ `: a bracket that only a marker had to escape, closed by whatever translation left of it.
_TORN = re.compile(r"\\\[\s*\w{0,12}\s*[）)»_]")
_OPENED = re.compile(r"\\\[\s*(\w{1,12})[ \t]+(?=\S)")
# What MIDL writes into such a bracket beside what has parentheses.
_ATTRIBUTES = frozenset(
    (
        "in",
        "out",
        "inout",
        "opt",
        "optional",
        "retval",
        "string",
        "unique",
        "ref",
        "ptr",
        "defaultvalue",
        "lcid",
        "ignore",
    )
)
_CALL = re.compile(r"\w+\s*\(.*", re.DOTALL)
_PART = re.compile(r"[,，、/;|]")
_OTHER_SIGN = re.compile(r"[\d+#@%=]")
_MARKER_WORD = re.compile(r"[^\W\d_]+")
_SHORT, _LONGEST_WORD, _MOST_PARTS = 3, 14, 3
_WIDE = "\u2e80"
_EMPTY = re.compile(r"\\?\[\s*\\?\]")
_CLAUSE_END = re.compile(r"[,.;，。；：]|\Z")
_ROUND = re.compile(r"[(（]([^()（）]{1,40})[)）]")
# Blanks of any width.
_AFTER = re.compile(r"[^\S\n]*(?:[:：][ \t]+)?")
# For a language without a table: a description begins with a capital, so a small word before one is none of it.
_SMALL_WORD = re.compile(r"(?:['’]?[^\W\d_]{1,14})[ \t]+(?=\S)")


class Markers(NamedTuple):
    """What a locale's translations mark directions with; `words` is None for a language that nobody has listed."""

    words: DirectionWords | None


def markers_of(locale: str, facts: Facts) -> Markers:
    """The direction markers of a locale (`fr-FR`)."""
    language = locale.partition("-")[0].lower()
    known = facts.direction_words
    return Markers(known.get(locale.lower()) or known.get(language))


def without_direction(text: str, markers: Markers | None) -> str:
    """The description without the direction marker at its start, and without blanks before the marker; a thing without
    a direction (no markers) has none.
    """
    if markers is None:
        return text
    bare = text.lstrip()
    text = bare if _square_end(bare, 0, markers.words) else text
    end = _marker_end(text, markers)
    # A second marker in brackets may follow (`[in] [optional]`, `in \[]`), and a word an empty one (`\[] in`).
    while end:
        blank = len(text[end:]) - len(text[end:].lstrip(" \t"))
        is_empty = bool(_EMPTY.fullmatch(text[:end].strip()))
        start = end + blank
        more = _square_end(text, start, markers.words) or (
            _word_end(text[start:], markers) + start if is_empty else start
        )
        if more <= start:
            break
        end = more
    return text[end:].lstrip(" \t") if end else text


def _marker_end(text: str, markers: Markers) -> int:
    words = markers.words
    return _square_end(text, 0, words) or _round_end(text, words) or _word_end(text, markers) or _torn_end(text, words)


def _torn_end(text: str, words: DirectionWords | None) -> int:
    """End of a marker whose bracket is not closed, or by another sign."""
    if match := _TORN.match(text):
        return _after(text, match.end())
    match = _OPENED.match(text)
    return match.end() if match and words and match[1] in words.round else 0


def _square_end(text: str, start: int, words: DirectionWords | None) -> int:
    match = _SQUARE.match(text, start)
    return _after(text, match.end()) if match and _is_marker(match[0], words) else 0


def _is_marker(bracket: str, words: DirectionWords | None) -> bool:
    """Whether a bracket holds attributes or what a translation made of them, a word each, and nothing that is a text of
    its own (`[Entrée différée]`, `[C++ only]`, `[1]`).
    """
    text = _CALL.sub("", bracket.replace("\\", ""))
    if _OTHER_SIGN.search(text):
        return False
    known = _ATTRIBUTES | _words_in(words)
    parts = [[word for word in _MARKER_WORD.findall(part) if len(word) > _SHORT] for part in _PART.split(text)]
    new = [word for part in parts for word in part if word.lower() not in known]
    # A translation is one word, beside short ones; what stands beside a known word says something else.
    is_word_each = all(len(part) < 2 or known.issuperset(map(str.lower, part)) for part in parts)
    is_short = all(len(word) + sum(char >= _WIDE for char in word) <= _LONGEST_WORD for word in new)
    return is_word_each and is_short and (not new or len(parts) <= _MOST_PARTS)


@cache
def _words_in(words: DirectionWords | None) -> frozenset[str]:
    return (
        frozenset(part for phrase in (*words.words, *words.round) for part in phrase.split()) if words else frozenset()
    )


def _round_end(text: str, words: DirectionWords | None) -> int:
    match = _ROUND.match(text)
    known = {*(words.round if words else ()), "in", "out"}
    if match and all(part.strip() in known for part in re.split(r"[,、，]", match[1])):
        return _after(text, match.end())
    return 0


def _word_end(text: str, markers: Markers) -> int:
    """End of a marker that is a bare word: it is small, and what follows it begins a sentence."""
    if markers.words is None:
        match = _SMALL_WORD.match(text)
        return match.end() if match and match[0].islower() and text[match.end()].isupper() else 0
    match = _known_word(markers.words.words).match(text)
    if match:
        return 0 if text[match.end() : match.end() + 1].islower() else match.end()
    return next((len(glued.word) for glued in markers.words.glued if _is_glued(text, glued)), 0)


def _is_glued(text: str, glued: GluedWord) -> bool:
    if not text.startswith(glued.word):
        return False
    rest = text[len(glued.word) :]
    end = _CLAUSE_END.search(rest)
    clause = rest[: end.start()] if end else rest
    is_word = rest[:1] in glued.unless and not rest.startswith(glued.despite)
    return bool(rest) and not is_word and not any(sign in glued.closed_by for sign in clause)


@cache
def _known_word(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, words)) or '(?!)'})[ \t\N{{NO-BREAK SPACE}}]+(?=\S)")


def _after(text: str, end: int) -> int:
    match = _AFTER.match(text, end)
    return match.end() if match else end
