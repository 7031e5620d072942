"""A call as a recorder keeps it: `docabi_call` of docabi_recorder.h."""

from __future__ import annotations

import ctypes

MOST_BYTES = 1024
MOST_ARGUMENTS = 64


class Call(ctypes.Structure):
    """The slot that was reached, and the bytes of each argument."""

    slot: int
    count: int
    sizes: ctypes.Array[ctypes.c_int]
    bytes: ctypes.Array[ctypes.Array[ctypes.c_ubyte]]
    _fields_ = (
        ("slot", ctypes.c_int),
        ("count", ctypes.c_int),
        ("sizes", ctypes.c_int * MOST_ARGUMENTS),
        ("bytes", (ctypes.c_ubyte * MOST_BYTES) * MOST_ARGUMENTS),
    )
