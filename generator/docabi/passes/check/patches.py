"""Patches of a project that have no entity to correct."""

from __future__ import annotations

from collections.abc import Iterator

from docabi.diagnostics import Diagnostic
from docabi.facts.patchfile import nearest
from docabi.passes.check.whole import Whole
from docabi.passes.patches import patch_finding


def check_patches(whole: Whole) -> Iterator[Diagnostic]:
    """Report every patch of an entity that no page describes."""
    names = list(whole.spec.entities)
    for name, patches in whole.patches.items():
        if name not in whole.spec.entities:
            message = f"no page describes `{name}`{nearest(name, names)}"
            help = "write the entity's name as in specs/index.json, or drop the patch"
            for patch in patches:
                yield patch_finding(patch, "patch-without-target", "entity", message, help)
