"""What a type means: a tree of the specification in, one `Shape` out, whatever names the tree is written with.

A name is looked up in one order: complete facts, words of C, entities and their tags, other facts, interfaces with a
layout, further names of definitions, and last Windows' way to name pointers. To teach a name, add it to the facts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import chain

import msgspec

from docabi.abi.asking import asked_by_name
from docabi.abi.order import components
from docabi.abi.spelling import array_length
from docabi.abi.trees import defines_types, names_in
from docabi.abi.vtables import ROOT
from docabi.facts import Facts, TypeFact
from docabi.patterns import compile_pattern
from docabi.spec import (
    Alias,
    Callback,
    Class,
    Entity,
    Enumeration,
    Field,
    Function,
    Interface,
    Structure,
    Type,
    Union,
)


class Sort(StrEnum):
    """What a value is."""

    VOID = "void"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    REAL = "real"
    WIDE = "wide"
    NARROW = "narrow"
    ENUMERATION = "enumeration"
    RECORD = "record"
    UNION = "union"
    GUID = "guid"
    INTERFACE = "interface"
    CALLBACK = "callback"
    FUNCTION = "function"
    POINTER = "pointer"
    ARRAY = "array"
    OPAQUE = "opaque"
    """A structure of another API: known behind pointers only."""
    UNKNOWN = "unknown"


class Shape(msgspec.Struct, frozen=True):
    """A resolved type.

    `name` is that of the definition or of the base type (`GUID`, `DWORD`); of an array without a known length, the
    length as written. `width` is in bits or `pointer`. `target` is what a pointer or array is of, `parts` are the
    result and parameters of a function or the members of a nested record. `alias` is the name of a fact that the type
    was written with.
    """

    sort: Sort
    name: str = ""
    width: int | str = 0
    signed: bool = False
    target: Shape | None = None
    length: int | None = None
    parts: tuple[Shape, ...] = ()
    const: bool = False
    alias: str = ""

    def bits(self, pointer: int = 64) -> int:
        """The width of a value with one, where a pointer has so many bits."""
        return self.width if isinstance(self.width, int) else pointer


VOID = Shape(Sort.VOID)
# Words that are C's own types and no base type of the facts.
_OWN: Mapping[str, Shape] = {
    "void": VOID,
    "signed char": Shape(Sort.INTEGER, "signed char", 8, signed=True),
    "float": Shape(Sort.REAL, "float", 32, signed=True),
    "double": Shape(Sort.REAL, "double", 64, signed=True),
    "long double": Shape(Sort.REAL, "long double", 64, signed=True),
}
# Integers that are more than a number.
_MEANT: Mapping[str, Sort] = {
    **dict.fromkeys(("BOOL", "BOOLEAN", "boolean"), Sort.BOOLEAN),
    **dict.fromkeys(("char", "CHAR"), Sort.NARROW),
    "WCHAR": Sort.WIDE,
}
_ENUMERATION = Shape(Sort.ENUMERATION, width=32)
_OF_ENTITIES: Mapping[type, Shape] = {
    Interface: Shape(Sort.INTERFACE),
    Class: Shape(Sort.INTERFACE),
    Enumeration: _ENUMERATION,
    Structure: Shape(Sort.RECORD),
    Union: Shape(Sort.UNION),
    Callback: Shape(Sort.CALLBACK, width="pointer"),
    Function: Shape(Sort.FUNCTION),
}
_ELABORATIONS = frozenset({"struct", "enum", "union", "interface", "class", "const"})
# Windows' own way to name pointers: LPCX and PCX are `const X *`, LPX and PX are `X *`. An LPX of an X that nobody
# defines is an address still; a P may begin any name.
_POINTER_PREFIXES = (("LPC", True), ("PC", True), ("LP", False), ("P", False))
_ADDRESS = compile_pattern(r"LPC?[A-Z]\w*", re.ASCII)
# Names that lead on to names: a circle of them ends here. A function costs more, because it has many parts.
_DEEPEST = 8
_FUNCTION_COST = 4
WITH_BITS = frozenset({Sort.INTEGER, Sort.BOOLEAN, Sort.ENUMERATION})
"""What a bit field can be of."""


def pointer(target: Shape) -> Shape:
    """A pointer to something."""
    return Shape(Sort.POINTER, width="pointer", target=target)


@asked_by_name("memo")
class Types(msgspec.Struct, frozen=True):
    """The meaning of every type's name, given entities and facts. Made by `make_types`."""

    facts: Facts
    entities: Mapping[str, Entity]
    tags: Mapping[str, str]
    """Tag of a definition (`_COR_VERSION`) -> its name, where nothing else has the tag's name."""
    aliases: Mapping[str, Type]
    """Further names of definitions (`PX` of `typedef struct {...} X, *PX`) -> the types that they stand for."""
    memo: dict[str, Shape] = {}
    objects: Mapping[str, str] = {}
    """`LPLAMP` -> `ILamp`, the interface that the name points to by convention."""

    def resolve(self, type: Type, depth: int = 0) -> Shape:
        """The shape of a type; `depth` counts the names that led to it."""
        if type.name is not None:
            found = self.named(type.name, depth)
            return msgspec.structs.replace(found, const=True) if type.const else found
        if type.pointer is not None:
            return pointer(self.resolve(type.pointer, depth))
        if type.array is not None:
            length = array_length(type.size)
            name = "" if length else type.size or ""
            return Shape(Sort.ARRAY, name, target=self.resolve(type.array, depth), length=length)
        if type.function is not None:
            parts = (type.function.returns, *(parameter.type for parameter in type.function.parameters))
            return Shape(Sort.FUNCTION, parts=tuple(self.passed(part, depth + _FUNCTION_COST) for part in parts))
        if type.enumeration is not None:
            return _ENUMERATION
        sort = Sort.UNION if type.union is not None else Sort.RECORD
        fields = type.structure or type.union or ()
        return Shape(sort, parts=tuple(self.resolve(field.type, depth) for field in fields))

    def passed(self, type: Type, depth: int = 0) -> Shape:
        """The shape of a parameter: an array is passed as a pointer, a function as a pointer to it."""
        found = self.resolve(type, depth)
        if found.sort is Sort.ARRAY and found.target is not None:
            return pointer(found.target)
        return pointer(found) if found.sort is Sort.FUNCTION else found

    def named(self, name: str, depth: int = 0) -> Shape:
        """The shape of a named type."""
        if depth:
            return self._look_up(plain_name(name), depth)
        found = self.memo.get(name)
        if found is None:
            found = self.memo[name] = self._look_up(plain_name(name), 0)
        return found

    def is_complete_fact(self, name: str) -> bool:
        """Whether the facts define a type of the name whose values can be passed and stored."""
        fact = self.facts.types.get(name)
        return fact is not None and fact.complete

    def means_entity(self, name: str) -> bool:
        """Whether the name of an entity means it: a complete fact of another sort wins over a page."""
        return name not in self.entities or self.named(name).sort is _of_entity(self.entities[name]).sort

    def canonical(self, name: str) -> str:
        """The one name among those of the same thing: of a word of C its base type, of a tag its definition's."""
        plain = plain_name(name)
        plain = self.facts.words.get(plain, plain)
        return self.tags.get(plain, plain)

    def stands_for(self, name: str) -> Type | None:
        """The type that a name without a meaning of its own is another name for; None for any other name."""
        if name in self.entities or self._defines(name):
            return None
        return self.aliases.get(name) or self._by_convention(name)

    def _defines(self, name: str) -> bool:
        """Whether the name is that of a type by itself."""
        is_type = type(self.entities.get(name)) in _OF_ENTITIES and not isinstance(self.entities[name], Function)
        facts = self.facts
        return is_type or name in self.tags or any(name in one for one in (facts.types, facts.words, facts.layouts))

    def _by_convention(self, name: str) -> Type | None:
        for target, const in pointed_names(name):
            if self._defines(target):
                return Type(pointer=Type(name=target, const=const))
        if name in self.objects:
            return Type(pointer=Type(name=self.objects[name]))
        return Type(pointer=Type(name="void")) if _ADDRESS.fullmatch(name) else None

    def _look_up(self, name: str, depth: int) -> Shape:
        fact = self.facts.types.get(name)
        if depth > _DEEPEST:
            return Shape(Sort.UNKNOWN, name)
        if fact is not None and fact.complete:
            return self._of_fact(name, fact, depth)
        if name == ROOT:
            return Shape(Sort.INTERFACE, name)
        if (word := self.facts.words.get(name)) is not None:
            found = _OWN[word] if word == name else self.named(word, depth + 1)
            return msgspec.structs.replace(found, name=name if found is not VOID else "", alias="")
        entity = self.entities.get(name) or self.entities.get(self.tags.get(name, ""))
        if entity is not None:
            return self._of_enumeration(entity, depth) if isinstance(entity, Enumeration) else _of_entity(entity)
        stands_for = self.stands_for(name)
        return self._elsewhere(name, fact) if stands_for is None else self.resolve(stands_for, depth + 1)

    def _of_enumeration(self, entity: Enumeration, depth: int) -> Shape:
        """The shape of an enumeration: that of 32 bits, or as wide as the integer that it is."""
        found = _of_entity(entity)
        own = self.resolve(entity.underlying, depth + 1) if entity.underlying is not None else None
        if own is None or own.sort not in WITH_BITS:
            return found
        return msgspec.structs.replace(found, width=own.width, signed=own.signed and own.width != _ENUMERATION.width)

    def _elsewhere(self, name: str, fact: TypeFact | None) -> Shape:
        """The shape of what another API defines; of a name that nobody defines."""
        if name in self.facts.layouts or (fact is not None and fact.kind == "interface"):
            return Shape(Sort.INTERFACE, name)
        return Shape(Sort.OPAQUE if fact is not None else Sort.UNKNOWN, name)

    def _of_fact(self, name: str, fact: TypeFact, depth: int) -> Shape:
        if fact.type is not None:
            return msgspec.structs.replace(self.resolve(fact.type, depth + 1), alias=name)
        if fact.kind in ("signed", "unsigned"):
            of_text = Sort.WIDE if fact.width == 16 else Sort.NARROW
            sort = of_text if fact.text else _MEANT.get(name, Sort.INTEGER)
            return Shape(sort, name, fact.width or 0, signed=fact.kind == "signed", alias=name)
        if name == "GUID":
            return Shape(Sort.GUID, name, 128)
        if fact.kind == "enum":
            return msgspec.structs.replace(_ENUMERATION, name=name)
        return Shape(Sort.UNION, name, fact.width or 0) if fact.kind == "union" else Shape(Sort.RECORD, name)


def _of_entity(entity: Entity) -> Shape:
    found = _OF_ENTITIES.get(type(entity), Shape(Sort.UNKNOWN))
    return msgspec.structs.replace(found, name=entity.name)


def make_types(entities: Mapping[str, Entity], facts: Facts, further: Mapping[str, Type] | None = None) -> Types:
    """The meaning of the names that entities and facts define; `further` are type definitions from elsewhere."""
    tags: dict[str, str] = {}
    given = [one for one in entities.values() if isinstance(one, Alias)]
    others = (other for one in given for other in one.aliases if other.name not in entities)
    names = {one.name: one.type for one in others} | {one.name: one.type for one in given}
    in_circles = _in_circles(names)
    aliases = {name: type for name, type in names.items() if name not in in_circles}
    for entity in entities.values():
        tag = getattr(entity, "tag_name", None)
        fact = facts.types.get(tag or "")
        if tag and tag not in entities and tag not in facts.words and not (fact is not None and fact.complete):
            tags.setdefault(tag, entity.name)
        for alias in () if isinstance(entity, Alias) else own_aliases(entity):
            aliases.setdefault(alias.name, alias.type)
    entities = {name: one for name, one in entities.items() if not isinstance(one, Alias)} if names else entities
    interfaces = (name for name, entity in entities.items() if isinstance(entity, Interface))
    objects = {**facts.derive(_known_objects), **object_names(interfaces)}
    return Types(facts, entities, tags, {**aliases, **(further or {})}, {}, objects)


def _in_circles(names: Mapping[str, Type]) -> frozenset[str]:
    """Those names that stand for a type that is made of them, by way of other names or not."""
    made_of = {name: names.keys() & {*names_in(type)} for name, type in names.items()}
    circles = (one for one in components(made_of) if len(one) > 1 or one[0] in made_of[one[0]])
    return frozenset(chain.from_iterable(circles))


def own_aliases(entity: Entity) -> Iterator[Field]:
    """The further names of a definition that are made of its own name: nothing else can be defined at its place."""
    own = {entity.name, getattr(entity, "tag_name", None)}
    for alias in getattr(entity, "aliases", ()):
        names = set(names_in(alias.type))
        if names and names <= own and not defines_types(alias.type):
            yield alias


def is_further_name(alias: Field, other: Type | None, stands_for: Callable[[str], str | None]) -> bool:
    """Whether what a definition elsewhere says of a further name is the same but for the name of what it is made of:
    `LPX` is `Y *` there, and `X` is `Y`. `stands_for` gives the name that a name is another one of, there.
    """
    (depth, name), (other_depth, target) = _pointed(alias.type), _pointed(other or Type(name=""))
    seen = {name}
    while name != target and (behind := stands_for(name)) is not None and behind not in seen:
        seen.add(behind)
        name = behind
    return bool(name) and (depth, name) == (other_depth, target)


def _pointed(type: Type) -> tuple[int, str]:
    """How many pointers lead to a name, and which; an empty one for other types."""
    depth = 0
    while type.pointer is not None:
        depth, type = depth + 1, type.pointer
    return depth, plain_name(type.name or "")


def object_names(interfaces: Iterable[str]) -> dict[str, str]:
    """Names for pointers to interfaces, as MIDL's users form them: `LPLAMP` and `PLAMP` of `ILamp`. Of interfaces that
    would have the same none has one.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for name in interfaces:
        if _INTERFACE.match(name):
            for prefix in ("LP", "P"):
                found[f"{prefix}{name[1:].upper()}"].add(name)
    return {name: next(iter(meant)) for name, meant in found.items() if len(meant) == 1}


_INTERFACE = compile_pattern(r"I[A-Z]\w", re.ASCII)


def _known_objects(facts: Facts) -> dict[str, str]:
    """Those of the interfaces that facts know."""
    return object_names((*facts.layouts, *(name for name, fact in facts.types.items() if fact.kind == "interface")))


def plain_name(name: str) -> str:
    """A name without the words that only say what kind of type it is: `struct X` is `X`."""
    return " ".join(word for word in name.split() if word not in _ELABORATIONS) if " " in name else name


def pointed_names(name: str) -> Iterator[tuple[str, bool]]:
    """What a name would point to by Windows' convention, and whether as a constant: `LPCX` to a constant `X`."""
    for prefix, const in _POINTER_PREFIXES:
        if name.startswith(prefix) and len(name) > len(prefix):
            yield name.removeprefix(prefix), const


def is_known(name: str, facts: Facts, names: Container[str], objects: Container[str] = ()) -> bool:
    """Whether a name, or what it points to by its name, is one of C, of the facts or among `names`; `objects` are
    further names of pointers to interfaces.
    """
    words = facts.derive(_single_words)
    if name in words or all(word in words for word in name.split()):
        return True
    if name in objects or name in facts.derive(_known_objects):
        return True
    candidates = (name, *(target for target, _ in pointed_names(name)))
    return any(one in known for one in candidates for known in (facts.types, names, facts.layouts))


def _single_words(facts: Facts) -> frozenset[str]:
    return frozenset(word for name in facts.words for word in name.split())
