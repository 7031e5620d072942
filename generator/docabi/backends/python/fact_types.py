"""The module `_types`: what facts say of types, as numbers, enumerations and records of ctypes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from docabi.abi.order import ordered
from docabi.abi.types import Shape, Sort, make_types
from docabi.backends.python.layouts import Layouts
from docabi.backends.python.spelling import (
    ENUMERATION_MEMBERS,
    RECORD_MEMBERS,
    ClassedTypes,
    Namer,
    alias_name,
    ctypes_name,
)
from docabi.backends.python.views import SystemRecordView
from docabi.facts import Facts
from docabi.patterns import compile_pattern
from docabi.spec import Type


def system_types(facts: Facts) -> dict[str, Any]:
    """Aliases of numbers and pointers, enumerations, records, aliases of these: each stands after what it names."""
    types = ClassedTypes(make_types({}, facts), {}, frozenset())
    names = [name for name in facts.types if alias_name(name) is not None and name not in ("GUID", "VOID")]
    aliases = {name: expression for name in names if (expression := _alias(name, types))}
    in_order = [(name, aliases[name]) for name in ordered({name: {of} for name, of in aliases.items()})]
    of_classes = {name for name in aliases if _has_class(types.resolve(Type(name=name)))}
    records = {name: record for name in facts.types if (record := _record(name, types)) is not None}
    whole = {name: [*_with_inner(record)] for name, record in records.items()}
    held = {
        name: {word for one in parts for _, type in one.fields for word in _WORD.findall(type)}
        for name, parts in whole.items()
    }
    in_place = [one for name in ordered(held) for one in whole.get(name, ())]
    return {
        "aliases": [(name, of) for name, of in in_order if name not in of_classes],
        # Members are unsigned, as they come out of a call.
        "enumerations": [(name, _members(fact.members)) for name, fact in facts.types.items() if fact.kind == "enum"],
        "records": in_place,
        "further": [(name, of) for name, of in in_order if name in of_classes],
        "reals": [real for real in ("c_double", "c_float", "c_longdouble") if _uses(real, aliases, in_place)],
    }


def _with_inner(record: SystemRecordView) -> Iterator[SystemRecordView]:
    for one in record.inner:
        yield from _with_inner(one)
    yield record


_WORD = compile_pattern(r"\w+")


def _uses(word: str, aliases: Mapping[str, str], records: Iterable[SystemRecordView]) -> bool:
    """Whether something of the facts is made of one of ctypes' numbers."""
    fields = (expression for record in records for _, expression in record.fields)
    return any(word in _WORD.findall(expression) for expression in (*aliases.values(), *fields))


def _has_class(shape: Shape) -> bool:
    """Whether a type of the facts is a class of `_types`, not one of ctypes' numbers."""
    return shape.sort in (Sort.ENUMERATION, Sort.RECORD) or (shape.sort is Sort.UNION and not shape.width)


def _members(members: Mapping[str, int]) -> list[tuple[str, int]]:
    namer = Namer(ENUMERATION_MEMBERS)
    return [(namer.take(name), value & 0xFFFFFFFF) for name, value in members.items()]


def _alias(name: str, types: ClassedTypes) -> str:
    """What a name of the facts for a number or for another type stands for; empty for a definition."""
    fact = types.types.facts.types[name]
    if fact.type is None:
        is_number = fact.kind in ("signed", "unsigned") or (fact.kind == "union" and fact.width is not None)
        return ctypes_name(replace(types.resolve(Type(name=name)), alias="")) if is_number else ""
    base = fact.type.name or ""
    is_named = types.types.is_complete_fact(base) and alias_name(base) is not None
    return base if is_named else ctypes_name(types.resolve(fact.type))


def _record(name: str, types: ClassedTypes) -> SystemRecordView | None:
    """The class of a structure or union of the facts; None for what is none."""
    fact = types.types.facts.types[name]
    if name == "GUID" or not fact.complete or fact.kind not in ("struct", "union", "opaque-struct"):
        return None
    if fact.kind == "opaque-struct":
        wide, narrow = (fact.size.wide // 8, fact.size.narrow // 8) if fact.size is not None else (1, 1)
        count = wide if wide == narrow else f"({wide} if sys.maxsize > 2**32 else {narrow})"
        return SystemRecordView(name, "Structure", (("opaque", f"c_uint64 * {count}"),))
    if fact.kind == "union" and fact.width is not None:
        return None
    return _laid_out(Layouts(types.types).filled(fact.record), name, types)


def _laid_out(record: Type, name: str, types: ClassedTypes) -> SystemRecordView:
    namer = Namer(RECORD_MEMBERS)
    fields, inner, anonymous = list[tuple[str, str]](), list[SystemRecordView](), list[str]()
    for number, field in enumerate(record.structure or record.union or ()):
        if field.type.structure is None and field.type.union is None:
            taken = namer.take(field.name or f"field{number}")
            fields.append((taken, _sized(types.resolve(field.type), field.bits)))
            continue
        taken = namer.take(field.name or f"anonymous{number}")
        inner.append(_laid_out(field.type, _part_name(f"{name}_{number}", types), types))
        anonymous += [] if field.name else [taken]
        fields.append((taken, inner[-1].name))
    base = "Union" if record.union is not None else "Structure"
    return SystemRecordView(name, base, tuple(fields), tuple(anonymous), record.pack, tuple(inner))


def _part_name(name: str, types: ClassedTypes) -> str:
    return _part_name(f"{name}_", types) if name in types.types.facts.types else name


def _sized(shape: Shape, bits: int | None) -> str:
    return ctypes_name(shape) if bits is None else f"{ctypes_name(shape)}, {bits}"
