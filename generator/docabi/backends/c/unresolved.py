"""The places that the headers leave opaque or out, for the driver to report."""

from __future__ import annotations

from collections.abc import Iterator

from docabi.backends.c.closure import Closure, Unresolved, build_closure, missing_in
from docabi.backends.c.vocabulary import build_vocabulary, signatures_of
from docabi.spec import Class, Entity, Enumeration, Function, Interface, SpecView

_OPAQUE = "opaque-by-value"
_NO_NAME = "unprintable-name"
_TOO_LARGE = "enumerator-too-large"


def unresolved(spec: SpecView) -> tuple[Unresolved, ...]:
    """Every such place with the rule that explains it, in name order."""
    closure = build_closure(build_vocabulary(spec.entities))
    found = [Unresolved(name, "", "", _NO_NAME) for name in closure.vocabulary.rejected]
    for entity in closure.vocabulary.entities.values():
        found += _missing_types(entity, closure)
        if isinstance(entity, Enumeration):
            large = (member for member in entity.members if not 0 <= member.value < 2**32)
            found += [Unresolved(entity.name, member.name, str(member.value), _TOO_LARGE) for member in large]
    return tuple(sorted(dict.fromkeys(found)))


def _missing_types(entity: Entity, closure: Closure) -> Iterator[Unresolved]:
    if isinstance(entity, Interface | Class | Function):
        for member, signature in signatures_of(entity):
            for type in closure.missing_in_signature(signature):
                yield Unresolved(entity.name, member, type, _OPAQUE)
        return
    reasons = tuple(missing_in(closure.vocabulary, closure.opaque, entity))
    if not reasons and entity.name in closure.opaque:
        reasons = (entity.name,)
    for type in reasons:
        yield Unresolved(entity.name, "", type, _OPAQUE)
