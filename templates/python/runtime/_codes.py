"""Return codes: more of them have names than anybody wants to load, so these are looked up when they are asked for."""

from __future__ import annotations

from enum import EnumType
from typing import Any

from ._enumerations import Enumeration

_NUMBERS = frozenset("bcdeEfFgGnoxX%")  # what ends the format of a number


class CodeType(EnumType):
    """Finds a code that is no member by its name. Raises AttributeError, or KeyError in brackets."""

    def __getattr__(cls, name: str) -> Any:
        """A code by its name: `HResult.E_ABORT`."""
        if name.startswith("_"):
            raise AttributeError(name)
        return cls._named(name, AttributeError)

    def __getitem__(cls, name: str) -> Any:
        """A code by its name: `HResult["E_ABORT"]`."""
        return cls.__members__.get(name) or cls._named(name, KeyError)

    def _named(cls, name: str, error: type[Exception]) -> Any:
        from ._results import code_named

        value = code_named(name)
        if value is None:
            raise error(f"nobody knows a return code {name!r}")
        return cls(value)


class Code(Enumeration, metaclass=CodeType):
    """A return code. As a text it is its name; formats of numbers give the number: `f"{code:#x}"`."""

    @classmethod
    def _missing_(cls, value: object) -> Enumeration | None:
        found = super()._missing_(value)
        if found is not None and found.name not in cls.__members__:
            from ._results import name_of

            found._name_ = name_of(found)
        return found

    def __str__(self) -> str:
        return self.name

    def __format__(self, form: str) -> str:
        return format(int(self), form) if form[-1:] in _NUMBERS and form else format(self.name, form)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self.name}: 0x{int(self):08X}>"

    @property
    def succeeded(self) -> bool:
        """Whether the code means success."""
        return self < 0x80000000

    @property
    def description(self) -> str:
        """What the documentation says of it in general, in the chosen language."""
        from ._results import description_of

        return description_of(self)
