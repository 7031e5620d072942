"""Each class of changes: a sheet that shows it, its counterpart when the sides are swapped, its page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from docabi.changes import Audience, Level
from docabi.changes.classes import classes, counterpart, explain, message
from docabi.rules import rules
from tests.cases.sheet import Found, check, files, read
from tests.changes.sheets import compared, plain, sides
from tests.command_line import docabi

SHEETS = files("changes")


@pytest.mark.parametrize("file", SHEETS, ids=lambda file: file.stem)
def test_a_sheet(file: Path, update: bool) -> None:
    sheet = read(file)
    found = compared(*sides(sheet))
    check(sheet, Found([plain(one) for one in found]), update)
    assert file.stem in {one.rule for one in found}


@pytest.mark.parametrize("file", SHEETS, ids=lambda file: file.stem)
def test_swapped_sides_give_the_counterpart(file: Path) -> None:
    old, new = sides(read(file))
    forth, back = compared(old, new), compared(new, old)
    assert sorted((counterpart(one.rule), one.new, one.old) for one in forth) == sorted(
        (one.rule, one.old, one.new) for one in back
    )


@pytest.mark.parametrize("file", SHEETS, ids=lambda file: file.stem)
def test_a_side_is_equal_to_itself(file: Path) -> None:
    for side in sides(read(file)):
        assert compared(side, side) == []


def test_every_class_has_a_sheet_of_its_own_or_of_its_counterpart() -> None:
    shown = {file.stem for file in SHEETS}
    assert len(classes()) >= 45
    assert {rule for rule in classes() if rule not in shown and counterpart(rule) not in shown} == set()
    assert shown <= set(classes())


def test_counterparts_are_mutual() -> None:
    for rule in classes():
        assert counterpart(counterpart(rule)) == rule


def test_every_class_says_what_it_does_in_one_sentence() -> None:
    for rule, one in classes().items():
        assert one.effect.endswith("."), rule
        assert ". " not in one.effect, rule
        assert one.advice.endswith("."), rule
        assert {one.levels.of(audience) for audience in Audience} <= set(Level), rule
        assert rule not in rules(), f"{rule} is a rule, too: `docabi explain` has one page for it"


def test_a_page_of_each_class_says_message_effect_levels_and_counterpart() -> None:
    for rule, one in classes().items():
        page = explain(rule)
        for said in (
            rule,
            one.message,
            one.effect,
            one.advice,
            *(str(one.levels.of(audience)) for audience in Audience),
        ):
            assert said in page, rule
        assert not one.counterpart or one.counterpart in page


def test_the_command_explains_a_class(tmp_path: Path) -> None:
    shown = docabi("explain", "method-inserted", cwd=tmp_path)
    assert (shown.returncode, shown.stdout) == (0, explain("method-inserted"))
    near = docabi("explain", "method-insert", cwd=tmp_path)
    assert near.returncode == 2
    assert "method-inserted" in near.stderr


def test_a_message_takes_values_as_they_are() -> None:
    [change] = [one for one in compared(*sides(read(next(file for file in SHEETS if file.stem == "header-changed"))))]
    assert message(change) == "its header is lights.h now, it was lamps.h"


def test_the_command_lists_every_class_and_explains_it(tmp_path: Path) -> None:
    listed = docabi("rules", "--changes", cwd=tmp_path).stdout.splitlines()
    assert [line.split()[:2] for line in listed] == [[one.levels.worst.value, rule] for rule, one in classes().items()]
    as_json = json.loads(docabi("rules", "--changes", "--format", "json", cwd=tmp_path).stdout)
    assert [one["class"] for one in as_json] == [*classes()]
    assert all(explain(rule) for rule in classes())
