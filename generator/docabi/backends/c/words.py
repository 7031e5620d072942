"""Words with a meaning of their own in C, C++ and Windows headers, read from `names.yaml`. To add one, add it there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from docabi.packaged import packaged


class Words(msgspec.Struct, frozen=True):
    """The table: sets of names by what defines them; headers of some of them."""

    keywords: frozenset[str]
    macros: frozenset[str]
    function_macros: frozenset[str]
    sdk: frozenset[str]
    headers: frozenset[str]
    originals: Mapping[str, str]


def is_sdk(name: str) -> bool:
    """Whether the Windows SDK defines the name, or has a structure that the name is a pointer to."""
    sdk = words().sdk
    return name in sdk or any(name.removeprefix(prefix) in sdk for prefix in ("LPC", "PC", "LP", "P"))


@cache
def words() -> Words:
    """The table, read once."""
    data = packaged("backends/c/names.yaml", dict[str, Any])
    lists = {key: frozenset(value.split()) for key, value in data.items() if isinstance(value, str)}
    return Words(originals=data["originals"], **lists)
