"""Values of return codes in every form in which pages write them.

`0x80040201`, with an `L` behind it, a blank or `_` in its middle, a cast before it; `&H80040201`, `80040201h`; eight
bare hexadecimal digits; a decimal number, negative or not; and two forms of one value side by side. Eight bare digits
are hexadecimal where that fits the code's name, and no number otherwise: nobody's decimal value is as long.
"""

from __future__ import annotations

import re

import msgspec

from docabi.lower.look_alikes import LETTERS, plain_characters
from docabi.patterns import compile_pattern

_FAILURE = 0x8000_0000
# A cast (`(HRESULT)`) or a macro (`_HRESULT_TYPEDEF_(`) before a number.
_CAST = compile_pattern(r"\(\s*[A-Za-z_]\w*\s*\)(?=\s*\(?\s*[-0-9&])|\b[A-Za-z_]\w*(?=\(\s*[-0-9&])", re.ASCII)
_LITERAL = compile_pattern(
    rf"(?<![{LETTERS}.])(?:"
    r"(?:0+[ ]?[xX][ ]?|&[hH])(?P<hexadecimal>[0-9A-Fa-f]{4}[ _'][0-9A-Fa-f]{4}|[0-9A-Fa-f]+)(?:[uUlL]{1,3}|&)?"
    r"|(?P<behind>[0-9][0-9A-Fa-f]*|[0-9A-Fa-f]{8})[hH]"
    r"|(?P<bare>(?=[A-Fa-f]*[0-9])[0-9A-Fa-f]{8})"
    r"|(?P<decimal>-?[0-9]{1,3}(?:[ ,.'][0-9]{3}){2,3}|-?[0-9]+)[uUlL]{0,3}"
    rf")(?![{LETTERS}])"
)
# What was a number before something was glued to it (`0x8004020Cabc`, `0x8004GHIJ`).
_BROKEN = compile_pattern(r"(?:0[xX]|&[hH])\w+|[0-9]\w*")
_DIGIT = compile_pattern(r"\d")
_MOST_WORDS = 2
_CLAUSE = compile_pattern(r"[,;:()|\n]|[\u060c\u061b\u3001\u3002\uff0c]|\.(?=\s|\Z)|\s[-–—](?=\s)|\w*_\w+")
_MARKED = compile_pattern(r"0+[xX]([0-9A-Fa-f]{8})L?")


class Value(msgspec.Struct, frozen=True):
    """What a text says of a value: its numbers in order, None for one that nobody can read; and whether words stand
    among them. No numbers: it is no value.
    """

    numbers: tuple[int | None, ...] = ()
    has_words: bool = False

    @property
    def number(self) -> int | None:
        """The one value that all the numbers are; None if they disagree."""
        known = {number for number in self.numbers if number is not None}
        return known.pop() if len(known) == 1 else None


def read_value(text: str, fails: bool | None = None) -> Value:
    """The value that a text is, perhaps among at most two stray words on either side.

    `fails`: whether the code is one of failure, None if its name does not tell.
    """
    if not _DIGIT.search(text):
        return Value()
    text = _CAST.sub("", plain_characters(text)).strip()
    found = [*_LITERAL.finditer(text)]
    words = _words_beside(text, found)
    if words and any(words):
        # Among words only what is marked as hexadecimal is a value.
        found = [match for match in found if match["hexadecimal"] or match["behind"]]
        words = _words_beside(text, found)
        if not found and _BROKEN.fullmatch(text):
            return Value((None,))
        if not found or max(words) > _MOST_WORDS:
            return Value()
    return Value(tuple(_number(match, fails) for match in found), bool(words) and any(words))


def read_number(text: str, fails: bool | None = None) -> int | None:
    """The 32-bit number that a text is, in one form or in several that agree; else None."""
    value = read_value(text, fails)
    return None if value.has_words else value.number


def value_in_text(text: str, fails: bool | None) -> int | None:
    """The one value that stands in a clause of its own in what is told of a code (`Broken, 0x80040201.`)."""
    if "0" not in plain_characters(text):
        return None
    clauses = (_MARKED.fullmatch(clause.strip()) for clause in _CLAUSE.split(plain_characters(text)))
    numbers = {int(match[1], 16) for match in clauses if match}
    number = numbers.pop() if len(numbers) == 1 else None
    return number if number is not None and fails in (None, number >= _FAILURE) else None


def _words_beside(text: str, found: list[re.Match[str]]) -> list[int]:
    """How many words stand before, between and behind some matches; empty without a match."""
    begins = [0, *(match.end() for match in found)]
    ends = [*(match.start() for match in found), len(text)]
    return [len(re.findall(r"\w+", text[begin:end])) for begin, end in zip(begins, ends, strict=True)]


def _number(match: re.Match[str], fails: bool | None) -> int | None:
    if match["decimal"]:
        number = int(re.sub(r"[ ,.']", "", match["decimal"]))
        return number & 0xFFFF_FFFF if -_FAILURE <= number <= 0xFFFF_FFFF else None
    digits = re.sub(r"[ _']", "", match["hexadecimal"] or match["behind"] or match["bare"])
    number = int(digits, 16)
    if number > 0xFFFF_FFFF:
        return None
    return number if not match["bare"] or _is_hexadecimal(digits, number, fails) else None


def _is_hexadecimal(digits: str, number: int, fails: bool | None) -> bool:
    """Whether eight bare digits are a value: letters, or zeros before it, or a success or failure as the name says."""
    if not digits.isdecimal() or digits.startswith("0"):
        return not fails or number >= _FAILURE
    return number >= _FAILURE and fails is not False
