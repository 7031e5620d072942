"""What differs between Windows and elsewhere, the calling convention and the loader; how CPython enters a callback."""

from __future__ import annotations

import ctypes
import os
import sys
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ctypes import _CFunctionType
    from types import CodeType

    Function: TypeAlias = _CFunctionType
    Prototype: TypeAlias = type[_CFunctionType]

F = TypeVar("F", bound=Any)
IS_WINDOWS = sys.platform == "win32"
_NEWEST = (3, 14)  # the newest CPython whose table of exceptions was looked at


@cache
def prototype(returns: Any, arguments: tuple[Any, ...], convention: str = "stdcall") -> Prototype:
    """The ctypes prototype of a function; `stdcall` means something on Windows only."""
    if sys.platform == "win32" and convention == "stdcall":
        return ctypes.WINFUNCTYPE(returns, *arguments)
    return ctypes.CFUNCTYPE(returns, *arguments)


def guarded(function: F) -> F:
    """The same function, whose `try`, its first statement, covers the function's entry too.

    An interrupt (Ctrl+C) that comes while native code runs is raised at the entry of the next callback, and after an
    exception there native code would read a random number. CPython keeps what a `try` covers in a table of the code:
    start, length, handler and depth, in bytes of six bits, of which 64 marks that one follows and 128 the first one.
    """
    code: CodeType = function.__code__
    numbers, rest = [], getattr(code, "co_exceptiontable", b"")
    if not rest or sys.version_info[:2] > _NEWEST:  # another Python, or one whose table may have another form
        return function
    for _ in ("start", "length"):
        number = rest[0] & 63
        while rest[0] & 64:
            number, rest = number << 6 | rest[1] & 63, rest[1:]
        numbers.append(number)
        rest = rest[1:]
    length = sum(numbers)
    covered = bytes((128, *(length >> shift & 63 | 64 for shift in (12, 6) if length >> shift), length & 63))
    function.__code__ = code.replace(co_exceptiontable=covered + rest)
    return function


def find_library(files: Mapping[str, Sequence[str]]) -> ctypes.CDLL:
    """Load the first library that there is of those that this system may have. Raises OSError."""
    names = next((found for system, found in files.items() if sys.platform.startswith(system)), ())
    for name in names:
        try:
            return open_library(name)
        except OSError:
            continue
    raise OSError(
        f"no library is found as {' or '.join(names) or 'nothing that the documentation names'}: give its path"
    )


def open_library(path: str | os.PathLike[str] | ctypes.CDLL) -> ctypes.CDLL:
    """Load a library by its path or name; one that is loaded already is taken as it is. Raises OSError."""
    if isinstance(path, ctypes.CDLL):
        return path
    if sys.platform == "win32":
        return ctypes.WinDLL(os.fspath(path))
    return ctypes.CDLL(os.fspath(path))
