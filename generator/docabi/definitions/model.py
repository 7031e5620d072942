"""Types for what a definition file declares, in whatever language, each with its line; and when two types are the same.

The types are those of the specification, so that both sides of a comparison are made of the same nodes. Their names are
resolved until shapes are left, so that spelling makes no difference, nor do `const`, arrays in place of pointers
(parameters), and type definitions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from docabi.abi.trees import signature_of
from docabi.abi.types import Shape, Sort, Types, is_further_name, make_types, own_aliases
from docabi.declaration.preprocessor import Define
from docabi.facts import Facts
from docabi.spec import (
    Callback,
    Class,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Interface,
    Signature,
    Structure,
    Type,
    Union,
)


class ImportedFunction(msgspec.Struct, frozen=True):
    """A function or a method, whose `name` is that of the vtable's slot (`get_Name` for a property)."""

    name: str
    line: int
    signature: Signature
    library: str | None = None
    """The library that exports it, where the file says it."""
    unstated: frozenset[str] = frozenset()
    """Parameters whose direction the file does not state; the signature has what their types tell."""


class ImportedInterface(msgspec.Struct, frozen=True):
    """An interface or abstract class: own methods in vtable order, those of `base` not repeated."""

    name: str
    line: int
    iid: str | None = None
    base: str | None = None
    methods: tuple[ImportedFunction, ...] = ()


class ImportedEnumeration(msgspec.Struct, frozen=True):
    """An enumeration; values are unsigned 32-bit numbers as in a specification. `lines` has a line a member."""

    name: str
    line: int
    tag: str | None = None
    members: tuple[Enumerator, ...] = ()
    lines: dict[str, int] = {}


NATURAL_PACKINGS = (None, 8, 16)
"""Packings that limit no member of a structure of COM: none is aligned to more than 8 bytes."""


class ImportedRecord(msgspec.Struct, frozen=True):
    """A structure, or with `is_union` a union. `lines` has a line a field."""

    name: str
    line: int
    tag: str | None = None
    is_union: bool = False
    fields: tuple[Field, ...] = ()
    lines: dict[str, int] = {}
    pack: int | None = None
    """The greatest alignment of a member in bytes, `UNKNOWN_PACKING` where nobody can tell."""


class ImportedAlias(msgspec.Struct, frozen=True):
    """A type definition that gives a type another name; a function pointer type too."""

    name: str
    line: int
    type: Type
    unstated: frozenset[str] = frozenset()
    """Of a function's parameters those whose direction the file does not state."""


class Constant(msgspec.Struct, frozen=True):
    """A constant: an unsigned 32-bit HRESULT, or a macro's integer of at most 64 bits."""

    name: str
    line: int
    value: int


class Imported(msgspec.Struct, frozen=True):
    """Everything that a file declares, by name. `file` is the file's name without its folder."""

    file: str
    interfaces: dict[str, ImportedInterface] = {}
    enumerations: dict[str, ImportedEnumeration] = {}
    records: dict[str, ImportedRecord] = {}
    aliases: dict[str, ImportedAlias] = {}
    functions: dict[str, ImportedFunction] = {}
    hresults: dict[str, Constant] = {}
    constants: dict[str, Constant] = {}
    """Macros that are integers, and no return codes."""
    guids: dict[str, str] = {}
    """Identifiers that are defined apart from what they identify: `IID_IThing`, `CLSID_Thing`."""
    outside: dict[str, int] = {}
    """Interfaces that types name and that are taken from elsewhere, with their lines."""
    macros: Mapping[str, Define] = {}
    """The macros that are defined at its end."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was declared."""
        tables = (self.interfaces, self.enumerations, self.records, self.aliases, self.functions)
        return not any((*tables, self.hresults, self.constants, self.guids))


_DEFINITIONS = (Enumeration, Structure, Union, Interface, Class)


def make_meanings(facts: Facts, entities: Iterable[Entity], imported: Sequence[Imported]) -> Types:
    """What the names mean that facts, a specification and definition files define."""
    defined: dict[str, Entity] = {entity.name: entity for file in imported for entity in _definitions(file)}
    further: dict[str, Type] = {}
    for entity in entities:
        if isinstance(entity, Callback) and (signature := signature_of(entity)) is not None:
            further[entity.name] = Type(pointer=Type(function=signature))
        elif isinstance(entity, _DEFINITIONS):
            defined[entity.name] = entity
    declared = {alias.name: alias.type for file in imported for alias in file.aliases.values()}
    own = {alias.name: alias for entity in defined.values() for alias in own_aliases(entity)}

    def stands_for(name: str) -> str | None:
        return declared[name].name if name in declared else None

    further |= {
        name: type
        for name, type in declared.items()
        if name not in own or not is_further_name(own[name], type, stands_for)
    }
    return make_types(defined, facts, further)


def _definitions(file: Imported) -> Iterable[Entity]:
    """The definitions of a file, as far as their names mean something."""
    for enumeration in file.enumerations.values():
        yield Enumeration(name=enumeration.name, area="", tag_name=enumeration.tag)
    for record in file.records.values():
        yield Structure(name=record.name, area="", tag_name=record.tag)
    for interface in file.interfaces.values():
        yield Interface(name=interface.name, area="")


def numbers_of(files: Iterable[Imported]) -> dict[str, int]:
    """The constants and enumerators of files; of two of one name that of the last file."""
    found: dict[str, int] = {}
    for file in files:
        found |= {one.name: one.value for each in file.enumerations.values() for one in each.members}
        found |= {name: one.value for name, one in file.constants.items()}
    return found


class Difference(NamedTuple):
    """How two types differ: `aspect` is type or pointer-depth; `abi` says that other bytes are passed or stored."""

    aspect: str
    abi: bool


def difference(documented: Shape, declared: Shape) -> Difference | None:
    """How two shapes differ; None for equal ones."""
    depth, target = _depth(_bare(documented))
    other_depth, other = _depth(_bare(declared))
    if depth != other_depth and Sort.UNKNOWN not in (target.sort, other.sort):
        return Difference("pointer-depth", True)
    if depth == other_depth and target.sort is other.sort is Sort.FUNCTION and len(target.parts) == len(other.parts):
        parts = [found for pair in zip(target.parts, other.parts, strict=True) if (found := difference(*pair))]
        return Difference("type", any(part.abi for part in parts)) if parts else None
    if depth != other_depth or not _same_bytes(target, other, depth > 0):
        return Difference("type", True)
    # The sign and name of an integer, and what an untyped pointer leads to, change no byte.
    return Difference("type", False) if target != other else None


def _depth(shape: Shape) -> tuple[int, Shape]:
    depth = 0
    while shape.sort is Sort.POINTER and shape.target is not None:
        depth, shape = depth + 1, shape.target
    return depth, shape


# What makes no difference in bytes: the meaning of an integer, and whether a name is that of a structure or union.
_ALIKE: Mapping[Sort, Sort] = {
    **dict.fromkeys((Sort.BOOLEAN, Sort.WIDE, Sort.NARROW), Sort.INTEGER),
    **dict.fromkeys((Sort.UNION, Sort.GUID, Sort.OPAQUE), Sort.RECORD),
}
_NAMELESS = (Sort.INTEGER, Sort.REAL)


def _bare(shape: Shape) -> Shape:
    """A shape without what changes no byte: `const`, the names of numbers."""
    sort = _ALIKE.get(shape.sort, shape.sort)
    name = "" if sort in _NAMELESS else shape.name
    target = None if shape.target is None else _bare(shape.target)
    parts = tuple(map(_bare, shape.parts))
    return Shape(sort, name, shape.width, shape.signed, target, shape.length, parts)


def _same_bytes(one: Shape, other: Shape, is_target: bool) -> bool:
    sorts, numbers = {one.sort, other.sort}, {Sort.INTEGER, Sort.ENUMERATION}
    if is_target and sorts == {Sort.INTEGER, Sort.RECORD} and one.width == other.width:
        # `LARGE_INTEGER` is its 64 bits in memory, which Windows' metadata calls it.
        return True
    if sorts & numbers:
        return (sorts <= numbers and one.width == other.width) or (is_target and Sort.VOID in sorts)
    if is_target and Sort.VOID in sorts:
        return Sort.INTERFACE not in sorts
    return one == other
