"""Sizes and offsets of structures and unions, as the compilers of a platform lay them out.

In: the type of a record. Out: its size, its alignment, and the place of each named member in bits. There are two
rules for bit fields. System V's (gcc, clang): a bit field lies in the next bits, unless it would cross a boundary of
its type; where `#pragma pack` counts it may. Windows' (Visual C++, and gcc and clang for Windows): bit fields share
units of their type, and one of another size begins a new unit. Sources: the System V ABI's processor supplement
(3.1.2), the documentation of `-mms-bitfields` of gcc, and what the compilers do (`tests/abi/test_sizes.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import msgspec

from docabi.abi.spelling import array_length
from docabi.abi.trees import type_of
from docabi.abi.types import Shape, Sort, Types
from docabi.spec import Field, Structure, Type, Union


class Platform(msgspec.Struct, frozen=True):
    """What compilers differ in: bits of a pointer, the greatest alignment of a number in bytes, whose rule counts."""

    pointer: int
    widest: int = 8
    is_windows: bool = False


WINDOWS = (Platform(64, is_windows=True), Platform(32, is_windows=True))
SYSTEM_V = (Platform(64), Platform(32, widest=4))


class Extent(NamedTuple):
    """Size and alignment in bytes."""

    size: int
    align: int


class Place(NamedTuple):
    """A member: its name (`inner.level` of a nested one), its first bit, and how many it has."""

    name: str
    offset: int
    bits: int


class Layout(msgspec.Struct, frozen=True):
    """A record as it is laid out."""

    extent: Extent
    places: tuple[Place, ...]


Rule = Callable[["int | None", bool], "Rows"]
"""What places the members of a record: made of its packing, and whether it is a union."""


class Sizes(msgspec.Struct, frozen=True):
    """The sizes of types on a platform. What nobody can lay out (`complete_records`) must not be asked for. `rule` says
    how the members of a record are placed; without it as the platform's compilers do.
    """

    types: Types
    platform: Platform
    rule: Rule | None = None

    def layout(self, record: Type) -> Layout:
        """The layout of a structure or union that is defined in place."""
        fields = record.structure if record.structure is not None else record.union or ()
        rule: Rule = WindowsRows if self.platform.is_windows else SystemVRows
        places: list[Place] = []
        rows = (self.rule or rule)(record.pack, record.union is not None)
        for field in fields:
            extent = self.extent(field.type)
            offset = rows.place(field, extent)
            places += self._places(field, offset, extent)
        return Layout(rows.extent(), tuple(places))

    def _places(self, field: Field, offset: int, extent: Extent) -> Iterator[Place]:
        inner = field.type.structure is not None or field.type.union is not None
        if inner:
            dot = f"{field.name}." if field.name else ""
            for place in self.layout(field.type).places:
                yield Place(f"{dot}{place.name}", offset + place.offset, place.bits)
        elif field.name:
            yield Place(field.name, offset, extent.size * 8 if field.bits is None else field.bits)

    def extent(self, type: Type) -> Extent:
        """Size and alignment of a type."""
        if type.structure is not None or type.union is not None:
            return self.layout(type).extent
        if type.array is not None:
            item = self.extent(type.array)
            return Extent(item.size * (array_length(type.size) or 0), item.align)
        return self._of_shape(self.types.resolve(type))

    def _of_shape(self, shape: Shape) -> Extent:
        if shape.sort is Sort.ARRAY and shape.target is not None:
            item = self._of_shape(shape.target)
            return Extent(item.size * (shape.length or 0), item.align)
        if shape.sort is Sort.GUID:
            return Extent(16, 4)
        entity = self.types.entities.get(shape.name)
        if shape.sort in (Sort.RECORD, Sort.UNION) and isinstance(entity, Structure | Union):
            return self.layout(type_of(entity)).extent
        if shape.sort is Sort.RECORD or (shape.sort is Sort.UNION and not shape.width):
            return self._of_fact(shape.name)
        return self._number(shape.bits(self.platform.pointer) // 8)

    def _of_fact(self, name: str) -> Extent:
        fact = self.types.facts.types[name]
        if fact.size is not None:
            found = self._number(fact.size.wide if self.platform.pointer == 64 else fact.size.narrow)
        else:
            found = self.layout(fact.record).extent
        return found if fact.align is None else Extent(found.size, fact.align // 8)

    def _number(self, size: int) -> Extent:
        return Extent(size, min(size, self.platform.widest))


class Rows:
    """The members of a record that were placed so far. All numbers are bits. `limits_closing` says whether a packing
    counts for a bit field of no width.
    """

    limits_closing = False

    def __init__(self, pack: int | None, is_union: bool) -> None:
        self.limit = None if pack is None else pack * 8
        self.is_union = is_union
        self.end = 0
        """The first free bit; of a union the end of its largest member."""
        self.align = 8

    def place(self, field: Field, extent: Extent) -> int:
        """Place a member; gives its first bit."""
        size, align = extent.size * 8, extent.align * 8
        packed = align if self.limit is None else min(align, self.limit)
        if field.bits is not None:
            return self.place_bits(field, size, packed if field.bits or self.limits_closing else align)
        self.close()
        offset = 0 if self.is_union else aligned(self.end, packed)
        self.take(offset + size, packed)
        return offset

    def place_bits(self, field: Field, size: int, align: int) -> int:
        """Place a bit field of a type of this size and alignment; gives its first bit."""
        raise NotImplementedError

    def close(self) -> None:
        """End a row of bit fields."""

    def take(self, end: int, align: int) -> None:
        """Take the bits up to `end` by what has this alignment."""
        self.end = max(self.end, end)
        self.align = max(self.align, align)

    def extent(self) -> Extent:
        """The whole record."""
        self.close()
        return Extent(aligned(self.end, self.align) // 8, self.align // 8)


class SystemVRows(Rows):
    """Members as gcc and clang place them, save for Windows."""

    def place_bits(self, field: Field, size: int, align: int) -> int:
        """Place a bit field of a type of this size and alignment; gives its first bit."""
        bits = field.bits or 0
        offset = 0 if self.is_union else self.end
        if not bits or (self.limit is None and offset % align + bits > size):
            offset = aligned(offset, align)
        # Bit fields without a name do not align the record.
        self.take(offset + bits, align if field.name else 8)
        return offset


class WindowsRows(Rows):
    """Members as Visual C++ places them."""

    limits_closing = True
    unit = (0, 0)
    """First bit and size of the unit that the last bit field is in; no size behind anything else."""
    used = 0

    def place_bits(self, field: Field, size: int, align: int) -> int:
        """Place a bit field of a type of this size and alignment; gives its first bit."""
        bits = field.bits or 0
        begin, width = self.unit
        if not bits:
            if width:
                self.close()
                self.take(aligned(self.end, align), align)
            return self.end
        if self.is_union:
            # Visual C++ does not align a union for its bit fields; gcc for Windows does.
            self.take(size, 8)
            return 0
        if width != size or self.used + bits > size:
            self.close()
            begin = aligned(self.end, align)
            self.unit, self.used = (begin, size), 0
            self.take(begin + size, align)
        self.used += bits
        return begin + self.used - bits

    def close(self) -> None:
        """End a row of bit fields."""
        self.unit, self.used = (0, 0), 0


def aligned(offset: int, align: int) -> int:
    """The first offset from this one on that is a multiple of an alignment."""
    return -(-offset // align) * align if align else offset
