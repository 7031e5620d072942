"""Characters of a page's words as the Latin ones that names and numbers are made of: full-width forms, digits of other
scripts, minus signs; and letters of other scripts that only look like Latin capitals (`facts/look-alikes.yaml`).
"""

from __future__ import annotations

import unicodedata

from docabi.facts import Facts
from docabi.patterns import compile_pattern

_WITH_BLANKS = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u052f\u0531-\u0587\u13a0-\u13fd"
    "\u1e00-\u1fff\u2c80-\u2cff\ua4d0-\ua4fd"
)
_UPON_OTHERS = (
    "\u0300-\u036f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u20d0-\u20ff\u3164\ufe00-\ufe0f"
    "\U000e0100-\U000e01ef"
)
LETTERS = f"A-Za-z0-9_{_WITH_BLANKS}{_UPON_OTHERS}"
"""What a name is never cut beside, for a class of a regular expression: letters of scripts with blanks between words,
and what stands upon or between letters without a place of its own.

Korean particles, Chinese words and Arabic prefixes touch a name without a blank and are no part of it.
"""
_UPON = compile_pattern(f"[{_UPON_OTHERS}]")
_OTHER_DIGIT = compile_pattern(r"[^\D0-9]")
_MINUS = compile_pattern("[\u2010-\u2015\u2212](?=[0-9])")


def plain_characters(text: str) -> str:
    """The text with full-width letters, digits of any script and minus signs as ASCII has them."""
    if text.isascii():
        return text
    folded = unicodedata.normalize("NFKC", text)
    return _MINUS.sub("-", _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), folded))


def latin_capitals(word: str, facts: Facts) -> str:
    """A word in capitals, without accents, each letter that looks like a Latin one as that one."""
    bare = _UPON.sub("", unicodedata.normalize("NFKD", word))
    return bare.upper().translate(facts.derive(_capitals))


def _capitals(facts: Facts) -> dict[int, str]:
    return {ord(char): latin for latin, chars in facts.look_alikes.items() for char in chars}
