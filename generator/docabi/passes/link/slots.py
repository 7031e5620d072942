"""Linking an interface or class: identifier, base and slots from its layout."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from docabi.facts import Layout
from docabi.passes.layout import Arranged, arrange, bases, first_slot
from docabi.passes.link.state import State
from docabi.spec import Class, Interface, Method

HOMELESS = "method-not-in-layout"
VTable = TypeVar("VTable", bound=Interface | Class)


def link_interface(entity: VTable, state: State) -> VTable:
    """The interface with what its layout gives; without a layout, or with one that stands on an unknown base, no
    slots.
    """
    layout = state.facts.layouts.get(entity.name)
    if layout is None:
        return _without_layout(entity, state)
    first = first_slot(state.facts.layouts, entity.name)
    _compare(entity, layout, state)
    note = f"layout: {layout.source}"
    if layout.iid:
        state.note("iid", layout.iid, note)
    if layout.base:
        state.note("base", layout.base, note)
    known = {"iid": layout.iid or entity.iid, "base": layout.base}
    if first is None:
        missing = layout.base or ""
        state.warn("no-layout", "name", f"`{entity.name}` has a base without a layout (`{missing}`)", _help(missing))
        return msgspec.structs.replace(entity, **known)
    arranged = arrange(entity.methods, layout, first)
    state.note("slots", str(arranged.slots), note)
    _report(entity.name, arranged, state)
    return msgspec.structs.replace(entity, **known, slots=arranged.slots, methods=arranged.methods)


def _help(name: str) -> str:
    return f"give `{name}` a layout: its identifier, its base, and its slots in vtable order"


def _without_layout(entity: VTable, state: State) -> VTable:
    """Methods in the order of the page's own table, then by name."""
    if isinstance(entity, Interface):
        state.warn("no-layout", "name", f"nobody knows the vtable order of `{entity.name}`", _help(entity.name))
    elif entity.text is not None and not entity.methods:
        return entity
    order = {listed: index for index, listed in enumerate(state.merged.listed)}
    last = len(order)

    def position(method: Method) -> int:
        return min(order.get(method.page or "", last), order.get(method.name, last))

    return msgspec.structs.replace(entity, methods=tuple(sorted(entity.methods, key=position)))


def _compare(entity: Interface | Class, layout: Layout, state: State) -> None:
    """Report identifier and base where the page says something else than the layout, which wins."""
    for fact, stated, known in (("iid", entity.iid, layout.iid), ("base", entity.base, layout.base)):
        if stated and known and stated.lower() != known.lower():
            message = f"the page gives `{stated}` as `{fact}` of `{entity.name}`, the layout has `{known}`"
            state.warn("value-conflict", fact, message, f"the layout was read from {layout.source}")


def _report(name: str, arranged: Arranged, state: State) -> None:
    state.renamed.update(arranged.respelled)
    for written, right in arranged.respelled:
        message = f"the method `{written}` is spelled `{right}` in the layout of `{name}`"
        state.warn("method-spelling", f"methods.{written}", message, f"write `{right}`")
    inherited = _inherited(name, state) if arranged.homeless else {}
    for method in arranged.homeless:
        where = inherited.get(method.name.lower())
        message = f"the layout of `{name}` has no method `{method.name}`"
        help = f"`{where}` has one: its page belongs there" if where else "the method has no slot and cannot be called"
        state.warn(HOMELESS, f"methods.{method.name}", message, help)


def _inherited(name: str, state: State) -> dict[str, str]:
    """Method name in lower case -> the base that has it."""
    found: dict[str, str] = {}
    for base, layout in bases(state.facts.layouts, name):
        found |= {slot.lower(): base for slot in layout.slots}
    return found
