"""The CPU time of each stage of a cold build in one process, and what a build costs by how many pages it has."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping

from benchmarks.figures import WITHOUT_REFERENCE
from benchmarks.measuring import INNER, bare_parse, build_command, cold_build, folder, full_trees, pages_of, run
from benchmarks.multiplied import multiply

PROFILE = """
import json, sys, time
from pathlib import Path
from docabi.config import Settings, TARGETS
from docabi.driver.build import build
from docabi.source import SourceRoot
from docabi.rendering import Options
clock = time.process_time
class Stages:
    def __init__(self): self.found, self.label, self.begun = {"start": clock()}, "before reading", clock()
    def stage(self, label, total):
        self.found[self.label] = self.found.get(self.label, 0) + clock() - self.begun
        self.label, self.begun = label, clock()
    def advance(self, steps=1): pass
stages = Stages()
root = SourceRoot("fr-FR", Path(sys.argv[1]))
build(Settings((root,), Path(sys.argv[2]), TARGETS, Options("fr-FR", "bindings")), stages, 1, False)
stages.stage("", 0)
print(json.dumps(stages.found))
"""


def stages() -> Mapping[str, float]:
    """CPU of each stage of a cold build of one tree with all targets, in Y1; a target ends where the next begins."""
    [root] = full_trees(1)
    base = bare_parse([root]).cpu
    with folder() as out:
        command = [sys.executable, "-c", PROFILE, str(root), str(out / "out")]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    return {label: seconds / base for label, seconds in json.loads(done.stdout).items()}


def shares() -> Mapping[int, float]:
    """CPU milliseconds a page of builds of a part of one tree: some of its areas, all of them."""
    [root] = full_trees(1)
    areas = sorted((area for area in root.iterdir() if area.is_dir()), key=lambda area: pages_of([area]))
    found = {}
    for share in (0.25, 0.5, 1):
        with folder() as place:
            part = place / "fr-fr" / INNER
            part.mkdir(parents=True)
            for area in areas:
                if pages_of([part, area]) <= share * pages_of([root]):
                    shutil.copytree(area, part / area.name)
            count = pages_of([part])
            found[count] = cold_build([part], 1, *WITHOUT_REFERENCE).cpu / count * 1000
    return found


def large(times: int) -> Mapping[int, float]:
    """CPU milliseconds a page of builds of one tree, and of that tree so many times under other areas and names."""
    [root] = full_trees(1)
    found = {}
    with folder() as place:
        first = run(build_command([root], place / "one", 1, *WITHOUT_REFERENCE))
        found[pages_of([root])] = first.cpu / pages_of([root]) * 1000
        for number in sorted({max(times // 4, 2), times}):
            many = place / "fr-fr" / INNER
            multiply(root, place / "one" / "specs" / "index.json", number, many)
            count = pages_of([many])
            found[count] = cold_build([many], 1, *WITHOUT_REFERENCE).cpu / count * 1000
            shutil.rmtree(many)
    return found


def growth(found: Mapping[int, float]) -> float:
    """How much more a page costs in the largest build than in the smallest."""
    pages = sorted(found)
    return found[pages[-1]] / found[pages[0]]
