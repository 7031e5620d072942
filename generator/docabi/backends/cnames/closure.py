"""Which declarations are complete: every name that a declaration uses by value must be defined.

A structure, callback, function or slot that uses an undefined type by value is printed as opaque, and so is whatever
holds such a structure by value. Such a slot keeps its place in the vtable, and so does a slot without a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cached_property
from weakref import WeakValueDictionary

import msgspec

from docabi.abi import Abi
from docabi.abi.asking import asked_by_name
from docabi.abi.order import components
from docabi.abi.rooms import MOST_BYTES, is_packing
from docabi.abi.spelling import Style, array_length, declare
from docabi.abi.trees import callables_of, defines_types, fields_of, signature_of
from docabi.abi.types import Sort
from docabi.abi.vtables import ROOT, Slot
from docabi.backends.cnames.naming import is_identifier, member_name
from docabi.backends.cnames.uses import Place, uses, written_names
from docabi.backends.cnames.vocabulary import Standing, Vocabulary, build_vocabulary
from docabi.spec import (
    Callback,
    Class,
    Entity,
    Field,
    Function,
    Interface,
    Method,
    Signature,
    Structure,
    Type,
    Union,
)

# Shapes whose name must be defined before it is used, even behind a pointer.
_DEFINED_FIRST = frozenset({Standing.ENUMERATION, Standing.CALLBACK, Standing.FUNCTION})
_INTEGERS = frozenset({Sort.INTEGER, Sort.BOOLEAN, Sort.WIDE, Sort.NARROW, Sort.ENUMERATION})
PACKING = "its packing"
"""What a record lacks whose page says in no form that is understood how it is packed."""
# Shapes that can be used only behind a pointer.
_INCOMPLETE = frozenset({Standing.OPAQUE, Standing.INTERFACE, Standing.VOID, Standing.FUNCTION})


@asked_by_name("known_slots", "signatures", "used", "used_by_names")
class Closure(msgspec.Struct, frozen=True, dict=True, weakref=True):
    """The vocabulary together with the names of structures and callbacks that are opaque."""

    vocabulary: Vocabulary
    opaque: frozenset[str]

    @property
    def abi(self) -> Abi:
        """What the specification means, whatever is printed for it."""
        return self.vocabulary.abi

    @cached_property
    def known_slots(self) -> dict[str, tuple[NamedSlot, ...]]:
        """The slots of the interfaces that `slots` was asked for."""
        return {}

    @cached_property
    def signatures(self) -> dict[int, Signature]:
        """The signatures that `signature` was asked for, by identity of what has them: entities and vtables stay."""
        return {}

    @cached_property
    def used(self) -> dict[str, Set[tuple[str, bool]]]:
        """The names that the declarations of an entity use, by the entity's name."""
        return {}

    @cached_property
    def used_by_names(self) -> dict[tuple[str, Place], frozenset[tuple[str, bool]]]:
        """The names that a name stands for, by where it stands."""
        return {}

    def slots(self, name: str) -> tuple[NamedSlot, ...]:
        """All slots of an interface; none where nobody knows its vtable."""
        known = self.known_slots.get(name)
        if known is not None:
            return known
        found: tuple[NamedSlot, ...] = ()
        for one in reversed((name, *self.abi.vtables.bases(name))):  # each base before what extends it
            known = self.known_slots.get(one)
            found = self.known_slots[one] = _named_slots(one, self) if known is None else known
        return found

    def signature(self, called: Method | Function | Callback) -> Signature | None:
        """The signature with printed spellings; None where nobody declares one."""
        found = self.signatures.get(id(called))
        if found is None and (written := signature_of(called)) is not None:
            found = self.signatures[id(called)] = self.vocabulary.resolve_signature(written)
        return found

    def printable(self, called: Method | Function | Callback) -> Signature | None:
        """The signature with printed spellings; None where types are lacking without which it cannot be printed."""
        found = self.signature(called)
        return found if found is not None and next(self._in_signature(found), None) is None else None

    def missing_in_signature(self, signature: Signature) -> Iterator[str]:
        """Types without which a prototype cannot be printed; `signature` is as written."""
        return self._in_signature(self.vocabulary.resolve_signature(signature))

    def missing_in_field(self, field: Field, last: bool) -> Iterator[str]:
        """Types that one field of a structure lacks; the last one may be an array without a length."""
        return self._in_field(self.vocabulary.resolve_field(field), last)

    def missing_in_fields(self, fields: tuple[Field, ...]) -> Iterator[str]:
        """Types without which a structure's layout is unknown."""
        return self._in_fields(tuple(map(self.vocabulary.resolve_field, fields)))

    def missing_in(self, entity: Entity) -> Iterator[str]:
        """Types that a structure or callback lacks, or the packing; of other kinds nothing."""
        if isinstance(entity, Structure | Union) and not is_packing(entity.pack):
            yield PACKING
        yield from self.missing_in_fields(fields_of(entity))
        if isinstance(entity, Callback) or entity.name in self.vocabulary.function_types:
            for one in callables_of(entity):
                if (signature := self.signature(one)) is not None:
                    yield from self._in_signature(signature)

    def needs(self, entity: Entity) -> frozenset[str]:
        """Names that must be defined before the entity."""
        if entity.name in self.opaque:
            return frozenset()
        base = getattr(entity, "base", None)
        names: set[str] = {base} if base is not None and base in self.vocabulary.entities else set()
        for name, by_value in self._used(entity):
            standing = self.vocabulary.standing(name)
            if standing in _DEFINED_FIRST or (by_value and standing is Standing.RECORD):
                names.add(name)
        return frozenset(names - {entity.name}) if isinstance(entity, Interface | Class) else frozenset(names)

    def mentions(self, entity: Entity) -> frozenset[str]:
        """Names that must be declared before the entity: what stands behind its pointers."""
        standings = (Standing.INTERFACE, Standing.RECORD, Standing.OPAQUE)
        return frozenset(name for name, _ in self._used(entity) if self.vocabulary.standing(name) in standings)

    def _in_signature(self, signature: Signature) -> Iterator[str]:
        if signature.returns.name != "void":
            yield from self._missing(signature.returns)
        if not _is_returnable(signature.returns):
            yield _described(signature.returns)
        for type in (parameter.type for parameter in signature.parameters):
            if defines_types(type):
                yield _described(type)
            decays = type.name is not None and self.vocabulary.standing(type.name) is Standing.FUNCTION
            if not decays:
                yield from self._missing(type)

    def _in_fields(self, fields: tuple[Field, ...]) -> Iterator[str]:
        for place, field in enumerate(fields, 1):
            yield from self._in_field(field, last=place == len(fields))

    def _in_field(self, field: Field, last: bool) -> Iterator[str]:
        type = field.type
        if last and type.array is not None and type.size is None:
            type = type.array
        yield from self._missing(type)
        if field.bits is not None:
            shape = self.vocabulary.types.resolve(type)
            # The most bits that a bit field of the type can have on every platform; none of what is no integer.
            most = shape.bits(pointer=32) if shape.sort in _INTEGERS else -1
            if not (0 if not field.name else 1) <= field.bits <= most:
                yield f"{_described(type)} : {field.bits}"

    def _missing(self, type: Type, by_value: bool = True) -> Iterator[str]:
        if type.name is not None:
            standing = self.vocabulary.standing(type.name)
            if standing is Standing.BROKEN or (by_value and (standing in _INCOMPLETE or type.name in self.opaque)):
                yield type.name
        if type.pointer is not None:
            yield from self._missing(type.pointer, by_value=False)
        if type.array is not None:
            if array_length(type.size) is None or _elements(type) > MOST_BYTES:
                yield f"{_described(type.array)}[{type.size or ''}]"
            yield from self._missing(type.array)
        if type.function is not None:
            yield from self._in_signature(type.function)
        if not is_packing(type.pack):
            yield PACKING
        yield from self._in_fields(type.structure or type.union or ())

    def _used(self, entity: Entity) -> Set[tuple[str, bool]]:
        """The names that an entity's declarations use, as they are printed, and whether by value."""
        found = self.used.get(entity.name)
        if found is None:
            written = (self._uses_of(*one) for one in {*written_names(entity)})
            found = self.used[entity.name] = frozenset[tuple[str, bool]]().union(*written)
        return found

    def _uses_of(self, name: str, place: Place) -> frozenset[tuple[str, bool]]:
        found = self.used_by_names.get((name, place))
        if found is None:
            type, by_value = self.vocabulary.resolve_name(name, False, False), place is not Place.POINTER
            if place is Place.PARAMETER and type.array is not None:  # it is passed as a pointer
                type, by_value = type.array, False
            found = self.used_by_names[name, place] = frozenset(uses(type, by_value))
        return found


def build_closure(abi: Abi) -> Closure:
    """Find the opaque structures and callbacks: a fixed point, for each may make others opaque. A page that gives no
    members leaves its structure opaque.
    """
    known = abi.derive(_closures)
    found = known.get(_ONE)
    if found is None:
        found = known[_ONE] = _closed(abi)
    return found


_ONE = "closure"


def _closures(abi: Abi) -> WeakValueDictionary[str, Closure]:
    """The closure, as long as a target is made from it."""
    return WeakValueDictionary()


def _closed(abi: Abi) -> Closure:
    vocabulary = build_vocabulary(abi)
    entities = vocabulary.entities
    bare = (name for name, one in entities.items() if isinstance(one, Structure | Union) and not one.members)
    closure = Closure(vocabulary, frozenset((*_endless(vocabulary), *bare, *abi.oversized & entities.keys())))
    while True:
        left = ((name, one) for name, one in entities.items() if name not in closure.opaque)
        lacking = [name for name, one in left if next(closure.missing_in(one), None) is not None]
        opaque = closure.opaque.union(lacking)
        if opaque == closure.opaque:
            return closure
        closure = Closure(vocabulary, opaque)


def _elements(type: Type) -> int:
    """How many elements an array of arrays has."""
    return (array_length(type.size) or 1) * _elements(type.array) if type.array is not None else 1


def _is_returnable(type: Type) -> bool:
    """Whether the type can stand before a function's name: a name, or a pointer to such a type."""
    return type.name is not None if type.pointer is None else _is_returnable(type.pointer)


_WORDS = Style(
    leaf=lambda type: type.name or "a nested type", parameters=lambda signature: "", length=lambda size: size or ""
)


def _described(type: Type) -> str:
    """A type in words for a message: `DWORD *`."""
    return declare(type, "", _WORDS)


def _endless(vocabulary: Vocabulary) -> Iterator[str]:
    """Structures and callbacks that need themselves: nothing in C can define them."""
    bare, standings = Closure(vocabulary, frozenset()), (Standing.RECORD, Standing.CALLBACK, Standing.FUNCTION)
    kinds = {name: one for name, one in vocabulary.entities.items() if vocabulary.standing(name) in standings}
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


def _named_slots(name: str, closure: Closure) -> tuple[NamedSlot, ...]:
    table = closure.abi.vtables.find(name)
    if table is None:
        return ()
    base = closure.abi.vtables.find(table.base) if table.base is not None else None
    # What a base has is called the same in all that extend it.
    is_begun = base is not None and base.parts == table.parts[:-1]
    found = [*closure.slots(table.base)] if table.base is not None and is_begun else list[NamedSlot]()
    taken = {slot.name for slot in found}
    for slot in table.slots[len(found) :]:
        named = _named(slot, closure, taken)
        taken.add(named.name)
        found.append(named)
    return tuple(found)


def _named(slot: Slot, closure: Closure, taken: set[str]) -> NamedSlot:
    method, number = slot.method, slot.number
    signature = closure.printable(method) if method.documented else None
    known = method.name if is_identifier(method.name) else f"slot{number}"
    name = member_name(known, closure.vocabulary.is_type) if signature is not None else f"opaque_{known}"
    if name in taken:
        name = f"{name}_{number}"
    return NamedSlot(number, slot.owner, name, method, signature)


def undocumented_bases(names: Iterable[str], closure: Closure) -> Iterator[str]:
    """Bases of the interfaces that no page describes and a header declares, each after its own base."""
    owners = dict.fromkeys(owner for name in names for owner in declared_owners(name, closure))
    elsewhere = {ROOT, *closure.vocabulary.entities, *system_interfaces(closure)}
    return (owner for owner in owners if owner not in elsewhere)


def system_interfaces(closure: Closure) -> tuple[str, ...]:
    """Interfaces of the system that the prelude declares, each after its base: none that stands on a documented one."""
    known = closure.vocabulary.entities
    names = [name for name in closure.abi.declared if name in closure.abi.facts.system and name not in known]
    owners = dict.fromkeys(owner for name in names for owner in declared_owners(name, closure) if name not in known)
    return tuple(owner for owner in owners if owner in names)


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
