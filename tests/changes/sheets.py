"""Two sides of a comparison in the words of a sheet: entities as their files in `specs/abi` say them, and what stands
beside them.
"""

from __future__ import annotations

from typing import Any

import msgspec
import yaml

from docabi.abi import SpecView
from docabi.changes import Change, compare
from docabi.spec import Entity, Evidence, Identifier, PageClass
from docabi.texts import EntityText
from tests.cases.sheet import Sheet
from tests.specification_in_memory import memory_spec


class SideOfSheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a block of a sheet may hold."""

    entities: list[Entity] = []
    pages: list[PageClass] = []
    identifiers: list[Identifier] = []
    texts: list[EntityText] = []
    evidence: list[Evidence] = []

    @property
    def view(self) -> SpecView:
        """The specification that it is."""
        made = memory_spec(tuple(self.entities), tuple(self.texts), tuple(self.evidence), tuple(self.pages))
        identifiers = {one.name: one for one in self.identifiers}
        return msgspec.structs.replace(made, ask_identifiers=lambda: identifiers)


def side_of(block: str) -> SpecView:
    """The specification that a block of a sheet holds."""
    return msgspec.convert(yaml.safe_load(block), SideOfSheet).view


def sides(sheet: Sheet) -> tuple[SpecView, SpecView]:
    """Both sides of a sheet."""
    return side_of(sheet.text("yaml old")), side_of(sheet.text("yaml new"))


def compared(old: SpecView, new: SpecView) -> list[Change]:
    """Every change, those of words among them."""
    return compare(old, new, words=True)


def plain(change: Change) -> dict[str, Any]:
    """A change without what follows from it or from the sides: area, kind, places."""
    value = msgspec.to_builtins(change)
    named = ("rule", "entity", "part", "old", "new", "derived", "instead_of")
    return {name: value[name] for name in named if value.get(name)}
