"""Work grows no faster than the text that is read, whatever the text repeats, and no length of a text raises.

Work is counted here; `benchmarks/growth.py` compares the CPU time of the same texts.
"""

from __future__ import annotations

from functools import partial

import pytest

from tests.growth.counted_work import steps
from tests.growth.long_texts import LongText, long_texts

TEXTS = pytest.mark.parametrize("text", list(long_texts()), ids=lambda text: text.name)
SHORT = 1_000
# Longer than any paragraph that is read (`Limits.paragraph`).
LONGEST = {
    "declaration": 80_000,
    "definitions": 80_000,
    "inline": 60_000,
    "page": 100_000,
    "sections": 50_000,
    "check": 60_000,
    "notices": 50_000,
}


@pytest.mark.slow
@TEXTS
def test_work_grows_with_the_text(text: LongText) -> None:
    text.read(text.of_length(SHORT // 3))  # What is done once (tables, expressions) is done here.
    few, many = (steps(partial(text.read, text.of_length(signs))) for signs in (SHORT, 4 * SHORT))
    # Four times the text: work in its square would be sixteen times as much.
    assert many < 7 * few, (few, many)


@pytest.mark.slow
@TEXTS
def test_a_very_long_text_is_read(text: LongText) -> None:
    text.read(text.of_length(LONGEST[text.name.partition(":")[0]]))


def test_steps_count_calls_and_lines() -> None:
    def square(size: int) -> None:
        for _ in range(size):
            for _ in range(size):
                len("")

    few, many = (steps(partial(square, size)) for size in (10, 40))
    assert few > 100
    assert many > 10 * few
