"""Times of docabi as ratios in one run: `python benchmarks/run.py [--rounds N] [--trees N] [--imports | --profile]`.

Yardsticks: Y1 is a bare markdown-it-py parse (CommonMark with tables) of the same pages in one process; Y2 is
`python -c pass`. The candidates run in turn with their yardstick, each as a process of its own; the medians of the
rounds' ratios are printed, wall and CPU apart because others may use the machine. Trees are those of DOCABI_CORPUS or
../shared/corpus, outputs go to memory (/dev/shm) where there is one.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parents[1]
INNER = "docs/framework/unmanaged-api"
FEWEST = 1000  # pages of a tree that counts
BARE = """
import sys
from pathlib import Path
from markdown_it import MarkdownIt
parser = MarkdownIt("commonmark").enable("table")
for root in sys.argv[1:]:
    for file in Path(root).rglob("*.md"):
        text = file.read_text("utf-8")
        parser.parse(text.split("\\n---", 1)[-1])
"""
PASS = [sys.executable, "-c", "pass"]


class Run(NamedTuple):
    """A finished process: wall seconds, CPU seconds of it and its children, peak memory of the largest in MiB."""

    wall: float
    cpu: float
    peak: float


def run(command: list[str], **environment: str) -> Run:
    """Run a command whose findings may be errors (exit code 1) and whose output nobody reads."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, env=os.environ | environment)
        _, status, usage = os.wait4(process.pid, 0)
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"failed: {' '.join(command)}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(wall, cpu, usage.ru_maxrss / 1024)


Candidates = Mapping[str, Callable[[], Run]]


def compare(rounds: int, candidates: Candidates, yardstick: Callable[[], Run]) -> None:
    """Run the yardstick and each candidate in turn, and print the medians of the ratios."""
    ratios: dict[str, list[Run]] = {name: [] for name in candidates}
    for _ in range(rounds):
        base = yardstick()
        for name, candidate in candidates.items():
            found = candidate()
            ratios[name].append(Run(found.wall / base.wall, found.cpu / base.cpu, found.peak))
    for name, found_ratios in ratios.items():
        wall, cpu, peak = (statistics.median(column) for column in zip(*found_ratios, strict=True))
        print(f"  {name:<44} wall {wall:6.2f}   CPU {cpu:6.2f}   peak {peak:4.0f} MiB", flush=True)


def full_trees(count: int) -> list[Path]:
    """Real documentation roots, French first."""
    corpus = Path(os.environ.get("DOCABI_CORPUS") or PROJECT.parent / "shared" / "corpus")
    found = [root / INNER for root in sorted(corpus.glob("*")) if root.is_dir()]
    full = [root for root in found if sum(1 for _ in root.rglob("*.md")) >= FEWEST]
    if not full:
        raise SystemExit("no real trees: neither DOCABI_CORPUS nor ../shared/corpus has any")
    return sorted(full, key=lambda root: (root.parents[2].name != "fr-fr", root))[:count]


@contextmanager
def folder() -> Iterator[Path]:
    """A folder in memory where the system has one."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as name:
        yield Path(name)


def build_command(roots: list[Path], out: Path, jobs: int, *more: str) -> list[str]:
    """A build of these roots."""
    sources = [word for root in roots for word in ("--source", f"{_tag(root.parents[2].name)}={root}")]
    return [sys.executable, "-m", "docabi", "build", *sources, "--out", str(out), "-j", str(jobs), "--quiet", *more]


def _tag(name: str) -> str:
    """`fr-fr-2019` -> `fr-FR-x-2019`: a second snapshot of a locale has a private tag."""
    language, region, *more = name.split("-")
    return "-".join([language, region.upper(), *(["x", *more] if more else [])])


def build_cold(roots: list[Path], jobs: int, *more: str) -> Run:
    """A build into an empty folder."""
    with folder() as out:
        return run(build_command(roots, out / "out", jobs, *more))


def cold(roots: list[Path], rounds: int) -> None:
    """Builds from nothing, against a bare parse."""
    pages, cores = sum(1 for root in roots for _ in root.rglob("*.md")), os.cpu_count() or 1
    print(f"cold build of {len(roots)} tree(s), {pages:,} pages, ratio to a bare parse of them (Y1):")
    candidates = {
        "specification and all targets, 1 process": partial(build_cold, roots, 1),
        f"specification and all targets, {cores} processes": partial(build_cold, roots, cores),
        "specification and C, 1 process": partial(build_cold, roots, 1, "--targets", "c"),
    }
    compare(rounds, candidates, partial(run, [sys.executable, "-c", BARE, *map(str, roots)]))


def warm(root: Path, rounds: int) -> None:
    """Rebuilds, against `python -c pass`."""
    with folder() as place:
        source = Path(shutil.copytree(root, place / "fr-fr" / INNER))
        command = build_command([source], place / "out", 1)
        page = next((source / "hosting").glob("*-method.md"))
        text = page.read_text("utf-8")
        numbers = iter(range(1000))

        def edited(change: Callable[[int], str]) -> Run:
            page.write_text(change(next(numbers)), "utf-8")
            time.sleep(0.05)  # a build trusts files that did not change within a tick of the clock
            return run(command)

        run(command)
        print("rebuild of one tree, ratio to `python -c pass` (Y2):")
        candidates = {
            "nothing changed": partial(run, command),
            "words of one page changed": lambda: edited(lambda number: f"{text}\nMore {number}.\n"),
            "signature on one page changed": lambda: edited(
                lambda number: text.replace("HRESULT", f"DWORD{number}", 1).replace(
                    "\n```cpp\n", f"\n```cpp\n/*{number}*/"
                )
            ),
        }
        compare(rounds, candidates, partial(run, PASS))


def imports(root: Path, rounds: int) -> None:
    """Import of the largest modules of a package: milliseconds more than `python -c pass`, the least of all rounds."""
    print("import of one module of a tree's package, ms more than `python -c pass` (goal: at most 150):")
    with folder() as place:
        run(build_command([root], place, os.cpu_count() or 1, "--targets", "python"))
        package = place / "generated" / "python"
        modules = sorted((package / "docabi_bindings").glob("[a-z]*.py"), key=lambda file: -file.stat().st_size)
        for label, keeps in (("with bytecode", ""), ("compiled each time", "1")):
            variables = {"PYTHONPATH": str(package), "PYTHONDONTWRITEBYTECODE": keeps}
            for file in modules[:4]:
                command = [sys.executable, "-c", f"import docabi_bindings.{file.stem}"]
                run(command, **variables)
                found = [(run(command, **variables), run(PASS)) for _ in range(rounds * 5)]
                wall = min(one.wall for one, _ in found) - min(base.wall for _, base in found)
                print(f"  {file.stem + ', ' + label:<44} wall {wall * 1000:6.0f}", flush=True)
            shutil.rmtree(package / "docabi_bindings" / "__pycache__", ignore_errors=True)


PROFILE = """
import sys, time
from pathlib import Path
from docabi.config import Settings, TARGETS
from docabi.driver.build import build
from docabi.source import SourceRoot
from docabi.rendering import Options
clock = time.process_time
class Stages:
    def __init__(self): self.label, self.begun = "", clock()
    def stage(self, label, total):
        if self.label: print(f"  {self.label:<24} {clock() - self.begun:6.2f} s CPU")
        self.label, self.begun = label, clock()
    def advance(self, steps=1): pass
stages = Stages()
root = SourceRoot("fr-FR", Path(sys.argv[1]))
build(Settings((root,), Path(sys.argv[2]), TARGETS, Options("fr-FR", "bindings")), stages, 1, False)
stages.stage("", 0)
"""


def profile(root: Path) -> None:
    """CPU of each stage of a cold build in one process; a target's time runs until the first file of the next."""
    print("profile of a cold build of one tree, 1 process:", flush=True)
    with folder() as out:
        subprocess.run([sys.executable, "-c", PROFILE, str(root), str(out / "out")], check=True)


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--trees", type=int, default=7)
    parser.add_argument("--imports", action="store_true", help="only the import of modules of a generated package")
    parser.add_argument("--profile", action="store_true", help="only the CPU time of each stage of a cold build")
    options = parser.parse_args()
    roots = full_trees(options.trees)
    print(f"Python {platform.python_version()}, markdown-it-py {version('markdown-it-py')}, {os.cpu_count()} cores")
    if options.profile:
        profile(roots[0])
        return
    if options.imports:
        imports(roots[0], options.rounds)
        return
    cold(roots[:1], options.rounds)
    if len(roots) > 1:
        cold(roots, 1)
    warm(roots[0], options.rounds)
    imports(roots[0], options.rounds)


if __name__ == "__main__":
    main()
