"""Whether documentation with characters missing stops docabi: `python -m tests.families.damaged_trees LOCALE=PAGES...`.

Each tree is copied `--seeds` times with one character in a hundred deleted at random (front matter, tables, code and
all), built with the command line for every target, and checked. Both may find whatever there is to find; neither must
end in an exception, nor report one of its own (`internal-error`). Each tree has its turn before any has the next seed.
"""

from __future__ import annotations

import argparse
import itertools
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

SHARE = 0.01
_FAULT = re.compile(r"^Traceback|\[internal-error\]", re.MULTILINE)
_KNOWN_ENDS = (0, 1)


def damaged(text: str, chance: random.Random) -> str:
    """A text without one character in a hundred."""
    return "".join(letter for letter in text if chance.random() >= SHARE)


def copy_damaged(pages: Sequence[Path], root: Path, to: Path, seed: int) -> None:
    """Copy pages of a documentation root with damage that depends on the seed and on the page's path alone."""
    for page in pages:
        path = page.relative_to(root).as_posix()
        target = to / path
        target.parent.mkdir(parents=True, exist_ok=True)
        text = page.read_text(encoding="utf-8", errors="replace")
        target.write_text(damaged(text, random.Random(f"{seed} {path}")), encoding="utf-8")


def faults(locale: str, pages: Path, out: Path) -> str:
    """What a build and a check of a documentation root say of an exception; empty if there was none."""
    source = ["--source", f"{locale}={pages}", "-j", "1"]
    build = ["build", *source, "--out", str(out), "--verbose", "--fail-on", "never"]
    check = ["check", *source]
    found = (_fault(words, out) for words in (build, check))
    return "; ".join(one for one in found if one)


def _fault(words: list[str], folder: Path) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "docabi", *words], capture_output=True, text=True, check=False, cwd=folder
    )
    said = f"{done.stdout}\n{done.stderr}"
    if done.returncode in _KNOWN_ENDS and not _FAULT.search(said):
        return ""
    lines = [line for line in said.splitlines() if _FAULT.search(line)] or said.splitlines()[-5:]
    return f"{words[0]}: exit code {done.returncode}: {'; '.join(lines[:5])}"


def tried(trees: Sequence[str], seeds: Sequence[int]) -> Iterator[tuple[str, int, str]]:
    """Name, seed and fault (empty if there is none) of each damaged tree."""
    for seed, tree in itertools.product(seeds, trees):
        locale, _, folder = tree.partition("=")
        root = Path(folder)
        with tempfile.TemporaryDirectory() as work:
            copy_damaged(sorted(root.rglob("*.md")), root, Path(work, "pages"), seed)
            yield root.name, seed, faults(locale, Path(work, "pages"), Path(work, "out"))


def main() -> int:
    """Try the trees that the command line names; exit code 1 if one of them ends in an exception."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trees", nargs="+", metavar="LOCALE=PAGES")
    parser.add_argument("--seeds", type=int, default=20, help="damaged copies of each tree")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    options = parser.parse_args()
    found = False
    for name, seed, fault in tried(options.trees, range(options.first, options.first + options.seeds)):
        print(f"{name} seed {seed}: {fault or 'no exception'}", flush=True)
        found = found or bool(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
