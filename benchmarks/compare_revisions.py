"""Does another revision of docabi make the same of real documentation? Builds trees with both and compares bytes.

    python benchmarks/compare_revisions.py OLD [NEW] [--corpus DIR] [--families DIR] [--only TAG ...] [--keep DIR]

OLD and NEW are git revisions, or folders of a checkout; NEW is this checkout unless it is given. Each tree of the
corpus (`DIR/<locale>`, by default `$DOCABI_CORPUS` or `../shared/corpus`) is built alone for ctypes and comtypes, all
of them are built together, and trees of other families alone; `docabi check` runs over each. Compared are all files
below `specs/` and `generated/`, what the commands print, and their exit codes. The CPU time of both is
printed tree by tree.

With `--keep` the outputs of a revision that is a commit stay in a folder and are not made again. Exit code 1: something
differs; the differences are printed as a summary of files and lines.
"""

from __future__ import annotations

import argparse
import difflib
import os
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parents[1]
_SHOWN = 12


class Run(NamedTuple):
    """A name, and the arguments of docabi; `{out}` stands for the folder of this run's output."""

    name: str
    arguments: Sequence[str]


def main() -> int:
    """Compare two revisions; returns the exit code."""
    options = _arguments()
    runs = [
        run
        for run in all_runs(options.corpus, options.families)
        if not options.only or run.name.split(":")[0] in options.only
    ]
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="docabi-compare-")))
        sides = [
            _Side(given, scratch / name, options.keep) for name, given in (("old", options.old), ("new", options.new))
        ]
        differing = [run.name for run in runs if not _same(run, sides, options.lines)]
    print(f"{len(runs)} runs, {len(differing)} differ" + "".join(f"\n  {name}" for name in differing))
    return 1 if differing else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old")
    parser.add_argument("new", nargs="?", default=str(PROJECT))
    corpus = os.environ.get("DOCABI_CORPUS") or PROJECT.parent / "shared" / "corpus"
    parser.add_argument("--corpus", type=Path, default=Path(corpus))
    families = PROJECT.parent / "shared" / "corpus-families"
    parser.add_argument("--families", type=Path, default=families, help="folder of trees of other families")
    parser.add_argument("--only", nargs="*", default=[], metavar="TAG", help="trees by name; `together` is all of them")
    parser.add_argument("--keep", type=Path, help="folder in which outputs of commits are kept")
    parser.add_argument("--lines", type=int, default=_SHOWN, help="lines of each differing file to print")
    return parser.parse_args()


def all_runs(corpus: Path, families: Path) -> Iterator[Run]:
    """Every tree alone in both flavors, all of them together, other families alone, and `check` over each."""
    roots = {tree.name: tree / "docs" / "framework" / "unmanaged-api" for tree in sorted(corpus.iterdir())}
    sources = {name: ["--source", f"{_tag(name)}={root}"] for name, root in roots.items() if root.is_dir()}
    for name, source in sources.items():
        comtypes = ["--targets", "python", "--flavor", "comtypes", "--out", "{out}"]
        yield Run(f"{name}:comtypes", ["build", *source, *comtypes])
    sources["together"] = [argument for source in sources.values() for argument in source]
    for tree in sorted(families.iterdir()) if families.is_dir() else ():
        if tree.is_dir():
            sources[tree.name] = ["--source", f"en-US-x-{tree.name.replace('-', '')[:8]}={tree}"]
    for name, source in sources.items():
        yield Run(f"{name}:build", ["build", *source, "--out", "{out}"])
        yield Run(f"{name}:check", ["check", *source, "--format", "oneline"])


def _tag(name: str) -> str:
    """The locale tag of a tree's folder: `fr-fr-2019` is `fr-FR-x-2019`; a folder that is no tag is English."""
    language, _, rest = name.partition("-")
    region, _, more = rest.partition("-")
    return f"{language}-{region.upper()}{'-x-' + more if more else ''}" if region else f"en-US-x-{name}"


class _Side:
    """A revision: where its code lies, and where its outputs go."""

    def __init__(self, given: str, scratch: Path, keep: Path | None) -> None:
        self.kept = False
        self.outputs = scratch / "outputs"
        self._scratch, self._commit = scratch, ""
        self.code = Path(given) / "generator"
        if not self.code.is_dir():
            asked = ["git", "rev-parse", "--verify", f"{given}^{{commit}}"]
            self._commit = subprocess.run(asked, cwd=PROJECT, check=True, capture_output=True, text=True).stdout.strip()
            self.code = scratch / "code" / "generator"
            if keep is not None:
                self.outputs, self.kept = keep.resolve() / self._commit[:12], True

    def make(self, run: Run) -> tuple[Path, float]:
        """Run docabi; gives the folder of its output (files, `printed`) and seconds of CPU (0: taken from the kept)."""
        folder = self.outputs / run.name.replace(":", "-")
        if self.kept and (folder / "printed").exists():
            return folder, 0.0
        self._check_out()
        out = folder / "out"
        out.mkdir(parents=True)
        command = [sys.executable, "-m", "docabi", *(one.format(out=out) for one in run.arguments)]
        environment = os.environ | {"PYTHONPATH": str(self.code), "NO_COLOR": "1", "COLUMNS": "200"}
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        printed = f"{done.stdout}{done.stderr}exit code {done.returncode}\n".replace(str(out), "OUT")
        (folder / "printed").write_text(printed, "utf-8")
        return folder, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def _check_out(self) -> None:
        if self._commit and not self.code.is_dir():
            self.code.parent.mkdir(parents=True)
            check_out(self._commit, self.code.parent)


def check_out(revision: str, folder: Path) -> None:
    """Put the files of a revision into a folder."""
    archive = subprocess.run(["git", "archive", revision], cwd=PROJECT, check=True, capture_output=True)
    subprocess.run(["tar", "-x", "-C", folder], input=archive.stdout, check=True)


def _same(run: Run, sides: Sequence[_Side], lines: int) -> bool:
    (old, old_time), (new, new_time) = (side.make(run) for side in sides)
    ratio = f", ratio {new_time / old_time:.3f}" if old_time else ""
    differing = sorted(_differing(old, new))
    print(f"{run.name}: CPU {old_time:.1f} s and {new_time:.1f} s{ratio}; {len(differing)} files differ", flush=True)
    kinds = Counter("/".join(name.split("/")[:3]) for name in differing)
    for kind, count in kinds.most_common():
        print(f"  {count:5} below {kind}")
    for name in differing[:_SHOWN]:
        print(*(f"    {line}" for line in _difference(old / name, new / name, name)[:lines]), sep="\n")
    return not differing


def _differing(old: Path, new: Path) -> Iterator[str]:
    files = [{str(file.relative_to(side)): file for file in side.rglob("*") if file.is_file()} for side in (old, new)]
    for name in {*files[0], *files[1]}:
        if "/.docabi/" in f"/{name}":
            continue
        one, other = files[0].get(name), files[1].get(name)
        if one is None or other is None or one.read_bytes() != other.read_bytes():
            yield name


def _difference(one: Path, other: Path, name: str) -> list[str]:
    texts = [side.read_text("utf-8", "replace").splitlines() if side.exists() else [] for side in (one, other)]
    return list(difflib.unified_diff(*texts, f"old/{name}", f"new/{name}", n=0, lineterm=""))


if __name__ == "__main__":
    sys.exit(main())
