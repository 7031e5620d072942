"""Imports every module of a package, makes the prototype of every slot and an object of every implementation.

Arguments: the folder of the bindings. Prints counts as JSON, and which slots have a prototype of a wrong convention:
on Windows (`on_windows.py`) all but cdecl functions have Windows' own.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from ctypes import c_void_p
from pathlib import Path
from typing import Any

sys.path.insert(0, sys.argv[1])

from docabi_bindings._functions import Exports, FunctionPointer
from docabi_bindings._unknown import VTable


def slots_of(kind: Any) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """The slots that a class declares itself, each with the types before its parameters."""
    if issubclass(kind, VTable) and "_slots_" in vars(kind):
        yield from ((slot, (c_void_p,)) for slot in kind._slots_())
    elif issubclass(kind, FunctionPointer) and kind is not FunctionPointer:
        yield kind.declaration(), ()
    elif issubclass(kind, Exports) and kind is not Exports:
        yield from ((slot, ()) for slot in kind.Raw._slots_())


def main() -> None:
    names = sorted(file.stem for file in Path(sys.argv[1], "docabi_bindings").glob("*.py"))
    modules = [importlib.import_module(f"docabi_bindings.{name}") for name in names if name != "__init__"]
    found: dict[str, Any] = {"modules": len(modules), "slots": 0, "cdecl": 0, "wrong": [], "implementations": 0}
    own = [value for module in modules for value in vars(module).values() if module.__name__ == _module(value)]
    for kind in own:
        for slot, first in slots_of(kind):
            if slot.known:
                windows = slot.prototype(*first).__name__ == "WinFunctionType"
                found["slots"] += 1
                found["cdecl"] += slot.convention == "cdecl"
                if windows != (sys.platform == "win32" and slot.convention == "stdcall"):
                    found["wrong"].append(f"{kind.__name__}.{slot.name}")
        if issubclass(kind, VTable) and "Implementation" in vars(kind):
            implementation: Any = kind.Implementation()
            implementation.as_interface(kind).release()
            found["implementations"] += 1
    print(json.dumps(found))


def _module(value: object) -> str | None:
    return value.__module__ if isinstance(value, type) else None


main()
