# made by docabi from its runtime; do not edit
"""Layouts: what the headers under test and the Python package make of each structure, enumeration and vtable.

The headers are those made beside the tests, or yours: `pytest conformance/test_layout.py --headers DIR`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import pytest
from docabi_layout import Row, entities, measured
from docabi_standin import pattern_out, shared_folder


class Place(NamedTuple):
    """A member in a class of the package: first bit and number of bits."""

    first: int
    bits: int
    is_bit_field: bool


class Layout(NamedTuple):
    """An entity with what was measured of it in the headers, its class, and the stand-ins of its header."""

    entity: str
    kind: str
    rows: list[Row]
    python: Callable[[], Any]
    library: Callable[[], ctypes.CDLL]

    def function(self, name: str, returns: Any = ctypes.c_int) -> Any:
        """A function that the stand-ins have for it."""
        found = getattr(self.library(), f"docabi_{name}_{self.entity}")
        found.restype = returns
        return found


@pytest.fixture
def layout(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    package_class: Callable[[str], Any],
    stand_in_library: Callable[[str], ctypes.CDLL],
) -> Layout:
    """The layout of an entity, with the headers under test."""
    header, entity, kind = request.param
    headers = request.config.getoption("--headers")
    try:
        rows = measured(header, headers, shared_folder(request.config, tmp_path_factory))[entity]
    except ValueError as error:
        pytest.fail(f"{headers} has no {header}.h that compiles:\n{error}", pytrace=False)
    return Layout(entity, kind, rows, lambda: package_class(entity), lambda: stand_in_library(header))


def _over(kind: str) -> pytest.MarkDecorator:
    """Once for each entity of a kind, for all if it is empty."""
    chosen = [one for one in entities() if not kind or one[2] == kind]
    return pytest.mark.parametrize("layout", chosen, ids=[one[1] for one in chosen], indirect=True)


@_over("")
def test_headers(layout: Layout) -> None:
    """Every offset, size, value and slot of the headers is the documented one."""
    rows = layout.rows
    if all(row.found is None for row in rows):
        missing = f"{rows[0].place}: the headers have no {layout.kind} {layout.entity}: {rows[0].error}"
        pytest.fail(missing, pytrace=False)
    _compare((row, row.found) for row in rows)


def _compare(found: Iterable[tuple[Row, tuple[int, int] | None]], where: str = "the headers") -> None:
    wrong = [message for row, numbers in found if (message := row.wrong(numbers, where))]
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


@_over("record")
def test_structures(layout: Layout) -> None:
    """The package has every member where the documentation has it."""
    structure = _laid_out(layout.python())
    _compare(((row, _measured_in(structure, row)) for row in layout.rows), "the Python package")


def _measured_in(structure: Any, row: Row) -> tuple[int, int] | None:
    if row.sort == "SIZE":
        return ctypes.sizeof(structure), 0
    place = member_of(structure, row.member)
    unit = 1 if row.sort == "BITS" else 8
    return (place.first // unit, place.bits // unit) if place is not None else None


@_over("record")
def test_members(layout: Layout) -> None:
    """What C writes into a member by its name Python reads by its name, and the other way round."""
    structure = _laid_out(layout.python())
    fill, echo = layout.function("fill", ctypes.c_size_t), layout.function("echo")
    for number, row in enumerate(row for row in layout.rows if row.sort in ("MEMBER", "BITS")):
        place = member_of(structure, row.member)
        assert place is not None, f"{row.place}: {row.name} is not in the Python package"
        record = structure()
        size = fill(ctypes.byref(record), number)
        assert size == ctypes.sizeof(record), f"{row.place}: {layout.entity} has {size} bytes in C"
        filled = bytes(record)
        value = int.from_bytes(filled, "little") >> place.first & ((1 << place.bits) - 1)
        expected = int.from_bytes(pattern_out(number, 0, place.bits // 8), "little")
        is_right = value == expected if not place.is_bit_field else value != 0
        assert is_right, f"{row.place}: C wrote {row.name}, and {filled.hex(' ')} are in the structure"
        others = int.from_bytes(filled, "little") ^ value << place.first
        assert not others, f"{row.place}: C wrote {row.name}, and {filled.hex(' ')} are in the structure"
        echo(ctypes.byref(record), number)
        call = layout.library().docabi_last_call().contents
        came = int.from_bytes(bytes(call.bytes[0])[: call.sizes[0]], "little") & ((1 << place.bits) - 1)
        known = value & ((1 << 8 * len(call.bytes[0])) - 1)
        assert came == known, f"{row.place}: Python has {value:#x} in {row.name}, and C read {came:#x}"


@_over("enumeration")
def test_enumerators(layout: Layout) -> None:
    """An enumerator of the package has the value that C has, and C knows it again."""
    members = layout.python().__members__
    for number, row in enumerate(row for row in layout.rows if row.sort != "SIZE"):
        member = next((members[one] for one in spellings(row.member) if one in members), None)
        assert member is not None, f"{row.place}: {row.name} is not in the Python package"
        width = 64 if row.sort == "WIDE_VALUE" else 32
        value = layout.function("value", ctypes.c_ulonglong)(number) & ((1 << width) - 1)
        known = int(member) & ((1 << width) - 1)
        assert value == known, f"{row.place}: {row.name} is 0x{value:X} in C and 0x{known:X} in Python"
        again = layout.function("echo")(ctypes.c_uint64(known) if width == 64 else ctypes.c_uint32(known))
        same = layout.function("value", ctypes.c_ulonglong)(again) & ((1 << width) - 1) if again >= 0 else None
        assert same == known, f"{row.place}: C does not know 0x{known:X} as {row.name}"


def _laid_out(structure: Any) -> Any:
    if not getattr(structure, "_fields_", ()):
        pytest.skip(f"the Python package has {structure.__name__} behind pointers only")
    return structure


def spellings(name: str) -> Iterator[str]:
    """The names that the package may give a documented one."""
    yield from (name, f"{name}_", f"{name}__", f"x{name}")


def member_of(structure: Any, path: str) -> Place | None:
    """Where a class has a member; None if it has none of the name. A member of a nested one is `inner.level`."""
    offset = 0
    *outer, last = path.split(".")
    for name in outer:
        found = next((one for one in spellings(name) if hasattr(structure, one)), None)
        if found is None:
            return None
        offset += getattr(structure, found).offset
        structure = next(field[1] for field in structure._fields_ if field[0] == found)
    found = next((one for one in spellings(last) if hasattr(structure, one)), None)
    if found is None:
        return None
    field = getattr(structure, found)
    if _is_bit_field(structure, found):
        bits, start = field.size >> 16, field.size & 0xFFFF
        return Place(8 * (offset + field.offset) + start, bits, True)
    return Place(8 * (offset + field.offset), 8 * field.size, False)


def _is_bit_field(structure: Any, name: str) -> bool:
    """Whether a field, or one of an anonymous member, has a width of its own."""
    for field in structure._fields_:
        if field[0] == name:
            return len(field) > 2
        if field[0] in getattr(structure, "_anonymous_", ()) and hasattr(field[1], name):
            return _is_bit_field(field[1], name)
    return False
