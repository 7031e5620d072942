# made by docabi from its runtime; do not edit
"""Return codes that are no HRESULT: codes of a type with a name, and the exception of a call that one says failed."""

from __future__ import annotations

import threading
from enum import IntEnum
from typing import TYPE_CHECKING, TypeVar

from ._results import CallError, Result, description_of

if TYPE_CHECKING:
    from typing import Self


class _State(threading.local):
    status: Status | None = None


_state = _State()


def _number(value: int) -> str:
    """A code without a name, a large one in hexadecimal digits as headers have it."""
    return str(int(value)) if -0x10000 < value < 0x10000 else f"0x{value & 0xFFFFFFFF:08X}"


class Status(IntEnum):
    """A return code of one type, as C has it. A value without a name becomes a member of its own."""

    @classmethod
    def fails(cls, value: int) -> bool:
        """Whether a value says that a call failed."""
        return value < 0

    @classmethod
    def _missing_(cls, value: object) -> Status | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = _number(value)
        member._value_ = value
        return member

    def __str__(self) -> str:
        return self.name

    @property
    def succeeded(self) -> bool:
        """Whether the code means success."""
        return not self.fails(self)

    @property
    def description(self) -> str:
        """What the documentation says of it in general, in the chosen language."""
        return description_of(self, kind=type(self).__name__)

    @classmethod
    def check(cls, value: int, call: str) -> None:
        """Raise StatusError for a failing code; keep any other for `last_status`."""
        if cls.fails(value):
            raise StatusError(cls(value), call)
        _state.status = cls(value)

    @classmethod
    def settle(cls, value: int, call: str) -> Self:
        """As `check`, and the code is the call's result."""
        cls.check(value, call)
        return cls(value)


class StatusError(CallError):
    """A function failed. `status` is what it returned, `name` its name, `description` what the documentation of the
    function says about it, `page` where that stands.
    """

    def __init__(self, status: Status, method: str = "") -> None:
        super().__init__(status, method)
        self.status = status
        self.method = method

    @property
    def name(self) -> str:
        """The code's name; its number if it has none."""
        return self.status.name

    @property
    def description(self) -> str:
        """What the documentation says, in the chosen language."""
        return description_of(self.status, self.method, type(self.status).__name__)

    def __str__(self) -> str:
        where = f"{self.method}: " if self.method else ""
        return f"{where}{self.name} ({_number(self.status)}): {self.description}"


R = TypeVar("R", bound=Result)


def with_status(result: R, status: Status) -> R:
    """Several values of a call, with its code as `status`."""
    result.__dict__["status"] = status
    return result


def last_status() -> Status | None:
    """The code of success of this thread's last call that returned one of a type with a name and gave one value, which
    cannot carry it; None before any.
    """
    return _state.status
