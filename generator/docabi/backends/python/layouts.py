"""Which records ctypes lays out as compilers do. In: a record. Out: the fields that ctypes needs for it, and where.

ctypes has rules of its own for bit fields: up to Python 3.13 those that are written down here (`_ctypes/cfield.c`),
from 3.14 on those of Windows where `_pack_` is given, and those of the platform elsewhere. It knows no bit field
without a width, so the bits that one leaves free become a field. What comes out otherwise than with a compiler is not
given.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from functools import partial

import msgspec

from docabi.abi import SpecView
from docabi.abi.asking import asked_by_name
from docabi.abi.sizes import SYSTEM_V, WINDOWS, Platform, Rows, Rule, Sizes, SystemVRows, WindowsRows, aligned
from docabi.abi.trees import type_of
from docabi.abi.types import Types
from docabi.diagnostics import Diagnostic, Severity
from docabi.source import PageId, Span
from docabi.spec import Field, Structure, Type, Union


class Where(IntEnum):
    """On which platforms ctypes lays out a record as compilers do."""

    NOWHERE = 0
    WINDOWS = 1
    EVERYWHERE = 2


def findings(spec: SpecView) -> Iterator[Diagnostic]:
    """An error for each record that ctypes can lay out on no platform, on the page and line of its declaration."""
    layouts, complete = Layouts(spec.abi.types), spec.abi.complete
    for name, entity in spec.entities.items():
        if name not in complete or layouts.where(name) is not Where.NOWHERE:
            continue
        evidence = spec.evidence(name)
        found = evidence.nearest("name") if evidence is not None else None
        page, span = found.sources[0].place if found else (PageId("", entity.page or ""), Span())
        message = f"ctypes cannot lay out the bit fields of `{name}` as compilers do, so it is opaque in Python"
        help = "nothing is to be done on the page; use the structure from C"
        yield Diagnostic(page, span, "unlike-ctypes", Severity.ERROR, message, help, f"unlike-ctypes:{name}")


@asked_by_name("_known")
class Layouts:
    """What ctypes makes of the records that can be laid out."""

    def __init__(self, types: Types) -> None:
        self._types = types
        self._known: dict[str, Where] = {}

    def where(self, name: str) -> Where:
        """Where ctypes lays out a structure or union with all that it holds as compilers do."""
        if name not in self._known:
            entity = self._types.entities[name]
            assert isinstance(entity, Structure | Union), "only records are laid out"
            record = type_of(entity)
            self._known[name] = Where.EVERYWHERE  # one that holds itself is laid out by nobody
            held = [self.where(one) for one in self._held(record)]
            self._known[name] = min([self.where_alone(record), *held])
        return self._known[name]

    def _held(self, record: Type) -> Iterator[str]:
        """The records of the specification that a record holds."""
        for field in record.structure or record.union or ():
            type = field.type
            while type.array is not None:
                type = type.array
            if type.structure is not None or type.union is not None:
                yield from self._held(type)
            elif type.name is not None:
                shape = self._types.resolve(type)
                while shape.target is not None and shape.length is not None:
                    shape = shape.target
                if isinstance(self._types.entities.get(shape.name), Structure | Union) and shape.target is None:
                    yield shape.name

    def where_alone(self, record: Type) -> Where:
        """Where ctypes lays out the members of a record as compilers do, if it does so with the records among them."""
        if not _has_bits(record):
            return Where.EVERYWHERE
        filled = self.filled(record)
        if not all(self._is_right(record, filled, platform) for platform in WINDOWS):
            return Where.NOWHERE
        is_everywhere = all(self._is_right(record, filled, platform) for platform in SYSTEM_V)
        return Where.EVERYWHERE if is_everywhere else Where.WINDOWS

    def _is_right(self, record: Type, filled: Type, platform: Platform) -> bool:
        right = Sizes(self._types, platform).layout(record)
        rules: tuple[Rule, ...] = (partial(_Ctypes, platform.is_windows), _newest(platform))
        return all(right == Sizes(self._types, platform, rule).layout(filled) for rule in rules)

    def filled(self, record: Type) -> Type:
        """The record with a field for the bits that a bit field without a width leaves free, in place of it."""
        fields: list[Field] = []
        rows = WindowsRows(record.pack, record.union is not None)
        sizes = Sizes(self._types, WINDOWS[0])
        for field in record.structure or record.union or ():
            free = rows.unit[1] - rows.used
            if field.bits == 0 and free and fields:
                fields.append(Field("", fields[-1].type, free))
            elif field.bits != 0:
                fields.append(msgspec.structs.replace(field, type=self._filled_inside(field.type)))
            rows.place(field, sizes.extent(field.type))
        part = "structure" if record.union is None else "union"
        return msgspec.structs.replace(record, **{part: tuple(fields)})

    def _filled_inside(self, type: Type) -> Type:
        if type.array is not None:
            return msgspec.structs.replace(type, array=self._filled_inside(type.array))
        return self.filled(type) if type.structure is not None or type.union is not None else type


def _has_bits(record: Type) -> bool:
    fields = record.structure or record.union or ()
    return any(field.bits is not None or _has_bits(field.type.array or field.type) for field in fields)


def _newest(platform: Platform) -> Rule:
    def rule(pack: int | None, is_union: bool) -> Rows:
        like_windows = platform.is_windows or pack is not None
        return (_NewestWindows if like_windows else SystemVRows)(pack, is_union)

    return rule


class _NewestWindows(WindowsRows):
    """Visual C++'s rule as ctypes has it: it aligns a union for its bit fields."""

    def place_bits(self, field: Field, size: int, align: int) -> int:
        """Place a bit field of a type of this size and alignment; gives its first bit."""
        if self.is_union:
            self.take(size, align)
            return 0
        return super().place_bits(field, size, align)


class _Ctypes(Rows):
    """Members as ctypes places them up to Python 3.13. A union goes on with the unit of the member before."""

    def __init__(self, is_windows: bool, pack: int | None, is_union: bool) -> None:
        super().__init__(pack, is_union)
        self._is_windows = is_windows
        self._unit = self._used = 0

    def place_bits(self, field: Field, size: int, align: int) -> int:
        """Place a bit field of a type of this size and alignment; gives its first bit, which may be a wrong one."""
        bits, unit = field.bits or 0, self._unit
        fits_kind = size == unit if self._is_windows else size <= unit
        end = 0 if self.is_union else self.end
        if unit and fits_kind and self._used + bits <= unit:
            offset = end - size + self._used
            self._used += bits
            self.align = max(self.align, 8)
            return offset
        if unit and not self._is_windows and size >= unit and self._used + bits <= size:
            self.take(end + size - unit, 8)
            offset = end - unit + self._used
            self._unit, self._used = size, self._used + bits
            return offset
        offset = 0 if self.is_union else aligned(self.end, align)
        self._unit, self._used = size, bits
        self.take(offset + size, align)
        return offset

    def close(self) -> None:
        """End a row of bit fields."""
        self._unit = self._used = 0
