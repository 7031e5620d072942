"""The places that the headers leave opaque or out: a list, and findings with the page and line of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from docabi.abi import SpecView
from docabi.abi.rooms import MOST_BYTES
from docabi.abi.trees import fields_of, signature_of
from docabi.backends.c.system import SystemHeaders
from docabi.backends.cnames.closure import Closure, build_closure
from docabi.backends.cnames.naming import is_identifier
from docabi.diagnostics import Diagnostic
from docabi.rules import rules
from docabi.source import PageId, Span
from docabi.spec import Callback, Class, Entity, Enumeration, Function, Interface, Method, Signature, Type

_OPAQUE = "opaque-by-value"
_NO_NAME = "unprintable-name"
_TOO_LARGE = "enumerator-too-large"
_OVERSIZED = "oversized-type"
_VOID = Type(name="void")


class Unresolved(NamedTuple):
    """A place: the entity, its fact in evidence's form (`members.x`), what stands there, and the rule about it."""

    entity: str
    fact: str
    what: str
    rule: str


_WORDS: Mapping[str, tuple[str, str]] = {
    _OPAQUE: (
        "`{}` is needed by value and nobody defines it, so the headers leave this opaque",
        "add a page for the type, or mend its spelling",
    ),
    _NO_NAME: (
        "`{}` is no name that C leaves to others, so the headers leave it out",
        "write the name as the declaration of the original header does; nothing to do if C or its library defines it",
    ),
    _OVERSIZED: (
        f"`{{}}` would need more than {MOST_BYTES >> 20} MB, which no value has, so it is left opaque",
        "mend the lengths of its arrays",
    ),
    _TOO_LARGE: (
        "`{}` does not fit the bits of its enumeration, so the headers leave it out",
        "mend the value",
    ),
}


def findings(spec: SpecView) -> Iterator[Diagnostic]:
    """A diagnostic for each place, on the page and line that evidence gives first for it."""
    evidence_of = lru_cache(maxsize=1)(spec.evidence)  # an entity may have thousands of places, one after the other
    for place in unresolved(spec):
        message, help = _WORDS[place.rule]
        evidence = evidence_of(place.entity)
        found = evidence.nearest(place.fact) if evidence is not None else None
        page, span = found.sources[0].place if found else (PageId("", spec.entities[place.entity].page or ""), Span())
        cause = f"{place.rule}:{place.entity}.{place.fact}"
        yield Diagnostic(page, span, place.rule, rules()[place.rule].severity, message.format(place.what), help, cause)


def unresolved(spec: SpecView) -> tuple[Unresolved, ...]:
    """Every such place in order of names."""
    closure = build_closure(spec.abi)
    found = [Unresolved(name, "name", name, _NO_NAME) for name in closure.vocabulary.rejected]
    system = SystemHeaders(closure.vocabulary.entities)
    for entity in closure.vocabulary.entities.values():
        if entity.name not in spec.entities:  # a project's own interface, whose definition is no documentation
            continue
        if system.left_out(entity):
            found.append(Unresolved(entity.name, "name", entity.name, _NO_NAME))
        found += (*_missing_types(entity, closure), *_names(entity))
        bits = spec.abi.types.named(entity.name).bits() if isinstance(entity, Enumeration) else 0
        for member in entity.members if isinstance(entity, Enumeration) else ():
            if not 0 <= member.value < 1 << bits:
                found.append(Unresolved(entity.name, f"members.{member.name}", str(member.value), _TOO_LARGE))
    return tuple(sorted(dict.fromkeys(found)))


def _names(entity: Entity) -> Iterator[Unresolved]:
    """Members that cannot be called as the documentation calls them."""
    fields = (field.name for field in fields_of(entity) if field.name)
    enumerators = (member.name for member in entity.members) if isinstance(entity, Enumeration) else ()
    for name in (*fields, *enumerators):
        if not is_identifier(name):
            yield Unresolved(entity.name, f"members.{name}", name, _NO_NAME)
    for method in entity.methods if isinstance(entity, Interface | Class) else ():
        if method.slot is not None and not is_identifier(method.name):
            yield Unresolved(entity.name, f"methods.{method.name}", method.name, _NO_NAME)


def _missing_types(entity: Entity, closure: Closure) -> list[Unresolved]:
    if entity.name in closure.abi.oversized:
        return [Unresolved(entity.name, "name", entity.name, _OVERSIZED)]
    found = [Unresolved(entity.name, fact, type, _OPAQUE) for fact, type in _missing_parts(entity, closure)]
    if not found and entity.name in closure.opaque:
        found.append(Unresolved(entity.name, "name", entity.name, _OPAQUE))
    return found


def _missing_parts(entity: Entity, closure: Closure) -> Iterator[tuple[str, str]]:
    """(fact, missing type) of each field and each part of a signature."""
    fields = fields_of(entity)
    for place, field in enumerate(fields, 1):
        for type in closure.missing_in_field(field, last=place == len(fields)):
            yield f"members.{field.name}", type
    for lead, owner, called in _called(entity, closure):
        signature = signature_of(called)
        if signature is None or closure.printable(called) is not None:
            continue
        parts = [(owner, Signature(signature.returns))]
        parts += [(f"{lead}parameters.{one.name}", Signature(_VOID, (one,))) for one in signature.parameters]
        for fact, part in parts:
            for type in closure.missing_in_signature(part):
                yield fact, type


def _called(entity: Entity, closure: Closure) -> Iterator[tuple[str, str, Method | Function | Callback]]:
    """What is called and pages declare, with the lead of its parameters' facts and the fact of the whole."""
    layout = closure.abi.facts.layouts.get(entity.name)
    of_facts = layout.signatures if layout is not None else {}
    if isinstance(entity, Function | Callback):
        yield "", "name", entity
    for method in entity.methods if isinstance(entity, Interface | Class) else ():
        is_of_page = method.page is not None or method.name not in of_facts
        if is_of_page and method.slot is not None and method.documented:
            yield f"methods.{method.name}.", f"methods.{method.name}", method
