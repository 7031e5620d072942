"""What the site costs beside that of another revision: CPU and bytes of a page, in turns of whole processes.

    python -m benchmarks.site OLD [--locales 10] [--rounds 3]

OLD is a git revision, or the folder of a checkout. Built are the reference pages alone, from nothing, in one process.
With more locales than there are trees, trees are taken again under tags of their own. Printed are, for each revision,
the median of the seconds of CPU, its pages (files of HTML), and of a page the CPU, the bytes of its HTML (mean and
median) and those of all files of the site; then the ratios of this checkout to OLD.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

from benchmarks.compare_revisions import check_out
from benchmarks.measuring import PROJECT, Run, build_command, folder, full_trees, progress, run

SITE = ("--targets", "reference")


class Site(NamedTuple):
    """A site that was built: what that cost, the bytes of each page, and those of all its files."""

    cost: Run
    pages: Sequence[int]
    bytes: int

    @property
    def milliseconds(self) -> float:
        """CPU of a page."""
        return 1000 * self.cost.cpu / len(self.pages)


def build_site(roots: Sequence[Path], **environment: str) -> Site:
    """Build a site of these trees from nothing, in one process."""
    with folder() as out:
        cost = run(build_command(roots, out / "out", 1, *SITE), **environment)
        files = [file for file in (out / "out" / "generated" / "reference").rglob("*") if file.is_file()]
        pages = [file.stat().st_size for file in files if file.suffix == ".html"]
        return Site(cost, pages, sum(file.stat().st_size for file in files))


@contextmanager
def code_of(revision: str) -> Iterator[Path]:
    """The folder of docabi's code at a revision, or in a checkout."""
    if (Path(revision) / "generator").is_dir():
        yield Path(revision).resolve() / "generator"
        return
    with folder() as place:
        check_out(revision, place)
        yield place / "generator"


@contextmanager
def trees(count: int) -> Iterator[list[Path]]:
    """So many trees, each with a name of its own: the real ones, and links to them."""
    real = full_trees(count)
    with folder() as place:
        again = []
        for number, root in enumerate(islice(cycle(real), count - len(real))):
            tree = root.parents[2]
            (place / f"{'-'.join(tree.name.split('-')[:2])}-again{number}").symlink_to(tree)
            again.append(place / f"{'-'.join(tree.name.split('-')[:2])}-again{number}" / root.relative_to(tree))
        yield [*real, *again]


def told(sites: Sequence[Site]) -> str:
    """What the sites of one revision cost, in words; all of them have the same pages."""
    pages = sites[0].pages
    cpu = statistics.median(one.cost.cpu for one in sites)
    milliseconds = statistics.median(one.milliseconds for one in sites)
    mean, middle = statistics.mean(pages), statistics.median(pages)
    size = f"{mean:,.0f} bytes of HTML (median {middle:,.0f}), {sites[0].bytes / len(pages):,.0f} of all files"
    return f"{cpu:.1f} s, {len(pages):,} pages; of a page {milliseconds:.2f} ms, {size}"


def main() -> None:
    """Print the figures of both revisions and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old")
    parser.add_argument("--locales", type=int, default=10)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    if options.old == "now":
        parser.error("`now` is what this checkout is called")
    built: dict[str, list[Site]] = {options.old: [], "now": []}
    with code_of(options.old) as old, trees(options.locales) as roots:
        codes = {options.old: old, "now": PROJECT / "generator"}
        for number in range(options.rounds):
            for name in codes if number % 2 else reversed(codes):
                built[name].append(build_site(roots, PYTHONPATH=str(codes[name])))
                progress(f"{name}: {built[name][-1].cost.cpu:.1f} s of CPU")
        print(f"{len(roots)} locales, Python {sys.version.split()[0]}, {options.rounds} rounds in turns")
    for name, sites in built.items():
        print(f"{name}: {told(sites)}")
    before, now = built.values()
    cost = statistics.median(b.milliseconds / a.milliseconds for a, b in zip(before, now, strict=True))
    size = statistics.mean(now[0].pages) / statistics.mean(before[0].pages)
    print(f"now / {options.old}: CPU of a page {cost:.3f} (median of pairs), bytes of a page {size:.3f}")


if __name__ == "__main__":
    main()
