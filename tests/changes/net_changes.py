"""What is left of changes that follow one another: the first old value and the last new one of each thing, nothing
where they are equal, and nothing of a part whose whole came or went meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from docabi.changes import Change

Net = dict[tuple[str, str], tuple[str, str]]
_WHOLES = frozenset(
    f"method-{what}" for what in ("documented", "undocumented", "added", "removed", "inserted", "withdrawn")
)


class _Names:
    """The paths of things at the beginning, by what they are called later."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, str], str] = {}
        self._entities: dict[str, str] = {}

    def rename(self, change: Change) -> None:
        """Follow a thing to its new name."""
        if change.part == "name":
            self._entities[change.entity] = self.entity(change.old)
            return
        place = change.part.removesuffix(".name")
        before = f"{place.rpartition('.')[0]}.{change.old}"
        self._first[change.entity, place] = self.first(change.entity, before)

    def entity(self, name: str) -> str:
        """The name that an entity had at the beginning."""
        return self._entities.get(name, name)

    def first(self, entity: str, part: str) -> str:
        """The path that something had at the beginning."""
        for above in [*_above(part), part][::-1]:
            if (entity, above) in self._first:
                return self._first[entity, above] + part.removeprefix(above)
        return part


def net(steps: Iterable[Sequence[Change]]) -> Net:
    """Entity and part (by its first name) -> the old value of the first step and the new one of the last."""
    found: Net = {}
    wholes: set[tuple[str, str]] = set()
    names = _Names()
    for step in steps:
        for change in step:
            if change.rule.endswith("-renamed"):
                names.rename(change)
        for change in step:
            # An enumerator that came has its value from then on, so that another value later is one of the same thing.
            field = ".value" if change.rule in ("enumerator-added", "enumerator-removed") else ""
            key = names.entity(change.entity), names.first(change.entity, change.part) + field
            found[key] = found.get(key, (change.old, change.new))[0], change.new
            if not change.part or change.rule in _WHOLES:
                wholes.add(key)
    left = {key: values for key, values in found.items() if values[0] != values[1]}
    return {key: values for key, values in left.items() if not any(one in left for one in wholes & {*_wholes(*key)})}


def _wholes(entity: str, part: str) -> Iterator[tuple[str, str]]:
    return ((entity, above) for above in _above(part))


def _above(part: str) -> list[str]:
    steps = part.split(".") if part else []
    return [".".join(steps[:count]) for count in range(len(steps))]
