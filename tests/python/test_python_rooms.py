"""Who makes the room for what comes out: never Python for one value while the caller chooses how much is written."""

from __future__ import annotations

import ctypes
import importlib
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from docabi.backends.python.comtypes.members import method_view
from docabi.backends.python.comtypes.spelling import Spelling
from docabi.backends.python.project import prepare
from docabi.backends.python.roles import Argument, Role, arguments
from docabi.rendering import Options
from docabi.spec import Entity, Field, Function, Interface, Parameter, Structure, Type
from tests.backends.made import generate
from tests.python.python_specification import HRESULT, given, method, named, out
from tests.python.signature_shapes import ENTITIES
from tests.specification_in_memory import memory_spec

PROJECT = prepare(memory_spec(ENTITIES), Options(), "")
# What Python makes one value for.
ONE_VALUE = (
    *(Role.OUT, Role.INOUT, Role.OUT_INTERFACE, Role.OUT_BSTR),
    *(Role.OUT_TEXT_POINTER, Role.OUT_NARROW_POINTER, Role.OUT_GUID_POINTER),
)
LENGTHS = (
    *("cb", "c", "cch", "celt", "n", "count", "size", "length", "capacity", "num"),
    *(
        "cbThings",
        "cThings",
        "cchThings",
        "nThings",
        "numThings",
        "dwLength",
        "ulSize",
        "uThingCount",
        "dwThingCapacity",
    ),
    *("buffer_size", "thing_count", "max_count", "numBytes", "sizeInBytes", "NumberOfThings", "BufferLength"),
)
OTHERS = ("dwFlags", "nIndex", "cFlags", "address", "lProcess", "lengthKind", "pageNumber", "version")
ELEMENTS = ("ULONG", "BYTE", "HMODULE", "HANDLE", "BOX", "BOOL", "HRESULT", "double", "ULONG64", "GUID")
POINTED = st.sampled_from([*(named(name, 1) for name in ELEMENTS), named("IShelf", 2), named("WCHAR", 2)])
NUMBERS = st.sampled_from(("ULONG", "DWORD", "UINT", "SIZE_T", "int"))


def made_of(parameters: tuple[Parameter, ...]) -> dict[str, Argument]:
    return {one.parameter.name: one for one in arguments(parameters, PROJECT.types)}


@drawn(data=st.data(), pointed=POINTED, between=st.lists(st.sampled_from(OTHERS), max_size=2, unique=True))
def test_a_length_behind_a_pointer_leaves_no_room_for_one_value(
    data: st.DataObject, pointed: Type, between: list[str]
) -> None:
    length, number = data.draw(st.sampled_from(LENGTHS)), data.draw(NUMBERS)
    head = (given("hBox", "HANDLE"), out("lphThing", pointed))
    tail = data.draw(st.sampled_from(((), (out("lpcbNeeded", named("ULONG", 1)),), (given("dwMore", "DWORD"),))))
    found = made_of((*head, *(given(name, "DWORD") for name in between), given(length, number), *tail))
    is_tied = found[length].buffer == found["lphThing"].position
    assert is_tied or found["lphThing"].role not in ONE_VALUE


@drawn(name=st.sampled_from(LENGTHS), element=st.sampled_from(ELEMENTS), number=NUMBERS)
def test_a_length_right_before_a_pointer_leaves_no_room_for_one_value(name: str, element: str, number: str) -> None:
    found = made_of((given("hBox", "HANDLE"), given(name, number), out("lphThing", named(element, 1))))
    assert found[name].buffer == found["lphThing"].position or found["lphThing"].role not in ONE_VALUE


@drawn(size=st.sampled_from(("2 * cb", "cb + 1", "MAX_THINGS", "*pcThings")), element=st.sampled_from(ELEMENTS))
def test_a_size_that_is_no_parameter_leaves_no_room_for_one_value(size: str, element: str) -> None:
    found = made_of((given("cb", "ULONG"), out("things", named(element, 1), size=size)))
    assert found["things"].role not in ONE_VALUE


@pytest.mark.parametrize("name", OTHERS)
def test_other_numbers_take_no_value_away(name: str) -> None:
    found = made_of((given(name, "DWORD"), out("pdwThing", named("DWORD", 1)), given(f"{name}2"[:-1], "DWORD")))
    assert found["pdwThing"].role == Role.OUT


USEFUL = {
    # What was asked for so many is one thing.
    "created": ((given("NumBytes", "DWORD"), out("ppBox", named("IShelf", 2))), "ppBox", Role.OUT_INTERFACE),
    "allocated": ((given("cbSize", "ULONG"), out("lppBuffer", named("void", 2))), "lppBuffer", Role.OUT),
    # A length that is another's.
    "of what goes in": (
        (given("pValue", named("void", 1, const=True)), given("cchValue", "ULONG"), out("pToken", named("ULONG", 1))),
        "pToken",
        Role.OUT,
    ),
    "a length that comes back": (
        (given("dataSize", "ULONG"), out("pcbNeeded", named("ULONG", 1))),
        "pcbNeeded",
        Role.OUT,
    ),
}


@pytest.mark.parametrize(("parameters", "name", "role"), USEFUL.values(), ids=USEFUL)
def test_useful_values_stay(parameters: tuple[Parameter, ...], name: str, role: Role) -> None:
    assert made_of(parameters)[name].role == role


@drawn(name=st.sampled_from(LENGTHS), element=st.sampled_from(ELEMENTS))
def test_comtypes_makes_no_room_either(name: str, element: str) -> None:
    found = method("Fill", 3, given("hBox", "HANDLE"), out("lphThing", named(element, 1)), given(name, "ULONG"))
    shown = {
        one.name: one
        for one in method_view(
            found, "Fill", "", PROJECT.types, Spelling(frozenset(), frozenset(("BOX", "GUID")))
        ).parameters
    }
    assert "out" not in shown["lphThing"].flags


# --- a callee that writes as much as it is told ----------------------------------------------------------------------

FILL = """
#include <string.h>
#define FILL(NAME, SIZE) \\
    int NAME(void *box, void *room, SIZE capacity, unsigned *needed) \\
    { (void)box; memset(room, 0x5A, capacity); *needed = 7; return 0; } \\
    int NAME##_first(SIZE capacity, void *room) { memset(room, 0x5A, capacity); return 0; }
FILL(fill, unsigned)
int fill_items(unsigned celt, void **room, unsigned *fetched)
{ memset(room, 0, celt * sizeof *room); *fetched = celt; return 0; }
"""
BOX = Structure(
    name="BOX", area="rooms", header="rooms.h", members=(Field("a", named("ULONG")), Field("b", named("ULONG")))
)
SHELF = Interface(name="IShelf", area="rooms", header="rooms.h", iid="6d2f2b0e-6f5f-4a7e-9f0e-0f7a5e1d2c3b")
KINDS = ("ULONG", "HMODULE", "BOX", "ULONG64", "BOOL")


def function(name: str, *parameters: Parameter) -> Function:
    return Function(
        name=name,
        area="rooms",
        header="rooms.h",
        library="rooms.dll",
        returns=HRESULT,
        calling_convention="cdecl",
        parameters=parameters,
    )


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The loaded library with functions of each kind of element; and the generated package beside it."""
    folder = tmp_path_factory.mktemp("rooms")
    names = [f"Fill{kind}" for kind in KINDS]
    exports = "".join(
        f"int {name}(void *b, void *r, unsigned c, unsigned *n) {{ return fill(b, r, c, n); }}\n"
        f"int {name}First(unsigned c, void *r) {{ return fill_first(c, r); }}\n"
        for name in names
    )
    source, library = folder / "rooms.c", folder / "rooms.so"
    source.write_text(f"{FILL}\n{exports}", encoding="utf-8")
    subprocess.run(["gcc", "-shared", "-fPIC", str(source), "-o", str(library)], check=True)
    entities: list[Entity] = [BOX, SHELF]
    for name, kind in zip(names, KINDS, strict=True):
        room = out("lphThing", named(kind, 1))
        needed = out("lpcbNeeded", named("DWORD", 1))
        entities.append(function(name, given("hBox", "HANDLE"), room, given("cb", "DWORD"), needed))
        entities.append(function(f"{name}First", given("dwLength", "DWORD"), room))
    next_ = (given("celt", "ULONG"), out("rgelt", named("IShelf", 2)), out("pceltFetched", named("ULONG", 1)))
    entities.append(function("fill_items", *next_))
    for artifact in generate("python", memory_spec(tuple(entities)), Options(package="room_bindings")):
        file = folder / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")
    sys.path.insert(0, str(folder / "python"))
    module = importlib.import_module("room_bindings.rooms")
    yield module.load(ctypes.CDLL(str(library))), module
    sys.path.remove(str(folder / "python"))


GUARD = 64


@pytest.mark.compilers
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("capacity", [0, 8, 48])
def test_a_callee_writes_into_the_callers_room_alone(rooms: Any, kind: str, capacity: int) -> None:
    library, module = rooms
    memory = (ctypes.c_uint8 * (capacity + GUARD))()
    room: Any = ctypes.addressof(memory)
    if kind == "BOX":
        room = module.BOX.from_buffer(memory)
    assert getattr(library, f"Fill{kind}")(None, room, capacity) == 7
    assert bytes(memory) == b"\x5a" * capacity + bytes(GUARD)
    ctypes.memset(memory, 0, len(memory))
    getattr(library, f"Fill{kind}First")(capacity, room)
    assert bytes(memory) == b"\x5a" * capacity + bytes(GUARD)


@pytest.mark.compilers
def test_an_enumerator_fills_as_many_as_there_are(rooms: Any) -> None:
    library, _ = rooms
    assert library.fill_items(300) == []
