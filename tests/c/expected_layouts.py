"""What the layout tests of the C headers expect, computed without docabi: slots of vtables, sizes and offsets.

Slots are read from the table of layouts. Structures are the fields of `specs/abi`, measured by the rules of the
platforms' ABIs over the table of types: a member lies at the next multiple of its own alignment, a structure ends at
the next multiple of the greatest.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import PROJECT

FACTS = PROJECT / "generator" / "docabi" / "facts"
Yaml = Mapping[str, Any]
# C's own types with the size that they have in COM, where `long` has 32 bits.
_WORDS = {
    "char": 1,
    "unsigned char": 1,
    "short": 2,
    "unsigned short": 2,
    "int": 4,
    "unsigned int": 4,
    "long": 4,
    "unsigned long": 4,
    "long long": 8,
    "unsigned long long": 8,
    "float": 4,
    "double": 8,
    "__int64": 8,
    "unsigned __int64": 8,
    "intmax_t": 8,
    "uintmax_t": 8,
}
_LENGTHS = {"MAX_PATH": 260}


def _types() -> dict[str, Any]:
    """Every type of the facts, those of libraries too."""
    libraries = _table("libraries.yaml").values()
    return {**_table("typedefs.yaml"), **{name: entry for types in libraries for name, entry in types.items()}}


@cache
def _table(name: str) -> Yaml:
    loaded: Yaml = yaml.load((FACTS / name).read_bytes(), Loader=yaml.CSafeLoader)
    return loaded


def layouts() -> Yaml:
    """The table of layouts."""
    return _table("layouts.yaml")


@cache
def slots_of(name: str) -> tuple[str, ...]:
    """Names of all slots of an interface, its bases' first."""
    layout = layouts()[name]
    base = layout.get("base")
    return (slots_of(base) if base else ()) + tuple(layout["slots"])


@dataclass(frozen=True)
class Target:
    """What the platforms differ in: bytes of a pointer, and the alignment of a 64-bit number in a structure."""

    pointer: int
    widest: int = 8


@dataclass(frozen=True)
class Size:
    """Size and alignment in bytes."""

    size: int
    align: int


@dataclass(frozen=True)
class Record:
    """A structure as measured: offsets by C expression of the member (`name`, `s.name`), sizes of members if asked."""

    size: int
    offsets: Mapping[str, int]
    sizes: Mapping[str, int] = dataclasses.field(default_factory=dict)


class Measure:
    """Measures the types of a specification for one target."""

    def __init__(self, entities: Mapping[str, Yaml], target: Target) -> None:
        self._entities = entities
        self._names = {entity["tag_name"]: name for name, entity in entities.items() if "tag_name" in entity}
        self._target = target
        self._further = {alias["name"]: alias["type"] for e in entities.values() for alias in e.get("aliases", ())}

    def record(self, name: str) -> Record:
        """A structure or union of the specification. KeyError if a type in it is not known."""
        entity = self._entities[name]
        found, size = self._place(entity["members"], entity["kind"] == "union")
        return Record(size.size, found)

    def fact(self, name: str) -> Record:
        """A structure of the table of types: offsets and sizes of its members. KeyError if it is not there."""
        fields = [_field(given) for given in _types()[name].get("fields", ())]
        sizes = {given["name"]: self._of(given["type"]).size for given in fields}
        return Record(self._known(name).size, self._place(fields, is_union=False)[0], sizes)

    def _place(self, fields: list[Yaml], is_union: bool) -> tuple[dict[str, int], Size]:
        offsets: dict[str, int] = {}
        end, greatest, largest = 0, 1, 0
        for field in fields:
            inner = self._of(field["type"])
            at = 0 if is_union else _up(end, inner.align)
            end, greatest, largest = at + inner.size, max(greatest, inner.align), max(largest, inner.size)
            if field["name"]:
                offsets[field["name"]] = at
            elif "union" in field["type"]:
                offsets |= {name: at + own for name, own in self._place(field["type"]["union"], True)[0].items()}
        return offsets, Size(_up(largest if is_union else end, greatest), greatest)

    def _of(self, type: Yaml) -> Size:
        if "pointer" in type or "function" in type:
            return self._number(self._target.pointer)
        if "array" in type:
            item = self._of(type["array"])
            return Size(item.size * _length(type.get("size")), item.align)
        if "enumeration" in type:
            return self._number(4)
        for part in ("structure", "union"):
            if part in type:
                return self._place(type[part], part == "union")[1]
        return self._named(type["name"])

    def _named(self, name: str) -> Size:
        name = self._names.get(name, name)
        if name in self._further:
            return self._of(self._further[name])
        entity = self._entities.get(name)
        if entity is not None and entity["kind"] in ("structure", "union"):
            return self._place(entity["members"], entity["kind"] == "union")[1]
        if entity is not None:
            return self._number({"enumeration": 4, "callback": self._target.pointer}[entity["kind"]])
        return self._known(name)

    def _known(self, name: str) -> Size:
        fact = _types().get(name)
        if fact is None and re.match("L?P[A-Z]", name):  # Windows' pointer types: LPX and PX
            return self._number(self._target.pointer)
        if fact is None:
            return self._number(_WORDS[name])
        if "as" in fact:
            pointer = fact["as"].rstrip().endswith("*")
            return self._number(self._target.pointer) if pointer else self._named(fact["as"])
        if "fields" in fact:
            return self._place([_field(field) for field in fact["fields"]], fact["kind"] == "union")[1]
        size = fact.get("size", {}).get(f"{self._target.pointer * 8}-bit") or self._width(fact["width"])
        return Size(size, fact["align"] // 8) if "align" in fact else self._number(size)

    def _width(self, width: int | str) -> int:
        return self._target.pointer if width == "pointer" else int(width) // 8

    def _number(self, size: int) -> Size:
        return Size(size, min(size, self._target.widest))


def _up(offset: int, align: int) -> int:
    return (offset + align - 1) // align * align


def _length(written: str | None) -> int:
    return _LENGTHS.get(written or "1") or int(written or "1", 0)


def _field(fact: Yaml) -> Yaml:
    if "array" in fact:
        item, length = fact["array"]
        return {"name": fact["name"], "type": {"array": {"name": item}, "size": str(length)}}
    pointer = fact["as"].rstrip().endswith("*")
    return {"name": fact["name"], "type": {"pointer": {"name": "void"}} if pointer else {"name": fact["as"]}}


@cache
def read_abi(specs: Path) -> dict[str, Yaml]:
    """The entities of a written specification by name."""
    found = (yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader) for file in sorted((specs / "abi").rglob("*.yaml")))
    return {entity["name"]: entity for entity in found}


def vtables(folder: Path) -> dict[str, list[str]]:
    """Members of every vtable of the headers, in the order written."""
    found: dict[str, list[str]] = {}
    for file in sorted(folder.glob("*.h")):
        for body, name in re.findall(r"^typedef struct \w+Vtbl \{\n(.*?)^\} (\w+)Vtbl;", file.read_text(), re.M | re.S):
            found[name] = re.findall(r"^    \w.* \((?:\w+) \*(\w+)\)\(", body, re.M)
    return found


def plain(member: str, slot: int) -> str:
    """A member's name without the marks of the naming rules."""
    return member.removeprefix("opaque_").removesuffix(f"_{slot}")


def vtable_assertions(found: Mapping[str, list[str]]) -> Iterator[str]:
    """Static assertions of every slot: the member that is called so stands where the table of layouts says."""
    for name, members in found.items():
        called = {plain(member, slot): member for slot, member in enumerate(members)}
        for slot, expected in enumerate(slots_of(name)):
            member = called.get(expected, expected)
            yield _assertion(f"offsetof({name}Vtbl, {member}) == {slot} * sizeof(void *)", f"{name}::{expected}")
        yield _assertion(f"sizeof({name}Vtbl) == {len(slots_of(name))} * sizeof(void *)", name)


def record_assertions(records: Mapping[str, Record]) -> Iterator[str]:
    """Static assertions of the size of every structure and the offset of every member."""
    for name, record in records.items():
        yield _assertion(f"sizeof({name}) == {record.size}", f"{name} has {record.size} bytes")
        for member, offset in record.offsets.items():
            yield _assertion(f"offsetof({name}, {member}) == {offset}", f"{name}.{member} is at {offset}")
        for member, size in record.sizes.items():
            yield _assertion(f"sizeof((({name} *)0)->{member}) == {size}", f"{name}.{member} has {size} bytes")


def _assertion(condition: str, message: str) -> str:
    return f'_Static_assert({condition}, "{message}");'


def measured(entities: Mapping[str, Yaml], target: Target, but: frozenset[str]) -> dict[str, Record]:
    """Every structure and union with members, without those whose types nobody defines (`but`)."""
    measure = Measure(entities, target)
    names = (name for name, entity in entities.items() if entity["kind"] in ("structure", "union"))
    return {name: measure.record(name) for name in names if name not in but and entities[name].get("members")}
