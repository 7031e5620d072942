"""Specifiers: the words before a declared name, and the bodies of enumerations, structures, interfaces."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum

from docabi.declaration.attributes import read_attributes
from docabi.declaration.lexer import Cursor, is_word
from docabi.declaration.tree import Blocks, Foreign, Macro, Word
from docabi.declaration.vocabulary import (
    ANNOTATION,
    INTERFACE_MACROS,
    MACROS,
    METHOD_MACROS,
    RETURN_MACROS,
    ROLES,
    SUFFIXES,
    Role,
)


class _Use(IntEnum):
    """How a word that is in no list continues a row of specifiers."""

    NONE = 0
    ANNOTATION = 1
    TYPE = 2
    MACRO = 3
    FOREIGN = 4
    BLOCKS = 5


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
        if use in _READERS:
            words.append(_READERS[use](cursor))
            typed = typed or use is _Use.FOREIGN or token in _TYPE_MACROS
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
_TYPE_MACROS = INTERFACE_MACROS | RETURN_MACROS.keys() | {"SAFEARRAY"}


def _use_of_unknown(cursor: Cursor, words: list[Word], typed: bool) -> _Use:
    token = cursor.texts[cursor.index]
    if not is_word(token):
        if token == "[" and words and not typed:
            return _Use.BLOCKS
        # The string of `extern "C"`.
        return _Use.ANNOTATION if token[:1] == '"' and words[-1:] == ["extern"] else _Use.NONE
    if cursor.texts[cursor.index + 1] == "(" and (is_macro(token) or _wraps_type(cursor)):
        return _Use.MACRO
    if token[0] == "_" and ANNOTATION.match(token):
        return _Use.ANNOTATION
    if typed and not _precedes_type(cursor, words):
        return _Use.NONE
    return _Use.FOREIGN if _foreign_end(cursor) else _Use.TYPE


POINTERS = frozenset(("*", "&", "&&", "^"))


def opens_inner(texts: Sequence[str], index: int) -> bool:
    """Whether the parenthesis at an index holds a declarator: `(*Name)`, `(__stdcall *Name)`, `(LIBCALL *Name)(`."""
    first, second = texts[index + 1 : index + 3]
    if is_word(first) and second == "*" and is_word(texts[index + 3]) and texts[index + 4 : index + 6] == [")", "("]:
        return True
    if first in ("FAR", "__RPC_FAR") and second in POINTERS:
        return True
    return first in POINTERS or (ROLES.get(first) is Role.CONVENTION and (second in POINTERS or is_word(second)))


def _wraps_pointer(texts: Sequence[str], index: int) -> bool:
    """Whether the parenthesis at an index holds the name of a pointer to a function and nothing else: `(CALL *Name)(`.
    Without `typedef` an argument may stand there as well (`Dim(*level)`).
    """
    index += 1
    while texts[index] in ("FAR", "__RPC_FAR") or ROLES.get(texts[index]) is Role.CONVENTION:
        index += 1
    return texts[index] == "*" and is_word(texts[index + 1]) and [*texts[index + 2 : index + 4]] == [")", "("]


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
        for _ in range(depth - 1):
            cursor.insert(")", "missing-bracket", "a parenthesis is not closed")
        arguments += [")"] * (depth - 1)
    else:
        cursor.index += 1
    return Macro(name, tuple(arguments))


def read_tag(cursor: Cursor) -> list[Word]:
    """Read the words between a keyword like `struct` and its body or, without a body, the tag alone.

    `struct MSLAYOUT Name {` has an annotation before its tag, `struct Name *p` has a declarator after it.
    """
    texts = cursor.texts
    words: list[Word] = []
    if texts[cursor.index : cursor.index + 2] == ["[", "["] and (blocks := read_attributes(cursor)):
        words.append(Blocks(blocks))
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


def _precedes_type(cursor: Cursor, words: list[Word]) -> bool:
    """`LIBAPI HRESULT Open(`: with a word already read, this one is the type (or a second annotation), not the name."""
    following = cursor.index + 1
    token = cursor.texts[following]
    if is_word(token) and token not in METHOD_MACROS and not cursor.starts_line(following) and token not in ROLES:
        return True
    if token == "(" and (opens_inner if "typedef" in words else _wraps_pointer)(cursor.texts, following):
        return True
    return cursor.depth == 0 and "typedef" not in words and _precedes_name(cursor, following)


_BEFORE_NAME = frozenset((Role.QUALIFIER, Role.CONVENTION, Role.BUILTIN))
# Words and stars that are looked through for a function's name: more than a declaration has, and not the whole text.
_MOST_BEFORE_NAME = 32


def _precedes_name(cursor: Cursor, start: int) -> bool:
    """Whether words and stars from this index on end in a function's name: `WINAPI Open(`, `HRESULT * WINAPI Open(`."""
    texts = cursor.texts
    named = False
    for index in range(start, start + _MOST_BEFORE_NAME):
        token = texts[index]
        if token == "(":
            return named
        if token != "*" and not (is_word(token) and ROLES.get(token, Role.QUALIFIER) in _BEFORE_NAME):
            return False
        named = token not in ROLES and token != "*"
        if named and texts[index + 1] == "(" and is_macro(token):
            return False
    return False


def _wraps_type(cursor: Cursor) -> bool:
    """`LAMPAPI_(ULONG) Open(`: one word in parentheses, and a name on the same line."""
    texts, index = cursor.texts, cursor.index
    if cursor.depth or not is_word(texts[index + 2]) or texts[index] in ROLES:
        return False
    end = index + 3
    while texts[end] == "*":
        end += 1
    if texts[end] != ")" or cursor.starts_line(end + 1) or texts[end + 1] in SUFFIXES:
        return False
    return _precedes_name(cursor, end + 1)


def _foreign_end(cursor: Cursor) -> int:
    """The index behind a type that only C++ can spell; 0 if the word at the cursor is none."""
    texts, index = cursor.texts, cursor.index + 1
    scoped = templated = False
    while True:
        if texts[index] == "::" and is_word(texts[index + 1]):
            scoped, index = True, index + 2
        elif texts[index] == "<" and (end := _closing_angle(texts, index)):
            templated, index = True, end
        else:
            break
    # `Open` in `IThing::Open(` is a name, and so is `operator<`.
    return index if templated or (scoped and texts[index] != "(") else 0


def _closing_angle(texts: list[str], index: int) -> int:
    """The index behind the angle bracket that closes the one at `index`; 0 if none does before the declaration ends."""
    depth = 0
    while texts[index] not in _ANGLE_STOPS:
        depth += {"<": 1, ">": -1, ">>": -2}.get(texts[index], 0)
        index += 1
        if depth <= 0:
            return index
    return 0


_ANGLE_STOPS = frozenset((";", "{", "}", ""))


def _read_foreign(cursor: Cursor) -> Foreign:
    start, cursor.index = cursor.index, _foreign_end(cursor)
    return Foreign(tuple(cursor.texts[start : cursor.index]))


_READERS: Mapping[_Use, Callable[[Cursor], Word]] = {
    _Use.MACRO: read_macro,
    _Use.FOREIGN: _read_foreign,
    _Use.BLOCKS: lambda cursor: Blocks(read_attributes(cursor)),
}
