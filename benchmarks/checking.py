"""What `docabi check` costs against a cold build of the same tree: pairs of whole processes, in CPU.

    python -m benchmarks.checking [--rounds 3] [--jobs 2]

prints the medians: a cold build of all targets, a cold check, a check after the words of one page were edited.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
from pathlib import Path

from benchmarks.measuring import folder, full_trees, pages_of, run

_SETTINGS = "sources:\n  {locale}: pages\n"


def measured(tree: Path, project: Path, jobs: int) -> tuple[float, float, float]:
    """CPU seconds of a cold build, of a cold check, and of a check after an edit, in a project of its own."""
    shutil.copytree(tree, project / "pages")
    language, region, *_ = tree.parents[2].name.split("-")
    (project / "docabi.yaml").write_text(_SETTINGS.format(locale=f"{language}-{region.upper()}"), "utf-8")
    command = [sys.executable, "-c", f"import os; os.chdir({str(project)!r}); import docabi.__main__ as m; m.command()"]

    def cost(name: str) -> float:
        return run([*command, name, "--quiet", "-j", str(jobs)]).cpu

    build = cost("build")
    for made in (".docabi", "specs", "generated"):
        shutil.rmtree(project / made)
    check = cost("check")
    page = max((project / "pages").rglob("*-method.md"))
    page.write_bytes(page.read_bytes() + b"\nFin.\n")
    return build, check, cost("check")


def main() -> None:
    """Print the medians and their ratios to a cold build."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    (tree,) = full_trees(1)
    rounds = []
    for _ in range(options.rounds):
        with folder() as place:
            rounds.append(measured(tree, place, options.jobs))
    build, check, again = (statistics.median(column) for column in zip(*rounds, strict=True))
    print(f"{pages_of([tree]):,} pages: build {build:.2f} s, check {check:.2f} s ({check / build:.2f}), ", end="")
    print(f"check after an edit {again:.2f} s ({again / build:.3f})")


if __name__ == "__main__":
    main()
