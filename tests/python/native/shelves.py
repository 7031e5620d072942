"""Interfaces written by hand, with a value of each kind, and an object that has them."""
# mypy: disable-error-code="misc, untyped-decorator, import-not-found"

from __future__ import annotations

from collections.abc import Callable
from ctypes import Structure, c_int32, c_uint32
from typing import Any

from probe_bindings import GUID, IUnknown
from probe_bindings.define import (
    BSTR_TEXT,
    GUID_REF,
    NARROW_TEXT,
    TEXT,
    In,
    InOut,
    Out,
    Ref,
    Requested,
    boolean,
    opaque,
    slot,
)


class Size(Structure):
    """Two numbers."""

    _fields_ = [("width", c_uint32), ("height", c_uint32)]


class IShelf(IUnknown, iid="bbbbbbbb-0000-0000-0000-000000000001"):
    """A shelf."""

    @slot(In(c_int32), In(TEXT), Out(c_uint32))
    def Put(self, place: int, name: str | None = None) -> int:
        """Puts something at a place."""
        raise NotImplementedError

    @slot(In(GUID_REF), Requested(0), Out(c_uint32))
    def Find(self, riid: Any) -> Any:
        """Finds something, and how many there are."""
        raise NotImplementedError

    @slot(InOut(c_uint32), In(Ref(Size)), Out(Size), In(BSTR_TEXT), In(NARROW_TEXT))
    def Turn(self, by: int, size: Size | None, label: str | None, mark: str | None) -> Any:
        """Turns it, and gives by how much and its new size."""
        raise NotImplementedError

    @slot(returns=None)
    def Clear(self) -> None:
        """Takes all from it."""
        raise NotImplementedError

    @slot(lambda: [Out(IShelf)], returns=c_uint32)
    def Next(self) -> Any:
        """A number, and the next shelf."""
        raise NotImplementedError

    @opaque
    def Hidden(self) -> None:
        """Nobody knows its types."""

    @slot(In(IUnknown), In(boolean(c_int32)))
    def Hold(self, held: Any, fast: bool) -> Any:
        """Holds an object."""
        raise NotImplementedError


class IShelf2(IShelf, iid=GUID("bbbbbbbb-0000-0000-0000-000000000002")):
    """A shelf with another method."""

    @slot()
    def Last(self) -> Any:
        """The last one."""
        raise NotImplementedError


def _noting(name: str) -> Callable[..., Any]:
    def method(self: Shelf, *arguments: Any) -> Any:
        self.seen.append((name, *arguments))
        found = self.answers.get(name)
        if isinstance(found, Exception):
            raise found
        return found

    return method


class Shelf(IShelf2.Implementation):
    """Answers as `answers` says, and keeps what it is given."""

    Put, Find, Turn, Clear, Next, Hold, Last = map(_noting, ("Put", "Find", "Turn", "Clear", "Next", "Hold", "Last"))

    def __init__(self) -> None:
        self.seen: list[Any] = []
        self.answers: dict[str, Any] = {}
