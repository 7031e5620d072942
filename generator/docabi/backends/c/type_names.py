"""Names for types that pages alone declare (`typedef ULONG_PTR BOOKMARK`), by the header that has them, in name order.

Declarations spell the type itself, so such a name is for programs. It stands at the beginning of its header, and so has
what is known there: numbers, addresses, and structures by their tags.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Set

import msgspec

from docabi.abi.trees import given_names
from docabi.backends.c.views import TypeNameView
from docabi.backends.cnames.naming import declaration, header_file, is_free, is_sdk
from docabi.backends.cnames.vocabulary import Standing, Vocabulary, is_prelude_type
from docabi.backends.deprecation import advice
from docabi.spec import Alias, Type, Union


def printed_type_names(vocabulary: Vocabulary, taken: Set[str]) -> dict[str, tuple[TypeNameView, ...]]:
    """The names of each header; those that mean something else in C are left out, `taken` are further ones of these."""
    found: defaultdict[str, list[TypeNameView]] = defaultdict(list)
    for _, one in sorted(vocabulary.abi.entities.items()):
        if isinstance(one, Alias):
            found[header_file(one)] += _views(one, vocabulary, taken)
    return {file: tuple(views) for file, views in found.items() if views}


def _views(entity: Alias, vocabulary: Vocabulary, taken: Set[str]) -> Iterator[TypeNameView]:
    for one in given_names(entity):
        type = _tagged(vocabulary.resolve(one.type, nested=True), vocabulary)
        known = vocabulary.aliases.get(one.name)
        is_own = known == one.type and is_free(one.name) and not is_prelude_type(one.name, vocabulary.abi.facts)
        if type is not None and is_own and one.name not in taken:
            yield TypeNameView(declaration(type, one.name), entity.name, is_sdk(one.name), advice(entity))


def _tagged(type: Type, vocabulary: Vocabulary, is_pointed: bool = False) -> Type | None:
    """The type as the beginning of a header can name it: a structure by its tag, which declares it, too."""
    if type.pointer is not None:
        inner = _tagged(type.pointer, vocabulary, is_pointed=True)
        return msgspec.structs.replace(type, pointer=inner) if inner is not None else None
    standing = vocabulary.standing(type.name) if type.name is not None else Standing.BROKEN
    if type.name is None or standing in (Standing.VALUE, Standing.VOID):
        return type if type.name is not None else None
    if standing not in (Standing.RECORD, Standing.INTERFACE) and not (is_pointed and standing is Standing.OPAQUE):
        return None
    word = "union" if isinstance(vocabulary.entities.get(type.name), Union) else "struct"
    return msgspec.structs.replace(type, name=f"{word} {vocabulary.tags.get(type.name, type.name)}")
