"""Which declarations are complete: every name that a declaration uses by value must be defined.

A structure, callback, function or slot that uses an undefined type by value is printed as opaque, and so is whatever
holds such a structure by value. Such a slot keeps its place in the vtable, and so does a slot without a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from docabi.abi import Abi
from docabi.abi.order import components
from docabi.abi.spelling import Style, array_length, declare
from docabi.abi.trees import children, defines_types, fields_of, names_in, signature_of, signatures_of
from docabi.abi.types import Sort
from docabi.abi.vtables import ROOT, Slot
from docabi.backends.cnames.naming import is_identifier, member_name
from docabi.backends.cnames.vocabulary import Standing, Vocabulary, build_vocabulary
from docabi.spec import Callback, Class, Coclass, Entity, Field, Interface, Method, Signature, Structure, Type, Union

# Shapes whose name must be defined before it is used, even behind a pointer.
_DEFINED_FIRST = frozenset({Standing.ENUMERATION, Standing.CALLBACK, Standing.FUNCTION})
_INTEGERS = frozenset({Sort.INTEGER, Sort.BOOLEAN, Sort.WIDE, Sort.NARROW, Sort.ENUMERATION})
# Shapes that can be used only behind a pointer.
_INCOMPLETE = frozenset({Standing.OPAQUE, Standing.INTERFACE, Standing.VOID, Standing.FUNCTION})


class Closure(msgspec.Struct, frozen=True):
    """The vocabulary together with the names of structures and callbacks that are opaque."""

    vocabulary: Vocabulary
    opaque: frozenset[str]

    @property
    def abi(self) -> Abi:
        """What the specification means, whatever is printed for it."""
        return self.vocabulary.abi

    def missing_in_signature(self, signature: Signature) -> Iterator[str]:
        """Types without which a prototype cannot be printed; `signature` is as written."""
        return missing_in_signature(self.vocabulary, self.opaque, self.vocabulary.resolve_signature(signature))

    def missing_in_field(self, field: Field, last: bool) -> Iterator[str]:
        """Types that one field of a structure lacks; `last` says that it is the structure's last."""
        return _missing_in_field(self.vocabulary, self.opaque, self.vocabulary.resolve_field(field), last)

    def missing_in_fields(self, fields: tuple[Field, ...]) -> Iterator[str]:
        """Types without which a structure's layout is unknown."""
        return missing_in_fields(self.vocabulary, self.opaque, tuple(map(self.vocabulary.resolve_field, fields)))

    def needs(self, entity: Entity) -> frozenset[str]:
        """Names that must be defined before the entity."""
        if entity.name in self.opaque:
            return frozenset()
        base = getattr(entity, "base", None)
        names: set[str] = {base} if base is not None and base in self.vocabulary.entities else set()
        for type in types_of(self.vocabulary, entity):
            names |= set(_needed(self.vocabulary, type, by_value=True))
        return frozenset(names - {entity.name}) if isinstance(entity, Interface | Class) else frozenset(names)

    def mentions(self, entity: Entity) -> frozenset[str]:
        """Names that must be declared before the entity: what stands behind its pointers."""
        standings = (Standing.INTERFACE, Standing.RECORD, Standing.OPAQUE)
        names = {name for type in types_of(self.vocabulary, entity) for name in names_in(type)}
        return frozenset(name for name in names if self.vocabulary.standing(name) in standings)


def build_closure(abi: Abi) -> Closure:
    """Find the opaque structures and callbacks: a fixed point, for each may make others opaque. A page that gives no
    members leaves its structure opaque.
    """
    vocabulary = build_vocabulary(abi)
    records = {name: entity for name, entity in vocabulary.entities.items() if isinstance(entity, Structure | Union)}
    opaque = frozenset((*_endless(vocabulary), *(name for name, entity in records.items() if not entity.members)))
    while True:
        found = frozenset(
            name
            for name, entity in vocabulary.entities.items()
            if name in opaque or next(missing_in(vocabulary, opaque, entity), None) is not None
        )
        if found == opaque:
            return Closure(vocabulary, opaque)
        opaque = found


def missing_in(vocabulary: Vocabulary, opaque: frozenset[str], entity: Entity) -> Iterator[str]:
    """Types that a structure or callback lacks; of other kinds nothing."""
    if fields := fields_of(entity):
        yield from missing_in_fields(vocabulary, opaque, tuple(map(vocabulary.resolve_field, fields)))
    if isinstance(entity, Callback) or entity.name in vocabulary.function_types:
        for _, signature in signatures_of(entity):
            yield from missing_in_signature(vocabulary, opaque, vocabulary.resolve_signature(signature))


def missing_in_signature(vocabulary: Vocabulary, opaque: frozenset[str], signature: Signature) -> Iterator[str]:
    """Types that a resolved signature lacks."""
    if signature.returns.name != "void":
        yield from _missing(vocabulary, opaque, signature.returns)
    if not _is_returnable(signature.returns):
        yield describe(signature.returns)
    for parameter in signature.parameters:
        if defines_types(parameter.type):
            yield describe(parameter.type)
        decays = parameter.type.name is not None and vocabulary.standing(parameter.type.name) is Standing.FUNCTION
        if not decays:
            yield from _missing(vocabulary, opaque, parameter.type)


def _is_returnable(type: Type) -> bool:
    """Whether the type can stand before a function's name: a name, or a pointer to such a type."""
    return type.name is not None if type.pointer is None else _is_returnable(type.pointer)


def missing_in_fields(vocabulary: Vocabulary, opaque: frozenset[str], fields: tuple[Field, ...]) -> Iterator[str]:
    """Types that resolved fields lack; an array without a length may end a structure."""
    for place, field in enumerate(fields, 1):
        yield from _missing_in_field(vocabulary, opaque, field, last=place == len(fields))


def _missing_in_field(vocabulary: Vocabulary, opaque: frozenset[str], field: Field, last: bool) -> Iterator[str]:
    type = field.type
    if last and type.array is not None and type.size is None:
        type = type.array
    yield from _missing(vocabulary, opaque, type)
    if field.bits is not None and not 0 < field.bits <= _bit_width(vocabulary, type):
        yield f"{describe(type)} : {field.bits}"


def _bit_width(vocabulary: Vocabulary, type: Type) -> int:
    """The most bits that a bit field of the type can have on every platform; none of what is no integer."""
    found = vocabulary.types.resolve(type)
    return found.bits(pointer=32) if found.sort in _INTEGERS else 0


def _missing(vocabulary: Vocabulary, opaque: frozenset[str], type: Type, by_value: bool = True) -> Iterator[str]:
    if type.name is not None:
        standing = vocabulary.standing(type.name)
        if standing is Standing.BROKEN or (by_value and (standing in _INCOMPLETE or type.name in opaque)):
            yield type.name
    if type.pointer is not None:
        yield from _missing(vocabulary, opaque, type.pointer, by_value=False)
    if type.array is not None:
        yield from _missing_in_array(vocabulary, opaque, type.array, type.size)
    if type.function is not None:
        yield from missing_in_signature(vocabulary, opaque, type.function)
    yield from missing_in_fields(vocabulary, opaque, type.structure or type.union or ())


def _missing_in_array(vocabulary: Vocabulary, opaque: frozenset[str], item: Type, size: str | None) -> Iterator[str]:
    if array_length(size) is None:
        yield f"{describe(item)}[{size or ''}]"
    yield from _missing(vocabulary, opaque, item)


_WORDS = Style(
    leaf=lambda type: type.name or "a nested type", parameters=lambda signature: "", length=lambda size: size or ""
)


def describe(type: Type) -> str:
    """A type in words for a message: `DWORD *`."""
    return declare(type, "", _WORDS)


def types_of(vocabulary: Vocabulary, entity: Entity) -> Iterator[Type]:
    """The resolved types of an entity's declarations."""
    for _, signature in signatures_of(entity):
        resolved = vocabulary.resolve_signature(signature)
        yield resolved.returns
        yield from (parameter.type for parameter in resolved.parameters)
    for field in fields_of(entity):
        yield vocabulary.resolve_field(field).type
    if isinstance(entity, Coclass):
        yield from (Type(pointer=vocabulary.resolve(Type(name=name), nested=True)) for name in entity.interfaces)


def _needed(vocabulary: Vocabulary, type: Type, by_value: bool) -> Iterator[str]:
    if type.name is not None:
        standing = vocabulary.standing(type.name)
        if standing in _DEFINED_FIRST or (by_value and standing is Standing.RECORD):
            yield type.name
    for child, held in children(type):
        yield from _needed(vocabulary, child, held)


def _endless(vocabulary: Vocabulary) -> Iterator[str]:
    """Structures and callbacks that need themselves: nothing in C can define them."""
    bare = Closure(vocabulary, frozenset())
    kinds = {
        name: entity
        for name, entity in vocabulary.entities.items()
        if vocabulary.standing(name) in (Standing.RECORD, Standing.CALLBACK, Standing.FUNCTION)
    }
    graph: Mapping[str, frozenset[str]] = {name: bare.needs(entity) & kinds.keys() for name, entity in kinds.items()}
    for component in components(graph):
        if len(component) > 1 or component[0] in graph[component[0]]:
            yield from component


class NamedSlot(msgspec.Struct, frozen=True):
    """A slot: its number from the vtable's start, the interface that brings it, its name in C and C++."""

    number: int
    owner: str
    name: str
    method: Method
    signature: Signature | None
    """With printed spellings; None: the slot is opaque."""


def named_slots(name: str, closure: Closure) -> tuple[NamedSlot, ...]:
    """All slots of an interface; none where nobody knows its vtable."""
    table = closure.abi.vtables.find(name)
    found: list[NamedSlot] = []
    taken: set[str] = set()
    for slot in table.slots if table is not None else ():
        named = _named(slot, closure, taken)
        taken.add(named.name)
        found.append(named)
    return tuple(found)


def _named(slot: Slot, closure: Closure, taken: set[str]) -> NamedSlot:
    method, number = slot.method, slot.number
    signature = signature_of(method) if method.documented else None
    if signature is not None and next(closure.missing_in_signature(signature), None) is not None:
        signature = None
    known = method.name if is_identifier(method.name) else f"slot{number}"
    name = member_name(known, closure.vocabulary.is_type) if signature is not None else f"opaque_{known}"
    if name in taken:
        name = f"{name}_{number}"
    resolved = closure.vocabulary.resolve_signature(signature) if signature is not None else None
    return NamedSlot(number, slot.owner, name, method, resolved)


def undocumented_bases(names: Iterable[str], closure: Closure) -> Iterator[str]:
    """Bases of the interfaces that no page describes and a header declares, each after its own base."""
    seen: set[str] = set()
    for name in names:
        for owner in declared_owners(name, closure):
            if owner not in seen and owner not in closure.vocabulary.entities and owner != ROOT:
                seen.add(owner)
                yield owner


def declared_owners(name: str, closure: Closure) -> Iterator[str]:
    """The interface and those of its bases that headers declare, the first base first.

    A base without a page is declared if all its own bases are without one: it stands in a header that includes no
    other. Any other one has no place between two documented interfaces; its slots are those of the derived one.
    """
    documented = False
    table = closure.abi.vtables.find(name)
    for part in table.parts if table is not None else ():
        known = part.owner in closure.vocabulary.entities
        documented = documented or known
        if known or (not documented and part.owner in closure.abi.facts.layouts):
            yield part.owner
