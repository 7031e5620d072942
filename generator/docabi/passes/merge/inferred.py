"""Evidence of what nobody states. The type of a parameter tells whether it goes in or out where neither attributes nor
words do: that is a guess, which another type turns around, and whoever compares two specifications has to know it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docabi.spec import FactEvidence, PageFacts

BY_TYPE = "nothing states it: its type says so"


def with_inferred(stated: Iterable[FactEvidence], facts: PageFacts, prefix: str) -> Iterator[FactEvidence]:
    """The evidence of a page's facts, behind a parameter its direction where that is inferred; `prefix` is empty or
    `methods.X`.
    """
    declared = facts.declared
    guessed = {name for name in declared.inferred if name not in facts.directions} if declared is not None else ()
    signature = declared.signature if declared is not None else None
    dot = f"{prefix}.parameters." if prefix else "parameters."
    directions = {
        dot + one.name: one.direction for one in (signature.parameters if signature else ()) if one.name in guessed
    }
    for found in stated:
        yield found
        if (direction := directions.get(found.fact)) is not None:
            yield FactEvidence(f"{found.fact}.direction", direction, found.sources, note=BY_TYPE, inferred=True)
