"""Questions have numbers, which are others in each build; what is kept of them does not depend on these."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from docabi.driver.question_numbers import Numbers, parted

PIECES = st.text("ab\x01 é", max_size=2)
NAMES = st.lists(PIECES, min_size=1, max_size=3)
ASKED = st.one_of(
    st.just([]),
    st.sampled_from([["all"], ["keys"]]),
    st.builds(lambda how, names: [how, *names], st.sampled_from(["[]", "in", "()"]), NAMES),
)
ABOUT_DIVISION = st.builds(lambda path, asked: "?" + "\0".join([path, *asked]), PIECES, ASKED)
QUESTIONS = st.one_of(ABOUT_DIVISION, PIECES, st.builds("text\0{}\0{}".format, PIECES, PIECES))


@given(QUESTIONS)
def test_a_question_is_how_it_begins_and_how_it_ends(question: str) -> None:
    numbers = Numbers()
    assert "".join(parted(question)) == question
    assert numbers.text(numbers.number(question)) == question
    assert numbers.is_word(numbers.number(question)) == (not question.startswith("?"))


@given(st.lists(QUESTIONS), st.randoms())
def test_questions_in_groups_are_the_same_whichever_was_asked_first(questions: list[str], random: Random) -> None:
    one, other = Numbers(), Numbers()
    asked = {one.number(question) for question in questions}
    assert len(asked) == len(one) == len({*questions})
    shuffled = [*questions]
    random.shuffle(shuffled)
    found = other.grouped({other.number(question) for question in shuffled})
    assert [*found.items()] == [*one.grouped(asked).items()]
    assert {*one.of(found)} == asked
    assert one.words_of(asked) == sorted({question for question in questions if not question.startswith("?")})
