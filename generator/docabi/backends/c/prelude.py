"""The prelude: base types for every platform, from the facts about types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from docabi.abi.order import ordered
from docabi.abi.spelling import spell
from docabi.abi.trees import names_in
from docabi.abi.types import plain_name
from docabi.backends.c.views import TypeView
from docabi.backends.cnames.naming import is_identifier, is_sdk, original_guards, words
from docabi.backends.cnames.vocabulary import REFERENCES
from docabi.facts import Facts, TypeFact

# Types whose width does not say all: text, and C's own.
_SPECIAL: Mapping[str, str] = {
    "CHAR": "char",
    "WCHAR": "DOCABI_WCHAR",
    "BOOL": "int",
    "INT": "int",
    "UINT": "unsigned int",
}
# Defined by <stddef.h>.
_STANDARD = frozenset({"size_t"})
# Compilers with `__uuidof` look for this tag (guiddef.h).
_TAGS: Mapping[str, str] = {"GUID": "_GUID"}
_MEMBER = "QuadPart"  # the 64-bit member of LARGE_INTEGER and ULARGE_INTEGER (winnt.h)


def type_views(facts: Facts) -> tuple[TypeView, ...]:
    """Definitions of every known type, each after those that it uses."""
    language = words().keywords | facts.words.keys() | _STANDARD | REFERENCES
    complete = {name: fact for name, fact in sorted(facts.types.items()) if fact.complete and is_identifier(name)}
    known = {name: fact for name, fact in complete.items() if name not in language}
    graph = {name: frozenset(_uses(fact)) & known.keys() for name, fact in known.items()}
    return tuple(_view(name, known[name]) for name in ordered(graph))


def _view(name: str, fact: TypeFact) -> TypeView:
    header = words().originals.get(name)
    if name in _SPECIAL:
        made = _alias(name, f"{_SPECIAL[name]} {name}")
    elif fact.type is not None:
        made = _alias(name, spell(fact.type, name))
    else:
        made = _KINDS[fact.kind or "opaque-struct"](name, fact)
    return msgspec.structs.replace(made, originals=original_guards(header)) if header else made


def forwards(facts: Facts) -> tuple[TypeView, ...]:
    """Declarations of what the definitions use behind pointers and no fact defines."""
    used = {name for fact in facts.types.values() for name in _uses(fact)}
    complete = {name for name, fact in facts.types.items() if fact.complete}
    names = sorted(name for name in used if is_identifier(name) and name not in complete)
    return tuple(TypeView("forward", name, is_sdk(name)) for name in names)


def _uses(fact: TypeFact) -> Iterator[str]:
    types = [field.type for field in fact.fields] if fact.type is None else [fact.type]
    names = (plain_name(name) for type in types for name in names_in(type))
    yield from (name for name in names if name not in words().keywords)


def _alias(name: str, declared: str) -> TypeView:
    return TypeView("alias", name, is_sdk(name), declaration=declared)


def _integer(name: str, fact: TypeFact) -> TypeView:
    sign = "u" if fact.kind == "unsigned" else ""
    width = "ptr" if fact.width == "pointer" else str(fact.width)
    return _alias(name, f"{sign}int{width}_t {name}")


def _record(name: str, fact: TypeFact) -> TypeView:
    members = tuple(spell(field.type, field.name) for field in fact.fields)
    return TypeView(
        "record",
        name,
        is_sdk(name),
        keyword=fact.kind or "struct",
        tag=_TAGS.get(name, name),
        members=members or (f"{'uint64_t' if name.startswith('U') else 'int64_t'} {_MEMBER}",),
        align=(fact.align or 0) // 8,
    )


def _opaque(name: str, fact: TypeFact) -> TypeView:
    bits = (fact.size.wide, fact.size.narrow) if fact.size is not None else (1, 1)
    return TypeView("opaque", name, is_sdk(name), align=(fact.align or 0) // 8, bits=bits)


def _enumeration(name: str, fact: TypeFact) -> TypeView:
    return TypeView("enum", name, is_sdk(name), values=tuple(fact.members.items()))


_KINDS = {
    "signed": _integer,
    "unsigned": _integer,
    "struct": _record,
    "union": _record,
    "opaque-struct": _opaque,
    "enum": _enumeration,
}
