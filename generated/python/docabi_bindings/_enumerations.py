# made by docabi from its runtime; do not edit
"""Enumerations: a value that no member has is kept, because a newer system may return it."""

from __future__ import annotations

from enum import IntEnum, IntFlag
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Self


class _Members(dict[int, Any]):
    """The members of an enumeration by their values, each looked up when it is first asked for."""

    def __init__(self, enumeration: Any) -> None:
        super().__init__()
        self._enumeration = enumeration

    def __missing__(self, value: int) -> Any:
        member = self._enumeration(value)
        if value in self._enumeration._value2member_map_:  # others may be any number of numbers
            self[value] = member
        return member


class Enumeration(IntEnum):
    """An enumeration whose members exclude each other."""

    if TYPE_CHECKING:

        @classmethod
        def of(cls, value: int) -> Self:
            """The member of a value: `cls(value)`, several times as fast."""
            ...

    def __init_subclass__(cls) -> None:
        type.__setattr__(cls, "of", _Members(cls).__getitem__)

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

    if TYPE_CHECKING:

        @classmethod
        def of(cls, value: int) -> Self:
            """The member of a value, or what several members make together."""
            ...

    def __init_subclass__(cls) -> None:
        type.__setattr__(cls, "of", _Members(cls).__getitem__)
