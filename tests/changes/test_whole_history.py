"""The history of a whole real tree, of two snapshots, page by page: the sum of its steps is what its ends differ in."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from docabi.cache import Cache
from docabi.changes import Change, compare
from docabi.config import Project, resolve
from docabi.driver.sides import Opener, Side, hints
from docabi.source import SourceRoot
from tests.changes.net_changes import net
from tests.changes.test_real_trees import INNER
from tests.changes.trees import History
from tests.small_projects import Silent

pytestmark = [pytest.mark.corpus, pytest.mark.slow]
COMMITS = 50


def difference(old: Side, new: Side) -> list[Change]:
    return compare(old.view, new.view, hints=hints(old, new))


def pages(root: Path) -> dict[str, str]:
    return {file.relative_to(root).as_posix(): file.read_bytes().decode() for file in sorted(root.rglob("*.md"))}


def test_the_sum_of_fifty_steps_is_the_difference_of_the_ends(corpus: Path, tmp_path: Path) -> None:
    old, new = (pages(corpus / name / INNER) for name in ("fr-fr-2019", "fr-fr"))
    changed = [path for path in sorted({*old, *new}) if old.get(path) != new.get(path)]
    history, now = History(tmp_path / "repository"), dict(old)
    names = [history.commit(now)]
    for number in range(COMMITS):
        for path in changed[number::COMMITS]:
            now.pop(path, None)
            now |= {path: new[path]} if path in new else {}
        names.append(history.commit(now))
    assert now == new
    settings = msgspec.structs.replace(
        resolve(Project(patches=""), Path()), sources=(SourceRoot("fr-FR", history.folder / "docs"),)
    )
    cache = Cache(tmp_path / "memo")
    opener = Opener(settings, cache, 2, Silent(), lambda folder: None, history.folder)
    first = last = opener.open(names[0])
    steps = []
    for name in names[1:]:
        side = opener.open(name)
        steps.append(difference(last, side))
        last = side
    cache.close()
    ends = difference(first, last)
    assert len(ends) > 10
    assert sum(bool(step) for step in steps) > 5
    assert net(steps) == net([ends])
    # No step tells what the next one takes back: nothing flips while a translation is exchanged page by page.
    assert sum(map(len, steps)) < 3 * len(ends)
