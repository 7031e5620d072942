"""Where a fact comes from, as a line of a message: `hosting/x-method.md:31`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from docabi.abi.view import SpecView
from docabi.spec import Entity, FactEvidence


class Witnesses:
    """Places of facts; of several witnesses the one in the documentation's locale, else the first, speaks."""

    def __init__(self, spec: SpecView, locale: str) -> None:
        self._locale = locale
        self._facts = lru_cache(maxsize=4)(lambda name: _facts(spec, name))

    def place(self, entity: Entity, *facts: str) -> str:
        """`page:line` of the first of these facts that has a witness, else the entity's page."""
        known = self._facts(entity.name)
        for fact in facts:
            found = known.get(fact)
            if found is not None and found.sources:
                speaking = next((one for one in found.sources if one.locale == self._locale), found.sources[0])
                return f"{speaking.page}:{speaking.line}"
        return entity.page or "no page"


def _facts(spec: SpecView, name: str) -> Mapping[str, FactEvidence]:
    evidence = spec.evidence(name)
    return {fact.fact: fact for fact in evidence.facts} if evidence is not None else {}
