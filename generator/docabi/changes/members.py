"""What changed of what an entity is made of: enumerators, members of records, further names, interfaces of a class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docabi.abi.spelling import spell
from docabi.changes.alignment import Alignment, Pair, align
from docabi.changes.calls import Context, TypeRules
from docabi.changes.meaning import Difference, typed
from docabi.changes.model import Edit
from docabi.changes.plainfacts import FIELD, come_and_gone, deprecation_edits, edits, shown, under
from docabi.spec import Enumeration, Enumerator, Field, Type

_STORED = TypeRules("field-type-changed", "field-pointee-changed")


def enumerator_edits(
    old: Sequence[Enumerator], new: Sequence[Enumerator], part: str, context: Context
) -> Iterator[Edit]:
    """Every change of a list of enumerators; their order means nothing. One whose value alone stayed was renamed."""
    found = align(old, new, values=(_value, _value))
    where = under(part, "members")
    yield from come_and_gone(found, where, lambda one: "enumerator", lambda one: shown(one.value))
    for pair in found.pairs:
        yield from _enumerator_edits(pair, under(where, pair.key))
        yield from deprecation_edits(pair.old, pair.new, under(where, pair.key), context.meanings.renamed)


def _value(one: Enumerator) -> int | None:
    return one.value


def _enumerator_edits(pair: Pair[Enumerator], part: str) -> Iterator[Edit]:
    old, new = pair.old, pair.new
    if old.name != new.name:
        yield Edit("enumerator-renamed", under(part, "name"), old.name, new.name)
    if old.value != new.value:
        yield Edit("enumerator-value-changed", under(part, "value"), shown(old.value), shown(new.value))
    if old.release != new.release:
        documented = new.release is None
        rule = "enumerator-documented" if documented else "enumerator-undocumented"
        if old.release is not None and new.release is not None:
            rule = "unclassified-change"
        yield Edit(rule, under(part, "release"), old.release or "", new.release or "")


def width_edits(old: Enumeration, new: Enumeration, context: Context) -> Iterator[Edit]:
    """The change of the integer that an enumeration is: without one it is `int`."""
    before, after = old.underlying or Type(name="int"), new.underlying or Type(name="int")
    if old.underlying != new.underlying:
        same = context.meanings.compare(before, after) is not Difference.FORM
        yield Edit("type-respelled" if same else "enumeration-width-changed", "underlying", typed(before), typed(after))


def field_edits(old: Sequence[Field], new: Sequence[Field], part: str, context: Context) -> Iterator[Edit]:
    """Every change of the members of a structure or union, those of nested ones among them."""

    def alike(one: Field, other: Field) -> bool:
        return one.bits == other.bits and one.type == other.type

    found: Alignment[Field] = align(old, new, alike)
    where = under(part, "members")
    yield from come_and_gone(found, where, lambda one: "field", _spelled)
    if found.reordered:
        yield Edit("fields-reordered", where, *found.order)
    for pair in found.pairs:
        yield from _field_edits(pair, under(where, pair.key), context)


def _field_edits(pair: Pair[Field], part: str, context: Context) -> Iterator[Edit]:
    old, new = pair.old, pair.new
    if old.name != new.name:
        yield Edit("field-renamed", under(part, "name"), old.name, new.name)
    yield from edits(old, new, FIELD, part)
    if old.type == new.type:
        return
    inner = _parts(old.type), _parts(new.type)
    if old.type.structure is not None and new.type.structure is not None:
        yield from field_edits(old.type.structure, new.type.structure, part, context)
    elif old.type.union is not None and new.type.union is not None:
        yield from field_edits(old.type.union, new.type.union, part, context)
    elif old.type.enumeration is not None and new.type.enumeration is not None:
        yield from enumerator_edits(old.type.enumeration, new.type.enumeration, part, context)
    elif any(inner):
        yield Edit("field-type-changed", under(part, "type"), typed(old.type), typed(new.type))
    else:
        yield from _STORED.edit(context.meanings, part, old.type, new.type)
    if old.type.pack != new.type.pack:
        yield Edit("packing-changed", under(part, "type.pack"), shown(old.type.pack), shown(new.type.pack))


def _parts(type: Type) -> bool:
    return (type.structure or type.union or type.enumeration) is not None


def _spelled(field: Field) -> str:
    return spell(field.type, field.name) + (f" : {shown(field.bits)}" if field.bits is not None else "")


def alias_edits(old: Sequence[Field], new: Sequence[Field]) -> Iterator[Edit]:
    """Every change of the further names of a definition; their order means nothing."""
    found: Alignment[Field] = align(old, new)
    yield from come_and_gone(found, "aliases", lambda one: "alias", _spelled)
    for pair in found.pairs:
        if pair.old.type != pair.new.type:
            yield Edit("alias-changed", under("aliases", pair.key), typed(pair.old.type), typed(pair.new.type))


def interface_edits(old: Sequence[str], new: Sequence[str]) -> Iterator[Edit]:
    """Every change of the interfaces that a class gives; the first is the default."""
    before, after = {*old}, {*new}
    for name in old:
        if name not in after:
            yield Edit("coclass-interface-removed", under("interfaces", name), name, "")
    for name in new:
        if name not in before:
            yield Edit("coclass-interface-added", under("interfaces", name), "", name)
    if old and new and old[0] != new[0]:
        yield Edit("default-interface-changed", "interfaces", old[0], new[0])
