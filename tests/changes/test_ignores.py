"""Changes that a file says are known, by the day."""

from __future__ import annotations

import pytest

from docabi.changes import Change
from docabi.changes.ignores import keep, read_ignores


@pytest.mark.parametrize(("today", "hidden"), [("2026-06-14", 1), ("2026-06-15", 1), ("2026-06-16", 0)])
def test_the_last_day_counts(today: str, hidden: int) -> None:
    """As in baselines and comments of pages."""
    kept = keep([Change("ILamp", "", "x")], read_ignores("- {entity: ILamp, reason: so, until: '2026-06-15'}"), today)
    assert kept.hidden == hidden
    assert bool(kept.notes) == (not hidden)
