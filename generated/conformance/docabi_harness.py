# made by docabi from its runtime; do not edit
"""Drives an implementation of a documented interface through the generated Python package.

`Subject` is one interface of the implementation under test. With a stand-in it compares what arrived in C with what was
passed, byte for byte; any implementation is held to the rules of COM and to the return codes that its pages document.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from docabi_facts import Method
from docabi_standin import Call

E_NOINTERFACE = 0x80004002
_MOST_BYTES = 1024
# An identifier that no interface has.
_NOBODY = "d0cab100-0000-4000-8000-00000000d0ca"


class Subject:
    """One interface of the implementation under test; `last_call` is None for one that records nothing."""

    def __init__(self, interface: Any, create: Callable[[], int], last_call: Callable[[], Call] | None) -> None:
        self.interface = interface
        self._create = create
        self.last_call = last_call
        self._buffers: list[Any] = []

    def new(self) -> Any:
        """A new object, wrapped by the generated class, which owns its one reference."""
        return self.interface(self._create())

    def arguments(self, method: Method) -> list[Any]:
        """A value for each parameter, all different; what a pointer points to is memory of its own, zeroed."""
        slot = self.interface.slots()[method.slot]
        return [self._distinct(parameter.abi, index) for index, parameter in enumerate(slot.parameters)]

    def _distinct(self, abi: Any, index: int) -> Any:
        size = ctypes.sizeof(abi)
        pattern = bytes((16 * (index + 1) + place + 1) % 251 + 1 for place in range(size))
        if issubclass(abi, (ctypes.Structure, ctypes.Union, ctypes.Array)):
            return abi.from_buffer_copy(pattern)
        if issubclass(abi, (ctypes.c_float, ctypes.c_double)):
            return abi(index + 0.5)
        if abi is ctypes.c_void_p or not issubclass(abi, ctypes._SimpleCData):
            buffer = ctypes.create_string_buffer(4 * _MOST_BYTES)
            self._buffers.append(buffer)
            return ctypes.c_void_p(ctypes.addressof(buffer))
        return abi(int.from_bytes(pattern, "little"))

    def call(self, subject: Any, method: Method, arguments: list[Any]) -> Any:
        """Call a method through the package's raw form."""
        slot = self.interface.slots()[method.slot]
        assert slot.known, f"{method.place}: the package cannot call slot {method.slot}, {method.name}"
        return getattr(subject.raw, slot.name)(*arguments)

    def check_codes(self, method: Method, error: Any) -> None:
        """A stand-in answers with each documented code in turn; anything else with one of them."""
        subject = self.new()
        documented = [code.value for code in method.codes]
        turns = len(method.codes) if self.last_call is not None else 1
        for turn in range(turns):
            value = self.call(subject, method, self.arguments(method)) & 0xFFFFFFFF
            if self.last_call is not None:
                code = method.codes[turn]
                assert value == code.value, f"{code.place}: {method.name} answered 0x{value:08X}, not {code.name}"
            assert value in documented, f"{method.place}: 0x{value:08X} of {method.name} is not documented"
            known = [code.name for code in method.codes if code.value == value]
            raised = error(value, f"{self.interface.__name__}.{method.name}")
            assert int(raised.hresult) == value
            assert f"0x{value:08X}" in str(raised)
            assert raised.name in known or len(known) == 0 or _is_alias(raised.name, known), (
                f"{method.place}: 0x{value:08X} is {known}, not {raised.name}"
            )

    def check_identity(self) -> None:
        """QueryInterface: own interface, its bases and IUnknown are found; identity holds; a stranger is refused."""
        subject = self.new()
        known = [kind for kind in self.interface.__mro__ if getattr(kind, "_iid_", None) is not None]
        identities = set()
        for kind in known:
            out = ctypes.c_void_p()
            assert subject.raw.QueryInterface(ctypes.byref(kind._iid_), ctypes.byref(out)) == 0, kind.__name__
            found = kind(out.value)
            unknown = ctypes.c_void_p()
            assert found.raw.QueryInterface(ctypes.byref(known[-1]._iid_), ctypes.byref(unknown)) == 0
            identities.add(unknown.value)
            known[-1](unknown.value).release()
            found.release()
        assert len(identities) == 1, "IUnknown has one address for one object"
        out = ctypes.c_void_p(1)
        stranger = type(known[-1]._iid_)(_NOBODY)
        assert subject.raw.QueryInterface(ctypes.byref(stranger), ctypes.byref(out)) & 0xFFFFFFFF == E_NOINTERFACE
        assert not out.value, "a refused QueryInterface sets its result to NULL"

    def check_references(self) -> None:
        """AddRef, Release and QueryInterface count, each by one."""
        subject = self.new()
        first = subject.raw.AddRef()
        assert subject.raw.AddRef() == first + 1
        assert subject.raw.Release() == first
        out = ctypes.c_void_p()
        assert subject.raw.QueryInterface(ctypes.byref(self.interface._iid_), ctypes.byref(out)) == 0
        assert subject.raw.AddRef() == first + 2
        assert subject.raw.Release() == first + 1
        assert subject.raw.Release() == first
        assert subject.raw.Release() == first - 1


def _is_alias(name: str, known: list[str]) -> bool:
    """Two names may have one value: `E_INVALIDARG` and `HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER)`."""
    return bool(known) and not name.startswith("0x")
