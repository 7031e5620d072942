"""What a documented type is for Python: a `Type` tree in, a `Shape` out, typedefs and facts resolved.

A type that nobody knows is UNKNOWN: behind a pointer it is an address, by value it makes its slot opaque. To teach a
type, add it to the facts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from docabi import facts
from docabi.spec import Callback, Class, Entity, Enumeration, Interface, Structure, Type, Union


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
    POINTER = "pointer"
    ARRAY = "array"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Shape:
    """A resolved type. `abi` is the Python expression of its ctypes class; `alias` the typedef it was written with."""

    sort: Sort
    abi: str = ""
    name: str = ""
    target: Shape | None = None
    const: bool = False
    alias: str = ""
    length: int | None = None
    size: int = 0

    @property
    def callable_by_value(self) -> bool:
        """Whether ctypes can pass it as an argument."""
        return self.sort not in (Sort.UNKNOWN, Sort.INTERFACE, Sort.VOID, Sort.UNION, Sort.ARRAY)


VOID = Shape(Sort.VOID)
_UNKNOWN = Shape(Sort.UNKNOWN)
# C's own words where the facts have no entry; `long` is LONG in a fence (facts).
_C_WORDS: Mapping[str, tuple[str, int]] = {
    "unsigned": ("c_uint32", 4),
    "unsigned int": ("c_uint32", 4),
    "uint": ("c_uint32", 4),
    "signed int": ("c_int32", 4),
    "unsigned char": ("c_uint8", 1),
    "signed char": ("c_int8", 1),
    "unsigned short": ("c_uint16", 2),
    "unsigned __int64": ("c_uint64", 8),
    "__int64": ("c_int64", 8),
    "long long": ("c_int64", 8),
    "unsigned long long": ("c_uint64", 8),
}
_KNOWN: Mapping[str, Shape] = {
    "void": VOID,
    "IUnknown": Shape(Sort.INTERFACE, "c_void_p", "IUnknown"),
    "wchar_t": Shape(Sort.WIDE, "c_uint16", "wchar_t", size=2),
    "bool": Shape(Sort.BOOLEAN, "c_uint8", "bool", size=1),
    "float": Shape(Sort.REAL, "c_float", size=4),
    "double": Shape(Sort.REAL, "c_double", size=8),
    **{word: Shape(Sort.INTEGER, abi, word, size=size) for word, (abi, size) in _C_WORDS.items()},
}
_WIDE = ("WCHAR", "wchar_t")
_NARROW = ("char", "CHAR")
_BOOLEANS = ("BOOL", "BOOLEAN", "boolean", "bool")
_POINTER_TYPEDEF = re.compile(r"(LPC?|PC?)(\w+)\Z")
# Names of Python and of the runtime that an alias would hide.
_SHADOWS = frozenset(
    {"HRESULT", "boolean", "int", "float", "bool", "long", "short", "char", "double", "unsigned", "void"}
)


def alias_name(name: str) -> str | None:
    """The name under which `_types` has a type of the facts; None if it could hide a name of Python or C."""
    return name if name.isidentifier() and name not in _SHADOWS and not name.startswith("_") else None


def _scalar(name: str, fact: facts.TypeFact) -> Shape:
    if fact.width == "pointer":
        abi, size = ("c_size_t" if fact.kind == "unsigned" else "c_ssize_t"), 8
    else:
        size = int(fact.width or 32) // 8
        abi = f"c_{'u' if fact.kind != 'signed' else ''}int{size * 8}"
    sort = Sort.WIDE if name in _WIDE else Sort.NARROW if name in _NARROW else Sort.INTEGER
    return Shape(Sort.BOOLEAN if name in _BOOLEANS else sort, alias_name(name) or abi, name, alias=name, size=size)


@dataclass
class Types:
    """Resolves types against the specification's entities and the facts. `classes` maps an entity to its Python name;
    `reserved` are the names that generated code uses, which no parameter may have.
    """

    entities: Mapping[str, Entity]
    classes: Mapping[str, str]
    reserved: frozenset[str]
    known: dict[str, Shape] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    further: dict[str, Type] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for entity in self.entities.values():
            if isinstance(entity, (Enumeration, Structure, Union)) and entity.tag_name:
                self.tags.setdefault(entity.tag_name, entity.name)
            for alias in getattr(entity, "aliases", ()):
                # Only what is made of the definition's own name: a circle of names has no shape.
                if _innermost(alias.type) in (entity.name, getattr(entity, "tag_name", None) or entity.name):
                    self.further.setdefault(alias.name, alias.type)

    def resolve(self, type_: Type) -> Shape:
        """The shape of a type."""
        if type_.name is not None:
            found = self.named(type_.name)
            return Shape(**{**found.__dict__, "const": True}) if type_.const else found
        if type_.pointer is not None:
            return pointer(self.resolve(type_.pointer))
        if type_.array is not None:
            length = self._length(type_.size)
            return Shape(Sort.ARRAY, target=self.resolve(type_.array), length=length)
        if type_.function is not None:
            return pointer(VOID)
        return _UNKNOWN

    def _length(self, size: str | None) -> int | None:
        try:
            return int(size or "", 0)
        except ValueError:
            return None

    def named(self, name: str) -> Shape:
        """The shape of a named type, cached."""
        name = re.sub(r"^(struct|enum|union|class|interface)\s+", "", " ".join(name.split()))
        found = self.known.get(name)
        if found is None:
            found = self.known[name] = self._named(name)
        return found

    def _named(self, name: str) -> Shape:
        entity = self.entities.get(name) or self.entities.get(self.tags.get(name, ""))
        if entity is not None and entity.name in self.classes:
            return _of_entity(entity, self.classes[entity.name])
        fact = facts.types().get(name)
        if fact is not None and (fact.complete or fact.kind == "interface"):
            return self._of_fact(name, fact)
        if name in self.further and name not in self.tags:
            return self.resolve(self.further[name])
        return _KNOWN.get(name) or self._pointer_typedef(name)

    def _of_fact(self, name: str, fact: facts.TypeFact) -> Shape:  # noqa: PLR0911 - a line a kind
        if name == "GUID":
            return Shape(Sort.GUID, "GUID", "GUID", size=16)
        if fact.type is not None:
            found = self.resolve(fact.type)
            abi = alias_name(name) if found.sort not in (Sort.GUID, Sort.RECORD, Sort.VOID) else found.abi
            return Shape(**{**found.__dict__, "alias": name, "abi": abi or found.abi})
        if fact.kind == "interface":
            return _KNOWN["IUnknown"]
        if fact.kind in ("signed", "unsigned"):
            return _scalar(name, fact)
        if fact.kind == "enum":
            return Shape(Sort.ENUMERATION, "c_uint32", name, size=4)
        # ctypes cannot pass a union by value; those of the facts are as large as one integer.
        if fact.kind == "union":
            abi = "c_uint64" if fact.width == 64 else "c_size_t"
            return Shape(Sort.INTEGER, abi, name, size=8)
        return Shape(Sort.RECORD, name, name)

    def _pointer_typedef(self, name: str) -> Shape:
        """`LPX` and `PX` of a known structure X point to it; any other `LP...` is an address: Windows' convention."""
        match = _POINTER_TYPEDEF.match(name)
        if match is None:
            return _UNKNOWN
        if match[2] in self.entities or match[2] in self.tags:
            return pointer(self.resolve(Type(name=match[2], const=match[1].endswith("C"))))
        return pointer(VOID) if match[1].startswith("LP") and match[2][0].isupper() else _UNKNOWN


def _innermost(type_: Type) -> str | None:
    while (inner := type_.pointer or type_.array) is not None:
        type_ = inner
    return type_.name


def pointer(target: Shape) -> Shape:
    """A pointer to something."""
    return Shape(Sort.POINTER, "c_void_p", target=target, size=8)


def _of_entity(entity: Entity, name: str) -> Shape:
    if isinstance(entity, (Interface, Class)):
        return Shape(Sort.INTERFACE, "c_void_p", name)
    if isinstance(entity, Enumeration):
        return Shape(Sort.ENUMERATION, "c_uint32", name, size=4)
    if isinstance(entity, Callback):
        return Shape(Sort.CALLBACK, "c_void_p", name, size=8)
    if isinstance(entity, Structure):
        return Shape(Sort.RECORD, name, name)
    return Shape(Sort.UNION, name, name) if isinstance(entity, Union) else _UNKNOWN
