"""Prints what comtypes makes of the generated package in the working directory, as JSON: slots, shapes, flags, words.

Shapes are written as in `shapes.py`. Argument: the name of the package.
"""

from __future__ import annotations

import ctypes
import enum
import importlib
import json
import pkgutil
import sys
from _ctypes import CFuncPtr
from typing import Any

import simulated_windows  # noqa: F401 - comtypes needs it

sys.path.insert(0, ".")

import comtypes
from comtypes.automation import VARIANT

KINDS = {"i": "bhilqc", "u": "BHILQ", "f": "fdg", "p": "PzZO"}


def shape(kind: Any) -> str:
    """The shape of a ctypes class."""
    if kind is None:
        return "v0"
    size = ctypes.sizeof(kind)
    if issubclass(kind, (ctypes.Structure, ctypes.Union)):
        return f"s{size}"
    code = getattr(kind, "_type_", "P")
    if not isinstance(code, str) or issubclass(kind, CFuncPtr):
        return f"p{size}"
    return next(letter for letter, codes in KINDS.items() if code in codes) + str(size)


def interface(value: Any) -> dict[str, Any]:
    """The own methods as comtypes calls them: index in the vtable, name, shapes, flags, words."""
    methods = []
    for spec in value._methods_:
        made = vars(value)[f"_{value.__name__}__com_{spec.name}"].__func__
        shapes = [shape(spec.restype), *map(shape, spec.argtypes)]
        flags = [[one[0], one[1]] for one in spec.paramflags or ()]
        methods.append({"slot": made.index, "name": spec.name, "shapes": shapes, "flags": flags, "words": spec.doc})
    total = sum(len(vars(one)["_methods_"]) for one in value.__mro__[:-1])
    return {"iid": str(value._iid_), "slots": total, "base": value.__mro__[1].__name__, "methods": methods}


def sort(value: Any, name: str, found: dict[str, Any]) -> None:
    """Put what a class stands for where it belongs."""
    if isinstance(value, type(comtypes.IUnknown)):
        found["interfaces"][name] = interface(value)
    elif issubclass(value, enum.IntEnum | enum.IntFlag):
        found["enumerations"][name] = [value.__base__.__name__, {one: int(it) for one, it in value.__members__.items()}]
    elif issubclass(value, CFuncPtr):
        found["functions"][name] = [shape(value._restype_), *map(shape, value._argtypes_)]
    elif issubclass(value, (ctypes.Structure, ctypes.Union)) and hasattr(value, "_fields_"):
        found["records"][name] = [shape(value)]
    elif issubclass(value, comtypes.CoClass):
        found["coclasses"][name] = [str(value._reg_clsid_), *(one.__name__ for one in value._com_interfaces_)]


def main() -> None:
    package = importlib.import_module(sys.argv[1])
    kinds = ("interfaces", "records", "functions", "coclasses", "enumerations")
    found: dict[str, Any] = {"modules": [], **{kind: {} for kind in kinds}}
    for info in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        found["modules"].append(info.name)
        own = [name for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__]
        for name in getattr(module, "__all__", own):
            value = getattr(module, name)
            if isinstance(value, type):
                sort(value, name, found)
    # Types of the system that are numbers or comtypes' own.
    system = vars(importlib.import_module(f"{package.__name__}._types")) | {"GUID": comtypes.GUID, "VARIANT": VARIANT}
    for name, value in system.items():
        if hasattr(value, "_fields_") or (isinstance(value, type) and hasattr(value, "_type_")):
            found["records"].setdefault(name, [shape(value)])
    print(json.dumps(found))


main()
