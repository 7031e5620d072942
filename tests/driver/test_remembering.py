"""What a function remembers while a stage of a build runs is forgotten behind it."""

from __future__ import annotations

from docabi.remembering import forget, remembered


def test_results_are_remembered_and_forgotten() -> None:
    asked: list[int] = []

    @remembered(2)
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert [double(number) for number in (1, 2, 1, 2)] == [2, 4, 2, 4]
    assert asked == [1, 2]
    forget()
    assert double(1) == 2
    assert asked == [1, 2, 1]


def test_types_may_count() -> None:
    @remembered(4, typed=True)
    def kind(value: object) -> str:
        return type(value).__name__

    assert [kind(1), kind(1.0), kind(True)] == ["int", "float", "bool"]
