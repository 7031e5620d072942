"""Values of return codes: from the tables, computed for `HRESULT_FROM_WIN32(X)`, else the number that the page
gives.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from docabi.passes.tables import Tables
from docabi.spec import Code

_FROM_WIN32 = re.compile(r"HRESULT_FROM_WIN32\((\w+)\)\Z")
_FACILITY_WIN32 = 0x80070000
_FAILURE = 0x80000000  # the high bit of an HRESULT


class ValuedCodes(msgspec.Struct, frozen=True):
    """Codes with values; names of those that have none; name, the page's number and the table's where they differ."""

    codes: tuple[Code, ...]
    unknown: tuple[str, ...] = ()
    conflicts: tuple[tuple[str, int, int], ...] = ()


def known_value(name: str, tables: Tables) -> int | None:
    """The unsigned 32-bit HRESULT of a name, None if no table has it."""
    wrapped = _FROM_WIN32.match(name)
    if wrapped is None:
        return tables.hresults.get(name)
    error = tables.win32_errors.get(wrapped[1])
    # The macro leaves 0 (ERROR_SUCCESS) and HRESULTs as they are.
    return error if not error or error >= _FAILURE else _FACILITY_WIN32 | error & 0xFFFF


def value_codes(codes: Sequence[Code], tables: Tables) -> ValuedCodes:
    """Give each code its value: the table's where it has one, else the page's number."""
    valued: list[Code] = []
    unknown: list[str] = []
    conflicts: list[tuple[str, int, int]] = []
    for code in codes:
        known = known_value(code.name, tables)
        value = code.value if known is None else known
        if value is None:
            unknown.append(code.name)
        elif code.value is not None and code.value != value:
            conflicts.append((code.name, code.value, value))
        valued.append(Code(code.name, value, None if value is None else value < _FAILURE))
    return ValuedCodes(tuple(valued), tuple(unknown), tuple(conflicts))
