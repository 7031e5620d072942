"""Calls each method of a package's own implementations in a trace: with NULL, and with zeroed memory for pointers.

`python trace_every_method.py FOLDER_OF_BINDINGS` prints JSON: how many calls, and those whose trace is not as expected.
"""

from __future__ import annotations

import io
import json
import logging
import sys
from collections.abc import Iterator
from ctypes import Structure, Union, c_uint8, c_void_p
from typing import Any

sys.path.insert(0, sys.argv[1])

import docabi_bindings
from docabi_bindings import IUnknown, trace

LARGEST = 65536
"""Bytes of memory for a pointer: no structure is larger."""
logging.disable(logging.CRITICAL)


def values(slot: Any, null: bool) -> Iterator[Any]:
    """An argument for each parameter. What goes in and is an interface or a function stays NULL."""
    for one in slot.parameters:
        called = not one.output and (hasattr(one.kind, "interface") or hasattr(one.kind, "pointer"))
        if issubclass(one.abi, (Structure, Union)):
            yield one.abi()
        elif one.abi is c_void_p:
            yield None if null or (called and not hasattr(one, "count")) else (c_uint8 * LARGEST)()
        else:
            yield int(not null)


def main() -> None:
    calls, wrong = 0, []
    for name in docabi_bindings.__all__:
        interface = getattr(docabi_bindings, name)
        if not hasattr(interface, "Implementation") or interface is IUnknown or interface._opaque_:
            continue
        held = interface.Implementation().as_interface(interface)
        for method, (number, slot) in interface.slot_numbers().items():
            for null in (True, False) if number > 2 else ():
                lines, arguments = io.StringIO(), [*values(slot, null)]
                with trace(file=lines):
                    getattr(held.raw, method)(*arguments)
                calls += 1
                if lines.getvalue().count("\n") != 4 or "cannot be shown" in lines.getvalue():
                    wrong.append(lines.getvalue())
    print(json.dumps({"calls": calls, "wrong": wrong}))


main()
