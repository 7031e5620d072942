"""The history of a whole real tree, of two snapshots, page by page: the sum of its steps is what its ends differ in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from docabi.cache import Cache
from docabi.driver.history import history
from tests.changes.net_changes import net
from tests.changes.opened import difference, opener, settings_of
from tests.changes.test_real_trees import INNER, texts
from tests.changes.trees import History
from tests.small_projects import Silent

pytestmark = [pytest.mark.corpus, pytest.mark.slow]
COMMITS = 50


def exchanged(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[dict[str, str], str]]:
    """Trees from one to another, in each of which some more pages are those of the other one."""
    changed = [path for path in sorted({*old, *new}) if old.get(path) != new.get(path)]
    now = dict(old)
    yield dict(now), "the first snapshot"
    for number in range(COMMITS):
        for path in changed[number::COMMITS]:
            now.pop(path, None)
            now |= {path: new[path]} if path in new else {}
        yield dict(now), f"{number}"
    assert now == new


def test_the_sum_of_fifty_steps_is_the_difference_of_the_ends(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = (texts(corpus / name / INNER) for name in ("fr-fr-2019", "fr-fr"))
    repository = History(tmp_path / "repository")
    names = repository.commits(exchanged(old, new))
    monkeypatch.chdir(repository.folder)
    cache = Cache(tmp_path / "memo")
    with history(settings_of(repository), cache, 2, Silent()) as told:
        steps = [step.changes for step in told.steps(f"{names[0]}..{names[-1]}", "", words=False)]
    opened = opener(repository, memo=cache, workers=2)
    ends = difference(opened.open(names[0]), opened.open(names[-1]))
    cache.close()
    assert len(steps) == COMMITS
    assert len(ends) > 10
    assert sum(bool(step) for step in steps) > 5
    assert net(steps) == net([ends])
    # No step tells what the next one takes back: nothing flips while a translation is exchanged page by page.
    assert sum(map(len, steps)) < 3 * len(ends)
