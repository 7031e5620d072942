"""What two declared types mean to each other: the same, the same but for `const`, the same address of something else,
or passed in another form.

In: types of both sides and what each side knows of names. Out: a `Difference`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

import msgspec

from docabi.abi.spelling import spell
from docabi.abi.types import Shape, Sort, Types, plain_name
from docabi.facts import Facts
from docabi.spec import Entity, Type

_ADDRESSES = frozenset({Sort.POINTER, Sort.ARRAY, Sort.CALLBACK, Sort.FUNCTION})
_MOST = 12
"""So many pointers, one in another, are told apart."""


class Difference(StrEnum):
    """How two types differ, from nothing to everything."""

    NONE = "none"
    SPELLING = "spelling"
    CONST_ADDED = "const added"
    CONST_REMOVED = "const removed"
    POINTEE = "pointee"
    FORM = "form"


class Meanings(msgspec.Struct, frozen=True):
    """What names of types mean on both sides. `renamed` has old names of entities and their new ones, so that a renamed
    type is one change and none of whatever names it.
    """

    old: Types
    new: Types
    renamed: Mapping[str, str] = {}

    def compare(self, old: Type, new: Type) -> Difference:
        """How the types of a parameter, a member or a result differ."""
        if old == new:
            return Difference.NONE
        old = _renamed(old, self.renamed)
        if old == new:
            return Difference.NONE
        before, after = self.old.resolve(old), self.new.resolve(new)
        if _form(before) != _form(after):
            return Difference.FORM
        if before.sort is Sort.ARRAY and after.sort is Sort.ARRAY and _length(before) != _length(after):
            return Difference.FORM
        found = _pointed(before, after)
        return Difference.POINTEE if found is Difference.SPELLING and self._is_doubtful(old, new) else found

    def _is_doubtful(self, old: Type, new: Type) -> bool:
        """Whether types that look alike have innermost names nobody defines: two `LPX` of unknown `X` are addresses."""
        names = _innermost(old), _innermost(new)
        facts = self.new.facts
        return names[0] != names[1] and any(name not in facts.types and name not in facts.words for name in names)

    def passed(self, old: Type, new: Type) -> Difference:
        """How the types of a parameter differ: an array is passed as a pointer."""
        found = self.compare(old, new)
        return self.compare(_as_pointer(old), _as_pointer(new)) if found is Difference.FORM else found


def meanings(
    old: Mapping[str, Entity], new: Mapping[str, Entity], facts: Facts, renamed: Mapping[str, str]
) -> Meanings:
    """What names mean on two sides; entities are looked at only where a name asks for them, so that a stored
    specification is read no further than the comparison goes.
    """
    return Meanings(Types(facts, old, {}, {}, {}), Types(facts, new, {}, {}, {}), renamed)


def typed(type: Type | None) -> str:
    """A type as people read it; empty for none."""
    return spell(type) if type is not None else ""


def _as_pointer(type: Type) -> Type:
    return Type(pointer=type.array) if type.array is not None else type


def _length(shape: Shape) -> tuple[int | None, str]:
    return shape.length, shape.name if shape.length is None else ""


def _form(shape: Shape) -> tuple[object, ...]:
    """What caller and callee must agree on to pass or store a value."""
    if shape.sort is Sort.ARRAY:
        return Sort.ARRAY, _form(shape.target) if shape.target is not None else ()
    if shape.sort in _ADDRESSES:
        return ("address",)
    if shape.sort is Sort.ENUMERATION:
        return "number", shape.bits()
    if shape.sort in (Sort.INTEGER, Sort.BOOLEAN, Sort.WIDE, Sort.NARROW):
        return "number", shape.width
    if shape.sort in (Sort.RECORD, Sort.UNION) and not shape.name:
        return shape.sort, *(_form(part) for part in shape.parts)
    return shape.sort, shape.name, shape.width


def _pointed(before: Shape, after: Shape) -> Difference:
    """How two values of one form differ in what they lead to."""
    gained = lost = False
    for _ in range(_MOST):
        gained, lost = gained or after.const > before.const, lost or before.const > after.const
        if before.target is None or after.target is None:
            break
        before, after = before.target, after.target
    else:
        return Difference.POINTEE
    if _meant(before) != _meant(after) or (before.target is None) != (after.target is None):
        return Difference.POINTEE
    if gained and lost:
        return Difference.POINTEE
    return Difference.CONST_ADDED if gained else Difference.CONST_REMOVED if lost else Difference.SPELLING


def _meant(shape: Shape) -> tuple[object, ...]:
    """What a value is, names of one meaning alike: `DWORD` and `ULONG` are one, two structures are not."""
    named = shape.sort not in (Sort.INTEGER, Sort.BOOLEAN, Sort.WIDE, Sort.NARROW, Sort.REAL, Sort.VOID)
    parts = tuple(_meant(part) for part in shape.parts)
    return shape.sort, shape.width, shape.signed, shape.name if named else "", parts


def _innermost(type: Type) -> str:
    """The name at the end of pointers and arrays; empty for a type that is defined in place."""
    while type.pointer is not None or type.array is not None:
        type = type.pointer or type.array or type
    return plain_name(type.name) if type.name is not None else ""


def _renamed(type: Type, names: Mapping[str, str]) -> Type:
    """A type with the new names of entities."""
    if not names:
        return type
    return _map_names(type, lambda name: names.get(name, name))


def _map_names(type: Type, named: Callable[[str], str]) -> Type:
    if type.name is not None:
        return msgspec.structs.replace(type, name=named(type.name))
    if type.pointer is not None:
        return msgspec.structs.replace(type, pointer=_map_names(type.pointer, named))
    if type.array is not None:
        return msgspec.structs.replace(type, array=_map_names(type.array, named))
    return type
