"""Names of types that signatures and members use, and which of them nobody knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from docabi.diagnostics import Diagnostic, Sink
from docabi.passes.symbols import Symbols
from docabi.passes.tables import Tables
from docabi.source import PageId, Span
from docabi.spec import Entity, Field, Method, Parameter, Type

# The words of C's own arithmetic types, in the orders that people write them.
_C_WORD = re.compile(
    r"void|bool|char|short|int|long|float|double|signed|unsigned|wchar_t|__int(8|16|32|64)|u?int(8|16|32|64)_t"
)


class TypeUse(msgspec.Struct, frozen=True, order=True):
    """A type that nobody knows, and the first place in an entity that uses it."""

    name: str
    page: PageId
    line: int


def unknown_names(entity: Entity, symbols: Symbols, tables: Tables) -> dict[str, str]:
    """Type name -> first fact that uses it, for the types that neither C, tables, layouts nor pages know."""
    found: dict[str, str] = {}
    for fact, name in _named(entity):
        if name not in found and not _is_known(name, symbols, tables):
            found[name] = fact
    return found


def _is_known(name: str, symbols: Symbols, tables: Tables) -> bool:
    return (
        name in tables.types
        or name in symbols.kinds
        or name in tables.layouts
        or all(_C_WORD.fullmatch(word) for word in name.split())
    )


def report_unknown_types(uses: Iterable[TypeUse], entities: Iterable[Entity]) -> tuple[Diagnostic, ...]:
    """One diagnostic a name, at its first use. Tags and further names of definitions are known too."""
    tags: set[str | None] = set()
    for entity in entities:
        tags.add(getattr(entity, "tag_name", None))
        tags.update(alias.name for alias in getattr(entity, "aliases", ()))
    diagnostics: list[Diagnostic] = []
    reported: set[str] = set()
    for use in sorted(uses):
        if use.name not in tags and use.name not in reported:
            reported.add(use.name)
            sink = Sink(use.page)
            message = f"no page, layout or table defines the type `{use.name}`"
            sink.info("unknown-type", Span(use.line), message, "it becomes an opaque type", f"unknown-type:{use.name}")
            diagnostics.extend(sink)
    return tuple(diagnostics)


def _named(entity: Entity) -> Iterator[tuple[str, str]]:
    """Fact and type name of every use of a type."""
    methods: tuple[Method, ...] = getattr(entity, "methods", ())
    for method in methods:
        fact = f"methods.{method.name}"
        yield from _in_signature(fact, f"{fact}.", method.returns, method.parameters)
    yield from _in_signature("name", "", getattr(entity, "returns", None), getattr(entity, "parameters", ()))
    for member in getattr(entity, "members", ()):
        if isinstance(member, Field):
            for name in _in_type(member.type):
                yield f"members.{member.name}", name


def _in_signature(
    fact: str, dot: str, returns: Type | None, parameters: Iterable[Parameter]
) -> Iterator[tuple[str, str]]:
    if returns is not None:
        for name in _in_type(returns):
            yield fact, name
    for parameter in parameters:
        for name in _in_type(parameter.type):
            yield f"{dot}parameters.{parameter.name}", name


def _in_type(type: Type) -> Iterator[str]:
    while (inner := type.pointer or type.array) is not None:
        type = inner
    if type.name is not None:
        yield type.name
    elif type.function is not None:
        yield from (name for _, name in _in_signature("", "", type.function.returns, type.function.parameters))
    else:
        for field in type.structure or type.union or ():
            yield from _in_type(field.type)
