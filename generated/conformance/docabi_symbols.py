# made by docabi from its runtime; do not edit
"""The name of the function at an address of this process: what the loader knows, else the symbol table of an ELF file.

Functions that are `static` in C have names in the file alone (`.symtab`), unless it was stripped.
"""

from __future__ import annotations

import ctypes
import struct
import sys
from bisect import bisect_right
from functools import cache

_SYMTAB, _FUNCTION = 2, 2  # of a section, of a symbol


class _Found(ctypes.Structure):
    """`Dl_info`."""

    dli_fname: bytes | None
    dli_fbase: int | None
    dli_sname: bytes | None
    dli_saddr: int | None
    _fields_ = (
        ("dli_fname", ctypes.c_char_p),
        ("dli_fbase", ctypes.c_void_p),
        ("dli_sname", ctypes.c_char_p),
        ("dli_saddr", ctypes.c_void_p),
    )


def symbol_at(address: int) -> str:
    """The name of the function that begins at an address; nothing if nobody knows it."""
    if sys.platform == "win32":
        return ""
    dladdr = ctypes.CDLL(None).dladdr
    dladdr.argtypes = (ctypes.c_void_p, ctypes.POINTER(_Found))
    found = _Found()
    if not dladdr(address, ctypes.byref(found)) or not found.dli_fname:
        return ""
    if found.dli_saddr == address and found.dli_sname:
        return found.dli_sname.decode("utf-8", "replace")
    starts, names = _functions(found.dli_fname)
    offset = address - (found.dli_fbase or 0)
    place = bisect_right(starts, offset) - 1
    return names[place] if place >= 0 and starts[place] == offset else ""


@cache
def _functions(path: bytes) -> tuple[list[int], list[str]]:
    """Addresses and names of the functions of a 64-bit little-endian ELF file; none of any other file."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return [], []
    if data[:6] != b"\x7fELF\x02\x01":
        return [], []
    (table,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, table + size * number) for number in range(count)]
    found: dict[int, str] = {}
    for section in sections:
        if section[1] == _SYMTAB:
            names = sections[section[6]][4]
            for place in range(section[4], section[4] + section[5], 24):
                name, info, _, _, value, _ = struct.unpack_from("<IBBHQQ", data, place)
                if info & 15 == _FUNCTION and value:
                    start = names + name
                    found.setdefault(value, data[start : data.index(b"\0", start)].decode("utf-8", "replace"))
    starts = sorted(found)
    return starts, [found[one] for one in starts]
