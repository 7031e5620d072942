"""Calls every method of an IHostTaskManager that a C library implements, and prints what it saw as JSON.

Arguments: the folder of the bindings, the library.
"""

from __future__ import annotations

import ctypes
import gc
import json
import sys
from ctypes import c_int32, c_long, c_uint64, c_void_p

sys.path.insert(0, sys.argv[1])

from docabi_bindings import ComError, HResult, IHostTask, IHostTaskManager, last_hresult, set_error_locale

native = ctypes.CDLL(sys.argv[2])
native.native_make.restype = c_void_p
native.native_live.restype = c_long
native.native_answer.argtypes = (c_int32,)


def recorded() -> list[int]:
    """Slot and arguments of the last call that the library got."""
    out = (c_uint64 * 4)()
    native.native_last(out)
    return list(out)


def started(argument: int | None) -> int:
    """A start routine: native code calls it with the argument it was given."""
    return (argument or 0) + 1


manager = IHostTaskManager(native.native_make())
CALLS = {
    "GetCurrentTask": (),
    "CreateTask": (0x1000, started, 41),
    "Sleep": (0xFFFFFFFF, 7),
    "SwitchToTask": (8,),
    "SetUILocale": (1031,),
    "SetLocale": (1041,),
    "CallNeedsHostHook": (0x123456789ABCDEF1,),
    "LeaveRuntime": (2**64 - 1,),
    "EnterRuntime": (),
    "ReverseLeaveRuntime": (),
    "ReverseEnterRuntime": (),
    "BeginDelayAbort": (),
    "EndDelayAbort": (),
    "BeginThreadAffinity": (),
    "EndThreadAffinity": (),
    "SetStackGuarantee": (0x80000000,),
    "GetStackGuarantee": (),
    "SetCLRTaskManager": (None,),
}


def shown(value: object) -> object:
    """A value as JSON has it."""
    if isinstance(value, HResult):
        return value.name
    return type(value).__name__ if isinstance(value, IHostTask) else value


def succeeded() -> dict[str, list[object]]:
    """Slot, arguments and result of each method."""
    native.native_answer(0)
    return {
        name: [recorded() and shown(getattr(manager, name)(*arguments)), *recorded()]
        for name, arguments in CALLS.items()
    }


def failed(code: int) -> dict[str, str]:
    """The text of the exception that each method raises for a code."""
    native.native_answer(ctypes.c_int32(code).value)
    texts = {}
    for name, arguments in CALLS.items():
        try:
            getattr(manager, name)(*arguments)
        except ComError as error:
            assert error.hresult == code
            texts[name] = str(error)
    return texts


def other_success() -> list[object]:
    """A success code other than S_OK: as the result of a method without values, and beside a value."""
    native.native_answer(1)
    direct = manager.EnterRuntime()
    value = manager.GetStackGuarantee()
    return [direct.name, value, last_hresult().name]


def raw() -> list[int]:
    """The raw form: every parameter, plain numbers."""
    native.native_answer(ctypes.c_int32(0x80131024).value)
    out = ctypes.c_uint32()
    code = manager.raw.GetStackGuarantee(ctypes.byref(out))
    return [code & 0xFFFFFFFF, out.value, *recorded()[:1]]


def lifetimes() -> list[object]:
    """Objects that are alive: before, with tasks, after they are dropped, after a second release of the same."""
    native.native_answer(0)
    gc.collect()
    counts: list[object] = [native.native_live()]
    tasks = [manager.GetCurrentTask() for _ in range(10)]
    counts.append(native.native_live())
    del tasks
    gc.collect()
    counts.append(native.native_live())
    with manager.QueryInterface(IHostTaskManager) as same:
        counts.append(same == manager)
    same.release()
    counts.append(native.native_live())
    try:
        same.EnterRuntime()
    except ReferenceError as error:
        counts.append(str(error))
    try:
        manager.QueryInterface(IHostTask)
    except ComError as error:
        counts.append(error.hresult.name)
    manager.release()
    counts.append(native.native_live())
    return counts


codes = json.loads(sys.argv[3])
found: dict[str, object] = {
    "succeeded": succeeded(),
    "failed": {code: failed(code) for code in codes},
    "other": other_success(),
    "raw": raw(),
}
set_error_locale("ja-JP")
found["japanese"] = failed(0x80131024)
found["lifetimes"] = lifetimes()
print(json.dumps(found))
