"""Pieces of a part: what a part asked stays known, also when a piece of it fails."""

from __future__ import annotations

import pytest

from docabi.driver.pieces import Keeper, Kept
from docabi.driver.questions import Notes, Questions


def keeper_of(answers: dict[str, bytes]) -> tuple[Keeper, Notes]:
    """What keeps pieces of a specification that answers so."""
    notes = Notes()
    questions = Questions(notes, lambda asked: answers[asked])
    return Keeper(questions, lambda asked, before: answers[asked] != before), notes


def test_a_part_that_fails_depends_on_all_that_it_asked() -> None:
    keeper, notes = keeper_of({})
    keeper.begin(Kept())
    notes.note("text\0ILamp\0fr-FR")

    def fail() -> str:
        notes.note("text\0ISwitch\0fr-FR")
        raise ValueError("a template of somebody's")

    with pytest.raises(ValueError, match="somebody"):
        keeper.keep("declaration ISwitch", str, fail)
    assert notes.asked == {"text\0ILamp\0fr-FR", "text\0ISwitch\0fr-FR"}
    assert keeper.kept().pieces == {}


@pytest.mark.parametrize(
    ("answer", "given", "why"),
    [
        (b"old", 1, {}),
        (b"new", 1, {"class ILamp": "the words of ILamp in fr-FR changed"}),
        (b"old", 2, {"class ILamp": "what it is made from changed"}),
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
    before.keep("class ILamp\0doc", str, make, 1)
    keeper, notes = keeper_of({asked: answer})
    keeper.begin(before.kept())
    assert keeper.keep("class ILamp\0doc", str, make, given) == "made"
    assert keeper.why == why
    assert notes.asked == {asked}
