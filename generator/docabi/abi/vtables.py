"""The vtable of an interface: every slot from its first base's to its own last, each in its place.

Numbers that pages or layouts give count, and nothing shifts: a slot without a page keeps its place, and a gap between
the slots of a base and the first own one is filled with slots that nobody knows. A layout or the body of a declaration
has the order, and linking has put it into the entities.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

import msgspec

from docabi.abi.asking import asked_by_name
from docabi.declaration.vocabulary import ROOT_METHODS
from docabi.facts import Layout
from docabi.spec import Class, Direction, Entity, Interface, Method, Parameter, Type

ROOT = "IUnknown"
_HRESULT = Type(name="HRESULT")
_ULONG = Type(name="ULONG")
_OBJECT = Parameter(name="ppvObject", direction=Direction.OUT, type=Type(pointer=Type(pointer=Type(name="void"))))
_ROOT_METHODS: tuple[Method, ...] = (
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
    """A slot: its number from the vtable's start, the interface that brings it, what stands there.

    A method of which nobody tells more than that the slot is there is not `documented`.
    """

    number: int
    owner: str
    method: Method


class Part(msgspec.Struct, frozen=True, dict=True):
    """What one interface brings to a vtable: methods from the slot `first` on; -1 says where its bases end.

    `total` is how many slots there are at least, those of its bases counted.
    """

    owner: str
    first: int
    methods: tuple[Method, ...]
    total: int = 0

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """The slots of a part that has its place."""
        rows = enumerate(self.methods, self.first)
        return tuple(Slot(number, self.owner, _placed(method, number)) for number, method in rows)


class Vtable(msgspec.Struct, frozen=True, dict=True):
    """The vtable of an interface in parts, the first base's part first and the interface's own last."""

    parts: tuple[Part, ...]

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Every slot in order."""
        return tuple(slot for part in self.parts for slot in part.slots)

    @property
    def own(self) -> tuple[Slot, ...]:
        """The slots that come after those of the bases."""
        return self.slots[self.parts[-1].first :]

    @property
    def base(self) -> str | None:
        """The interface whose vtable this one begins with."""
        return self.parts[-2].owner if len(self.parts) > 1 else None

    @property
    def is_com(self) -> bool:
        """Whether it begins with the slots of IUnknown."""
        return self.parts[0].owner == ROOT


@asked_by_name("_made")
class Vtables:
    """The vtables of entities, and of interfaces that only layouts know. Each is made when somebody asks for it."""

    def __init__(self, entities: Mapping[str, Entity], layouts: Mapping[str, Layout]) -> None:
        self._entities = entities
        self._layouts = layouts
        self._made: dict[str, Vtable | None] = {}

    def find(self, name: str) -> Vtable | None:
        """The vtable of an interface or class; None where nobody knows its slots or those of a base."""
        if name not in self._made:
            for one in reversed(self._line(name)):  # each base before what extends it, however many there are
                if one not in self._made:
                    known = _known([self._part(below) for below in reversed(self._line(one))])
                    self._made[one] = self._on_its_base(_fitted(known)) if known else None
        return self._made[name]

    def _on_its_base(self, parts: list[Part]) -> Vtable:
        """A vtable of these parts. Those of the bases are the very ones of the base, whose slots are made once."""
        base = self.find(parts[-2].owner) if len(parts) > 1 else None
        is_same = base is not None and base.parts == tuple(parts[:-1])
        return Vtable((*base.parts, parts[-1])) if base is not None and is_same else Vtable(tuple(parts))

    def own(self, name: str) -> tuple[Method, ...]:
        """What stands in the own slots of an interface, in order; none where nobody knows its vtable."""
        table = self.find(name)
        return tuple(slot.method for slot in table.own) if table is not None else ()

    def base(self, name: str) -> str | None:
        """The interface that an interface or class extends: that with which its vtable begins.

        Of one whose slots nobody knows the stated base. An interface without any, or on a base that does not lead to
        IUnknown, is taken for a child of IUnknown.
        """
        table = self.find(name)
        if table is not None or not self._is_known(name):
            return table.base if table is not None else None
        line = self._line(name)
        if isinstance(self._entities.get(name), Class):
            return line[1] if len(line) > 1 and self._is_known(line[1]) else None
        return line[1] if line[-1] == ROOT else ROOT

    def bases(self, name: str) -> Iterator[str]:
        """The interfaces that an interface extends, nearest first."""
        base = self.base(name)
        while base is not None:
            yield base
            base = self.base(base)

    def derives(self, name: str, base: str) -> bool:
        """Whether an interface is another one or has it among its bases."""
        return name == base or base in self.bases(name)

    def is_com(self, name: str) -> bool:
        """Whether an interface or class extends IUnknown."""
        return ROOT in self.bases(name)

    def undocumented(self, name: str, header: str | None = None) -> Interface:
        """An interface that no page describes, from its layout. Without another header one whose signatures are known
        belongs to that of the file that declares it.
        """
        layout, table = self._layouts[name], self.find(name)
        slots = len(table.slots) if table is not None else None
        header = header or (header_of(layout.file) if layout.signatures else None)
        return Interface(
            name=name, area="", header=header, iid=layout.iid, base=layout.base, slots=slots, methods=self.own(name)
        )

    def iid(self, name: str) -> str | None:
        """The identifier of an interface, from its page or its layout."""
        layout = self._layouts.get(name)
        return getattr(self._entities.get(name), "iid", None) or (layout.iid if layout else None)

    def _is_known(self, name: str) -> bool:
        return name == ROOT or isinstance(self._entities.get(name), Interface | Class) or name in self._layouts

    def _stated(self, name: str) -> str | None:
        """The base that a page or a layout states; an interface of a page that states none is a child of IUnknown."""
        entity = self._entities.get(name)
        if name == ROOT:
            return None
        if isinstance(entity, Interface | Class):
            return entity.base or (ROOT if isinstance(entity, Interface) else None)
        return self._layouts[name].base if name in self._layouts else None

    def _line(self, name: str) -> list[str]:
        """An interface and its stated bases, nearest first. Bases that are a circle are none."""
        line = [name]
        while (base := self._stated(line[-1])) is not None:
            if base in line:
                return [name] if isinstance(self._entities.get(name), Class) else [name, ROOT]
            line.append(base)
        return line

    def _part(self, name: str) -> Part | None:
        if name == ROOT:
            return Part(name, 0, _ROOT_METHODS)
        entity = self._entities.get(name)
        if isinstance(entity, Interface | Class):
            return _documented(entity)
        if name not in self._layouts:
            return None
        layout = self._layouts[name]
        return Part(name, -1, tuple(map(layout.method, layout.slots)))


def _documented(entity: Interface | Class) -> Part | None:
    if entity.slots is None:
        return None
    slots = [(one.slot, one) for one in reversed(entity.methods) if one.slot is not None]
    numbered = {slot: method for slot, method in slots if 0 <= slot < MOST_SLOTS}
    if not numbered:
        return Part(entity.name, -1, (), min(entity.slots, MOST_SLOTS))
    first = min(numbered)
    end = max(max(numbered) + 1, min(entity.slots, MOST_SLOTS))
    return Part(entity.name, first, tuple(numbered.get(place) or _unknown(place) for place in range(first, end)))


def _known(parts: list[Part | None]) -> list[Part]:
    """All parts if each is known. Behind a base that nobody knows those whose slots have numbers stand on IUnknown: the
    numbers say where they begin.
    """
    last = max((place for place, part in enumerate(parts) if part is None), default=-1)
    known = [part for part in parts[last + 1 :] if part is not None]
    if last < 0:
        return known
    return [Part(ROOT, 0, _ROOT_METHODS), *known] if known and known[0].first >= len(_ROOT_METHODS) else []


def _fitted(parts: list[Part]) -> list[Part]:
    """The parts one after the other.

    Where an interface's own slots do not follow on its base's, the base is left out: the numbers count.
    """
    fitted: list[Part] = []
    count = 0
    for part in parts:
        if 0 <= part.first < count:
            fitted = [Part(ROOT, 0, _ROOT_METHODS)] if part.first >= len(_ROOT_METHODS) else []
            count = len(_ROOT_METHODS) * len(fitted)
        first = max(part.first, count)
        gap = tuple(_unknown(number) for number in range(count, first))
        rest = tuple(_unknown(number) for number in range(first + len(part.methods), part.total))
        fitted.append(Part(part.owner, count, gap + part.methods + rest))
        count = first + len(part.methods) + len(rest)
    return fitted


def _unknown(number: int) -> Method:
    return Method(name=f"slot{number}", slot=number, documented=False)


def _placed(method: Method, number: int) -> Method:
    return method if method.slot == number else msgspec.structs.replace(method, slot=number)


def header_of(file: str) -> str:
    """The header that a file of definitions is or becomes: `lamps.h` of `lamps.idl`."""
    return f"{file.rpartition('.')[0] or file}.h"


def layout_bases(layouts: Mapping[str, Layout], name: str) -> Iterator[tuple[str, Layout]]:
    """The bases of an interface by layouts alone, nearest first, as far as they are known."""
    seen = {name}
    base = layouts[name].base
    while base is not None and base not in seen and base in layouts:
        seen.add(base)
        yield base, layouts[base]
        base = layouts[base].base


def first_slot(layouts: Mapping[str, Layout], name: str) -> int | None:
    """How many slots the bases take by layouts alone; None where a base has no layout."""
    count, last = 0, layouts[name]
    for _, last in layout_bases(layouts, name):
        count += len(last.slots)
    return count if last.base is None else None


def slot_names(layouts: Mapping[str, Layout], name: str) -> tuple[str, ...]:
    """The names of every slot of an interface by layouts alone, its bases' first."""
    line = [layouts[name], *(layout for _, layout in layout_bases(layouts, name))]
    return tuple(slot for layout in reversed(line) for slot in layout.slots)


def base_of_slots(name: str, slots: tuple[str, ...], known: Mapping[str, tuple[str, ...]]) -> tuple[str | None, int]:
    """The base of an interface that is told by its whole vtable alone, and how many slots are the base's.

    It is the longest of the known whole vtables that this one begins with, unless two interfaces share it: then a
    shorter one. None for a vtable that does not begin with IUnknown's.
    """
    candidates: dict[int, list[str]] = {}
    for other, others in known.items():
        if other != name and len(others) < len(slots) and slots[: len(others)] == others and others[:3] == ROOT_METHODS:
            candidates.setdefault(len(others), []).append(other)
    for count in sorted(candidates, reverse=True):
        if len(candidates[count]) == 1:
            return candidates[count][0], count
    return (ROOT, len(ROOT_METHODS)) if slots[: len(ROOT_METHODS)] == ROOT_METHODS and name != ROOT else (None, 0)
