"""What a specification means in memory and in a call, in whatever language it is printed: each question answered once.

In: the entities of a specification and the facts. Out: an `Abi`, which the back ends, the comparison with definition
files and the rules over a whole specification read. Names that one language needs are no part of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import msgspec

from docabi.abi.complete import complete_records
from docabi.abi.types import Types, make_types
from docabi.abi.vtables import Vtables
from docabi.facts import Facts
from docabi.spec import Entity


class Abi(msgspec.Struct, frozen=True, dict=True):
    """The meaning of a specification. `entities` are in name order. Made by `make_abi`."""

    entities: Mapping[str, Entity]
    facts: Facts

    @cached_property
    def types(self) -> Types:
        """What the names of types mean."""
        return make_types(self.entities, self.facts)

    @cached_property
    def complete(self) -> frozenset[str]:
        """The names of the structures and unions that can be laid out."""
        return complete_records(self.types)

    @cached_property
    def vtables(self) -> Vtables:
        """The slots and bases of the interfaces."""
        return Vtables(self.entities, self.facts.layouts)


def make_abi(entities: Mapping[str, Entity], facts: Facts) -> Abi:
    """The meaning of these entities. A type that a page documents wins over a project's own fact of its name."""
    return Abi(entities, facts.without_types(entities))
