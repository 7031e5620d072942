"""What changed of a vtable: methods that came, went, moved, were renamed or documented at last.

Slots count from the start of the whole vtable; what a base gained is the base's change and none of whatever extends it,
so slots are compared by where they stand among an interface's own.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence

from docabi.changes.alignment import Alignment, Pair, align
from docabi.changes.calls import Context, call_edits, constant_edits, prototype
from docabi.changes.model import Edit
from docabi.changes.plainfacts import METHOD, deprecation_edits, edits, under
from docabi.spec import Class, Interface, Method, Structure, Union

Owner = Interface | Class | Structure | Union


def method_edits(old: Owner, new: Owner, context: Context) -> Iterator[Edit]:
    """Every change of the methods of an entity."""
    first = own_slots(old) or 0, own_slots(new) or 0
    found: Alignment[Method] = align(old.methods, new.methods, values=(_call_from(first[0]), _call_from(first[1])))
    moves = [pair for pair in found.pairs if pair.old.slot is not None and pair.new.slot is not None]
    yield from _come_and_gone(found, moves)
    yield from _order_edits((old, new), first, moves, bool(found.added or found.removed))
    for pair in found.pairs:
        yield from _pair_edits(pair, context)


def own_slots(owner: Owner) -> int | None:
    """The first slot of an owner's own methods; None without a layout."""
    slots = [method.slot for method in owner.methods if method.slot is not None]
    return min(slots, default=None)


def _call_from(first: int) -> Callable[[Method], Hashable]:
    """What a method is by its place among own ones, counted from the slot `first`, and by its call; not its name."""

    def call(method: Method) -> Hashable:
        if method.slot is None:
            return None
        passed = tuple((one.type, one.direction) for one in method.parameters)
        return method.slot - first, method.documented, method.returns, passed

    return call


def _come_and_gone(found: Alignment[Method], kept: Sequence[Pair[Method]]) -> Iterator[Edit]:
    last_old = max((pair.old.slot or 0 for pair in kept), default=-1)
    last_new = max((pair.new.slot or 0 for pair in kept), default=-1)
    for key, lost in found.removed:
        rule = "method-withdrawn" if lost.slot is not None and lost.slot < last_old else "method-removed"
        yield Edit(rule, under("methods", key), _placed(lost), "")
    for key, come in found.added:
        rule = "method-inserted" if come.slot is not None and come.slot < last_new else "method-added"
        yield Edit(rule, under("methods", key), "", _placed(come))


def _placed(method: Method) -> str:
    """A method as people read it, with its slot."""
    place = f"slot {method.slot}" if method.slot is not None else "no slot"
    text = prototype(method)
    return f"{place}: {text}" if text else place


def _order_edits(
    owners: tuple[Owner, Owner], first_slots: tuple[int, int], kept: Sequence[Pair[Method]], moved: bool
) -> Iterator[Edit]:
    """The change of the order of methods, or of where all of them stand, which neither a method nor a base explains.
    `first_slots` are those of each owner's own methods.
    """
    before = sorted(kept, key=lambda pair: pair.old.slot or 0)
    after = sorted(kept, key=lambda pair: pair.new.slot or 0)
    if before != after:
        names = ", ".join(pair.old.name for pair in before), ", ".join(pair.new.name for pair in after)
        yield Edit("methods-reordered", "methods", *names)
        return
    shift = first_slots[1] - first_slots[0]
    own = any((pair.new.slot or 0) - (pair.old.slot or 0) != shift for pair in kept)
    bases = tuple(getattr(owner, "base", None) for owner in owners)
    whole = bases == (None, None) and any(pair.old.slot != pair.new.slot for pair in kept)
    if (own or whole) and not moved:
        first = [next(str(one.slot) for one in side) for side in ((p.old for p in before), (p.new for p in after))]
        last = [str(pair.slot) for pair in (before[-1].old, after[-1].new)]
        yield Edit("slots-shifted", "methods", *(f"{a} to {b}" for a, b in zip(first, last, strict=True)))


def _pair_edits(pair: Pair[Method], context: Context) -> Iterator[Edit]:
    part = under("methods", pair.key)
    old, new = pair.old, pair.new
    if old.name != new.name:
        yield Edit("method-renamed", under(part, "name"), old.name, new.name)
    if (old.slot is None) != (new.slot is None):
        rule = "slot-added" if old.slot is None else "slot-removed"
        yield Edit(rule, under(part, "slot"), *("" if s is None else str(s) for s in (old.slot, new.slot)))
    if old.documented != new.documented:
        rule = "method-documented" if new.documented else "method-undocumented"
        yield Edit(rule, part, prototype(old), prototype(new))
        return
    yield from edits(old, new, METHOD, part)
    yield from deprecation_edits(old, new, part, context.meanings.renamed)
    yield from call_edits(old, new, part, context)
    yield from constant_edits(old.constants, new.constants, part)
