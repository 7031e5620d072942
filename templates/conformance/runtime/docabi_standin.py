"""The tests that stand-ins alone can be asked for: full-width arguments arrive, and what comes out comes back.

Arguments are patterns: each has bytes of its own, and what a pointer points at is memory of this module that the
stand-in may read and write. A stand-in touches no other memory meanwhile, so that one which is wrong about its
parameters is told by an assertion and no crash.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from docabi_facts import Interface, Method, Parameter
from docabi_recorder import MOST_BYTES, Call

__all__ = ["stand_in", "test_arguments", "test_what_comes_out", "test_whole_vtable"]

_ITEMS = 3  # of an array
_UNKNOWN_BYTES = 64  # behind a pointer of which nobody knows what it points at
_GUARD = -1
_VALUES = (ctypes._SimpleCData, ctypes.Structure, ctypes.Union, ctypes.Array)
# What pointers of some kinds point at, by the package's own names of these kinds.
_SIZES = {"_GuidRef": 16, "_Text": 2, "_Bstr": 2, "_NarrowText": 1, "_Utf8Text": 1}
_OWN = ("QueryInterface", "AddRef", "Release")


class Argument(NamedTuple):
    """What is passed: the C value, the memory that it points at (None for what is no pointer), how that looked before
    the call, and the size of an item in it, 0 where Python does not know it.
    """

    value: Any
    memory: Any
    before: bytes
    item: int


def shared_folder(config: pytest.Config, factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of a run have."""
    folder = factory.getbasetemp()
    return folder.parent if hasattr(config, "workerinput") else folder


def compiled(source: Path, folder: Path, *options: str) -> Path:
    """The shared library made of a C file, by the first of a run's processes that needs it."""
    target = folder / f"{source.parent.name}-{source.stem}.so"
    try:
        os.close(os.open(target.with_suffix(".lock"), os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        while not target.exists() and not target.with_suffix(".log").exists():
            time.sleep(0.02)
    else:
        command = [os.environ.get("CC", "cc"), "-std=c11", "-shared", "-fPIC", *options, "-o", f"{target}.new"]
        done = subprocess.run([*command, str(source)], capture_output=True, text=True, check=False)
        if done.returncode:
            target.with_suffix(".log").write_text(done.stderr, encoding="utf-8")
        else:
            os.replace(f"{target}.new", target)
    if not target.exists():
        pytest.fail(f"{source} does not compile:\n{target.with_suffix('.log').read_text('utf-8')}", pytrace=False)
    return target


@cache
def opened(path: Path) -> ctypes.CDLL:
    """The library of a header's stand-ins."""
    library = ctypes.CDLL(str(path))
    library.docabi_last_call.restype = library.docabi_last_targets.restype = ctypes.POINTER(Call)
    library.docabi_lend.argtypes = (ctypes.c_void_p, ctypes.c_size_t)
    library.docabi_companion.restype = ctypes.c_void_p
    return library


# Objects of stand-ins that may be wrong about Release: they are never given back.
_KEPT: list[Any] = []


class StandIn:
    """The stand-in of an interface: calls it with patterns, and says what arrived."""

    def __init__(self, facts: Interface, interface: Any, library: ctypes.CDLL) -> None:
        self.facts = facts
        self.interface = interface
        self.library = library
        create = getattr(library, f"docabi_new_{facts.name}")
        create.restype = ctypes.c_void_p
        self.object = interface(create())
        _KEPT.append(self.object)

    def slot(self, method: Method) -> Any:
        """What the package declares of a method."""
        found = self.interface.slots()[method.slot]
        assert found.known, f"{method.place}: the package cannot call slot {method.slot}, {method.name}"
        return found

    def arguments(self, method: Method) -> list[Argument]:
        """A pattern for each parameter."""
        parameters = self.slot(method).parameters
        assert len(parameters) == len(method.parameters), (
            f"{method.place}: the package passes {len(parameters)} arguments to {method.name}, "
            f"which has {len(method.parameters)} parameters"
        )
        return [_argument(parameter, index) for index, parameter in enumerate(parameters)]

    def call(self, method: Method, arguments: list[Argument]) -> Any:
        """Call a method with memory that it may use, so that it succeeds."""
        ctypes.memset(self.targets.sizes, 0, ctypes.sizeof(self.targets.sizes))
        for argument in arguments:
            if argument.memory is not None:
                self.library.docabi_lend(ctypes.addressof(argument.memory), len(argument.memory))
        if method.answers:
            self.library.docabi_answer_next(0)
        return getattr(self.object.raw, self.slot(method).name)(*(one.value for one in arguments))

    @property
    def targets(self) -> Call:
        """What the pointers of the last call pointed at."""
        found: Call = self.library.docabi_last_targets().contents
        return found

    @property
    def last(self) -> Call:
        """What the last call recorded."""
        found: Call = self.library.docabi_last_call().contents
        return found

    def reached(self, method: Method) -> str:
        """What is wrong about the slot that the last call reached; empty if nothing is."""
        slot = self.last.slot
        if slot == method.slot:
            return ""
        where = f"slot {slot}" if slot != _GUARD else "no documented slot"
        return f"{method.slot_place}: {method.name} ({method.place}) is in slot {method.slot}; its call reached {where}"

    def written(self, index: int, size: int, count: int) -> set[bytes]:
        """What a stand-in writes to a parameter: its pattern, or addresses of objects."""
        found = {b"".join(pattern_out(index, item, size) for item in range(count))}
        if size == ctypes.sizeof(ctypes.c_void_p):
            objects = (self.library.docabi_companion(index, item) for item in range(count))
            found.add(b"".join(bytes(ctypes.c_void_p(one)) for one in objects))
        return found


def _argument(parameter: Any, index: int) -> Argument:
    abi = parameter.abi
    if issubclass(abi, (ctypes.c_float, ctypes.c_double)):
        return Argument(abi(index + 0.5), None, b"", 0)
    if abi is ctypes.c_void_p or not issubclass(
        abi, (ctypes._SimpleCData, ctypes.Structure, ctypes.Union, ctypes.Array)
    ):
        item = _item_size(parameter)
        memory = ctypes.create_string_buffer(_pattern_in(index, item * _items(parameter) or _UNKNOWN_BYTES))
        memory = (ctypes.c_char * (len(memory) - 1)).from_buffer(memory)
        return Argument(ctypes.c_void_p(ctypes.addressof(memory)), memory, bytes(memory), item)
    pattern = _pattern_in(index, ctypes.sizeof(abi))
    if issubclass(abi, ctypes._SimpleCData):
        return Argument(abi(int.from_bytes(pattern, "little")), None, b"", 0)
    return Argument(abi.from_buffer_copy(pattern), None, b"", 0)


def _item_size(parameter: Any) -> int:
    """The size of what a parameter points at, 0 where the package knows none."""
    kind, sort = parameter.kind, type(parameter).__name__
    if sort == "InText":
        return 2
    if sort == "In":
        record = getattr(kind, "record", None)
        return ctypes.sizeof(record) if record is not None else _SIZES.get(type(kind).__name__, 0)
    # Where the package sees bytes, C may see more.
    return 0 if sort in ("InBytes", "OutBytes", "InOutBytes", "Hidden") else int(kind.size)


def _items(parameter: Any) -> int:
    return _ITEMS if type(parameter).__name__ in ("InArray", "OutArray", "OutText", "InOutText", "InText") else 1


def _pattern_in(index: int, size: int) -> bytes:
    return bytes((16 * (index + 1) + place + 1) % 251 + 1 for place in range(size))


def pattern_out(index: int, item: int, size: int) -> bytes:
    """The bytes that docabi_write writes."""
    return bytes(1 + (37 * index + 11 * item + 5 * place + 3) % 251 for place in range(size))


@pytest.fixture
def stand_in(
    request: pytest.FixtureRequest, stand_in_library: Callable[[str], ctypes.CDLL], package_class: Callable[[str], Any]
) -> Iterator[StandIn]:
    """The stand-in of the module's interface, which touches no memory but what it is lent."""
    facts: Interface = request.module.INTERFACE
    made = StandIn(facts, package_class(facts.name), stand_in_library(facts.header))
    made.library.docabi_be_careful(1)
    yield made
    made.library.docabi_be_careful(0)


def test_arguments(stand_in: StandIn, method: Method) -> None:
    """Every argument arrives in the documented slot with all its bytes, and so does what it points at."""
    arguments = stand_in.arguments(method)
    result = stand_in.call(method, arguments)
    call, targets = stand_in.last, stand_in.targets
    assert not (wrong := stand_in.reached(method)), wrong
    assert call.count == len(arguments), (
        f"{method.place}: {method.name} has {len(arguments)} parameters, its implementation {call.count}"
    )
    for index, (parameter, argument) in enumerate(zip(method.parameters, arguments, strict=True)):
        name = f"{parameter.place}: parameter {parameter.name} of {method.name}"
        came = bytes(call.bytes[index])[: call.sizes[index]]
        sent = bytes(argument.value)
        assert came == sent, f"{name} is passed as {sent.hex(' ')}, and came as {came.hex(' ')}"
        size = targets.sizes[index]
        if argument.memory is None or not size:
            continue
        assert size == (argument.item or size), f"{name} points at {argument.item} bytes, in C at {size}"
        there = argument.before[: min(size, MOST_BYTES)]
        seen = bytes(targets.bytes[index])[: len(there)]
        assert seen == there, f"{name} points at {there.hex(' ')}, and {seen.hex(' ')} were read there"
    if not method.answers:
        _check_result(stand_in, method, result)


def _check_result(stand_in: StandIn, method: Method, result: Any) -> None:
    if method.value == 0:
        assert result is None, f"{method.place}: {method.name} returns nothing"
        return
    returns = stand_in.slot(method).returns
    expected = bytes([method.value]) * ctypes.sizeof(returns.abi)
    assert bytes(returns.abi(result)) == expected, f"{method.place}: {method.name} returned {result!r}"


def test_what_comes_out(stand_in: StandIn, method: Method) -> None:
    """Every parameter that comes out brings the bytes that the stand-in writes, and every other keeps its own."""
    arguments = stand_in.arguments(method)
    stand_in.call(method, arguments)
    assert not (wrong := stand_in.reached(method)), wrong
    targets = stand_in.targets
    for index, (parameter, argument) in enumerate(zip(method.parameters, arguments, strict=True)):
        if argument.memory is None:
            assert not parameter.comes_out, f"{parameter.place}: parameter {parameter.name} of {method.name} comes out"
            continue
        came = bytes(argument.memory)
        expected = {argument.before}
        if parameter.comes_out:
            size = argument.item or targets.sizes[index] or 1
            expected = stand_in.written(index, size, len(came) // size)
        _check_memory(method, parameter, came, expected)


def _check_memory(method: Method, parameter: Parameter, came: bytes, expected: set[bytes]) -> None:
    name = f"{parameter.place}: parameter {parameter.name} of {method.name}"
    what = "comes out" if parameter.comes_out else "only goes in"
    known = " or ".join(sorted(one.hex(" ") for one in expected))
    is_right = any(came[: len(one)] == one for one in expected)
    assert is_right, f"{name} {what}: {known} were expected behind it, {came.hex(' ')} are there"


def test_whole_vtable(stand_in: StandIn) -> None:
    """The vtable begins with IUnknown's slots and ends where the documentation's does; each known slot is tested."""
    slots = stand_in.interface.slots()
    called = {method.slot for method in stand_in.facts.methods} | {*range(3 if stand_in.facts.identifiers else 0)}
    known = {number for number, slot in enumerate(slots) if slot.known}
    left = ", ".join(slots[number].name for number in sorted(known - called))
    assert not left, f"{stand_in.facts.place}: no test calls {left} of {stand_in.facts.name}"
    if stand_in.facts.identifiers:
        for number, name in enumerate(_OWN):
            getattr(stand_in.object.raw, name)(*(None for _ in slots[number].parameters))
            reached = stand_in.last.slot
            assert reached == number, f"the rules of COM: {name} is in slot {number}; its call reached slot {reached}"
    table = ctypes.cast(stand_in.object.address, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
    stand_in.library.docabi_last_call().contents.slot = 0
    ctypes.CFUNCTYPE(None, ctypes.c_void_p)(table[len(slots)])(stand_in.object.address)
    place = stand_in.facts.methods[-1].slot_place if stand_in.facts.methods else stand_in.facts.place
    end = stand_in.last.slot
    assert end == _GUARD, (
        f"{place}: {stand_in.facts.name} has {len(slots)} slots; behind them stands that of slot {end}"
    )
