"""Which entities of two specifications are one thing: those of one name, and among the others those that were renamed,
split or merged.

Each step is the same with swapped sides: what is a new name there is the old one here, a split there is a merge here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

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
        for pair in _unique(lost, come, same):
            renamed.append(pair)
            lost.remove(pair[0])
            come.remove(pair[1])
    for pair in _most_alike(lost, come):
        renamed.append(pair)
        lost.remove(pair[0])
        come.remove(pair[1])
    splits = _torn(old, new, come) if come else {}
    merges = _torn(new, old, lost) if lost else {}
    return Pairing(tuple(lost), tuple(come), tuple(sorted(renamed, key=lambda pair: pair[1].name)), splits, merges)


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
    """Pairs that are alike in half of their parts or more, where neither is alike to another one."""
    matches = [(one, other) for one in old for other in new if _alike(one, other)]
    ones, others = Counter(one.name for one, _ in matches), Counter(other.name for _, other in matches)
    return [(one, other) for one, other in matches if ones[one.name] == 1 == others[other.name]]


def _alike(one: Entity, other: Entity) -> bool:
    if kind_of(one) != kind_of(other):
        return False
    both, all_ = parts(one) & parts(other), parts(one) | parts(other)
    return len(both) >= _FEWEST and len(both) > _ALIKE * len(all_)


def _torn(
    whole: Mapping[str, Entity], pieces: Mapping[str, Entity], apart: Sequence[Entity]
) -> dict[str, tuple[str, ...]]:
    """Entities of one side whose parts went to entities of the other side alone, `apart`."""
    found: dict[str, tuple[str, ...]] = {}
    for name, entity in _candidates(whole, pieces, apart):
        gone = parts(entity) - (parts(pieces[name]) if name in pieces else frozenset())
        takers = [one for one in apart if kind_of(one) == kind_of(entity) and len(parts(one) & gone) >= _FEWEST]
        if len(takers) >= (1 if name in pieces else 2):
            found[name] = tuple(sorted(one.name for one in takers))
    return found


def _candidates(
    whole: Mapping[str, Entity], pieces: Mapping[str, Entity], apart: Sequence[Entity]
) -> Iterator[tuple[str, Entity]]:
    """The entities that may have been torn: of the area of a piece, so that not all are read."""
    areas = {one.area for one in apart if len(parts(one)) >= _FEWEST}
    for name in whole:
        entity = whole[name]
        if entity.area in areas and (name not in pieces or pieces[name] != entity):
            yield name, entity
