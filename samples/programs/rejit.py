"""A profiler that changes a method while the program runs, and changes it back.

`python rejit.py RUNTIME PROGRAM`, where PROGRAM is made of shop.cs, whose prices double for a while.

What to learn here: sequences as arguments, an interface that a callback is given, results of a call for each of several
things, and a second thread that calls the runtime while the program runs.
"""

from __future__ import annotations

import sys
import threading

from docabi_bindings import (
    COR_PRF_CODEGEN_FLAGS,
    COR_PRF_MONITOR,
    HResult,
    ICorProfilerCallback4,
    ICorProfilerFunctionControl,
    ICorProfilerInfo4,
    IUnknown,
)
from exports import leave, run_profiled
from profiled import metadata, module_name

EVENTS = (
    COR_PRF_MONITOR.COR_PRF_ENABLE_REJIT
    | COR_PRF_MONITOR.COR_PRF_MONITOR_JIT_COMPILATION
    | COR_PRF_MONITOR.COR_PRF_MONITOR_MODULE_LOADS
)
LDARG_0, LDC_I4_4, MUL, RET = 0x02, 0x1A, 0x5A, 0x2A
"""`return watts * 4` (ECMA-335, III)."""
FOUR_TIMES = bytes([4 << 2 | 0x2, LDARG_0, LDC_I4_4, MUL, RET])
"""A whole method: one byte says how long the code behind it is."""
ROUNDS = "12"
"""What the program is given: a tenth of a second each."""


class Changer(ICorProfilerCallback4.Implementation):
    """Finds the method, and gives it other code when the runtime asks for it."""

    def __init__(self, module: str) -> None:
        self.module = module
        self.lines: list[str] = []
        self.found = threading.Event()

    def Initialize(self, pICorProfilerInfoUnk: IUnknown) -> None:
        self.info = pICorProfilerInfoUnk.QueryInterface(ICorProfilerInfo4)
        self.info.SetEventMask(EVENTS)

    def ModuleLoadFinished(self, moduleId: int, hrStatus: int) -> None:
        if module_name(self.info, moduleId) == self.module:
            with metadata(self.info, moduleId) as scope:
                shop = scope.FindTypeDefByName("Shop", 0)
                self.place = [moduleId], [*scope.EnumMethodsWithName(shop, "Price")]
            self.found.set()

    def GetReJITParameters(self, moduleId: int, methodId: int, pFunctionControl: ICorProfilerFunctionControl) -> None:
        pFunctionControl.SetCodegenFlags(COR_PRF_CODEGEN_FLAGS.COR_PRF_CODEGEN_DISABLE_INLINING)
        pFunctionControl.SetILFunctionBody(FOUR_TIMES)
        self.lines.append(f"new code for method 0x{methodId:08X}")

    def ReJITCompilationFinished(self, functionId: int, rejitId: int, hrStatus: HResult, fIsSafeToBlock: bool) -> None:
        versions = self.info.GetReJITIDs(functionId)
        self.lines.append(f"compiled again: {hrStatus.name}, version {versions.index(rejitId)} of {len(versions)}")

    def ReJITError(self, moduleId: int, methodId: int, functionId: int, hrStatus: HResult) -> None:
        self.lines.append(f"not compiled: {hrStatus.name}")

    def change(self, stop: threading.Event) -> None:
        """In a thread of its own: change the method after a while, and change it back."""
        self.found.wait()
        if not stop.wait(0.4):
            self.lines.append(f"changed: {self.info.RequestReJIT(*self.place).name}")
        if not stop.wait(0.4):
            self.lines.append(f"changed back: {', '.join(one.name for one in self.info.RequestRevert(*self.place))}")


def main() -> None:
    changer, stop = Changer("shop.exe"), threading.Event()
    worker = threading.Thread(target=changer.change, args=(stop,))
    worker.start()
    code = run_profiled(changer, *sys.argv[1:], ROUNDS)
    stop.set()
    worker.join()
    print(*changer.lines, f"exit code {code}", sep="\n")
    leave()


if __name__ == "__main__":
    main()
