"""Declarators and parameter lists: `**ppThing`, `(__stdcall *Name)`, `Name([in] DWORD count)`, with their repairs."""

from __future__ import annotations

from collections.abc import Sequence, Set

import msgspec

from docabi.declaration.attributes import opens_attributes, read_attributes
from docabi.declaration.lexer import DEEPEST, Cursor, is_word
from docabi.declaration.specifiers import POINTERS, is_macro, opens_inner, read_macro, read_tag, read_words
from docabi.declaration.tree import Declarator, Parameter, Specifiers, Word
from docabi.declaration.vocabulary import CAST_TYPES, DIRECTIONS, ROLES, SAL_WORDS, Role

_DIMENSION = frozenset(("[", "]"))
_STOPS = frozenset((";", "}", "{", ""))
_TAGGED = (Role.RECORD, Role.ENUMERATION)
_NAMELESS = Declarator()
_LIST_SIGNS = (",", ")")
_STARS: tuple[tuple[Word, ...], ...] = ((), ("*",), ("*", "*"))
_TOO_DEEP = f"more than {DEEPEST} levels of pointers and arrays are not read"
_STRAY_REASONS = {
    ",": "no parameter follows the comma",
    "(": "the parameter list is already open",
    ")": "the parameter list goes on after it",
}


def read_declarator(cursor: Cursor, in_list: bool = False, macro: bool = False, member: bool = False) -> Declarator:
    """Read one declarator.

    `in_list` says that it belongs to a parameter, `member` to a member of a structure; `macro` that the parenthesis at
    the cursor is `STDMETHOD(Name)`'s.
    """
    texts = cursor.texts
    prefix = _read_prefix(cursor, in_list)
    inner = None
    scope: tuple[str, ...] = ()
    name, offset = "", -1
    if texts[cursor.index] == "(" and (macro or opens_inner(cursor.texts, cursor.index)):
        inner = _read_inner(cursor, macro)
    else:
        scope = _read_scope(cursor)
        if is_word(texts[cursor.index]):
            name, offset = texts[cursor.index], cursor.offsets[cursor.index]
            cursor.index += 1
    arrays = _read_arrays(cursor) if texts[cursor.index] == "[" else ()
    end = cursor.index
    while texts[end] in SAL_WORDS:
        end += 1
    after, cursor.index = tuple(texts[cursor.index : end]), end
    parameters, bits, default = _read_tail(cursor, in_list, name, member)
    return Declarator(prefix, inner, scope, name, offset, arrays, after, parameters, bits, default)


_Tail = tuple[tuple[Parameter, ...] | None, tuple[str, ...] | None, tuple[str, ...] | None]


def _read_tail(cursor: Cursor, in_list: bool, name: str, member: bool) -> _Tail:
    """Read a parameter list, or the width of a bit field and a default value."""
    texts = cursor.texts
    token = texts[cursor.index]
    if token == "(":
        cursor.index += 1
        return read_parameters(cursor), None, None
    if token == "[" and name and not in_list and texts[cursor.index + 1] in DIRECTIONS:
        cursor.insert("(", "missing-bracket", f"the parameter list of `{name}` is not opened")
        return read_parameters(cursor), None, None
    has_bits = token == ":" and not in_list and (name or (member and _is_width(cursor)))
    bits = _read_value(cursor) if has_bits else None
    default = _read_value(cursor) if texts[cursor.index] == "=" else None
    return None, bits, default


def _is_width(cursor: Cursor) -> bool:
    """Whether the colon at the cursor begins the width of a bit field without a name: `UINT32 : 12;`."""
    following, second = cursor.texts[cursor.index + 1 : cursor.index + 3]
    return following[:1].isdigit() or following == "(" or (is_word(following) and second in (";", ","))


def read_parameters(cursor: Cursor) -> tuple[Parameter, ...]:
    """Read a parameter list from behind its opening parenthesis to behind its closing one."""
    texts = cursor.texts
    found: list[Parameter] = []
    comma = -1
    cursor.depth += 1
    if cursor.depth > DEEPEST:
        cursor.drop_group("(")
    while True:
        token = texts[cursor.index]
        if token == ")" and not _goes_on(cursor):
            cursor.index += 1
            break
        if token in _STOPS:
            cursor.insert(")", "missing-bracket", "the parameter list is not closed")
            break
        if token == "," and found and comma < 0:
            comma = cursor.index
            cursor.index += 1
        elif token in _STRAY_REASONS:
            comma = _read_stray(cursor, token, comma, is_first=not found)
        else:
            comma = _append_parameter(cursor, found, comma)
    if comma >= 0:
        cursor.respell(comma, (), "stray-token", _STRAY_REASONS[","])
    cursor.depth -= 1
    return tuple(found)


def _is_optional(cursor: Cursor) -> bool:
    """Whether a manual's mark of optional arguments begins here: `format [, argument] ...)`, `flag [, int mode])`."""
    return cursor.texts[cursor.index : cursor.index + 2] == ["[", ","]


def _read_optional(cursor: Cursor) -> Parameter:
    """Optional arguments are what C writes `...`, which is reported where it is lowered."""
    offset = cursor.offsets[cursor.index]
    end = cursor.partner(cursor.index + 1, "[")
    end += cursor.texts[end] != ""
    end += cursor.texts[end] == "..."
    cursor.respell(cursor.index, (",", "..."), "variadic-parameters", "", end - cursor.index)
    cursor.index = end
    return Parameter((), Specifiers(("...",)), _NAMELESS, offset)


def _goes_on(cursor: Cursor) -> bool:
    """Whether a list goes on behind a `);` in its middle, since attributes of a parameter follow."""
    texts, index = cursor.texts, cursor.index
    return (
        cursor.depth <= DEEPEST
        and texts[index + 1] == ";"
        and texts[index + 2] == "["
        and texts[index + 3] in DIRECTIONS
    )


def _read_stray(cursor: Cursor, token: str, comma: int, is_first: bool) -> int:
    """Drop a sign that has no place in a list; gives the index of the comma that the next parameter needs, if any."""
    if token != ")":
        cursor.drop(1, "stray-token", _STRAY_REASONS[token])
        return comma
    if comma >= 0 or is_first:
        cursor.drop(2, "stray-token", _STRAY_REASONS[")"])
        return comma
    cursor.replace(",", "wrong-separator", "another parameter follows", 2)
    return cursor.index - 2


def _append_parameter(cursor: Cursor, found: list[Parameter], comma: int) -> int:
    """Read a parameter, or drop the token that cannot begin one; gives the index of a comma that is still open."""
    start, edits = cursor.index, len(cursor.edits)
    if found and comma < 0 and _is_optional(cursor):
        found.append(_read_optional(cursor))
        return -1
    if found and comma < 0:
        cursor.insert(",", "missing-comma", "between two parameters")
    parameter = _read_parameter(cursor)
    if cursor.index > start:
        found.append(parameter)
        return -1
    del cursor.edits[edits:]
    cursor.drop(1, "stray-token", "no parameter begins with it")
    return comma


def _read_parameter(cursor: Cursor) -> Parameter:
    texts = cursor.texts
    offset = cursor.offsets[cursor.index]
    attributes = read_attributes(cursor)
    if texts[cursor.index] == "...":
        cursor.index += 1
        return Parameter(attributes, Specifiers(("...",)), _NAMELESS, offset)
    words = read_words(cursor)
    if words and ROLES.get(texts[cursor.index - 1]) in _TAGGED:
        words += read_tag(cursor)
    if texts[cursor.index] == "]":
        # Of `[in BSTR] name` the bracket that is missing before the type was reported.
        known = bool(cursor.edits) and cursor.edits[-1].inserted == ("]",)
        reason = "the attribute block is closed before the type" if known else "no attribute block is open"
        cursor.drop(1, "unclosed-attribute", reason)
    levels = cursor.levels
    declarator = _read_simple(cursor) or read_declarator(cursor, in_list=True)
    cursor.levels = levels
    return Parameter(attributes, Specifiers(tuple(words)), declarator, offset)


def _read_simple(cursor: Cursor) -> Declarator | None:
    """The declarator of nearly all parameters: nothing, or a name with up to two stars, before a list sign."""
    texts, index = cursor.texts, cursor.index
    if texts[index] in _LIST_SIGNS:
        return _NAMELESS
    start = index
    while texts[index] == "*" and index < start + 2:
        index += 1
    name = texts[index]
    if texts[index + 1] not in _LIST_SIGNS or name in ROLES or not is_word(name):
        return None
    cursor.index = index + 1
    return Declarator(prefix=_STARS[index - start], name=name, offset=cursor.offsets[index])


def _read_prefix(cursor: Cursor, in_list: bool) -> tuple[Word, ...]:
    texts = cursor.texts
    prefix: list[Word] = []
    while True:
        token = texts[cursor.index]
        if token not in POINTERS:
            role = ROLES.get(token)
            if role is None:
                if not is_word(token) or not (prefix and _is_annotation(cursor, in_list)):
                    break
                if texts[cursor.index + 1] == "(":
                    prefix.append(read_macro(cursor))
                    continue
            elif role is not Role.QUALIFIER and role is not Role.CONVENTION:
                break
        elif not cursor.deepen():
            cursor.drop(_run(cursor, POINTERS), "nested-too-deep", _TOO_DEEP)
            continue
        prefix.append(token)
        cursor.index += 1
    return tuple(prefix)


def _run(cursor: Cursor, signs: Set[str]) -> int:
    """Count the tokens from the cursor on that are signs of a kind, or numbers between them."""
    end = cursor.index
    while cursor.texts[end] in signs or cursor.texts[end][:1].isdigit():
        end += 1
    return end - cursor.index


def _is_annotation(cursor: Cursor, in_list: bool) -> bool:
    """Whether a word between a sign and a name is an annotation that nobody knows: `Thing * LIBAPI Open(`."""
    following = cursor.texts[cursor.index + 1]
    if following == "(":
        return is_macro(cursor.texts[cursor.index])
    return not in_list and is_word(following) and not cursor.starts_line(cursor.index + 1)


def _read_inner(cursor: Cursor, macro: bool) -> Declarator:
    texts = cursor.texts
    cursor.index += 1
    # An API's own word for its calling convention, of which nobody knows what it stands for.
    word = texts[cursor.index]
    foreign = not macro and word not in ROLES and is_word(word) and texts[cursor.index + 1] in POINTERS
    cursor.index += foreign
    cursor.depth += 1
    if cursor.depth > DEEPEST:
        cursor.drop_group("(")
    if not macro and (open_name := _unclosed_name(cursor)) is not None:
        cursor.depth -= 1
        cursor.insert(")", "missing-bracket", "the parenthesis around the name is not closed")
        return msgspec.structs.replace(open_name, prefix=(word, *open_name.prefix)) if foreign else open_name
    inner = _read_macro_name(cursor) if macro else read_declarator(cursor, in_list=True)
    cursor.depth -= 1
    while texts[cursor.index] not in _STOPS and texts[cursor.index] not in (")", "("):
        cursor.drop(1, "stray-token", "the name in parentheses ends before it")
    if texts[cursor.index] == ")":
        cursor.index += 1
    else:
        cursor.insert(")", "missing-bracket", "the parenthesis around the name is not closed")
    return msgspec.structs.replace(inner, prefix=(word, *inner.prefix)) if foreign else inner


def _unclosed_name(cursor: Cursor) -> Declarator | None:
    """The name of a pointer to a function whose parenthesis is never closed: `(*LAMPCB (int level);`, with a calling
    convention or without.
    """
    texts, start = cursor.texts, cursor.index
    end = start
    while texts[end] in POINTERS or ROLES.get(texts[end]) is Role.CONVENTION:
        end += 1
    if POINTERS.isdisjoint(texts[start:end]) or not is_word(texts[end]) or texts[end + 1] != "(":
        return None
    closed = cursor.partner(end + 2, "(") + 1
    if texts[closed : closed + 1] not in ([";"], [""]):
        return None
    cursor.index = end + 1
    return Declarator(prefix=tuple(texts[start:end]), name=texts[end], offset=cursor.offsets[end])


def _read_macro_name(cursor: Cursor) -> Declarator:
    """Read the inside of `STDMETHOD_(ULONG, AddRef)`: the return type and its comma become the name's prefix."""
    texts = cursor.texts
    start = end = cursor.index
    while texts[end] not in _STOPS and texts[end] not in (")", "("):
        end += 1
    while end > start and texts[end - 1] != ",":
        end -= 1
    cursor.index = end
    name, offset = "", -1
    if is_word(texts[end]):
        name, offset = texts[end], cursor.offsets[end]
        cursor.index += 1
    return Declarator(prefix=tuple(texts[start:end]), name=name, offset=offset)


def _read_scope(cursor: Cursor) -> tuple[str, ...]:
    texts = cursor.texts
    start = cursor.index
    while texts[cursor.index + 1] == "::" and is_word(texts[cursor.index]):
        cursor.index += 2
    if texts[cursor.index] == "~":
        cursor.index += 1
    return tuple(texts[start : cursor.index])


def _read_arrays(cursor: Cursor) -> tuple[tuple[str, ...], ...]:
    texts = cursor.texts
    arrays = []
    while texts[cursor.index] == "[" and not _is_optional(cursor) and not opens_attributes(cursor, cursor.index):
        cursor.index += 1
        start = cursor.index
        cursor.index, depth = _end_of_size(texts, start)
        if not cursor.deepen():
            cursor.index = start - 1
            cursor.drop(max(_run(cursor, _DIMENSION), 1), "nested-too-deep", _TOO_DEEP)
            break
        for _ in range(depth):
            cursor.insert(")", "missing-bracket", "the expression is not closed")
        arrays.append((*texts[start : cursor.index], *(")" * depth)))
        if texts[cursor.index] == "]":
            cursor.index += 1
        else:
            cursor.insert("]", "missing-bracket", "the array's size is not closed")
    return tuple(arrays)


def _end_of_size(texts: Sequence[str], index: int) -> tuple[int, int]:
    """Where an array's size ends that begins at an index, and how many parentheses are open there."""
    depth = 0
    while (token := texts[index]) not in _STOPS and token not in ("]", "["):
        if not depth and token in (",", ")", "="):
            break
        depth += (token == "(") - (token == ")")
        index += 1
    return index, depth


def _read_value(cursor: Cursor) -> tuple[str, ...]:
    """Read the tokens of a default value or a bit field's width from behind its sign."""
    cursor.index += 1
    return read_expression(cursor, cursor.texts[cursor.index - 1])


def read_expression(cursor: Cursor, sign: str) -> tuple[str, ...]:
    """Read an expression up to what cannot belong to it: a separator, a closing bracket, a word after an operand."""
    texts = cursor.texts
    start = cursor.index
    depth = 0
    operand = False
    while True:
        token = texts[cursor.index]
        if token in _STOPS or token in ("[", "]", sign) or (not depth and token in (",", ")", "=")):
            break
        if token == "(":
            depth += 1
            operand = False
        elif token == ")":
            depth -= 1
            operand = True
        elif is_word(token) or token[0].isdigit() or token[0] in "\"'":
            if operand and not _is_cast(cursor):
                break
            operand = True
        else:
            operand = False
        cursor.index += 1
    taken = texts[start : cursor.index]
    for _ in range(depth):
        cursor.insert(")", "missing-bracket", "the expression is not closed")
    return (*taken, *(")" * depth))


def _is_cast(cursor: Cursor) -> bool:
    """Whether an operand may follow another one: only behind a cast, as in `(DWORD) 1`."""
    texts, index = cursor.texts, cursor.index
    if texts[index - 1] != ")" or texts[index - 3] != "(":
        return False
    return not is_word(texts[index]) or texts[index - 2] in CAST_TYPES
