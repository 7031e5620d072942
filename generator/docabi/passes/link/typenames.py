"""Names of types that signatures and members use, and which of them nobody knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from docabi.abi.trees import names_in
from docabi.abi.types import is_known
from docabi.facts import Facts
from docabi.passes.symbols import Symbols
from docabi.source import PageId
from docabi.spec import Entity, Field, Method, Parameter, Type

_SHORTEST = 6  # letters: between shorter names one letter is no slip


class TypeUse(msgspec.Struct, frozen=True, order=True):
    """A type that nobody knows, and the first place in an entity that uses it."""

    name: str
    page: PageId
    line: int


def unknown_names(entity: Entity, symbols: Symbols, facts: Facts) -> dict[str, str]:
    """Type name -> first fact that uses it, for the types that neither C, facts nor pages know."""
    found: dict[str, str] = {}
    for fact, name in _named(entity):
        if name not in found and not is_known(name, facts, symbols.kinds):
            found[name] = fact
    return found


def _named(entity: Entity) -> Iterator[tuple[str, str]]:
    """Fact and type name of every use of a type."""
    methods: tuple[Method, ...] = getattr(entity, "methods", ())
    for method in methods:
        fact = f"methods.{method.name}"
        yield from _in_signature(fact, f"{fact}.", method.returns, method.parameters)
    yield from _in_signature("name", "", getattr(entity, "returns", None), getattr(entity, "parameters", ()))
    for member in getattr(entity, "members", ()):
        if isinstance(member, Field):
            for name in names_in(member.type):
                yield f"members.{member.name}", name


def _in_signature(
    fact: str, dot: str, returns: Type | None, parameters: Iterable[Parameter]
) -> Iterator[tuple[str, str]]:
    if returns is not None:
        for name in names_in(returns):
            yield fact, name
    for parameter in parameters:
        for name in names_in(parameter.type):
            yield f"{dot}parameters.{parameter.name}", name
