"""Arguments that a caller could pass: plausible for what each parameter means, as the package's slots tell.

A count is that of the buffer that is there; numbers and durations are small; interfaces are live objects, callbacks can
be called, texts are texts. They are made in the process of a probe.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from docabi_cases import Case, buffer_of, is_number, is_pointer, names_of, told
from docabi_facts import Method
from docabi_live import address_of, live_function, live_object, package
from docabi_probe import LackingError
from docabi_recipe import FILL_IN

ITEMS, UNITS = 8, 64
"""How many items a buffer has if nothing else says it, and how many units of a text."""
_ROOM = 4096  # bytes behind a pointer of which nobody knows what it points to
_GUARD = 64
_HANDLE = re.compile(r"^(p|ph|h)?(h[A-Z]\w*|handle)$")
_KEPT: list[Any] = []  # an implementation may hold on to what it was given


class Memory:
    """Memory for what comes out, with a margin on both sides: nobody may write there."""

    def __init__(self, size: int, fill: int, start: bytes | None = None) -> None:
        self.size = size
        whole = size + 2 * _GUARD
        # Every byte of two fills differs, so that a value which equals one fill by chance differs from the other.
        self.before = bytes((151 * place + 57) & 0xFF ^ (0xFF if fill else 0) for place in range(whole))
        if start is not None:
            self.before = self.before[:_GUARD] + start.ljust(size, b"\0")[:size] + self.before[_GUARD + size :]
        self._bytes = (ctypes.c_ubyte * whole).from_buffer_copy(self.before)
        self.address = ctypes.addressof(self._bytes) + _GUARD
        _KEPT.append(self._bytes)

    def written(self) -> bytes:
        """What stands there now."""
        return bytes(self._bytes)[_GUARD : _GUARD + self.size]

    def untouched(self) -> bytes:
        """What stood there before."""
        return self.before[_GUARD : _GUARD + self.size]

    def overrun(self) -> int:
        """How many bytes beyond the end were written, as far as the margin shows."""
        now, size = bytes(self._bytes), _GUARD + self.size
        return max((place + 1 for place in range(_GUARD) if now[size + place] != self.before[size + place]), default=0)

    def underrun(self) -> bool:
        """Whether bytes before the start were written."""
        return bytes(self._bytes)[:_GUARD] != self.before[:_GUARD]


class Argument:
    """A value as C gets it, what a person calls it, and the memory or object behind it."""

    def __init__(self, passed: Any, text: str, memory: Memory | None = None, live: Any = None) -> None:
        self.passed = passed
        self.text = text
        self.memory = memory
        self.live = live


class Arguments:
    """The arguments of one call. `earlier` gives values that came out of earlier calls, by `Method.parameter`."""

    def __init__(self, slot: Any, method: Method, case: Case, fill: int, earlier: Mapping[str, Any]) -> None:
        self._slots, self._kinds = package("_slots"), package("_kinds")
        self._slot, self._method, self._case, self._fill, self._earlier = slot, method, case, fill, earlier
        self.names = names_of(slot, method)
        self.all = [self._argument(index) for index in range(len(slot.parameters))]

    @property
    def passed(self) -> list[Any]:
        """What ctypes passes."""
        return [argument.passed for argument in self.all]

    def __str__(self) -> str:
        inside = ", ".join(f"{name} = {one.text}" for name, one in zip(self.names, self.all, strict=True))
        return f"{self._method.name}({inside})"

    def _argument(self, index: int) -> Argument:
        parameter = self._slot.parameters[index]
        value = self._given(index)
        if value is None and index in self._case.values and is_pointer(parameter):
            return Argument(None, "NULL")
        return self._made(parameter, value, index)

    def _given(self, index: int) -> Any:
        """The value that the case has for a parameter; None if it has none."""
        value = self._case.values.get(index)
        if value == FILL_IN:
            raise LackingError(f"{self.names[index]}, which the recipe leaves to be filled in")
        if isinstance(value, dict) and "python" in value:
            module, _, name = value["python"].partition(":")
            return getattr(import_module(module), name)()
        if isinstance(value, dict) and "from" in value:
            if value["from"] not in self._earlier:
                raise LackingError(f"{self.names[index]}, from {value['from']}, which no call has given")
            return self._earlier[value["from"]]
        return value

    def _made(self, parameter: Any, value: Any, index: int) -> Argument:
        for role, make in _ROLES:
            if isinstance(parameter, getattr(self._slots, role)):
                return make(self, parameter, value, index)
        if buffer_of(self._slot, index) is not None and not is_pointer(parameter):
            count = self._count(index)
            return Argument(count, str(count))
        return self._value(parameter.kind, value, index)

    def _place(self, parameter: Any, value: Any, index: int) -> Argument:
        """Memory for a value that comes out."""
        is_requested = isinstance(parameter, self._slots.Requested)
        return self._out(ctypes.sizeof(ctypes.c_void_p) if is_requested else parameter.kind.size)

    def _out(self, size: int, start: bytes | None = None, text: str = "") -> Argument:
        memory = Memory(size, self._fill, start)
        return Argument(memory.address, text or f"&({size} bytes)", memory)

    def _count(self, index: int) -> int:
        """The number of items that a length says."""
        value = self._given(index)
        if isinstance(value, int):
            return value
        position = buffer_of(self._slot, index)
        assert position is not None
        given, buffer = self._given(position), self._slot.parameters[position]
        if isinstance(given, (str, bytes, list, tuple)):
            return len(given)
        if isinstance(buffer, self._slots.InText):
            return len(_TEXT)
        if isinstance(buffer, self._slots.OutText):
            return UNITS
        return 3 if isinstance(buffer, self._slots.InArray) else ITEMS

    def _buffer(self, parameter: Any, value: Any, index: int) -> Argument:
        size = max(parameter.kind.size, 1)
        items = self._count(parameter.capacity) if parameter.capacity >= 0 else _ROOM // size
        start = None
        if parameter.visible:  # it goes in, too
            start = _TEXT.encode("utf-16-le") if isinstance(parameter, self._slots.InOutText) else b""
        return self._out(items * size, start, f"[{items} items]" if parameter.capacity >= 0 else "&(4096 bytes)")

    def _array(self, parameter: Any, value: Any, index: int) -> Argument:
        count = self._count(parameter.count) if parameter.count >= 0 else 3
        if isinstance(parameter, self._slots.InText):
            text = _TEXT if value is None else str(value)
            return _kept(text.encode("utf-16-le") + b"\0\0", repr(text))
        items = [
            value[place] if isinstance(value, (list, tuple)) and place < len(value) else None for place in range(count)
        ]
        if isinstance(value, bytes):
            return _kept(value or b"\0", f"{len(value)} bytes")
        made = [self._value(parameter.kind, item, index) for item in items]
        array = (parameter.kind.abi * max(count, 1))()
        for place, one in enumerate(made):
            array[place] = one.passed
        _KEPT.append(array)
        return Argument(ctypes.addressof(array), f"[{', '.join(one.text for one in made)}]")

    def _behind(self, parameter: Any, value: Any, index: int) -> Argument:
        """A value that goes in and comes out, or a length that comes out."""
        position = buffer_of(self._slot, index)
        kind = parameter.kind
        if isinstance(parameter, self._slots.HiddenRef) and position is None:
            return self._out(kind.size)
        number = self._count(index) if position is not None else value if isinstance(value, int) else 0
        start = number.to_bytes(kind.size, "little") if is_number(kind) else b""
        return self._out(kind.size, start, f"&{number}" if is_number(kind) else f"&({kind.size} bytes of 0)")

    def _value(self, kind: Any, value: Any, index: int) -> Argument:
        """A value that goes in."""
        if kind is self._kinds.GUID_REF:
            return self._identifier(value, index)
        if hasattr(kind, "interface"):
            return self._object(kind.interface, value)
        if hasattr(kind, "pointer"):
            made = live_function(kind.pointer)
            return Argument(made.address if value is None else value, kind.pointer.__name__)
        if hasattr(kind, "record"):
            return _kept(bytes(value) if value is not None else _zeros(kind.record), kind.record.__name__)
        kinds = self._kinds
        is_text = kind in (kinds.TEXT, kinds.NARROW_TEXT, kinds.UTF8_TEXT, kinds.BSTR_TEXT)
        return _text(kind, _TEXT if value is None else value) if is_text else self._plain(kind, value, index)

    def _plain(self, kind: Any, value: Any, index: int) -> Argument:
        abi = kind.abi
        if abi is ctypes.c_void_p:
            if value is None and not _HANDLE.match(self.names[index]):
                return Argument(Memory(_ROOM, 0, b"").address, f"&({_ROOM} bytes of 0)")
            return Argument(value, told(value))
        if issubclass(abi, (ctypes.Structure, ctypes.Union)):
            made = value if isinstance(value, abi) else abi.from_buffer_copy(_zeros(abi))
            return Argument(made, repr(made)[:80])
        if hasattr(kind, "enumeration"):
            number = next(iter(map(int, kind.enumeration.__members__.values())), 0) if value is None else int(value)
            return Argument(number, _named(kind.enumeration, number))
        if issubclass(abi, (ctypes.c_float, ctypes.c_double)):
            return Argument(0.5 if value is None else float(value), str(value or 0.5))
        number = 1 if value is None else int(value)
        return Argument(abi(number).value, told(number))

    def _identifier(self, value: Any, index: int) -> Argument:
        """An identifier: of the interface that a result is wanted as, IUnknown."""
        guid = package("_guid")
        wanted = any(getattr(one, "iid", -1) == index for one in self._slot.parameters)
        unknown = package("_unknown").IUnknown._iid_
        made = guid.identifier(value) if value is not None else unknown if wanted else guid.GUID(_SOME)
        return _kept(bytes(made), "IID_IUnknown" if made == unknown else f"&{{{made}}}")

    def _object(self, interface: Any, value: Any) -> Argument:
        if isinstance(value, int):
            return Argument(value, f"{interface.__name__} at 0x{value:X}")
        made = live_object(interface) if value is None else value
        if hasattr(made, "pointer_to"):
            return Argument(address_of(made, interface), f"a live {interface.__name__}", live=made)
        _KEPT.append(made)
        return Argument(made.address, f"{interface.__name__} at 0x{made.address:X}")


_ROLES: tuple[tuple[str, Callable[[Arguments, Any, Any, int], Argument]], ...] = (
    ("OutArray", Arguments._buffer),
    ("InArray", Arguments._array),
    ("Requested", Arguments._place),
    ("HiddenRef", Arguments._behind),
    ("InOut", Arguments._behind),
    ("Out", Arguments._place),
)
"""What is made for a parameter, by its class in the package; others go in by value."""
_TEXT = "docabi"
_SOME = "d0cab100-0000-4000-8000-00000000d0cb"


def _kept(data: bytes, text: str) -> Argument:
    memory = ctypes.create_string_buffer(data, len(data))
    _KEPT.append(memory)
    return Argument(ctypes.addressof(memory), text)


def _text(kind: Any, text: Any) -> Argument:
    made = kind.passed(text)
    if isinstance(made, bytes):
        return _kept(made, repr(text))
    _KEPT.append(made)
    return Argument(made.address, repr(text))


def _zeros(record: Any) -> bytes:
    """A structure of zeros that says its own size where it has a member for it."""
    made = record()
    for name, abi, *_ in getattr(record, "_fields_", ())[:1]:
        if re.match(r"cb([A-Z]|$)", name) and ctypes.sizeof(abi) in (4, 8):
            setattr(made, name, ctypes.sizeof(record))
    return bytes(made)


def _named(enumeration: Any, number: int) -> str:
    names = [name for name, one in enumeration.__members__.items() if int(one) == number]
    return names[0] if names else f"0x{number:X}"
