"""Walks over the type trees of entities: names, signatures and fields."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from docabi.facts import TypeFact
from docabi.spec import (
    Alias,
    Callback,
    Class,
    Coclass,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Method,
    Signature,
    Structure,
    Type,
    Union,
)


def signature_of(thing: Method | Function | Callback) -> Signature | None:
    """The signature of a method or function; None where no page declares it."""
    if thing.returns is None:
        return None
    return Signature(thing.returns, thing.parameters, thing.calling_convention, thing.variadic)


def callables_of(entity: Entity) -> list[Method | Function | Callback]:
    """What is called of an entity's binary interface and somebody declares: its methods with a slot, or itself."""
    if isinstance(entity, Interface | Class):
        called = (one for one in entity.methods if one.slot is not None and one.documented)
        return [one for one in called if one.returns is not None]
    return [entity] if isinstance(entity, Function | Callback) and entity.returns is not None else []


def fields_of(entity: Entity) -> tuple[Field, ...]:
    """Fields of a structure or union; of anything else none."""
    return entity.members if isinstance(entity, Structure | Union) else ()


def members_by_path(members: Sequence[Field | Enumerator], path: str = "") -> Iterator[tuple[str, Field | Enumerator]]:
    """Members, and behind a nested structure, union or enumeration its own ones, because pages describe those too.

    A member of a named one is called by its path (`extra.divider`), an enumerator by its name. A nested type without a
    name is left out itself; a bit field without one has an empty path.
    """
    for member in members:
        if isinstance(member, Enumerator):
            yield member.name, member
            continue
        nested = member.type.structure or member.type.union or ()
        if member.name or not nested:
            yield f"{path}{member.name}" if member.name else "", member
        yield from members_by_path(nested, f"{path}{member.name}." if member.name else path)
        yield from members_by_path(member.type.enumeration or ())


def type_of(entity: Structure | Union) -> Type:
    """The type that a structure or union defines."""
    if isinstance(entity, Union):
        return Type(union=entity.members, pack=entity.pack)
    return Type(structure=entity.members, pack=entity.pack)


def function_type_names(entities: Collection[Entity]) -> frozenset[str]:
    """Functions whose names may stand for their types. Where one of a page takes a structure of its own name (`int
    _stat(const char *path, struct _stat *buffer)`), the names of all of them mean structures.
    """
    functions = {one.name: one for one in entities if isinstance(one, Function)}
    of_structures = {name for name, one in functions.items() if name in named_types(one)}
    pages = {functions[name].page for name in of_structures} - {None}
    return frozenset(name for name, one in functions.items() if name not in of_structures and one.page not in pages)


def named_types(entity: Entity) -> Iterator[str]:
    """Every name of a type that an entity's declarations use, as written."""
    if isinstance(entity, Coclass):
        yield from entity.interfaces
    yield from names_of(_written(entity))


def names_of(types: Iterable[Type]) -> Iterator[str]:
    """Every name in some types."""
    for type in types:
        while type.pointer is not None:
            type = type.pointer
        if type.name is not None:
            yield type.name
        else:
            yield from names_in(type)


def _written(entity: Entity) -> list[Type]:
    """The types that an entity's declarations write."""
    if isinstance(entity, Enumeration):
        return [entity.underlying] if entity.underlying is not None else []
    if isinstance(entity, Alias):
        return [entity.type]
    found = [field.type for field in fields_of(entity)]
    for one in callables_of(entity):
        assert one.returns is not None
        found += (one.returns, *(parameter.type for parameter in one.parameters))
    return found


def given_names(entity: Alias) -> tuple[Field, ...]:
    """The names that an entity gives to types, its own first, each with what it stands for."""
    return (Field(entity.name, entity.type), *entity.aliases)


def children(type: Type) -> Iterator[tuple[Type, bool]]:
    """Types inside a type, and whether it holds them by value."""
    if type.pointer is not None:
        yield type.pointer, False
    if type.array is not None:
        yield type.array, True
    if type.function is not None:
        yield type.function.returns, True
        yield from ((parameter.type, True) for parameter in type.function.parameters)
    for field in (type.structure or ()) + (type.union or ()):
        yield field.type, True


def names_of_fact(fact: TypeFact) -> Iterator[str]:
    """The names that a type of the facts uses for others."""
    for type in (fact.type, *(field.type for field in fact.fields)):
        if type is not None:
            yield from names_in(type)


def names_in(type: Type) -> Iterator[str]:
    """Every name in a type tree."""
    while type.pointer is not None:
        type = type.pointer
    if type.name is not None:
        yield type.name
        return
    for child, _ in children(type):
        yield from names_in(child)


def defines_types(type: Type) -> bool:
    """Whether the type defines a structure or enumeration in place, which only a member's declaration can."""
    if type.structure is not None or type.union is not None or type.enumeration is not None:
        return True
    return any(defines_types(child) for child, _ in children(type))
