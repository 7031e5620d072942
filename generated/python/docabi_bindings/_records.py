# made by docabi from its runtime; do not edit
"""Structures and unions: ctypes' own, with `repr`, `==` and fields of enumerations."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from enum import IntEnum, IntFlag
    from typing import Self

E = TypeVar("E", bound="IntEnum | IntFlag")
R = TypeVar("R", bound="type[Record]")


class Record:
    """What structures and unions have beside their fields. They are values that can change: equal if their fields are,
    and no keys of a dictionary. Those of the arguments `Foo(1, name=2)` that are left out are 0.
    """

    def __init_subclass__(cls) -> None:
        fields: Any = cls.__dict__.get("_fields_", ())
        cls.__match_args__ = tuple(field[0] for field in fields)  # type: ignore[attr-defined, misc]

    def _asdict(self) -> dict[str, Any]:
        """The fields by name; arrays as lists."""
        names: tuple[str, ...] = self.__match_args__  # type: ignore[attr-defined]
        return {name: _listed(getattr(self, name)) for name in names}

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and isinstance(other, Record) and self._asdict() == other._asdict()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
        return f"{type(self).__name__}({inside})"


def _listed(value: Any) -> Any:
    return [_listed(one) for one in value] if isinstance(value, ctypes.Array) else value


class Structure(Record, ctypes.Structure):
    """A structure."""


class Union(Record, ctypes.Union):
    """A union."""


class Enumerated(Generic[E]):
    """A field whose values are those of an enumeration; it takes any number."""

    def __init__(self, field: Any, name: str) -> None:
        self._field = field
        self._name = name
        self._class: Any = None

    @overload
    def __get__(self, record: None, owner: object = None) -> Self: ...
    @overload
    def __get__(self, record: Record, owner: object = None) -> E: ...
    def __get__(self, record: Any, owner: object = None) -> Any:
        if record is None:
            return self
        if self._class is None:  # not before: it may be in a module that nobody has needed yet
            self._class = getattr(import_module(__package__ or ""), self._name)
        return self._class(self._field.__get__(record))

    def __set__(self, record: Record, value: E | int) -> None:
        self._field.__set__(record, value)

    def __getattr__(self, name: str) -> Any:
        """What ctypes tells of the field: its offset, its size."""
        return getattr(self._field, name)


def enumerated(**fields: str) -> Callable[[R], R]:
    """Make fields of a structure (by name) those of enumerations of the package (by name)."""

    def decorate(record: R) -> R:
        for field, enumeration in fields.items():
            if field in record.__dict__:  # a structure may have no fields on this platform
                setattr(record, field, Enumerated(record.__dict__[field], enumeration))
        return record

    return decorate
