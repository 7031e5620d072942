"""A build of all targets grows no faster than the documentation in each dimension: rows, parameters, links, pages.

Work is counted here; `benchmarks/growth.py` measures time and memory of the same trees, which are larger there.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from docabi.driver import snapshot
from docabi.driver.build import build
from docabi.driver.outcome import Outcome
from tests.growth.counted_work import steps
from tests.growth.dimensions import DIMENSIONS, project
from tests.small_projects import Silent

# Less growth than this is what a digest or a path of another length makes.
LEAST = 3_000


def built(folder: Path, name: str, size: int) -> Outcome:
    return build(project(folder, DIMENSIONS[name].files(size)), Silent(), 1, check=False)


@pytest.mark.slow
@pytest.mark.parametrize("name", DIMENSIONS)
def test_work_of_a_build_grows_with(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The clock decides whether a build trusts the times of files that it has just written: here it always does.
    monkeypatch.setattr(snapshot, "TICK_NS", -3_600_000_000_000)
    few = DIMENSIONS[name].few
    built(tmp_path / "first", name, few)  # What is done once (tables, templates) is done here.
    counts = [steps(partial(built, tmp_path / f"{size}", name, size)) for size in (few, 2 * few, 4 * few)]
    first, second = counts[1] - counts[0], counts[2] - counts[1]
    # Twice as much is added by the second doubling; work in the square would add four times as much.
    assert second < 2.8 * max(first, LEAST), counts
