"""What generated code says of what is deprecated, for the messages of compilers and interpreters, which are English."""

from __future__ import annotations

from docabi.spec import Entity, Enumerator, Method


def advice(thing: Entity | Method | Enumerator) -> str:
    """Since when and what to use: `since 2.0; use IThing2::Open`; empty for what is not deprecated."""
    if not thing.deprecated:
        return ""
    since = f"since {thing.deprecated_since}" if thing.deprecated_since else ""
    use = f"use {' or '.join(thing.replaced_by)}" if thing.replaced_by else ""
    return "; ".join(filter(None, (since, use))) or "its documentation says not to use it"
