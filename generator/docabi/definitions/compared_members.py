"""Enumerators and fields of both sides compared."""

from __future__ import annotations

from collections.abc import Iterator

from docabi.abi.spelling import spell
from docabi.definitions.compared import About, Sides
from docabi.definitions.equivalence import difference
from docabi.definitions.findings import Aspect, Finding, Impact
from docabi.definitions.model import ImportedEnumeration, ImportedRecord
from docabi.spec import Enumeration, Field, Structure, Union


def compare_enumerators(entity: Enumeration, declared: ImportedEnumeration, sides: Sides) -> Iterator[Finding]:
    """Enumerators by name; what is left over pairs by value, as one enumerator under two names."""
    values = {member.name: member.value for member in declared.members}
    known = {member.name for member in entity.members}
    left = [member for member in declared.members if member.name not in known]
    for member in entity.members:
        fact = f"members.{member.name}"
        if member.name in values:
            if values[member.name] != member.value:
                text = _number(member.value), _number(values[member.name])
                line = declared.lines[member.name]
                yield sides.finding(Aspect.ENUMERATOR_VALUE, Impact.ABI, text, About(line, fact, member.name))
            continue
        other = next((one for one in left if one.value == member.value), None)
        if other is None:
            text = f"{member.name} = {_number(member.value)}", ""
            yield sides.finding(Aspect.EXTRA_ENUMERATOR, Impact.ABI, text, About(declared.line, fact, member.name))
        else:
            left.remove(other)
            text = member.name, other.name
            line = declared.lines[other.name]
            yield sides.finding(Aspect.ENUMERATOR_NAME, Impact.NAMING, text, About(line, fact, member.name))
    for other in left:
        text = "", f"{other.name} = {_number(other.value)}"
        line = declared.lines[other.name]
        yield sides.finding(Aspect.MISSING_ENUMERATOR, Impact.ABI, text, About(line, "name", other.name))


def _number(value: int) -> str:
    return str(value) if value < 10 else f"0x{value:x}"


def compare_fields(entity: Structure | Union, declared: ImportedRecord, sides: Sides) -> Iterator[Finding]:
    """Fields by name; what is left over at the same place pairs as one field under two names."""
    names = [field.name for field in declared.fields]
    known = [field.name for field in entity.members]
    common = [name for name in known if name in names]
    if common != [name for name in names if name in common]:
        text = ", ".join(known), ", ".join(names)
        yield sides.finding(Aspect.FIELD_ORDER, Impact.ABI, text, About(declared.line, f"members.{known[0]}"))
    paired: set[str] = set()
    for index, field in enumerate(entity.members):
        other = _partner(field, index, entity, declared)
        if other is None:
            text = spell(field.type, field.name), ""
            fact = f"members.{field.name}"
            yield sides.finding(Aspect.EXTRA_FIELD, Impact.ABI, text, About(declared.line, fact, field.name))
        else:
            paired.add(other.name)
            yield from _compare_field(field, other, declared.lines.get(other.name, declared.line), sides)
    for field in declared.fields:
        if field.name not in paired:
            text = "", spell(field.type, field.name)
            line = declared.lines.get(field.name, declared.line)
            yield sides.finding(Aspect.MISSING_FIELD, Impact.ABI, text, About(line, "name", field.name))


def _partner(field: Field, index: int, entity: Structure | Union, declared: ImportedRecord) -> Field | None:
    """The field of the same name, else the one at the same place if neither side knows the other's name."""
    for other in declared.fields:
        if other.name == field.name:
            return other
    if len(declared.fields) != len(entity.members):
        return None
    other = declared.fields[index]
    return None if any(one.name == other.name for one in entity.members) else other


def _compare_field(one: Field, other: Field, line: int, sides: Sides) -> Iterator[Finding]:
    fact = f"members.{one.name}"
    differs = difference(sides.meanings.resolve(one.type), sides.meanings.resolve(other.type))
    if differs or one.bits != other.bits:
        impact = Impact.NAMING if differs and not differs.abi and one.bits == other.bits else Impact.ABI
        text = spell(one.type, one.name), spell(other.type, other.name)
        yield sides.finding(Aspect.FIELD_TYPE, impact, text, About(line, fact, one.name))
    if one.name != other.name:
        text = one.name, other.name
        yield sides.finding(Aspect.FIELD_NAME, Impact.NAMING, text, About(line, fact, one.name))
