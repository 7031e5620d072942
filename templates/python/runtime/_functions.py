"""Exported functions of a library, and function pointers in both directions."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Mapping
from ctypes import c_void_p, cast
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from ._answering import answering
from ._arguments import with_hints
from ._kinds import Kind
from ._platform import find_library, open_library
from ._slots import Slot

if TYPE_CHECKING:
    from typing import Self


class RawExports:
    """The functions of a library as C declares them: every parameter is there, return codes are plain numbers."""

    _declared_: ClassVar[Callable[[], tuple[Slot, ...]]]

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library_ = library

    if not TYPE_CHECKING:  # a type checker knows the functions from the classes made from the documentation

        def __getattr__(self, name: str) -> Any:
            """Bind a function. Raises AttributeError if the documentation or the library does not have it."""
            slot = self._slot_(name)
            if slot is None:
                raise AttributeError(f"no function {name!r} whose types are known is documented here")
            try:
                bound = slot.prototype()((slot.symbol, self._library_))
            except AttributeError:
                raise AttributeError(f"{self._library_._name} exports no {slot.symbol!r}") from None
            self.__dict__[name] = bound
            return bound

    def _slot_(self, name: str) -> Slot | None:
        """What is declared under a name, if it can be called."""
        return _declarations(type(self)).get(name)


def _declarations(cls: Any) -> dict[str, Slot]:
    if "_by_name_" not in cls.__dict__:
        cls._by_name_ = {slot.name: slot for slot in cls._slots_() if slot.known}
    found: dict[str, Slot] = cls._by_name_
    return found


class Exports:
    """The functions of a loaded library, as Python functions."""

    Raw: ClassVar[type[RawExports]] = RawExports

    def __init_subclass__(cls) -> None:
        with_hints(cls)

    _files_: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """Names of the library by system, the surest first."""

    def __init__(self, path: str | os.PathLike[str] | ctypes.CDLL | None = None) -> None:
        """Load the library; None is the one that the documentation names. Raises OSError if the system cannot."""
        found = find_library(self._files_) if path is None else open_library(path)
        self._raw = type(self).Raw(found)

    if not TYPE_CHECKING:

        @property
        def raw(self) -> RawExports:
            """The functions as C declares them."""
            return self._raw


_kept: dict[tuple[type[FunctionPointer], Callable[..., Any]], FunctionPointer] = {}


class FunctionPointer:
    """A C function made of a Python one. It must live as long as native code may call it."""

    if not TYPE_CHECKING:  # a type checker knows from the documentation what it takes
        Function = Callable

    _declaration_: ClassVar[Slot]

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self._thunk: Any = self._thunk_of(function)

    @classmethod
    def _thunk_of(cls, function: Callable[..., Any]) -> Any:
        answer = answering(cls.declaration(), lambda _this: function)
        return cls.declaration().prototype()(partial(answer, None))

    @classmethod
    def _slot_(cls) -> Slot:
        """The type's declaration."""
        raise NotImplementedError

    @classmethod
    def declaration(cls) -> Slot:
        """The type's declaration, made once."""
        if "_declaration_" not in cls.__dict__:
            cls._declaration_ = cls._slot_()
        return cls._declaration_

    @classmethod
    def _kind_(cls) -> Kind:
        return _Callback(cls)

    @classmethod
    def at(cls, address: int | None) -> Self | None:
        """The function at an address, to be called with plain C values; None for NULL."""
        if not address:
            return None
        found = cls.__new__(cls)
        found._thunk = cls.declaration().prototype()(address)
        found.function = found._thunk
        return found

    @classmethod
    def of(cls, value: Self | Callable[..., Any] | int | None) -> int | None:
        """The pointer for an argument. A plain Python function is kept for the life of the process; None is NULL."""
        if value is None or isinstance(value, int):
            return value
        if isinstance(value, FunctionPointer):
            return value.address
        if not callable(value):
            raise TypeError(f"{value!r} is no function")
        found = _kept.get((cls, value))
        if found is None:
            # One step, and no lock: making it may run a finaliser that comes here too. The first one counts.
            found = _kept.setdefault((cls, value), cls(value))
        return found.address

    @property
    def address(self) -> int:
        """The pointer."""
        return cast(self._thunk, c_void_p).value or 0

    def __call__(self, *arguments: Any) -> Any:
        """Call the function."""
        return self.function(*arguments)


class _Callback(Kind):
    def __init__(self, pointer: type[FunctionPointer]) -> None:
        super().__init__(c_void_p)
        self.pointer = pointer

    def read(self, raw: Any) -> FunctionPointer | None:
        return self.pointer.at(raw)

    def store(self, address: int, value: Any) -> None:
        c_void_p.from_address(address).value = self.pointer.of(value)
