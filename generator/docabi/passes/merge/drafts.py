"""Drafts of entities: the voted facts of a page, and of its methods' pages, as a `spec` type. Slots, values of codes
and canonical file names are still missing: linking gives them. A new kind is a type in `spec` and a line in `DRAFTS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from docabi.spec import (
    Callback,
    Class,
    Coclass,
    Code,
    Declared,
    DeclaredMethod,
    Entity,
    Enumeration,
    Function,
    Interface,
    Kind,
    Method,
    PageFacts,
    Structure,
    Union,
    WrittenCode,
)

_NOTHING = Declared(kind=None, name="")


class Subject(msgspec.Struct, frozen=True):
    """What a draft is made from; `page` is None for an interface of which only methods have pages."""

    kind: Kind
    name: str
    area: str
    page: str | None
    facts: PageFacts
    methods: tuple[Method, ...]


def draft_entity(subject: Subject) -> Entity:
    """The entity as its pages state it."""
    drafted = DRAFTS[subject.kind]
    header, library = subject.facts.header, subject.facts.library
    values: dict[str, Any] = {
        "name": subject.name,
        "area": subject.area,
        "page": subject.page,
        "since": subject.facts.since,
        "header": header.name or None if header else None,
        "library": library.name or None if library else None,
    }
    return drafted(values, subject, subject.facts.declared or _NOTHING)


def draft_method(name: str, page: str, facts: PageFacts) -> Method:
    """A method as its own page states it."""
    declared = facts.declared or _NOTHING
    return Method(name=name, page=page, hresults=draft_codes(facts.codes), since=facts.since, **_signature(declared))


def draft_codes(codes: Sequence[WrittenCode]) -> tuple[Code, ...]:
    """Return codes in the page's order, each once, with the number that the page itself gives."""
    found: dict[str, Code] = {}
    for code in codes:
        if code.name and (code.name not in found or found[code.name].value is None):
            found[code.name] = Code(code.name, code.number)
    return tuple(found.values())


def _signature(declared: Declared) -> dict[str, Any]:
    signature = declared.signature
    if signature is None:
        return {}
    return {
        "returns": signature.returns,
        "calling_convention": signature.calling_convention,
        "parameters": signature.parameters,
    }


def _own_methods(subject: Subject, declared: Declared) -> tuple[Method, ...]:
    """Methods with pages, and those that only the entity's own declaration has; in its order, then in the given one."""
    paged = {method.name for method in subject.methods}
    order = {found.name: index for index, found in enumerate(declared.methods)}
    added = [_declared_method(found, subject.page) for found in declared.methods if found.name not in paged]
    last = len(order)
    return tuple(sorted((*subject.methods, *added), key=lambda method: order.get(method.name, last)))


def _declared_method(found: DeclaredMethod, page: str | None) -> Method:
    signature = found.signature
    return Method(
        name=found.name,
        page=page,
        returns=signature.returns,
        calling_convention=signature.calling_convention,
        parameters=signature.parameters,
    )


def _vtable(values: dict[str, Any], subject: Subject, declared: Declared) -> dict[str, Any]:
    iid = subject.facts.iid or declared.iid
    return values | {
        "iid": iid.lower() if iid else None,
        "base": subject.facts.base or declared.base,
        "methods": _own_methods(subject, declared),
    }


def _interface(values: dict[str, Any], subject: Subject, declared: Declared) -> Entity:
    return Interface(**_vtable(values, subject, declared))


def _class(values: dict[str, Any], subject: Subject, declared: Declared) -> Entity:
    return Class(**_vtable(values, subject, declared), text=declared.text)


def _callable(values: dict[str, Any], subject: Subject, declared: Declared) -> dict[str, Any]:
    return values | _signature(declared) | {"hresults": draft_codes(subject.facts.codes)}


def _function(values: dict[str, Any], subject: Subject, declared: Declared) -> Entity:
    return Function(**_callable(values, subject, declared))


def _callback(values: dict[str, Any], subject: Subject, declared: Declared) -> Entity:
    return Callback(**_callable(values, subject, declared))


def _enumeration(values: dict[str, Any], subject: Subject, declared: Declared) -> Entity:
    return Enumeration(**values, members=declared.enumerators, tag_name=declared.tag_name, aliases=declared.aliases)


def _record(values: dict[str, Any], subject: Subject, declared: Declared) -> dict[str, Any]:
    return values | {
        "members": declared.fields,
        "methods": subject.methods,
        "tag_name": declared.tag_name,
        "aliases": declared.aliases,
    }


def _structure(values: dict[str, Any], subject: Subject, declared: Declared) -> Entity:
    return Structure(**_record(values, subject, declared))


def _union(values: dict[str, Any], subject: Subject, declared: Declared) -> Entity:
    return Union(**_record(values, subject, declared))


def _coclass(values: dict[str, Any], subject: Subject, declared: Declared) -> Entity:
    clsid = subject.facts.iid or declared.iid
    return Coclass(**values, clsid=clsid.lower() if clsid else None, interfaces=declared.interfaces)


DRAFTS: Mapping[Kind, Callable[[dict[str, Any], Subject, Declared], Entity]] = {
    Kind.INTERFACE: _interface,
    Kind.CLASS: _class,
    Kind.FUNCTION: _function,
    Kind.CALLBACK: _callback,
    Kind.ENUMERATION: _enumeration,
    Kind.STRUCTURE: _structure,
    Kind.UNION: _union,
    Kind.COCLASS: _coclass,
}
