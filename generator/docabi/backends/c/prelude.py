"""The prelude: base types for every platform, from the facts about types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from docabi import facts
from docabi.abi.order import ordered
from docabi.backends.c.naming import is_identifier, original_guards
from docabi.backends.c.vocabulary import REFERENCES
from docabi.backends.c.words import is_sdk, words
from docabi.facts import TypeFact

# Types whose width does not say all: text, and C's own.
_SPECIAL: Mapping[str, str] = {
    "CHAR": "typedef char CHAR;",
    "WCHAR": "typedef DOCABI_WCHAR WCHAR;",
    "BOOL": "typedef int BOOL;",
    "INT": "typedef int INT;",
    "UINT": "typedef unsigned int UINT;",
}
_WORD = re.compile(r"[A-Za-z_]\w*")
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


def type_lines() -> tuple[TypeLine, ...]:
    """Definitions of every known type, each after those that it uses."""
    known = {name: fact for name, fact in sorted(facts.types().items()) if _is_printed(name) and fact.complete}
    graph = {name: frozenset(_uses(fact)) & known.keys() for name, fact in known.items()}
    return tuple(_line(name, known[name]) for name in ordered(graph))


def _line(name: str, fact: TypeFact) -> TypeLine:
    header = words().originals.get(name)
    return TypeLine(_define(name, fact), is_sdk(name), original_guards(header) if header else ())


def forwards() -> tuple[TypeLine, ...]:
    """Declarations of what the definitions use behind pointers and no fact defines."""
    used = {name for fact in facts.types().values() for name in _uses(fact)}
    complete = {name for name, fact in facts.types().items() if fact.complete}
    names = sorted(name for name in used if is_identifier(name) and name not in complete)
    return tuple(TypeLine(f"typedef struct {name} {name};", is_sdk(name)) for name in names)


def _is_printed(name: str) -> bool:
    language = name in words().keywords or name in words().spellings or name in _STANDARD
    return is_identifier(name) and not language and name not in REFERENCES


def _uses(fact: TypeFact) -> Iterator[str]:
    spelled = [fact.as_ or "", *(field.as_ or (field.array or ("",))[0] for field in fact.fields)]
    for text in spelled:
        yield from (word for word in _WORD.findall(text) if word not in words().keywords)


def _define(name: str, fact: TypeFact) -> str:
    if name in _SPECIAL:
        return _SPECIAL[name]
    if fact.as_ is not None:
        return f"typedef {fact.as_}{'' if fact.as_.endswith('*') else ' '}{name};"
    return _KINDS[fact.kind or "opaque-struct"](name, fact)


def _integer(name: str, fact: TypeFact) -> str:
    sign = "u" if fact.kind == "unsigned" else ""
    width = "ptr" if fact.width == "pointer" else str(fact.width)
    return f"typedef {sign}int{width}_t {name};"


def _record(name: str, fact: TypeFact) -> str:
    lines = [f"    {_field(field)};" for field in fact.fields]
    lines = lines or [f"    {'uint64_t' if name.startswith('U') else 'int64_t'} {_MEMBER};"]
    tag = _TAGS.get(name, name)
    return "\n".join((f"typedef {fact.kind}{_alignment(fact)} {tag} {{", *lines, f"}} {name};"))


def _field(field: facts.FieldFact) -> str:
    if field.array is not None:
        return f"{field.array[0]} {field.name}[{field.array[1]}]"
    spelled = field.as_ or "void *"
    return f"{spelled}{'' if spelled.endswith('*') else ' '}{field.name}"


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
