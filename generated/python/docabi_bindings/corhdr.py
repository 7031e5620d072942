# made by docabi from specs/abi, header CorHdr.h; do not edit
"""Definitions of CorHdr.h."""

from __future__ import annotations

from ._enumerations import Enumeration

__all__ = [
    "CorOpenFlags",
]


class CorOpenFlags(Enumeration):
    """Selects how a scope is opened and who owns its memory."""

    ofRead = 0
    ofWrite = 1
    ofReadWriteMask = 1
    ofCopyMemory = 2
    ofCacheImage = 4
    ofManifestMetadata = 8
    ofReadOnly = 0x0010
    ofTakeOwnership = 0x0020
    ofNoTypeLib = 0x0080
    ofNoTransform = 0x1000
    ofReserved1 = 0x0100
    ofReserved2 = 0x0200
    ofReserved = 0xFFFFFF40
