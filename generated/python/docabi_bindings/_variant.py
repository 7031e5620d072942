# made by docabi from its runtime; do not edit
"""VARIANT: a value that says its own type, and the Python values that it stands for."""

from __future__ import annotations

import ctypes
import struct
import sys
from ctypes import (
    addressof,
    c_double,
    c_float,
    c_int8,
    c_int16,
    c_int32,
    c_int64,
    c_uint8,
    c_uint16,
    c_uint32,
    c_uint64,
    c_void_p,
)
from functools import reduce
from itertools import product
from operator import getitem
from typing import TYPE_CHECKING, Any, TypeAlias

from ._enumerations import Enumeration
from ._memory import Bstr, bstr_at
from ._records import Structure, Union

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ._implementation import ComObject
    from ._unknown import IUnknown

# A float may be an int or a bool.
VariantValue: TypeAlias = "VARIANT | IUnknown | ComObject | str | float | Sequence[Any] | None"


class VARENUM(Enumeration):
    """The types that a VARIANT can say (wtypes.h)."""

    VT_EMPTY = 0
    VT_NULL = 1
    VT_I2 = 2
    VT_I4 = 3
    VT_R4 = 4
    VT_R8 = 5
    VT_CY = 6
    VT_DATE = 7
    VT_BSTR = 8
    VT_DISPATCH = 9
    VT_ERROR = 10
    VT_BOOL = 11
    VT_VARIANT = 12
    VT_UNKNOWN = 13
    VT_I1 = 16
    VT_UI1 = 17
    VT_UI2 = 18
    VT_UI4 = 19
    VT_I8 = 20
    VT_UI8 = 21
    VT_INT = 22
    VT_UINT = 23
    VT_HRESULT = 25
    VT_ARRAY = 0x2000
    VT_BYREF = 0x4000


_VT = VARENUM
_NUMBERS: dict[int, Any] = {
    **{_VT.VT_I1: c_int8, _VT.VT_I2: c_int16, _VT.VT_I4: c_int32, _VT.VT_INT: c_int32, _VT.VT_I8: c_int64},
    **{_VT.VT_UI1: c_uint8, _VT.VT_UI2: c_uint16, _VT.VT_UI4: c_uint32, _VT.VT_UINT: c_uint32, _VT.VT_UI8: c_uint64},
    **{_VT.VT_R4: c_float, _VT.VT_R8: c_double, _VT.VT_DATE: c_double, _VT.VT_CY: c_int64},
    **{_VT.VT_ERROR: c_uint32, _VT.VT_HRESULT: c_uint32, _VT.VT_BOOL: c_int16},
}
_POINTERS = (_VT.VT_BSTR, _VT.VT_UNKNOWN, _VT.VT_DISPATCH)
# What a plain int becomes: the first that holds it.
_OF_INT = (_VT.VT_I4, _VT.VT_UI4, _VT.VT_I8, _VT.VT_UI8)


class _Record(Structure):
    _fields_ = [("pvRecord", c_void_p), ("pRecInfo", c_void_p)]


class _Data(Union):
    _fields_ = [("llVal", c_int64), ("pointer", c_void_p), ("record", _Record)]


class VARIANT(Structure):
    """A value that says its own type: `VARIANT(31)`, `VARIANT(31, VARENUM.VT_UI4)`, `VARIANT("text")`; `value` is the
    Python value. A parameter that takes one takes the Python value, too.

    A plain int is a VT_I4 if it fits, a member of an enumeration a VT_UI4, a text a VT_BSTR, an object a VT_UNKNOWN, a
    list an array of what its items are (of VARIANTs if they are of several kinds; lists of lists have more dimensions),
    bytes one of VT_UI1. They live as long as the VARIANT; what a call has put into one belongs to the caller (`clear`).
    """

    _fields_ = [("vt", c_uint16), ("wReserved1", c_uint16), ("wReserved2", c_uint16), ("wReserved3", c_uint16)]
    _fields_ += [("data", _Data)]
    vt: int
    data: _Data
    _held_: object = None  # what the value points to

    def __init__(self, value: VariantValue = None, vt: int | None = None) -> None:
        super().__init__()
        if isinstance(value, VARIANT):
            ctypes.memmove(addressof(self), addressof(value), ctypes.sizeof(self))
            self._held_ = value
        else:
            self._put(value, _type_of(value) if vt is None else vt)

    @classmethod
    def of(cls, value: VariantValue) -> VARIANT:
        """The argument for a parameter: the value itself if it is a VARIANT. Raises TypeError, OverflowError."""
        return value if isinstance(value, VARIANT) else cls(value)

    def _put(self, value: Any, vt: int) -> None:
        self.vt = vt
        if vt in _NUMBERS:
            number = -bool(value) if vt == _VT.VT_BOOL else int(value * 10000) if vt == _VT.VT_CY else value
            _checked(vt, number)
            _NUMBERS[vt].from_buffer(self.data).value = number
        elif vt == _VT.VT_BSTR and isinstance(value, str | None):
            self._held_ = Bstr(value)
            c_void_p.from_buffer(self.data).value = self._held_.address
        elif vt in _POINTERS:
            from ._unknown import IUnknown, pointer_of

            pointer = pointer_of(value, IUnknown)
            c_void_p.from_buffer(self.data).value = pointer.value if isinstance(pointer, c_void_p) else pointer
            self._held_ = value
        elif vt & _VT.VT_ARRAY and isinstance(value, (list, tuple, bytes)):
            self._held_ = _Array(value, vt & 0xFFF)
            c_void_p.from_buffer(self.data).value = self._held_.address
        elif vt not in (_VT.VT_EMPTY, _VT.VT_NULL) or value is not None:
            raise TypeError(f"{value!r} cannot be put into a VARIANT as {VARENUM(vt).name}")

    @property
    def value(self) -> Any:
        """The Python value: int, float, bool, str, IUnknown, HResult of a VT_ERROR, None for nothing, a list of an
        array. Raises TypeError for a type that has none.
        """
        if self.vt & _VT.VT_ARRAY:
            return _items(self.vt & ~_VT.VT_ARRAY, self._place(_VT.VT_ARRAY))
        return _read(self.vt & ~_VT.VT_BYREF, self._place(0))

    def _place(self, kind: int) -> int:
        """Where the value is; of an array, where that is."""
        here = addressof(self) + type(self).data.offset
        if self.vt & _VT.VT_BYREF:
            here = c_void_p.from_address(here).value or 0
        return (c_void_p.from_address(here).value or 0) if kind and here else here

    def clear(self) -> None:
        """Give back what a call has put there, as `VariantClear` does; elsewhere than on Windows texts and arrays stay,
        because no function is known by name that frees them.
        """
        if self._held_ is None and sys.platform == "win32":
            ctypes.WinDLL("oleaut32").VariantClear(ctypes.byref(self))
        elif self._held_ is None and self.vt in (_VT.VT_UNKNOWN, _VT.VT_DISPATCH):
            from ._unknown import IUnknown

            found = IUnknown.attach(self.data.pointer)
            if found is not None:
                found.release()
        ctypes.memset(addressof(self), 0, ctypes.sizeof(self))
        self._held_ = None

    def _asdict(self) -> dict[str, Any]:
        try:
            return {"value": self.value, "vt": VARENUM(self.vt)}
        except TypeError:
            return super()._asdict()


def _type_of(value: Any) -> int:
    if value is None:
        return _VT.VT_EMPTY
    if isinstance(value, (list, tuple, bytes)):
        return _VT.VT_ARRAY | (_VT.VT_UI1 if isinstance(value, bytes) else _type_of_items(value))
    if isinstance(value, bool):
        return _VT.VT_BOOL
    if isinstance(value, int):
        return _type_of_number(value)
    return _VT.VT_R8 if isinstance(value, float) else _VT.VT_BSTR if isinstance(value, str) else _VT.VT_UNKNOWN


def _type_of_number(value: int) -> int:
    if type(value) is not int:  # a member of an enumeration: unsigned, as documentation has it
        from .hresults import HResult

        return _VT.VT_ERROR if isinstance(value, HResult) else _VT.VT_UI4
    fitting = (vt for vt in _OF_INT if _NUMBERS[vt](value).value == value)
    return next(fitting, _VT.VT_I8)


def _type_of_items(value: Any) -> int:
    """The type that all items of a list are of; VT_VARIANT if there is none."""
    items = [*_in_memory(value, _bounds(value))]
    if items and all(type(one) is int for one in items):
        return next((vt for vt in _OF_INT if all(_NUMBERS[vt](one).value == one for one in items)), _VT.VT_VARIANT)
    found = {_type_of(one) for one in items}
    only = found.pop() if len(found) == 1 else _VT.VT_VARIANT
    return only if only in _NUMBERS or only in _POINTERS else _VT.VT_VARIANT


class _Array:
    """A SAFEARRAY whose memory is Python's: nobody else frees it, nor makes it longer."""

    def __init__(self, value: Any, vt: int) -> None:
        bounds = _bounds(value)
        self._items = [VARIANT(one, vt) if vt != _VT.VT_VARIANT else VARIANT(one) for one in _in_memory(value, bounds)]
        size = ctypes.sizeof(VARIANT if vt == _VT.VT_VARIANT else _NUMBERS.get(vt, c_void_p))
        start = 0 if vt == _VT.VT_VARIANT else VARIANT.data.offset
        self._data = ctypes.create_string_buffer(b"".join(bytes(one)[start : start + size] for one in self._items) or 1)
        features = _FIXED | _TYPED | _OWNERS.get(vt, 0)
        # The type stands in front of it. The bounds stand in reverse, each with the number of the first item.
        described = struct.pack("=12xIHHII", vt, len(bounds), features, size, 0).ljust(16 + _DATA, b"\0")
        described += struct.pack("P", addressof(self._data)) + b"".join(
            struct.pack("=II", one, 0) for one in bounds[::-1]
        )
        self._memory = ctypes.create_string_buffer(described, len(described))
        self.address = addressof(self._memory) + 16


_FIXED, _TYPED = 0x12, 0x80  # FADF_STATIC and FADF_FIXEDSIZE, FADF_HAVEVARTYPE of oaidl.h
_OWNERS: dict[int, int] = {_VT.VT_BSTR: 0x100, _VT.VT_UNKNOWN: 0x200, _VT.VT_DISPATCH: 0x400, _VT.VT_VARIANT: 0x800}
_DATA = 8 + ctypes.sizeof(c_void_p)  # where a SAFEARRAY's pointer is, behind cLocks, which is aligned to it


def _bounds(value: Any) -> list[int]:
    """The lengths of lists of lists, the outer one first; lists of several lengths are no dimension."""
    if not isinstance(value, (list, tuple, bytes)):
        return []
    inner = [_bounds(one) for one in value] if not isinstance(value, bytes) else []
    return [len(value), *(inner[0] if inner and all(one == inner[0] for one in inner) else [])]


def _in_memory(value: Any, bounds: list[int]) -> Iterator[Any]:
    """The items in the order in which they lie: those of the first dimension one after another."""
    for places in product(*map(range, bounds[::-1])):
        yield reduce(getitem, places[::-1], value)


def _checked(vt: int, value: Any) -> None:
    if isinstance(value, int) and _NUMBERS[vt] not in (c_float, c_double) and _NUMBERS[vt](value).value != value:
        raise OverflowError(f"{value} does not fit into a VARIANT as {VARENUM(vt).name}")


def _read(vt: int, place: int) -> Any:
    if vt in (_VT.VT_EMPTY, _VT.VT_NULL) or not place:
        return None
    if vt in _NUMBERS:
        return _converted(vt, _NUMBERS[vt].from_address(place).value)
    if vt == _VT.VT_BSTR:
        return bstr_at(c_void_p.from_address(place).value) or ""
    if vt in _POINTERS:
        from ._unknown import IUnknown

        return IUnknown.share(c_void_p.from_address(place).value)
    if vt == _VT.VT_VARIANT:
        return VARIANT.from_address(place).value
    raise TypeError(f"a VARIANT of type {VARENUM(vt).name} has no Python value")


def _converted(vt: int, number: Any) -> Any:
    if vt == _VT.VT_BOOL:
        return bool(number)
    if vt in (_VT.VT_ERROR, _VT.VT_HRESULT):
        from ._results import hresult_of

        return hresult_of(number)
    if vt == _VT.VT_CY:
        from decimal import Decimal

        return Decimal(number).scaleb(-4)
    return number


def _items(vt: int, address: int) -> Any:
    """The items of a SAFEARRAY: a list, whose items are lists if it has more dimensions."""
    if not address:
        return []
    word = ctypes.sizeof(c_void_p)
    count, size = c_uint16.from_address(address).value, c_uint32.from_address(address + 4).value
    data = c_void_p.from_address(address + _DATA).value or 0
    # The bounds stand in reverse: that of the first dimension, which varies fastest in memory, is the last.
    bounds = [c_uint32.from_address(address + 8 + 2 * word + 8 * i).value for i in range(count)[::-1]]
    return _nested(bounds, lambda number: _read(vt & 0xFFF, data + number * size))


def _nested(bounds: list[int], item: Any, step: int = 1, start: int = 0) -> Any:
    if not bounds:
        return item(start)
    return [_nested(bounds[1:], item, step * bounds[0], start + i * step) for i in range(bounds[0])]
