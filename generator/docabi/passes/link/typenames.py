"""Names of types that signatures and members use, and which of them nobody knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from docabi.abi.trees import names_in
from docabi.abi.types import is_known
from docabi.diagnostics import Diagnostic, Severity
from docabi.facts import Facts
from docabi.passes.symbols import Symbols
from docabi.source import PageId, Span
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


def report_unknown_types(
    uses: Iterable[TypeUse], entities: Iterable[Entity], facts: Facts | None = None
) -> tuple[Diagnostic, ...]:
    """One diagnostic a name, at its first use. Tags and further names of definitions are known too."""
    known = set[str]() if facts is None else {*facts.types, *facts.layouts}
    tags: set[str | None] = set()
    for entity in entities:
        known.add(entity.name)
        tags.add(getattr(entity, "tag_name", None))
        tags.update(alias.name for alias in getattr(entity, "aliases", ()))
    diagnostics: list[Diagnostic] = []
    reported: set[str] = set()
    for use in sorted(uses):
        if use.name not in tags and use.name not in reported:
            reported.add(use.name)
            diagnostics.append(_unknown(use, known))
    return tuple(diagnostics)


def _unknown(use: TypeUse, known: Iterable[str]) -> Diagnostic:
    """A type that nobody defines: a name of its own, or one that is a slip of the pen away from a known one."""
    near = sorted(name for name in known if _is_slip(use.name, name))
    message = f"no page, layout or table defines the type `{use.name}`"
    rule, severity, help = "unknown-type", Severity.INFO, "it becomes an opaque type"
    if near:
        rule, severity, help = "doubtful-type", Severity.WARNING, f"did you mean `{near[0]}`?"
    return Diagnostic(use.page, Span(use.line), rule, severity, message, help, f"{rule}:{use.name}")


def _is_slip(name: str, known: str) -> bool:
    """Whether a letter is missing, doubled, wrong or swapped with its neighbour. Another digit is another type."""
    if abs(len(name) - len(known)) > 1 or min(len(name), len(known)) < _SHORTEST:
        return False
    start = next((index for index, pair in enumerate(zip(name, known, strict=False)) if pair[0] != pair[1]), None)
    start = min(len(name), len(known)) if start is None else start
    one, other = name[start:], known[start:]
    if not (one[:1] + other[:1]).isalpha():
        return False
    swapped = one[:2] == other[1::-1] and one[2:] == other[2:]
    return swapped or one[1:] == other[1:] or one[1:] == other or one == other[1:]


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
