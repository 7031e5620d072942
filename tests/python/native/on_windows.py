"""As much of Windows as Linux can pretend: the platform's name, WINFUNCTYPE, WinDLL, SysFreeString.

`python on_windows.py PROGRAM ARGUMENTS...` runs a program there; `import on_windows` is enough for code that follows.
What it cannot show: the calling convention of 32-bit Windows, the loader's search path, Windows' own libraries.
"""

from __future__ import annotations

import ctypes
import importlib.resources
import json
import logging
import os
import runpy
import sys
from typing import Any

# Modules of the standard library that look at the platform's name do so before it is changed.
_LOADED_BEFORE = (importlib.resources, json, logging, os)
LIBRARIES: list[str | None] = []
"""Every library that was loaded, by the name asked for."""
FREED: list[int] = []
"""The address of every BSTR that was freed."""
_made: dict[tuple[Any, ...], Any] = {}


def win_function_type(returns: Any, *arguments: Any) -> Any:
    """WINFUNCTYPE: a type of its own, which the C compiler of Linux understands."""
    if (returns, *arguments) not in _made:
        body = {"_restype_": returns, "_argtypes_": arguments, "_flags_": ctypes._FUNCFLAG_CDECL}  # type: ignore[attr-defined]
        _made[returns, *arguments] = type("WinFunctionType", (ctypes._CFuncPtr,), body)  # type: ignore[attr-defined]
    return _made[returns, *arguments]


def _free(address: int) -> None:
    FREED.append(address)
    libc = ctypes.CDLL(None)
    libc.free.argtypes = (ctypes.c_void_p,)
    libc.free(address - 4)


class WinDLL(ctypes.CDLL):
    """A library of functions with Windows' convention; oleaut32 and kernel32 are made of functions of C, ole32 is the
    library that `PRETENDED_OLE32` names, made of ole32.c.
    """

    def __init__(self, name: str | None, *arguments: Any, **options: Any) -> None:
        LIBRARIES.append(name)
        places = {"oleaut32": None, "kernel32": None, "ole32": os.environ.get("PRETENDED_OLE32")}
        super().__init__(places.get(name or "", name), *arguments, **options)
        if name == "oleaut32":
            self.SysFreeString = win_function_type(None, ctypes.c_void_p)(_free)
        if name == "kernel32":
            self.GetStdHandle = ctypes.CDLL(None).sysconf


sys.platform = "win32"
ctypes.WINFUNCTYPE, ctypes.WinDLL = win_function_type, WinDLL  # type: ignore[attr-defined]

if __name__ == "__main__":
    sys.modules["on_windows"] = sys.modules["__main__"]
    sys.argv = sys.argv[1:]
    runpy.run_path(sys.argv[0], run_name="__main__")
