"""A profiler that traces calls: which method with which arguments, what it gives back, and how deep.

`python calls.py RUNTIME PROGRAM`, where PROGRAM is made of shop.cs.

What to learn here: Python functions given as C function pointers, for which methods the runtime is to call them, and
structures that are read from where they lie.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from ctypes import c_int32, c_void_p, sizeof

from docabi_bindings import (
    COR_PRF_FUNCTION_ARGUMENT_INFO,
    COR_PRF_FUNCTION_ARGUMENT_RANGE,
    COR_PRF_MONITOR,
    FunctionEnter3WithInfo,
    FunctionIDMapper2,
    FunctionLeave3WithInfo,
    FunctionTailcall3WithInfo,
    ICorProfilerCallback2,
    ICorProfilerInfo3,
    IMetaDataImport,
    IUnknown,
)
from exports import leave, run_profiled
from profiled import class_name
from signatures import Signature

EVENTS = (
    COR_PRF_MONITOR.COR_PRF_MONITOR_ENTERLEAVE
    | COR_PRF_MONITOR.COR_PRF_MONITOR_EXCEPTIONS
    | COR_PRF_MONITOR.COR_PRF_ENABLE_FUNCTION_ARGS
    | COR_PRF_MONITOR.COR_PRF_ENABLE_FUNCTION_RETVAL
    | COR_PRF_MONITOR.COR_PRF_ENABLE_FRAME_INFO
)
TYPE = "Shop"
"""Only methods of this type are traced."""


class Tracer(ICorProfilerCallback2.Implementation):
    """Keeps the functions that the runtime calls: they must live as long as it may call them."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.open: list[str] = []
        self.methods: dict[int, tuple[str, str, list[str]]] = {}
        self.map = FunctionIDMapper2(self.wanted)
        self.enter = FunctionEnter3WithInfo(self.entered)
        self.leave = FunctionLeave3WithInfo(self.left)
        self.tail = FunctionTailcall3WithInfo(self.left_by_call)

    def Initialize(self, pICorProfilerInfoUnk: IUnknown) -> None:
        self.info = pICorProfilerInfoUnk.QueryInterface(ICorProfilerInfo3)
        self.info.SetEventMask(EVENTS)
        self.info.SetFunctionIDMapper2(self.map, None)
        self.info.SetEnterLeaveFunctionHooks3WithInfo(self.enter, self.leave, self.tail)

    def wanted(self, function: int, data: int | None) -> tuple[int, bool]:
        """Asked once for each method: what its calls are reported as, and whether."""
        scope, token = self.info.GetTokenAndMetaDataFromFunction(function, IMetaDataImport)
        with scope:
            method = scope.GetMethodProps(token)
            if scope.GetTypeDefProps(method.pClass).szTypeDef == TYPE:
                result, parameters = Signature(scope, method.ppvSigBlob or b"").parts()
                self.methods[function] = method.szMethod, result, parameters
        return function, function in self.methods

    def entered(self, function: int, call: int) -> None:
        """A call begins. Arguments that lie together are one range."""
        name, _, types = self.methods[function]
        found = self.info.GetFunctionEnter3Info(function, call).pArgumentInfo
        count = COR_PRF_FUNCTION_ARGUMENT_INFO.from_buffer_copy(found).numRanges
        first = sizeof(COR_PRF_FUNCTION_ARGUMENT_INFO) - sizeof(COR_PRF_FUNCTION_ARGUMENT_RANGE)
        ranges = (COR_PRF_FUNCTION_ARGUMENT_RANGE * count).from_buffer_copy(found, first)
        self.open.append(f"{name}({', '.join(map(self.value, types, places(ranges)))})")
        self.lines.append("  " * len(self.open) + self.open[-1])

    def left(self, function: int, call: int) -> None:
        """A call ends by itself."""
        type_ = self.methods[function][1]
        shown = self.value(type_, self.info.GetFunctionLeave3Info(function, call).pRetvalRange.startAddress)
        self.lines.append("  " * len(self.open) + f"{self.open.pop()} gives {shown}")

    def ExceptionUnwindFunctionEnter(self, functionId: int) -> None:
        """An exception passes through, to the caller or to a handler here."""
        self.unwound = functionId

    def ExceptionUnwindFunctionLeave(self) -> None:
        """A call ends by an exception."""
        if self.unwound in self.methods:
            self.lines.append("  " * len(self.open) + f"{self.open.pop()} raises")

    def left_by_call(self, function: int, call: int) -> None:
        """A call ends with another one."""
        self.open.pop()

    def value(self, type_: str, place: int) -> str:
        """What lies at an address, as a type of C#."""
        if type_ == "int":
            return str(c_int32.from_address(place).value)
        if type_ == "void":
            return "nothing"
        found = c_void_p.from_address(place).value
        return class_name(self.info, self.info.GetClassFromObject(found)) if found else "null"


def places(ranges: Iterable[COR_PRF_FUNCTION_ARGUMENT_RANGE]) -> Iterator[int]:
    """The address of each argument: each has eight bytes, but for the last one of a range."""
    for one in ranges:
        yield from range(one.startAddress, one.startAddress + one.length, sizeof(c_void_p))


def main() -> None:
    tracer = Tracer()
    code = run_profiled(tracer, *sys.argv[1:])
    print(*tracer.lines, f"exit code {code}", sep="\n")
    leave()


if __name__ == "__main__":
    main()
