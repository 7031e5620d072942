"""The vtable of an interface: every slot from the base's first to its own last, each in its place.

Slots without a page, and slots whose signature cannot be printed, are opaque: they keep the place and cannot be called.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from docabi import facts
from docabi.abi.trees import signature_of
from docabi.backends.c.closure import Closure
from docabi.backends.c.naming import is_identifier, member_name
from docabi.spec import Class, Direction, Interface, Method, Parameter, Signature, Type

_HRESULT = Type(name="HRESULT")
_ULONG = Type(name="ULONG")
_OBJECT = Parameter(name="ppvObject", direction=Direction.OUT, type=Type(pointer=Type(pointer=Type(name="void"))))
UNKNOWN: tuple[Method, ...] = (
    Method(
        name="QueryInterface",
        slot=0,
        returns=_HRESULT,
        parameters=(Parameter(name="riid", direction=Direction.IN, type=Type(name="REFIID")), _OBJECT),
    ),
    Method(name="AddRef", slot=1, returns=_ULONG),
    Method(name="Release", slot=2, returns=_ULONG),
)
# A documentation that gives a slot of this height is wrong: no real vtable has as many.
MOST_SLOTS = 4096


class Slot(msgspec.Struct, frozen=True):
    """A slot: its number from the vtable's start, the interface that brings it, its name in C and C++."""

    number: int
    owner: str
    name: str
    method: Method
    signature: Signature | None
    """With printed spellings; None: the slot is opaque."""


class Bare(msgspec.Struct, frozen=True):
    """Own methods of an interface by slot, and where they start."""

    owner: str
    base: str | None
    start: int
    methods: tuple[Method, ...]


def vtable(name: str, closure: Closure) -> tuple[Slot, ...] | None:
    """All slots of an interface; None where no layout is known."""
    chain = base_chain(name, closure)
    if chain is None:
        return None
    slots: list[Slot] = []
    taken: set[str] = set()
    for part in chain:
        for method in part.methods:
            slot = _slot(len(slots), part.owner, method, closure, taken)
            taken.add(slot.name)
            slots.append(slot)
    return tuple(slots)


def base_chain(name: str, closure: Closure) -> list[Bare] | None:
    """The interface with all its bases, the first base first; None where no layout is known.

    Where an interface's own slots do not follow on its base's, the base is left out and the gap is opaque: the
    documented numbers count, and nothing shifts.
    """
    chain: list[Bare] = []
    seen: set[str] = set()
    current: str | None = name
    while current is not None and current not in seen:
        seen.add(current)
        part = _own(current, closure)
        if part is None:
            return None
        chain.append(part)
        current = part.base
    chain.reverse()
    return _fitted(chain)


def _fitted(chain: list[Bare]) -> list[Bare]:
    fitted: list[Bare] = []
    count = 0
    for part in chain:
        if 0 <= part.start < count:
            fitted = [Bare("IUnknown", None, 0, UNKNOWN)] if part.start >= len(UNKNOWN) else []
            count = len(UNKNOWN) * len(fitted)
        start = max(part.start, count)
        gap = tuple(_opaque(number) for number in range(count, start))
        fitted.append(Bare(part.owner, part.base, count, gap + part.methods))
        count = start + len(part.methods)
    return fitted


def _own(name: str, closure: Closure) -> Bare | None:
    if name == "IUnknown":
        return Bare(name, None, 0, UNKNOWN)
    entity = closure.vocabulary.entities.get(name)
    if isinstance(entity, Interface | Class) and (part := _documented(entity)) is not None:
        return part
    layout = facts.layouts().get(name)
    if layout is None or isinstance(entity, Interface | Class):
        return None
    return Bare(name, layout.base, -1, tuple(Method(name=slot, documented=False) for slot in layout.slots))


def _documented(entity: Interface | Class) -> Bare | None:
    numbered: dict[int, Method] = {}
    for method in entity.methods:
        if method.slot is not None and 0 <= method.slot < MOST_SLOTS:
            numbered.setdefault(method.slot, method)
    base = entity.base or ("IUnknown" if isinstance(entity, Interface) else None)
    if not numbered:
        return Bare(entity.name, base, -1, ()) if entity.slots is not None else None
    first = min(numbered)
    end = max(max(numbered) + 1, min(entity.slots or 0, MOST_SLOTS))
    return Bare(entity.name, base, first, tuple(numbered.get(place) or _opaque(place) for place in range(first, end)))


def _opaque(number: int) -> Method:
    return Method(name=f"slot{number}", documented=False)


def _slot(number: int, owner: str, method: Method, closure: Closure, taken: set[str]) -> Slot:
    signature = signature_of(method) if method.documented else None
    if signature is not None and next(closure.missing_in_signature(signature), None) is not None:
        signature = None
    known = method.name if is_identifier(method.name) else f"slot{number}"
    name = member_name(known, closure.vocabulary.is_type) if signature is not None else f"opaque_{known}"
    if name in taken:
        name = f"{name}_{number}"
    resolved = closure.vocabulary.resolve_signature(signature) if signature is not None else None
    return Slot(number, owner, name, method, resolved)


def undocumented_bases(names: Mapping[str, object], closure: Closure) -> Iterator[str]:
    """Bases of the interfaces that no page describes and a header declares, each after its own base."""
    seen: set[str] = set()
    for name in names:
        for owner in declared_owners(name, closure):
            if owner not in seen and owner not in closure.vocabulary.entities and owner != "IUnknown":
                seen.add(owner)
                yield owner


def declared_owners(name: str, closure: Closure) -> Iterator[str]:
    """The interface and those of its bases that headers declare, the first base first.

    A base without a page is declared if all its own bases are without one: it stands in a header that includes no
    other. Any other one has no place between two documented interfaces; its slots are those of the derived one.
    """
    documented = False
    for part in base_chain(name, closure) or ():
        known = part.owner in closure.vocabulary.entities
        documented = documented or known
        if known or not documented:
            yield part.owner
