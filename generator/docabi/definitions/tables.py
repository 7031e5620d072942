"""The two tables that maintainers of Windows' metadata collect by hand: functions, methods and callbacks that succeed
with several codes, and numbers whose words name an enumeration. In: a specification and definitions. Out: rows with the
page and line of their evidence, and what the definitions say of each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from docabi.abi import SpecView
from docabi.abi.spelling import spell
from docabi.abi.trees import signature_of
from docabi.abi.types import Sort, Types
from docabi.definitions.model import Imported, ImportedFunction, make_meanings
from docabi.spec import Callback, Code, Entity, Function, Method, Parameter, Source

_FAILURE = 1 << 31
Call = Function | Callback | Method


class Agreement(StrEnum):
    """What the definitions say of a number's values."""

    SAME = "same"
    """The same enumeration."""
    OTHER = "other"
    """Another type than the words name and than a whole number."""
    NUMBER = "number"
    """A whole number alone: the row is what the definitions lack."""
    NONE = "none"
    """Nothing: they do not have the function, or not the parameter."""


class SuccessCode(msgspec.Struct, frozen=True, omit_defaults=True):
    """A code with which a call succeeds, and where pages say so."""

    name: str
    value: int | None = None
    sources: tuple[Source, ...] = ()


class SeveralSuccesses(msgspec.Struct, frozen=True, omit_defaults=True):
    """A function, a callback, or a method of `owner`, that succeeds with several codes. `definition` is the file and
    line that declare it, `returns` what it returns there; both are empty where no definition has it.
    """

    name: str
    codes: tuple[SuccessCode, ...]
    owner: str = ""
    definition: str = ""
    returns: str = ""


class NamedEnumeration(msgspec.Struct, frozen=True, omit_defaults=True):
    """A parameter whose words name the enumeration of its values, and where. `declared` is its type in the
    definition.
    """

    name: str
    parameter: str
    enumeration: str
    agreement: Agreement
    owner: str = ""
    documented: str = ""
    declared: str = ""
    definition: str = ""
    sources: tuple[Source, ...] = ()


class MetadataTables(msgspec.Struct, frozen=True):
    """Both tables, each in the order of names."""

    version: int
    several_successes: tuple[SeveralSuccesses, ...]
    enumerations: tuple[NamedEnumeration, ...]


VERSION = 1


def metadata_tables(spec: SpecView, imported: Sequence[Imported]) -> MetadataTables:
    """The tables of a specification, held against what files declare."""
    known = _Definitions(spec, imported)
    calls = [(name, *one) for name, entity in spec.entities.items() for one in _calls(entity)]
    successes = (row for name, dot, call in calls if (row := _successes(name, dot, call, spec, known)) is not None)
    enumerations = (
        _enumeration((name, dot, call), one, spec, known)
        for name, dot, call in calls
        for one in call.parameters
        if one.values
    )
    return MetadataTables(VERSION, tuple(successes), tuple(enumerations))


class _Definitions:
    """Functions and methods of files, each with its file."""

    def __init__(self, spec: SpecView, imported: Sequence[Imported]) -> None:
        self.meanings = make_meanings(spec.abi.facts, spec.abi.entities.values(), imported)
        self.found: dict[tuple[str, str], tuple[str, ImportedFunction]] = {}
        for file in imported:
            for one in (*file.functions.values(), *_callbacks(file)):
                self.found.setdefault(("", one.name), (file.file, one))
            for interface in file.interfaces.values():
                for one in interface.methods:
                    self.found.setdefault((interface.name, one.name), (file.file, one))

    def place(self, key: tuple[str, str]) -> str:
        """File and line of what a key (owner and name) means; empty without any."""
        found = self.found.get(key)
        return f"{found[0]}:{found[1].line}" if found is not None else ""


def _callbacks(file: Imported) -> Iterator[ImportedFunction]:
    """The types of functions, and of pointers to them, as functions of their names."""
    for alias in file.aliases.values():
        signature = (alias.type.pointer or alias.type).function
        if signature is not None:
            yield ImportedFunction(alias.name, alias.line, signature)


def _calls(entity: Entity) -> Iterator[tuple[str, Call]]:
    """The function, callback or methods that an entity is or has, with what leads to their evidence."""
    if isinstance(entity, Function | Callback):
        yield "", entity
    for method in getattr(entity, "methods", ()):
        if method.page is not None:
            yield f"methods.{method.name}.", method


def _key(entity: str, call: Call) -> tuple[str, str]:
    return (entity, call.name) if isinstance(call, Method) else ("", call.name)


def _successes(entity: str, dot: str, call: Call, spec: SpecView, known: _Definitions) -> SeveralSuccesses | None:
    codes = [code for code in call.hresults if _is_success(code)]
    if len(codes) < 2:
        return None
    key = _key(entity, call)
    found = known.found.get(key)
    rows = tuple(SuccessCode(one.name, one.value, _sources(entity, f"{dot}hresults.{one.name}", spec)) for one in codes)
    returns = spell(found[1].signature.returns) if found is not None else ""
    return SeveralSuccesses(call.name, rows, key[0], known.place(key), returns)


def _is_success(code: Code) -> bool:
    if code.success is not None:
        return code.success
    return code.value is not None and code.value < _FAILURE


def _enumeration(where: tuple[str, str, Call], one: Parameter, spec: SpecView, known: _Definitions) -> NamedEnumeration:
    entity, dot, call = where
    key = _key(entity, call)
    declared = _declared(call, one, known.found.get(key))
    return NamedEnumeration(
        name=call.name,
        parameter=one.name,
        enumeration=one.values or "",
        agreement=_agreement(one.values or "", declared, known.meanings),
        owner=key[0],
        documented=spell(one.type),
        declared=spell(declared.type) if declared is not None else "",
        definition=known.place(key),
        sources=_sources(entity, f"{dot}parameters.{one.name}.values", spec),
    )


def _declared(call: Call, one: Parameter, found: tuple[str, ImportedFunction] | None) -> Parameter | None:
    """The parameter in the definition: of its name, else of its place where as many are declared."""
    parameters = found[1].signature.parameters if found is not None else ()
    named = next((other for other in parameters if other.name.lower() == one.name.lower()), None)
    same = signature_of(call) is not None and len(parameters) == len(call.parameters)
    return named or (parameters[call.parameters.index(one)] if same else None)


def _agreement(enumeration: str, declared: Parameter | None, meanings: Types) -> Agreement:
    if declared is None:
        return Agreement.NONE
    type = declared.type.pointer or declared.type
    meant = meanings.resolve(type)
    if enumeration in (type.name, meant.name if meant.sort is Sort.ENUMERATION else ""):
        return Agreement.SAME
    return Agreement.NUMBER if meant.sort is Sort.INTEGER else Agreement.OTHER


def _sources(entity: str, fact: str, spec: SpecView) -> tuple[Source, ...]:
    evidence = spec.evidence(entity)
    found = evidence.nearest(fact) if evidence is not None else None
    return found.sources if found is not None else ()
