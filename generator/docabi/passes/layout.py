"""Vtables: documented methods into the slots that a layout gives. Documentation has no vtable order; a layout has it.

Slots count from the start of the whole vtable, the bases' slots included. A slot without a page keeps its place; a
documented method that the layout does not have is left without a slot, never appended in a guess.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from docabi.facts import Layout
from docabi.spec import Method


class Arranged(msgspec.Struct, frozen=True):
    """Methods in vtable order, then those without a slot; `slots` is the length of the whole vtable."""

    methods: tuple[Method, ...]
    slots: int
    respelled: tuple[tuple[str, str], ...] = ()
    """A method's name as its page spells it, and as the layout does."""
    homeless: tuple[Method, ...] = ()
    """Documented methods that the layout does not have."""


def bases(layouts: Mapping[str, Layout], name: str) -> Iterator[tuple[str, Layout]]:
    """The bases of an interface, nearest first, as far as layouts are known."""
    seen = {name}
    base = layouts[name].base
    while base is not None and base not in seen and base in layouts:
        seen.add(base)
        yield base, layouts[base]
        base = layouts[base].base


def first_slot(layouts: Mapping[str, Layout], name: str) -> int | None:
    """How many slots the bases take; None where a base has no layout."""
    count, last = 0, layouts[name]
    for _, last in bases(layouts, name):
        count += len(last.slots)
    return count if last.base is None else None


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
    return Arranged(
        methods=(*_slots(layout, placed, first), *homeless),
        slots=first + len(layout.slots),
        respelled=tuple(respelled),
        homeless=tuple(homeless),
    )


def _slots(layout: Layout, placed: Mapping[int, Method], first: int) -> Iterator[Method]:
    for index, name in enumerate(layout.slots):
        method = placed.get(index)
        if method is None:
            yield Method(name=name, slot=first + index, documented=False)
        else:
            yield msgspec.structs.replace(method, name=name, slot=first + index)


def _folded(name: str) -> str:
    return "".join(char for char in name.lower() if char.isalnum())
