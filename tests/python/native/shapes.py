"""Prints what ctypes makes of the generated package in the working directory: shapes of methods, functions and records.

`p8` is a pointer of 8 bytes, `i` and `u` are numbers, `f` is floating point, `s` a structure, `v0` nothing.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, ".")

from docabi_bindings._functions import Exports, FunctionPointer
from docabi_bindings._unknown import VTable

KINDS = {"signed": "bhilq", "unsigned": "BHILQ", "floating": "fdg", "pointer": "PzZO"}
LETTERS = {"signed": "i", "unsigned": "u", "floating": "f", "pointer": "p"}


def shape(kind: Any) -> str:
    """The shape of a ctypes class."""
    if kind is None:
        return "v0"
    size = ctypes.sizeof(kind)
    if issubclass(kind, (ctypes.Structure, ctypes.Union)):
        return f"s{size}"
    code = getattr(kind, "_type_", "P")
    if not isinstance(code, str) or issubclass(kind, ctypes._CFuncPtr):
        return f"p{size}"
    return next(LETTERS[name] for name, codes in KINDS.items() if code in codes) + str(size)


def slot_shape(slot: Any) -> list[str]:
    """Return type and parameters of a slot."""
    returns = None if slot.returns is None else slot.returns.abi
    return [shape(returns), *(shape(parameter.abi) for parameter in slot.parameters)]


def slots_of(value: type) -> Iterator[tuple[str, str, Any]]:
    """Kind, name and slot of each function that a class stands for."""
    if issubclass(value, VTable) and "_slots_" in vars(value):
        base = len(value.slots()) - len(value._slots_())
        for number, slot in enumerate(value._slots_(), base):
            yield "method", f"{value.__name__} {number}", slot
    elif issubclass(value, FunctionPointer) and value is not FunctionPointer:
        yield "callback", value.__name__, value.declaration()
    elif issubclass(value, Exports):
        for slot in getattr(value.Raw, "_slots_", tuple)():
            yield "function", slot.symbol, slot


def shapes_of(value: type) -> Iterator[tuple[str, str, list[str]]]:
    """Kind, name and shapes of what a class stands for: methods, functions, a function type, a structure."""
    if issubclass(value, (ctypes.Structure, ctypes.Union)) and hasattr(value, "_fields_"):
        yield "record", value.__name__, [shape(value)]
    for kind, name, slot in slots_of(value):
        if slot.known:
            yield kind, name, [*([slot.name] if kind == "method" else []), *slot_shape(slot)]


def main() -> None:
    found: dict[str, dict[str, list[str]]] = {"method": {}, "function": {}, "callback": {}, "record": {}}
    names = [file.stem for file in sorted(Path("docabi_bindings").glob("*.py")) if not file.stem.startswith("_")]
    names.remove("com")  # the runtime's own, of which no page says anything
    for name in [*names, "_guid", "_types", "_undocumented", "_unknown", "_variant"]:
        module = importlib.import_module(f"docabi_bindings.{name}")
        own = [value for value in vars(module).values() if getattr(value, "__module__", "") == module.__name__]
        for value in own:
            for kind, key, shapes in shapes_of(value) if isinstance(value, type) else ():
                found[kind][key] = shapes
    # A union of the system that is a number in all its forms is a number here.
    for name, value in vars(importlib.import_module("docabi_bindings._types")).items():
        if isinstance(value, type) and issubclass(value, ctypes._SimpleCData):
            found["record"].setdefault(name, [shape(value)])
    print(json.dumps(found))


main()
