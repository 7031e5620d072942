"""A profiler that takes a census of the heap: how many objects of which class, how large, and what they refer to.

`python heap.py RUNTIME PROGRAM`, where PROGRAM is made of shop.cs, whose lamps are shown one by one.

What to learn here: arrays of a callback are lists, a callback that is called for each object, and the profiler's
getters while the heap stands still.
"""

from __future__ import annotations

import sys
from collections import Counter
from ctypes import c_int32, c_void_p

from docabi_bindings import COR_PRF_GC_REASON, COR_PRF_MONITOR, ICorProfilerCallback2, ICorProfilerInfo4, IUnknown
from exports import leave, run_profiled
from profiled import class_name, field, string


class Census(ICorProfilerCallback2.Implementation):
    """What the last collection left."""

    def __init__(self) -> None:
        self.names: dict[int, str] = {}
        self.start()

    def start(self) -> None:
        """Forget the collection before."""
        self.counts: Counter[str] = Counter()
        self.sizes: Counter[str] = Counter()
        self.lines: list[str] = []

    def Initialize(self, pICorProfilerInfoUnk: IUnknown) -> None:
        self.info = pICorProfilerInfoUnk.QueryInterface(ICorProfilerInfo4)
        self.info.SetEventMask(COR_PRF_MONITOR.COR_PRF_MONITOR_GC)

    def GarbageCollectionStarted(self, generationCollected: list[bool] | None, reason: COR_PRF_GC_REASON) -> None:
        self.start()

    def ObjectReferences(self, objectId: int, classId: int, objectRefIds: list[int] | None) -> None:
        """One object that is alive, and those that it refers to."""
        if classId not in self.names:
            self.names[classId] = class_name(self.info, classId)
        name = self.names[classId]
        self.counts[name] += 1
        self.sizes[name] += self.info.GetObjectSize2(objectId)
        if name == "Lamp":
            self.lines.append(self.describe(objectId, objectRefIds or []))

    def describe(self, object_: int, references: list[int]) -> str:
        """A lamp with what is in its fields."""
        name = c_void_p.from_address(field(self.info, object_, "Name")).value or 0
        watts = c_int32.from_address(field(self.info, object_, "Watts")).value
        kinds = sorted(class_name(self.info, self.info.GetClassFromObject(one)) for one in references)
        generation = self.info.GetObjectGeneration(object_).generation.name
        return f"{string(self.info, name)}, {watts} W, refers to {' and '.join(kinds)}, {generation}"


def main() -> None:
    census = Census()
    run_profiled(census, *sys.argv[1:])
    print(f"{census.counts.total()} objects of {len(census.counts)} classes, {census.sizes.total()} bytes")
    for name, count in census.counts.most_common(5):
        print(f"{count:6} {name}, {census.sizes[name]} bytes")
    print(*sorted(census.lines), sep="\n")
    leave()


if __name__ == "__main__":
    main()
