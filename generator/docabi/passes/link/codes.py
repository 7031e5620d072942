"""Values of return codes: from the facts, computed for `HRESULT_FROM_WIN32(X)`, else the number that the page
gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from docabi.diagnostics import Diagnostic
from docabi.facts import Facts
from docabi.passes.link.step import Context, Step
from docabi.spec import Code, Entity, Method, Type

_FROM_WIN32 = re.compile(r"HRESULT_FROM_WIN32\((\w+)\)\Z")
_FACILITY_WIN32 = 0x80070000
_FAILURE = 0x80000000  # the high bit of an HRESULT


class ValuedCodes(msgspec.Struct, frozen=True):
    """Codes with values; names of those that have none; name, the page's number and the table's where they differ."""

    codes: tuple[Code, ...]
    unknown: tuple[str, ...] = ()
    conflicts: tuple[tuple[str, int, int], ...] = ()


def link_codes(entity: Entity, context: Context) -> Step:
    """The entity with values for the return codes of a function, or of every method."""
    diagnostics: list[Diagnostic] = []
    changes: dict[str, Any] = {}
    if codes := getattr(entity, "hresults", ()):
        valued = value_codes(codes, getattr(entity, "returns", None), context.facts)
        diagnostics += _reported(valued, "", context)
        changes["hresults"] = valued.codes
    methods: list[Method] = []
    for method in getattr(entity, "methods", ()):
        valued = value_codes(method.hresults, method.returns, context.facts)
        diagnostics += _reported(valued, f"methods.{method.name}.", context)
        methods.append(msgspec.structs.replace(method, hresults=valued.codes) if valued.codes else method)
    if any(method.hresults for method in methods):
        changes["methods"] = tuple(methods)
    return Step(msgspec.structs.replace(entity, **changes) if changes else entity, tuple(diagnostics))


def _reported(valued: ValuedCodes, dot: str, context: Context) -> Iterator[Diagnostic]:
    for name in valued.unknown:
        message = f"nobody knows the value of the return code `{name}`"
        help = "mend the name, or give its value in a table"
        yield context.warning("unknown-code", f"{dot}hresults.{name}", message, help)
    for name, stated, known in valued.conflicts:
        message = f"the page gives `{name}` as 0x{stated:08X}, its value is 0x{known:08X}"
        yield context.warning("value-conflict", f"{dot}hresults.{name}", message, "mend the number on the page")


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
