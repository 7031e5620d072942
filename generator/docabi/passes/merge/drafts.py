"""Drafts of entities: the voted facts of a page, and of its methods' pages, as a `spec` type. Slots, values of codes
and canonical file names are still missing: linking gives them.

A field of an entity is the fact of the same name: of the page, of its declaration, or of the declared signature. What
has no such name stands in `MADE`. A new kind is a type in `spec`, and a line in `FORMS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

import msgspec

from docabi.passes.merge.page_facts import NOTHING_DECLARED
from docabi.spec import (
    Alias,
    Callback,
    Class,
    Coclass,
    Code,
    Constant,
    Declared,
    Entity,
    Enumeration,
    Function,
    Interface,
    Kind,
    Macro,
    Method,
    NamedConstant,
    PageFacts,
    Parameter,
    Signature,
    State,
    Structure,
    Union,
    WrittenCode,
    WrittenFile,
)

Form = TypeVar("Form", bound=Entity | Method)


class Subject(msgspec.Struct, frozen=True):
    """What a draft is made from; `page` is None for an interface of which only methods have pages."""

    kind: Kind
    name: str
    page: str | None
    facts: PageFacts
    area: str = ""
    methods: tuple[Method, ...] = ()

    @property
    def declared(self) -> Declared:
        """What the page declares."""
        return self.facts.declared or NOTHING_DECLARED


def draft_entity(subject: Subject) -> Entity:
    """The entity as its pages state it."""
    return _drafted(FORMS[subject.kind], subject)


def draft_method(name: str, page: str, facts: PageFacts) -> Method:
    """A method as its own page states it."""
    return _drafted(Method, Subject(Kind.METHOD, name, page, facts))


def _drafted(form: type[Form], subject: Subject) -> Form:
    declared = subject.declared
    holders = (subject, subject.facts, declared, declared.signature)
    values: dict[str, Any] = {}
    for name, places in _places(form.__struct_fields__):
        if name in MADE:
            value = MADE[name](subject)
        else:
            stated = [found for place in places if (found := getattr(holders[place], name, None))]
            value = stated[0] if stated else None
        if value is not None:
            values[name] = value
    return form(**values)


@cache
def _places(names: tuple[str, ...]) -> Sequence[tuple[str, Sequence[int]]]:
    """The fields of an entity, each with the places of those among its subject, its page's facts, the declaration and
    the signature that may hold it.
    """
    types = (Subject, PageFacts, Declared, Signature)
    return [(name, [place for place, one in enumerate(types) if name in one.__struct_fields__]) for name in names]


def draft_codes(codes: Sequence[WrittenCode]) -> tuple[Code, ...]:
    """Return codes in the page's order, each once, with the number that the page itself gives."""
    found: dict[str, Code] = {}
    for code in codes:
        if code.name and (code.name not in found or found[code.name].value is None):
            found[code.name] = Code(code.name, code.number)
    return tuple(found.values())


def _methods(subject: Subject) -> tuple[Method, ...]:
    """Methods with pages, and those that only a vtable's own declaration has; in its order, then in the given one."""
    if subject.kind not in (Kind.INTERFACE, Kind.CLASS):
        return subject.methods
    declared = subject.declared.methods
    paged = {method.name for method in subject.methods}
    order = {found.name: index for index, found in enumerate(declared)}
    new = [found for found in declared if found.name not in paged]
    added = [Method(name=found.name, page=subject.page, **msgspec.structs.asdict(found.signature)) for found in new]
    last = len(order)
    return tuple(sorted((*subject.methods, *added), key=lambda method: order.get(method.name, last)))


def _parameters(subject: Subject) -> tuple[Parameter, ...] | None:
    """The declared parameters. What a type tells of a direction is a guess, and what words say goes before it."""
    signature, stated = subject.declared.signature, subject.facts.directions
    if signature is None:
        return None
    said = {name: stated[name] for name in subject.declared.inferred if name in stated}
    return tuple(
        msgspec.structs.replace(one, direction=said[one.name]) if one.name in said else one
        for one in signature.parameters
    )


def _members(subject: Subject) -> tuple[Any, ...]:
    return subject.declared.enumerators if subject.kind is Kind.ENUMERATION else subject.declared.fields


def _identifier(subject: Subject) -> str | None:
    return subject.facts.iid.lower() if subject.facts.iid else None


def _named(file: WrittenFile | None) -> str | None:
    return file.name or None if file is not None else None


MADE: Mapping[str, Callable[[Subject], Any]] = {
    "header": lambda subject: _named(subject.facts.header),
    "library": lambda subject: _named(subject.facts.library),
    "library_elsewhere": lambda subject: subject.facts.library.elsewhere if subject.facts.library is not None else (),
    "iid": _identifier,
    "clsid": _identifier,
    "hresults": lambda subject: draft_codes(subject.facts.codes),
    "states": lambda subject: tuple(State(one.name) for one in subject.facts.states),
    "constants": lambda subject: tuple(
        Constant(one.name, one.value, of=one.of or None) for one in subject.facts.constants
    ),
    "value": lambda subject: subject.facts.value,
    "type": lambda subject: subject.declared.aliases[0].type,
    "aliases": lambda subject: subject.declared.aliases[subject.kind is Kind.ALIAS :],
    "arguments": lambda subject: subject.declared.arguments,
    "members": _members,
    "deprecated": lambda subject: subject.facts.notice is not None,
    "deprecated_since": lambda subject: subject.facts.notice.since if subject.facts.notice is not None else None,
    "replaced_by": lambda subject: subject.facts.notice.replaced_by if subject.facts.notice is not None else (),
    "methods": _methods,
    "parameters": _parameters,
}
"""Fields of entities that are made from facts of other names or forms."""

FORMS: Mapping[Kind, type[Entity]] = {
    Kind.INTERFACE: Interface,
    Kind.CLASS: Class,
    Kind.FUNCTION: Function,
    Kind.CALLBACK: Callback,
    Kind.ENUMERATION: Enumeration,
    Kind.STRUCTURE: Structure,
    Kind.UNION: Union,
    Kind.COCLASS: Coclass,
    Kind.CONSTANT: NamedConstant,
    Kind.MACRO: Macro,
    Kind.ALIAS: Alias,
}
