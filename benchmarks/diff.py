"""What a comparison costs: of two built trees, and of the same two as revisions of a git repository, in seconds of CPU
and of the clock, beside what it costs to build them.

    python benchmarks/diff.py fr-FR ../shared/corpus/fr-fr-2019/docs/x ../shared/corpus/fr-fr/docs/x
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def spent(*command: str | Path, cwd: Path) -> tuple[float, float]:
    """Seconds of CPU and of the clock that a command takes; its output goes to a file."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with tempfile.TemporaryFile() as output:
        subprocess.run([*map(str, command)], cwd=cwd, check=False, stdout=output, stderr=output)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, time.perf_counter() - began


def git(folder: Path, *arguments: str) -> None:
    """Run git with no settings but a name."""
    own = ("-c", "user.name=benchmark", "-c", "user.email=benchmark@localhost")
    subprocess.run(["git", *own, *arguments], cwd=folder, check=True, env=os.environ)


def main() -> None:
    """Build, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("locale")
    parser.add_argument("trees", nargs=2, type=Path, metavar="TREE")
    given = parser.parse_args()
    docabi = (sys.executable, "-m", "docabi")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        git(folder, "init", "-q")
        for number, tree in enumerate(given.trees):
            source = ("--source", f"{given.locale}={tree.resolve()}", "--out", folder / str(number))
            row("build", *spent(*docabi, "build", *source, "--targets", "c", "--quiet", cwd=folder))
            shutil.rmtree(folder / "docs", ignore_errors=True)
            shutil.copytree(tree, folder / "docs")
            git(folder, "add", "docs")
            git(folder, "commit", "-q", "-m", tree.name)
        row("diff of built trees", *spent(*docabi, "diff", "0/specs", "1/specs", "--quiet", cwd=folder))
        revisions = ("HEAD~1", "HEAD", "--source", f"{given.locale}=docs", "--quiet")
        row("diff of revisions", *spent(*docabi, "diff", *revisions, cwd=folder))


def row(what: str, cpu: float, clock: float) -> None:
    """Print a figure."""
    print(f"{what:<22} {cpu:6.2f} s CPU {clock:6.2f} s")


if __name__ == "__main__":
    main()
