"""The ways in which a part of a file can be read whose conditions nobody can all decide.

In: a text, and what is known of names. Out: one reading if everything can be decided; else a reading for each answer to
the open questions, so that what they all say can be told from what a setting has to decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

import msgspec

from docabi.declaration.conditions import Value
from docabi.declaration.lexer import blank
from docabi.declaration.preprocessor import Prepared, Question, preprocess
from docabi.declaration.vocabulary import ATTRIBUTES
from docabi.patterns import compile_pattern

_MOST_READINGS = 16
_MOST_QUESTIONS = 8


class Readings(msgspec.Struct, frozen=True):
    """What a text may say. `is_whole` is false where there are too many ways to read it: then two of them are given,
    those in which every open condition holds, and none.
    """

    readings: tuple[Prepared, ...]
    questions: tuple[Question, ...] = ()
    is_whole: bool = True


_ATTRIBUTES = compile_pattern(
    r"""^(?P<begin>[ \t]*\#[ \t]*if[^\n]*\n)
    (?P<body>(?:\s*\[\s*(?P<word>\w+)[^][#;{}]{0,200}\])(?:\s*\[[^][#;{}]{0,200}\]){0,8}[\s,]*^)
    (?P<end>[ \t]*\#[ \t]*endif[^\n]*)""",
    re.VERBOSE | re.MULTILINE,
)


# A name that the text defines unless it is defined: an include guard, or a default.
_GUARD = compile_pattern(r"^[ \t]*#[ \t]*ifndef[ \t]+(\w+)[^\n]*\n\s*#[ \t]*define[ \t]+\1\b", re.MULTILINE)


def read_branches(text: str, values: Mapping[str, Value]) -> Readings:
    """The readings of a text, those in which open conditions hold first. A condition around attributes alone (`#ifdef
    __midl`) decides who is told of them, not what they say of a parameter.
    """
    if "#" not in text:
        return Readings((Prepared(text),))
    text = _ATTRIBUTES.sub(_unconditional, text)
    values = {**dict.fromkeys(_GUARD.findall(text)), **values}
    questions: dict[str, Question] = {}

    def follow(answers: dict[str, bool]) -> Iterator[Prepared | None]:
        found = preprocess(text, values, answers.get)
        if isinstance(found, Prepared):
            yield found
            return
        questions.setdefault(found.text, found)
        if len(answers) == _MOST_QUESTIONS:
            yield None
            return
        for answer in (True, False):
            yield from follow({**answers, found.text: answer})

    followed = list(islice(follow({}), _MOST_READINGS + 1))
    readings = tuple(one for one in followed if one is not None)
    is_whole = len(readings) == len(followed) <= _MOST_READINGS
    if not is_whole:
        extremes = (preprocess(text, values, answer) for answer in (lambda question: True, lambda question: False))
        readings = tuple(one for one in extremes if isinstance(one, Prepared))
    return Readings(readings, tuple(questions.values()), is_whole)


def _unconditional(match: re.Match[str]) -> str:
    if match["word"] not in ATTRIBUTES:
        return match[0]
    return blank(match["begin"]) + match["body"] + blank(match["end"])
