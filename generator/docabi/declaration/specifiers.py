"""Specifiers: the words before a declared name, and the bodies of enumerations, structures, interfaces."""

from __future__ import annotations

from enum import IntEnum

from docabi.declaration.cursor import Cursor
from docabi.declaration.lexer import is_word
from docabi.declaration.tree import Macro, Word
from docabi.declaration.vocabulary import ANNOTATION, INTERFACE_MACROS, MACROS, METHOD_MACROS, ROLES, Role


class _Use(IntEnum):
    """How a word that is in no list continues a row of specifiers."""

    NONE = 0
    ANNOTATION = 1
    TYPE = 2
    MACRO = 3


def read_words(cursor: Cursor) -> list[Word]:
    """Read type words, qualifiers and annotations up to the declarator.

    Stops after a keyword that needs a tag (`struct`, `enum`, `interface`), which is the last word then.
    """
    texts = cursor.texts
    words: list[Word] = []
    typed = False
    while True:
        token = texts[cursor.index]
        role = ROLES.get(token)
        use = _USES[role] if role else _use_of_unknown(cursor, words, typed)
        if use is _Use.NONE:
            # A keyword like `struct`, or what is no specifier.
            if role and not typed:
                words.append(token)
                cursor.index += 1
            return words
        if use is _Use.MACRO:
            words.append(read_macro(cursor))
            typed = typed or token in _TYPE_MACROS
            continue
        if use is _Use.TYPE:
            cursor.type_index = cursor.index
            typed = True
        words.append(token)
        cursor.index += 1


_USES = {
    Role.QUALIFIER: _Use.ANNOTATION,
    Role.CONVENTION: _Use.ANNOTATION,
    Role.BUILTIN: _Use.TYPE,
    Role.RECORD: _Use.NONE,
    Role.ENUMERATION: _Use.NONE,
    Role.METHOD: _Use.NONE,
}
_TYPE_MACROS = INTERFACE_MACROS | {"SAFEARRAY", "STDAPI", "STDMETHODIMP", "STDAPI_", "STDMETHODIMP_", "STDAPIV_"}


def _use_of_unknown(cursor: Cursor, words: list[Word], typed: bool) -> _Use:
    token = cursor.texts[cursor.index]
    if not is_word(token):
        return _Use.ANNOTATION if _is_linkage(words, token) else _Use.NONE
    if cursor.texts[cursor.index + 1] == "(" and is_macro(token):
        return _Use.MACRO
    if token[0] == "_" and ANNOTATION.match(token):
        return _Use.ANNOTATION
    return _Use.NONE if typed and not _precedes_type(cursor) else _Use.TYPE


def is_macro(token: str) -> bool:
    """Whether a word followed by a parenthesis is an annotation or type macro with arguments."""
    return token in MACROS or (token[0] == "_" and ANNOTATION.match(token) is not None)


def read_macro(cursor: Cursor) -> Macro:
    """Read a word and its arguments; a missing parenthesis is put before what cannot be an argument."""
    texts = cursor.texts
    name = texts[cursor.index]
    cursor.index += 2
    start = cursor.index
    depth = 1
    while True:
        token = texts[cursor.index]
        depth += (token == "(") - (token == ")")
        if not depth or token in ("", ";", "{", "}"):
            break
        cursor.index += 1
    arguments = texts[start : cursor.index]
    if depth:
        cursor.insert(")", "missing-bracket", f"the arguments of `{name}` are not closed")
        arguments += _rest_of_group(cursor, depth)
    else:
        cursor.index += 1
    return Macro(name, tuple(arguments))


def _rest_of_group(cursor: Cursor, depth: int) -> list[str]:
    for _ in range(depth - 1):
        cursor.insert(")", "missing-bracket", "a parenthesis is not closed")
    return [")"] * (depth - 1)


def read_tag(cursor: Cursor) -> list[Word]:
    """Read the words between a keyword like `struct` and its body or, without a body, the tag alone.

    `struct MSLAYOUT Name {` has an annotation before its tag, `struct Name *p` has a declarator after it.
    """
    texts = cursor.texts
    words: list[Word] = []
    while is_word(texts[cursor.index]) and texts[cursor.index + 1] == "(" and is_macro(texts[cursor.index]):
        words.append(read_macro(cursor))
    end = cursor.index
    while is_word(texts[end]) and ROLES.get(texts[end], Role.QUALIFIER) is Role.QUALIFIER:
        end += 1
    has_body = texts[end] == "{" or (texts[end] == ":" and is_word(texts[end + 1]))
    if not has_body:
        end = min(end, cursor.index + 1)
    words += texts[cursor.index : end]
    cursor.index = end
    return words


def read_base(cursor: Cursor) -> tuple[str, ...]:
    """Read `: public IUnknown` up to the body; a colon before a number is a bit field's and is left."""
    texts = cursor.texts
    start = cursor.index
    if texts[start] != ":" or not is_word(texts[start + 1]):
        return ()
    end = start + 1
    while is_word(texts[end]) or texts[end] in (",", "::", "<", ">"):
        end += 1
    cursor.index = end
    return tuple(texts[start:end])


def _is_linkage(words: list[Word], token: str) -> bool:
    """The string of `extern "C"`."""
    return token[:1] == '"' and bool(words) and words[-1] == "extern"


def _precedes_type(cursor: Cursor) -> bool:
    """`LIBAPI HRESULT Open(`: with a word already read, this one is the type (or a second annotation), not the name."""
    following = cursor.index + 1
    token = cursor.texts[following]
    if not is_word(token) or token in METHOD_MACROS:
        return False
    return not cursor.starts_line(following) and ROLES.get(token) is None
