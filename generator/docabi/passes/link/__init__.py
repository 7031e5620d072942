"""What pages do not state: layouts, code values, canonical file names, targets of links. In: one merged entity, the
symbols of the whole documentation and the tables of facts. Out: the entity as it is stored, every link in the spelling
of the page that it leads to and as short as it can be, and what could not be resolved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from docabi.abi.identifiers import CLASS
from docabi.diagnostics import Diagnostic, Sink
from docabi.facts import Facts
from docabi.facts.patchfile import NO_PATCHES, Patches, PlacedPatch, by_entity
from docabi.passes.link.bases import link_base
from docabi.passes.link.codes import link_codes
from docabi.passes.link.constants import link_constants
from docabi.passes.link.corrected import Corrected, corrected_facts
from docabi.passes.link.deprecation import link_deprecation
from docabi.passes.link.enumerators import link_enumerators
from docabi.passes.link.files import link_files
from docabi.passes.link.forms import link_forms, twin_of
from docabi.passes.link.kept import link_kept
from docabi.passes.link.lengths import link_lengths
from docabi.passes.link.nulls import link_nulls
from docabi.passes.link.slots import HOMELESS, link_vtable
from docabi.passes.link.statements import link_flags
from docabi.passes.link.step import Context, Note, Step, TypeUse, noted
from docabi.passes.link.targets import with_short_targets
from docabi.passes.link.types import link_aliases, link_by_value, link_callbacks, link_types, unknown_names
from docabi.passes.link.unread import noted_unread, unread_facts
from docabi.passes.link.values import link_values
from docabi.passes.merge import Merged
from docabi.passes.merge.grouping import Symbols
from docabi.passes.patches import Patched, apply_patches, brought
from docabi.source import PageId, Span
from docabi.spec import Coclass, Entity, Evidence, Fragment
from docabi.texts import EntityText, PageText


class Linked(msgspec.Struct, frozen=True):
    """An entity as the store writes it. Unknown types are reported once for the whole documentation."""

    entity: Entity
    texts: tuple[EntityText, ...]
    evidence: Evidence
    diagnostics: tuple[Diagnostic, ...] = ()
    unknown_types: tuple[TypeUse, ...] = ()
    corrected: tuple[Corrected, ...] = ()
    """What corrections and patches set of the facts that pages have wrong."""
    unread: tuple[str, ...] = ()
    """Facts that are missing because nobody can read the words that pages have for them."""


def link_entity(merged: Merged, symbols: Symbols, facts: Facts, patches: Patches = NO_PATCHES) -> Linked:
    """Resolve everything that one entity refers to; `patches` are those of the project."""
    context = Context(merged, symbols, facts)
    entity, steps = merged.entity, list[Step]()
    for link in STEPS:
        steps.append(link(entity, context))
        entity = steps[-1].entity
    renamed = {old: new for step in steps for old, new in step.renamed.items()}
    words = merged.texts
    if renamed:
        methods = [{renamed.get(name, name): page for name, page in text.methods.items()} for text in words]
        words = tuple(msgspec.structs.replace(text, methods=own) for text, own in zip(words, methods, strict=True))
    texts, dead = link_texts(words, merged.link_lines, symbols)
    linked = Linked(
        entity=entity,
        texts=texts,
        evidence=noted(merged.evidence, steps, renamed),
        diagnostics=(*merged.diagnostics, *(one for step in steps for one in step.diagnostics), *dead),
        unknown_types=tuple(use for step in steps for use in step.unknown_types),
    )
    return _with_unread(_patched(linked, symbols, facts, patches.get(entity.name, ())), context)


def _with_unread(linked: Linked, context: Context) -> Linked:
    """The entity with a note about what it lacks, and should not."""
    unread = unread_facts(linked.entity, context)
    if not unread:
        return linked
    return msgspec.structs.replace(linked, evidence=noted_unread(linked.evidence, unread), unread=unread)


def linked_twin(linked: Linked, merged: Merged, symbols: Symbols, facts: Facts) -> Linked | None:
    """The other form of a function or structure, with the same words; None for what has one form."""
    others = merged.declared.others if merged.declared is not None else ()
    twin = twin_of(linked.entity, others, symbols, facts)
    if twin is None:
        return None
    note = f"the other form of `{linked.entity.name}`"
    known = (msgspec.structs.replace(one, note=note) if one.fact == "name" else one for one in linked.evidence.facts)
    return Linked(
        entity=twin,
        texts=tuple(msgspec.structs.replace(text, name=twin.name) for text in linked.texts),
        evidence=Evidence(twin.name, twin.area, tuple(known)),
        unread=tuple(fact for fact in linked.unread if not fact.startswith("methods.")),
    )


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
        corrected=corrected_facts(linked.entity, patched.entity, patched.done),
    )


def _without_rehomed(linked: Linked, patched: Entity) -> Iterator[Diagnostic]:
    """The findings without those about a method that has no slot, if it has one by now."""
    before, after = (
        {f"{HOMELESS}:{one.name}.methods.{each.name}" for each in getattr(one, "methods", ()) if each.slot is None}
        for one in (linked.entity, patched)
    )
    return (found for found in linked.diagnostics if found.cause not in before - after)


def link_coclass(entity: Entity, context: Context) -> Step:
    """Identifier and interfaces of a COM class: what its declaration says; else those that facts know and its table
    lists.
    """
    if not isinstance(entity, Coclass):
        return Step(entity)
    known = context.facts.identifiers.get(f"{CLASS}{entity.name}") if entity.clsid is None else None
    notes = (Note("clsid", known.value, f"identifier: {known.source}"),) if known is not None else ()
    clsid = known.value if known is not None else entity.clsid
    interfaces = entity.interfaces or _listed_interfaces(context)
    return Step(msgspec.structs.replace(entity, clsid=clsid, interfaces=interfaces), notes=notes)


def _listed_interfaces(context: Context) -> tuple[str, ...]:
    symbols = context.symbols
    references = [(listed, symbols.resolve(listed)) for listed in context.merged.listed]
    names = [found.entity if found else listed for listed, found in references]
    known = [name for name in names if name in symbols.kinds or name in context.facts.layouts]
    return tuple(dict.fromkeys(known))


STEPS: Sequence[Callable[[Entity, Context], Step]] = (
    link_files,
    link_forms,
    link_aliases,
    link_types,
    link_callbacks,
    link_by_value,
    link_lengths,
    link_codes,
    link_constants,
    link_nulls,
    link_values,
    link_kept,
    link_base,
    link_vtable,
    link_coclass,
    link_flags,
    link_deprecation,
    link_enumerators,
)
"""What linking does to an entity, in this order: codes before what they say of NULL, and all that speaks of
methods before slots, because a layout may spell a method otherwise.
"""


Lines = Mapping[PageId, Mapping[str, int]]
"""Page -> link target -> the line on which it stands first."""


def link_texts(
    texts: Sequence[EntityText], lines: Lines, symbols: Symbols
) -> tuple[tuple[EntityText, ...], list[Diagnostic]]:
    """The texts with every link in the spelling of its target's path, and what is wrong with their links."""
    diagnostics: list[Diagnostic] = []
    linked: list[EntityText] = []
    for text in texts:
        own = _link(text.text, text.locale, lines, symbols, diagnostics)
        methods = {name: _link(page, text.locale, lines, symbols, diagnostics) for name, page in text.methods.items()}
        changed = own is not text.text or any(methods[name] is not page for name, page in text.methods.items())
        linked.append(msgspec.structs.replace(text, text=own, methods=methods) if changed else text)
    return tuple(linked), diagnostics


def link_page(fragment: Fragment, symbols: Symbols, diagnostics: list[Diagnostic]) -> PageText:
    """The words of a page that describes no entity, its links checked."""
    lines = {fragment.page: fragment.link_lines}
    return _link(fragment.text, fragment.page.locale, lines, symbols, diagnostics)


def _link(text: PageText, locale: str, lines: Lines, symbols: Symbols, diagnostics: list[Diagnostic]) -> PageText:
    places = symbols.places
    wrong = {target: path for target, path in text.links.items() if path not in places}
    if not wrong:
        return with_short_targets(text)
    sink = Sink(PageId(locale, text.page))
    right: dict[str, str] = {}
    for target, path in wrong.items():
        span, cause = Span(lines.get(sink.page, {}).get(target, 1)), f"link:{text.page}:{path}"
        if (found := symbols.resolve(path)) is not None:
            right[target] = found.path
            message = f"the link `{target}` differs from the page's path `{found.path}` in case"
            sink.warning("link-case", span, message, "write the path as it is", cause)
        else:
            message = f"the link `{target}` leads to `{path}`, and there is no such page"
            sink.warning("dead-link", span, message, "mend the target or remove the link", cause)
    diagnostics.extend(sink)
    return with_short_targets(msgspec.structs.replace(text, links=text.links | right) if right else text)
