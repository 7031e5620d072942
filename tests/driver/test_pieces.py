"""Pieces of a part: what a part asked stays known, also when a piece of it fails."""

from __future__ import annotations

import pytest

from docabi.driver.pieces import AsBefore, Keeper, Kept
from docabi.driver.questions import Notes, Questions


def keeper_of(answers: dict[str, bytes]) -> tuple[Keeper, Notes]:
    """What keeps pieces of a specification that answers so."""
    notes = Notes()
    questions = Questions(notes, lambda asked: answers[asked])
    return Keeper(questions), notes


def test_a_part_that_fails_depends_on_all_that_it_asked() -> None:
    keeper, notes = keeper_of({})
    keeper.begin(Kept())
    notes.note("text\0ILamp\0fr-FR")

    def fail() -> str:
        notes.note("text\0ISwitch\0fr-FR")
        raise ValueError("a template of somebody's")

    with pytest.raises(ValueError, match="somebody"):
        keeper.keep("declaration ISwitch", str, fail)
    assert keeper.asked == notes.asked
    assert notes.texts == ["text\0ILamp\0fr-FR", "text\0ISwitch\0fr-FR"]
    assert keeper.kept().pieces == {}


@pytest.mark.parametrize(
    ("answer", "given", "why"),
    [
        (b"old", 1, {}),
        (b"new", 1, {"codes ILamp": "the words of ILamp in fr-FR changed"}),
        (b"old", 2, {"codes ILamp": "what it is made from changed"}),
    ],
)
def test_a_piece_is_kept_as_long_as_answers_and_what_it_is_given_stay(
    answer: bytes, given: int, why: dict[str, str]
) -> None:
    asked = "text\0ILamp\0fr-FR"
    before, notes = keeper_of({asked: b"old"})

    def make() -> str:
        notes.note(asked)
        return "made"

    before.begin(Kept())
    before.keep("codes ILamp\0fr-FR", str, make, 1)
    keeper, notes = keeper_of({asked: answer})
    keeper.begin(before.kept(), {notes.numbers.number(asked)} if answer == b"new" else ())
    assert keeper.keep("codes ILamp\0fr-FR", str, make, given) == "made"
    assert keeper.why == why
    assert keeper.asked == {notes.numbers.number(asked)}


LAMP, SWITCH = "text\0ILamp\0fr-FR", "text\0ISwitch\0fr-FR"


def part_of(notes: Notes, keeper: Keeper, lamp: str, *, outside: str = "") -> str:
    """A part of two pieces, each of which asks for words, and what it asks itself."""

    def make(asked: str, made: str) -> str:
        notes.note(asked)
        return made

    if outside:
        notes.note(outside)
    return keeper.keep("lamp", str, lambda: make(LAMP, lamp)) + keeper.keep("switch", str, lambda: make(SWITCH, "off"))


@pytest.mark.parametrize(
    ("now", "outside", "is_as_before"),
    [("on", "", True), ("dim", "", False), ("on", LAMP, False)],
)
def test_a_part_whose_pieces_come_out_as_before_is_given_up(now: str, outside: str, *, is_as_before: bool) -> None:
    """Unless it asked itself what is answered otherwise."""
    keeper, notes = keeper_of({LAMP: b"old", SWITCH: b"same"})
    keeper.begin(Kept())
    part_of(notes, keeper, "on", outside=outside)
    known = keeper.kept()
    keeper, notes = keeper_of({LAMP: b"new", SWITCH: b"same"})
    keeper.begin(known, {notes.numbers.number(LAMP)}, may_stay=True)
    if not is_as_before:
        assert part_of(notes, keeper, now, outside=outside) == f"{now}off"
        return
    with pytest.raises(AsBefore):
        part_of(notes, keeper, now)
    keeper.stay()
    after = keeper.kept()
    assert {*map(notes.numbers.text, keeper.asked)} == {LAMP, SWITCH}
    assert after.pieces.keys() == {"lamp", "switch"}  # also the one that it did not come to
    assert after.asked == {"": [LAMP, SWITCH]}
    keeper.begin(after, may_stay=True)
    assert part_of(notes, keeper, "never made") == "onoff"
