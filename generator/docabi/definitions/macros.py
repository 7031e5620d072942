"""Macros in the declarations of a header. In: its tokens, and what is defined where. Out: the tokens a compiler reads.

Each token of an expansion stands at the place of the macro's name. Left as they are: words that the grammar knows
(`STDMETHOD`, `WINAPI`), numbers, which are constants with a name, and names for one other name
(`#define OpenLamp OpenLampW`), because what they name is declared as that.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Mapping, Sequence
from functools import cache

import msgspec

from docabi.declaration.conditions import condition_tokens
from docabi.declaration.lexer import Tokens, is_word, split
from docabi.declaration.preprocessor import Define, Definition, Line
from docabi.declaration.specifiers import is_macro
from docabi.declaration.vocabulary import ROLES, STATEMENTS

_MOST = 200_000
"""Tokens that the macros of a file may become; those of a vtable as macros are a few hundred an interface."""
_LONGEST = 4_096
"""Tokens that one use of a macro may take or give."""
_SIGNS = frozenset("{}()[]*&;,:=")


class Macros(msgspec.Struct, frozen=True):
    """What names stand for: at a place in this file, else at the end of the files before it (`earlier`)."""

    own: Mapping[str, Sequence[Definition]]
    earlier: Mapping[str, Define] = {}
    types: Container[str] = ()
    """Names of types, which they stay: `#define VOID void`."""

    def __contains__(self, name: str) -> bool:
        return (name in self.own or name in self.earlier or name in _KNOWN) and name not in self.types

    def find(self, name: str, offset: int) -> Define | None:
        """The macro that a name is at a place, if it stands for something in a declaration there."""
        defined = self.own.get(name)
        if defined is not None:
            index = bisect_left(defined, offset, key=lambda one: one.offset)
            define = defined[index - 1].define if index else None
            return define if define is not None and _is_expanded(define) else None
        define = self.earlier.get(name) or _KNOWN.get(name)
        return define if define is not None and _is_expanded_elsewhere(define) else None


@cache
def _is_expanded(define: Define) -> bool:
    if define.name in ROLES or define.name in STATEMENTS or is_macro(define.name):
        return False
    row = _value(define)
    return define.parameters is not None or not row or _is_declaration(row)


@cache
def _is_expanded_elsewhere(define: Define) -> bool:
    """Whether a macro of another file is expanded: one with parameters that is an expression there may be a function
    here.
    """
    row = _value(define)
    return _is_expanded(define) and (not row or _is_declaration(row))


def _is_declaration(row: Sequence[str]) -> bool:
    """Whether tokens belong to a declaration: keywords, or several words and signs that are no expression."""
    first = row[0]
    known = first in ROLES or is_macro(first)
    if len(row) == 1:
        return known or first in ("}", ";")
    if not (is_word(first) or first == "}"):
        return False
    return known or all(is_word(token) or token in _SIGNS or token[0] in '"#' for token in row)


@cache
def _value(define: Define) -> tuple[str, ...]:
    """The tokens of a macro; `##` is one."""
    row: list[str] = []
    for token in condition_tokens(define.value):
        if token == "#" and row[-1:] == ["#"]:
            row[-1] = "##"
        else:
            row.append(token)
    return tuple(row)


def _known(name: str, parameter: str, value: str) -> Define:
    return Define(name, Line(-1, ""), value, (parameter,))


_KNOWN = {
    define.name: define
    for define in (
        _known("DECLARE_HANDLE", "name", "typedef struct name##__ *name"),
        _known("DECLARE_OPAQUE_HANDLE", "name", "typedef struct name##__ *name"),
    )
}
"""Macros of the Windows headers (`winnt.h`, `ntdef.h`) that declare something; a file may define its own."""

_Left = list[tuple[str, int, frozenset[str]]]
_NONE: frozenset[str] = frozenset()


def expand_macros(tokens: Tokens, macros: Macros) -> Tokens:
    """The tokens with the macros that stand for something in declarations expanded, as C does it."""
    if not any(token in macros for token in {*tokens.texts}):
        return tokens
    texts: list[str] = []
    offsets: list[int] = []
    # What is still to be read, backwards: a token, its place, and the macros whose expansion it comes from.
    left: _Left = [(text, place, _NONE) for text, place in zip(tokens.texts, tokens.offsets[:-1], strict=False)][::-1]
    budget = _MOST
    while left:
        text, place, hidden = left.pop()
        define = macros.find(text, place) if text in macros and text not in hidden else None
        row = _expansion(define, left) if define is not None and budget > 0 else None
        if row is None:
            texts.append(text)
            offsets.append(place)
        else:
            budget -= len(row) + 1
            inside = hidden | {text}
            left += [(one, place, inside) for one in reversed(row)]
    return Tokens([*texts, "", "", ""], [*offsets, tokens.offsets[-1]])


def _expansion(define: Define, left: _Left) -> Sequence[str] | None:
    """What a macro becomes, with its arguments taken from what is left; None if it is not called as it is defined."""
    if define.parameters is None:
        return _value(define)
    end = _end_of_call(left)
    if not end:
        return None
    arguments = _arguments(define, split([left[-place][0] for place in range(2, end)], ","))
    row = _value(define)
    if arguments is None or sum(len(arguments.get(token, (token,))) for token in row) > _LONGEST:
        return None
    del left[-end:]
    return _substituted(row, arguments)


def _end_of_call(left: _Left) -> int:
    """How many of the next tokens are a list in parentheses; 0 without one."""
    depth = 0
    for count in range(1, min(len(left), _LONGEST) + 1):
        text = left[-count][0]
        depth += (text == "(") - (text == ")")
        if not depth:
            return count if count > 1 else 0
    return 0


def _arguments(define: Define, given: list[list[str]]) -> dict[str, list[str]] | None:
    """The arguments of a call by name; None if there are too many or too few."""
    names = [name for name in define.parameters or () if name]
    if names[-1:] == ["..."]:
        further = given[len(names) - 1 :]
        last = [token for part in further for token in (",", *part)][1:]
        names, given = [*names[:-1], "__VA_ARGS__"], [*given[: len(names) - 1], last]
    return dict(zip(names, given, strict=False)) if len(given) == max(len(names), 1) else None


def _substituted(row: Sequence[str], arguments: Mapping[str, Sequence[str]]) -> list[str]:
    """A macro's tokens with its arguments, `#x` as a text, `a ## b` as one token."""
    out: list[str] = []
    sign = before = ""
    for token in row:
        if token in ("#", "##"):
            sign = token
            continue
        part = [*arguments.get(token, (token,))]
        if sign == "#":
            part = [f'"{" ".join(part)}"']
        if sign == "##" and before and part:
            out[-1] += part[0]
            out += part[1:]
        else:
            out += part
        sign, before = "", "".join(part)
    return out
