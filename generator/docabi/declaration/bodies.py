"""Plain declarations (prototypes, typedefs, fields, interfaces, coclasses) and the braces of their bodies."""

from __future__ import annotations

from docabi.declaration.attributes import double_bracket_end, read_attributes
from docabi.declaration.declarators import read_declarator, read_expression
from docabi.declaration.lexer import DEEPEST, Cursor, is_word
from docabi.declaration.specifiers import POINTERS, is_macro, opens_inner, read_base, read_tag, read_words
from docabi.declaration.tree import (
    Access,
    Declarator,
    Enumeration,
    Enumerator,
    Macro,
    Plain,
    Record,
    Specifiers,
    Word,
)
from docabi.declaration.vocabulary import (
    ACCESS,
    DROPPED_FROM_TYPES,
    FOLDED_KEYWORDS,
    HRESULT_TYPOS,
    INTERFACE_HEADS,
    METHOD_MACROS,
    RETURN_MACROS,
    RETURN_TYPES,
    ROLES,
    STORAGE,
    SUFFIXES,
    Role,
)

_EXCEPTIONS = ("throw", "noexcept")
_ENDS = frozenset((";", "}", ""))
_C_DEFINITIONS = frozenset(("struct", "union", "class", "enum"))
_DECLARATOR_ENDS = frozenset((",", ";", "}", "[", ":", "=", ""))


def read_plain(cursor: Cursor, member: bool = False) -> Plain:
    """Read a declaration with its end; `member` says that it stands between braces."""
    texts = cursor.texts
    attributes = read_attributes(cursor)
    start = cursor.index
    _fold_keyword(cursor)
    words = read_words(cursor)
    base, body = _read_definition(cursor, words)
    declarators: tuple[Declarator, ...] = ()
    if texts[cursor.index] not in _ENDS:
        declarators = _read_declarators(cursor, words, member)
    specifiers = Specifiers(tuple(words), base, body)
    suffix = _read_suffix(cursor)
    if cursor.index == start:
        return Plain(attributes, specifiers)
    # A definition of C needs a semicolon, one of IDL (interface, coclass, library) does not.
    complete = bool(declarators) or (body is not None and not _C_DEFINITIONS.isdisjoint(words))
    # Words like END_INTERFACE, which declare nothing, stand alone.
    inside = member and (complete or any(word not in STORAGE for word in words))
    return Plain(attributes, specifiers, declarators, suffix, _read_end(cursor, inside, complete))


def _read_definition(cursor: Cursor, words: list[Word]) -> tuple[tuple[str, ...], Enumeration | Record | None]:
    """Read tag, base and body after a keyword like `struct` that ended the words, or after an interface macro."""
    if not words:
        return (), None
    last = words[-1]
    role = ROLES.get(last) if isinstance(last, str) else None
    if role is Role.RECORD or role is Role.ENUMERATION:
        words += _read_keyworded_tag(cursor, last)
    elif not (
        any(isinstance(word, Macro) and word.name in INTERFACE_HEADS for word in words) or _add_interface(cursor, words)
    ):
        return (), None
    base = read_base(cursor)
    if cursor.texts[cursor.index] != "{":
        return base, None
    cursor.index += 1
    cursor.depth += 1
    if cursor.depth > DEEPEST:
        cursor.drop_group("{")
    body = _read_enumerators(cursor) if role is Role.ENUMERATION else _read_members(cursor)
    cursor.depth -= 1
    return base, body


def _read_keyworded_tag(cursor: Cursor, keyword: Word) -> list[Word]:
    second: list[Word] = []
    if keyword == "enum" and cursor.texts[cursor.index] in ("class", "struct"):
        second.append(cursor.texts[cursor.index])
        cursor.index += 1
    return second + read_tag(cursor)


def _add_interface(cursor: Cursor, words: list[Word]) -> bool:
    """Put the missing keyword `interface` before `IThing : IUnknown {`."""
    texts, index = cursor.texts, cursor.index
    if texts[index] != ":" or texts[index + 2] != "{" or cursor.depth or words != [texts[index - 1]]:
        return False
    if words[0] in ROLES:
        return False
    cursor.insert("interface", "missing-keyword", f"`{words[0]}` is declared as an interface", index - 1)
    words.insert(0, "interface")
    return True


def _fold_keyword(cursor: Cursor) -> None:
    """Replace a keyword that has a capital letter: `Typedef struct`."""
    texts, index = cursor.texts, cursor.index
    token = texts[index]
    lower = token.lower()
    if lower == token or lower not in FOLDED_KEYWORDS:
        return
    if is_word(texts[index + 1]) and (lower == "typedef" or texts[index + 2] in ("{", ":")):
        cursor.respell(index, (lower,), "misspelled-keyword", "keywords are written in lower case")
        texts[index] = lower


def _read_declarators(cursor: Cursor, words: list[Word], member: bool) -> tuple[Declarator, ...]:
    texts = cursor.texts
    macro = bool(words) and words[-1] in METHOD_MACROS
    if texts[cursor.index] == "(" and not macro and not opens_inner(texts, cursor.index):
        _split_name(cursor, words)
    type_index = cursor.type_index
    found: list[Declarator] = []
    while True:
        start = cursor.index
        levels = cursor.levels
        declarator = read_declarator(cursor, macro=macro, member=member)
        cursor.levels = levels
        if cursor.index == start:
            break
        found.append(declarator)
        if texts[cursor.index] != "," or not _continues(cursor, member):
            break
        cursor.index += 1
    if found and found[0].parameters is not None:
        _fix_return_type(cursor, words, type_index)
    return tuple(found)


def _continues(cursor: Cursor, member: bool) -> bool:
    """Whether another declarator follows the comma (`DWORD a, b`), and no other member (`DWORD a, WORD b`)."""
    following, second = cursor.texts[cursor.index + 1 : cursor.index + 3]
    # `typedef LAMP A, *PA, FAR *LPA;`
    if following in ("*", "&", "(") or (following in DROPPED_FROM_TYPES and second in POINTERS):
        return True
    return is_word(following) and following not in ROLES and (second in _DECLARATOR_ENDS or not member)


def _split_name(cursor: Cursor, words: list[Word]) -> None:
    """`BOOLEANOpenThing (`: the only word before a parameter list is the name, perhaps glued to the return type.

    A macro around the return type (`STDAPI_(BOOL) OpenThing (`) says that it is not glued.
    """
    index = cursor.index - 1
    name = cursor.texts[index]
    if not words or words[-1] != name or name in ROLES or cursor.type_index != index:
        return
    if any(isinstance(word, Macro) and (word.name in RETURN_MACROS or not is_macro(word.name)) for word in words):
        words.pop()
        cursor.index = index
        return
    words.pop()
    cursor.index = index
    for returned in RETURN_TYPES:
        rest = name.removeprefix(returned)
        if rest != name and len(rest) > 2 and (rest[0].isupper() or rest[0] == "_"):
            cursor.respell(index, (returned, rest), "missing-blank", "the return type and the name are one word")
            cursor.texts[index] = rest
            words.append(returned)
            return
    cursor.insert("HRESULT", "missing-type", f"`{name}` has none; HRESULT, which most have, is read")
    words.append("HRESULT")


def _fix_return_type(cursor: Cursor, words: list[Word], index: int) -> None:
    """Replace a misspelled HRESULT: `RESULT Open(`."""
    word = cursor.texts[index]
    if word in HRESULT_TYPOS and word in words:
        cursor.respell(index, ("HRESULT",), "misspelled-type", "no such type is known")
        words[len(words) - 1 - words[::-1].index(word)] = "HRESULT"


def _read_suffix(cursor: Cursor) -> tuple[str, ...]:
    texts = cursor.texts
    start = cursor.index
    while True:
        token = texts[cursor.index]
        if token in SUFFIXES and not (token in _EXCEPTIONS and texts[cursor.index + 1] == "("):
            cursor.index += 1
        elif token == "=" and texts[cursor.index + 1] in ("0", "default", "delete"):
            cursor.index += 2
        elif token in _EXCEPTIONS and texts[cursor.index + 1] == "(" and ")" in texts[cursor.index :]:
            cursor.index = texts.index(")", cursor.index) + 1
        else:
            return tuple(texts[start : cursor.index])


def _read_end(cursor: Cursor, member: bool, complete: bool) -> str:
    """Read the semicolon, or put it in where it is missing. With `complete` a declaration without one is an error."""
    token = cursor.texts[cursor.index]
    if token == "{":
        end = cursor.partner(cursor.index + 1, "{")
        cursor.drop(end + bool(cursor.texts[end]) - cursor.index, "skipped-body", "a body declares nothing")
        token = cursor.texts[cursor.index]
        member = complete = False
    if token == ";":
        cursor.index += 1
        return ";"
    if member or complete:
        return _repair_end(cursor, token, member)
    return ""


def _repair_end(cursor: Cursor, token: str, member: bool) -> str:
    reason = "the declaration ends here"
    if token == ",":
        cursor.replace(";", "wrong-separator", reason)
    elif token in ("}", ""):
        # Nothing else can follow, so the tree need not differ from the fence.
        cursor.tolerate(";", "unterminated-declaration", reason)
        return ""
    elif member or token == "[" or is_word(token):
        cursor.insert(";", "missing-semicolon", reason)
    else:
        return ""
    return ";"


def _read_members(cursor: Cursor) -> Record:
    texts = cursor.texts
    begin = cursor.offsets[cursor.index - 1]
    members: list[Plain | Access] = []
    while True:
        token = texts[cursor.index]
        end = cursor.offsets[cursor.index]
        if token == "}":
            cursor.index += 1
            break
        if not token:
            cursor.insert("}", "missing-bracket", "the body is not closed")
            break
        if token in ACCESS and texts[cursor.index + 1] == ":":
            cursor.index += 2
            members.append(Access(token))
            continue
        start = cursor.index
        member = read_plain(cursor, member=True)
        if cursor.index == start:
            cursor.drop(1, "stray-token", "no member begins with it")
        else:
            members.append(member)
    return Record(tuple(members), begin, end)


def _read_enumerators(cursor: Cursor) -> Enumeration:
    texts = cursor.texts
    found: list[Enumerator] = []
    comma = -1
    while True:
        token = texts[cursor.index]
        if token == "}":
            cursor.index += 1
            break
        if not token:
            cursor.insert("}", "missing-bracket", "the enumeration is not closed")
            break
        if is_word(token) or token == "[":
            if found and comma < 0:
                cursor.insert(",", "missing-comma", "between two enumerators")
            found.append(_read_enumerator(cursor))
            comma = -1
        elif found and comma < 0 and token in (",", ";"):
            comma = cursor.index
            if token == ",":
                cursor.index += 1
            else:
                cursor.replace(",", "wrong-separator", "between two enumerators")
        else:
            cursor.drop(1, "stray-token", "no enumerator begins with it")
    return Enumeration(tuple(found), comma >= 0)


def _read_enumerator(cursor: Cursor) -> Enumerator:
    texts = cursor.texts
    attributes = read_attributes(cursor) if texts[cursor.index] == "[" else ()
    name, offset = "", cursor.offsets[cursor.index]
    if is_word(texts[cursor.index]):
        name = texts[cursor.index]
        cursor.index += 1
    start = cursor.index
    if texts[start] == texts[start + 1] == "[":
        cursor.index = double_bracket_end(texts, start)
    after = tuple(texts[start : cursor.index])
    value = None
    if texts[cursor.index] == "=":
        cursor.index += 1
        value = read_expression(cursor, "=")
    return Enumerator(name, offset, value, attributes, after)
