"""What a rule over the whole specification is given."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from docabi.abi import SpecView
from docabi.facts.patchfile import NO_PATCHES, Patches
from docabi.passes.link.step import TypeUse
from docabi.source import PageId, Span


class CheckedSpec(msgspec.Struct, frozen=True):
    """A specification, the uses of types that nobody knows, and the patches of the project."""

    spec: SpecView
    unknown_types: Sequence[TypeUse] = ()
    patches: Patches = NO_PATCHES

    def place(self, entity: str, fact: str = "name") -> tuple[PageId, Span]:
        """The page and line that state a fact of an entity first."""
        evidence = self.spec.evidence(entity)
        found = evidence.nearest(fact) if evidence is not None else None
        return found.sources[0].place if found else (PageId("", self.spec.entities[entity].page or entity), Span())
