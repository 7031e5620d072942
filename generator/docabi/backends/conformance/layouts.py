"""What the templates print of layouts: a table of what each structure, enumeration and vtable of a header measures.

A row says what the documentation lays down (offset and size of a member, first and number of a bit field's bits, value
of an enumerator, number of a slot), where it says so, and how C measures it in whatever headers it is compiled with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

import msgspec

from docabi.abi.constants import KnownConstant, statements
from docabi.abi.sizes import SYSTEM_V, WINDOWS, Sizes
from docabi.abi.trees import type_of
from docabi.backends.cnames.closure import Closure
from docabi.backends.cnames.fields import field_names, plain_union
from docabi.backends.cnames.naming import fits
from docabi.backends.cnames.vocabulary import printed_constants
from docabi.backends.conformance.places import Place, Places
from docabi.backends.conformance.views import is_foreign
from docabi.spec import Class, Entity, Enumeration, Field, Interface, Structure, Type, Union

_WORD = 32  # bits of an enumeration


class Sort(StrEnum):
    """What a row measures; the names of macros in docabi_layout.h."""

    SIZE = "SIZE"
    MEMBER = "MEMBER"
    BITS = "BITS"
    VALUE = "VALUE"
    WIDE_VALUE = "WIDE_VALUE"
    SLOTS = "SLOTS"
    SLOT = "SLOT"


class Row(msgspec.Struct, frozen=True):
    """A measure: of a `member`, as C and as the documentation calls it (both empty for the entity itself), and the two
    numbers that are expected, in C.
    """

    sort: Sort
    member: str
    title: str
    place: Place
    first: str
    second: str = "0"


class Member(msgspec.Struct, frozen=True):
    """A member that a stand-in fills; a bit field has the `value` that it gets."""

    name: str
    value: str = ""


class LayoutView(msgspec.Struct, frozen=True):
    """All rows of an entity; `type` is what C calls it, or its vtable."""

    name: str
    kind: str
    type: str
    rows: tuple[Row, ...]
    members: tuple[Member, ...] = ()


def layouts(
    entities: Iterable[Entity], closure: Closure, places: Places, printed: Mapping[tuple[str, str], str]
) -> Iterator[LayoutView]:
    """Yield the tables of a header; `printed` are the names of enumerators from `backends.cnames.vocabulary`."""
    constants = printed_constants(closure.vocabulary, frozenset(printed.values()))
    for entity in entities:
        found: LayoutView | None = None
        if isinstance(entity, Interface | Class):
            found = LayoutView(entity.name, "vtable", f"{entity.name}Vtbl", tuple(_slots(entity, closure, places)))
        elif isinstance(entity, Enumeration):
            rows = tuple(_values(entity, closure, printed, places))
            found = LayoutView(entity.name, "enumeration", entity.name, rows)
        elif isinstance(entity, Structure | Union) and _is_laid_out(entity, closure):
            found = _record(entity, closure, places)
        if found is not None and found.rows:
            yield found
        if stated := tuple(_constants(entity, constants, places)):
            yield LayoutView(f"{entity.name}.constants", "constants", entity.name, stated)


def _slots(entity: Interface | Class, closure: Closure, places: Places) -> Iterator[Row]:
    slots = closure.slots(entity.name)
    if entity.slots is None or not slots or is_foreign(entity):
        return
    place = places.slots(entity.name)
    # A specification that counts fewer slots than it names is wrong about the count.
    yield Row(Sort.SLOTS, "", "", place, str(max(entity.slots, len(slots))))
    for slot in slots:
        # The member is looked up by the method's own name: a header with two slots swapped does not pass.
        if slot.owner == entity.name and slot.method.slot == slot.number:
            yield Row(Sort.SLOT, slot.name, slot.method.name, place, str(slot.number))


def _values(
    entity: Enumeration, closure: Closure, printed: Mapping[tuple[str, str], str], places: Places
) -> Iterator[Row]:
    bits = closure.abi.types.named(entity.name).bits()
    yield Row(Sort.SIZE, "", "", places.of(entity.name, "name"), str(bits // 8))
    sort, end = (Sort.WIDE_VALUE, "ull") if bits > _WORD else (Sort.VALUE, "u")
    first = {member.name: member for member in reversed(entity.members)}
    for member in entity.members:
        name = printed.get((entity.name, member.name))
        if name is not None and fits(member, bits) and first[member.name] is member:
            place = places.of(entity.name, f"members.{member.name}")
            yield Row(sort, name, member.name, place, f"0x{member.value:X}{end}")


def _constants(entity: Entity, printed: Mapping[str, KnownConstant], places: Places) -> Iterator[Row]:
    """The constants that the entity's pages are the first to state."""
    facts = {constant.name: fact for _, fact, constant in reversed([*statements({entity.name: entity})])}
    for name, fact in reversed(facts.items()):
        if name in printed and printed[name].entities[:1] == (entity.name,):
            value = printed[name].value % 2**64
            yield Row(Sort.WIDE_VALUE, name, name, places.of(entity.name, fact), f"0x{value:X}ull")


def _is_laid_out(entity: Structure | Union, closure: Closure) -> bool:
    return entity.name not in closure.opaque and entity.name in closure.abi.complete


def _record(entity: Structure | Union, closure: Closure, places: Places) -> LayoutView:
    record = _ending(type_of(entity))
    found = [Sizes(closure.abi.types, platform).layout(record) for platform in (*WINDOWS, *SYSTEM_V)]
    size = _by([one.extent.size for one in found])
    rows = [Row(Sort.SIZE, "", "", places.of(entity.name, "name"), size)]
    members: list[Member] = []
    named = _members(record, closure)
    for number, ((name, path, field), *same) in enumerate(zip(named, *(one.places for one in found), strict=True)):
        unit = 8 if field.bits is None else 1
        numbers = ([one.offset // unit for one in same], [one.bits // unit for one in same])
        sort = Sort.MEMBER if field.bits is None else Sort.BITS
        rows.append(Row(sort, name, path, places.of(entity.name, f"members.{path}"), *map(_by, numbers)))
        members.append(Member(name, "" if field.bits is None else str(_bit_value(number, field.bits))))
    return LayoutView(entity.name, "record", entity.name, tuple(rows), tuple(members))


def _bit_value(number: int, bits: int) -> int:
    """What fills a bit field: its number and one, without the bit that may be a sign."""
    return 1 + number % max((1 << (bits - 1)) - 1, 1)


def _by(numbers: Sequence[int]) -> str:
    """The number of the platform, in C."""
    same = len(set(numbers)) == 1
    return str(numbers[0]) if same else f"DOCABI_BY({', '.join(map(str, numbers))})"


def _ending(record: Type) -> Type:
    """The record as headers have it: an array without a length at its end has one element."""
    fields = record.structure or ()
    last = fields[-1] if fields else None
    if last is None or last.type.array is None or last.type.size is not None:
        return record
    whole = msgspec.structs.replace(last, type=msgspec.structs.replace(last.type, size="1"))
    return msgspec.structs.replace(record, structure=(*fields[:-1], whole))


def _members(record: Type, closure: Closure, prefix: str = "", path: str = "") -> Iterator[tuple[str, str, Field]]:
    """Every member with a name, also of nested records: as C reaches it, as the documentation calls it."""
    fields = record.structure or record.union or ()
    for field, name in zip(fields, field_names(fields, closure.vocabulary), strict=True):
        if field.type.structure is None and field.type.union is None:
            if field.name:
                yield f"{prefix}{name}", f"{path}{field.name}", field
            continue
        is_plain = not field.name and field.type.pack == record.pack and plain_union(field.type) is not None
        inner = (prefix if is_plain else f"{prefix}{name}.", f"{path}{field.name}." if field.name else path)
        yield from _members(field.type, closure, *inner)
