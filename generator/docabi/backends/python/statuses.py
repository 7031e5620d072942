"""Types of return codes that are no HRESULT: a specification in, a class out for each that its functions return.

The facts say which types these are and what a failure is (`facts.statuses`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from docabi.abi import SpecView
from docabi.abi.returned import Call
from docabi.abi.types import Shape, Sort
from docabi.backends.python.spelling import ENUMERATION_MEMBERS, Namer, alias_name
from docabi.backends.python.views import MemberView, StatusView
from docabi.facts import Facts
from docabi.facts.statuses import Status, status_of
from docabi.spec import Code, Type

_LARGE = 1 << 16
_FAILURES: Mapping[str, str] = {"negative": "value < 0", "nonzero": "value != 0", "zero": "value == 0"}
_MEMBERS = ENUMERATION_MEMBERS | {"check", "description", "fails", "settle", "succeeded"}


def named_status(returns: Type | None, facts: Facts) -> Status | None:
    """The status type of what a function returns, if it has a class of its own in the package."""
    found = status_of(returns, facts)
    return None if found is None or found.is_hresult or alias_name(found.name) is None else found


def used_statuses(spec: SpecView) -> dict[str, Status]:
    """The status types that functions and methods return, by name, in order."""
    found = (named_status(one.returns, spec.abi.facts) for one in _called(spec))
    return dict(sorted((one.name, one) for one in found if one is not None))


def _called(spec: SpecView) -> Iterator[Call]:
    """Every function and method."""
    return (call for one in spec.abi.returned.values() for call in one.calls if call.is_called)


def status_views(spec: SpecView, docs: Mapping[str, Mapping[str, str]]) -> tuple[StatusView, ...]:
    """The classes; `docs` are what pages say of codes, by the name of the type and of the code."""
    return tuple(_view(one, spec, docs.get(name, {})) for name, one in used_statuses(spec).items())


def call_pages(spec: SpecView) -> dict[str, str]:
    """The page of each function and method that can fail, by the name that error texts have for it."""
    found = {
        one.name: one.page for one in _called(spec) if one.page and status_of(one.returns, spec.abi.facts) is not None
    }
    return dict(sorted(found.items()))


def _view(status: Status, spec: SpecView, docs: Mapping[str, str]) -> StatusView:
    documented = {code.name: code for one in _called(spec) for code in _codes(one, status, spec)}
    values = dict(status.codes) | {name: code.value for name, code in documented.items() if code.value is not None}
    # An enumeration without members has no values.
    values = values or {"FAILURE" if status.fails == "zero" else "SUCCESS": 0}
    namer = Namer(_MEMBERS)
    shape = spec.abi.types.resolve(Type(name=status.name))
    members = [
        MemberView(namer.take(name), _written(value, shape), docs.get(name, "")) for name, value in values.items()
    ]
    return StatusView(status.name, _FAILURES[status.fails], tuple(members))


def _written(value: int, type: Shape) -> str:
    """A code as C has it in its type, so that it equals what a call gives; a large one in hexadecimal digits."""
    bits = type.bits() if type.sort is Sort.INTEGER and type.width != "pointer" else 32
    plain = value % (1 << bits)
    signed = plain - (1 << bits) if type.signed and plain >> (bits - 1) else plain
    if abs(signed) < _LARGE:
        return str(signed)
    return f"0x{plain:08X}" if signed >= 0 else f"0x{plain:08X} - 2**{bits}"


def _codes(one: Call, status: Status, spec: SpecView) -> tuple[Code, ...]:
    found = named_status(one.returns, spec.abi.facts)
    return one.codes if found is not None and found.name == status.name else ()
