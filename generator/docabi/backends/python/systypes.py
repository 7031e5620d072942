"""The C types of the facts, as ctypes: what the template of `_types.py` prints."""

from __future__ import annotations

from typing import Any

from docabi.abi.order import ordered
from docabi.backends.python.shapes import alias_name
from docabi.facts import Facts
from docabi.facts.types import TypeFact
from docabi.spec import Type


def system_types(facts: Facts) -> dict[str, Any]:
    """Aliases in an order in which each stands after what it names, enumerations, records."""
    aliases: dict[str, str] = {}
    for name, fact in facts.types.items():
        if alias_name(name) is None or name in ("GUID", "VOID"):
            continue
        expression = _alias(fact)
        if expression is not None:
            aliases[name] = expression
    return {
        "aliases": [(name, aliases[name]) for name in ordered({name: {of} for name, of in aliases.items()})],
        "enumerations": _enumerations(facts),
        "records": _records(facts),
    }


def _alias(fact: TypeFact) -> str | None:
    if fact.type is not None:
        return "c_void_p" if fact.type.name is None else alias_name(fact.type.name) or "c_int32"
    if fact.kind in ("signed", "unsigned"):
        if fact.width == "pointer":
            return "c_size_t" if fact.kind == "unsigned" else "c_ssize_t"
        return f"c_{'u' if fact.kind == 'unsigned' else ''}int{fact.width}"
    # A union of the facts is as large as one integer, and ctypes cannot pass unions by value.
    return ("c_uint64" if fact.width == 64 else "c_size_t") if fact.kind == "union" else None


def _enumerations(facts: Facts) -> list[tuple[str, list[tuple[str, int]]]]:
    """Members are unsigned, as they come out of a call."""
    return [
        (name, [(member, value & 0xFFFFFFFF) for member, value in fact.members.items()])
        for name, fact in facts.types.items()
        if fact.kind == "enum"
    ]


def _records(facts: Facts) -> list[tuple[str, str, list[tuple[str, str]]]]:
    out = []
    for name, fact in facts.types.items():
        if name == "GUID":
            continue
        if fact.kind == "struct":
            out.append((name, "Structure", [(field.name, _field(field.type)) for field in fact.fields]))
        elif fact.kind == "opaque-struct" and fact.complete:
            wide, narrow = fact.size["64-bit"] // 8, fact.size["32-bit"] // 8
            words = (
                f"c_uint64 * {wide}" if wide == narrow else f"c_uint64 * ({wide} if sys.maxsize > 2**32 else {narrow})"
            )
            out.append((name, "Structure", [("opaque", words)]))
    return out


def _field(type: Type) -> str:
    if type.array is not None:
        return f"{_field(type.array)} * {type.size}"
    return type.name or "c_void_p"
