"""Text and buffers between Python and native memory. Wide text is UTF-16 on every platform, never `wchar_t`."""

from __future__ import annotations

import ctypes
import sys
from codecs import utf_16_le_decode
from ctypes import Array, Structure, Union, addressof, c_uint8, c_uint16, c_uint32, c_void_p, string_at
from functools import cache
from operator import indexOf
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from ctypes import _CArgObject, _CFunctionType, _Pointer, _SimpleCData

    Pointer: TypeAlias = (
        int
        | bytes
        | Array[Any]
        | Structure
        | Union
        | _SimpleCData[Any]
        | _Pointer[Any]
        | _CFunctionType
        | _CArgObject
        | None
    )
else:
    from ctypes import _CFuncPtr, _Pointer, _SimpleCData, byref

    Pointer = (
        int | bytes | Array | Structure | Union | _SimpleCData | _Pointer | _CFuncPtr | type(byref(c_uint8())) | None
    )

_LONGEST = 2**29  # units: a gigabyte, which the sizes of a 32-bit process can hold


def wide(text: str | PathLike[str] | None) -> bytes | None:
    """NUL-terminated UTF-16 of a text or a path; None is NULL. Raises ValueError if it has a NUL inside, TypeError."""
    if text is None:
        return None
    found = text if isinstance(text, str) else _path(text)
    if "\0" in found:
        raise ValueError("embedded null character")
    return found.encode("utf-16-le", "surrogatepass") + b"\0\0"


def counted(text: str | PathLike[str] | None) -> bytes | None:
    """As `wide`, for a text whose length is told: it may have a NUL inside."""
    if text is None:
        return None
    return (text if isinstance(text, str) else _path(text)).encode("utf-16-le", "surrogatepass") + b"\0\0"


def _path(value: object) -> str:
    found = fspath(value) if isinstance(value, PathLike) else value
    if not isinstance(found, str):
        raise TypeError(f"{value!r} is no text and no path")
    return found


def narrow(text: str | bytes | PathLike[str] | None) -> bytes | None:
    """NUL-terminated UTF-8 of a text or a path; bytes are taken as they are; None is NULL."""
    if text is None:
        return None
    found = text if isinstance(text, bytes) else _path(text).encode("utf-8", "surrogateescape")
    if b"\0" in found:
        raise ValueError("embedded null character")
    return found + b"\0"


def octets(text: str | bytes | None) -> bytes | None:
    """UTF-8 of a text whose length is told; bytes are taken as they are; None is NULL. Raises TypeError."""
    if text is None or isinstance(text, bytes):
        return text
    return _path(text).encode("utf-8", "surrogateescape")


def writable(data: bytes | None) -> Array[c_uint8] | None:
    """A copy that native code may write into, as `bytes` must never be; None is NULL."""
    return None if data is None else (c_uint8 * len(data)).from_buffer_copy(data)


def text_in(buffer: Array[c_uint16], count: int) -> str:
    """The text in the first `count` units of a buffer, without NULs at its end (some counts include a terminator); if
    nobody told the count, the text up to its NUL.
    """
    # This is the inner loop of many programs: the decoder itself is several times faster than `bytes.decode`.
    # True: half a character at the end is the text's last unit, not one to wait for.
    text = utf_16_le_decode(memoryview(buffer)[: count if count > 0 else None], "surrogatepass", True)[0]
    return text.rstrip("\0") if count > 0 else text.partition("\0")[0]


def exact_text_in(buffer: Array[c_uint16], count: int) -> str:
    """The text in the first `count` units of a buffer, where the count includes no terminator: NULs are part of it."""
    return utf_16_le_decode(memoryview(buffer)[: max(count, 0)], "surrogatepass", True)[0]


def text_at(address: int | None) -> str | None:
    """The NUL-terminated UTF-16 text at an address; None for NULL."""
    if not address:
        return None
    # A view of any length may be laid over memory: only the units up to the NUL are read.
    units = memoryview((c_uint16 * _LONGEST).from_address(address)).cast("B").cast("H")
    return string_at(address, 2 * indexOf(units, 0)).decode("utf-16-le", "surrogatepass")


def bytes_text_at(address: int | None) -> bytes | None:
    """The NUL-terminated bytes at an address; None for NULL."""
    return string_at(address) if address else None


def utf8_at(address: int | None) -> str | None:
    """The NUL-terminated UTF-8 text at an address; None for NULL. Bytes that are none come back as they are, when the
    text is passed on.
    """
    return string_at(address).decode("utf-8", "surrogateescape") if address else None


def bytes_at(address: int | None, size: int) -> bytes | None:
    """A copy of the bytes at an address; None for NULL."""
    return string_at(address, size) if address else None


class Bstr:
    """A BSTR for the time of one call: four bytes of length before the text. `address` is 0 for None."""

    def __init__(self, text: str | PathLike[str] | None) -> None:
        data = b"" if text is None else _path(text).encode("utf-16-le", "surrogatepass")
        self._memory = ctypes.create_string_buffer(len(data).to_bytes(4, sys.byteorder) + data + b"\0")
        self.address = 0 if text is None else addressof(self._memory) + 4

    @property
    def _as_parameter_(self) -> c_void_p:
        return c_void_p(self.address)  # what ctypes passes for it


def bstr_at(address: int | None) -> str | None:
    """The text of a BSTR, as long as the four bytes before it say; it stays its owner's."""
    if not address:
        return None
    size = c_uint32.from_address(address - 4).value
    return string_at(address, size & ~1).decode("utf-16-le", "surrogatepass")  # of odd bytes the last one is no text


def take_bstr(address: int | None) -> str | None:
    """The text of a BSTR that a call returned, which is the caller's to free: done on Windows, by SysFreeString.

    Elsewhere each implementation has an allocator of its own and no function that is known by name: the memory stays.
    """
    text = bstr_at(address)
    if sys.platform == "win32" and address:
        _sys_free_string()(address)
    return text


@cache
def _sys_free_string() -> Any:
    if sys.platform != "win32":
        return None
    free = ctypes.WinDLL("oleaut32").SysFreeString
    free.argtypes, free.restype = (c_void_p,), None
    return free


def write_text(address: int | None, capacity: int, text: str) -> int:
    """Put a text and its NUL into a buffer of `capacity` units, cut where it does not fit. Gives the units it needs."""
    data = text.encode("utf-16-le", "surrogatepass") + b"\0\0"
    if address and capacity > 0:
        cut = data if len(data) <= capacity * 2 else data[: capacity * 2 - 2] + b"\0\0"
        ctypes.memmove(address, cut, len(cut))
    return len(data) // 2


def grown(hresult: int, needed: int, capacity: int) -> int:
    """The capacity for a second call if the first one's buffer was too short, else 0.

    Raises MemoryError for a length that no buffer has, such as -1 read as an unsigned number.
    """
    # HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER): the only failure after which the length that was asked for is told.
    if needed > capacity and (hresult >= 0 or hresult & 0xFFFFFFFF == 0x8007007A):
        if needed > _LONGEST:
            raise MemoryError(f"a call asks for a buffer of {needed} items")
        return max(needed, 2 * capacity)
    return 0
