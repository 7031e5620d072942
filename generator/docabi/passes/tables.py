"""The tables of facts that linking uses: those shipped with the package, or a project's own over them.

Everything that decides what linking makes of an entity, beside its pages, stands here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from docabi import facts
from docabi.facts.patchfile import PlacedPatch


class Tables(msgspec.Struct, frozen=True):
    """Layouts, code values, canonical file names and types, each by name; patches by entity."""

    layouts: Mapping[str, facts.Layout]
    hresults: Mapping[str, int]
    win32_errors: Mapping[str, int]
    files: facts.FileNames
    types: Mapping[str, facts.TypeFact]
    corrections: Mapping[str, tuple[PlacedPatch, ...]] = {}
    """What the package corrects in the documentation."""
    patches: Mapping[str, tuple[PlacedPatch, ...]] = {}
    """What the project corrects in it."""


def shipped_tables() -> Tables:
    """The tables that come with the package, a project's own facts over them."""
    return Tables(
        facts.layouts(),
        facts.hresults(),
        facts.win32_errors(),
        facts.file_names(),
        facts.types(),
        by_entity(PlacedPatch(patch) for patch in facts.corrections()),
    )


def by_entity(patches: Iterable[PlacedPatch]) -> dict[str, tuple[PlacedPatch, ...]]:
    """Patches by the name of their entity, in the order given."""
    found: dict[str, tuple[PlacedPatch, ...]] = {}
    for patch in patches:
        found[patch.patch.entity] = (*found.get(patch.patch.entity, ()), patch)
    return found
