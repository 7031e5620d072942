"""What the conformance tests call methods with is what a caller could pass: for every method of the sample pages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

HELD = r"""
import glob, importlib, json, sys
sys.path[:0] = [sys.argv[1] + "/conformance", sys.argv[1] + "/python"]
from docabi_arguments import Arguments, UNITS
from docabi_cases import buffer_of, cases, is_count
from docabi_subject import interface_class

faults, counted, live, calls = [], 0, 0, 0
for path in sorted(glob.glob(sys.argv[1] + "/conformance/test_*.py")):
    facts = getattr(importlib.import_module(path.rsplit("/", 1)[1][:-3]), "INTERFACE", None)
    for method in facts.methods if facts else ():
        slot = interface_class(facts.name).slots()[method.slot]
        for case in cases(slot, method, {}):
            made = Arguments(slot, method, case, 0, {})
            calls += 1
            where = f"{facts.name}: {made} ({case.name})"
            for index, (parameter, one) in enumerate(zip(slot.parameters, made.all)):
                if is_count(slot, index):
                    counted += 1
                    buffer = made.all[buffer_of(slot, index)]
                    size = slot.parameters[buffer_of(slot, index)].kind.size
                    if buffer.memory is not None and buffer.memory.size != one.passed * size:
                        faults.append(f"{where}: {one.passed} items of {size} in {buffer.memory.size} bytes")
                    if buffer.passed is None and one.passed:
                        faults.append(f"{where}: a count of a buffer that is not there")
                if parameter.visible and hasattr(parameter.kind, "interface") and one.passed:
                    live += one.live is not None
                if made.names[index] == "dwMilliseconds" and one.passed > 10:
                    faults.append(f"{where}: a long time")
print(json.dumps([faults, counted, live, calls]))
"""


def test_counts_are_those_of_buffers_and_objects_are_live(project: Path) -> None:
    command = [sys.executable, "-c", HELD, str(project / "generated")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    faults, counted, live, calls = json.loads(done.stdout)
    assert not faults
    assert (counted > 50, live > 10, calls > 250) == (True, True, True), (counted, live, calls)


LIVE = r"""
import sys
sys.path[:0] = [sys.argv[1] + "/conformance", sys.argv[1] + "/python"]
from docabi_bindings import ICorDebugModule, ICorDebugFunction, IMetaDataImport, IUnknown
from docabi_live import live_object

made = live_object(ICorDebugModule)
with made.as_interface(ICorDebugModule) as module:
    assert made.reference_count == 1
    assert module.GetName() == ""
    assert isinstance(module.GetFunctionFromToken(1), ICorDebugFunction)
    assert isinstance(module.GetMetaDataInterface(IMetaDataImport), IMetaDataImport)
    assert not made.released_too_often
    module.raw.Release()
    module.raw.Release()
    assert made.released_too_often == 1
"""


def test_live_objects_answer_with_success_and_count(project: Path) -> None:
    command = [sys.executable, "-c", LIVE, str(project / "generated")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
