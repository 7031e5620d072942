"""A profiler that tells of exceptions, where they are thrown and caught, and of garbage collections.

`python exceptions.py RUNTIME PROGRAM [ARGUMENT...]`, where PROGRAM is made of shop.cs.

What to learn here: callbacks with values instead of pointers (a list of bool, an enumeration), an object of the
program read where the profiler finds it, and state that is kept in the profiler as in any Python object.
"""

from __future__ import annotations

import sys
from collections import Counter
from ctypes import c_void_p

from docabi_bindings import COR_PRF_GC_REASON, COR_PRF_MONITOR, ICorProfilerCallback2, ICorProfilerInfo3, IUnknown
from exports import leave, run_profiled
from profiled import class_name, field, method_name, string

EVENTS = COR_PRF_MONITOR.COR_PRF_MONITOR_EXCEPTIONS | COR_PRF_MONITOR.COR_PRF_MONITOR_GC


class Watch(ICorProfilerCallback2.Implementation):
    """Keeps a line for each exception, and counts collections."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.path: list[str] = []
        self.collections: Counter[tuple[str, int]] = Counter()
        self.bytes = 0

    def Initialize(self, pICorProfilerInfoUnk: IUnknown) -> None:
        self.info = pICorProfilerInfoUnk.QueryInterface(ICorProfilerInfo3)
        self.info.SetEventMask(EVENTS)

    def ExceptionThrown(self, thrownObjectId: int) -> None:
        message = c_void_p.from_address(field(self.info, thrownObjectId, "_message")).value
        name = class_name(self.info, self.info.GetClassFromObject(thrownObjectId))
        self.lines.append(f"{name}: {string(self.info, message) if message else 'no message'}")
        self.path = []

    def ExceptionSearchFunctionEnter(self, functionId: int) -> None:
        """The runtime looks for a handler here: first where it was thrown, then in the caller, and so on."""
        self.path.append(method_name(self.info, functionId))

    def ExceptionCatcherEnter(self, functionId: int, objectId: int) -> None:
        self.lines.append(f"    thrown in {' < '.join(self.path)}, caught in {method_name(self.info, functionId)}")

    def GarbageCollectionStarted(self, generationCollected: list[bool] | None, reason: COR_PRF_GC_REASON) -> None:
        oldest = max(number for number, collected in enumerate((generationCollected or [])[:3]) if collected)
        self.collections[reason.name or str(reason), oldest] += 1

    def GarbageCollectionFinished(self) -> None:
        self.bytes = sum(generation.rangeLength for generation in self.info.GetGenerationBounds())


def main() -> None:
    watch = Watch()
    code = run_profiled(watch, *sys.argv[1:])
    print(*watch.lines, sep="\n")
    for (reason, generation), count in sorted(watch.collections.items()):
        print(f"{count} collections of generation {generation}, {reason}")
    print(f"{watch.bytes} bytes after the last one; exit code {code}")
    leave()


if __name__ == "__main__":
    main()
