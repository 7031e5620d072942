"""What pages do not state: layouts, code values, canonical file names, targets of links. In: one merged entity, the
symbols of the whole documentation and the tables of facts. Out: the entity as it is stored, and what could not be
resolved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from docabi.diagnostics import Diagnostic
from docabi.facts import Facts
from docabi.facts.patchfile import NO_PATCHES, Patches, PlacedPatch, by_entity
from docabi.passes.link.byvalue import link_by_value
from docabi.passes.link.codes import value_codes
from docabi.passes.link.files import link_files
from docabi.passes.link.references import link_texts
from docabi.passes.link.slots import HOMELESS, link_interface
from docabi.passes.link.spelling import link_types
from docabi.passes.link.state import State
from docabi.passes.link.typenames import TypeUse, unknown_names
from docabi.passes.merge import Merged
from docabi.passes.patches import Patched, apply_patches, brought
from docabi.passes.symbols import Symbols
from docabi.source import PageId
from docabi.spec import Class, Coclass, Code, Entity, EntityText, Evidence, Interface, Method, Type


class Linked(msgspec.Struct, frozen=True):
    """An entity as the store writes it. Unknown types are reported once for the whole documentation."""

    entity: Entity
    texts: tuple[EntityText, ...]
    evidence: Evidence
    diagnostics: tuple[Diagnostic, ...] = ()
    unknown_types: tuple[TypeUse, ...] = ()


def link_entity(merged: Merged, symbols: Symbols, facts: Facts, patches: Patches = NO_PATCHES) -> Linked:
    """Resolve everything that one entity refers to; `patches` are those of the project."""
    state = State(merged, symbols, facts)
    entity = merged.entity
    for step in STEPS:
        entity = step(entity, state)
    known = state.respelled
    texts, dead = link_texts([_respelled(text, state) for text in merged.texts], merged.link_lines, symbols)
    unknown = {name: fact for name, fact in unknown_names(merged.entity, symbols, facts).items() if name not in known}
    found = [(name, state.place(fact)) for name, fact in unknown.items()]
    linked = Linked(
        entity=entity,
        texts=texts,
        evidence=state.noted_evidence(),
        diagnostics=(*merged.diagnostics, *state.diagnostics, *dead),
        unknown_types=tuple(TypeUse(name, page, span.line) for name, (page, span) in found),
    )
    return _patched(linked, symbols, facts, patches.get(linked.entity.name, ()))


def _corrections(facts: Facts) -> Patches:
    """What the package corrects in the documentation, by entity."""
    return by_entity(PlacedPatch(patch) for patch in facts.corrections)


def _patched(linked: Linked, symbols: Symbols, facts: Facts, patches: tuple[PlacedPatch, ...]) -> Linked:
    """The entity with the facts that the package and the project correct."""
    corrections = facts.derive(_corrections).get(linked.entity.name, ())
    if not corrections and not patches:
        return linked
    patched = apply_patches(Patched(linked.entity, linked.texts, linked.evidence), corrections, patches)
    used = unknown_names(patched.entity, symbols, facts)
    stated = {use.name for use in linked.unknown_types}
    new = [TypeUse(name, PageId("", one.file), one.place("set").line) for name, one in brought(used, patched.done)]
    return Linked(
        entity=patched.entity,
        texts=patched.texts,
        evidence=patched.evidence,
        diagnostics=(*_without_rehomed(linked, patched.entity), *patched.diagnostics),
        unknown_types=(
            *(use for use in linked.unknown_types if use.name in used),
            *(use for use in new if use.name not in stated),
        ),
    )


def _without_rehomed(linked: Linked, patched: Entity) -> Iterator[Diagnostic]:
    """The findings without those about a method that has no slot, if it has one by now."""
    homeless = {f"{HOMELESS}:{linked.entity.name}.methods.{method.name}" for method in _slotless(linked.entity)}
    left = {f"{HOMELESS}:{patched.name}.methods.{method.name}" for method in _slotless(patched)}
    mended = homeless - left
    return (found for found in linked.diagnostics if found.cause not in mended)


def _slotless(entity: Entity) -> list[Method]:
    return [method for method in getattr(entity, "methods", ()) if method.slot is None]


def _respelled(text: EntityText, state: State) -> EntityText:
    """The words of an entity with its methods under the names that its layout gives them."""
    if not state.renamed:
        return text
    return msgspec.structs.replace(
        text, methods={state.renamed.get(name, name): page for name, page in text.methods.items()}
    )


def _link_codes(entity: Entity, state: State) -> Entity:
    """Values of the return codes of a function, or of every method."""
    changes: dict[str, Any] = {}
    if codes := getattr(entity, "hresults", ()):
        changes["hresults"] = _valued(codes, "", getattr(entity, "returns", None), state)
    methods: tuple[Method, ...] = getattr(entity, "methods", ())
    if any(method.hresults for method in methods):
        changes["methods"] = tuple(
            msgspec.structs.replace(
                method, hresults=_valued(method.hresults, f"methods.{method.name}.", method.returns, state)
            )
            if method.hresults
            else method
            for method in methods
        )
    return msgspec.structs.replace(entity, **changes) if changes else entity


def _valued(codes: Sequence[Code], dot: str, returns: Type | None, state: State) -> tuple[Code, ...]:
    valued = value_codes(codes, returns, state.facts)
    for name in valued.unknown:
        message = f"nobody knows the value of the return code `{name}`"
        state.warn("unknown-code", f"{dot}hresults.{name}", message, "mend the name, or give its value in a table")
    for name, stated, known in valued.conflicts:
        message = f"the page gives `{name}` as 0x{stated:08X}, its value is 0x{known:08X}"
        state.warn("value-conflict", f"{dot}hresults.{name}", message, "mend the number on the page")
    return valued.codes


def _link_vtable(entity: Entity, state: State) -> Entity:
    if isinstance(entity, Interface | Class):
        return link_interface(entity, state)
    return entity


def _link_coclass(entity: Entity, state: State) -> Entity:
    """The interfaces of a COM class: what its declaration says, else those that its table lists."""
    if not isinstance(entity, Coclass) or entity.interfaces:
        return entity
    references = [(listed, state.symbols.resolve(listed)) for listed in state.merged.listed]
    names = [found.entity if found else listed for listed, found in references]
    known = [name for name in names if name in state.symbols.kinds or name in state.facts.layouts]
    return msgspec.structs.replace(entity, interfaces=tuple(dict.fromkeys(known)))


STEPS: Sequence[Callable[[Entity, State], Entity]] = (
    link_files,
    link_types,
    link_by_value,
    _link_codes,
    _link_vtable,
    _link_coclass,
)
"""What linking does to an entity, in this order: codes before slots, because a layout may spell a method otherwise."""
