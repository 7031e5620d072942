"""An IHostTaskManager written in Python that a C library calls; prints what both sides saw as JSON.

Arguments: the folder of the bindings, the library.
"""

from __future__ import annotations

import ctypes
import gc
import json
import logging
import sys
import weakref
from ctypes import byref, c_int32, c_long, c_uint32, c_uint64, c_void_p

sys.path.insert(0, sys.argv[1])

from docabi_bindings import (
    GUID,
    ComError,
    HResult,
    ICLRTaskManager,
    IHostTask,
    IHostTaskManager,
    IUnknown,
    Outcome,
)
from docabi_bindings._unknown import pointer_of

logging.getLogger("docabi_bindings").addHandler(logging.NullHandler())
native = ctypes.CDLL(sys.argv[2])
native.native_task.restype = c_void_p
native.native_live.restype = c_long
for function in ("drive", "keep", "add_ref", "release", "query"):
    getattr(native, f"native_{function}").argtypes = (c_void_p, c_void_p, c_void_p)[: 3 if function == "query" else 1]
native.native_drive.argtypes = (c_void_p, c_void_p, c_void_p)
native.native_use.restype = c_int32


class Task(IHostTask.Implementation):
    """A task that does nothing."""


class Manager(IHostTaskManager.Implementation):
    """Most methods; those that are not here answer E_NOTIMPL."""

    def __init__(self) -> None:
        self.seen: list[list[object]] = []
        self.task = Task()

    def GetCurrentTask(self) -> IHostTask | None:
        return IHostTask.attach(native.native_task())

    def CreateTask(self, stacksize, pStartAddress, pParameter):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        self.seen.append(["CreateTask", stacksize, pStartAddress(pParameter), pParameter])
        return self.task

    def Sleep(self, dwMilliseconds: int, option: int) -> None:
        self.seen.append(["Sleep", dwMilliseconds, option])

    def SwitchToTask(self, option: int) -> HResult:
        self.seen.append(["SwitchToTask", option])
        return HResult.S_FALSE

    def SetUILocale(self, lcid: int) -> None:
        raise ComError(HResult.HOST_E_TIMEOUT)

    def SetLocale(self, lcid: int) -> None:
        raise MemoryError

    def CallNeedsHostHook(self, target: int) -> Outcome[bool]:
        self.seen.append(["CallNeedsHostHook", target])
        return Outcome(True, HResult.S_FALSE)

    def LeaveRuntime(self, target: int) -> None:
        self.seen.append(["LeaveRuntime", target])

    def EnterRuntime(self) -> None:
        raise ValueError("a mistake of the implementation")

    def ReverseLeaveRuntime(self) -> None:
        raise NotImplementedError

    def SetStackGuarantee(self, guarantee: int) -> None:
        self.seen.append(["SetStackGuarantee", guarantee])

    def GetStackGuarantee(self) -> int:
        return 0xFEDCBA98

    def SetCLRTaskManager(self, pManager: ICLRTaskManager | None) -> None:
        self.seen.append(["SetCLRTaskManager", pManager])


class Both(ICLRTaskManager.Implementation, IHostTaskManager.Implementation):
    """Two interfaces in one object."""

    def EnterRuntime(self) -> None:
        """Do nothing."""


def driven() -> dict[str, object]:
    """Codes and values that native code got, arguments that Python got."""
    manager = Manager()
    codes, values = (c_int32 * 21)(), (c_uint64 * 5)()
    native.native_drive(pointer_of(manager, IHostTaskManager), codes, values)
    gc.collect()
    return {
        "codes": [code & 0xFFFFFFFF for code in codes[3:]],
        "own task": values[1] == pointer_of(manager.task, IHostTask),
        "hook": values[2],
        "guarantee": values[3],
        "null out": values[4],
        "seen": manager.seen,
        "references": [manager.reference_count, manager.task.reference_count, native.native_live()],
    }


def queried() -> dict[str, object]:
    """QueryInterface over both interfaces and IUnknown: identity, failures, references."""
    both = Both()
    out, first = c_void_p(), pointer_of(both, ICLRTaskManager)
    second = pointer_of(both, IHostTaskManager)
    found: dict[str, object] = {"apart": first != second}
    for name, start, iid, expected in (
        ("there", first, IHostTaskManager._iid_, second),
        ("back", second, ICLRTaskManager._iid_, first),
        ("unknown", second, IUnknown._iid_, first),
        ("same unknown", first, IUnknown._iid_, first),
    ):
        code = native.native_query(start, ctypes.cast(byref(iid), c_void_p), ctypes.cast(byref(out), c_void_p))
        found[name] = [code, out.value == expected]
    found["references"] = both.reference_count
    for _ in range(4):
        native.native_release(second)
    found["released"] = both.reference_count
    wrong = GUID("12345678-1234-1234-1234-123456789abc")
    code = native.native_query(first, ctypes.cast(byref(wrong), c_void_p), ctypes.cast(byref(out), c_void_p))
    found["wrong"] = [code & 0xFFFFFFFF, out.value]
    found["null"] = [native.native_query(first, None, None) & 0xFFFFFFFF]
    return found


def kept() -> list[object]:
    """Python drops an object that native code holds: it lives until native code lets go."""
    both = Both()
    watch = weakref.ref(both)
    native.native_keep(pointer_of(both, IHostTaskManager))
    del both
    gc.collect()
    alive = [watch() is not None, native.native_use()]
    left = c_uint32(native.native_drop()).value
    gc.collect()
    return [*alive, left, watch() is None]


print(json.dumps({"driven": driven(), "queried": queried(), "kept": kept()}))
