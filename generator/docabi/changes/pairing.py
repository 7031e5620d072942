"""Which entities of two specifications are one thing: those of one name, and among the others those that were renamed,
split or merged.

Each step is the same with swapped sides: what is a new name there is the old one here, a split there is a merge here.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from docabi.changes.entities import kind_of
from docabi.spec import Entity

_ALIKE = 0.5
"""Of all parts of two entities so many must be in both, for the two to be one that was renamed."""
_FEWEST = 2
"""So many parts must have gone from one entity to another, for it to be split: one may be alike by chance."""


class Pairing(msgspec.Struct, frozen=True):
    """Entities of two sides."""

    removed: tuple[Entity, ...]
    added: tuple[Entity, ...]
    renamed: tuple[tuple[Entity, Entity], ...]
    splits: Mapping[str, tuple[str, ...]] = {}
    """An entity of the old side -> entities of the new one alone that have parts of it."""
    merges: Mapping[str, tuple[str, ...]] = {}
    """An entity of the new side -> entities of the old one alone whose parts it has."""

    @property
    def names(self) -> Mapping[str, str]:
        """Old names -> new ones."""
        return {old.name: new.name for old, new in self.renamed}


def pair_entities(old: Mapping[str, Entity], new: Mapping[str, Entity]) -> Pairing:
    """Pair the entities that one side alone has by a name; what both have by one name is one thing anyway."""
    lost = [old[name] for name in sorted(old.keys() - new.keys())]
    come = [new[name] for name in sorted(new.keys() - old.keys())]
    renamed: list[tuple[Entity, Entity]] = []
    for same in (_by_identifier, _by_page, _by_content) if lost and come else ():
        renamed += _unique(lost, come, same)
        lost, come = _left(lost, come, renamed)
    renamed += _most_alike(lost, come)
    lost, come = _left(lost, come, renamed)
    splits = _torn(old, new, come) if come else {}
    merges = _torn(new, old, lost) if lost else {}
    return Pairing(tuple(lost), tuple(come), tuple(sorted(renamed, key=lambda pair: pair[1].name)), splits, merges)


def _left(
    lost: Sequence[Entity], come: Sequence[Entity], renamed: Sequence[tuple[Entity, Entity]]
) -> tuple[list[Entity], list[Entity]]:
    """What is in no pair, of each side."""
    old, new = {one.name for one, _ in renamed}, {one.name for _, one in renamed}
    return [one for one in lost if one.name not in old], [one for one in come if one.name not in new]


def _by_identifier(entity: Entity) -> Hashable:
    return getattr(entity, "iid", None) or getattr(entity, "clsid", None)


def _by_page(entity: Entity) -> Hashable:
    return entity.page


def _by_content(entity: Entity) -> Hashable:
    """What an entity declares, whatever it is called and wherever it stands; None if that is too little to tell."""
    if len(parts(entity)) < _FEWEST:
        return None
    return msgspec.msgpack.encode(
        {
            name: value
            for name in entity.__struct_fields__
            if name not in ("name", "page", "area", "tag_name", "aliases", "neutral", "twin", "since")
            and (value := getattr(entity, name)) is not None
        }
    )


def _unique(
    old: Sequence[Entity], new: Sequence[Entity], same: Callable[[Entity], Hashable]
) -> Iterator[tuple[Entity, Entity]]:
    """Pairs of entities of one kind that alone share what `same` says of them."""
    before = Counter((kind_of(one), same(one)) for one in old)
    after = {(kind_of(one), same(one)): one for one in new}
    many = Counter((kind_of(one), same(one)) for one in new)
    for one in old:
        key = kind_of(one), same(one)
        if key[1] is not None and before[key] == 1 == many[key]:
            yield one, after[key]


def parts(entity: Entity) -> frozenset[str]:
    """The names of what an entity is made of: methods, members, parameters."""
    lists = (getattr(entity, field, ()) for field in ("methods", "members", "parameters"))
    return frozenset(part.name for one in lists for part in one if part.name)


def _most_alike(old: Sequence[Entity], new: Sequence[Entity]) -> list[tuple[Entity, Entity]]:
    """Pairs that are alike in half of their parts or more, where neither is alike to another one.

    Two that are alike share one of the rarer half of the parts of each, so that only those are looked up: what many
    entities have (`cbSize`) leads to none. Entities with equal parts are looked at once.
    """
    before, after = _by_parts(old), _by_parts(new)
    known = Counter(part for shape in (*before, *after) for part in shape.parts)
    having: defaultdict[tuple[str, str], list[_Shape]] = defaultdict(list)
    for shape in after:
        for part in shape.rarer(known):
            having[shape.kind, part].append(shape)
    matches = [
        (one, other)
        for one in before
        for other in dict.fromkeys(shape for part in one.rarer(known) for shape in having.get((one.kind, part), ()))
        if _alike(one.parts, other.parts)
    ]
    ones, others = Counter[_Shape](), Counter[_Shape]()
    for one, other in matches:
        ones[one] += len(after[other])
        others[other] += len(before[one])
    pairs = [(before[one][0], after[other][0]) for one, other in matches if ones[one] == 1 == others[other]]
    return sorted(pairs, key=lambda pair: pair[0].name)


class _Shape(NamedTuple):
    """What entities are alike by."""

    kind: str
    parts: frozenset[str]

    def rarer(self, known: Mapping[str, int]) -> Sequence[str]:
        """The rarer half of the parts, so many that less than what must be shared is left."""
        return sorted(self.parts, key=lambda part: (known[part], part))[: (len(self.parts) + 1) // 2]


def _by_parts(entities: Sequence[Entity]) -> Mapping[_Shape, Sequence[Entity]]:
    found: defaultdict[_Shape, list[Entity]] = defaultdict(list)
    for one in entities:
        if len(shown := parts(one)) >= _FEWEST:
            found[_Shape(kind_of(one), shown)].append(one)
    return found


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    both = len(one & other)
    return both >= _FEWEST and both > _ALIKE * (len(one) + len(other) - both)


def _torn(
    whole: Mapping[str, Entity], pieces: Mapping[str, Entity], apart: Sequence[Entity]
) -> dict[str, tuple[str, ...]]:
    """Entities of one side whose parts went to entities of the other side alone, `apart`."""
    found: dict[str, tuple[str, ...]] = {}
    takers = _Takers(apart)
    for name, entity in _candidates(whole, pieces, apart):
        gone = parts(entity) - (parts(pieces[name]) if name in pieces else frozenset())
        names = takers.of(_Shape(kind_of(entity), gone))
        if len(names) >= (1 if name in pieces else 2):
            found[name] = names
    return found


class _Takers:
    """Which entities have so many of some parts that they may have got them, looked up by part."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._known: dict[_Shape, tuple[str, ...]] = {}
        self._having: defaultdict[tuple[str, str], list[tuple[str, frozenset[str]]]] = defaultdict(list)
        for one in entities:
            own = parts(one)
            for part in own:
                self._having[kind_of(one), part].append((one.name, own))

    def of(self, gone: _Shape) -> tuple[str, ...]:
        """The names of the entities of a kind that have `_FEWEST` of some parts."""
        if gone not in self._known:
            having = [self._having.get((gone.kind, part), []) for part in gone.parts]
            # Who has so many has one of them beside those that most have.
            some = sorted(having, key=len)[: max(len(having) - _FEWEST + 1, 0)]
            names = {name for rows in some for name, own in rows if len(own & gone.parts) >= _FEWEST}
            self._known[gone] = tuple(sorted(names))
        return self._known[gone]


def _candidates(
    whole: Mapping[str, Entity], pieces: Mapping[str, Entity], apart: Sequence[Entity]
) -> Iterator[tuple[str, Entity]]:
    """The entities that may have been torn: of the area of a piece, so that not all are read."""
    areas = {one.area for one in apart if len(parts(one)) >= _FEWEST}
    for name in whole:
        entity = whole[name]
        if entity.area in areas and (name not in pieces or pieces[name] != entity):
            yield name, entity
