"""The figures of a build: what each is, what it is divided by, what it must be, and how it is measured.

To add one: a function that gives its ratios, a line in `MEASURES`, a row in `ROWS`. A figure is the
median of as many runs as are asked for, each divided by a run of its yardstick just before it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks.measuring import (
    INNER,
    PROJECT,
    Run,
    bare_parse,
    build_command,
    cold_build,
    folder,
    full_trees,
    median,
    nothing,
    progress,
    run,
)

WITHOUT_REFERENCE = ("--targets", "c,python,conformance")
CORES = os.cpu_count() or 1
_DECLARED = re.compile(r"^HRESULT(?=\s+\w+\s*\()", re.MULTILINE)
"""What a declaration says that a method returns; words of a page name the type, too."""
_HEADING = re.compile(r"^# .*\n+", re.MULTILINE)
"""What stands before a summary."""
_MOST_SECONDS = 20
"""How long `--watch` may take to write what an edit changes."""


class Measured(NamedTuple):
    """A figure: the medians of the ratios by wall clock and by CPU, of the peaks in MiB, and of how many runs."""

    wall: float
    cpu: float
    peak: float
    runs: int


class Row(NamedTuple):
    """What a figure is called, its unit, what it must be at most, and the aim."""

    title: str
    unit: str
    must: float
    aim: float


def in_turn(
    count: int, yardstick: Callable[[], Run], candidates: Mapping[str, Callable[[], Run]]
) -> dict[str, Measured]:
    """The medians of the ratios of so many rounds of all candidates in order, each run beside one of the yardstick."""
    ratios: dict[str, list[Run]] = {name: [] for name in candidates}
    for _ in range(count):
        for name, candidate in candidates.items():
            base, found = yardstick(), candidate()
            ratios[name].append(Run(found.wall / base.wall, found.cpu / base.cpu, found.peak))
    return {name: Measured(*median(runs), count) for name, runs in ratios.items()}


def cold(jobs: int, count: int) -> Mapping[str, Measured]:
    """Builds of one tree from nothing without `reference`."""
    roots = full_trees(1)
    build = partial(cold_build, roots, jobs, *WITHOUT_REFERENCE)
    return in_turn(count, partial(bare_parse, roots), {"": build})


def seven_cold(count: int) -> Mapping[str, Measured]:
    """Builds of all trees together with all targets; a seventh of the work of seven parses is one parse."""
    roots = full_trees(7)
    return in_turn(min(count, 3), partial(bare_parse, roots), {"": partial(cold_build, roots, CORES)})


def unchanged(count: int) -> Mapping[str, Measured]:
    """Builds of one tree and of all of them of which nothing changed, without `reference` and with it, whose pages are
    most of the files; and the peak memory of the cold builds of all targets before.
    """
    found: dict[str, Measured] = {}
    peaks = []
    for label, number in (("one tree", 1), ("seven trees", 7)):
        for name, targets in ((label, WITHOUT_REFERENCE), (f"{label} with reference", ())):
            with folder() as out:
                command = build_command(full_trees(number), out, 1, *targets)
                peak = run(command).peak
                progress(f"{name} built")
                found |= in_turn(count * 2, nothing, {name: partial(run, command)})
        peaks.append(peak)
    found["memory"] = Measured(peaks[0], peaks[0], peaks[0], 1)
    found["growth of memory"] = Measured(peaks[1] / peaks[0], peaks[1] / peaks[0], peaks[1], 1)
    return found


class Scene(NamedTuple):
    """A tree of one's own that was built, the command that builds it, and a page of a method."""

    source: Path
    out: Path
    command: Sequence[str]
    page: Path


@contextmanager
def built_tree() -> Iterator[Scene]:
    """A copy of one tree, built without `reference`."""
    with folder() as place:
        source = Path(shutil.copytree(full_trees(1)[0], place / "fr-fr" / INNER))
        command = build_command([source], place / "out", CORES, *WITHOUT_REFERENCE)
        run(command)
        pages = sorted((source / "hosting").glob("*-method.md"))
        page = next(page for page in pages if _DECLARED.search(page.read_text("utf-8")))
        yield Scene(source, place / "out", command, page)


def edits(count: int) -> Mapping[str, Measured]:
    """Rebuilds after an edit of one page: of its last words, which only pages show, of its summary, which code shows,
    and of its signature; and after a page was added or removed. With all cores, as without `-j`.
    """
    with built_tree() as scene:
        text = scene.page.read_text("utf-8")
        numbers = iter(range(10_000))
        other = scene.page.with_name("ibenchmark-measure-method.md")

        def edited(kind: str) -> Run:
            """An edit of the page, which is taken back unmeasured: the next measure shall not pay for that."""
            found = _after(scene, scene.page, edits_of(text, next(numbers))[kind])
            _after(scene, scene.page, text)
            return found

        def added() -> Run:
            return _after(scene, other, text)

        def removed() -> Run:
            other.unlink()
            return run(scene.command)

        kinds = {kind: partial(edited, kind) for kind in edits_of(text, 0)}
        return in_turn(count, nothing, {**kinds, "added": added, "removed": removed})


def edits_of(text: str, number: int) -> Mapping[str, str]:
    """A page after an edit of its last words, of its summary, of its signature; the number makes each another one."""
    return {
        "words": f"{text}\nMore {number}.\n",
        "summary": _HEADING.sub(lambda found: f"{found[0]}{number} ", text, count=1),
        "signature": _DECLARED.sub(f"DWORD{number}", text, count=1),
    }


def first_edit(count: int) -> Mapping[str, Measured]:
    """Rebuilds after the first edit of a signature since a build from nothing, each of a build of its own."""

    def signature() -> Run:
        with built_tree() as scene:
            text = scene.page.read_text("utf-8")
            return _after(scene, scene.page, _DECLARED.sub("DWORD0", text, 1))

    return in_turn(min(count, 3), nothing, {"": signature})


def _after(scene: Scene, page: Path, text: str) -> Run:
    page.write_text(text, "utf-8")
    time.sleep(0.05)  # a build trusts files that did not change within a tick of the clock
    return run(scene.command)


def watched(count: int) -> Mapping[str, Measured]:
    """Seconds from writing a page to the file of its words, under `--watch`; nothing where docabi has no `--watch`."""
    asked = [sys.executable, "-m", "docabi", "build", "--help"]
    usage = subprocess.run(asked, capture_output=True, text=True, check=False)
    if "--watch" not in usage.stdout:
        return {}
    with built_tree() as scene:
        watching = subprocess.Popen(
            [*scene.command, "--watch"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=PROJECT
        )
        try:
            return in_turn(count, nothing, {"": partial(_watched_edit, scene, iter(range(10_000)))})
        finally:
            watching.terminate()
            watching.wait()


def _watched_edit(scene: Scene, numbers: Iterator[int]) -> Run:
    """An edit of a page's words until they stand in a file of the specification."""
    name = scene.page.name.partition("-")[0]
    [file] = [one for one in (scene.out / "specs" / "text").rglob("*.yaml") if one.stem.lower() == name]
    time.sleep(1)
    mark = f"Measured {next(numbers)} at {time.monotonic_ns()}."
    text = f"{scene.page.read_text('utf-8')}\n{mark}\n"
    begun = time.perf_counter()
    scene.page.write_text(text, "utf-8")
    while mark.encode() not in file.read_bytes():
        if time.perf_counter() - begun > _MOST_SECONDS:
            raise SystemExit(f"--watch wrote nothing within {_MOST_SECONDS} s")
        time.sleep(0.0005)
    seconds = time.perf_counter() - begun
    return Run(seconds, seconds)


MEASURES: Mapping[str, Callable[[int], Mapping[str, Measured]]] = {
    "cold-1": partial(cold, 1),
    "cold-2": partial(cold, CORES),
    "cold-seven": seven_cold,
    "unchanged": unchanged,
    "edit": edits,
    "first-edit": first_edit,
    "watch": watched,
}
"""What is measured, by the name that `--only` takes; what a function gives is called by that name and its own."""

ROWS: Mapping[str, Row] = {
    "cold-1": Row("cold, 1 process", "Y1", 2.0, 0.9),
    "cold-2": Row(f"cold, {CORES} processes", "Y1", 1.1, 0.5),
    "cold-seven": Row(f"cold with reference, seven trees, a tree, {CORES} processes", "Y1", 1.3, 0.9),
    "unchanged one tree": Row("nothing changed, one tree", "Y2", 3, 2),
    "unchanged seven trees": Row("nothing changed, seven trees", "Y2", 10, 8),
    "unchanged one tree with reference": Row("nothing changed, one tree with reference", "Y2", 3, 2),
    "unchanged seven trees with reference": Row("nothing changed, seven trees with reference", "Y2", 10, 8),
    "edit words": Row("words of one page that only pages show", "Y2", 20, 12),
    "edit summary": Row("words of a summary, which code shows", "Y2", 20, 12),
    "edit signature": Row("signature of one page", "Y2", 30, 15),
    "first-edit": Row("signature of one page, the first edit after a build from nothing", "Y2", 30, 15),
    "edit added": Row("one page added", "Y2", 40, 20),
    "edit removed": Row("one page removed", "Y2", 40, 20),
    "watch": Row("words of one page, under `--watch`", "Y2", 5, 1),
    "unchanged memory": Row("peak memory, one tree, all targets", "MiB", 80, 64),
    "unchanged growth of memory": Row("peak memory, seven trees", "x one tree", 1.5, 1.1),
}
"""The rows of the table, by what is measured."""
