"""What changed between two specifications, as a list of changes: `compare(old, new)`.

In: two views of specifications, however they were made (`driver.sides` opens folders, trees and git revisions). Out:
`Change` values in order, each with its class (`classes.yaml`), both values and its places. Formats print them,
`verdict` judges them; nothing here looks at files.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import cache, partial

import msgspec

from docabi.abi import SpecView
from docabi.changes.calls import Context
from docabi.changes.entities import entity_edits, kind_of
from docabi.changes.meaning import meanings
from docabi.changes.model import Audience, Change, Edit, Level, Levels
from docabi.changes.origins import Origins
from docabi.changes.pairing import Pairing, pair_entities
from docabi.changes.words import word_edits
from docabi.spec import Entity, Function, Interface

__all__ = ["Audience", "Change", "Hints", "Level", "Levels", "compare"]

_SLOTS = frozenset(
    (
        *("method-added", "method-removed", "method-inserted", "method-withdrawn", "method-documented"),
        *("method-undocumented", "method-renamed", "methods-reordered", "slots-shifted"),
        *("base-added", "base-removed", "base-changed"),
    )
)
"""Changes that every interface with the changed one's slots has, too."""


class Hints(msgspec.Struct, frozen=True):
    """What is known of two sides before they are read, for the time that it saves alone."""

    unchanged: Container[str] = frozenset()
    """Entities whose facts are equal."""
    naming: Callable[[str], Iterable[str]] | None = None
    """A name -> the entities of the new side whose facts may name it."""


def compare(old: SpecView, new: SpecView, *, hints: Hints | None = None, words: bool = False) -> list[Change]:
    """Every change from one specification to another, in the order of entities and their parts.

    With `words` changes of what pages say are among them. Swapped sides give the counterparts.
    """
    hints = hints or Hints()
    unlike = _Unlike(old.entities, hints.unchanged), _Unlike(new.entities, hints.unchanged)
    paired = pair_entities(*unlike)
    known = meanings(old.entities, new.entities, new.abi.given, paired.names)
    old, new = (msgspec.structs.replace(side, evidence=cache(side.evidence)) for side in (old, new))
    origins = Origins(old, new, paired.names)
    found = [*_whole_edits(paired, unlike[0], unlike[1])]
    pairs = [(old.entities[name], new.entities[name]) for name in unlike[0] if name in unlike[1]]
    for before, after in [*pairs, *paired.renamed]:
        if before != after:
            context = Context(known, partial(origins.is_inferred, before.name, after.name))
            found += [(after, edit) for edit in _entity_edits(before, after, context)]
    changes = [origins.change(entity, edit) for entity, edit in found]
    changes = [_with_derived(change, new, hints) for change in changes]
    changes += _identifier_changes(old, new)
    changes += _page_changes(old, new)
    if words:
        changes += word_edits(old, new, paired.names)
    return sorted(set(changes))


class _Unlike(Mapping[str, Entity]):
    """The entities of a specification without those that are known to be equal, in name order; each is read when it is
    asked for.
    """

    def __init__(self, entities: Mapping[str, Entity], unchanged: Container[str]) -> None:
        self._entities = entities
        self._names = [name for name in sorted(entities) if name not in unchanged]
        self._known = frozenset(self._names)

    def __getitem__(self, name: str) -> Entity:
        if name not in self._known:
            raise KeyError(name)
        return self._entities[name]

    def __contains__(self, name: object) -> bool:
        return name in self._known

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def _whole_edits(
    paired: Pairing, old: Mapping[str, Entity], new: Mapping[str, Entity]
) -> Iterator[tuple[Entity, Edit]]:
    """Entities that came, went, were split or merged: one change each, whatever they are made of."""
    torn = {one for pieces in paired.splits.values() for one in pieces}
    joined = {one for pieces in paired.merges.values() for one in pieces}
    for name, pieces in paired.splits.items():
        yield old[name], Edit("entity-split", "", name, ", ".join(pieces))
    for name, pieces in paired.merges.items():
        yield new[name], Edit("entity-merged", "", ", ".join(pieces), name)
    for entity in paired.removed:
        if entity.name not in joined and entity.name not in paired.splits:
            yield entity, Edit(f"{_sort(entity)}-removed", "", entity.name, "")
    for entity in paired.added:
        if entity.name not in torn and entity.name not in paired.merges:
            yield entity, Edit(f"{_sort(entity)}-added", "", "", entity.name)


def _sort(entity: Entity) -> str:
    """What the classes call an entity of this kind."""
    return "interface" if isinstance(entity, Interface) else "function" if isinstance(entity, Function) else "type"


def _entity_edits(old: Entity, new: Entity, context: Context) -> list[Edit]:
    """The changes between two entities that differ; where no class tells one, that something changed is told all the
    same, unless it is only what a base brought about.
    """
    found = list(entity_edits(old, new, context))
    if not found and _plain(old, context.meanings.renamed) != _plain(new, {}):
        found.append(Edit("unclassified-change"))
    return found


def _plain(entity: Entity, renamed: Mapping[str, str]) -> object:
    """An entity as plain data with the new names of entities."""

    def named(value: object) -> object:
        if isinstance(value, dict):
            return {key: named(inner) for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [named(inner) for inner in value]
        return renamed.get(value, value) if isinstance(value, str) else value

    return named(msgspec.to_builtins(_without_places(entity)))


def _without_places(entity: Entity) -> Entity:
    """An entity without what says nothing by itself: order of codes and enumerators, slots that count from a base."""
    methods = [
        msgspec.structs.replace(one, slot=None, hresults=tuple(sorted(one.hresults, key=lambda code: code.name)))
        for one in getattr(entity, "methods", ())
    ]
    given: dict[str, object] = {"methods": tuple(methods), "slots": None} if methods else {}
    for field in ("hresults", "constants"):
        if items := getattr(entity, field, ()):
            given[field] = tuple(sorted(items, key=lambda item: item.name))
    if kind_of(entity) == "enumeration":
        given["members"] = tuple(sorted(getattr(entity, "members", ()), key=lambda item: item.name))
    return msgspec.structs.replace(entity, **given)


def _with_derived(change: Change, view: SpecView, hints: Hints) -> Change:
    """A change of slots with the names of the interfaces that have them from the changed one."""
    if change.rule not in _SLOTS and change.instead_of not in _SLOTS:
        return change
    return msgspec.structs.replace(change, derived=derived(change.entity, view.entities, hints))


def derived(name: str, entities: Mapping[str, Entity], hints: Hints) -> tuple[str, ...]:
    """The interfaces that extend one, directly or not, in name order."""
    found, waiting = set[str](), [name]
    while waiting:
        base = waiting.pop()
        for one in hints.naming(base) if hints.naming is not None else entities:
            if one not in found and getattr(entities[one], "base", None) == base:
                found.add(one)
                waiting.append(one)
    return tuple(sorted(found - {name}))


def _identifier_changes(old: SpecView, new: SpecView) -> Iterator[Change]:
    before, after = old.identifiers, new.identifiers
    for name in sorted({*before, *after}):
        was, now = before.get(name), after.get(name)
        values = was.value if was else "", now.value if now else ""
        if values[0] != values[1]:
            rule = "identifier-added" if was is None else "identifier-removed" if now is None else "identifier-changed"
            yield Change(name, "", rule, *values, kind="identifier")


def _page_changes(old: SpecView, new: SpecView) -> Iterator[Change]:
    """Pages that describe no entity, and came or went."""
    before, after = ({page.page: page for page in side.pages} for side in (old, new))
    for path in sorted({*before, *after}):
        if (path in before) != (path in after):
            rule = "page-added" if path in after else "page-removed"
            kind = (after if path in after else before)[path].kind.value
            yield Change(path, "", rule, "" if path in after else path, path if path in after else "", kind=kind)
