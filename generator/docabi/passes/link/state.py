"""What the steps of linking one entity share: the facts they ask, what they report and note."""

from __future__ import annotations

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.facts import Facts
from docabi.passes.merge import Merged
from docabi.passes.symbols import Symbols
from docabi.source import PageId, Span
from docabi.spec import Evidence, FactEvidence


class State:
    """Linking one entity: a place to report to, with the page and line of each fact."""

    def __init__(self, merged: Merged, symbols: Symbols, facts: Facts) -> None:
        self.merged = merged
        self.symbols = symbols
        self.facts = facts
        self.diagnostics: list[Diagnostic] = []
        self._facts = {found.fact: found for found in merged.evidence.facts}
        self._noted: dict[str, tuple[str, str]] = {}
        self.respelled: frozenset[str] = frozenset()
        """Types whose name somebody else spells otherwise, as the entity's own pages spell them."""
        self.renamed: dict[str, str] = {}
        """Methods whose name the layout spells otherwise: from, to."""

    def place(self, fact: str) -> tuple[PageId, Span]:
        """Where a fact is stated first; for a fact of nobody's where the entity is."""
        found = self._facts.get(fact)
        if found is None or not found.sources:
            found = next((other for other in self.merged.evidence.facts if other.sources), None)
        if found is None:
            return PageId("", self.merged.entity.page or self.merged.entity.name), Span()
        source = found.sources[0]
        return PageId(source.locale, source.page), Span(source.line)

    def warn(self, rule: str, fact: str, message: str, help: str) -> None:
        """Report something about a fact, at the place that states it first."""
        page, span = self.place(fact)
        cause = f"{rule}:{self.merged.entity.name}.{fact}"
        self.diagnostics.append(Diagnostic(page, span, rule, Severity.WARNING, message, help, cause))

    def note(self, fact: str, value: str, note: str) -> None:
        """Say in the evidence what a fact became and why, where no page states it so."""
        self._noted[fact] = (value, note)

    def noted_evidence(self) -> Evidence:
        """The evidence with the notes and new names; a noted fact that no page states is added."""
        if not self._noted and not self.renamed:
            return self.merged.evidence
        facts = [self._with_note(found) for found in self.merged.evidence.facts]
        added = [
            FactEvidence(fact, value, note=note)
            for fact, (value, note) in self._noted.items()
            if fact not in self._facts
        ]
        return msgspec.structs.replace(self.merged.evidence, facts=(*facts, *added))

    def _with_note(self, found: FactEvidence) -> FactEvidence:
        said = self._noted.get(found.fact)
        if said is not None:
            return msgspec.structs.replace(found, value=said[0], note=said[1])
        first, _, rest = found.fact.partition(".")
        method, dot, fact = rest.partition(".")
        if first == "methods" and method in self.renamed:
            return msgspec.structs.replace(found, fact=f"methods.{self.renamed[method]}{dot}{fact}")
        return found
