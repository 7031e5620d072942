"""A git history whose commits each change one thing: each commit's list is right, quiet commits change nothing, and the
sum of the steps is the difference of the ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from docabi.changes import Change
from docabi.changes.classes import classes, counterpart
from docabi.driver.sides import Side
from docabi.store import dumps
from tests.cases.sheet import files
from tests.changes.further_steps import CAME, FURTHER, UNSEEN, further
from tests.changes.lamp_documentation import Documentation, Wording, lamps
from tests.changes.net_changes import net
from tests.changes.opened import difference, opener
from tests.changes.steps import QUIET, STEPS
from tests.changes.trees import History
from tests.command_line import docabi, write_tree


def commits() -> Iterator[tuple[str, Documentation, list[str]]]:
    """Every commit: what it does, the documentation, what it changes."""
    now = lamps()
    yield "the first pages", now, []
    for title, edit, changed in (*QUIET, *STEPS):
        yield title, edit(now), changed
        yield f"back: {title}", now, [_back(one) for one in changed]
    more = further()
    yield "further pages", more, [*CAME]
    for title, edit, changed in FURTHER:
        yield title, edit(more), changed
        yield f"back: {title}", more, [_back(one) for one in changed]


def _back(change: str) -> str:
    """What taking a change back changes."""
    rule, _, name = change.partition(" ")
    renamed = {
        "methods.Light.parameters.brightness": "methods.Light.parameters.level",
        "members.LC_AZURE": "members.LC_BLUE",
        "members.lit.name": "members.on.name",
        "methods.Fade": "methods.Dim",
        "PutLamp": "AddLamp",
    }
    for one, other in renamed.items():
        name = name.replace(one, other)
    return f"{counterpart(rule)} {name}"


class Replay(msgspec.Struct, frozen=True):
    """A history, its commits, and each opened as a side."""

    folder: Path
    titles: tuple[str, ...]
    expected: tuple[list[str], ...]
    sides: tuple[Side, ...]

    def step(self, number: int) -> list[Change]:
        """What a commit changes."""
        return difference(self.sides[number - 1], self.sides[number])


@pytest.fixture(scope="module")
def replay(tmp_path_factory: pytest.TempPathFactory) -> Replay:
    history = History(tmp_path_factory.mktemp("history") / "repository")
    made = [*commits()]
    names = history.commits((documentation.pages(), title) for title, documentation, _ in made)
    sides = tuple(map(opener(history).open, names))
    titles, _, expected = zip(*made, strict=True)
    return Replay(history.folder, titles, expected, sides)


def test_the_history_has_as_many_commits_as_it_should(replay: Replay) -> None:
    assert len(replay.sides) >= 170
    assert len({title.removeprefix("back: ") for title in replay.titles}) >= 85


def test_each_commit_changes_what_it_should_and_nothing_else(replay: Replay) -> None:
    for number in range(1, len(replay.sides)):
        found = [" ".join(filter(None, (one.rule, one.entity, one.part))) for one in replay.step(number)]
        assert sorted(found) == sorted(replay.expected[number]), replay.titles[number]


def test_commits_show_every_class_that_pages_can(replay: Replay) -> None:
    seen = {one.rule for number in range(1, len(replay.sides)) for one in replay.step(number)}
    quiet = (number for number in range(1, len(replay.sides)) if not replay.expected[number])
    for number in quiet:
        seen.update(one.rule for one in difference(replay.sides[number - 1], replay.sides[number], words=True))
    assert not seen & UNSEEN.keys()
    assert seen | UNSEEN.keys() == set(classes())
    assert UNSEEN.keys() <= {rule for file in files("changes") for rule in (file.stem, counterpart(file.stem))}


def test_quiet_commits_leave_every_file_of_facts_as_it_is(replay: Replay) -> None:
    quiet = [number for number in range(1, len(replay.sides)) if not replay.expected[number]]
    assert len(quiet) >= 10
    for number in quiet:
        before, after = (
            {name: dumps(one) for name, one in side.view.entities.items()}
            for side in replay.sides[number - 1 : number + 1]
        )
        assert before == after, replay.titles[number]


@pytest.mark.slow
def test_quiet_commits_change_words_alone_of_generated_code(tmp_path: Path) -> None:
    """Headers without comments, and modules without docstrings, are the same bytes."""
    first = _code(tmp_path / "first", lamps())
    for title, edit, changed in QUIET:
        if not changed:
            assert _code(tmp_path / title, edit(lamps())) == first, title


def _code(folder: Path, documentation: Documentation) -> dict[str, str]:
    write_tree(folder / "docs", documentation.pages())
    options = ("--out", folder / "out", "--targets", "c,python", "--quiet", "-j", "1")
    done = docabi("build", "--source", f"fr-FR={folder / 'docs'}", *options, cwd=folder)
    assert done.returncode == 0, done.stderr
    made = (folder / "out/generated").rglob("*")
    texts = {
        file.relative_to(folder / "out").as_posix(): file.read_text("utf-8")
        for file in made
        if file.suffix in (".h", ".py")
    }
    return {path: _without_words(text) for path, text in texts.items()}


def _without_words(text: str) -> str:
    text = re.sub(r'/\*.*?\*/|"""(?:[^"\\]|\\.|"(?!""))*"""', "", text, flags=re.DOTALL)
    text = re.sub(r"'(?:Fait|Réalise) une chose\.'|\"(?:Fait|Réalise) une chose\.\"", "''", text)
    return "\n".join(line.split("  #")[0].rstrip() for line in text.splitlines() if line.strip())


@pytest.mark.parametrize(("start", "end"), [(0, -1), (0, 16), (9, 40), (15, 61), (20, 21), (60, 120)])
def test_the_sum_of_the_steps_is_the_difference_of_the_ends(replay: Replay, start: int, end: int) -> None:
    last = end % len(replay.sides)
    steps = [replay.step(number) for number in range(start + 1, last + 1)]
    assert net(steps) == net([difference(replay.sides[start], replay.sides[last])])


def test_wordings_are_what_they_are_by_default() -> None:
    """A wording changes every page that it should; else a quiet commit would be an empty one."""
    plain = lamps().pages()
    for _, edit, _ in QUIET:
        assert edit(lamps()).pages() != plain
    assert Wording() == lamps().wording
