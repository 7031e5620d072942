"""A specification made from a definition file, as if documentation said what the file says."""

from __future__ import annotations

from collections.abc import Iterator

from docabi.abi import SpecView
from docabi.definitions.model import Imported, ImportedInterface
from docabi.spec import (
    Callback,
    Entity,
    Enumeration,
    Evidence,
    FactEvidence,
    Function,
    Interface,
    Method,
    Source,
    Structure,
    Type,
)
from tests.specification_in_memory import memory_spec

LOCALE = "fr-FR"


def documented(file: Imported) -> SpecView:
    """The specification of documentation that declares what a file declares, each page line being the file's line."""
    return memory_spec(tuple(_entities(file)), evidences=tuple(_evidences(file)))


def _entities(file: Imported) -> Iterator[Entity]:
    for interface in file.interfaces.values():
        yield _interface(interface)
    for enumeration in file.enumerations.values():
        yield Enumeration(name=enumeration.name, area="thermo", members=enumeration.members, tag_name=enumeration.tag)
    for record in file.records.values():
        yield Structure(name=record.name, area="thermo", members=record.fields, pack=record.pack, tag_name=record.tag)
    for function in file.functions.values():
        signature = function.signature
        yield Function(name=function.name, area="thermo", returns=signature.returns, parameters=signature.parameters)
    for alias in file.aliases.values():
        called = _function(alias.type)
        if called is not None and called.function is not None:
            signature = called.function
            yield Callback(name=alias.name, area="thermo", returns=signature.returns, parameters=signature.parameters)


def _function(type: Type) -> Type | None:
    return type.pointer if type.pointer is not None and type.pointer.function is not None else None


def _interface(interface: ImportedInterface) -> Interface:
    methods = tuple(
        Method(
            name=method.name,
            slot=3 + index,
            page=f"thermo/{method.name.lower()}.md",
            returns=method.signature.returns,
            parameters=method.signature.parameters,
        )
        for index, method in enumerate(interface.methods)
    )
    return Interface(name=interface.name, area="thermo", iid=interface.iid, base=interface.base, methods=methods)


def _evidences(file: Imported) -> Iterator[Evidence]:
    for interface in file.interfaces.values():
        lines = {f"methods.{method.name}": method.line for method in interface.methods}
        yield _evidence(interface.name, interface.line, lines)
    for enumeration in file.enumerations.values():
        yield _evidence(enumeration.name, enumeration.line, _members(enumeration.lines))
    for record in file.records.values():
        yield _evidence(record.name, record.line, _members(record.lines))


def _members(lines: dict[str, int]) -> dict[str, int]:
    return {f"members.{name}": line for name, line in lines.items()}


def _evidence(name: str, line: int, lines: dict[str, int]) -> Evidence:
    page = f"thermo/{name.lower()}.md"
    facts = {"name": line, **lines}
    return Evidence(
        name, "thermo", tuple(FactEvidence(fact, sources=(Source(LOCALE, page, at),)) for fact, at in facts.items())
    )
