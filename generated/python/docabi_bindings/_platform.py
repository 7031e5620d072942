# made by docabi from its runtime; do not edit
"""What differs between Windows and elsewhere: the calling convention and the loader."""

from __future__ import annotations

import ctypes
import os
import sys
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from ctypes import _CFunctionType

    Function: TypeAlias = _CFunctionType
    Prototype: TypeAlias = type[_CFunctionType]


@cache
def prototype(returns: Any, arguments: tuple[Any, ...], convention: str = "stdcall") -> Prototype:
    """The ctypes prototype of a function; `stdcall` means something on Windows only."""
    if sys.platform == "win32" and convention == "stdcall":
        return ctypes.WINFUNCTYPE(returns, *arguments)
    return ctypes.CFUNCTYPE(returns, *arguments)


def open_library(path: str | os.PathLike[str] | ctypes.CDLL) -> ctypes.CDLL:
    """Load a library by its path or name; one that is loaded already is taken as it is. Raises OSError."""
    if isinstance(path, ctypes.CDLL):
        return path
    if sys.platform == "win32":
        return ctypes.WinDLL(os.fspath(path))
    return ctypes.CDLL(os.fspath(path))
