"""What a declaration says of its own deprecation: attributes of C++, C23, IDL, Microsoft's compiler, gcc and clang.

In: a declaration of the tree, or an enumerator. Out: the message of the attribute, empty if it has none; None where
nothing says it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docabi.declaration.lowering.types import all_attributes, innermost
from docabi.declaration.packing import DEPRECATED
from docabi.declaration.tree import Attributes, Enumerator, Macro, Plain, Record
from docabi.patterns import compile_pattern

_NAMES = ("deprecated", "obsolete", "Obsolete")
# `DECLSPEC_DEPRECATED`, `_CRT_DEPRECATE_TEXT("...")`, `FI_DEPRECATED`: what a project calls its own macro.
_MACRO = compile_pattern(r"(?:\w*_)?(?:DEPRECATED?|OBSOLETE)(?:_\w+)?\Z")
_BEHIND = compile_pattern(r"__attribute__\s*\(\s*\((?P<gnu>(?:[^()]|\([^()]*\)){0,200})\)\s*\)")


def deprecation_of(plain: Plain, text: str) -> str | None:
    """The message of a declaration's attribute; `text` is the whole fence, in which one may stand behind it."""
    words = plain.specifiers.words
    said = next(_in_attributes(all_attributes(plain.attributes, words)), None)
    if said is not None:
        return said
    for word in words:
        if isinstance(word, Macro) and (word.name == "__declspec" or _MACRO.match(word.name)):
            is_own = word.name != "__declspec"
            if is_own or word.arguments[:1] == ("deprecated",):
                return _message(word.arguments)
        elif isinstance(word, str) and _MACRO.match(word):
            return ""
    return _behind(plain, text)


def deprecation_of_enumerator(one: Enumerator) -> str | None:
    """The same of an enumerator, whose attributes stand before or behind its name."""
    said = next(_in_attributes(one.attributes), None)
    return _message(one.after) if said is None and one.after[2:3] == ("deprecated",) else said


def _in_attributes(blocks: Attributes) -> Iterator[str]:
    for attribute in (attribute for block in blocks for attribute in block):
        tokens = attribute.extra
        if attribute.name == "[" and "deprecated" in tokens:
            yield _message(tokens[tokens.index("deprecated") :])
        elif attribute.name in _NAMES:
            yield _message(attribute.arguments or ())


def _message(tokens: Sequence[str]) -> str:
    """The texts among some tokens; C puts those that follow one another together."""
    return "".join(token[1:-1] for token in tokens if len(token) > 1 and token[0] == token[-1] == '"')


def _behind(plain: Plain, text: str) -> str | None:
    """What an attribute of gcc says behind a prototype, or behind the braces of a body."""
    body = plain.specifiers.body
    start = innermost(plain.declarators[0]).offset if plain.declarators else -1
    start = body.end if isinstance(body, Record) else start
    if start < 0:
        return None
    end = text.find(";", start)
    match = _BEHIND.search(text, start, end if end >= 0 else len(text))
    said = DEPRECATED.search(match["gnu"]) if match is not None else None
    return _message((said["said"] or "",)) if said is not None else None
