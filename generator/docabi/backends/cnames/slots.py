"""The slots of a vtable as C and C++ call them; slots that cannot be printed are opaque: they keep their place.

Opaque is a slot without a page, and one whose signature needs a type that nobody defines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from docabi.abi.trees import signature_of
from docabi.abi.vtables import ROOT, Slot
from docabi.backends.cnames.closure import Closure
from docabi.backends.cnames.naming import is_identifier, member_name
from docabi.spec import Method, Signature


class NamedSlot(msgspec.Struct, frozen=True):
    """A slot: its number from the vtable's start, the interface that brings it, its name in C and C++."""

    number: int
    owner: str
    name: str
    method: Method
    signature: Signature | None
    """With printed spellings; None: the slot is opaque."""


def named_slots(name: str, closure: Closure) -> tuple[NamedSlot, ...]:
    """All slots of an interface; none where nobody knows its vtable."""
    table = closure.abi.vtables.find(name)
    found: list[NamedSlot] = []
    taken: set[str] = set()
    for slot in table.slots if table is not None else ():
        named = _named(slot, closure, taken)
        taken.add(named.name)
        found.append(named)
    return tuple(found)


def _named(slot: Slot, closure: Closure, taken: set[str]) -> NamedSlot:
    method, number = slot.method, slot.number
    signature = signature_of(method) if method.documented else None
    if signature is not None and next(closure.missing_in_signature(signature), None) is not None:
        signature = None
    known = method.name if is_identifier(method.name) else f"slot{number}"
    name = member_name(known, closure.vocabulary.is_type) if signature is not None else f"opaque_{known}"
    if name in taken:
        name = f"{name}_{number}"
    resolved = closure.vocabulary.resolve_signature(signature) if signature is not None else None
    return NamedSlot(number, slot.owner, name, method, resolved)


def undocumented_bases(names: Iterable[str], closure: Closure) -> Iterator[str]:
    """Bases of the interfaces that no page describes and a header declares, each after its own base."""
    seen: set[str] = set()
    for name in names:
        for owner in declared_owners(name, closure):
            if owner not in seen and owner not in closure.vocabulary.entities and owner != ROOT:
                seen.add(owner)
                yield owner


def declared_owners(name: str, closure: Closure) -> Iterator[str]:
    """The interface and those of its bases that headers declare, the first base first.

    A base without a page is declared if all its own bases are without one: it stands in a header that includes no
    other. Any other one has no place between two documented interfaces; its slots are those of the derived one.
    """
    documented = False
    table = closure.abi.vtables.find(name)
    for part in table.parts if table is not None else ():
        known = part.owner in closure.vocabulary.entities
        documented = documented or known
        if known or (not documented and part.owner in closure.abi.facts.layouts):
            yield part.owner
