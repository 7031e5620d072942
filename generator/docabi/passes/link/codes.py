"""Values of return codes: from the facts, computed for `HRESULT_FROM_WIN32(X)`, else the number that the page
gives.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from docabi.diagnostics import Diagnostic
from docabi.facts import Facts
from docabi.facts.statuses import Status, status_of
from docabi.passes.link.step import Context, Step
from docabi.spec import Code, Entity, Type

_FROM_WIN32 = re.compile(r"HRESULT_FROM_WIN32\((\w+)\)\Z")
_FACILITY_WIN32 = 0x80070000
_FAILURE = 0x80000000  # the high bit of an HRESULT


def link_codes(entity: Entity, context: Context) -> Step:
    """The entity with values for the return codes of a function, or of every method."""
    found: list[Diagnostic] = []
    changes: dict[str, Any] = {}
    if codes := getattr(entity, "hresults", ()):
        changes["hresults"] = _valued(codes, getattr(entity, "returns", None), "", context, found)
    methods = getattr(entity, "methods", ())
    if any(method.hresults for method in methods):
        dotted = ((one, f"methods.{one.name}.") for one in methods)
        valued = ((one, _valued(one.hresults, one.returns, dot, context, found)) for one, dot in dotted)
        changes["methods"] = tuple(msgspec.structs.replace(one, hresults=codes) for one, codes in valued)
    return Step(msgspec.structs.replace(entity, **changes) if changes else entity, tuple(found))


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


class _Known(NamedTuple):
    """A value of a code, whether it says success, the type of return codes that has it (None: HRESULT, or a Win32
    error).
    """

    value: int
    success: bool
    type: str | None = None


def _of(status: Status, value: int) -> _Known:
    return _Known(value, status.succeeds(value), _type(status))


def _type(status: Status | None) -> str | None:
    """The type of the codes of a status."""
    return status.name if status is not None and not status.is_hresult else None


_HRESULT = Status("HRESULT", "negative", {})


def _known(name: str, status: Status | None, plain: bool, facts: Facts) -> _Known | None:
    """What tables know of a code: that of the declaration's type first, then Win32 errors where the function gives
    them as they are, HRESULTs, and those of a type that the declaration does not return or that none tells.
    """
    own = _type(status)
    if status is not None and name in status.codes:
        return _of(status, status.codes[name])
    if plain and (error := facts.win32_errors.get(name)) is not None:
        return _Known(error, error == 0, own)  # only ERROR_SUCCESS is none
    if (value := known_value(name, facts)) is not None:
        return _of(_HRESULT, value)
    elsewhere = (
        (facts.ntstatus.get(name), "NTSTATUS") if name.startswith("STATUS_") else (None, ""),
        *((entry.codes.get(name), of) for of, entry in facts.statuses.items()),
    )
    found = next(((value, of) for value, of in elsewhere if value is not None), None)
    return _of(status_of(Type(name=found[1]), facts) or _HRESULT, found[0]) if found is not None else None


def _valued(
    codes: Sequence[Code], returns: Type | None, dot: str, context: Context, found: list[Diagnostic]
) -> tuple[Code, ...]:
    """Give each code its value: the table's where it has one, else the page's number. `dot` leads to their facts."""
    facts = context.facts
    plain, status = gives_errors(returns, facts), status_of(returns, facts)
    valued: list[Code] = []
    for code in codes:
        known = _known(code.name, status, plain, facts)
        if known is None and code.value is not None:
            known = _of(status or _HRESULT, code.value)
        if known is None:
            message = f"nobody knows the value of the return code `{code.name}`"
            help = "mend the name, or give its value in a table"
            found.append(context.warning("unknown-code", f"{dot}hresults.{code.name}", message, help))
        elif code.value is not None and code.value != known.value:
            message = f"the page gives `{code.name}` as 0x{code.value:08X}, its value is 0x{known.value:08X}"
            fact = f"{dot}hresults.{code.name}"
            found.append(context.warning("value-conflict", fact, message, "mend the number on the page"))
        valued.append(Code(code.name, *known) if known is not None else Code(code.name, type=_type(status)))
    return tuple(valued)
