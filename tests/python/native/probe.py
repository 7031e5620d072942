"""An interface declared by hand, with a slot for each way in which a value can go wrong, and an object that has it."""

from __future__ import annotations

from collections.abc import Callable
from ctypes import c_int32, c_uint8, c_uint16, c_uint32
from typing import Any

from probe_bindings import GUID, IUnknown  # type: ignore[import-not-found]
from probe_bindings._kinds import BSTR_TEXT, GUID_REF  # type: ignore[import-not-found]
from probe_bindings._slots import (  # type: ignore[import-not-found]
    HRESULT,
    Hidden,
    HiddenRef,
    In,
    InBytes,
    Out,
    OutArray,
    OutBytes,
    OutText,
    Requested,
    Slot,
)


class IProbe(IUnknown):  # type: ignore[misc]
    """Values that come out, and some that go in."""

    __slots__ = ()
    _iid_ = GUID("aaaaaaaa-0000-0000-0000-000000000001")

    class Raw(IUnknown.Raw):  # type: ignore[misc]
        """The methods as C declares them."""

    class Implementation(IUnknown.Implementation):  # type: ignore[misc]
        """IProbe in Python."""

    @classmethod
    def _slots_(cls) -> tuple[Any, ...]:
        return (
            Slot("Two", HRESULT, Out(IProbe), Out(c_uint32)),
            Slot("Ask", HRESULT, In(GUID_REF), Requested(0), Out(c_uint32)),
            Slot("Many", HRESULT, OutArray(IProbe, 1, 2), In(c_uint32), HiddenRef(c_uint32)),
            Slot("Name", HRESULT, OutText(c_uint16, 1, 2), Hidden(c_uint32), HiddenRef(c_uint32)),
            Slot("Weigh", c_uint32, In(c_uint32)),
            Slot("Take", HRESULT, InBytes(c_uint8, 1), Hidden(c_int32)),
            Slot("Fill", HRESULT, OutBytes(c_uint8, 1, -1), In(c_int32)),
            Slot("Label", HRESULT, In(BSTR_TEXT)),
            Slot("Look", HRESULT, In(IProbe)),
            Slot("Do", HRESULT),
            Slot("Names", HRESULT, OutText(c_uint16, 1), In(c_uint32), OutText(c_uint16, 3), In(c_uint32)),
            Slot("Word", HRESULT, OutText(c_uint16, 1, 2, exact=True), Hidden(c_uint32), HiddenRef(c_uint32)),
        )


class IOther(IUnknown):  # type: ignore[misc]
    """A second interface of one object."""

    __slots__ = ()
    _iid_ = GUID("aaaaaaaa-0000-0000-0000-000000000002")

    class Raw(IUnknown.Raw):  # type: ignore[misc]
        """The methods as C declares them."""

    class Implementation(IUnknown.Implementation):  # type: ignore[misc]
        """IOther in Python."""

    @classmethod
    def _slots_(cls) -> tuple[Any, ...]:
        return (Slot("Other", HRESULT),)


class Probe(IProbe.Implementation):  # type: ignore[misc]
    """Every method answers with what `answer` gives."""

    def __init__(self, answer: Callable[..., object] = lambda *arguments: None) -> None:
        self.answer = answer

    def __getattr__(self, name: str) -> Any:
        if name not in IProbe.slot_numbers():
            raise AttributeError(name)
        return self.answer
