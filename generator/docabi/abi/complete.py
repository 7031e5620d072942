"""Which structures and unions can be laid out: entities in, the names of those whose every member has a size out.

A structure without members, with an array of unknown length, with a bit field wider than its type, or with a member
that nobody can lay out, can be pointed to and not made; and so can whatever holds it.
"""

from __future__ import annotations

from collections.abc import Container

from docabi.abi.trees import fields_of
from docabi.abi.types import Shape, Sort, Types
from docabi.spec import Field

_SIZELESS = frozenset({Sort.VOID, Sort.UNKNOWN, Sort.OPAQUE, Sort.INTERFACE})
_WITH_BITS = frozenset({Sort.INTEGER, Sort.BOOLEAN, Sort.ENUMERATION})


def complete_records(types: Types) -> frozenset[str]:
    """The names of the structures and unions that can be laid out."""
    left = {name: fields for name, entity in types.entities.items() if (fields := fields_of(entity))}
    found = set[str]()
    while ready := [name for name, fields in left.items() if all(_is_laid_out(one, types, found) for one in fields)]:
        found.update(ready)
        left = {name: fields for name, fields in left.items() if name not in found}
    return frozenset(found)


def _is_laid_out(field: Field, types: Types, known: Container[str]) -> bool:
    nested = field.type.structure if field.type.structure is not None else field.type.union
    if nested is not None:
        return all(_is_laid_out(one, types, known) for one in nested)
    shape = types.resolve(field.type)
    if field.bits is not None and not (shape.sort in _WITH_BITS and 0 < field.bits <= shape.bits()):
        return False
    return _has_size(shape, types, known)


def _has_size(shape: Shape, types: Types, known: Container[str]) -> bool:
    if shape.sort is Sort.ARRAY:
        return shape.length is not None and shape.target is not None and _has_size(shape.target, types, known)
    if shape.sort in (Sort.RECORD, Sort.UNION):
        return shape.name in known or types.is_complete_fact(shape.name)
    return shape.sort not in _SIZELESS
