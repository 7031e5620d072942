"""What each step of linking is given and what it gives back. A step is a function `(entity, context) -> Step`; the
driver of the steps collects what they found.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.facts import Facts
from docabi.passes.merge import Merged
from docabi.passes.merge.grouping import Symbols
from docabi.source import PageId, Span
from docabi.spec import Entity, Evidence, FactEvidence, Source


class TypeUse(msgspec.Struct, frozen=True, order=True):
    """A type that nobody knows, and the first place in an entity that uses it."""

    name: str
    page: PageId
    line: int


class Note(NamedTuple):
    """What a fact became and why, for the evidence of a fact that no declaration states so; `sources`: pages whose
    words state it.
    """

    fact: str
    value: str
    why: str
    sources: tuple[Source, ...] = ()
    inferred: bool = False
    """Whether nobody states it: it is concluded from other facts."""


class Step(msgspec.Struct, frozen=True):
    """What a step gives: the entity as it is now, what was found wrong, notes for the evidence."""

    entity: Entity
    diagnostics: tuple[Diagnostic, ...] = ()
    notes: tuple[Note, ...] = ()
    renamed: Mapping[str, str] = {}
    """Methods that got another name: from, to."""
    dropped: frozenset[str] = frozenset()
    """Methods that are a base's."""
    unknown_types: tuple[TypeUse, ...] = ()


class Context(msgspec.Struct, frozen=True):
    """What a step may ask beside the entity: what its pages gave, what names mean in the documentation, the facts."""

    merged: Merged
    symbols: Symbols
    facts: Facts

    def place(self, fact: str) -> tuple[PageId, Span]:
        """The page and line that state a fact first, or what the fact is a part of."""
        found = self.merged.evidence.nearest(fact)
        if found is None:
            return PageId("", self.merged.entity.page or self.merged.entity.name), Span()
        return found.sources[0].place

    def warning(self, rule: str, fact: str, message: str, help: str) -> Diagnostic:
        """A finding about a fact, at the place that states it first."""
        page, span = self.place(fact)
        cause = f"{rule}:{self.merged.entity.name}.{fact}"
        return Diagnostic(page, span, rule, Severity.WARNING, message, help, cause)


def noted(evidence: Evidence, steps: Sequence[Step], renamed: Mapping[str, str]) -> Evidence:
    """The evidence with the notes of steps and new names; a noted fact that no page states is added at the end."""
    said = {note.fact: note for step in steps for note in step.notes}
    dropped = {f"methods.{name}" for step in steps for name in step.dropped}
    if not said and not renamed and not dropped:
        return evidence
    kept = [found for found in evidence.facts if found.fact not in dropped]
    facts = [_with_note(found, said.pop(found.fact, None), renamed) for found in kept]
    added = [FactEvidence(note.fact, note.value, note.sources, (), note.why, note.inferred) for note in said.values()]
    return msgspec.structs.replace(evidence, facts=(*facts, *(_with_note(one, None, renamed) for one in added)))


def _with_note(found: FactEvidence, note: Note | None, renamed: Mapping[str, str]) -> FactEvidence:
    if note is not None:
        return msgspec.structs.replace(found, value=note.value, note=note.why, inferred=note.inferred)
    first, _, rest = found.fact.partition(".")
    method, dot, fact = rest.partition(".")
    if first == "methods" and method in renamed:
        return msgspec.structs.replace(found, fact=f"methods.{renamed[method]}{dot}{fact}")
    return found
