"""Python names for documented names, by one rule: a name that is a keyword or already taken gets an underscore.

`in` becomes `in_`, an enumerator `None` becomes `None_`, a method `release` becomes `release_` because every object has
one, a second member of one name becomes `Name_`. A header's module is its stem in lower case.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

from docabi.escape import identifier

_KEYWORDS = frozenset(keyword.kwlist)
# What a body of a generated function uses beside its parameters and the names of its module.
LOCALS = frozenset(
    {"self", "hresult", "one", "result", "returned", "size"}
    | {"bool", "bytes", "float", "int", "len", "list", "object", "range", "str", "tuple", "type"}
    | {"property", "classmethod"}
)
# What the classes of the runtime have; a documented member of such a name would hide it.
OBJECT_MEMBERS = frozenset(
    {"_raw", "raw", "address", "attach", "share", "give", "release", "slots", "slot_numbers", "query_for"}
    | {"QueryInterface", "Raw", "Implementation"}
)
IMPLEMENTATION_MEMBERS = frozenset({"as_interface", "query_for", "pointer_to", "reference_count"})
ENUMERATION_MEMBERS = frozenset({"name", "value", "mro"})


class Namer:
    """Gives each name once. `reserved` names are never given."""

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        self._taken = set(reserved)

    def take(self, name: str) -> str:
        """The Python name for a documented one; what no identifier may hold becomes an underscore."""
        found = re.sub(r"[^A-Za-z0-9_]", "_", name) or "unnamed"
        if found[0].isdigit():
            found = "x" + found
        # `__x` is mangled inside a class, `_x_` belongs to enumerations and to the runtime.
        if found.startswith("__") or (found.startswith("_") and found.endswith("_")):
            found = "x" + found
        while found in _KEYWORDS or found in self._taken:
            found += "_"
        self._taken.add(found)
        return identifier(found)


def module_name(file_name: str) -> str:
    """The module of a header or area: `MSCorEE.h` is `mscoree`, `strong-naming` is `strong_naming`."""
    stem = file_name.rpartition(".")[0] or file_name
    found = re.sub(r"[^a-z0-9]+", "_", stem.lower()).strip("_") or "unnamed"
    if found[0].isdigit():
        found = "m" + found
    return found + "_" if found in _KEYWORDS or found in RUNTIME_MODULES else found


RUNTIME_MODULES = frozenset({"hresults", "errors"})
