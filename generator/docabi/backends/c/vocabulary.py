"""What the names of types in a specification mean in C, and what is missing for them.

In: the entities of a specification and the facts about types. Out: for each name its shape (a complete value, a thing
behind a pointer, a function type ...) and printed spelling, and each type tree rewritten to these.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from enum import StrEnum

import msgspec

from docabi import facts
from docabi.backends.c.codes import code_macros
from docabi.backends.c.naming import enumerator_names, enumerators_of, is_identifier, is_own, is_reserved
from docabi.backends.c.words import words
from docabi.spec import (
    Callback,
    Class,
    Coclass,
    Entity,
    Enumeration,
    Field,
    Function,
    Interface,
    Method,
    Parameter,
    Signature,
    Structure,
    Type,
    Union,
)


class Shape(StrEnum):
    """What a type's name stands for."""

    VOID = "void"
    VALUE = "value"
    """Complete everywhere: a type of the language or of the prelude."""
    REFERENCE = "reference"
    """`REFIID` and its like: a pointer in C, a reference in C++."""
    ENUMERATION = "enumeration"
    RECORD = "record"
    CALLBACK = "callback"
    FUNCTION = "function"
    """A documented function whose name signatures use as a type of function."""
    INTERFACE = "interface"
    OPAQUE = "opaque"
    """Nobody defines it: usable behind a pointer."""
    BROKEN = "broken"
    """No identifier: nothing can be printed for it."""


_SHAPES: Mapping[type, Shape] = {
    Interface: Shape.INTERFACE,
    Class: Shape.INTERFACE,
    Enumeration: Shape.ENUMERATION,
    Structure: Shape.RECORD,
    Union: Shape.RECORD,
    Callback: Shape.CALLBACK,
}
# References to these: in C++ `const IID &`, which cannot stand behind a pointer or in a structure.
REFERENCES: Mapping[str, str] = {"REFGUID": "GUID", "REFIID": "IID", "REFCLSID": "CLSID"}
# Windows' own way to name pointers: LPCX and PCX are `const X *`, LPX and PX are `X *`.
_POINTER_PREFIXES = (("LPC", True), ("PC", True), ("LP", False), ("P", False))
_ELABORATIONS = frozenset({"struct", "enum", "union", "interface", "class", "const"})
# Words that are types of C itself, not of the prelude.
_LANGUAGE = frozenset({"char", "signed char", "float", "double"})


class Vocabulary(msgspec.Struct, frozen=True):
    """Meaning of every name of a specification."""

    entities: Mapping[str, Entity]
    """Entities that can be printed; a name that the prelude defines is not among them."""
    rejected: tuple[str, ...]
    """Names of entities that are no identifiers or are words of C."""
    tags: Mapping[str, str]
    """Tag names (`_COR_VERSION`) to the names that are printed."""
    function_types: frozenset[str]
    used: frozenset[str]
    """Printed spellings of the names that signatures and members use for types."""
    derived: frozenset[str]
    """Names that come with interfaces and coclasses: `IHostTaskVtbl`, `IID_IHostTask`, `IHostTask_Start`."""
    codes: frozenset[str]
    """Names of return codes, which are macros."""
    aliases: Mapping[str, Type]
    """Further names of definitions (`PX` of `typedef struct {...} X, *PX`) with the types that they stand for."""

    def is_type(self, name: str) -> bool:
        """Whether the headers use the name for a type; a member may well be called as an exported function."""
        exported = isinstance(self.entities.get(name), Function) and name not in self.function_types
        known = name in self.entities and not exported
        known = known or name in self.aliases or name in self.derived or name in self.codes
        return known or name in self.used or is_prelude_type(name) or name in REFERENCES

    def shape(self, spelling: str) -> Shape:
        """What a printed spelling stands for."""
        if spelling == "void":
            return Shape.VOID
        if spelling in REFERENCES:
            return Shape.REFERENCE
        if spelling in _LANGUAGE or is_prelude_type(spelling):
            return Shape.VALUE
        if spelling == "IUnknown":
            return Shape.INTERFACE
        if spelling in self.function_types:
            return Shape.FUNCTION
        return self._shape_of_entity(spelling)

    def _shape_of_entity(self, spelling: str) -> Shape:
        shape = _SHAPES.get(type(self.entities.get(spelling)))
        if shape is not None:
            return shape
        taken = is_reserved(spelling) or is_own(spelling) or spelling in self.derived or spelling in self.codes
        return Shape.OPAQUE if is_identifier(spelling) and not taken else Shape.BROKEN

    def resolve(self, type: Type, nested: bool = False) -> Type:
        """The type with printed spellings; `nested` says that it stands behind a pointer or in a structure."""
        if type.name is not None:
            return self._resolve_name(type, nested)
        changes: dict[str, object] = {}
        for part in ("pointer", "array"):
            if (inner := getattr(type, part)) is not None:
                changes[part] = self.resolve(inner, nested=True)
        if type.function is not None:
            changes["function"] = self.resolve_signature(type.function)
        for part in ("structure", "union"):
            if (fields := getattr(type, part)) is not None:
                changes[part] = tuple(self.resolve_field(field) for field in fields)
        return msgspec.structs.replace(type, **changes)

    def resolve_field(self, field: Field) -> Field:
        """A field with printed spellings."""
        return msgspec.structs.replace(field, type=self.resolve(field.type, nested=True))

    def resolve_signature(self, signature: Signature) -> Signature:
        """A signature with printed spellings; `(void)` is an empty list; an array is what it decays to, a pointer."""
        parameters = [self._resolve_parameter(parameter) for parameter in signature.parameters]
        if len(parameters) == 1 and parameters[0].type.name == "void":
            parameters = []
        # `const` says nothing about a value that is returned, and compilers say so.
        returns = msgspec.structs.replace(self.resolve(signature.returns), const=False)
        return Signature(returns, tuple(parameters), signature.calling_convention)

    def _resolve_parameter(self, parameter: Parameter) -> Parameter:
        resolved = self.resolve(parameter.type)
        if resolved.array is not None:
            resolved = Type(pointer=self.resolve(resolved.array, nested=True))
        return msgspec.structs.replace(parameter, type=resolved)

    def _resolve_name(self, type: Type, nested: bool) -> Type:
        spelling = self.spelling(type.name or "")
        if (stands_for := self.aliases.get(spelling)) is not None:
            return self.resolve(_qualified(stands_for) if type.const else stands_for, nested)
        if nested and spelling in REFERENCES:
            return Type(pointer=Type(name=REFERENCES[spelling], const=True), const=type.const)
        if spelling in REFERENCES:
            return Type(name=spelling)
        if self.shape(spelling) is Shape.OPAQUE and (target := self._pointed(spelling)) is not None:
            return Type(pointer=target, const=type.const)
        return Type(name=spelling, const=type.const)

    def spelling(self, name: str) -> str:
        """How a name is printed: base types as MIDL's, a structure's tag as its name."""
        return _spelling(name, self.tags)

    def _pointed(self, name: str) -> Type | None:
        for prefix, const in _POINTER_PREFIXES:
            target = self.spelling(name.removeprefix(prefix))
            if name.startswith(prefix) and target and self.shape(target) not in (Shape.OPAQUE, Shape.BROKEN):
                return Type(name=target, const=const)
        return None


def _spelling(name: str, tags: Mapping[str, str]) -> str:
    plain = " ".join(token for token in name.split() if token not in _ELABORATIONS)
    plain = words().spellings.get(plain, plain)
    return tags.get(plain, plain)


def _qualified(type: Type) -> Type:
    """The constant type; of an array each item."""
    if type.array is not None:
        return msgspec.structs.replace(type, array=_qualified(type.array))
    return msgspec.structs.replace(type, const=True)


def is_prelude_type(name: str) -> bool:
    """Whether the prelude defines a type of this name."""
    fact = facts.types().get(name)
    return fact is not None and fact.complete and is_identifier(name)


def build_vocabulary(entities: Mapping[str, Entity]) -> Vocabulary:
    """The vocabulary of a specification."""
    derived = frozenset(_derived(entities))
    usable = {name: entity for name, entity in sorted(entities.items()) if _is_usable(name) and name not in derived}
    rejected = tuple(
        name
        for name in sorted(entities)
        if not is_identifier(name) or is_reserved(name) or is_own(name) or name in derived
    )
    tags: dict[str, str] = {}
    for name, entity in usable.items():
        tag = getattr(entity, "tag_name", None)
        if tag and tag not in usable and tag not in derived and _is_usable(tag):
            tags.setdefault(tag, name)
    used = {_spelling(name, tags) for entity in usable.values() for name in named_types(entity)}
    functions = {name for name, entity in usable.items() if isinstance(entity, Function)}
    return Vocabulary(
        entities=usable,
        rejected=rejected,
        tags=tags,
        function_types=frozenset(used & functions),
        used=frozenset(used),
        derived=derived,
        codes=frozenset(name for name, _ in code_macros(usable.values())),
        aliases=_aliases(usable, {*tags, *derived}),
    )


def _derived(entities: Mapping[str, Entity]) -> Iterator[str]:
    """Names that the headers make of those of interfaces and coclasses; nothing else can have them."""
    yield from (
        "IUnknownVtbl",
        "IID_IUnknown",
        *(f"IUnknown_{name}" for name in ("QueryInterface", "AddRef", "Release")),
    )
    for name, entity in entities.items():
        if isinstance(entity, Interface | Class):
            yield from (f"{name}Vtbl", f"IID_{name}", *(f"{name}_{method.name}" for method in entity.methods))
        elif isinstance(entity, Coclass):
            yield f"CLSID_{name}"


def _aliases(usable: Mapping[str, Entity], taken: Set[str]) -> dict[str, Type]:
    """The further names that can be printed: of nothing else, and made of the definition's own name alone."""
    found: dict[str, Type] = {}
    for name, entity in usable.items():
        own = {name, getattr(entity, "tag_name", None)}
        for alias in getattr(entity, "aliases", ()):
            names = set(names_in(alias.type))
            free = alias.name not in usable and alias.name not in taken and _is_usable(alias.name)
            if free and names and names <= own and not defines_types(alias.type):
                found.setdefault(alias.name, alias.type)
    return found


def printed_enumerators(vocabulary: Vocabulary) -> dict[tuple[str, str], str]:
    """Printed name of each enumerator, by enumeration and name."""
    groups = enumerators_of(vocabulary.entities.values())
    types = (*vocabulary.used, *vocabulary.aliases, *vocabulary.derived, *facts.types(), *REFERENCES, "IUnknown")
    return enumerator_names(groups, (*vocabulary.entities, *types))


def _is_usable(name: str) -> bool:
    taken = is_reserved(name) or is_own(name) or is_prelude_type(name) or name == "IUnknown"
    return is_identifier(name) and not taken


def signature_of(thing: Method | Function | Callback) -> Signature | None:
    """The signature of a method or function; None where no page declares it."""
    if thing.returns is None:
        return None
    return Signature(thing.returns, thing.parameters, thing.calling_convention)


def signatures_of(entity: Entity) -> Iterator[tuple[str, Signature]]:
    """Signatures that belong to an entity's binary interface, with the member's name (empty: the entity itself)."""
    if isinstance(entity, Function | Callback) and (signature := signature_of(entity)):
        yield "", signature
    if isinstance(entity, Interface | Class):
        for method in entity.methods:
            if method.slot is not None and method.documented and (signature := signature_of(method)):
                yield method.name, signature


def fields_of(entity: Entity) -> tuple[Field, ...]:
    """Fields of a structure or union; of anything else none."""
    return entity.members if isinstance(entity, Structure | Union) else ()


def named_types(entity: Entity) -> Iterator[str]:
    """Every name of a type that an entity's declarations use, as written."""
    for _, signature in signatures_of(entity):
        yield from _names_in_signature(signature)
    for field in fields_of(entity):
        yield from names_in(field.type)
    if isinstance(entity, Coclass):
        yield from entity.interfaces


def names_in(type: Type) -> Iterator[str]:
    """Every name in a type tree."""
    if type.name is not None:
        yield type.name
    for inner in (type.pointer, type.array):
        if inner is not None:
            yield from names_in(inner)
    if type.function is not None:
        yield from _names_in_signature(type.function)
    for field in (type.structure or ()) + (type.union or ()):
        yield from names_in(field.type)


def defines_types(type: Type) -> bool:
    """Whether the type defines a structure or enumeration in place, which only a member's declaration can."""
    if type.structure is not None or type.union is not None or type.enumeration is not None:
        return True
    if type.function is not None:
        parts = (type.function.returns, *(parameter.type for parameter in type.function.parameters))
        return any(map(defines_types, parts))
    return any(defines_types(inner) for inner in (type.pointer, type.array) if inner is not None)


def _names_in_signature(signature: Signature) -> Iterator[str]:
    yield from names_in(signature.returns)
    for parameter in signature.parameters:
        yield from names_in(parameter.type)
