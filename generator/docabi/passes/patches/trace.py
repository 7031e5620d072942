"""What a patch leaves behind beside the fact itself: evidence with both values, and words under a new name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any, TypeVar

import msgspec

from docabi.facts.patchfile import PlacedPatch
from docabi.passes.patches.value import ValuePlace, converted, find, names, plain, put
from docabi.spec import Against, Entity, Evidence, FactEvidence, Parameter
from docabi.texts import EntityText, PageText

_LISTS = frozenset({"parameters", "hresults", "states", "constants", "members"})
_Value = TypeVar("_Value")


def noted(evidence: Evidence, placed: PlacedPatch, place: ValuePlace) -> Evidence:
    """The evidence with the patched fact: what it is now and why, and against it what the pages say."""
    patch = placed.patch
    removed = place.item and patch.set is None
    origin = f"patch {PurePath(placed.file).name}" if placed.file else "correction of docabi"
    reason, upstream = (" ".join(text.split()) for text in (patch.reason, patch.upstream))
    # The pages that state a fact, or the innermost one around it; of what no page states there are none.
    stated = evidence.find(patch.fact) or evidence.nearest(patch.fact)
    said = Against(_shown(place.value), stated.sources if stated is not None else (), "documentation")
    before = FactEvidence(
        fact=patch.fact,
        value="" if removed else _shown(patch.set),
        against=(said,) if place.value is not None else (),
        note=f"{origin}: {reason} ({upstream})" if upstream else f"{origin}: {reason}",
    )
    own = [found.fact for found in evidence.facts]
    index = own.index(patch.fact) if patch.fact in own else _after(own, patch.fact)
    facts = [*evidence.facts[:index], before, *evidence.facts[index + (patch.fact in own) :]]
    gone = _gone(placed, place)
    inner = f"{patch.fact}."
    kept = tuple(
        found
        for found in facts
        if not any(f"{found.fact}.".startswith(one) for one in gone)
        and not (found.inferred and found.fact.startswith(inner))
    )
    return msgspec.structs.replace(evidence, facts=kept)


def _gone(placed: PlacedPatch, place: ValuePlace) -> list[str]:
    """What the paths of facts begin with that the patch takes away: parts of a removed item, items of a list."""
    patch = placed.patch
    if place.item and patch.set is None:
        return [
            f"{patch.fact}.{name}." for name in ("parameters", "hresults", "constants", "returns", "header", "library")
        ]
    if isinstance(place.value, tuple):
        new = set(names(converted(patch.set, place)))
        return [f"{patch.fact}.{name}." for name in names(place.value) if name not in new]
    return []


def _shown(value: Any) -> str:
    return plain(value).removeprefix("`").removesuffix("`") if value is not None else ""


def _after(facts: Sequence[str], fact: str) -> int:
    """Behind the innermost fact around it and its parts; else at the end."""
    around = fact.rpartition(".")[0]
    while around:
        inside = [index for index, other in enumerate(facts) if other == around or other.startswith(f"{around}.")]
        if inside:
            return inside[-1] + 1
        around = around.rpartition(".")[0]
    return len(facts)


def rename_evidence(evidence: Evidence, steps: tuple[str, ...], new: str) -> Evidence:
    """The evidence of an item and its parts under its new name."""
    old, right = ".".join(steps), ".".join((*steps[:-1], new))
    facts = tuple(
        msgspec.structs.replace(found, fact=right + found.fact[len(old) :])
        if found.fact == old or found.fact.startswith(f"{old}.")
        else found
        for found in evidence.facts
    )
    return msgspec.structs.replace(evidence, facts=facts)


def rename_texts(text: EntityText, steps: tuple[str, ...], rename: tuple[str, str]) -> EntityText:
    """The words of an entity with those of a renamed method, parameter, member or code under its new name."""
    if steps[0] == "methods" and len(steps) == 2:
        return msgspec.structs.replace(text, methods=_moved(text.methods, rename))
    if steps[0] == "methods" and len(steps) == 4 and steps[2] in _LISTS and steps[1] in text.methods:
        page = _page_renamed(text.methods[steps[1]], steps[2], rename)
        return msgspec.structs.replace(text, methods={**text.methods, steps[1]: page})
    if len(steps) == 2 and steps[0] in _LISTS:
        return msgspec.structs.replace(text, text=_page_renamed(text.text, steps[0], rename))
    return text


def _page_renamed(page: PageText, field: str, rename: tuple[str, str]) -> PageText:
    return msgspec.structs.replace(page, **{field: _moved(getattr(page, field), rename)})


def _moved(words: Mapping[str, _Value], rename: tuple[str, str]) -> dict[str, _Value]:
    old, new = rename
    return {new if name == old else name: value for name, value in words.items() if name != new or old not in words}


def rename_expressions(entity: Entity, steps: tuple[str, ...], rename: tuple[str, str]) -> Entity:
    """The entity with the new name in the sizes of the parameters beside a renamed one."""
    if steps[-2] != "parameters":
        return entity
    place = find(entity, ".".join(steps[:-1]))
    word = re.compile(rf"\b{re.escape(rename[0])}\b")

    def mended(parameter: Parameter) -> Parameter:
        stated = {name: getattr(parameter, name) for name in ("size", "length", "iid_is")}
        changes = {name: word.sub(rename[1], value) for name, value in stated.items() if value is not None}
        return msgspec.structs.replace(parameter, **changes)

    if not isinstance(place, ValuePlace):
        return entity
    changed: Entity = put(entity, place.keys, tuple(mended(parameter) for parameter in place.value))
    return changed
