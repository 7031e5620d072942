"""Linking an interface or class: identifier, base and slots from its layout.

A layout has the vtable's order, else the body of the interface's own declaration, or a table in that order. Slots
count from the start of the whole vtable, the bases' slots included. A slot without a page keeps its place; a documented
method that the layout does not have is left without a slot, never appended in a guess.
"""

from __future__ import annotations

from collections import ChainMap, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from docabi.abi.vtables import ROOT, first_slot, layout_bases
from docabi.declaration.lowering.parameters import guessed_direction
from docabi.diagnostics import Diagnostic
from docabi.facts import Layout
from docabi.passes.link.step import Context, Note, Step
from docabi.passes.merge.inferred import BY_TYPE
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
    """An interface or class with what its layout gives: that of the facts, else the one that its own page states.

    Without a layout, or with one that stands on an unknown base, no slots.
    """
    if not isinstance(entity, Interface | Class):
        return Step(entity)
    layouts = ChainMap(context.facts.layouts, context.symbols.stated)
    inherited = _inherited(entity, layouts)
    own = [method for method in entity.methods if method.page != entity.page or method.name not in inherited]
    dropped = frozenset(method.name for method in entity.methods) - {method.name for method in own}
    entity = msgspec.structs.replace(entity, methods=tuple(own)) if dropped else entity
    layout = layouts.get(entity.name)
    step = _without_layout(entity, context) if layout is None else _with_layout(entity, layout, layouts, context)
    return msgspec.structs.replace(step, dropped=dropped)


def _inherited(entity: Interface | Class, layouts: Mapping[str, Layout]) -> Mapping[str, str]:
    """The methods that bases bring, and which: the body of a declaration may repeat them."""
    base = layouts[entity.name].base if entity.name in layouts else entity.base
    found: dict[str, str] = {}
    for name in (base, ROOT if isinstance(entity, Interface) else None):
        if name is not None and name in layouts and name != entity.name:
            for one, layout in ((name, layouts[name]), *layout_bases(layouts, name)):
                found |= dict.fromkeys(layout.slots, one)
    return found


def _with_layout(entity: Interface | Class, layout: Layout, layouts: Mapping[str, Layout], context: Context) -> Step:
    is_stated = entity.name not in context.facts.layouts
    source = f"stated in {layout.source}" if is_stated else f"layout: {layout.source}"
    given = {"iid": layout.iid, "base": None if is_stated and entity.base else layout.base}
    notes = [Note(fact, value, source) for fact, value in given.items() if value]
    known = {"iid": layout.iid or entity.iid, "base": entity.base if is_stated and entity.base else layout.base}
    differing = () if is_stated else _conflicts(entity, layout, context)
    conflicts = (*differing, *_reordered(entity.name, layout, context))
    first = first_slot(layouts, entity.name)
    if first is None:
        message = f"`{entity.name}` has a base without a layout (`{layout.base or ''}`)"
        missing = context.warning("no-layout", "name", message, _help(layout.base or ""))
        return Step(msgspec.structs.replace(entity, **known), (*conflicts, missing), tuple(notes))
    arranged = arrange(entity.methods, layout, first)
    notes.append(Note("slots", str(arranged.slots), source))
    methods = tuple(_guessed(arranged.methods, layout, context, notes))
    return Step(
        msgspec.structs.replace(entity, **known, slots=arranged.slots, methods=methods),
        (*conflicts, *_misplaced(entity, arranged, layouts, context)),
        tuple(notes),
        renamed=dict(arranged.respelled),
    )


def _guessed(methods: Sequence[Method], layout: Layout, context: Context, notes: list[Note]) -> Iterator[Method]:
    """The methods; of those without a page, directions that the layout does not state follow from types."""
    for method in methods:
        entry = layout.signatures.get(method.name) if method.page is None else None
        made = []
        for one in method.parameters:
            if entry is not None and one.name in entry.unstated:
                direction, is_guess = guessed_direction(one.type, context.facts)
                one = msgspec.structs.replace(one, direction=direction)
                if is_guess:
                    fact = f"methods.{method.name}.parameters.{one.name}.direction"
                    notes.append(Note(fact, direction.value, BY_TYPE, inferred=True))
            made.append(one)
        yield msgspec.structs.replace(method, parameters=tuple(made))


def _reordered(name: str, layout: Layout, context: Context) -> Iterator[Diagnostic]:
    """A body that has other slots than the layout, or in another order; one without a layout by alphabet."""
    stated = context.symbols.stated.get(name)
    if stated is layout and len(layout.slots) >= _DOUBTFUL and [*layout.slots] == sorted(layout.slots, key=str.lower):
        message = f"the page of `{name}` states its methods by alphabet, which the order of a vtable seldom is"
        yield context.warning("vtable-order", "vtable", message, "compare it with the header, or give a layout")
    elif stated is not None and [*map(_folded, stated.slots)] != [*map(_folded, layout.slots)]:
        page, header = (", ".join(one.slots) for one in (stated, layout))
        message = f"the page states the slots {page}, the layout of `{name}` has {header}"
        yield context.warning("vtable-order", "vtable", message, f"the layout was read from {layout.source}; it counts")


# By chance one of 24 orders of so many methods is that of the alphabet.
_DOUBTFUL = 4


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


def _misplaced(
    entity: Interface | Class, arranged: Arranged, layouts: Mapping[str, Layout], context: Context
) -> Iterator[Diagnostic]:
    """Methods that the layout spells otherwise, and those that it does not have."""
    name = entity.name
    for written, right in arranged.respelled:
        message = f"the method `{written}` is spelled `{right}` in the layout of `{name}`"
        yield context.warning("method-spelling", f"methods.{written}", message, f"write `{right}`")
    bases = _inherited(entity, layouts) if arranged.homeless else {}
    inherited = {slot.lower(): base for slot, base in bases.items()}
    described = {one.name.lower(): one.page for one in arranged.methods if one.slot is not None and one.documented}
    for method in arranged.homeless:
        where, other = (found.get(method.name.lower()) for found in (inherited, described))
        message = f"the layout of `{name}` has no method `{method.name}`"
        help = f"`{where}` has one: its page belongs there" if where else "the method has no slot and cannot be called"
        if other and other != method.page:
            message = f"the layout of `{name}` has one method `{method.name}`, which {other} and {method.page} describe"
            help = "the first of them counts; give the other one the name of what it describes, or remove it"
        yield context.warning(HOMELESS, f"methods.{method.name}", message, help)


def arrange(methods: Sequence[Method], layout: Layout, first: int) -> Arranged:
    """Put methods into the slots of a layout that begins at slot `first`.

    A name is looked for exactly, then without regard to case and separators, then as the form for text that a macro of
    Windows' headers makes of it (`CreateLampA`). Methods of one name (overloads) take the slots of that name in the
    order given.
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
        found = next((one for one in (key, f"{key}w", f"{key}a") if one in folded), None)
        if found is not None:
            index = folded.pop(found)
            placed[index] = method
            respelled.append((method.name, layout.slots[index]))
        else:
            homeless.append(method)
    slots = [
        msgspec.structs.replace(placed.get(index) or layout.method(name), name=name, slot=first + index)
        for index, name in enumerate(layout.slots)
    ]
    return Arranged((*slots, *homeless), first + len(slots), tuple(respelled), tuple(homeless))


def _folded(name: str) -> str:
    return "".join(char for char in name.lower() if char.isalnum())
