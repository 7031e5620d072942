"""Which items of two lists belong together: by name first, then those without a partner that stand at one place and
look alike, which were renamed. Everything here is the same with swapped sides, but for the direction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Generic, Protocol, TypeVar

import msgspec


class Named(Protocol):
    """What has a name."""

    @property
    def name(self) -> str:
        """The name."""


Item = TypeVar("Item", bound=Named)
K = TypeVar("K")
V = TypeVar("V")


class Pair(msgspec.Struct, Generic[Item], frozen=True):
    """Two items that are one thing; `key` is how a path names it, by the new side's name."""

    key: str
    old: Item
    new: Item


class Alignment(msgspec.Struct, Generic[Item], frozen=True):
    """Two lists held against each other; `keys` name items of lists with equal names (`Open#2`)."""

    pairs: tuple[Pair[Item], ...]
    removed: tuple[tuple[str, Item], ...]
    added: tuple[tuple[str, Item], ...]
    ranks: tuple[int, ...]
    """Where the old item of each pair stood; pairs are in the order of the new side."""

    @property
    def reordered(self) -> bool:
        """Whether items of both lists stand in another order."""
        return list(self.ranks) != sorted(self.ranks)

    @property
    def order(self) -> tuple[str, str]:
        """The names of the pairs in the order of each side."""
        before = sorted(zip(self.ranks, self.pairs, strict=True), key=itemgetter(0))
        return ", ".join(pair.old.name for _, pair in before), ", ".join(pair.new.name for pair in self.pairs)


def keyed(items: Sequence[Item]) -> list[tuple[str, Item]]:
    """Items with their keys: the name, with `#2` behind it for the second of a name; an item without a name counts."""
    seen: Counter[str] = Counter()
    found = []
    for item in items:
        seen[item.name] += 1
        mark = f"#{seen[item.name]}" if seen[item.name] > 1 or not item.name else ""
        found.append((f"{item.name}{mark}", item))
    return found


def unique_pairs(own: Mapping[K, Hashable], others: Mapping[V, Hashable]) -> dict[K, V]:
    """Of what alone has a value here and of what alone has it there: the one -> the other. None is no value."""
    here, there = Counter(own.values()), Counter(others.values())
    places = {value: other for other, value in others.items()}
    return {one: places[value] for one, value in own.items() if value is not None and here[value] == 1 == there[value]}


def _at_one_place(lost: Sequence[int], come: Sequence[int], longer: int) -> Iterator[tuple[int, int]]:
    """The old and the new indices that are one place from the start or from the end; the new list is `longer`."""
    there = {*come}
    for one in lost:
        yield from ((one, other) for other in sorted({one, one + longer}) if other in there)


def align(
    old: Sequence[Item],
    new: Sequence[Item],
    alike: Callable[[Item, Item], bool] | None = None,
    values: tuple[Callable[[Item], Hashable], Callable[[Item], Hashable]] | None = None,
) -> Alignment[Item]:
    """Hold two lists against each other. `alike` says of an old item and a new one, both without a partner of their
    name and at one place from the start or from the end, whether they are one thing; it is believed where each is alike
    to one other alone. `values` say of an old item and of a new one what it is: those are one thing that alone are that
    (None: nobody knows it).
    """
    before, after = keyed(old), keyed(new)
    earlier = {key: index for index, (key, _) in enumerate(before)}
    later = {key: index for index, (key, _) in enumerate(after)}
    partners = {index: earlier[key] for key, index in later.items() if key in earlier}
    lost = [index for key, index in earlier.items() if key not in later]
    come = [index for key, index in later.items() if key not in earlier]
    if alike is not None:
        places = _at_one_place(lost, come, len(new) - len(old))
        matches = [(one, other) for one, other in places if alike(old[one], new[other])]
        ones, others = Counter(one for one, _ in matches), Counter(other for _, other in matches)
        partners |= {other: one for one, other in matches if ones[one] == 1 == others[other]}
    if values is not None:
        known, own = {at: values[0](old[at]) for at in lost}, {at: values[1](new[at]) for at in come}
        partners |= unique_pairs(own, known)
    paired = set(partners.values())
    pairs = tuple(Pair(after[index][0], old[partners[index]], new[index]) for index in sorted(partners))
    return Alignment(
        pairs,
        tuple(before[index] for index in lost if index not in paired),
        tuple(after[index] for index in come if index not in partners),
        tuple(partners[index] for index in sorted(partners)),
    )
