"""What can be laid out. In: what the names of types mean. Out: the records, and the types of a project's own facts, of
which values can be made.

A structure without members, with an array of unknown length, a packing or the width of a bit field that no compiler
takes, or a member that nobody can lay out, can be pointed to and not made; and so can whatever holds it.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Container, Iterable, Iterator, Mapping

from docabi.abi.order import components
from docabi.abi.spelling import spell
from docabi.abi.trees import names_in
from docabi.abi.types import WITH_BITS, Shape, Sort, Types, make_types, plain_name, pointed_names
from docabi.facts import Facts, TypeFact
from docabi.spec import Field, Structure, Type, Union

_SIZELESS = frozenset({Sort.VOID, Sort.UNKNOWN, Sort.OPAQUE, Sort.INTERFACE})
_RECORDS = frozenset({Sort.RECORD, Sort.UNION})
_PACKINGS = (1, 2, 4, 8, 16)

MOST_BYTES = 2**28
"""No value is larger: compilers for 32 bits refuse less than twice as much, and no documentation means it."""
_ROOM, _FACT_ROOM = 16, 1024


def record_rooms(types: Types) -> dict[str, int]:
    """The structures and unions that pages describe and that can be laid out, with the bytes that they need at most."""
    records = {name: one for name, one in types.entities.items() if isinstance(one, Structure | Union)}
    described = {name: one.members for name, one in records.items() if one.members and is_packing(one.pack)}
    facts = {name: _FACT_ROOM for name, fact in types.facts.types.items() if fact.complete}
    return _rooms(described, types, facts)


def undefinable_types(facts: Facts, elsewhere: Container[str] = ()) -> dict[str, str]:
    """The project's own types that nothing can define, with the type that each lacks: they hold what no fact defines,
    or what is defined `elsewhere`, or themselves, or too much; or they take the place of one of docabi's own, which
    others then cannot hold.
    """
    own, types = facts.own.typedefs, make_types({}, facts)
    held = {name: _held(fact, types) for name, fact in facts.types.items() if fact.complete}
    of_facts = {
        name: fields
        for name, fields in held.items()
        if not any(one in elsewhere and one not in facts.types for field in fields for one in names_held(field.type))
    }
    rooms = _rooms(of_facts, types, {})
    circular = _circular_names(facts)
    lacking = {
        name: fields
        for name, fields in held.items()
        if rooms.get(name, MOST_BYTES + 1) > MOST_BYTES or name in circular
    }
    found = {name: _lacking(fields, types, rooms) or name for name, fields in lacking.items() if name in own}
    if lacking.keys() - own.keys():
        found |= {name: name for name in own if name in Facts().types}
    return found


def _circular_names(facts: Facts) -> set[str]:
    """Type definitions that lead back to themselves, over whatever pointers: C cannot write them."""
    graph = {
        name: frozenset(one for used in names_in(fact.type) for one in _led_to(plain_name(used), facts))
        for name, fact in facts.types.items()
        if fact.type is not None
    }
    circles = (one for one in components(graph) if len(one) > 1 or one[0] in graph.get(one[0], ()))
    return {name for circle in circles for name in circle}


def _led_to(name: str, facts: Facts) -> tuple[str, ...]:
    """The name, and what it points to by its own form if nobody defines it."""
    return (name,) if name in facts.types else (name, *(target for target, _ in pointed_names(name)))


def _lacking(fields: Iterable[Field], types: Types, known: Mapping[str, int]) -> str:
    """The first type of some fields that cannot be laid out."""
    return next((spell(field.type) for field in fields if _room((field,), types, known) is None), "")


def _held(fact: TypeFact, types: Types) -> tuple[Field, ...]:
    """The types that one of the facts holds, as fields; a number and an enumeration hold none. A callback holds what it
    is given and returns.
    """
    if fact.type is None:
        return fact.fields
    called = fact.type.pointer.function if fact.type.pointer is not None else None
    if called is None:
        return (Field("", fact.type),)
    returned = () if types.resolve(called.returns).sort is Sort.VOID else (called.returns,)
    return tuple(Field("", type) for type in (*(one.type for one in called.parameters), *returned))


def names_held(type: Type) -> Iterator[str]:
    """The names of the types that a field holds by value, those of nested fields too."""
    while type.array is not None:
        type = type.array
    if type.name is not None:
        yield plain_name(type.name)
    for field in type.structure or type.union or ():
        yield from names_held(field.type)


def is_packing(pack: int | None) -> bool:
    """Whether a compiler takes the packing."""
    return pack is None or pack in _PACKINGS


def _rooms(left: Mapping[str, tuple[Field, ...]], types: Types, known: Mapping[str, int]) -> dict[str, int]:
    """Those of some definitions that hold what can be laid out, with the bytes that they need at most; `known` are
    those of other definitions.
    """
    found = dict[str, int]()
    rooms = ChainMap(found, {**known})
    while ready := {name: room for name, fields in left.items() if (room := _room(fields, types, rooms)) is not None}:
        found |= ready
        left = {name: fields for name, fields in left.items() if name not in found}
    return found


def _is_width(field: Field, shape: Shape) -> bool:
    """Whether a field is no bit field or has a width that its type allows; 0 bits have no name."""
    if field.bits is None:
        return True
    return shape.sort in WITH_BITS and (0 < field.bits <= shape.bits() or (field.bits == 0 and not field.name))


def _room(fields: Iterable[Field], types: Types, known: Mapping[str, int]) -> int | None:
    """The bytes that fields need at most, their alignment included; None if one of them cannot be laid out."""
    total = 0
    for field in fields:
        nested = field.type.structure if field.type.structure is not None else field.type.union
        if nested is not None:
            room = _room(nested, types, known) if is_packing(field.type.pack) else None
        else:
            shape = types.resolve(field.type)
            room = _shape_room(shape, known) if _is_width(field, shape) else None
        if room is None:
            return None
        total += room
    return total


def _shape_room(shape: Shape, known: Mapping[str, int]) -> int | None:
    if shape.sort is Sort.ARRAY:
        room = _shape_room(shape.target, known) if shape.target is not None else None
        return None if room is None or shape.length is None else room * shape.length
    if shape.sort in _RECORDS:
        return known.get(shape.name)
    return None if shape.sort in _SIZELESS else _ROOM
