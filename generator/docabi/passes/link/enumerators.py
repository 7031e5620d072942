"""Enumerators that runtimes have and no page. In: a merged enumeration. Out: the same with those that facts know,
behind its own; the evidence says which runtime has them. A project without companions has none.
"""

from __future__ import annotations

import msgspec

from docabi.passes.link.step import Context, Note, Step
from docabi.spec import Entity, Enumeration


def link_enumerators(entity: Entity, context: Context) -> Step:
    """The enumeration with the enumerators that its pages lack."""
    fact = context.facts.enumerations.get(entity.name)
    if fact is None or not isinstance(entity, Enumeration) or not context.facts.own.companions:
        return Step(entity)
    added = fact.without({member.name for member in entity.members})
    notes = tuple(Note(f"members.{one.name}", str(one.value), f"of {one.release}") for one in added)
    return Step(msgspec.structs.replace(entity, members=(*entity.members, *added)), notes=notes)
