"""Compares documentation with definition files. In: a specification and what files declare. Out: every disagreement.

Entities that both sides have are compared; what only one side has is no disagreement. Order, spelling of types, `const`
and attributes are compared by what they mean, never by how they are written.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from typing import TypeVar

import msgspec

from docabi.abi import SpecView
from docabi.abi.trees import signature_of
from docabi.abi.types import plain_name
from docabi.declaration.vocabulary import ROOT_METHODS
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
    numbers_of,
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
    lengths = {**spec.abi.facts.constants, **spec.abi.facts.named_constants, **numbers_of(imported)}
    found: list[Finding] = []
    for name, entity in spec.entities.items():
        evidence = cache(partial(spec.evidence, name))
        for file in imported:
            found += _compare(entity, Sides(name, file, meanings, evidence, lengths, others=imported))
    # A page that says a thing twice is wrong about it once.
    return tuple(dict.fromkeys(found))


def _compare(entity: Entity, sides: Sides) -> Iterator[Finding]:
    """The disagreements about an entity; none if the file does not declare it."""
    file, name = sides.file, entity.name
    match entity:
        case Interface() | Class() if interface := file.interfaces.get(name):
            yield from _compare_interface(entity, interface, sides)
        case Function() if (function := file.functions.get(name)) and (documented := signature_of(entity)):
            yield from compare_signatures(documented, function.signature, sides.at(function.line))
        case Callback() if (alias := file.aliases.get(name)) and (documented := signature_of(entity)):
            declared = alias.type.function or (alias.type.pointer.function if alias.type.pointer is not None else None)
            yield from compare_signatures(documented, declared, sides.at(alias.line)) if declared else ()
        case Enumeration() if enumeration := _tagged(entity, file.enumerations):
            yield from compare_enumerators(entity, enumeration, sides)
        case Structure() | Union():
            yield from _compare_record(entity, sides)


def _compare_record(entity: Structure | Union, sides: Sides) -> Iterator[Finding]:
    """The disagreements about fields; those of `typedef struct _D3DVECTOR D3DXVECTOR3;` are the other name's, maybe of
    another file.
    """
    if record := _tagged(entity, sides.file.records):
        yield from compare_fields(entity, record, sides)
    elif alias := sides.file.aliases.get(entity.name):
        for file in (sides.file, *sides.others):
            if record := file.records.get(plain_name(alias.type.name or "")):
                yield from compare_fields(entity, record, msgspec.structs.replace(sides, file=file))
                return


def _compare_interface(entity: Interface | Class, declared: ImportedInterface, sides: Sides) -> Iterator[Finding]:
    for aspect, fact, one, other in (
        (Aspect.IDENTIFIER, "iid", entity.iid, declared.iid),
        (Aspect.BASE, "base", entity.base, declared.base),
    ):
        if one and other and one.lower() != other.lower():
            yield sides.finding(aspect, (one, other), About(declared.line, fact))
    documented = [method for method in entity.methods if method.documented]
    pairs, extra, missing = _pair(documented, declared.methods)
    renamed = _renamed(extra, missing, declared.methods, _first_slot(entity), sides)
    pairs += renamed
    extra = [method for method in extra if all(method is not one for one, _ in renamed)]
    inherited = _inherited(declared, (sides.file, *sides.others))
    of_bases = [(method, inherited[method.name]) for method in extra if method.name in inherited]
    pairs += [(method, other) for method, other in of_bases if other is not None and method.returns is not None]
    extra = [method for method in extra if method.name not in inherited]
    missing = [method for method in missing if all(method is not other for _, other in renamed)]
    for method in missing:
        text = "", sides.signature_text(method.name, method.signature)
        yield sides.finding(Aspect.MISSING_METHOD, text, About(method.line, "name", method.name))
    for one_more in extra:
        signature = signature_of(one_more) or Signature(_VOID, one_more.parameters, one_more.calling_convention)
        text = sides.signature_text(one_more.name, signature), ""
        yield sides.finding(Aspect.EXTRA_METHOD, text, About(declared.line, f"methods.{one_more.name}", one_more.name))
    yield from _compare_order(entity, declared, sides)
    for pair in pairs:
        yield from _compare_method(*pair, sides)


def _inherited(declared: ImportedInterface, files: Sequence[Imported]) -> dict[str, ImportedFunction | None]:
    """The methods of the bases as far as files have them, the first one before others, and those that every interface
    has: pages of an interface may describe them, too.
    """
    interfaces = ChainMap(*(file.interfaces for file in files))
    found: dict[str, ImportedFunction | None] = dict.fromkeys(ROOT_METHODS)
    seen = {declared.name}
    base = declared.base
    while base is not None and base not in seen and base in interfaces:
        seen.add(base)
        found = {**{method.name: method for method in interfaces[base].methods}, **found}
        base = interfaces[base].base
    return found


def _compare_method(one: Method, other: ImportedFunction, sides: Sides) -> Iterator[Finding]:
    about = About(other.line, f"methods.{one.name}", one.name)
    if one.name != other.name:
        yield sides.finding(Aspect.METHOD_NAME, (one.name, other.name), about)
    documented = signature_of(one)
    if documented is not None:
        yield from compare_signatures(documented, other.signature, sides.at(other.line, one.name))
    else:
        # The page describes the method and does not declare it.
        text = "", sides.signature_text(other.name, other.signature)
        yield sides.finding(Aspect.MISSING_SIGNATURE, text, about)


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


def _first_slot(entity: Interface | Class) -> int:
    """The slot of an interface's first own method; every slot of a known layout is there, also without a page."""
    return min((method.slot for method in entity.methods if method.slot is not None), default=0)


def _renamed(
    documented: Sequence[Method],
    declared: Sequence[ImportedFunction],
    order: Sequence[ImportedFunction],
    first: int,
    sides: Sides,
) -> list[tuple[Method, ImportedFunction]]:
    """Methods that only one side knows by name, and that are one method: the same slot, the same signature."""
    left = {first + place: other for place, other in enumerate(order) if any(other is one for one in declared)}
    pairs = []
    for method in documented:
        other = left.get(method.slot) if method.slot is not None else None
        signature = signature_of(method)
        if other is not None and signature is not None:
            differences = compare_signatures(signature, other.signature, sides.at(other.line, method.name))
            if all(one.impact is Impact.NAMING for one in differences):
                pairs.append((method, other))
    return pairs


def _compare_order(entity: Interface | Class, declared: ImportedInterface, sides: Sides) -> Iterator[Finding]:
    """The slots of the specification against the order in the file, as far as both have the same methods."""
    placed = sorted((method.slot, method.name) for method in entity.methods if method.slot is not None)
    order = [method.name for method in declared.methods]
    common = [name for _, name in placed if name in order]
    declared_order = [name for name in order if name in common]
    if common != declared_order:
        text = next((one, other) for one, other in zip(common, declared_order, strict=False) if one != other)
        line = next(method.line for method in declared.methods if method.name == text[1])
        yield sides.finding(Aspect.METHOD_ORDER, text, About(line, "slots"))


def _tagged(entity: Enumeration | Structure | Union, table: Mapping[str, Definition]) -> Definition | None:
    """A definition by the entity's name or tag, or by its own tag."""
    for name in (entity.name, entity.tag_name):
        if name and name in table:
            return table[name]
    return next((one for one in table.values() if one.tag in (entity.name, entity.tag_name or "")), None)
