"""The prelude: base types for every platform, from the facts about types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from docabi.abi.order import ordered
from docabi.abi.spelling import spell
from docabi.abi.trees import names_in
from docabi.abi.types import plain_name
from docabi.backends.cnames.naming import is_identifier, is_sdk, original_guards, words
from docabi.backends.cnames.vocabulary import REFERENCES
from docabi.facts import Facts, TypeFact

# Types whose width does not say all: text, and C's own.
_SPECIAL: Mapping[str, str] = {
    "CHAR": "typedef char CHAR;",
    "WCHAR": "typedef DOCABI_WCHAR WCHAR;",
    "BOOL": "typedef int BOOL;",
    "INT": "typedef int INT;",
    "UINT": "typedef unsigned int UINT;",
}
# Defined by <stddef.h>.
_STANDARD = frozenset({"size_t"})
# Compilers with `__uuidof` look for this tag (guiddef.h).
_TAGS: Mapping[str, str] = {"GUID": "_GUID"}
_MEMBER = "QuadPart"  # the 64-bit member of LARGE_INTEGER and ULARGE_INTEGER (winnt.h)


class TypeLine(msgspec.Struct, frozen=True):
    """A definition of the prelude; `sdk` says that the Windows SDK has one of the same name.

    `originals` are the guards of the header that has it elsewhere.
    """

    text: str
    sdk: bool
    originals: tuple[str, ...] = ()


def type_lines(facts: Facts) -> tuple[TypeLine, ...]:
    """Definitions of every known type, each after those that it uses."""
    known = {name: fact for name, fact in sorted(facts.types.items()) if _is_printed(name, facts) and fact.complete}
    graph = {name: frozenset(_uses(fact)) & known.keys() for name, fact in known.items()}
    return tuple(_line(name, known[name]) for name in ordered(graph))


def _line(name: str, fact: TypeFact) -> TypeLine:
    header = words().originals.get(name)
    return TypeLine(_define(name, fact), is_sdk(name), original_guards(header) if header else ())


def forwards(facts: Facts) -> tuple[TypeLine, ...]:
    """Declarations of what the definitions use behind pointers and no fact defines."""
    used = {name for fact in facts.types.values() for name in _uses(fact)}
    complete = {name for name, fact in facts.types.items() if fact.complete}
    names = sorted(name for name in used if is_identifier(name) and name not in complete)
    return tuple(TypeLine(f"typedef struct {name} {name};", is_sdk(name)) for name in names)


def _is_printed(name: str, facts: Facts) -> bool:
    language = name in words().keywords or name in facts.words or name in _STANDARD
    return is_identifier(name) and not language and name not in REFERENCES


def _uses(fact: TypeFact) -> Iterator[str]:
    types = [field.type for field in fact.fields] if fact.type is None else [fact.type]
    names = (plain_name(name) for type in types for name in names_in(type))
    yield from (name for name in names if name not in words().keywords)


def _define(name: str, fact: TypeFact) -> str:
    if name in _SPECIAL:
        return _SPECIAL[name]
    if fact.type is not None:
        return f"typedef {spell(fact.type, name)};"
    return _KINDS[fact.kind or "opaque-struct"](name, fact)


def _integer(name: str, fact: TypeFact) -> str:
    sign = "u" if fact.kind == "unsigned" else ""
    width = "ptr" if fact.width == "pointer" else str(fact.width)
    return f"typedef {sign}int{width}_t {name};"


def _record(name: str, fact: TypeFact) -> str:
    lines = [f"    {spell(field.type, field.name)};" for field in fact.fields]
    lines = lines or [f"    {'uint64_t' if name.startswith('U') else 'int64_t'} {_MEMBER};"]
    tag = _TAGS.get(name, name)
    return "\n".join((f"typedef {fact.kind}{_alignment(fact)} {tag} {{", *lines, f"}} {name};"))


def _opaque(name: str, fact: TypeFact) -> str:
    count = f"(sizeof(void *) == 8 ? {fact.size['64-bit']} : {fact.size['32-bit']}) / 8"
    return f"typedef struct{_alignment(fact)} {name} {{\n    uint64_t opaque[{count}];\n}} {name};"


def _enumeration(name: str, fact: TypeFact) -> str:
    members = ", ".join(f"{member} = {value}" for member, value in fact.members.items())
    return f"typedef enum {name} {{ {members} }} {name};"


def _alignment(fact: TypeFact) -> str:
    return f" DOCABI_ALIGN({fact.align // 8})" if fact.align else ""


_KINDS = {
    "signed": _integer,
    "unsigned": _integer,
    "struct": _record,
    "union": _record,
    "opaque-struct": _opaque,
    "enum": _enumeration,
}
