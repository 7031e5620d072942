"""The names that declarations use for types; where each stands decides whether what it means is to be defined before.

In: an entity, or a type with printed spellings. Out: names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum, auto

from docabi.abi.trees import callables_of, children, fields_of
from docabi.spec import Coclass, Entity, Enumeration, Parameter, Type


class Place(IntEnum):
    """Where a name stands in a declaration."""

    VALUE = auto()
    PARAMETER = auto()
    POINTER = auto()


def written_names(entity: Entity) -> Iterator[tuple[str, Place]]:
    """The names of an entity's declarations, as written, and where each stands."""
    for one in callables_of(entity):
        if one.returns is not None:
            yield from _passed(one.returns, one.parameters)
    for field in fields_of(entity):
        yield from _names(field.type, Place.VALUE)
    if isinstance(entity, Coclass):
        yield from ((name, Place.POINTER) for name in entity.interfaces)
    if isinstance(entity, Enumeration) and entity.underlying is not None:
        yield from _names(entity.underlying, Place.VALUE)


def _passed(returns: Type, parameters: Iterable[Parameter]) -> Iterator[tuple[str, Place]]:
    yield from _names(returns, Place.VALUE)
    for one in parameters:
        is_array = one.type.array is not None
        yield from _names(one.type.array or one.type, Place.POINTER if is_array else Place.PARAMETER)


def _names(type: Type, place: Place) -> Iterator[tuple[str, Place]]:
    while type.pointer is not None:
        type, place = type.pointer, Place.POINTER
    if type.name is not None:
        yield type.name, place
    elif type.function is not None:
        yield from _passed(type.function.returns, type.function.parameters)
    elif type.array is not None:
        yield from _names(type.array, Place.VALUE)
    for field in type.structure or type.union or ():
        yield from _names(field.type, Place.VALUE)


def uses(type: Type, by_value: bool) -> Iterator[tuple[str, bool]]:
    """Every name in a type, and whether what has it holds it by value."""
    while type.pointer is not None:
        type, by_value = type.pointer, False
    if type.name is not None:
        yield type.name, by_value
        return
    for child, held in children(type):
        yield from uses(child, held)
