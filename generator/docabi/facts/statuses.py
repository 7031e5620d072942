"""Types of which a returned value says how a call went (`HRESULT`, `SQLRETURN`): which values are failures, what codes
are called.

A type in, its status out. To teach a type, add it to `statuses.yaml`, or to a project's own facts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Protocol

import msgspec

from docabi.facts.names import Name
from docabi.spec import Type


class StatusEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A type of return codes as the file has it: what a failure is, and the codes with a name."""

    fails: Literal["negative", "nonzero", "zero"]
    codes: dict[Name, Annotated[int, msgspec.Meta(ge=-(2**31), lt=2**32)]] = {}


class Status(msgspec.Struct, frozen=True):
    """The type of return codes that a type is, under the name that the facts have for it."""

    name: str
    fails: str
    codes: Mapping[str, int]

    @property
    def is_hresult(self) -> bool:
        """Whether it is the return code of COM."""
        return self.name == "HRESULT"

    def succeeds(self, value: int) -> bool:
        """Whether a value says success: one of HRESULT is unsigned, one of any other type as C has it."""
        signed = value - (1 << 32) if self.fails == "negative" and value >= 1 << 31 else value
        return not {"negative": signed < 0, "nonzero": signed != 0, "zero": signed == 0}[self.fails]


class _Known(Protocol):
    """The facts that tell what a type stands for."""

    @property
    def type(self) -> Type | None: ...


class _Facts(Protocol):
    @property
    def statuses(self) -> Mapping[str, StatusEntry]: ...

    @property
    def types(self) -> Mapping[str, _Known]: ...


def status_of(returns: Type | None, facts: _Facts) -> Status | None:
    """The status type that a type is, or is a further name of; None for any other type."""
    name, seen = (returns.name if returns is not None else None) or "", set[str]()
    while name and name not in seen:
        if (entry := facts.statuses.get(name)) is not None:
            return Status(name, entry.fails, entry.codes)
        seen.add(name)
        known = facts.types.get(name)
        name = (known.type.name if known is not None and known.type is not None else None) or ""
    return None
