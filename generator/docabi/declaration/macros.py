"""Macros in declarations: tokens in, the tokens out that the preprocessor would hand on.

What a macro stands for takes the place of its name, at the name's own place in the text. One with parameters is not
expanded: `called` finds where a text uses it, so that it can be reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from docabi.declaration.conditions import condition_tokens
from docabi.declaration.lexer import Tokens
from docabi.declaration.preprocessor import Define

_LONGEST = 64
"""Tokens that one name may stand for; an API's linkage macros have fewer than ten."""
_MOST_MACROS = 500
"""Macros of one text that are followed, so that a chain of them ends."""


class Macro(NamedTuple):
    """What a name stands for behind a place; from -1 on it does so in the whole text."""

    value: str
    begin: int = -1


Macros = Mapping[str, Macro]
NO_MACROS: Macros = {}


def expand(tokens: Tokens, macros: Macros) -> Tokens:
    """The tokens with the names of macros expanded; a name in its own expansion, or in too long a one, is left."""
    used = {token for token in tokens.texts if token in macros}
    if not used:
        return tokens
    whole: dict[str, list[str]] = {}
    for name in used:
        _expand(name, macros, whole)
    texts: list[str] = []
    offsets: list[int] = []
    for token, offset in zip(tokens.texts, tokens.offsets[:-1], strict=False):
        found = whole[token] if token in used and offset > macros[token].begin else [token]
        texts += found
        offsets += [offset] * len(found)
    return Tokens([*texts, "", "", ""], [*offsets, tokens.offsets[-1]])


def _expand(name: str, macros: Macros, whole: dict[str, list[str]]) -> list[str]:
    """What a name stands for, which `whole` keeps; inside its own expansion it stands for itself."""
    if name not in whole:
        whole[name] = [name]
        found: list[str] = []
        for token in condition_tokens(macros[name].value) if len(whole) < _MOST_MACROS else [name]:
            found += _expand(token, macros, whole) if token in macros else [token]
        whole[name] = found if len(found) <= _LONGEST else [name]
    return whole[name]


def called(tokens: Tokens, defines: Iterable[Define], declared: frozenset[int]) -> Iterator[tuple[Define, int]]:
    """The macros with parameters that a text uses behind their definition, each with the place of its first use. The
    place of a name that is `declared` there is no use: functions of the C library are macros besides.
    """
    for define in defines:
        if define.parameters is not None and define.name in tokens.texts:
            places = (tokens.offsets[index] for index, token in enumerate(tokens.texts) if token == define.name)
            first = next((place for place in places if place > define.offset and place not in declared), None)
            if first is not None:
                yield define, first
