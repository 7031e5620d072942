"""Where the documentation states a fact: what opens a message of a test.

In: the name of an entity and a fact as evidence calls it. Out: page and line of the witness in the documentation's
locale, with the locale behind it if only another one states the fact; the source in the facts of what no page states.
Lines move whenever a page is edited, so they stand in one file (`Places.lines`) under the names that all others use.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec

from docabi.abi import SpecView
from docabi.abi.vtables import ROOT
from docabi.hashes import blake2b
from docabi.spec import Evidence, FactEvidence, Source

COM = "the rules of COM"
"""Who states the slots and the identifier of IUnknown."""


_NAME_BYTES = 6  # of 30,000 facts two have one name once in 600,000 trees


class Place(msgspec.Struct, frozen=True):
    """Where a fact is stated. In C `"text" DOCABI_LINE_line "behind"` is `hosting/x.md:12 (fr-FR)`."""

    text: str
    """The page and a colon; without a `line` the source in the facts."""
    line: str = ""
    """The name of the line in the file of lines; empty where no page states the fact."""
    behind: str = ""

    @property
    def page(self) -> str:
        """The place without its line, for what is only read by people."""
        return (self.text.removesuffix(":") if self.line else self.text) + self.behind


class Places:
    """The places of facts; of several witnesses the one in the documentation's locale, else the first, speaks."""

    def __init__(self, spec: SpecView, locale: str) -> None:
        self._locale = locale
        self._spec = spec
        self._evidence = lru_cache(maxsize=16)(spec.evidence)
        self.lines: dict[str, int] = {}
        """Name and number of the line of every fact that was asked for and that a page states."""

    def of(self, entity: str, fact: str) -> Place:
        """The place of a fact, else of what it is a part of, else the entity's page or its layout's source."""
        evidence = self._evidence(entity)
        own = evidence.find(fact) if evidence is not None else None
        if own is not None and own.note and not own.sources:
            return self._noted(own, entity)
        found = evidence.nearest(fact) if evidence is not None else None
        return self._witness(entity, found) if found is not None else Place(self._without(entity))

    def slots(self, interface: str) -> Place:
        """Who states the order of an interface's slots: a layout of the facts, or the body of a declaration."""
        return Place(COM) if interface == ROOT else self._stated(interface, "vtable", "slots")

    def identifier(self, interface: str) -> Place:
        """Who states the identifier of an interface."""
        return Place(COM) if interface == ROOT else self._stated(interface, "iid")

    def _stated(self, entity: str, *facts: str) -> Place:
        """The note of the first of some facts that has one, else its place."""
        evidence: Evidence | None = self._evidence(entity)
        found = [one for one in map(evidence.find, facts) if one is not None] if evidence is not None else []
        for one in sorted(found, key=lambda one: not one.note.startswith("layout: ")):
            if one.sources:
                return self._witness(entity, one)
            if one.note:
                return self._noted(one, entity)
        return Place(self._without(entity))

    def _noted(self, found: FactEvidence, entity: str) -> Place:
        """What evidence says of a fact that no page states."""
        header = self._spec.abi.facts.enumerations.get(entity)
        where = f"{header.header} {found.note}" if header is not None and found.note.startswith("of ") else found.note
        return Place(where.replace("layout: ", "layout ", 1))

    def _speaking(self, found: FactEvidence) -> Source:
        return next((one for one in found.sources if one.locale == self._locale), found.sources[0])

    def _witness(self, entity: str, found: FactEvidence) -> Place:
        speaking = self._speaking(found)
        behind = "" if speaking.locale == self._locale else f" ({speaking.locale})"
        name = _name(entity, found)
        self.lines[name] = speaking.line
        return Place(f"{speaking.page}:", name, behind)

    def _without(self, entity: str) -> str:
        known = self._spec.entities.get(entity)
        layout = self._spec.abi.facts.layouts.get(entity)
        listed = self._spec.abi.facts.enumerations.get(entity)
        if layout is not None or listed is None:
            return (known and known.page) or (f"layout {layout.source}" if layout is not None else "no page")
        releases = ", ".join(listed.members)
        return f"{listed.header} of {releases}"


def _name(entity: str, found: FactEvidence) -> str:
    """A name of letters and digits that stays as long as the fact has its path."""
    return blake2b(f"{entity}\0{found.fact}".encode(), digest_size=_NAME_BYTES).hexdigest()
