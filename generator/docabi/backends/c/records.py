"""Structures and unions as C11 and C++17 both take them.

Rules: a nested structure, and a nested union with a name, is defined before the outer one as `<Outer>_<member>`; an
anonymous union of plain members stays anonymous; an anonymous structure is a member `s`, `s2` ..., because C++ has
none; a nested enumeration becomes `<Outer>_<member>`. An array without a length at the end has one element.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import msgspec

from docabi.abi.types import Sort
from docabi.backends.c import comments
from docabi.backends.c.views import Definition, EnumeratorView, MemberView
from docabi.backends.cnames.fields import field_names, plain_union
from docabi.backends.cnames.naming import declaration, fits
from docabi.backends.cnames.vocabulary import Standing, Vocabulary
from docabi.backends.words import once
from docabi.spec import Field, Type


class _Outer(msgspec.Struct, frozen=True):
    """A record; `path` is that of its members in the words (`extra.`)."""

    name: str
    vocabulary: Vocabulary
    words: Callable[[str], str]
    path: str = ""


def definitions(record: Type, name: str, vocabulary: Vocabulary, words: Mapping[str, str]) -> tuple[Definition, ...]:
    """The definition of a record, those nested in it before it; it has printed spellings, `words` describe members."""
    return tuple(_define(record, _Outer(name, vocabulary, once(lambda path: words.get(path, "")))))


def _define(record: Type, outer: _Outer) -> Iterator[Definition]:
    keyword = "struct" if record.union is None else "union"
    fields = record.structure or record.union or ()
    members: list[MemberView] = []
    for field, name in zip(fields, field_names(fields, outer.vocabulary), strict=True):
        # An anonymous union that is packed in another way is a definition of its own.
        union = plain_union(field.type) if not field.name and field.type.pack == record.pack else None
        if union is not None:
            pairs = zip(union, field_names(union, outer.vocabulary), strict=True)
            members.append(MemberView("", "", members=tuple(_member(one, printed, outer, 8) for one, printed in pairs)))
            continue
        path = f"{outer.path}{field.name}." if field.name else outer.path
        nested = msgspec.structs.replace(outer, name=_free_name(f"{outer.name}_{name}", outer.vocabulary), path=path)
        flat, inner = _flatten(field.type, nested)
        yield from inner
        members.append(_member(msgspec.structs.replace(field, type=flat), name, outer, 4))
    yield Definition(
        keyword, outer.name, outer.vocabulary.tags.get(outer.name, outer.name), tuple(members), record.pack
    )


def _free_name(name: str, vocabulary: Vocabulary) -> str:
    """The name of a nested definition, which no type of the documentation has."""
    return _free_name(f"{name}_", vocabulary) if vocabulary.is_type(name) else name


def _flatten(type: Type, inner: _Outer) -> tuple[Type, list[Definition]]:
    """A type whose nested definitions are names, and these definitions; `inner` is what a nested record is called."""
    name = inner.name
    if type.structure is not None or type.union is not None:
        return Type(name=name, const=type.const), list(_define(type, inner))
    if type.enumeration is not None:
        values = {member.name: member.value for member in reversed(type.enumeration) if fits(member)}
        pairs = ((f"{name}_{member}", enumerator_value(value)) for member, value in reversed(values.items()))
        members = tuple(EnumeratorView(*pair, comment="") for pair in pairs)
        if not members:  # C has no empty enumeration
            return Type(name="INT", const=type.const), []
        return Type(name=name), [Definition("enum", name, name, members)]
    for part in ("pointer", "array"):
        if (target := getattr(type, part)) is not None:
            flat, found = _flatten(target, inner)
            return (type if flat is target else msgspec.structs.replace(type, **{part: flat})), found
    return type, []


def enumerator_value(value: int) -> str:
    """A value as C text: those above INT_MAX as the negative number that has the same 32 bits."""
    if value > 0x7FFFFFFF:
        return f"(int)0x{value & 0xFFFFFFFF:08X}"
    return str(value) if value < 10 else f"0x{value:X}"


def _member(field: Field, name: str, outer: _Outer, indent: int) -> MemberView:
    type = field.type
    # A compiler may find an enumeration wider than the bits that a page gives it.
    if field.bits is not None and _is_enumeration(type, outer.vocabulary):
        type = Type(name="UINT", const=type.const)
    comment = comments.brief(outer.words(f"{outer.path}{field.name}"), indent)
    return MemberView(comment, declaration(type, name), field.bits)


def _is_enumeration(type: Type, vocabulary: Vocabulary) -> bool:
    is_value = vocabulary.standing(type.name or "") is Standing.VALUE
    return not is_value or vocabulary.types.resolve(type).sort is Sort.ENUMERATION
