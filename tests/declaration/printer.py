"""Prints a tree as tokens: those of its text with the tree's edits applied (a law with a test)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docabi.declaration.tree import (
    Access,
    Attributes,
    Blocks,
    Declaration,
    Declarator,
    Edit,
    Enumeration,
    Foreign,
    Item,
    Macro,
    Opaque,
    Parameter,
    Plain,
    Record,
    Specifiers,
    Word,
)


def tokens(declaration: Declaration) -> tuple[str, ...]:
    """The tokens of a tree in the order of the text."""
    out: list[str] = []
    for item in declaration.items:
        _item(out, item)
    return tuple(out)


def repaired(texts: Sequence[str], edits: Iterable[Edit]) -> tuple[str, ...]:
    """The tokens of a text after its edits."""
    out: list[str] = []
    done = 0
    for edit in edits:
        out += texts[done : edit.index]
        out += edit.inserted
        done = edit.index + len(edit.dropped)
    return (*out, *(text for text in texts[done:] if text))


def _item(out: list[str], item: Item) -> None:
    if isinstance(item, Opaque):
        out += item.tokens
    else:
        _plain(out, item)


def _plain(out: list[str], plain: Plain) -> None:
    _attributes(out, plain.attributes)
    _specifiers(out, plain.specifiers)
    for number, declarator in enumerate(plain.declarators):
        if number:
            out.append(",")
        _declarator(out, declarator)
    out += plain.suffix
    if plain.end:
        out.append(plain.end)


def _attributes(out: list[str], blocks: Attributes) -> None:
    for block in blocks:
        out.append("[")
        for number, attribute in enumerate(block):
            if number:
                out.append(",")
            out.append(attribute.name)
            if attribute.arguments is not None:
                out += ("(", *attribute.arguments, ")")
            out += attribute.extra
        out.append("]")


def _words(out: list[str], words: Iterable[Word]) -> None:
    for word in words:
        if isinstance(word, Macro):
            out += (word.name, "(", *word.arguments, ")")
        elif isinstance(word, Foreign):
            out += word.tokens
        elif isinstance(word, Blocks):
            _attributes(out, word.blocks)
        else:
            out.append(word)


def _specifiers(out: list[str], specifiers: Specifiers) -> None:
    _words(out, specifiers.words)
    out += specifiers.base
    body = specifiers.body
    if body is None:
        return
    out.append("{")
    if isinstance(body, Enumeration):
        _enumerators(out, body)
    else:
        _members(out, body)
    out.append("}")


def _enumerators(out: list[str], body: Enumeration) -> None:
    for number, enumerator in enumerate(body.enumerators):
        if number:
            out.append(",")
        _attributes(out, enumerator.attributes)
        if enumerator.name:
            out.append(enumerator.name)
        out += enumerator.after
        if enumerator.value is not None:
            out += ("=", *enumerator.value)
    if body.trailing_comma:
        out.append(",")


def _members(out: list[str], body: Record) -> None:
    for member in body.members:
        if isinstance(member, Access):
            out += (member.label, ":")
        else:
            _plain(out, member)


def _declarator(out: list[str], declarator: Declarator) -> None:
    _words(out, declarator.prefix)
    if declarator.inner is not None:
        out.append("(")
        _declarator(out, declarator.inner)
        out.append(")")
    out += declarator.scope
    if declarator.name:
        out.append(declarator.name)
    for size in declarator.arrays:
        out += ("[", *size, "]")
    out += declarator.after
    if declarator.parameters is not None:
        out.append("(")
        _parameters(out, declarator.parameters)
        out.append(")")
    if declarator.bits is not None:
        out += (":", *declarator.bits)
    if declarator.default is not None:
        out += ("=", *declarator.default)


def _parameters(out: list[str], parameters: tuple[Parameter, ...]) -> None:
    for number, parameter in enumerate(parameters):
        if number:
            out.append(",")
        _attributes(out, parameter.attributes)
        _specifiers(out, parameter.specifiers)
        _declarator(out, parameter.declarator)
