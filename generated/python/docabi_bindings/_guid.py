# made by docabi from its runtime; do not edit
"""GUIDs, and what a parameter that takes one accepts."""

from __future__ import annotations

from ctypes import Structure, c_uint8, c_uint16, c_uint32
from typing import TYPE_CHECKING, ClassVar, TypeAlias


class GUID(Structure):
    """A 128-bit identifier: `GUID("997ff24c-43b7-4352-8667-0dc04fafd354")`, with or without braces."""

    _fields_ = [("Data1", c_uint32), ("Data2", c_uint16), ("Data3", c_uint16), ("Data4", c_uint8 * 8)]
    Data1: int
    Data2: int
    Data3: int

    def __init__(self, text: str = "00000000-0000-0000-0000-000000000000") -> None:
        digits = text.strip("{}").replace("-", "")
        raw = bytes.fromhex(digits)  # which passes over spaces
        if len(raw) != 16 or len(digits) != 32:
            raise ValueError(f"{text!r} is no GUID")
        super().__init__(
            int.from_bytes(raw[:4], "big"),
            int.from_bytes(raw[4:6], "big"),
            int.from_bytes(raw[6:8], "big"),
            (c_uint8 * 8)(*raw[8:]),
        )

    def __str__(self) -> str:
        tail = bytes(self)[8:].hex()
        return f"{self.Data1:08x}-{self.Data2:04x}-{self.Data3:04x}-{tail[:4]}-{tail[4:]}"

    def __repr__(self) -> str:
        return f"GUID({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GUID) and bytes(self) == bytes(other)

    def __hash__(self) -> int:
        return hash(bytes(self))


class Coclass:
    """A COM class: what a parameter that takes a class identifier accepts."""

    _clsid_: ClassVar[GUID | None] = None


if TYPE_CHECKING:
    from ._unknown import VTable

    Identifier: TypeAlias = GUID | type[VTable] | type[Coclass]


def identifier(value: Identifier) -> GUID:
    """The GUID that an argument means: itself, or that of an interface or a COM class.

    Raises TypeError if the class has none.
    """
    if isinstance(value, GUID):
        return value
    found = getattr(value, "_iid_", None) or getattr(value, "_clsid_", None)
    if not isinstance(found, GUID):
        raise TypeError(f"{value!r} has no identifier")
    return found
