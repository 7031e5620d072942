# made by docabi from its runtime; do not edit
"""How one value crosses the border: its C type, and the Python value that stands for it."""

from __future__ import annotations

from ctypes import Structure, Union, addressof, byref, c_int32, c_uint8, c_uint32, c_void_p, memmove, sizeof
from typing import Any, Protocol

from ._enumerations import Enumeration, Flags
from ._guid import GUID, identifier
from ._memory import Bstr, bstr_at, bytes_text_at, narrow, take_bstr, text_at, utf8_at, wide


class Kind:
    """A plain C value; `abi` is its ctypes class. Subclasses say what else Python sees.

    `lends`: what `store` writes is a pointer with a reference for the receiver.
    """

    lends = False

    def __init__(self, abi: Any = c_void_p) -> None:
        self.abi = abi

    def read(self, raw: Any) -> Any:
        """The Python value of an argument that native code passed."""
        return raw

    def load(self, address: int) -> Any:
        """The Python value at an address."""
        return self.read(self.abi.from_address(address).value)

    def store(self, address: int, value: Any) -> None:
        """Put a Python value at an address."""
        self.abi.from_address(address).value = value

    def passed(self, value: Any) -> Any:
        """What a call passes for a Python value."""
        return value

    def taken(self, address: int) -> Any:
        """The Python value of what a call has put at an address; a reference that came with it is its own."""
        return self.load(address)

    @property
    def size(self) -> int:
        """Bytes of one value."""
        return sizeof(self.abi)


class _Boolean(Kind):
    def read(self, raw: Any) -> bool:
        return bool(raw)


class _Enumerated(Kind):
    def __init__(self, enumeration: type[Enumeration] | type[Flags], abi: Any = c_uint32) -> None:
        super().__init__(abi)
        self.enumeration = enumeration

    def read(self, raw: Any) -> int:
        return self.enumeration.of(raw & 0xFFFFFFFF)  # members are unsigned


class _Record(Kind):
    """A structure, copied. Pointers inside it are plain addresses: who frees or releases them the method says."""

    def load(self, address: int) -> Any:
        found = self.abi()
        memmove(addressof(found), address, sizeof(found))
        return found

    def store(self, address: int, value: Any) -> None:
        if not isinstance(value, self.abi):
            raise TypeError(f"{value!r} is no {self.abi.__name__}")
        memmove(address, addressof(value), sizeof(value))


class Ref(Kind):
    """A pointer to a structure or union: the thing itself, in place while the call lasts; None is NULL."""

    def __init__(self, record: type[Structure] | type[Union]) -> None:
        super().__init__(c_void_p)
        self.record = record

    def read(self, raw: Any) -> Any:
        return self.record.from_address(raw) if raw else None

    def passed(self, value: Any) -> Any:
        return None if value is None else byref(value)


class _Text(Kind):
    def read(self, raw: Any) -> str | None:
        return text_at(raw)

    def passed(self, value: Any) -> Any:
        return wide(value)


class _NarrowText(Kind):
    def read(self, raw: Any) -> bytes | None:
        return bytes_text_at(raw)

    def passed(self, value: Any) -> Any:
        return narrow(value)


class _Utf8Text(Kind):
    def read(self, raw: Any) -> str | None:
        return utf8_at(raw)

    def passed(self, value: Any) -> Any:
        return narrow(value)


class _Bstr(Kind):
    def read(self, raw: Any) -> str | None:
        return bstr_at(raw)

    def passed(self, value: Any) -> Any:
        return Bstr(value)

    def taken(self, address: int) -> Any:
        return take_bstr(c_void_p.from_address(address).value)


class _GuidRef(Kind):
    def read(self, raw: Any) -> GUID | None:
        return GUID.from_buffer_copy((c_uint8 * 16).from_address(raw)) if raw else None

    def passed(self, value: Any) -> Any:
        return None if value is None else byref(identifier(value))


class InterfaceClass(Protocol):
    """What a kind asks of an interface class; `_unknown.IUnknown` and its children have it."""

    def attach(self, address: int | None) -> Any:
        """An object that takes over a reference; None for NULL."""
        ...

    def share(self, address: int | None) -> Any:
        """An object with a reference of its own; None for NULL."""
        ...

    def borrow(self, value: Any) -> Any:
        """The pointer to pass for an object, without a reference."""
        ...

    def give(self, value: Any) -> int:
        """A pointer with a reference for the receiver; 0 for None."""
        ...


class _Interface(Kind):
    def __init__(self, interface: InterfaceClass, lends: bool) -> None:
        super().__init__(c_void_p)
        self.interface = interface
        self.lends = lends

    def read(self, raw: Any) -> Any:
        return self.interface.share(raw)

    def store(self, address: int, value: Any) -> None:
        c_void_p.from_address(address).value = self.interface.give(value)

    def passed(self, value: Any) -> Any:
        return self.interface.borrow(value)

    def taken(self, address: int) -> Any:
        return self.interface.attach(c_void_p.from_address(address).value)


POINTER = Kind(c_void_p)
TEXT = _Text()
NARROW_TEXT = _NarrowText()
UTF8_TEXT = _Utf8Text()
BSTR_TEXT = _Bstr()
GUID_REF = _GuidRef()


def boolean(abi: Any) -> Kind:
    """A C integer that means true or false."""
    return _Boolean(abi)


def signed(enumeration: type[Enumeration] | type[Flags]) -> Kind:
    """A signed number whose values are those of an enumeration."""
    return _Enumerated(enumeration, c_int32)


def kind_of(thing: Any) -> Kind:
    """The kind of a ctypes class, an enumeration, a structure, an interface or a function pointer type."""
    if isinstance(thing, Kind):
        return thing
    if issubclass(thing, (Enumeration, Flags)):
        return _Enumerated(thing)
    if issubclass(thing, (Structure, Union)):
        return _Record(thing)
    if hasattr(thing, "_kind_"):
        found: Kind = thing._kind_()
        return found
    return Kind(thing)


def interface_kind(interface: InterfaceClass, lends: bool) -> Kind:
    """The kind of a pointer to an interface; `lends` if it counts references."""
    return _Interface(interface, lends)
