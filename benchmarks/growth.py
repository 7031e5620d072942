"""How CPU time grows with the length of a text: `python benchmarks/growth.py [--rounds N] [WORD...]`.

Each text of `tests/growth/long_texts.py` (those whose name has one of the words) is read at two lengths, one four times
the other. Printed is the ratio of the CPU times, the least of some rounds each: about 4 where time is in proportion to
the text, 16 where it is in its square. Tests count steps of Python instead; this sees what expressions do inside.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(PROJECT)]

from tests.growth.long_texts import LongText, long_texts  # noqa: E402 - the checkout is on the path only now

# The longer one is still short enough to be read as inline Markdown.
LENGTHS = (12_000, 48_000)


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


def main() -> None:
    """Print a line a text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*", help="only texts with one of these words in their names")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    for text in long_texts():
        if not options.words or any(word in text.name for word in options.words):
            print(f"{text.name:<36} {ratio(text, options.rounds):6.1f}", flush=True)


if __name__ == "__main__":
    main()
