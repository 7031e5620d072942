"""Direction words at the start of a description: `[in]`, `[in, out]`, and what translation made of them.

They are taken away, and only where they stand as the marker: a real sentence must not lose a word. The direction is
what the declaration says; where it says none, a marker counts whose words are known to mean one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from docabi.facts import Facts
from docabi.facts.families import joined
from docabi.facts.words import DirectionWords, GluedWord
from docabi.page import Fence, Page, SectionKey
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.spec import Direction

# `[in]`, `\[in \]`, `[out, size_is(x)]`, full-width brackets, and `]out]`, a slip of the source. Not a link.
_SQUARE = compile_pattern(r"\\?[\[\]［【][^\[\]［］【】]{0,90}[\]］】](?!\()")
# `\[в» `, `\[中的）`, `\[out_ `: a bracket that only a marker had to escape, closed by whatever translation left of it.
_TORN = compile_pattern(r"\\\[\s*\w{0,12}\s*[）)»_]")
_OPENED = compile_pattern(r"\\\[\s*(\w{1,12})[ \t]+(?=\S)")
ATTRIBUTES = frozenset(
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
"""What MIDL writes into such a bracket beside what has parentheses."""
# `size_is(cch)`: an attribute with what it takes. Another word says its own, whatever stands in brackets behind it.
_CALL = compile_pattern(r"(\w+)\s*[(（][^()（）]*[)）]?")
_TAKING = compile_pattern(r"\w+_is|defaultvalue|helpstring|range|string", re.ASCII | re.IGNORECASE)
_PART = compile_pattern(r"[,，、/;|]")
_OTHER_SIGN = compile_pattern(r"[\d+#@%=]")
_MARKER_WORD = compile_pattern(r"[^\W\d_]+")
_SHORT, _LONGEST_WORD, _MOST_PARTS = 3, 14, 3
_WIDE = "\u2e80"
_EMPTY = compile_pattern(r"\\?\[\s*\\?\]")
_CLAUSE_END = compile_pattern(r"[,.;，。；：]|\Z")
_ROUND = compile_pattern(r"[(（]([^()（）]{1,40})[)）]")
# Blanks of any width.
_AFTER = compile_pattern(r"[^\S\n]*(?:[:：][ \t]+)?")
# For a language without a table: a description begins with a capital, so a small word before one is none of it, nor one
# before a name that a capital is glued to (`word `Name`Holds`).
_SMALL_WORD = compile_pattern(r"(?:['’]?[^\W\d_]{1,14})[ \t]+(?=\S)")
_NAME = compile_pattern(r"`[^`\n]{1,100}`")


class Markers(NamedTuple):
    """What a locale's translations mark directions with; `words` is None for a language that nobody has listed.
    `nouns` are words that mark one without brackets, too, ahead of a capital (`Entrée Nom du fichier`).
    """

    words: DirectionWords | None
    nouns: tuple[str, ...] = ()


def markers_of(locale: str, facts: Facts, families: tuple[str, ...] = ()) -> Markers:
    """The direction markers of a locale (`fr-FR`), with those of some families."""
    language = locale.partition("-")[0].lower()
    known, own = facts.direction_words, facts.families.rules(families).family.directions
    words, more = (table.get(locale.lower()) or table.get(language) for table in (own, known))
    return Markers(joined(words, more) if words and more else words or more, words.nouns if words else ())


def with_nouns(markers: Markers, page: Page, count: int) -> Markers:
    """The markers of a page: most of the `count` parameters of one that marks them with nouns begin with a noun, in
    brackets or without. Elsewhere a noun ahead of a capital begins a sentence (`Entrée PCM à remplir`).
    """
    nouns = markers.words.nouns if markers.words else ()
    sources = (one.source for one in page.sections if one.key is SectionKey.PARAMETERS or one.entry)
    texts = [text for text in sources if any(map(text.__contains__, nouns))]
    found = sum(len(_first_words(nouns).findall(text)) for text in texts)
    return markers._replace(nouns=nouns) if 2 * found > count else markers


@cache
def _first_words(nouns: tuple[str, ...]) -> re.Pattern[str]:
    """A noun at the beginning of a line or of what stands behind a sign, which no small word follows."""
    words = "|".join(map(re.escape, nouns))
    return re.compile(
        rf"(?:^|[*_`|>:-])[ \t]*\\?[\[［【(（]?[ \t]*(?:{words})(?![^\W\d_]|[ \t]+[a-zß-öø-ÿ])", re.MULTILINE
    )


class Description(NamedTuple):
    """A description without its marker, and the direction that the marker states, if it does."""

    text: str
    direction: Direction | None = None


def read_direction(text: str, markers: Markers | None) -> Description:
    """A description taken apart; what has no direction (no markers) has no marker."""
    rest = without_direction(text, markers)
    if markers is None:
        return Description(rest)
    marker = text[: len(text) - len(rest)] if rest != text.lstrip() else ""
    # A bracket that says more stays: `[Deferred Input]`.
    opening = _SQUARE.match(text.lstrip())
    if not marker and opening and len(opening[0].split()) <= _MOST_WORDS and not _OTHER_SIGN.search(opening[0]):
        marker = opening[0]
    return Description(rest, _meant(marker, markers.words))


@remembered(1024)
def _meant(marker: str, words: DirectionWords | None) -> Direction | None:
    """The direction that a marker means: each of its words says one or, as `optional` does, none."""
    if not marker:
        return None
    said = [_SPLIT.sub(" ", part).strip().lower() for part in re.split(r"[,，、/;|]|\s", _without_calls(marker))]
    whole = " ".join(filter(None, said))
    goes_in, goes_out = (
        any(_holds(whole, word) for word in (*known, *own))
        for known, own in ((_IN, words.in_ if words else ()), (_OUT, words.out if words else ()))
    )
    if (goes_in and goes_out) or any(_holds(whole, word) for word in _BOTH):
        return Direction.INOUT
    return Direction.IN if goes_in else Direction.OUT if goes_out else None


def _without_calls(marker: str) -> str:
    """A marker without what its words take in brackets, and without attributes that take something."""
    return _CALL.sub(lambda call: "" if _TAKING.fullmatch(call[1]) else call[1], marker)


def _holds(text: str, word: str) -> bool:
    """Whether a text has a word; where words stand without blanks, as a part."""
    return word in text if word[0] >= _WIDE else f" {word} " in f" {text} "


def outputs_in_csharp(page: Page) -> dict[str, Direction]:
    """The parameters that a C# declaration beside the page's own one calls outputs: `out IDebugLamp ppLamp`.

    No translation touches it. One without the word may still be an array that is filled, and `ref Guid` goes in.
    """
    syntax = (block for one in page.sections if one.key is SectionKey.SYNTAX for block in one.blocks)
    fences = (one for one in syntax if isinstance(one, Fence) and one.language.lower() in _CSHARP)
    return {name: Direction.OUT for one in fences for name in _OUTPUT.findall(one.text)}


_CSHARP = ("csharp", "cs", "c#")
_OUTPUT = compile_pattern(r"\bout\s+[\w.<>\[\]?]{1,200}\s+(\w+)(?=\s*[,)])", re.ASCII)


_MOST_WORDS = 4
_IN, _OUT, _BOTH = ("in", "input"), ("out", "output", "retval"), ("inout", "in-out", "in_out")
_SPLIT = compile_pattern(r"[\[\]()［］【】（）\\:：]")


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
            start + (_word_end(text[start:], markers) if is_empty else _moved_end(text[start:], markers.words))
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


@remembered(1024)
def _is_marker(bracket: str, words: DirectionWords | None) -> bool:
    """Whether a bracket holds attributes or what a translation made of them, a word each, and nothing that is a text of
    its own (`[Entrée différée]`, `[C++ only]`, `[1]`).
    """
    text = _without_calls(bracket.replace("\\", ""))
    if _OTHER_SIGN.search(text):
        return False
    known = ATTRIBUTES | _words_in(words)
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
    if match is None:
        return 0
    known = {*(words.round if words else ()), "in", "out"}
    if all(part.strip() in known for part in re.split(r"[,、，]", match[1])):
        return _after(text, match.end())
    return 0


def _word_end(text: str, markers: Markers) -> int:
    """End of a marker that is a bare word: it is small, and what follows it begins a sentence."""
    if markers.words is None:
        match = _SMALL_WORD.match(text)
        if match is None or not match[0].islower():
            return 0
        named = _NAME.match(text, match.end())
        follows = named.end() if named else match.end()
        return match.end() if text[follows : follows + 1].isupper() else 0
    for known in (markers.words.words, markers.nouns):
        if match := _known_word(known).match(text):
            return 0 if text[match.end() : match.end() + 1].islower() else match.end()
    end = _glued_end(text, markers.words)
    return end + _glued_end(text[end:], markers.words) if end else 0


def _moved_end(text: str, words: DirectionWords | None) -> int:
    """End of a word of a marker's letters behind a marker and before a name: what was `the size of X` in the source
    begins with the preposition.
    """
    end = _glued_end(text, words) if words else 0
    return end if text[end : end + 1] == "`" else 0


def _glued_end(text: str, words: DirectionWords) -> int:
    return next((len(glued.word) for glued in words.glued if _is_glued(text, glued)), 0)


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
