"""What the parts of a target asked is kept from build to build; what is answered otherwise is found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.driver.answers import Answers
from docabi.driver.question_numbers import Numbers
from docabi.driver.questions import Notes, Questions

NAMES = st.text("abcAB:\x01\x02 é", max_size=3)
PLAIN = st.one_of(NAMES, st.integers(-2, 2), st.booleans(), st.none(), st.tuples(NAMES))
TABLES = st.dictionaries(NAMES, PLAIN, max_size=6)
OTHERS = st.dictionaries(st.one_of(NAMES, st.tuples(NAMES, NAMES)), st.one_of(PLAIN, st.lists(NAMES)), max_size=4)
SOME = ("a", "bc", "\x02", ("a", "b"))
Asked = Mapping[str, Sequence[tuple[str, str]]]
"""Part -> what it asks: of which table, or of the set of names, and for what."""


def questions_of(plain: Mapping[Any, Any], other: Mapping[Any, Any]) -> tuple[Questions, Mapping[str, Any]]:
    """Two tables and a set that parts ask."""
    questions = Questions(Notes(), lambda _: b"")
    given = {"plain": plain, "other": other, "names": frozenset(plain)}
    return questions, {name: questions.given(value, name)[0] for name, value in given.items()}


def asked_by(questions: Questions, tables: Mapping[str, Any], asks: Sequence[tuple[str, str]]) -> list[int]:
    """What a part asks."""
    questions.notes.exchange(set())
    for name, key in asks:
        if name == "names" or key == "in":
            _ = key in tables[name]
        else:
            tables[name].get(key)
        if key == "all":
            _ = [*tables[name]]
        if key == "some":
            _ = (tables[name] if name == "names" else tables[name].keys()) & {*SOME}
    return sorted(questions.notes.asked)


def told(table: Mapping[str, Any], asks: Sequence[tuple[str, str]]) -> list[tuple[type, Any]]:
    """What a part is told, told apart by type."""
    found: list[Any] = []
    for name, key in asks:
        value = key in table[name] if name == "names" or key == "in" else table[name].get(key)
        found += [key in table[name], value]
        found += [*table[name]] if key == "all" and name != "names" else ()
        found += sorted(table[name]) if key == "all" and name == "names" else ()
        found += [one in table[name] for one in SOME] if key == "some" else ()
    return [(type(one), one if not isinstance(one, tuple) else (*map(type, one), *one)) for one in found]


def _given(value: bytes | None) -> bytes | None:
    return value


KEYS = st.one_of(NAMES, st.sampled_from(["all", "in", "some"]))
PARTS = st.dictionaries(
    st.sampled_from(["one", "two", "three"]),
    st.lists(st.tuples(st.sampled_from(["plain", "other", "names"]), KEYS), max_size=4),
    min_size=1,
)


@given(st.lists(st.tuples(TABLES, OTHERS, PARTS), min_size=2, max_size=5), st.booleans())
def test_parts_that_are_told_otherwise_are_found(builds: list[tuple[Any, Any, Asked]], asks_first: bool) -> None:
    """Over several builds, in each of which some parts are made anew and ask for something else; also where questions
    have numbers already when those of the build before are read.
    """
    value: bytes | None = None
    asks: dict[str, Sequence[tuple[str, str]]] = {}
    before: Mapping[str, Any] = {}
    for plain, other, made in builds:
        now = {"plain": plain, "other": other, "names": frozenset(plain)}
        questions, tables = questions_of(plain, other)
        answers = Answers(partial(_given, value), questions.notes.numbers)
        if asks_first:
            asked_by(questions, tables, [("names", "bc"), ("other", "a")])
        found = dict(answers.told_otherwise(answers.renew(questions), ()))
        must = {name for name, own in asks.items() if told(before, own) != told(now, own)}
        assert must <= found.keys()
        for name in found:
            own = map(questions.notes.numbers.text, asked_by(questions, tables, asks[name]))
            assert {*found[name]} <= {*own}
        for name in {*made, *found}:
            asks[name] = made.get(name, asks.get(name, ()))
            answers.put(name, asked_by(questions, tables, asks[name]))
        value, before = answers.encoded(questions, asks.keys()), now
        questions, _ = questions_of(plain, other)
        assert Answers(partial(_given, value), questions.notes.numbers).renew(questions) == {}


def answers_of(table: Mapping[str, Any], parts: Mapping[str, Sequence[str]]) -> bytes:
    """What parts are kept with that ask for keys of a table."""
    questions, tables = questions_of(table, {})
    answers = Answers(lambda: None, questions.notes.numbers)
    for part, keys in parts.items():
        answers.put(part, asked_by(questions, tables, [("plain", key) for key in keys]))
    return answers.encoded(questions, parts.keys())


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ({"hall": "on", "attic": "off"}, {}),
        ({"hall": "off", "attic": "off"}, {"one": ["hall"], "both": ["hall"]}),
        ({"attic": "off"}, {"one": ["hall"], "both": ["hall"]}),
        ({"hall": "on", "attic": "off", "porch": "on"}, {}),
    ],
)
def test_a_table_that_changed_is_looked_at_key_by_key(other: Mapping[str, str], found: Mapping[str, list[str]]) -> None:
    value = answers_of({"hall": "on", "attic": "off"}, {"one": ["hall"], "two": ["attic"], "both": ["hall", "attic"]})
    questions, _ = questions_of(other, {})
    answers = Answers(lambda: value, questions.notes.numbers)
    anew = answers.told_otherwise(answers.renew(questions), ())
    assert {name: [one.rpartition("\0")[2] for one in asked] for name, asked in anew} == found


def test_a_table_that_is_as_it_was_is_asked_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    value = answers_of({"hall": "on"}, {"one": ["hall", "attic"]})
    questions, _ = questions_of({"hall": "on"}, {})

    def never(begin: str, ends: Sequence[str]) -> list[bytes]:
        raise AssertionError(begin)

    monkeypatch.setattr(questions, "digests_anew", never)
    assert Answers(lambda: value, questions.notes.numbers).renew(questions) == {}


def test_questions_that_nobody_asks_any_more_are_dropped() -> None:
    value: bytes | None = None
    for number in range(40):
        questions, tables = questions_of({}, {})
        answers = Answers(partial(_given, value), questions.notes.numbers)
        answers.put("one", asked_by(questions, tables, [("plain", f"{number} {place}") for place in range(9)]))
        answers.put("two", asked_by(questions, tables, [("plain", "always")]))
        value = answers.encoded(questions, {"one", "two"})
    assert value is not None
    assert len(value) < 4 * len(answers_of({}, {"one": [f"40 {place}" for place in range(9)], "two": ["always"]}))


def test_what_is_not_kept_is_not_known() -> None:
    """Also where something else is kept by now."""
    questions, tables = questions_of({}, {})
    answers = Answers(lambda: None, questions.notes.numbers)
    assert not answers.is_read
    answers.put("one", asked_by(questions, tables, [("plain", "a")]))
    again = Answers(partial(_given, answers.encoded(questions, {"one", "two"})), Numbers())
    assert (again.knows("one"), again.knows("two")) == (True, False)
