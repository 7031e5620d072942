"""Sizes and offsets of random records: what docabi says, what compilers do with the generated headers, and what ctypes
does with the generated package, are one.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from docabi.abi import SpecView
from docabi.abi.sizes import SYSTEM_V, WINDOWS, Place, Platform, Sizes
from docabi.abi.trees import type_of
from docabi.backends import units
from docabi.rendering import Options
from docabi.spec import Field, Structure, Type, Union
from tests.specification_in_memory import memory_spec

NUMBERS = ("BYTE", "WORD", "DWORD", "UINT64", "LONG", "SHORT")
BITS = {"BYTE": 8, "WORD": 16, "DWORD": 32, "UINT64": 64, "LONG": 32, "SHORT": 16}
MAGIC = b"docabi-layouts:\0"
ROOM = 512
SYNTAX = ("-std=c11", "-ffreestanding", "-w", "-c")
COMPILERS: dict[str, tuple[tuple[str, ...], Platform]] = {
    "gcc": (("gcc", *SYNTAX), SYSTEM_V[0]),
    "clang": (("clang", *SYNTAX), SYSTEM_V[0]),
    "clang-i386": (("clang", "--target=i386-linux-gnu", *SYNTAX), SYSTEM_V[1]),
    "clang-msvc": (("clang", "--target=x86_64-pc-windows-msvc", *SYNTAX), WINDOWS[0]),
    "clang-msvc-i686": (("clang", "--target=i686-pc-windows-msvc", *SYNTAX), WINDOWS[1]),
    # It aligns a union for its bit fields, which Visual C++ does not.
    "mingw": (("x86_64-w64-mingw32-gcc", "-std=c11", "-w", "-c"), WINDOWS[0]),
    "mingw-i686": (("i686-w64-mingw32-gcc", "-std=c11", "-w", "-c"), WINDOWS[1]),
}


class Maker:
    """Makes random records; each may hold those made before it."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._made: list[str] = []

    def entity(self, number: int) -> Structure | Union:
        """A structure or union."""
        form = Union if self._random.random() < 0.15 else Structure
        name = f"LAMP{number}"
        made = form(name=name, area="lamps", header="lamps.h", pack=self._pack(), members=self._members(3))
        self._made.append(name)
        return made

    def _pack(self) -> int | None:
        return self._random.choice([None, None, None, 1, 2, 4, 8])

    def _members(self, depth: int) -> tuple[Field, ...]:
        count = self._random.randint(1, 6)
        fields = [self._field(f"m{depth}{number}", depth) for number in range(count)]
        # C wants a named member.
        return (*fields, Field(f"last{depth}", Type(name=self._random.choice(NUMBERS))))

    def _field(self, name: str, depth: int) -> Field:
        number = self._random.choice(NUMBERS)
        form = self._random.random()
        if form < 0.45:
            bits = self._random.randint(1, BITS[number])
            unnamed = self._random.random() < 0.3
            return Field(
                "" if unnamed else name, Type(name=number), self._random.choice([0, bits]) if unnamed else bits
            )
        if form < 0.6 and depth > 1:
            part = self._random.choice(["structure", "union"])
            return Field(name, self._nested(part, self._members(depth - 1)))
        if form < 0.7:
            return Field(name, Type(array=Type(name=number), size=str(self._random.randint(1, 4))))
        if form < 0.8 and self._made:
            return Field(name, Type(name=self._random.choice(self._made[-4:])))
        if form < 0.87:
            return Field(name, Type(pointer=Type(name="void")))
        return Field(name, Type(name=number))

    def _nested(self, part: str, members: tuple[Field, ...]) -> Type:
        if part == "union":
            return Type(union=members, pack=self._pack())
        return Type(structure=members, pack=self._pack())


def random_spec(seed: int, count: int = 40) -> SpecView:
    """A specification of random records."""
    maker = Maker(seed)
    return memory_spec(tuple(maker.entity(number) for number in range(count)))


def written(spec: SpecView, target: str, folder: Path) -> Path:
    """The files of a target."""
    for unit in units(target, spec, Options(package="lamps_package")):
        for artifact in unit.make():
            file = folder / artifact.path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(artifact.text, "utf-8")
    return folder / target


def told(spec: SpecView, platform: Platform) -> dict[str, tuple[int, list[Place]]]:
    """Size and named members of every record, as docabi says."""
    sizes = Sizes(spec.abi.types, platform)
    records = {name: one for name, one in spec.entities.items() if isinstance(one, Structure | Union)}
    layouts = {name: sizes.layout(type_of(one)) for name, one in records.items() if name in spec.abi.complete}
    return {
        name: (one.extent.size, [place for place in one.places if place.name in set(numbers(type_of(records[name])))])
        for name, one in layouts.items()
    }


def numbers(record: Type, prefix: str = "") -> Iterator[str]:
    """The members that are numbers or pointers, those of nested records too: all their bits can be set."""
    for field in record.structure or record.union or ():
        if field.type.structure is not None or field.type.union is not None:
            yield from numbers(field.type, f"{prefix}{field.name}.")
        elif field.name and (field.type.name in NUMBERS or field.type.pointer is not None):
            yield f"{prefix}{field.name}"


def probe(found: dict[str, tuple[int, list[Place]]]) -> str:
    """A C file whose object holds each record once for each member, with all bits of that member set, and its sizes."""
    members = [(name, place.name) for name, (_, places) in found.items() for place in places]
    rows = [
        f"union {{ {name} value; unsigned char bytes[{ROOM}]; }} v{index};" for index, (name, _) in enumerate(members)
    ]
    values = [f"{{ .value = {{ .{path} = -1 }} }}" for _, path in members]
    sizes = ", ".join(f"sizeof({name})" for name in found)
    return "\n".join(
        [
            '#include "lamps.h"',
            f"typedef struct {{ char magic[{ROOM}]; unsigned sizes[{ROOM}]; {' '.join(rows)} }} Probe;",
            f'const Probe probe = {{ "{MAGIC.decode()[:-1]}", {{ {sizes} }}, {", ".join(values)} }};',
        ]
    )


def set_bits(data: bytes) -> Place:
    """Where the bits are that are set: the first, and how many."""
    number = int.from_bytes(data, "little")
    first = (number & -number).bit_length() - 1
    return Place("", first, number.bit_count())


def measured(compiler: Sequence[str], source: str, folder: Path, count: int) -> tuple[list[int], Iterator[bytes]]:
    """Sizes, and the bytes of each row."""
    (folder / "probe.c").write_text(source, "utf-8")
    command = [*compiler, f"-I{folder / 'c'}", str(folder / "probe.c"), "-o", str(folder / "probe.o")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode and "No such file" in done.stderr:
        pytest.skip(done.stderr[:200])
    assert done.returncode == 0, done.stderr[:3000]
    data = (folder / "probe.o").read_bytes().partition(MAGIC)[2]
    data = MAGIC + data
    sizes = [int.from_bytes(data[ROOM + 4 * index : ROOM + 4 * index + 4], "little") for index in range(ROOM)]
    start = 5 * ROOM
    return sizes, (data[start + ROOM * index : start + ROOM * (index + 1)] for index in range(count))


PROGRAM = """
import ctypes, importlib, json, sys
module = importlib.import_module("lamps_package.lamps")
def leaf(one, path):
    *outer, last = path.split(".")
    for name in outer:
        one = getattr(one, name)
    setattr(one, last, -1 if type(getattr(one, last)) is int else 2**64 - 1)
def row(name, path):
    one = getattr(module, name)()
    leaf(one, path)
    number = int.from_bytes(bytes(one), "little")
    return [(number & -number).bit_length() - 1, number.bit_count()]
out = {}
for name, paths in json.load(sys.stdin).items():
    kind = getattr(module, name)
    known = hasattr(kind, "_fields_")
    out[name] = [ctypes.sizeof(kind), ctypes.alignment(kind), [row(name, path) for path in paths]] if known else None
print(json.dumps(out))
"""


@pytest.mark.parametrize("seed", range(4))
def test_ctypes_lays_out_what_docabi_says_or_nothing(seed: int, tmp_path: Path) -> None:
    spec = random_spec(seed)
    folder = written(spec, "python", tmp_path)
    platform = WINDOWS[0] if sys.platform == "win32" else SYSTEM_V[0]
    expected = told(spec, platform)
    paths = {name: [place.name for place in places] for name, (_, places) in expected.items()}
    command = [sys.executable, "-W", "error", "-c", PROGRAM]
    done = subprocess.run(command, input=json.dumps(paths), cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    found = {name: one for name, one in json.loads(done.stdout).items() if one is not None}
    assert len(found) > 8
    for name, (size, _, rows) in found.items():
        rows = [Place(path, *row) for path, row in zip(paths[name], rows, strict=True)]
        assert (size, rows) == expected[name], spec.entities[name]


def has_bits_in_a_union(name: str, spec: SpecView) -> bool:
    """Whether a record, or one that it holds, is a union with bit fields."""

    def of(record: Type) -> bool:
        if record.union and any(field.bits is not None for field in record.union):
            return True
        return any(of(one.type) or (one.type.name in spec.entities and of(named(one.type))) for one in fields(record))

    def named(type: Type) -> Type:
        entity = spec.entities[type.name or ""]
        assert isinstance(entity, Structure | Union)
        return type_of(entity)

    return of(named(Type(name=name)))


def fields(record: Type) -> tuple[Field, ...]:
    """The members of a record; of any other type none."""
    return record.structure or record.union or ()


@pytest.mark.slow
@pytest.mark.compilers
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", COMPILERS)
def test_compilers_lay_out_what_docabi_says(name: str, seed: int, tmp_path: Path) -> None:
    command, platform = COMPILERS[name]
    spec = random_spec(seed)
    written(spec, "c", tmp_path)
    found = told(spec, platform)
    if name.startswith("mingw"):
        found = {record: one for record, one in found.items() if not has_bits_in_a_union(record, spec)}
    assert len(found) > 10
    count = sum(len(places) for _, places in found.values())
    try:
        sizes, rows = measured(command, probe(found), tmp_path, count)
    except FileNotFoundError:
        pytest.skip(f"{command[0]} is not installed")
    assert dict(zip(found, sizes, strict=False)) == {record: size for record, (size, _) in found.items()}
    for record, (_, places) in found.items():
        for place in places:
            assert (record, place) == (record, set_bits(next(rows))._replace(name=place.name)), spec.entities[record]
