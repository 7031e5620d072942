"""When two types are the same: names are resolved until shapes are left, so that spelling makes no difference.

A shape is what the bytes are: an integer with its width, a pointer with its target, a named structure or interface.
`const`, arrays in place of pointers (parameters), and type definitions make no difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import msgspec

from docabi.definitions.model import Imported
from docabi.facts import Facts, TypeFact
from docabi.spec import Callback, Class, Entity, Enumeration, Interface, Signature, Structure, Type, Union

_DEEPEST = 12


class Shape(NamedTuple):
    """What a type is: `kind` integer, float, void, pointer, array, function, enum, record, interface, or unknown."""

    kind: str
    width: int | str = 0
    signed: bool = False
    name: str = ""
    target: tuple[Shape, ...] = ()


# Widths of C's own types where COM interfaces are compiled (LLP64), as far as the table of types leaves them out.
_BUILTINS = {
    "void": Shape("void"),
    "VOID": Shape("void"),
    "bool": Shape("integer", 8),
    "unsigned char": Shape("integer", 8),
    "signed char": Shape("integer", 8, True),
    "unsigned short": Shape("integer", 16),
    "wchar_t": Shape("integer", 16),
    "unsigned int": Shape("integer", 32),
    "unsigned long": Shape("integer", 32),
    "unsigned __int32": Shape("integer", 32),
    "WINBOOL": Shape("integer", 32, True),  # mingw-w64's name of BOOL
    "long long": Shape("integer", 64, True),
    "unsigned long long": Shape("integer", 64),
    "__int64": Shape("integer", 64, True),
    "unsigned __int64": Shape("integer", 64),
    "float": Shape("float", 32, True),
    "double": Shape("float", 64, True),
}


class Meanings(msgspec.Struct, frozen=True):
    """What type names mean: facts, the names that entities and definition files define, and tags."""

    facts: Mapping[str, TypeFact]
    kinds: Mapping[str, str]
    """Name -> enum, record or interface."""
    aliases: Mapping[str, Type]

    def shape(self, type: Type, depth: int = 0) -> Shape:
        """The shape of a type."""
        if type.name is not None:
            return self._named(type.name, depth + 1)
        if type.pointer is not None:
            return Shape("pointer", target=(self.shape(type.pointer, depth + 1),))
        if type.array is not None:
            return Shape("array", type.size or 0, target=(self.shape(type.array, depth + 1),))
        if type.function is not None:
            parts = (type.function.returns, *(parameter.type for parameter in type.function.parameters))
            return Shape("function", target=tuple(self.passed(part, depth + 1) for part in parts))
        fields = type.structure or type.union or ()
        return Shape(
            "enum" if type.enumeration is not None else "record",
            target=tuple(self.shape(field.type, depth + 1) for field in fields),
        )

    def passed(self, type: Type, depth: int = 0) -> Shape:
        """The shape of a parameter: an array is passed as a pointer, a function as a pointer to it."""
        shape = self.shape(type, depth)
        if shape.kind == "array":
            return Shape("pointer", target=shape.target)
        return Shape("pointer", target=(shape,)) if shape.kind == "function" else shape

    def _named(self, name: str, depth: int) -> Shape:
        fact = self.facts.get(name)
        if name in _BUILTINS:
            return _BUILTINS[name]
        if depth > _DEEPEST or (fact is None and name not in self.kinds and name not in self.aliases):
            return Shape("unknown", name=name)
        if fact is not None:
            return self._known(name, fact, depth)
        return Shape(self.kinds[name], name=name) if name in self.kinds else self.shape(self.aliases[name], depth + 1)

    def _known(self, name: str, fact: TypeFact, depth: int) -> Shape:
        if fact.as_ is not None:
            return self.shape(parse_spelling(fact.as_), depth + 1)
        if fact.kind in ("signed", "unsigned"):
            return Shape("integer", fact.width or 0, fact.kind == "signed")
        return Shape(fact.kind if fact.kind in ("enum", "interface") else "record", name=name)


def make_meanings(facts: Facts, entities: Iterable[Entity], imported: Iterable[Imported]) -> Meanings:
    """The meanings of the names that facts, a specification and definition files define."""
    kinds = dict.fromkeys(facts.layouts, "interface")
    aliases: dict[str, Type] = {}
    for file in imported:
        aliases |= {alias.name: alias.type for alias in file.aliases.values()}
        for what, name, tag in _defined(file):
            kinds[name] = what
            if tag:
                aliases[tag] = Type(name=name)
        kinds |= dict.fromkeys(file.interfaces, "interface")
    for entity in entities:
        kind = _KINDS.get(type(entity))
        if kind:
            kinds[entity.name] = kind
            tag = getattr(entity, "tag_name", None)
            if tag:
                aliases.setdefault(tag, Type(name=entity.name))
        elif isinstance(entity, Callback) and entity.returns is not None:
            aliases.setdefault(entity.name, _function(entity))
    return Meanings(facts.types, kinds, aliases)


def _defined(file: Imported) -> Iterator[tuple[str, str, str | None]]:
    yield from (("enum", one.name, one.tag) for one in file.enumerations.values())
    yield from (("record", one.name, one.tag) for one in file.records.values())


def _function(entity: Callback) -> Type:
    returns = entity.returns or Type(name="void")
    return Type(pointer=Type(function=Signature(returns, entity.parameters, entity.calling_convention)))


_KINDS: Mapping[type, str] = {
    Enumeration: "enum",
    Structure: "record",
    Union: "record",
    Interface: "interface",
    Class: "interface",
}


def parse_spelling(text: str) -> Type:
    """A type as the table of facts spells it: `const WCHAR *`."""
    words = text.replace("*", " * ").split()
    found = Type(name=" ".join(word for word in words if word not in ("*", "const")) or "void", const="const" in words)
    for _ in range(words.count("*")):
        found = Type(pointer=found)
    return found


class Difference(NamedTuple):
    """How two types differ: `aspect` is type or pointer-depth; `abi` says that other bytes are passed or stored."""

    aspect: str
    abi: bool


def difference(documented: Shape, declared: Shape) -> Difference | None:
    """How two shapes differ; None for equal ones."""
    if documented == declared:
        return None
    depth, target = _depth(documented)
    other_depth, other = _depth(declared)
    if depth != other_depth and "unknown" not in (target.kind, other.kind):
        return Difference("pointer-depth", True)
    if depth != other_depth or not _same_bytes(target, other, depth > 0):
        return Difference("type", True)
    # The sign and name of an integer, and what an untyped pointer leads to, change no byte.
    return Difference("type", False) if target != other else None


def _depth(shape: Shape) -> tuple[int, Shape]:
    depth = 0
    while shape.kind == "pointer":
        depth, shape = depth + 1, shape.target[0]
    return depth, shape


def _same_bytes(one: Shape, other: Shape, is_target: bool) -> bool:
    widths = _integer_width(one), _integer_width(other)
    if widths[0] is not None or widths[1] is not None:
        return widths[0] == widths[1] or (is_target and "void" in (one.kind, other.kind))
    if is_target and "void" in (one.kind, other.kind):
        return "interface" not in (one.kind, other.kind)
    return one == other


def _integer_width(shape: Shape) -> int | str | None:
    """Bits of an integer; an enumeration is as wide as an int."""
    if shape.kind == "enum":
        return 32
    return shape.width if shape.kind == "integer" else None
