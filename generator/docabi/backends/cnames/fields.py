"""What the members of structures and unions are called in C. In: the fields of one. Out: a name for each."""

from __future__ import annotations

from collections.abc import Iterable

from docabi.backends.cnames.naming import is_identifier, member_name, unique
from docabi.backends.cnames.vocabulary import Vocabulary
from docabi.spec import Field, Type


def plain_union(type: Type) -> tuple[Field, ...] | None:
    """Members of a union that can stay anonymous: each has a name and no type of its own."""
    members = type.union or ()
    nested = any(field.type.structure or field.type.union or field.type.enumeration for field in members)
    return members if members and not nested and all(field.name for field in members) else None


def field_names(fields: tuple[Field, ...], vocabulary: Vocabulary) -> list[str]:
    """Names of members; an anonymous structure is `s`, a union `u`, anything else `member`. A bit field that is padding
    has none: with a name it would align the record.
    """
    named = unique(_printed_names([field for field in fields if not is_padding(field)], vocabulary))
    return ["" if is_padding(field) else next(named) for field in fields]


def is_padding(field: Field) -> bool:
    """Whether it is a bit field that only takes room."""
    return field.bits is not None and not field.name


def _printed_names(fields: Iterable[Field], vocabulary: Vocabulary) -> list[str]:
    printed = []
    for field in fields:
        unnamed = "s" if field.type.structure is not None else "u" if field.type.union is not None else "member"
        printed.append(member_name(field.name, vocabulary.is_type) if is_identifier(field.name) else unnamed)
    return printed
