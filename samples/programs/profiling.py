"""A profiler in Python: counts the modules, classes and compiled methods of a managed program's run.

`python profiling.py RUNTIME PROGRAM [--json]`, where PROGRAM is made of lamps.cs.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from docabi_bindings import COR_PRF_MONITOR, ICorProfilerCallback2, ICorProfilerInfo, IMetaDataImport, IUnknown
from exports import leave, run_profiled

EVENTS = (
    COR_PRF_MONITOR.COR_PRF_MONITOR_MODULE_LOADS
    | COR_PRF_MONITOR.COR_PRF_MONITOR_CLASS_LOADS
    | COR_PRF_MONITOR.COR_PRF_MONITOR_JIT_COMPILATION
)


class Profiler(ICorProfilerCallback2.Implementation):
    """Counts events and keeps the names of modules and methods."""

    def __init__(self) -> None:
        self.events: Counter[str] = Counter()
        self.modules: list[str] = []
        self.methods: list[str] = []
        self.mask = 0

    def Initialize(self, pICorProfilerInfoUnk: IUnknown) -> None:
        self.info = pICorProfilerInfoUnk.QueryInterface(ICorProfilerInfo)
        self.info.SetEventMask(EVENTS)
        self.mask = self.info.GetEventMask()

    def ModuleLoadFinished(self, moduleId: int, hrStatus: int) -> None:
        self.events["modules"] += 1
        self.modules.append(Path(self.info.GetModuleInfo(moduleId).szName).name)

    def ClassLoadFinished(self, classId: int, hrStatus: int) -> None:
        self.events["classes"] += 1

    def JITCompilationStarted(self, functionId: int, fIsSafeToBlock: bool) -> None:
        self.events["compilations started"] += 1

    def JITCompilationFinished(self, functionId: int, hrStatus: int, fIsSafeToBlock: bool) -> None:
        self.events["compilations finished"] += 1
        scope, token = self.info.GetTokenAndMetaDataFromFunction(functionId, IMetaDataImport)
        with scope:
            method = scope.GetMethodProps(token)
            self.methods.append(f"{scope.GetTypeDefProps(method.pClass).szTypeDef}.{method.szMethod}")

    def Shutdown(self) -> None:
        self.events["shutdowns"] += 1


def main() -> None:
    profiler = Profiler()
    code = run_profiled(profiler, *sys.argv[1:3])
    if "--json" in sys.argv:
        found = {"events": profiler.events, "modules": profiler.modules, "methods": profiler.methods}
        print(json.dumps(found | {"code": code, "mask": profiler.mask, "references": profiler.reference_count}))
        leave()
    print(f"exit code {code}; event mask 0x{profiler.mask:X}")
    print(", ".join(f"{count} {name}" for name, count in sorted(profiler.events.items())))
    print("modules:", *sorted(profiler.modules))
    print("own methods:", *sorted(name for name in profiler.methods if name.startswith(("Lamp", "Shop"))))
    leave()


if __name__ == "__main__":
    main()
