"""The C types of the facts, as ctypes: what the template of `_types.py` prints."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from docabi.abi.order import ordered
from docabi.abi.types import make_types
from docabi.backends.python.spelling import ClassedTypes, alias_name, ctypes_name
from docabi.facts import Facts
from docabi.spec import Type


def system_types(facts: Facts) -> dict[str, Any]:
    """Aliases in an order in which each stands after what it names, enumerations, records."""
    types = ClassedTypes(make_types({}, facts), {}, frozenset())
    names = [name for name in facts.types if alias_name(name) is not None and name not in ("GUID", "VOID")]
    aliases = {name: expression for name in names if (expression := _alias(name, types))}
    return {
        "aliases": [(name, aliases[name]) for name in ordered({name: {of} for name, of in aliases.items()})],
        # Members are unsigned, as they come out of a call.
        "enumerations": [
            (name, [(member, value & 0xFFFFFFFF) for member, value in fact.members.items()])
            for name, fact in facts.types.items()
            if fact.kind == "enum"
        ],
        "records": [
            (name, "Structure", fields) for name in facts.types if (fields := _fields(name, types)) is not None
        ],
    }


def _alias(name: str, types: ClassedTypes) -> str:
    """What a name of the facts for a number or for another type stands for; empty for a definition."""
    fact = types.types.facts.types[name]
    if fact.type is None:
        is_number = fact.kind in ("signed", "unsigned", "union")
        return ctypes_name(replace(types.resolve(Type(name=name)), alias="")) if is_number else ""
    base = fact.type.name or ""
    is_named = types.types.is_complete_fact(base) and alias_name(base) is not None
    return base if is_named else ctypes_name(types.resolve(fact.type))


def _fields(name: str, types: ClassedTypes) -> list[tuple[str, str]] | None:
    """Name and expression of the fields of a structure of the facts; None for what is none."""
    fact = types.types.facts.types[name]
    if name == "GUID" or not (fact.kind == "struct" or (fact.kind == "opaque-struct" and fact.complete)):
        return None
    if fact.kind == "struct":
        return [(field.name, ctypes_name(types.resolve(field.type))) for field in fact.fields]
    wide, narrow = fact.size["64-bit"] // 8, fact.size["32-bit"] // 8
    return [("opaque", f"c_uint64 * {wide if wide == narrow else f'({wide} if sys.maxsize > 2**32 else {narrow})'}")]
