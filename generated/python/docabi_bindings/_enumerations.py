# made by docabi from its runtime; do not edit
"""Enumerations: a value that no member has is kept, because a newer system may return it."""

from __future__ import annotations

from enum import IntEnum, IntFlag


class Enumeration(IntEnum):
    """An enumeration whose members exclude each other."""

    @classmethod
    def _missing_(cls, value: object) -> Enumeration | None:
        if not isinstance(value, int):
            return None
        if value < 0:  # the same 32 bits, read as a signed number
            return cls(value & 0xFFFFFFFF)
        member = int.__new__(cls, value)
        member._name_ = f"0x{value:08X}"
        member._value_ = value
        return member


class Flags(IntFlag):
    """An enumeration whose members can be combined."""
