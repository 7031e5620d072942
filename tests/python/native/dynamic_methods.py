"""How the compilation of methods that a program makes while it runs ended, as a profiler is told:
`python dynamic_methods.py RUNTIME PROGRAM` prints JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "samples" / "programs"))

from docabi_bindings import COR_PRF_MONITOR, HResult, ICorProfilerCallback8, ICorProfilerInfo, IUnknown
from exports import leave, run_profiled


class Profiler(ICorProfilerCallback8.Implementation):
    """Notes names of codes."""

    def __init__(self) -> None:
        self.ended: list[str] = []

    def Initialize(self, pICorProfilerInfoUnk: IUnknown) -> None:
        info = pICorProfilerInfoUnk.QueryInterface(ICorProfilerInfo)
        info.SetEventMask(COR_PRF_MONITOR.COR_PRF_MONITOR_JIT_COMPILATION)

    def DynamicMethodJITCompilationFinished(self, functionId: int, hrStatus: HResult, fIsSafeToBlock: bool) -> None:
        self.ended.append(hrStatus.name)


def main() -> None:
    profiler = Profiler()
    code = run_profiled(profiler, *sys.argv[1:3])
    print(json.dumps({"code": code, "ended": sorted({*profiler.ended})}), flush=True)
    leave()


if __name__ == "__main__":
    main()
