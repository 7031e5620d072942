"""Random signatures: whatever pairs of lengths are found, no callee is told of more than there is.

The code of each is run against a raw form that looks at what it gets and asks for longer buffers.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from ctypes import Array, sizeof
from typing import Any

import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from docabi.backends.python.calls import Declaration, call_view
from docabi.backends.python.project import RUNTIME, prepare
from docabi.backends.python.roles.argument import Argument, Role, has_bytes_prefix
from docabi.backends.python.views import CallView
from docabi.rendering import Options
from docabi.spec import Direction, Parameter, Type
from tests.backends.made import generate
from tests.python.printed_forms import friendly
from tests.python.python_specification import HRESULT, named
from tests.python.signature_shapes import ENTITIES, array
from tests.specification_in_memory import memory_spec

PACKAGE = "length_bindings"
PROJECT = prepare(memory_spec(ENTITIES), Options(), "")
STEMS = ("Name", "Data", "Rows", "Blob", "Size")
PREFIXES = ("sz", "p", "pp", "rg", "pv", "", "c", "cb", "cch", "pc", "pcb", "pcch", "dw", "n", "pdw", "ppv")
NAMES = [prefix + stem for prefix in PREFIXES for stem in STEMS] + ["count", "pCount", "celt", "pceltFetched", "cMax"]
TYPES: tuple[Type, ...] = (
    *(named(name) for name in ("ULONG", "LPWSTR", "LPCWSTR", "HANDLE", "LPVOID", "BOOL", "HRESULT", "LPSTR", "BSTR")),
    *(named(name, 1) for name in ("ULONG", "BYTE", "void", "BOX", "IShelf", "HCORENUM", "GUID", "LPCWSTR", "BSTR")),
    *(named(name, 1, const=True) for name in ("BYTE", "void", "WCHAR")),
    *(named(name, 2, const=True) for name in ("BYTE", "void", "WCHAR", "char", "GUID")),
    *(named(name, 2) for name in ("BYTE", "void", "IShelf", "WCHAR")),
    *(array(name) for name in ("ULONG", "BYTE", "WCHAR", "BOX", "IShelf*", "HRESULT", "mdToken")),
    array("ULONG", "3"),
)
DIRECTIONS = st.sampled_from((Direction.IN, Direction.IN, Direction.OUT, Direction.OUT, Direction.INOUT))
BUFFERS = (Role.OUT_ARRAY, Role.OUT_BYTES, Role.OUT_TEXT, Role.OUT_NARROW, Role.INOUT_TEXT, Role.INOUT_BYTES)
GIVEN = (Role.ARRAY, Role.BYTES, Role.SIZED_TEXT)


@st.composite
def signatures(draw: st.DrawFn) -> tuple[Parameter, ...]:
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=6, unique=True))
    expressions = st.one_of(st.none(), st.none(), st.sampled_from([*names, *("*" + name for name in names)]))
    return tuple(
        Parameter(
            name,
            draw(DIRECTIONS),
            draw(st.sampled_from(TYPES)),
            size=draw(expressions),
            length=draw(expressions),
            optional=draw(st.booleans()),
        )
        for name in names
    )


class Names(dict[str, Any]):
    """Names of a module; a failure does not list them."""

    def __repr__(self) -> str:
        return "..."


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Names]:
    """What a generated module may use."""
    folder = tmp_path_factory.mktemp("lengths")
    for artifact in generate("python", memory_spec(ENTITIES), Options(package=PACKAGE)):
        file = folder / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")
    sys.path.insert(0, str(folder / "python"))
    found = vars(importlib.import_module(f"{PACKAGE}._types")) | vars(importlib.import_module(f"{PACKAGE}.shelf"))
    for source, imported in RUNTIME.items():
        module = importlib.import_module(f"{PACKAGE}.{source}" if source.startswith("_") else source)
        found = found | {name: getattr(module, name, None) for name in imported}
    yield Names(found)
    sys.path.remove(str(folder / "python"))


def value_for(argument: Argument, names: Names) -> Any:
    """Something that the Python parameter takes."""
    element = argument.element.name
    items = {"BOX": [names["BOX"](), names["BOX"]()]}.get(element, [None, None])
    if argument.element.sort == "integer":
        items = [1, 2]
    if argument.role == Role.LOOSE_ARRAY:
        return (items * 2)[: argument.shape.length or 2]
    simple: dict[Role, Any] = {
        **dict.fromkeys((Role.TEXT, Role.SIZED_TEXT, Role.NARROW, Role.BSTR, Role.INOUT_TEXT), "größer 🐍"),
        **dict.fromkeys((Role.BYTES, Role.INOUT_BYTES), b"abc"),
        **dict.fromkeys((Role.VALUE, Role.INOUT, Role.CAPACITY), 2),
        Role.ARRAY: items,
        Role.RECORD: names["BOX"]() if element == "BOX" else names["GUID"](),
        Role.GUID: names["IUnknown"],
    }
    if argument.role == Role.INOUT and argument.element.sort == "pointer":
        return None
    return simple.get(argument.role)


class Raw:
    """The raw form: looks at lengths, and says at first that everything is too short."""

    def __init__(self, found: CallView) -> None:
        self.found = found
        self.calls = 0

    def Take(self, *arguments: Any) -> int:
        self.calls += 1
        assert self.calls < 4, "it never ends"
        assert len(arguments) == len(self.found.arguments)
        for argument in self.found.arguments:
            if argument.role in BUFFERS:
                self.look_at_buffer(argument, arguments)
            elif argument.role in GIVEN:
                self.look_at_value(argument, arguments)
        for argument in self.found.arguments:
            if argument.role in (Role.NEEDED, Role.CAPACITY_NEEDED):
                arguments[argument.position]._obj.value = 3000
        return 0

    def length(self, argument: Argument, arguments: tuple[Any, ...]) -> int:
        told = arguments[argument.size]
        return int(told._obj.value if hasattr(told, "_obj") else told)

    def look_at_buffer(self, argument: Argument, arguments: tuple[Any, ...]) -> None:
        buffer = arguments[argument.position]
        assert isinstance(buffer, Array)
        in_bytes = has_bytes_prefix(self.found.arguments[argument.size].parameter.name)
        if argument.role not in (Role.OUT_TEXT, Role.INOUT_TEXT) and in_bytes:
            assert self.length(argument, arguments) <= sizeof(buffer)
        else:
            assert self.length(argument, arguments) <= len(buffer)

    def look_at_value(self, argument: Argument, arguments: tuple[Any, ...]) -> None:
        value = arguments[argument.position]
        there = 0 if value is None else len(value) if argument.role != Role.SIZED_TEXT else len(value) // 2
        assert self.length(argument, arguments) <= there


def run(found: CallView, names: Names) -> Raw:
    names = Names(names)
    exec(f"from __future__ import annotations\nclass Shelf:\n{friendly(found)}", names)
    raw = Raw(found)
    this = type("Shelf", (), {"raw": raw})()
    result = found.result.name if found.result is not None else ""
    names[result] = type(result or "x", (names["Result"], tuple), {})
    try:
        names["Shelf"].Take(this, *(value_for(argument, names) for argument in found.visible))
    except names["ComError"] as error:
        if error.name != "E_POINTER":  # the callee of this test gives no interface
            raise
    return raw


def taken(parameters: tuple[Parameter, ...]) -> CallView | None:
    """A method of these parameters; None if nobody knows a type of them."""
    declaration = Declaration("Take", "Shelf.Take", "Take", HRESULT, parameters)
    return call_view(declaration, PROJECT.types, PROJECT.opaque, "Taken")


@drawn(parameters=signatures())
@settings(max_examples=400)
def test_no_callee_is_told_of_more_than_there_is(names: Names, parameters: tuple[Parameter, ...]) -> None:
    found = taken(parameters)
    if found is not None:
        assert run(found, names).calls >= 1


@pytest.mark.parametrize(("size", "length"), [(None, "szData"), ("szData", "cData"), ("szData", "szData")])
def test_a_buffer_is_no_length_of_itself(names: Names, size: str | None, length: str) -> None:
    found = taken(
        (
            Parameter("cData", Direction.IN, named("ULONG")),
            Parameter("szData", Direction.OUT, named("ULONG", 1), size=size, length=length),
        )
    )
    assert found is not None
    assert run(found, names).calls >= 1


def test_the_raw_form_of_this_test_sees_a_wrong_length(names: Names) -> None:
    parameters = (
        Parameter("cRows", Direction.IN, named("ULONG")),
        Parameter("rows", Direction.OUT, array("ULONG"), size="cRows"),
    )
    found = taken(parameters)
    assert found is not None
    raw = Raw(found)
    raw.Take(2, (names["c_uint32"] * 2)())
    with pytest.raises(AssertionError):
        raw.Take(3, (names["c_uint32"] * 2)())
