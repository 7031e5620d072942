"""Where the documentation states a fact: what opens a message of a test.

In: the name of an entity and a fact as evidence calls it. Out: `page:line` of the witness in the documentation's
locale, with the locale behind it if only another one states the fact; the source in the facts of what no page states.
"""

from __future__ import annotations

from functools import lru_cache

from docabi.abi import SpecView
from docabi.abi.vtables import ROOT
from docabi.spec import Evidence, FactEvidence

COM = "the rules of COM"
"""Who states the slots and the identifier of IUnknown."""


class Places:
    """The places of facts; of several witnesses the one in the documentation's locale, else the first, speaks."""

    def __init__(self, spec: SpecView, locale: str) -> None:
        self._locale = locale
        self._spec = spec
        self._evidence = lru_cache(maxsize=16)(spec.evidence)

    def of(self, entity: str, fact: str) -> str:
        """The place of a fact, else of what it is a part of, else the entity's page or its layout's source."""
        evidence = self._evidence(entity)
        own = evidence.find(fact) if evidence is not None else None
        if own is not None and own.note and not own.sources:
            return self._noted(own, entity)
        found = evidence.nearest(fact) if evidence is not None else None
        return self._witness(found) if found is not None else self._without(entity)

    def slots(self, interface: str) -> str:
        """Who states the order of an interface's slots: a layout of the facts, or the body of a declaration."""
        return COM if interface == ROOT else self._stated(interface, "vtable", "slots")

    def identifier(self, interface: str) -> str:
        """Who states the identifier of an interface."""
        return COM if interface == ROOT else self._stated(interface, "iid")

    def _stated(self, entity: str, *facts: str) -> str:
        """The note of the first of some facts that has one, else its place."""
        evidence: Evidence | None = self._evidence(entity)
        found = [one for one in map(evidence.find, facts) if one is not None] if evidence is not None else []
        for one in sorted(found, key=lambda one: not one.note.startswith("layout: ")):
            if one.sources:
                return self._witness(one)
            if one.note:
                return self._noted(one, entity)
        return self._without(entity)

    def _noted(self, found: FactEvidence, entity: str) -> str:
        """What evidence says of a fact that no page states."""
        header = self._spec.abi.facts.enumerations.get(entity)
        where = f"{header.header} {found.note}" if header is not None and found.note.startswith("of ") else found.note
        return where.replace("layout: ", "layout ", 1)

    def _witness(self, found: FactEvidence) -> str:
        speaking = next((one for one in found.sources if one.locale == self._locale), found.sources[0])
        behind = "" if speaking.locale == self._locale else f" ({speaking.locale})"
        return f"{speaking.page}:{speaking.line}{behind}"

    def _without(self, entity: str) -> str:
        known = self._spec.entities.get(entity)
        layout = self._spec.abi.facts.layouts.get(entity)
        listed = self._spec.abi.facts.enumerations.get(entity)
        if layout is not None or listed is None:
            return (known and known.page) or (f"layout {layout.source}" if layout is not None else "no page")
        releases = ", ".join(listed.members)
        return f"{listed.header} of {releases}"
