# made by docabi from its runtime; do not edit
"""The implementation under test, in the process of a probe: makes its objects, calls their slots, sees what comes."""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, NamedTuple

from docabi_arguments import Arguments
from docabi_cases import Case
from docabi_facts import Interface, Method
from docabi_live import MADE, package
from docabi_package import PACKAGE
from docabi_probe import doing
from docabi_recorder import Call

E_NOINTERFACE = 0x80004002
_WORD = ctypes.sizeof(ctypes.c_void_p)
_QUERY, _ADD, _RELEASE = range(3)
_SILENT = -2  # no slot: what a recorder holds before a call


class Setup(NamedTuple):
    """Where objects come from: a `library` with a `factory`, or `implementation` (`module:function`).

    The factory of a stand-in takes nothing and gives the object. `first` are calls that each new object gets before
    anything else: names of methods, and what they are called with.
    """

    library: str = ""
    factory: str = ""
    implementation: str = ""
    is_stand_in: bool = False
    first: tuple[tuple[str, Case], ...] = ()


class NotMadeError(Exception):
    """The implementation gives no object of an interface; `told` is what is said of it."""

    def __init__(self, told: str) -> None:
        super().__init__(told)
        self.told = told


class Out(NamedTuple):
    """Memory for what comes out of the parameter at a position: what stood there before the call and what after it."""

    position: int
    before: bytes
    after: bytes
    items: int = -1
    """Of a buffer, how many items it has, -1 otherwise."""


class Order(NamedTuple):
    """What is called: a `method` of a new object, after the calls `before` it."""

    method: str
    before: tuple[tuple[str, Case], ...] = ()


class Seen(NamedTuple):
    """What calls of a method did: `codes` are the HRESULTs, or what else was returned, one a call; `outs` are those of
    the last call; `faults` are wrong whatever the pages say.
    """

    call: str
    codes: tuple[int, ...]
    outs: tuple[Out, ...]
    faults: tuple[str, ...]


@cache
def interface_class(name: str) -> Any:
    """The class of an interface, in whatever module of the package; one whose name Python or the package itself uses is
    spelled otherwise there.
    """
    spelled = (name, f"{name}_", f"x{name}")
    index: Mapping[str, str] = package("_index").INDEX
    likely = [index[one] for one in spelled if one in index and not index[one].startswith("_")]
    modules = [each.name for each in iter_modules(import_module(PACKAGE).__path__)]
    # Those with an underscore have the package's own classes; only what several modules share is there, too.
    places = itertools.product((False, True), spelled, [*likely, *modules])
    for is_inner, known_as, module in places:
        if is_inner == module.startswith("_"):
            value = getattr(import_module(f"{PACKAGE}.{module}"), known_as, None)
            if isinstance(value, type) and value.__module__ == f"{PACKAGE}.{module}":
                return value
    raise LookupError(f"the package has no class for {name}")


class Subject:
    """One interface of the implementation under test."""

    def __init__(self, setup: Setup, facts: Interface) -> None:
        self.setup = setup
        self.facts = facts
        self.interface = interface_class(facts.name)
        try:
            self.library = ctypes.CDLL(setup.library) if setup.library else None
        except OSError as error:
            raise NotMadeError(f"{setup.library} cannot be loaded: {error}") from error
        recorder = getattr(self.library, "docabi_last_call", None)
        if recorder is not None:
            recorder.restype = ctypes.POINTER(Call)
        self.recorder = recorder
        self.earlier: dict[str, Any] = {}

    def new(self) -> int:
        """The address of a new object, after the calls that come first."""
        doing(f"making a new {self.facts.name}")
        made = self._made()
        for name, case in self.setup.first:
            self.call(made, self.method(name), case)
        return made

    def _made(self) -> int:
        setup = self.setup
        if setup.implementation:
            module, _, name = setup.implementation.partition(":")
            return int(getattr(import_module(module), name)(self.interface))
        factory = getattr(self.library, setup.factory, None)
        if factory is None:
            raise NotMadeError(f"{setup.library} exports no {setup.factory}")
        if setup.is_stand_in:
            factory.restype = ctypes.c_void_p
            return int(factory())
        factory.restype = ctypes.c_int32
        out = ctypes.c_void_p()
        identifier = getattr(self.interface, "_iid_", None) or package("_guid").GUID()
        code = factory(ctypes.byref(identifier), ctypes.byref(out)) & 0xFFFFFFFF
        if code or not out.value:
            raise NotMadeError(f"{setup.factory} gives no {self.facts.name} (0x{code:08X})")
        return out.value

    def method(self, name: str) -> Method:
        """The facts of a method."""
        found = next((method for method in self.facts.methods if method.name == name), None)
        if found is None:
            raise LookupError(f"{self.facts.name} has no method {name} whose types are known")
        return found

    def query(self, address: int, iid: Any) -> tuple[int, int]:
        """QueryInterface: the code and the pointer; before the call the pointer is one that nobody may use."""
        out = ctypes.c_void_p(_WORD)
        doing(f"QueryInterface({{{iid}}})")
        slot = self.interface.slots()[_QUERY]
        code = slot.method_at(slot_address(address, _QUERY))(address, ctypes.addressof(iid), ctypes.addressof(out))
        return code & 0xFFFFFFFF, out.value or 0

    def add(self, address: int) -> int:
        """AddRef."""
        return self._count(address, _ADD)

    def release(self, address: int) -> int:
        """Release."""
        return self._count(address, _RELEASE)

    def _count(self, address: int, number: int) -> int:
        slot = package("_unknown").IUnknown.slots()[number]
        doing(slot.name)
        found: int = slot.method_at(slot_address(address, number))(address)
        return found

    def call(self, address: int, method: Method, case: Case, fill: int = 0) -> Seen:
        """Call a method, as often as the case says; gives what the last call did."""
        slot = self.interface.slots()[method.slot]
        faults: list[str] = []
        codes: list[int] = []
        for _ in range(max(case.times, 1)):
            arguments = Arguments(slot, method, case, fill, self.earlier)
            codes.append(self.call_with(address, method, arguments))
            faults += self._faults(slot, method, arguments)
        if not method.answers or codes[-1] < 0x80000000:
            self._remember(method, arguments)
        return Seen(str(arguments), tuple(codes), tuple(_outs(slot, arguments)), tuple(dict.fromkeys(faults)))

    def call_with(self, address: int, method: Method, arguments: Arguments) -> int:
        """Call a method; gives its HRESULT, or what else it returned."""
        slot = self.interface.slots()[method.slot]
        doing(str(arguments))
        if self.recorder is not None:
            self.recorder().contents.slot = _SILENT
        result = slot.method_at(slot_address(address, method.slot))(address, *arguments.passed) or 0
        return result & 0xFFFFFFFF if method.answers else int(result)

    def _faults(self, slot: Any, method: Method, arguments: Arguments) -> list[str]:
        found = []
        for name, one, place in _rows(method, arguments):
            if one.memory is not None and one.memory.overrun():
                beyond = one.memory.overrun()
                found.append(
                    f"{place}: `{name}` has {one.memory.size} bytes ({one.text}); {beyond} more were written behind it"
                )
            if one.memory is not None and one.memory.underrun():
                found.append(f"{place}: bytes before the memory of `{name}` were written")
        return found + released_too_often(method) + self._recorded(slot, method, arguments)

    def _recorded(self, slot: Any, method: Method, arguments: Arguments) -> list[str]:
        """What a recorder says of the call, held against what was passed."""
        if self.recorder is None:
            return []
        call = self.recorder().contents
        if call.slot == _SILENT:
            return []  # a method that records nothing
        if call.slot != method.slot:
            return [f"{method.slot_place}: {method.name} is slot {method.slot}; the call reached slot {call.slot}"]
        if call.count != len(arguments.all):
            return [f"{method.place}: {method.name} has {len(arguments.all)} parameters; {call.count} came"]
        found = []
        for index, (name, one, place) in enumerate(_rows(method, arguments)):
            abi = slot.parameters[index].abi
            sent = (
                bytes(one.passed)
                if isinstance(one.passed, (ctypes.Structure, ctypes.Union))
                else bytes(abi(one.passed))
            )
            came = bytes(call.bytes[index])[: call.sizes[index]]
            if came != sent:
                found.append(f"{place}: `{name}` of {method.name}: {sent.hex(' ')} was passed, {came.hex(' ')} came")
        return found

    def _remember(self, method: Method, arguments: Arguments) -> None:
        """Keep what came out, for values that later calls take from it."""
        for name, one in zip(arguments.names, arguments.all, strict=True):
            if one.memory is not None:
                data = one.memory.written()[:8]
                size = self._item_size(method, arguments.names.index(name))
                self.earlier[f"{method.name}.{name}"] = int.from_bytes(data[:size], "little")

    def _item_size(self, method: Method, index: int) -> int:
        parameter = self.interface.slots()[method.slot].parameters[index]
        return min(parameter.kind.size, 8) if type(parameter).__name__ != "Requested" else _WORD


def released_too_often(method: Method) -> list[str]:
    """Whether an object that was given was released by somebody who had no reference."""
    names = [type(made).__name__.removeprefix("Live") for made in MADE if getattr(made, "released_too_often", 0)]
    return [
        f"{method.place}: the {name} that {method.name} was given was released without a reference" for name in names
    ]


def slot_address(address: int, number: int) -> int:
    """The function in a slot of an object's vtable."""
    table = ctypes.c_void_p.from_address(address).value or 0
    return ctypes.c_void_p.from_address(table + number * _WORD).value or 0


def _rows(method: Method, arguments: Arguments) -> list[tuple[str, Any, str]]:
    """Name, argument and place of each parameter."""
    places: Sequence[str] = [parameter.place for parameter in method.parameters]
    rows = itertools.zip_longest(arguments.names, arguments.all, places, fillvalue=method.place)
    return [(str(name), one, str(place)) for name, one, place in rows]


def _outs(slot: Any, arguments: Arguments) -> list[Out]:
    found = []
    for index, (parameter, one) in enumerate(zip(slot.parameters, arguments.all, strict=True)):
        if one.memory is not None and (parameter.output or type(parameter).__name__ == "HiddenRef"):
            items = one.memory.size // max(parameter.kind.size, 1) if hasattr(parameter, "capacity") else -1
            found.append(Out(index, one.memory.untouched(), one.memory.written(), items))
    return found
