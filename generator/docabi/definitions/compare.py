"""Compares documentation with definition files. In: a specification and what files declare. Out: every disagreement.

Entities that both sides have are compared; what only one side has is no disagreement. Order, spelling of types, `const`
and attributes are compared by what they mean, never by how they are written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from docabi.abi import SpecView
from docabi.definitions.findings import (
    About,
    Aspect,
    Finding,
    Impact,
    Sides,
    compare_enumerators,
    compare_fields,
    compare_signatures,
)
from docabi.definitions.model import (
    Imported,
    ImportedEnumeration,
    ImportedFunction,
    ImportedInterface,
    ImportedRecord,
    make_meanings,
)
from docabi.spec import (
    Callback,
    Class,
    Entity,
    Enumeration,
    Function,
    Interface,
    Method,
    Signature,
    Structure,
    Type,
    Union,
)

_VOID = Type(name="void")
Definition = TypeVar("Definition", ImportedEnumeration, ImportedRecord)


def compare(spec: SpecView, imported: Sequence[Imported]) -> tuple[Finding, ...]:
    """The disagreements, by entity and in the order of the entity's members, file by file."""
    meanings = make_meanings(spec.abi.facts, spec.entities.values(), imported)
    found: list[Finding] = []
    for name, entity in spec.entities.items():
        comparer = _COMPARERS.get(type(entity))
        for file in imported if comparer else ():
            evidence = spec.evidence(name) if _declares(file, entity) else None
            sides = Sides(name, file, meanings, evidence)
            found += comparer(entity, sides) if comparer else ()
    return tuple(found)


def _declares(file: Imported, entity: Entity) -> bool:
    tables: tuple[Mapping[str, object], ...] = (file.interfaces, file.enumerations, file.records, file.aliases)
    names = (entity.name, getattr(entity, "tag_name", None))
    return entity.name in file.functions or any(name in table for name in names for table in tables)


def _compare_interface(entity: Entity, sides: Sides) -> Iterator[Finding]:
    declared = sides.file.interfaces.get(entity.name)
    if declared is None or not isinstance(entity, Interface | Class):
        return
    for aspect, fact, one, other in (
        (Aspect.IDENTIFIER, "iid", entity.iid, declared.iid),
        (Aspect.BASE, "base", entity.base, declared.base),
    ):
        if one and other and one.lower() != other.lower():
            yield sides.finding(aspect, Impact.ABI, (one, other), About(declared.line, fact))
    yield from _compare_methods(entity, declared, sides)


def _compare_methods(entity: Interface | Class, declared: ImportedInterface, sides: Sides) -> Iterator[Finding]:
    documented = [method for method in entity.methods if method.documented]
    pairs, extra, missing = _pair(documented, declared.methods)
    for method in missing:
        signature = sides.signature_text(method.name, method.signature)
        yield sides.finding(Aspect.MISSING_METHOD, Impact.ABI, ("", signature), About(method.line, "name", method.name))
    for one in extra:
        signature = sides.signature_text(one.name, _signature(one))
        fact = f"methods.{one.name}"
        yield sides.finding(Aspect.EXTRA_METHOD, Impact.ABI, (signature, ""), About(declared.line, fact, one.name))
    yield from _compare_order(entity, declared, sides)
    for one, other in pairs:
        if one.name != other.name:
            names, fact = (one.name, other.name), f"methods.{one.name}"
            yield sides.finding(Aspect.METHOD_NAME, Impact.NAMING, names, About(other.line, fact, one.name))
        if one.returns is None:
            # The page describes the method and does not declare it.
            text, fact = ("", sides.signature_text(other.name, other.signature)), f"methods.{one.name}"
            yield sides.finding(Aspect.MISSING_SIGNATURE, Impact.ABI, text, About(other.line, fact, one.name))
        else:
            yield from compare_signatures(_signature(one), other.signature, sides.of(one.name, other.line))


_Pairs = tuple[list[tuple[Method, ImportedFunction]], list[Method], list[ImportedFunction]]


def _pair(documented: Sequence[Method], declared: Sequence[ImportedFunction]) -> _Pairs:
    """Pairs by name, then by name without regard to case; methods of one name pair in order. Then what is left over."""
    left = list(declared)
    pairs: list[tuple[Method, ImportedFunction]] = []
    rest: list[Method] = []
    for fold in (str, str.lower):
        rest = []
        for method in documented:
            match = next((other for other in left if fold(other.name) == fold(method.name)), None)
            if match is None:
                rest.append(method)
            else:
                left.remove(match)
                pairs.append((method, match))
        documented = rest
    return pairs, rest, left


def _compare_order(entity: Interface | Class, declared: ImportedInterface, sides: Sides) -> Iterator[Finding]:
    """The slots of the specification against the order in the file, as far as both have the same methods."""
    placed = sorted((method.slot, method.name) for method in entity.methods if method.slot is not None)
    order = [method.name for method in declared.methods]
    common = [name for _, name in placed if name in order]
    declared_order = [name for name in order if name in common]
    if common != declared_order:
        wrong = next(
            index for index, pair in enumerate(zip(common, declared_order, strict=False)) if pair[0] != pair[1]
        )
        text = common[wrong], declared_order[wrong]
        line = next(method.line for method in declared.methods if method.name == text[1])
        yield sides.finding(Aspect.METHOD_ORDER, Impact.ABI, text, About(line, "slots"))


def _signature(entity: Method | Function | Callback) -> Signature:
    return Signature(entity.returns or _VOID, entity.parameters, entity.calling_convention)


def _compare_function(entity: Entity, sides: Sides) -> Iterator[Finding]:
    declared = sides.file.functions.get(entity.name)
    if declared is not None and isinstance(entity, Function) and entity.returns is not None:
        yield from compare_signatures(_signature(entity), declared.signature, sides.at(declared.line))


def _compare_callback(entity: Entity, sides: Sides) -> Iterator[Finding]:
    alias = sides.file.aliases.get(entity.name)
    if alias is None or not isinstance(entity, Callback):
        return
    function = alias.type.function or (alias.type.pointer.function if alias.type.pointer is not None else None)
    if function is not None and entity.returns is not None:
        yield from compare_signatures(_signature(entity), function, sides.at(alias.line))


def _compare_enumeration(entity: Entity, sides: Sides) -> Iterator[Finding]:
    if isinstance(entity, Enumeration):
        declared = _tagged(entity, sides.file.enumerations)
        if declared is not None:
            yield from compare_enumerators(entity, declared, sides)


def _compare_record(entity: Entity, sides: Sides) -> Iterator[Finding]:
    if isinstance(entity, Structure | Union):
        declared = _tagged(entity, sides.file.records)
        if declared is not None:
            yield from compare_fields(entity, declared, sides)


def _tagged(entity: Enumeration | Structure | Union, table: Mapping[str, Definition]) -> Definition | None:
    """A definition by the entity's name or tag, or by its own tag."""
    for name in (entity.name, entity.tag_name):
        if name and name in table:
            return table[name]
    return next((one for one in table.values() if one.tag in (entity.name, entity.tag_name or "")), None)


_COMPARERS: Mapping[type, Callable[[Entity, Sides], Iterator[Finding]]] = {
    Interface: _compare_interface,
    Class: _compare_interface,
    Function: _compare_function,
    Callback: _compare_callback,
    Enumeration: _compare_enumeration,
    Structure: _compare_record,
    Union: _compare_record,
}
