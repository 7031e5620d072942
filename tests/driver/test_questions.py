"""What a part asks of what its target was divided into is noted by name, and nothing that it reads escapes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache, partial
from hashlib import blake2b
from typing import Any

import msgspec
import pytest

from docabi.abi.asking import asked_by_name
from docabi.driver.question_numbers import parted
from docabi.driver.questions import ALL, Notes, Questions, arguments_now
from docabi.facts import Facts
from docabi.spec import Artifact, Unit


class Lamp(msgspec.Struct, frozen=True):
    name: str
    watts: int


@asked_by_name("_remembered")
class House(msgspec.Struct, frozen=True, dict=True):
    lamps: Mapping[str, Lamp]
    dark: frozenset[str] = frozenset()
    street: str = "Elm"
    beside: object = None
    within: Any = None

    @cached_property
    def _remembered(self) -> dict[str, int]:
        return {}

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(self.lamps)

    @property
    def watts(self) -> int:
        return sum(one.watts for one in self.lamps.values())

    def watts_of(self, name: str) -> int:
        if name not in self._remembered:
            self._remembered[name] = self.lamps[name].watts if name in self.lamps else 0
        return self._remembered[name]

    def found(self, name: str) -> int:
        return self.lamps[name].watts

    def kind(self, value: object) -> str:
        return type(value).__name__

    def brightest(self, of: tuple[str, ...]) -> str:
        return max(of, key=self.watts_of)


def divided(house: House, make: Callable[..., object], *more: object) -> tuple[set[str], Questions, list[object]]:
    """What a part asks that is made of a house, and what it gives."""
    notes, given = Notes(), list[object]()
    questions = Questions(notes, lambda asked: b"whole")

    def parted(*arguments: Any) -> tuple[Artifact, ...]:
        given.append(make(*arguments))
        return ()

    [unit] = questions.noting([Unit("part", partial(parted, house, *more))], ())
    arguments_now(unit).make()
    return {*notes.texts}, questions, given


HOUSE = House({"hall": Lamp("hall", 40), "attic": Lamp("attic", 25)}, frozenset({"cellar"}))
LARGER = msgspec.structs.replace(HOUSE, lamps={**HOUSE.lamps, "porch": Lamp("porch", 60)})
CHANGED = msgspec.structs.replace(HOUSE, lamps={**HOUSE.lamps, "hall": Lamp("hall", 60)})
DARKER = msgspec.structs.replace(HOUSE, dark=frozenset({"cellar", "porch"}))


@pytest.mark.parametrize(
    ("ask", "anew"),
    [
        (lambda house: house.street, ()),
        (lambda house: house.lamps["attic"].watts, ()),
        (lambda house: house.lamps["hall"].watts, (CHANGED,)),
        (lambda house: house.lamps.get("porch"), (LARGER,)),
        (lambda house: "porch" in house.lamps, (LARGER,)),
        (lambda house: [*house.lamps], (LARGER,)),
        (lambda house: len(house.lamps), (LARGER,)),
        (lambda house: [*house.lamps.values()], (LARGER, CHANGED)),
        (lambda house: "porch" in house.dark, (DARKER,)),
        (lambda house: "attic" in house.dark, ()),
        (lambda house: "porch" in {"roof"} | house.dark, (DARKER,)),
        (lambda house: {"porch", "roof"} & house.dark, (DARKER,)),
        (lambda house: {"porch", "roof"} - house.dark, (DARKER,)),
        (lambda house: house.dark.isdisjoint({"attic"}), ()),
        (lambda house: sorted(house.dark), (DARKER,)),
        (lambda house: "porch" in house.names, (LARGER,)),
        (lambda house: house.watts, (LARGER, CHANGED)),
        (lambda house: house.watts_of("attic"), ()),
        (lambda house: house.watts_of("porch"), (LARGER,)),
        (lambda house: house.brightest(("hall", "attic")), (CHANGED,)),
        (lambda house: [house.brightest(("attic",)), house.brightest(("attic", "porch"))], (LARGER,)),
    ],
)
def test_an_answer_that_differs_is_told(ask: Callable[[House], object], anew: tuple[House, ...]) -> None:
    asked, questions, [given] = divided(HOUSE, ask)
    assert given == ask(HOUSE)
    assert ALL not in asked
    before = {one: questions.digest(one) for one in asked}
    told = []
    for other in (HOUSE, LARGER, CHANGED, DARKER):
        _, now, [_] = divided(other, lambda house: house.street)
        together = {one: now.digests_anew(begin, [end])[0] for one in asked for begin, end in [parted(one)]}
        assert together == {one: now.digest(one) for one in asked}
        if any(now.digest(one) != answer for one, answer in before.items()):
            told.append(other)
    assert told == [*anew]


def test_questions_that_begin_alike_are_answered_together() -> None:
    """As each of them alone, also where nothing is there to be asked; nothing is noted by it."""
    ends = ["hall", "porch", "", "\x02True", "\x021", "hall\0attic", "cellar"]
    for how in ("[]", "in", "()\0watts_of", "()\0found", "()\0kind", "()\0gone"):
        for path in ("House", "House\x01lamps", "House\x01dark", "House\x01gone", "gone"):
            begin = f"?{path}\0{how}\0"
            (noted, together, _), (_, alone, _) = (divided(HOUSE, lambda house: house.street) for _ in "12")
            assert together.digests_anew(begin, ends[:5]) == [alone.digest_anew(begin + one) for one in ends[:5]]
            assert {*together.notes.texts} == noted
            assert together.digests_anew(begin, ends) == [alone.digest_anew(begin + one) for one in ends]


def test_what_nobody_can_follow_is_all() -> None:
    house = HOUSE
    for value in (object(), lambda: house, HOUSE.lamps.get):
        asked, _, _ = divided(msgspec.structs.replace(HOUSE, beside=value), lambda house: house.beside)
        assert ALL in asked
        assert ALL in divided(HOUSE, lambda house, _: house, value)[0]


def test_arguments_are_noted_by_their_values() -> None:
    for first, second in (("hall", "attic"), ((Lamp("hall", 1),), (Lamp("hall", 2),))):
        asked, questions, _ = divided(HOUSE, lambda house, one: one, first)
        _, others, _ = divided(HOUSE, lambda house, one: one, second)
        assert [one for one in asked if questions.digest(one) != others.digest(one)]


@pytest.mark.parametrize("one", ["hall", (), frozenset[str](), frozenset({"hall"}), {}, Lamp("hall", 1), None])
def test_an_argument_is_asked_for_in_its_own_place(one: object) -> None:
    """Of two parts that are given one object only the other one is given something else by the next division."""

    def asked_by(first: object, second: object) -> tuple[set[str], Questions]:
        notes = Notes()
        questions = Questions(notes, lambda asked: b"whole")

        def made(value: object) -> tuple[Artifact, ...]:
            _ = [*value] if isinstance(value, Iterable) else value
            return ()

        parts = questions.noting([Unit("first", partial(made, first)), Unit("second", partial(made, second))], ())
        arguments_now(parts[0]).make()
        notes.asked.clear()
        arguments_now(parts[1]).make()
        return {*notes.texts}, questions

    asked, questions = asked_by(one, one)
    for other in ("attic", ("attic",), frozenset({"attic"}), {"attic": 1}, Lamp("attic", 2)):
        now = asked_by(one, other)[1]
        assert [question for question in asked if questions.digest(question) != now.digest(question)], other


def test_an_argument_of_a_part_inside_another_has_a_place_of_its_own() -> None:
    """A target's parts are made by what is given the part and what is known of the target."""

    def asked_by(inner: Lamp) -> tuple[set[str], Questions]:
        notes = Notes()
        questions = Questions(notes, lambda asked: b"whole")
        part = Unit("hall", partial(lambda house, lamp: (), HOUSE, inner))
        outer = Unit("hall", partial(lambda unit, lamp: unit.make(), part, Lamp("outer", 1)))
        arguments_now(questions.noting([outer], ())[0]).make()
        return {*notes.texts}, questions

    asked, questions = asked_by(Lamp("inner", 1))
    now = asked_by(Lamp("inner", 2))[1]
    assert [one for one in asked if questions.digest(one) != now.digest(one)]


def test_facts_are_told_by_what_they_have() -> None:
    asked, questions, _ = divided(msgspec.structs.replace(HOUSE, within=Facts()), lambda house: house.within)
    assert ALL not in asked
    left = msgspec.structs.replace(HOUSE, within=Facts().without_stated(frozenset({"DWORD"})))
    _, others, _ = divided(left, lambda house: house.within)
    assert [one for one in asked if questions.digest(one) != others.digest(one)] == [*asked]


def test_who_gets_a_kept_result_asks_for_what_it_asked_for() -> None:
    notes = Notes()
    questions = Questions(notes, lambda asked: b"")
    table = questions.table("names", {"a": "A"})
    find = questions.again(lru_cache())(lambda name: table.get(name))
    for _ in range(2):
        notes.exchange(set())
        assert find("a") == "A"
        assert len(notes.asked) == 1


def test_what_fails_was_asked() -> None:
    """Whoever goes on without an answer gets one when there is one."""
    notes = Notes()
    questions = Questions(notes, lambda asked: b"")
    table = questions.table("names", {"a": "A"})
    find = questions.again(lru_cache())(lambda name: table[name])
    with pytest.raises(KeyError):
        find("b")
    assert len(notes.asked) == 1

    def ask(house: House) -> str:
        with pytest.raises(KeyError):
            house.found("porch")
        return "none"

    asked, questions, _ = divided(HOUSE, ask)
    _, others, _ = divided(LARGER, lambda house: house.street)
    assert [one for one in asked if questions.digest(one) != others.digest(one)]


def test_an_argument_is_told_from_one_that_is_equal_to_it() -> None:
    _, _, [given] = divided(HOUSE, lambda house: [house.kind(True), house.kind(1)])
    assert given == ["bool", "int"]


def test_nothing_is_set_in_what_stands_for_a_value() -> None:
    def spoil(house: House) -> None:
        with pytest.raises(AttributeError, match="memories"):
            object.__getattribute__(house, "__setattr__")("street", "Oak")

    divided(HOUSE, spoil)


@pytest.mark.parametrize("is_reversed", [False, True])
def test_answers_that_are_equal_in_python_alone_differ(is_reversed: bool) -> None:
    """True is not 1 and 1 not its text, whichever was asked first."""
    values: dict[str, object] = {"yes": True, "one": 1, "text": "1", "no": False, "zero": 0, "none": None}
    names = [*values]
    asked, questions, _ = divided(HOUSE, lambda _, table: [table[name] for name in names], values)
    answers = {questions.digest(one) for one in sorted(asked, reverse=is_reversed)}
    assert len(answers) == len(values)


def test_equal_plain_answers_are_digested_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thousands of answers are yes, no or one of few names: their digests are made once a target."""
    made: list[bytes] = []

    def counted(data: bytes, *, digest_size: int) -> Any:
        made.append(data)
        return blake2b(data, digest_size=digest_size)

    monkeypatch.setattr("docabi.driver.questions.blake2b", counted)
    lit = frozenset(map(str, range(100)))
    asked, questions, _ = divided(HOUSE, lambda _, names: [str(number) in names for number in range(200)], lit)
    answers = {questions.digest(one) for one in asked}
    assert (len(asked), len(answers), len(made)) == (200, 2, 2)


def test_digests_do_not_depend_on_the_hash_seed() -> None:
    script = (
        "from docabi.driver.questions import Notes, Questions\n"
        "questions = Questions(Notes(), lambda asked: b'')\n"
        "names, _ = questions.given(frozenset(map(str, range(99))), 'names')\n"
        "sorted(names)\n"
        "print([questions.digest(one).hex() for one in questions.notes.texts])"
    )
    seeds = ({"PYTHONHASHSEED": seed} for seed in "12")
    first, second = (
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=env(seed)).stdout
        for seed in seeds
    )
    assert first == second


def env(more: Mapping[str, str]) -> dict[str, str]:
    import os

    return {**os.environ, **more}
