"""The tables of facts that linking uses: those shipped with the package, or a project's own over them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import msgspec

from docabi import facts


class Tables(msgspec.Struct, frozen=True):
    """Layouts, code values, canonical file names and types, each by name."""

    layouts: Mapping[str, facts.Layout]
    hresults: Mapping[str, int]
    win32_errors: Mapping[str, int]
    files: facts.FileNames
    types: Mapping[str, facts.TypeFact]


@cache
def shipped_tables() -> Tables:
    """The tables that come with the package."""
    return Tables(facts.layouts(), facts.hresults(), facts.win32_errors(), facts.file_names(), facts.types())
