# made by docabi from specs/abi, header CorHdr.h; do not edit
"""Definitions of CorHdr.h."""

from __future__ import annotations

from ._enumerations import Enumeration, Flags

__all__ = [
    "CorDescrGroupMethodType",
    "CorOpenFlags",
    "NativeTypeArrayFlags",
]


class CorDescrGroupMethodType(Enumeration):
    """CorDescrGroupMethodType.

    Requirements:
        Header: CorHdr.h"""

    DESCR_GROUP_METHODDEF = 0
    """Not documented: .NET Core 1.0 has it."""
    DESCR_GROUP_METHODIMPL = 1
    """Not documented: .NET Core 1.0 has it."""


class CorOpenFlags(Flags):
    """Selects how a scope is opened and who owns its memory.

    The values can be combined, except that ofRead, being zero, is always implied.

    Requirements:
        Header: CorHdr.h
        Versions: Supported from version 1.0 on"""

    ofRead = 0
    """Opens for reading."""
    ofWrite = 1
    """Opens for writing. For a .winmd file, combine it with ofNoTransform."""
    ofReadWriteMask = 1
    """Isolates the bit that tells reading from writing."""
    ofCopyMemory = 2
    """Makes a private copy of the data."""
    ofCacheImage = 4
    """Obsolete and without effect."""
    ofManifestMetadata = 8
    """Obsolete and without effect."""
    ofReadOnly = 0x0010
    """Opens for reading and rules out IMetaDataEmit on the same scope, so that it can be shared."""
    ofTakeOwnership = 0x0020
    """Gives the scope a block from CoTaskMemAlloc, which it frees in the end."""
    ofNoTypeLib = 0x0080
    """Obsolete and without effect."""
    ofNoTransform = 0x1000
    """Shows the types of a .winmd file as they are, without their .NET Framework counterparts."""
    ofReserved1 = 0x0100
    """For internal purposes only."""
    ofReserved2 = 0x0200
    """For internal purposes only."""
    ofReserved = 0xFFFFFF40
    """For internal purposes only."""
    ofReserved3 = 0x0400
    """Not documented: .NET Core 1.0 has it."""


class NativeTypeArrayFlags(Enumeration):
    """NativeTypeArrayFlags.

    Requirements:
        Header: CorHdr.h"""

    ntaSizeParamIndexSpecified = 1
    """Not documented: .NET Core 1.0 has it."""
    ntaReserved = 0xFFFE
    """Not documented: .NET Core 1.0 has it."""
