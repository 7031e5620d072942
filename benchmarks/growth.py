"""How time and memory grow with what is read: `python benchmarks/growth.py [--rounds N] [--texts] [WORD...]`.

Each dimension of `tests/growth/dimensions.py` (those whose name has one of the words) is doubled twice, up to its
size. A tree of two locales is read, built with all targets and checked, each in a process of its own. Printed are the
CPU time and the peak memory at the full size, what each doubling multiplies them by, and the memory for each unit; all
without what a tree of size 2 takes. About 2 is in proportion, 4 is the square. The exit code is 1 if the last doubling
takes more than 2.6 times as much in every round.

With `--texts` each text of `tests/growth/long_texts.py` is read at two lengths, one four times the other, and the ratio
of the CPU times is printed: about 4 where time is in proportion to the text, 16 where it is in its square. Tests count
steps of Python instead; these figures see what expressions and lists do inside.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(PROJECT)]

from docabi.config import Settings  # noqa: E402 - the checkout is on the path only now
from docabi.diagnostics import Sink  # noqa: E402
from docabi.driver.build import build  # noqa: E402
from docabi.driver.checking import check  # noqa: E402
from docabi.facts import Facts  # noqa: E402
from docabi.families import canonical  # noqa: E402
from docabi.lower import lower_page  # noqa: E402
from docabi.reader import read_page  # noqa: E402
from docabi.reader.leaves import words_of  # noqa: E402
from docabi.source import PageId  # noqa: E402
from tests.growth.dimensions import DIMENSIONS, Dimension, project  # noqa: E402
from tests.growth.long_texts import LongText, long_texts  # noqa: E402
from tests.small_projects import Silent  # noqa: E402

# The longer one is still short enough to be read in a moment.
LENGTHS = (12_000, 48_000)
MOST = 2.6
# Growth below these says nothing: seconds, and MiB.
LEAST = (0.1, 8.0)
FACTS = Facts()


class Cost(NamedTuple):
    """CPU seconds and peak MiB of a process."""

    seconds: float
    memory: float

    def without(self, other: Cost) -> Cost:
        """What is left without another cost."""
        return Cost(self.seconds - other.seconds, self.memory - other.memory)


def read(settings: Settings) -> None:
    """Read and lower every page of a project, and take its words apart."""
    for root in settings.sources:
        for file in sorted(root.folder.rglob("*.md")):
            identity = PageId(root.locale, file.relative_to(root.folder).as_posix())
            sink = Sink(identity)
            page = read_page(identity, file.read_bytes(), FACTS, sink)
            if page is not None:
                words_of(page)
                lower_page(canonical(page, FACTS), FACTS, sink)


WORKS: Mapping[str, Callable[[Settings], object]] = {
    "read": read,
    "build": lambda settings: build(settings, Silent(), 1, check=False),
    "check": lambda settings: check(settings, Silent(), 1, memo=False),
}


def cost(dimension: Dimension, size: int, work: Callable[[Settings], object]) -> Cost:
    """What some work over a tree of a size takes in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        settings = project(Path(folder), dimension.files(size))
        child = os.fork()
        if not child:
            try:
                work(settings)
            except BaseException as error:
                print(f"failed: {error!r}", file=sys.stderr)
                os._exit(1)
            os._exit(0)
        _, status, usage = os.wait4(child, 0)
    if status:
        raise SystemExit(1)
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def doublings(dimension: Dimension, work: Callable[[Settings], object]) -> list[Cost]:
    """What the work takes at a quarter, at half and at the full size, without what the smallest tree takes."""
    least = cost(dimension, 2, work)
    return [cost(dimension, dimension.size // part, work).without(least) for part in (4, 2, 1)]


def ratios(costs: list[Cost], kind: int) -> list[float]:
    """What each doubling multiplies the seconds (0) or the memory (1) by; 0 where it is too little to be told."""
    found = pairwise(cost[kind] for cost in costs)
    return [after / before if before > LEAST[kind] else 0 for before, after in found]


def measure(dimension: Dimension, work: str, rounds: int) -> tuple[str, bool]:
    """A row of the table, and whether time and memory are in proportion in one of some rounds."""
    for _ in range(rounds):
        costs = doublings(dimension, WORKS[work])
        time_ratios, memory_ratios = ratios(costs, 0), ratios(costs, 1)
        fits = max(time_ratios[-1], memory_ratios[-1]) <= MOST
        if fits:
            break
    last = costs[-1]
    shown = (
        f"{last.seconds:7.2f} s {_shown(time_ratios)} {last.memory:7.1f} MiB {_shown(memory_ratios)} "
        f"{last.memory * 1024 / dimension.size:7.2f} KiB"
    )
    return shown, fits


def _shown(found: list[float]) -> str:
    return " ".join(f"{ratio:4.1f}" if ratio else "   -" for ratio in found)


def measure_dimensions(words: list[str], rounds: int) -> Iterator[bool]:
    """Print a line a dimension and work; yields whether each is in proportion."""
    print(f"{'dimension':<32} {'':5} {'size':>6} {'time':>9} {'ratios':^9} {'memory':>11} {'ratios':^9} {'each':>11}")
    for name, dimension in DIMENSIONS.items():
        for work in WORKS if _is_chosen(name, words) else ():
            shown, fits = measure(dimension, work, rounds)
            print(
                f"{name:<32} {work:<5} {dimension.size:6} {shown}{'' if fits else '  more than in proportion'}",
                flush=True,
            )
            yield fits


def _is_chosen(name: str, words: list[str]) -> bool:
    return not words or any(word in name for word in words)


def seconds(text: LongText, length: int) -> float:
    """The CPU time of reading a text of this length."""
    made = text.of_length(length)
    started = time.process_time()
    text.read(made)
    return time.process_time() - started


def ratio(text: LongText, rounds: int) -> float:
    """How many times as long the longer text takes."""
    # Each round reads a text of another length, because what was read once may be remembered.
    short, long = (min(seconds(text, length + 16 * turn) for turn in range(rounds)) for length in LENGTHS)
    return long / max(short, 1e-6)


def main() -> int:
    """Print a line a dimension, or a line a text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="*", help="only dimensions or texts with one of these words in their names")
    parser.add_argument("--rounds", type=int, default=3, help="how often what is out of proportion is measured")
    parser.add_argument("--texts", action="store_true", help="measure how reading of single texts grows")
    options = parser.parse_args()
    if options.texts:
        for text in long_texts():
            if _is_chosen(text.name, options.words):
                print(f"{text.name:<36} {ratio(text, options.rounds):6.1f}", flush=True)
        return 0
    # What is made once (facts, parsers, templates) is made before processes are measured.
    with tempfile.TemporaryDirectory() as folder:
        settings = project(Path(folder), DIMENSIONS["paragraphs"].files(2))
        for work in WORKS.values():
            work(settings)
    fits = [*measure_dimensions(options.words, options.rounds)]
    print(f"peak of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")
    return 0 if all(fits) else 1


if __name__ == "__main__":
    raise SystemExit(main())
