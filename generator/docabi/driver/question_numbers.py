"""Questions by number, so that one that hundreds of parts of a target ask is one text. Each target has numbers of its
own, and so has what links entities; what is kept for others, or for another build, says questions in groups.

Those that begin alike (keys of one table, arguments of one method) lie together, by how each ends.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

MARK = "?"
"""Begins every question about what a target was divided into; others are names of what a specification is asked."""
END = "\0"
"""Stands between the parts of a question."""
KEYS = frozenset({"[]", "in"})
"""How a table is asked for a key, behind its path."""
Grouped = Mapping[str, list[str]]
"""How questions begin, each with how those end that begin so; names of what a specification is asked begin with
nothing.
"""


class Alike(dict[str, int]):
    """The numbers of questions that begin alike, by how each ends; one that is new gets the next number."""

    __slots__ = ("_begin", "_begins", "_ends")

    def __init__(self, begin: str, begins: list[str], ends: list[str]) -> None:
        super().__init__()
        self._begin, self._begins, self._ends = begin, begins, ends

    def __missing__(self, end: str) -> int:
        number = self[end] = len(self._ends)
        self._begins.append(self._begin)
        self._ends.append(end)
        return number


class Numbers:
    """The numbers of questions, from 0 in the order in which they were asked first."""

    def __init__(self) -> None:
        self._begins: list[str] = []
        self._ends: list[str] = []
        """How questions begin and end, by their numbers."""
        self._alike: dict[str, Alike] = {}
        self.words = self.alike("")
        """Of what the specification is asked, by name."""

    def alike(self, begin: str) -> Alike:
        """The questions that begin so."""
        found = self._alike.get(begin)
        if found is None:
            found = self._alike[begin] = Alike(begin, self._begins, self._ends)
        return found

    def about_division(self) -> Iterator[tuple[str, Alike]]:
        """All questions about what the target was divided into, by how they begin."""
        return ((begin, alike) for begin, alike in self._alike.items() if begin)

    def number(self, question: str) -> int:
        """The number of any question."""
        begin, end = parted(question)
        return self.alike(begin)[end]

    def text(self, number: int) -> str:
        """The question of a number."""
        return self._begins[number] + self._ends[number]

    def is_word(self, number: int) -> bool:
        """Whether the specification itself is asked."""
        return not self._begins[number]

    def words_of(self, numbers: Iterable[int]) -> list[str]:
        """What the specification is asked by some questions, in order."""
        return sorted(self._ends[number] for number in numbers if not self._begins[number])

    def grouped(self, numbers: Iterable[int]) -> Grouped:
        """Some questions in an order that does not depend on their numbers."""
        found = defaultdict[str, list[str]](list)
        begins, ends = self._begins, self._ends
        for number in numbers:
            found[begins[number]].append(ends[number])
        return {begin: sorted(found[begin]) for begin in sorted(found)}

    def of(self, grouped: Grouped) -> list[int]:
        """The numbers of some questions, in their order."""
        return [number for begin, ends in grouped.items() for number in map(self.alike(begin).__getitem__, ends)]

    def forget(self) -> None:
        """Forget all questions: none is asked any more."""
        for alike in self._alike.values():
            alike.clear()
        self._begins.clear()
        self._ends.clear()

    def __len__(self) -> int:
        return len(self._ends)


def parted(question: str) -> tuple[str, str]:
    """How a question begins, in which others are like it, and how it ends."""
    if not question.startswith(MARK):
        return "", question
    path, _, asked = question.partition(END)
    how, _, end = asked.partition(END)
    if how == "()":
        name, told, end = end.partition(END)
        return (f"{path}{END}{how}{END}{name}{END}", end) if told else (question, "")
    return (f"{path}{END}{how}{END}", end) if how in KEYS else (question, "")
