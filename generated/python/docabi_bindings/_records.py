# made by docabi from its runtime; do not edit
"""Structures and unions: ctypes' own, with `repr`, `==` and fields of enumerations."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, overload

from ._memory import text_at, wide

if TYPE_CHECKING:
    from enum import IntEnum, IntFlag
    from typing import Self

E = TypeVar("E", bound="IntEnum | IntFlag")
R = TypeVar("R", bound="type[Record]")


class Record:
    """What structures and unions have beside their fields. They are values that can change: equal if their fields are,
    and no keys of a dictionary. Those of the arguments `Foo(1, name=2)` that are left out are 0.
    """

    _texts_: ClassVar[tuple[TextField, ...]] = ()

    def __init_subclass__(cls) -> None:
        fields: Any = cls.__dict__.get("_fields_", ())
        cls.__match_args__ = tuple(field[0] for field in fields)  # type: ignore[attr-defined, misc]

    @classmethod
    def with_room(cls) -> Self:
        """One of zeros that has buffers for the texts that native code writes."""
        made = cls()
        for field in cls._texts_:
            field.make_room(made)
        return made

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


class TextField:
    """A field that points to a text in a buffer of its user's; `count` is the field with the buffer's length.

    A text that is put there lives as long as the structure.
    """

    def __init__(self, field: Any, name: str, count: Any) -> None:
        self._field = field
        self._name = name
        self._count = count

    @overload
    def __get__(self, record: None, owner: object = None) -> Self: ...
    @overload
    def __get__(self, record: Record, owner: object = None) -> str | None: ...
    def __get__(self, record: Any, owner: object = None) -> Any:
        return self if record is None else text_at(self._field.__get__(record))

    def __set__(self, record: Record, value: str | None) -> None:
        data = wide(value)
        self._point(record, None if data is None else ctypes.create_string_buffer(data, len(data)), 0)

    def make_room(self, record: Record) -> None:
        """Give a structure a buffer for a text that native code writes."""
        self._point(record, ctypes.create_string_buffer(2 * _ROOM + 2), 2)

    def _point(self, record: Record, buffer: Any, spare: int) -> None:
        vars(record)[self._name] = buffer  # keeps it; the descriptor goes before it
        self._field.__set__(record, None if buffer is None else ctypes.addressof(buffer))
        self._count.__set__(record, 0 if buffer is None else (len(buffer) - spare) // 2)

    def __getattr__(self, name: str) -> Any:
        """What ctypes tells of the field: its offset, its size."""
        return getattr(self._field, name)


_ROOM = 1024  # units of a text that native code writes; one behind them stays 0


def texts(**fields: str) -> Callable[[R], R]:
    """Make fields of a structure (by name) texts in buffers whose lengths other fields (by name) hold."""

    def decorate(record: R) -> R:
        known = vars(record)
        made = [TextField(known[name], name, known[count]) for name, count in fields.items() if name in known]
        for field in made:
            setattr(record, field._name, field)
        record._texts_ = (*made,)
        return record

    return decorate
