"""The C types of the facts for comtypes: those of the other form, with text as text and what comtypes has itself."""

from __future__ import annotations

from typing import Any

from docabi.backends.python import systypes
from docabi.facts import Facts

# Text as comtypes users have it; the facts know its pointers as addresses.
_TEXTS = {
    "CHAR": "c_char",
    "WCHAR": "c_wchar",
    **dict.fromkeys(("LPSTR", "LPCSTR", "PSTR", "MDUTF8CSTR"), "c_char_p"),
    **dict.fromkeys(("LPWSTR", "LPCWSTR", "LPOLESTR", "LPCOLESTR"), "c_wchar_p"),
}
# Types that comtypes defines.
_OF_COMTYPES = frozenset({"BSTR", "VARIANT"})


def system_types(facts: Facts) -> dict[str, Any]:
    """What the template of `_types.py` prints."""
    found = systypes.system_types(facts)
    aliases = [(name, _TEXTS.get(name, expression)) for name, expression in found["aliases"]]
    return {
        "aliases": [one for one in aliases if one[0] not in _OF_COMTYPES],
        "enumerations": found["enumerations"],
        "records": [one for one in found["records"] if one[0] not in _OF_COMTYPES],
    }


def system_records(facts: Facts) -> frozenset[str]:
    """Structures that `_types` or comtypes can lay out."""
    return frozenset(name for name, _, _ in systypes.system_types(facts)["records"])
