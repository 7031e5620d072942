"""What the names of types in a specification mean in C, and what is missing for them.

In: the entities of a specification and the facts about types. Out: how each name stands in C (a complete value, a thing
behind a pointer, a function type ...) and printed spelling, and each type tree rewritten to these.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

import msgspec

from docabi.abi import Abi
from docabi.abi.asking import asked_by_name
from docabi.abi.constants import KnownConstant
from docabi.abi.trees import function_type_names, named_types, names_in, names_of_fact
from docabi.abi.types import Sort, Types
from docabi.backends.cnames.naming import (
    free_name,
    is_free,
    is_identifier,
    is_reserved,
    system_header,
    windows_word,
    words,
)
from docabi.facts import Facts
from docabi.spec import (
    Alias,
    Class,
    Coclass,
    Code,
    Entity,
    Enumeration,
    Field,
    Function,
    Interface,
    Macro,
    NamedConstant,
    Parameter,
    Signature,
    Type,
)

# `HRESULT_FROM_WIN32(ERROR_X)` is a macro of the prelude over a code of its own. A page that says `ERROR_X` alone means
# the same value, but the name is Windows' own (winerror.h), and means there what it means here.
_FROM_WIN32 = re.compile(r"(?:HRESULT_FROM_WIN32\((\w+)\)|(ERROR_\w+))\Z")
_FACILITY_WIN32 = 0x80070000
_VTABLE = "Vtbl"


class Standing(StrEnum):
    """How a type's name can be used in C."""

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


_STANDINGS: Mapping[Sort, Standing] = {
    Sort.INTERFACE: Standing.INTERFACE,
    Sort.ENUMERATION: Standing.ENUMERATION,
    Sort.RECORD: Standing.RECORD,
    Sort.UNION: Standing.RECORD,
    Sort.CALLBACK: Standing.CALLBACK,
}
# Pointers that are references in C++, `const IID &`, which cannot stand behind a pointer or in a structure.
REFERENCES = frozenset({"REFGUID", "REFIID", "REFCLSID"})
# Words that are types of C itself, not of the prelude.
_LANGUAGE = frozenset({"char", "signed char", "float", "double", "long double"})


@asked_by_name("_are_types", "_standings", "_resolved")
class Vocabulary(msgspec.Struct, frozen=True, dict=True):
    """Meaning of every name of a specification. A name means the same wherever it stands, so each is looked up once."""

    abi: Abi
    entities: Mapping[str, Entity]
    """Entities that can be printed; a name that the prelude defines is not among them."""
    rejected: tuple[str, ...]
    """Names of entities that are no identifiers or are words of C."""
    function_types: frozenset[str]
    used: frozenset[str]
    """Printed spellings of the names that signatures and members use for types, also those of the facts' types."""
    derived: frozenset[str]
    """Names that come with interfaces and coclasses: `IHostTaskVtbl`, `IID_IHostTask`, `IHostTask_Start`."""
    codes: frozenset[str]
    """Names of return codes, which are macros."""
    aliases: Mapping[str, Type]
    """Further names of definitions (`PX` of `typedef struct {...} X, *PX`) with the types that they stand for."""
    tags: Mapping[str, str]
    """The name behind `struct`, `union` or `enum` of each type that has one of its own: `X` -> `_X`."""

    @cached_property
    def defined(self) -> frozenset[str]:
        """Names that the headers define for entities: their own, further ones, and those that come with them."""
        return frozenset((*self.entities, *self.aliases, *self.derived, *self.tags.values()))

    @cached_property
    def enumerators(self) -> Mapping[tuple[str, str], str]:
        """The printed name of each enumerator, by enumeration and name."""
        return _printed_enumerators(self)

    @property
    def types(self) -> Types:
        """What the names mean, whatever is printed for them."""
        return self.abi.types

    @cached_property
    def _are_types(self) -> dict[str, bool]:
        return {}

    @cached_property
    def _standings(self) -> dict[str, Standing]:
        return {}

    @cached_property
    def _resolved(self) -> dict[tuple[str, bool, bool], Type]:
        return {}

    def is_type(self, name: str) -> bool:
        """Whether the headers use the name for a type; a member may well be called as an exported function."""
        found = self._are_types.get(name)
        if found is None:
            found = self._are_types[name] = self._is_type(name)
        return found

    def _is_type(self, name: str) -> bool:
        exported = isinstance(self.entities.get(name), Function) and name not in self.function_types
        known = name in self.entities and not exported
        known = known or name in self.aliases or name in self.derived or name in self.codes or name in self.types.tags
        return known or name in self.used or is_prelude_type(name, self.abi.facts) or name in REFERENCES

    def standing(self, spelling: str) -> Standing:
        """How a printed spelling can be used."""
        found = self._standings.get(spelling)
        if found is None:
            found = self._standings[spelling] = self._standing(spelling)
        return found

    def _standing(self, spelling: str) -> Standing:
        if spelling in REFERENCES:
            return Standing.REFERENCE
        if spelling in _LANGUAGE or is_prelude_type(spelling, self.abi.facts):
            return Standing.VALUE
        if spelling in self.function_types:
            return Standing.FUNCTION
        sort = self.types.named(spelling).sort
        if sort is Sort.VOID:
            return Standing.VOID
        if (spelling in self.entities or spelling == "IUnknown") and sort in _STANDINGS:
            return _STANDINGS[sort]
        is_function = isinstance(self.entities.get(spelling), Function)
        taken = spelling in self.derived or spelling in self.codes or is_function
        return Standing.OPAQUE if is_free(spelling) and not taken else Standing.BROKEN

    def resolve(self, type: Type, nested: bool = False) -> Type:
        """The type with printed spellings; `nested` says that it stands behind a pointer or in a structure."""
        if type.name is not None:
            return self.resolve_name(type.name, type.const, nested)
        changes: dict[str, object] = {}
        for part in ("pointer", "array"):
            if (inner := getattr(type, part)) is not None:
                resolved = self.resolve(inner, nested=True)
                changes[part] = self._address(resolved) if part == "pointer" else resolved
        if type.function is not None:
            changes["function"] = self.resolve_signature(type.function)
        for part in ("structure", "union"):
            if (fields := getattr(type, part)) is not None:
                changes[part] = tuple(self.resolve_field(field) for field in fields)
        return msgspec.structs.replace(type, **changes)

    def _address(self, target: Type) -> Type:
        """What a pointer points to: nothing that C can name, where a system's own name or that of a function stands
        for a type (`struct __stat64`, `struct _stat` beside the function `_stat`).
        """
        name = target.name or ""
        is_of_system = (is_identifier(name) and is_reserved(name)) or isinstance(self.entities.get(name), Function)
        if name and is_of_system and self.standing(name) is Standing.BROKEN:
            return Type(name="void", const=target.const)
        return target

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
        return Signature(returns, tuple(parameters), signature.calling_convention, signature.variadic)

    def _resolve_parameter(self, parameter: Parameter) -> Parameter:
        resolved = self.resolve(parameter.type)
        if resolved.array is not None:
            resolved = Type(pointer=self.resolve(resolved.array, nested=True))
        return msgspec.structs.replace(parameter, type=resolved)

    def resolve_name(self, name: str, const: bool, nested: bool) -> Type:
        """The type of a name with printed spellings."""
        key = name, const, nested
        found = self._resolved.get(key)
        if found is None:
            found = self._resolved[key] = self._resolve_name(name, const, nested)
        return found

    def _resolve_name(self, name: str, const: bool, nested: bool) -> Type:
        spelling = self.types.canonical(name)
        if (stands_for := self.types.stands_for(spelling)) is not None:
            return self.resolve(_qualified(stands_for) if const else stands_for, nested)
        own = self.types.facts.types.get(spelling) if windows_word(spelling) else None
        if own is not None and own.type is not None:
            # With the Windows SDK the name is that of an enumeration, which may be wider than the number.
            return self.resolve(_qualified(own.type) if const else own.type, nested)
        if spelling in REFERENCES:
            found = self.types.facts.types[spelling].type if nested else None
            return Type(name=spelling) if found is None else msgspec.structs.replace(found, const=const)
        return Type(name=spelling, const=const)


def _qualified(type: Type) -> Type:
    """Return the type with `const`; of an array its items get it, because C knows no constant array."""
    if type.array is not None:
        return msgspec.structs.replace(type, array=_qualified(type.array))
    return msgspec.structs.replace(type, const=True)


def is_prelude_type(name: str, facts: Facts) -> bool:
    """Whether the prelude defines a type of this name."""
    fact = facts.types.get(name)
    return fact is not None and fact.complete and is_identifier(name)


def _can_be_declared(entity: Entity) -> bool:
    """Whether headers may have the name: one that C keeps for itself only where it is left to a header of the system's,
    and declared where there is none (`__isascii`, `va_end`).
    """
    is_of_system = isinstance(entity, Function) and is_identifier(entity.name) and system_header(entity) != ""
    return is_free(entity.name) or (is_of_system and entity.name not in words().keywords)


_NO_DECLARATIONS = (NamedConstant, Macro, Alias)
"""What headers have at their beginning, beside declarations."""


def build_vocabulary(abi: Abi) -> Vocabulary:
    """The vocabulary of a specification; types of the project's own that C cannot call by their names are unknown."""
    derived = frozenset(_derived({**abi.declared, **abi.entities}))
    unprintable = {name for name in abi.facts.own.typedefs if not _is_own_name(name, abi.facts, derived)}
    if unprintable:
        abi = abi.without_types(unprintable)
    types = abi.types
    declared = {name: one for name, one in abi.declared.items() if name not in abi.facts.system}
    entities: dict[str, Entity] = {**declared, **abi.entities}
    free = {name: one for name, one in sorted(entities.items()) if _can_be_declared(one) and name not in derived}
    usable = {
        name: one
        for name, one in free.items()
        if not isinstance(one, _NO_DECLARATIONS) and not is_prelude_type(name, abi.facts) and name != "IUnknown"
    }
    used = {types.canonical(name) for entity in usable.values() for name in named_types(entity)}
    functions = function_type_names(usable.values())
    codes = frozenset(name for name, _ in code_macros(usable.values()))
    aliases = _aliases(types, derived)
    return Vocabulary(
        abi=abi,
        entities=usable,
        rejected=tuple(sorted(entities.keys() - free)),
        function_types=frozenset(used & functions),
        used=frozenset(_with_meant({*used, *map(types.canonical, abi.facts.derive(_named_by_types))}, types)),
        derived=derived,
        codes=codes,
        aliases=aliases,
        tags=_tags(types, {*aliases, *derived, *codes}),
    )


def _named_by_types(facts: Facts) -> frozenset[str]:
    """The names that types of the facts use: what stands behind their pointers and nothing defines is declared, too."""
    return frozenset(name for fact in facts.types.values() for name in names_of_fact(fact))


def _with_meant(names: Set[str], types: Types) -> set[str]:
    """Names of types with those that are printed in the place of some: `IFoo` for `LPFOO`."""
    found = {*names}
    while names:
        meant = (type for name in names if (type := types.stands_for(name)) is not None)
        names = {types.canonical(name) for type in meant for name in names_in(type)} - found
        found |= names
    return found


def _is_own_name(name: str, facts: Facts, derived: Set[str]) -> bool:
    """Whether a type of the project's own can have its name in C: nothing else of the headers is called so."""
    of_interface = name.endswith(_VTABLE) and name.removesuffix(_VTABLE) in facts.layouts
    return is_free(name) and name not in derived and name not in REFERENCES and not of_interface


def _derived(entities: Mapping[str, Entity]) -> Iterator[str]:
    """Names that the headers make of those of interfaces and coclasses; nothing else can have them."""
    yield from ("IUnknownVtbl", "IID_IUnknown", "IUnknown_QueryInterface", "IUnknown_AddRef", "IUnknown_Release")
    for name, entity in entities.items():
        if isinstance(entity, Interface | Class):
            yield from (f"{name}Vtbl", f"IID_{name}", *(f"{name}_{method.name}" for method in entity.methods))
        elif isinstance(entity, Coclass):
            yield f"CLSID_{name}"


def _aliases(types: Types, taken: Set[str]) -> dict[str, Type]:
    """The further names that can be printed: of nothing else."""
    others = {*types.entities, *types.tags, *taken, "IUnknown"}
    return {
        name: type
        for name, type in types.aliases.items()
        if is_free(name) and name not in others and not is_prelude_type(name, types.facts)
    }


def _tags(types: Types, taken: Set[str]) -> dict[str, str]:
    """The tags that can be printed, by type: they are names of nothing else."""
    return {
        name: tag
        for tag, name in types.tags.items()
        if is_free(tag) and tag not in taken and tag != "IUnknown" and not is_prelude_type(tag, types.facts)
    }


def printed_enumerators(vocabulary: Vocabulary) -> Mapping[tuple[str, str], str]:
    """Printed name of each enumerator, by enumeration and name, unique in the whole specification.

    An enumerator with the name and the value of a return code is what the code's macro would be; one with another value
    has a name of its own, so that no page gives a code another value.
    """
    return vocabulary.enumerators


def _printed_enumerators(vocabulary: Vocabulary) -> dict[tuple[str, str], str]:
    used = {*vocabulary.defined, *vocabulary.used, *vocabulary.types.facts.types, *REFERENCES, "IUnknown"}
    codes = _codes(vocabulary.entities.values())
    printed: dict[tuple[str, str], str] = {}
    for entity in vocabulary.entities.values():
        for member in entity.members if isinstance(entity, Enumeration) else ():
            name = member.name
            if is_identifier(name) and (entity.name, name) not in printed:
                is_other = name in codes and codes[name].number != member.value & 0xFFFFFFFF
                is_taken = name in used or is_reserved(name) or is_other
                printed[entity.name, name] = free_name(f"{entity.name}_{name}", used) if is_taken else name
                used.add(printed[entity.name, name])
    return printed


def printed_constants(vocabulary: Vocabulary, enumerators: Set[str]) -> dict[str, KnownConstant]:
    """The constants that headers can have as macros, by name; `enumerators` are printed names."""
    taken = vocabulary.defined | vocabulary.used | vocabulary.codes | enumerators
    return {
        name: one
        for name, one in vocabulary.abi.constants.items()
        if name not in taken and is_free(name) and not is_prelude_type(name, vocabulary.abi.facts)
    }


def code_macros(entities: Iterable[Entity]) -> tuple[tuple[str, str], ...]:
    """(name, value) of each code in name order; a code without a known value has none."""
    return tuple((name, code.text) for name, code in sorted(_codes(entities).items()))


class _Macro(NamedTuple):
    number: int
    text: str


def _codes(entities: Iterable[Entity]) -> dict[str, _Macro]:
    """The macros of the codes that have a known value, by name."""
    found: dict[str, _Macro] = {}
    for entity in entities:
        for thing in (entity, *getattr(entity, "methods", ())):
            for code in getattr(thing, "hresults", ()):
                if (macro := _macro(code)) is not None:
                    found.setdefault(*macro)
    return found


def _macro(code: Code) -> tuple[str, _Macro] | None:
    if code.type is not None and code.value is not None and is_identifier(code.name):
        return code.name, _Macro(code.value, number_text(code.value))
    if code.value is None or not 0 <= code.value < 2**32:
        return None
    wrapped = _FROM_WIN32.match(code.name)
    name = (wrapped[1] or wrapped[2]) if wrapped else ""
    if is_identifier(name) and code.value & 0xFFFF0000 == _FACILITY_WIN32:
        return name, _Macro(code.value & 0xFFFF, f"{code.value & 0xFFFF}L")
    if not is_identifier(code.name):
        return None
    return code.name, _Macro(code.value, code_value(code.value))


def number_text(value: int) -> str:
    """A number as C text, of the narrowest type from `int` on that has it."""
    if -(2**31) < value < 10:
        return f"({value})" if value < 0 else str(value)
    if value < 0:
        return f"({value + 1}LL - 1)" if value == -(2**63) else f"({value}LL)"
    if value < 2**32:
        return f"0x{value:08X}" + "U" * (value >= 2**31)
    return f"0x{value:016X}" + ("LL" if value < 2**63 else "ULL")


def code_value(value: int) -> str:
    """A return code as C text."""
    return f"((HRESULT)0x{value:08X}L)"
