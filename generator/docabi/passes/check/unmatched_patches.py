"""Patches of a project that have no entity to correct."""

from __future__ import annotations

from collections.abc import Iterator

from docabi.diagnostics import Diagnostic
from docabi.documents import nearest
from docabi.passes.check.specification import CheckedSpec
from docabi.passes.patches import patch_finding


def check_unmatched_patches(checked: CheckedSpec) -> Iterator[Diagnostic]:
    """Report every patch of an entity that no page describes."""
    names = list(checked.spec.entities)
    for name, patches in checked.patches.items():
        if name not in checked.spec.entities:
            message = f"no page describes `{name}`{nearest(name, names)}"
            help = "write the entity's name as in specs/index.json, or drop the patch"
            for patch in patches:
                yield patch_finding(patch, "patch-without-target", "entity", message, help)
