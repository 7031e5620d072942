# made by docabi from its runtime; do not edit
"""GUIDs, and what a parameter that takes one accepts."""

from __future__ import annotations

import sys
from ctypes import Structure, addressof, c_uint8, c_uint16, c_uint32, memmove
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

if TYPE_CHECKING:
    from uuid import UUID

    from ._unknown import VTable


class GUID(Structure):
    """A 128-bit identifier: `GUID("997ff24c-43b7-4352-8667-0dc04fafd354")`, with or without braces. It is also made of
    the 16 bytes that it has in memory, of a `uuid.UUID`, and of another GUID.
    """

    _fields_ = [("Data1", c_uint32), ("Data2", c_uint16), ("Data3", c_uint16), ("Data4", c_uint8 * 8)]
    Data1: int
    Data2: int
    Data3: int

    def __init__(self, value: str | bytes | UUID | GUID = bytes(16)) -> None:
        data = value if isinstance(value, bytes) else _bytes_of(value)
        if len(data) != 16:
            raise ValueError(f"{value!r} is no GUID")
        super().__init__()
        memmove(addressof(self), data, 16)

    def __str__(self) -> str:
        tail = bytes(self)[8:].hex()
        return f"{self.Data1:08x}-{self.Data2:04x}-{self.Data3:04x}-{tail[:4]}-{tail[4:]}"

    def __repr__(self) -> str:
        return f"GUID({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GUID) and bytes(self) == bytes(other)

    def __hash__(self) -> int:
        return hash(bytes(self))


def _bytes_of(value: str | UUID | GUID) -> bytes:
    """The bytes in memory; none for a text that is no GUID."""
    if isinstance(value, GUID):
        return bytes(value)
    if not isinstance(value, str):
        found: Any = getattr(value, "bytes_le", None)  # of a UUID, whose module nobody else needs
        if not isinstance(found, bytes):
            raise TypeError(f"{value!r} is no GUID, text, bytes or UUID")
        return found if sys.byteorder == "little" else _swapped(found)
    digits = value.strip("{}").replace("-", "")
    try:
        raw = bytes.fromhex(digits)  # which passes over spaces
    except ValueError:
        return b""
    ordered = raw if sys.byteorder == "big" else _swapped(raw)
    return ordered if len(digits) == 32 else b""


def _swapped(raw: bytes) -> bytes:
    """The bytes with those of the first three numbers in the other order."""
    return raw[3::-1] + raw[5:3:-1] + raw[7:5:-1] + raw[8:]


class _Clsid:
    def __get__(self, instance: object, owner: type[Coclass]) -> GUID:
        if owner._clsid_ is None:
            raise TypeError(f"{owner.__name__} has no identifier that anybody knows")
        return owner._clsid_


class Coclass:
    """A COM class: what a parameter that takes a class identifier accepts."""

    _clsid_: ClassVar[GUID | None] = None
    clsid: ClassVar[_Clsid] = _Clsid()
    """The identifier of the class, a GUID. Raises TypeError if nobody knows it."""


Identifier: TypeAlias = "GUID | UUID | str | bytes | type[VTable] | type[Coclass]"


def identifier(value: Identifier) -> GUID:
    """The GUID that an argument means: itself, that of a text, of 16 bytes or a UUID, or that of an interface or a COM
    class. Raises TypeError if it has none, ValueError for a text or bytes that are no GUID.
    """
    if isinstance(value, GUID):
        return value
    found = getattr(value, "_iid_", None) or getattr(value, "_clsid_", None)
    if isinstance(found, GUID):
        return found
    if isinstance(value, type) or not (isinstance(value, (str, bytes)) or hasattr(value, "bytes_le")):
        raise TypeError(f"{value!r} has no identifier")
    return GUID(value)
