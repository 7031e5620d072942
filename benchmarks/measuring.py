"""Processes that are measured, the trees that they read, and the yardsticks that their costs are divided by.

Y1 is a bare markdown-it-py parse (CommonMark with tables) of the same pages in one process; Y2 is `python -c pass`.
Trees are those of DOCABI_CORPUS or ../shared/corpus; outputs go to memory (/dev/shm) where there is one.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
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
    """A finished process: wall seconds, CPU seconds of it and its children, peak memory of the process in MiB."""

    wall: float
    cpu: float
    peak: float = 0.0


# A child's peak counts what its parent had in memory when it was started, so a small process stands between.
_STARTER = """
import json, os, resource, sys, time
out = os.open(os.devnull, os.O_WRONLY)
actions = [(os.POSIX_SPAWN_DUP2, out, 1), (os.POSIX_SPAWN_DUP2, out, 2)]
begun = time.perf_counter()
_, status, usage = os.wait4(os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=actions), 0)
wall = time.perf_counter() - begun
print(json.dumps([os.waitstatus_to_exitcode(status), wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024]))
"""


def run(command: Sequence[str], **environment: str) -> Run:
    """Run a command whose findings may be errors (exit code 1) and whose output nobody reads."""
    done = subprocess.run(
        [sys.executable, "-S", "-c", _STARTER, *command],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | environment,
    )
    code, *cost = [float(word) for word in done.stdout.strip(" []\n").split(",")] if done.stdout else [3.0]
    if code not in (0.0, 1.0):
        raise SystemExit(f"failed: {' '.join(command)}\n{done.stderr}")
    return Run(*cost)


def bare_parse(roots: Iterable[Path]) -> Run:
    """Y1 of these trees."""
    return run([sys.executable, "-c", BARE, *map(str, roots)])


def nothing() -> Run:
    """Y2."""
    return run(PASS)


def median(runs: Iterable[Run]) -> Run:
    """The median of each cost."""
    return Run(*(statistics.median(column) for column in zip(*runs, strict=True)))


def full_trees(count: int) -> list[Path]:
    """Real documentation roots, French first."""
    corpus = Path(os.environ.get("DOCABI_CORPUS") or PROJECT.parent / "shared" / "corpus")
    found = [root / INNER for root in sorted(corpus.glob("*")) if root.is_dir()]
    full = [root for root in found if sum(1 for _ in root.rglob("*.md")) >= FEWEST]
    if not full:
        raise SystemExit("no real trees: neither DOCABI_CORPUS nor ../shared/corpus has any")
    return sorted(full, key=lambda root: (root.parents[2].name != "fr-fr", root))[:count]


def pages_of(roots: Iterable[Path]) -> int:
    """How many pages these trees have."""
    return sum(1 for root in roots for _ in root.rglob("*.md"))


@contextmanager
def folder() -> Iterator[Path]:
    """A folder in memory where the system has one."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as name:
        yield Path(name)


# What `docabi` does as pip and uv install it today; an older pip has it import `re` before, and `python -m` `runpy`.
_DOCABI = "import sys, docabi.__main__ as docabi; sys.exit(getattr(docabi, 'command', docabi.main)())"


def build_command(roots: Iterable[Path], out: Path, jobs: int, *more: str) -> list[str]:
    """A build of these roots, of all targets unless `more` says otherwise."""
    sources = [word for root in roots for word in ("--source", f"{_tag(root.parents[2].name)}={root}")]
    return [sys.executable, "-c", _DOCABI, "build", *sources, "--out", str(out), "-j", str(jobs), "--quiet", *more]


def _tag(name: str) -> str:
    """`fr-fr-2019` -> `fr-FR-x-2019`: a second snapshot of a locale has a private tag."""
    language, region, *more = name.split("-")
    return "-".join([language, region.upper(), *(["x", *more] if more else [])])


def cold_build(roots: Sequence[Path], jobs: int, *more: str) -> Run:
    """A build into an empty folder."""
    with folder() as out:
        return run(build_command(roots, out / "out", jobs, *more))


def progress(said: str) -> None:
    """Say on a terminal or in a log what is being measured."""
    print(f"  ... {said} ({time.strftime('%H:%M:%S')})", file=sys.stderr, flush=True)
