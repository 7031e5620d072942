"""Corrections as data: facts that the documentation has wrong, set right after linking. In: a linked entity with its
texts and evidence, the package's corrections and the project's patches. Out: the same with the facts that they set; the
evidence keeps what the pages say.

The package's corrections come first, but one that touches a fact of a project's patch stays out: a project decides
against what the documentation says, not against what docabi made of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.documents import nearest
from docabi.facts.patchfile import PlacedPatch
from docabi.passes.patches.trace import noted, rename_evidence, rename_expressions, rename_texts
from docabi.passes.patches.value import (
    BadValueError,
    Missing,
    ValuePlace,
    converted,
    find,
    insert,
    plain,
    put,
    same,
    settled,
    spoiled,
)
from docabi.source import PageId, Span
from docabi.spec import Entity, Evidence, Method
from docabi.texts import EntityText

_DROP = "the documentation was mended: drop the patch"
_RENEW = "compare with the page, then drop the patch or renew its `expect`"


class Patched(msgspec.Struct, frozen=True):
    """An entity with its texts and evidence, while patches are applied; `done` are those that were."""

    entity: Entity
    texts: tuple[EntityText, ...]
    evidence: Evidence
    diagnostics: tuple[Diagnostic, ...] = ()
    done: tuple[PlacedPatch, ...] = ()


class _RefusedError(Exception):
    """Why a patch is not applied, at which of its keys."""

    def __init__(self, rule: str, key: str, message: str, help: str = "") -> None:
        super().__init__(message)
        self.rule, self.key, self.message, self.help = rule, key, message, help


_Report = Callable[[Patched, PlacedPatch, _RefusedError], Patched]


def apply_patches(start: Patched, corrections: Sequence[PlacedPatch], patches: Sequence[PlacedPatch]) -> Patched:
    """Apply corrections of the package, then patches of the project, each in the order given.

    What a correction renames has both names for the project's patches.
    """
    seen: dict[str, PlacedPatch] = {}
    state = start
    renamed = _renamed_by(corrections)
    touched = [f"{fact}." for own in patches for fact in _spellings(own.patch.fact, renamed)]
    for correction in corrections:
        fact = f"{correction.patch.fact}."
        if not any(fact.startswith(own) or own.startswith(fact) for own in touched):
            state = _try(state, correction, _silent)
    for given in patches:
        patch = _spelled(given, state.entity, renamed)
        first = seen.setdefault(patch.patch.fact, patch)
        if first is patch:
            state = _try(state, patch, _reported)
        else:
            where = f"{first.file}:{first.place('').line}"
            message = f"{_subject(patch)} has a patch at {where}"
            state = _with(state, patch_finding(patch, "patch-duplicate", "fact", message, "keep one of them"))
    return state


def _renamed_by(corrections: Iterable[PlacedPatch]) -> dict[str, str]:
    """What corrections rename: its path with the old and with the new name, a dot behind each."""
    found: dict[str, str] = {}
    for one in corrections:
        path, _, last = one.patch.fact.rpartition(".")
        if path and last == "name" and isinstance(one.patch.set, str):
            found[f"{path}."] = f"{path.rpartition('.')[0]}.{one.patch.set}."
    return found


def _spellings(fact: str, renamed: Mapping[str, str]) -> list[str]:
    """A fact's path, and the same with the other name of what is renamed on it."""
    pairs = [pair for old, new in renamed.items() for pair in ((old, new), (new, old))]
    return [fact, *(other + fact[len(own) :] for own, other in pairs if fact.startswith(own))]


def _spelled(patch: PlacedPatch, entity: Entity, renamed: Mapping[str, str]) -> PlacedPatch:
    """A patch of a fact under the name that the entity has for it now."""
    spellings = _spellings(patch.patch.fact, renamed)
    found = next((fact for fact in spellings if not isinstance(find(entity, fact), Missing)), spellings[0])
    changed = msgspec.structs.replace(patch.patch, fact=found)
    return patch if found == patch.patch.fact else msgspec.structs.replace(patch, patch=changed)


def _try(state: Patched, patch: PlacedPatch, report: _Report) -> Patched:
    try:
        return _apply(state, patch)
    except _RefusedError as refused:
        return report(state, patch, refused)


def _reported(state: Patched, patch: PlacedPatch, refused: _RefusedError) -> Patched:
    return _with(state, patch_finding(patch, refused.rule, refused.key, refused.message, refused.help))


def _silent(state: Patched, patch: PlacedPatch, refused: _RefusedError) -> Patched:
    """A correction that does not fit: these pages do not have the fact, or have it right."""
    if refused.rule == "patch-malformed" or not _is_documented(state.entity, patch.patch.fact):
        return state
    source = next((source for found in state.evidence.facts for source in found.sources), None)
    page = PageId(source.locale, source.page) if source else PageId("", state.entity.page or state.entity.name)
    span = Span(source.line) if source else Span()
    message = f"a correction that docabi brings is not used: {refused.message}"
    cause = f"correction-outdated:{state.entity.name}.{patch.patch.fact}"
    help = "nothing to do if the page is right"
    return _with(state, Diagnostic(page, span, "correction-outdated", Severity.INFO, message, help, cause))


def _is_documented(entity: Entity, fact: str) -> bool:
    """Whether pages could state a fact: of a method that has none they state nothing."""
    if not fact.startswith("methods."):
        return True
    method = find(entity, ".".join(fact.split(".")[:2]))
    return isinstance(method, ValuePlace) and isinstance(method.value, Method) and method.value.documented


def _with(state: Patched, diagnostic: Diagnostic) -> Patched:
    return msgspec.structs.replace(state, diagnostics=(*state.diagnostics, diagnostic))


def patch_finding(patch: PlacedPatch, rule: str, key: str, message: str, help: str) -> Diagnostic:
    """An error at a key of a patch in its file."""
    return Diagnostic(PageId("", patch.file), patch.place(key), rule, Severity.ERROR, message, help)


def _subject(patch: PlacedPatch) -> str:
    return f"`{patch.patch.fact}` of `{patch.patch.entity}`"


def _apply(state: Patched, placed: PlacedPatch) -> Patched:
    """The entity with one patch; raises _RefusedError."""
    patch = placed.patch
    place = find(state.entity, patch.fact)
    if isinstance(place, Missing):
        raise _unknown(place, placed)
    if place.item and place.value is None and patch.expect is not None:
        raise _unknown(Missing(place.steps[-1], ".".join(place.steps[:-1]), place.siblings), placed)
    if place.item and place.value is None and patch.set is None:
        raise _RefusedError("patch-malformed", "set", "`set` and `expect` are both null: nothing is to be done")
    if not same(patch.expect, place.value):
        raise _outdated(placed, place)
    entity = settled(_changed(state.entity, placed, place))
    trouble = spoiled(entity)
    if trouble is not None and trouble != spoiled(state.entity):
        raise _RefusedError("patch-malformed", "set", f"{_subject(placed)}: {trouble}")
    evidence = noted(state.evidence, placed, place)
    changed = msgspec.structs.replace(state, entity=entity, evidence=evidence, done=(*state.done, placed))
    return _renamed(changed, place, _new_name(placed, place))


def _changed(entity: Entity, placed: PlacedPatch, place: ValuePlace) -> Entity:
    patch = placed.patch
    try:
        new = None if place.item and patch.set is None else converted(patch.set, place)
        if place.item and place.value is None:
            name = new if isinstance(new, str) else getattr(new, "name", "")
            if name != place.steps[-1]:
                message = f"the added item is called `{name}` in `set` and `{place.steps[-1]}` in `fact`"
                raise _RefusedError("patch-malformed", "set", message)
            changed: Entity = insert(entity, (*place.keys[:-1], _position(placed, place)), new)
        elif patch.after is not None:
            raise _RefusedError("patch-malformed", "after!", "`after` is for an item that a patch adds")
        else:
            changed = put(entity, place.keys, new)
    except BadValueError as error:
        key = f"set.{error.path}" if error.path else "set"
        raise _RefusedError("patch-malformed", key, f"{key.removesuffix('!')}: {error}") from error
    except ValueError as error:
        raise _RefusedError("patch-malformed", "set", f"set: {error}") from error
    return changed


def _position(placed: PlacedPatch, place: ValuePlace) -> int:
    """Return the index at which a patch puts a new item: behind the one that `after` names, first if that is empty,
    last without it.
    """
    after = placed.patch.after
    if after is None:
        return len(place.siblings)
    if after and after not in place.siblings:
        message = f"there is no `{after}` before which something could come"
        raise _RefusedError("patch-without-target", "after", f"{message}{nearest(after, list(place.siblings))}")
    return place.siblings.index(after) + 1 if after else 0


def _unknown(missing: Missing, placed: PlacedPatch) -> _RefusedError:
    patch = placed.patch
    owner = f"`{missing.before}` of `{patch.entity}`" if missing.before else f"`{patch.entity}`"
    message = f"{owner} has no `{missing.step}`{nearest(missing.step, list(missing.known))}"
    return _RefusedError("patch-without-target", "fact", message, "a patch names a fact as the files in specs/abi do")


def _outdated(placed: PlacedPatch, place: ValuePlace) -> _RefusedError:
    patch = placed.patch
    says = f"says {plain(place.value)}" if place.value is not None else "has nothing there"
    message = f"{_subject(placed)}: the documentation {says} now, the patch expects {plain(patch.expect)}"
    mended = same(patch.set, place.value)
    return _RefusedError("patch-outdated", "expect", message, _DROP if mended else _RENEW)


def _new_name(placed: PlacedPatch, place: ValuePlace) -> tuple[str, str] | None:
    """The old and the new name of an item that a patch renames, by its `name` or as a whole."""
    new = placed.patch.set
    old = getattr(place.value, "name", None)
    if place.item and old is not None and isinstance(new, dict):
        return (old, new["name"]) if new["name"] != old else None
    if place.steps[-1] == "name" and len(place.keys) > 1 and isinstance(place.keys[-2], int):
        return place.value, new
    return None


def _renamed(state: Patched, place: ValuePlace, rename: tuple[str, str] | None) -> Patched:
    """The words and the evidence follow an item to its new name."""
    if rename is None:
        return state
    steps = place.steps if place.item else place.steps[:-1]
    return msgspec.structs.replace(
        state,
        entity=rename_expressions(state.entity, steps, rename),
        texts=tuple(rename_texts(text, steps, rename) for text in state.texts),
        evidence=rename_evidence(state.evidence, steps, rename[1]),
    )


def brought(types: Iterable[str], patches: Iterable[PlacedPatch]) -> Iterator[tuple[str, PlacedPatch]]:
    """The first patch that brings each of some types, for those that a patch brings."""
    texts = [(re.findall(r"\w+(?: \w+)*", plain(patch.patch.set)), patch) for patch in patches]
    for name in types:
        yield from [(name, patch) for words, patch in texts if name in words][:1]
