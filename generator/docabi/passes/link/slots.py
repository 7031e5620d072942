"""Linking an interface or class: identifier, base and slots from its layout.

Documentation has no vtable order; a layout has it. Slots count from the start of the whole vtable, the bases' slots
included. A slot without a page keeps its place; a documented method that the layout does not have is left without a
slot, never appended in a guess.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from docabi.abi.vtables import first_slot, layout_bases
from docabi.diagnostics import Diagnostic
from docabi.facts import Layout
from docabi.passes.link.step import Context, Note, Step
from docabi.spec import Class, Entity, Interface, Method

HOMELESS = "method-not-in-layout"


class Arranged(msgspec.Struct, frozen=True):
    """Methods in vtable order, then those without a slot; `slots` is the length of the whole vtable."""

    methods: tuple[Method, ...]
    slots: int
    respelled: tuple[tuple[str, str], ...] = ()
    """A method's name as its page spells it, and as the layout does."""
    homeless: tuple[Method, ...] = ()
    """Documented methods that the layout does not have."""


def link_vtable(entity: Entity, context: Context) -> Step:
    """An interface or class with what its layout gives; without a layout, or with one that stands on an unknown base,
    no slots.
    """
    if not isinstance(entity, Interface | Class):
        return Step(entity)
    layouts = context.facts.layouts
    layout = layouts.get(entity.name)
    if layout is None:
        return _without_layout(entity, context)
    given = {"iid": layout.iid, "base": layout.base}
    notes = [Note(fact, value, f"layout: {layout.source}") for fact, value in given.items() if value]
    known = {"iid": layout.iid or entity.iid, "base": layout.base}
    conflicts = tuple(_conflicts(entity, layout, context))
    first = first_slot(layouts, entity.name)
    if first is None:
        message = f"`{entity.name}` has a base without a layout (`{layout.base or ''}`)"
        missing = context.warning("no-layout", "name", message, _help(layout.base or ""))
        return Step(msgspec.structs.replace(entity, **known), (*conflicts, missing), tuple(notes))
    arranged = arrange(entity.methods, layout, first)
    notes.append(Note("slots", str(arranged.slots), f"layout: {layout.source}"))
    return Step(
        msgspec.structs.replace(entity, **known, slots=arranged.slots, methods=arranged.methods),
        (*conflicts, *_misplaced(entity.name, arranged, context)),
        tuple(notes),
        renamed=dict(arranged.respelled),
    )


def _help(name: str) -> str:
    return f"give `{name}` a layout: its identifier, its base, and its slots in vtable order"


def _without_layout(entity: Interface | Class, context: Context) -> Step:
    """Methods in the order of the page's own table, then by name."""
    found: tuple[Diagnostic, ...] = ()
    if isinstance(entity, Interface):
        message = f"nobody knows the vtable order of `{entity.name}`"
        found = (context.warning("no-layout", "name", message, _help(entity.name)),)
    order = {listed: index for index, listed in enumerate(context.merged.listed)}
    last = len(order)

    def position(method: Method) -> int:
        return min(order.get(method.page or "", last), order.get(method.name, last))

    return Step(msgspec.structs.replace(entity, methods=tuple(sorted(entity.methods, key=position))), found)


def _conflicts(entity: Interface | Class, layout: Layout, context: Context) -> Iterator[Diagnostic]:
    """Identifier and base where the page says something else than the layout, which wins."""
    for fact, stated, known in (("iid", entity.iid, layout.iid), ("base", entity.base, layout.base)):
        if stated and known and stated.lower() != known.lower():
            message = f"the page gives `{stated}` as `{fact}` of `{entity.name}`, the layout has `{known}`"
            yield context.warning("value-conflict", fact, message, f"the layout was read from {layout.source}")


def _misplaced(name: str, arranged: Arranged, context: Context) -> Iterator[Diagnostic]:
    """Methods that the layout spells otherwise, and those that it does not have."""
    for written, right in arranged.respelled:
        message = f"the method `{written}` is spelled `{right}` in the layout of `{name}`"
        yield context.warning("method-spelling", f"methods.{written}", message, f"write `{right}`")
    bases = [*layout_bases(context.facts.layouts, name)] if arranged.homeless else []
    inherited = {slot.lower(): base for base, layout in bases for slot in layout.slots}
    for method in arranged.homeless:
        where = inherited.get(method.name.lower())
        message = f"the layout of `{name}` has no method `{method.name}`"
        help = f"`{where}` has one: its page belongs there" if where else "the method has no slot and cannot be called"
        yield context.warning(HOMELESS, f"methods.{method.name}", message, help)


def arrange(methods: Sequence[Method], layout: Layout, first: int) -> Arranged:
    """Put methods into the slots of a layout that begins at slot `first`.

    A name is looked for exactly, then without regard to case and separators. Methods of one name (overloads) take the
    slots of that name in the order given.
    """
    free: defaultdict[str, list[int]] = defaultdict(list)
    for index, name in enumerate(layout.slots):
        free[name].append(index)
    placed: dict[int, Method] = {}
    later: list[Method] = []
    for method in methods:
        if free.get(method.name):
            placed[free[method.name].pop(0)] = method
        else:
            later.append(method)
    folded = {_folded(name): index for name, left in free.items() for index in reversed(left)}
    respelled: list[tuple[str, str]] = []
    homeless: list[Method] = []
    for method in later:
        key = _folded(method.name)
        if key in folded:
            index = folded.pop(key)
            placed[index] = method
            respelled.append((method.name, layout.slots[index]))
        else:
            homeless.append(method)
    slots = [
        msgspec.structs.replace(placed.get(index) or Method(name=name, documented=False), name=name, slot=first + index)
        for index, name in enumerate(layout.slots)
    ]
    return Arranged((*slots, *homeless), first + len(slots), tuple(respelled), tuple(homeless))


def _folded(name: str) -> str:
    return "".join(char for char in name.lower() if char.isalnum())
