"""Calls an IHostTaskManager of a C library through comtypes, and has the library call one written with comtypes.

Prints what was seen as JSON. Arguments: the folder of the bindings, the library.
"""

from __future__ import annotations

import ctypes
import gc
import json
import sys
from ctypes import POINTER, c_int32, c_long, c_uint64, c_void_p, cast

import simulated_windows

sys.path.insert(0, sys.argv[1])

from comtypes import COMObject
from docabi_bindings import IHostTaskManager, hresults
from docabi_bindings.mscoree import LPTHREAD_START_ROUTINE

native = ctypes.CDLL(sys.argv[2])
native.native_make.restype = c_void_p
native.native_live.restype = c_long
native.native_answer.argtypes = (c_int32,)
native.native_drive.argtypes = (c_void_p, c_void_p, c_void_p)


def recorded() -> list[int]:
    """Slot and arguments of the last call that the library got."""
    out = (c_uint64 * 4)()
    native.native_last(out)
    return list(out)


def started(argument: int | None) -> int:
    """A start routine: native code calls it with the argument it was given."""
    return (argument or 0) + 1


def called() -> dict[str, object]:
    """Result, slot and arguments of methods that the library implements."""
    manager = cast(native.native_make(), POINTER(IHostTaskManager))
    arguments = {
        "GetCurrentTask": (),
        "CreateTask": (0x1000, LPTHREAD_START_ROUTINE(started), 41),
        "Sleep": (0xFFFFFFFF, 7),
        "CallNeedsHostHook": (0x123456789ABCDEF1,),
        "ReverseEnterRuntime": (),
        "GetStackGuarantee": (),
        "SetCLRTaskManager": (None,),
    }
    found: dict[str, object] = {}
    for name, given in arguments.items():
        result = getattr(manager, name)(*given)
        shown = result if isinstance(result, int) else type(result).__name__
        found[name] = [shown, *recorded()]
        del result
    gc.collect()
    found["alive"] = native.native_live()
    native.native_answer(hresults.HOST_E_TIMEOUT)
    try:
        manager.Sleep(0, 0)
    except simulated_windows.COMError as error:
        found["error"] = error.hresult
    native.native_answer(0)
    del manager
    gc.collect()
    found["left"] = native.native_live()
    return found


class Manager(COMObject):  # type: ignore[misc]
    """Some methods; those that are not here answer E_NOTIMPL."""

    _com_interfaces_ = [IHostTaskManager]

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[list[int]] = []

    def Sleep(self, dwMilliseconds: int, option: int) -> None:
        """Goes in."""
        self.seen.append([dwMilliseconds, option])

    def CallNeedsHostHook(self, target: int) -> int:
        """Goes in, and comes out."""
        self.seen.append([target])
        return 1

    def SetCLRTaskManager(self, ppManager: object) -> None:
        """The last slot."""
        self.seen.append([])


def implemented() -> dict[str, object]:
    """What the library saw of methods written in Python, and they of it."""
    manager = Manager()
    codes, values = (c_int32 * 21)(), (c_uint64 * 5)()
    native.native_drive(manager._com_pointers_[IHostTaskManager._iid_], codes, values)
    return {"codes": [code & 0xFFFFFFFF for code in codes[3:]], "hook": values[2], "seen": manager.seen}


print(json.dumps({"called": called(), "implemented": implemented()}))
