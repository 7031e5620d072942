"""Where a fact comes from, as a line of a message: `hosting/x-method.md:31`."""

from __future__ import annotations

from functools import lru_cache

from docabi.abi.view import SpecView
from docabi.spec import Entity


class Witnesses:
    """Places of facts; of several witnesses the one in the documentation's locale, else the first, speaks."""

    def __init__(self, spec: SpecView, locale: str) -> None:
        self._locale = locale
        self._evidence = lru_cache(maxsize=4)(spec.evidence)

    def place(self, entity: Entity, fact: str) -> str:
        """`page:line` of the witness that is nearest to a fact, else the entity's page."""
        evidence = self._evidence(entity.name)
        found = evidence.nearest(fact) if evidence is not None else None
        if found is None:
            return entity.page or "no page"
        speaking = next((one for one in found.sources if one.locale == self._locale), found.sources[0])
        return f"{speaking.page}:{speaking.line}"
