"""Values of return codes: from the facts, computed for `HRESULT_FROM_WIN32(X)`, else the number that the page
gives.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from docabi.facts import Facts
from docabi.spec import Code, Type

_FROM_WIN32 = re.compile(r"HRESULT_FROM_WIN32\((\w+)\)\Z")
_FACILITY_WIN32 = 0x80070000
_FAILURE = 0x80000000  # the high bit of an HRESULT


class ValuedCodes(msgspec.Struct, frozen=True):
    """Codes with values; names of those that have none; name, the page's number and the table's where they differ."""

    codes: tuple[Code, ...]
    unknown: tuple[str, ...] = ()
    conflicts: tuple[tuple[str, int, int], ...] = ()


def known_value(name: str, facts: Facts) -> int | None:
    """The unsigned 32-bit HRESULT of a name, None if no table has it.

    A Win32 error among the codes of an HRESULT is what `HRESULT_FROM_WIN32` makes of it.
    """
    wrapped = _FROM_WIN32.match(name)
    if wrapped is None and name in facts.hresults:
        return facts.hresults[name]
    error = facts.win32_errors.get(wrapped[1] if wrapped else name)
    # The macro leaves 0 (ERROR_SUCCESS) and HRESULTs as they are.
    return error if not error or error >= _FAILURE else _FACILITY_WIN32 | error & 0xFFFF


def gives_errors(returns: Type | None, facts: Facts) -> bool:
    """Whether a function gives Win32 errors as they are: it returns another number than an HRESULT."""
    name = (returns.name if returns is not None else None) or ""
    seen: set[str] = set()
    while name not in seen and name in facts.types and (known := facts.types[name]).type is not None:
        seen.add(name)
        name = known.type.name or ""
    return name != "HRESULT" and name in facts.types and facts.types[name].kind in ("signed", "unsigned")


def value_codes(codes: Sequence[Code], returns: Type | None, facts: Facts) -> ValuedCodes:
    """Give each code its value: the table's where it has one, else the page's number."""
    valued: list[Code] = []
    unknown: list[str] = []
    conflicts: list[tuple[str, int, int]] = []
    plain = gives_errors(returns, facts)
    for code in codes:
        known = facts.win32_errors.get(code.name) if plain else None
        known = known_value(code.name, facts) if known is None else known
        value = code.value if known is None else known
        if value is None:
            unknown.append(code.name)
        elif code.value is not None and code.value != value:
            conflicts.append((code.name, code.value, value))
        # Among plain errors only ERROR_SUCCESS is none.
        is_error = plain and code.name in facts.win32_errors
        success = None if value is None else value == 0 if is_error else value < _FAILURE
        valued.append(Code(code.name, value, success))
    return ValuedCodes(tuple(valued), tuple(unknown), tuple(conflicts))
