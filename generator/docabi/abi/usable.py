"""How much of a specification a program can use: what pages state of each kind, and of how much enough is known.

A function can be called if every type is known that it takes or gives by value, a method if it has a slot, too; an
interface has a vtable whose order is known; a structure can be laid out; a macro is an expression.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import msgspec

from docabi.abi import Abi
from docabi.abi.macros import expression_of
from docabi.abi.trees import signature_of
from docabi.abi.types import Sort
from docabi.spec import (
    Alias,
    Callback,
    Class,
    Entity,
    Function,
    Interface,
    Macro,
    Method,
    NamedConstant,
    Structure,
    Union,
)

_NOT_BY_VALUE = (Sort.UNKNOWN, Sort.OPAQUE)


class Usable(msgspec.Struct, frozen=True):
    """What pages state of a kind, which stands in the plural, and how much of it can be used."""

    kind: str
    stated: int
    usable: int


def usable(abi: Abi) -> tuple[Usable, ...]:
    """What pages state and what of it can be used, by kind."""
    stated, able = Counter[str](), Counter[str]()
    for entity in abi.entities.values():
        for kind, is_usable in _judged(entity, abi):
            stated[kind] += 1
            able[kind] += is_usable
    return tuple(Usable(kind, count, able[kind]) for kind, count in stated.items())


def _judged(entity: Entity, abi: Abi) -> Iterator[tuple[str, bool]]:
    match entity:
        case Function() | Callback():
            yield _PLURALS[type(entity)], _is_callable(entity, abi)
        case Macro():
            yield "macros", expression_of(entity, abi.constants, abi.types) is not None
        case NamedConstant():
            # Of a set those count that the set has.
            listed = entity.constants if entity.value is None else ()
            yield from (("constants", one.value is not None) for one in listed or (entity,))
        case Alias() | Structure() | Union():
            yield _TYPES[type(entity)], _is_defined(entity, abi)
        case Interface() | Class() if entity.page is not None or entity.methods:
            yield "interfaces", entity.slots is not None
            for method in entity.methods:
                if method.documented:
                    yield "methods", method.slot is not None and _is_callable(method, abi)


_TYPES: Mapping[type, str] = {Alias: "names of types", Structure: "structures", Union: "structures"}
_PLURALS: Mapping[type, str] = {Function: "functions", Callback: "callbacks"}


def _is_defined(entity: Alias | Structure | Union, abi: Abi) -> bool:
    if isinstance(entity, Alias):
        return abi.types.named(entity.name).sort not in _NOT_BY_VALUE
    return entity.name in abi.complete


def _is_callable(thing: Function | Callback | Method, abi: Abi) -> bool:
    signature = signature_of(thing)
    if signature is None:
        return False
    passed = (abi.types.passed(one.type) for one in signature.parameters)
    return all(shape.sort not in _NOT_BY_VALUE for shape in (abi.types.resolve(signature.returns), *passed))
