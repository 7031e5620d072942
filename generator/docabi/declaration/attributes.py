"""Attribute blocks: `[in, size_is(cch)]`. A bracket that the author forgot is closed where it must end."""

from __future__ import annotations

from docabi.declaration.lexer import Cursor, is_word
from docabi.declaration.tree import Attribute, Attributes
from docabi.declaration.vocabulary import ATTRIBUTES, DIRECTIONS, ROLES

_STOPS = frozenset((";", "{", "}", ""))
_UNCLOSED = "unclosed-attribute"
# Nearly all parameters have one of these blocks, so all of them share one value.
_SIMPLE: dict[str, tuple[Attribute, ...]] = {name: (Attribute(name),) for name in ("in", "out")}


def read_attributes(cursor: Cursor) -> Attributes:
    """Read the blocks at the cursor; none gives the empty tuple."""
    texts = cursor.texts
    blocks = []
    while True:
        index = cursor.index
        if texts[index] != "[":
            if texts[index] in ATTRIBUTES and _is_unopened(cursor):
                blocks.append(_block(cursor))
            break
        if texts[index + 1] == "[" and (end := double_bracket_end(texts, index)) > index:
            # C++'s `[[nodiscard]]` says nothing of the binary interface.
            blocks.append((Attribute("[", extra=tuple(texts[index + 2 : end - 1])),))
            cursor.index = end
            continue
        simple = _SIMPLE.get(texts[index + 1]) if texts[index + 2] == "]" else None
        if simple:
            cursor.index = index + 3
            blocks.append(simple)
        else:
            cursor.index = index + 1
            blocks.append(_block(cursor))
    return tuple(blocks)


def double_bracket_end(texts: list[str], start: int) -> int:
    """The index behind `[[deprecated("...")]]`; the start itself if the declaration ends, or another one begins, before
    it is closed.
    """
    depth = 0
    for index in range(start, len(texts)):
        token = texts[index]
        depth += (token == "[") - (token == "]")
        if not depth:
            return index + 1
        if token in _STOPS or (index > start and texts[index : index + 2] == ["[", "["]):
            break
    return start


def opens_attributes(cursor: Cursor, index: int) -> bool:
    """Whether the `[` at an index begins attributes, not an array's size: `[in`, or `[string` on a new line."""
    if cursor.texts[index] != "[":
        return False
    name = cursor.texts[index + 1]
    return name in DIRECTIONS or (name in ATTRIBUTES and cursor.starts_line(index))


def _is_unopened(cursor: Cursor) -> bool:
    """Put the missing bracket before an attribute that has only its closing one: `size_is(cb)] void *p`."""
    texts = cursor.texts
    end = cursor.index + 1
    if texts[end] == "(":
        while texts[end] not in _STOPS and texts[end] not in (")", "]", "["):
            end += 1
        end += texts[end] == ")"
    if texts[end] != "]":
        return False
    cursor.insert("[", _UNCLOSED, f"the attribute `{texts[cursor.index]}` stands outside brackets")
    return True


def _block(cursor: Cursor) -> tuple[Attribute, ...]:
    texts = cursor.texts
    found: list[Attribute] = []
    separated = True
    while True:
        token = texts[cursor.index]
        if token == "]":
            cursor.index += 1
            break
        if is_word(token):
            if not separated and _is_type(cursor):
                break
            found.append(_attribute(cursor))
            separated = False
        elif _closes(cursor, token):
            break
        elif not separated and is_word(texts[cursor.index + 1]):
            if _is_end(cursor, token):
                break
            separated = True
        else:
            cursor.drop(1, "stray-token", "it is no attribute")
    return tuple(found)


def _is_type(cursor: Cursor) -> bool:
    """Read a word behind an attribute: false if it is the next attribute (its comma is put in), true if it is a type
    (the missing bracket is put in).
    """
    texts, index = cursor.texts, cursor.index
    token = texts[index]
    if token in ATTRIBUTES and token not in ROLES:
        cursor.insert(",", "missing-comma", "between two attributes")
        return False
    inside = texts[index + 1] == "]"
    reason = (
        f"the type `{token}` stands inside the attribute block" if inside else "the block is not closed before the type"
    )
    cursor.insert("]", _UNCLOSED, reason)
    return True


def _closes(cursor: Cursor, token: str) -> bool:
    """Whether a sign ends a block that has no closing bracket; if so, put the bracket in."""
    if token == ")":
        cursor.replace("]", _UNCLOSED, "the attribute block is closed by a parenthesis")
    elif token in _STOPS or token in ("[", "*"):
        cursor.insert("]", _UNCLOSED, "the attribute block is not closed")
    else:
        return False
    return True


def _is_end(cursor: Cursor, token: str) -> bool:
    """Read the sign between two attributes; true if it should have been the closing bracket (`[in, REFIID riid`)."""
    following, second = cursor.texts[cursor.index + 1 : cursor.index + 3]
    if following not in ATTRIBUTES and (is_word(second) or second == "*"):
        cursor.replace("]", _UNCLOSED, "the attribute block is not closed before the type")
        return True
    if token == ",":
        cursor.index += 1
    else:
        cursor.replace(",", "wrong-separator", "between two attributes")
    return False


def _attribute(cursor: Cursor) -> Attribute:
    texts = cursor.texts
    name = texts[cursor.index]
    cursor.index += 1
    arguments = None
    if texts[cursor.index] == "(":
        cursor.index += 1
        arguments = _arguments(cursor)
    start = cursor.index
    # `threading = apartment`; `System.Runtime.InteropServices.In`, but not the slip `in. out`
    signs = ("=",) if name in ATTRIBUTES else ("=", ".", "::")
    while texts[cursor.index] in signs and is_word(texts[cursor.index + 1]):
        cursor.index += 2
    return Attribute(name, arguments, tuple(texts[start : cursor.index]))


def _arguments(cursor: Cursor) -> tuple[str, ...]:
    """Take the tokens up to the closing parenthesis; where it is missing, up to `]` or the end of the declaration."""
    texts = cursor.texts
    taken: list[str] = []
    expected = [")"]
    while expected:
        token = texts[cursor.index]
        if token == expected[-1]:
            expected.pop()
        elif token == "(":
            expected.append(")")
        elif token == "[" and texts[cursor.index + 1] not in ATTRIBUTES:
            expected.append("]")
        elif token in _STOPS or token in ("]", "[", ")") or _is_type_after_operand(cursor):
            cursor.insert(expected[-1], _UNCLOSED, "the attribute's arguments are not closed")
            taken.append(expected.pop())
            continue
        taken.append(token)
        cursor.index += 1
    return tuple(taken[:-1])


def _is_type_after_operand(cursor: Cursor) -> bool:
    """`size_is(cch WCHAR name[]`: two words in a row are no expression."""
    texts, index = cursor.texts, cursor.index
    return is_word(texts[index]) and is_word(texts[index - 1]) and texts[index - 1] not in ROLES
