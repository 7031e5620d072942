"""What a comparison finds: one disagreement between documentation and a definition file, with the lines of both."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from docabi.spec import Against, Source


class Aspect(StrEnum):
    """What the two sides disagree about. "Missing" is what the documentation lacks, "extra" what it alone has."""

    IDENTIFIER = "identifier"
    BASE = "base"
    MISSING_METHOD = "missing-method"
    EXTRA_METHOD = "extra-method"
    METHOD_ORDER = "method-order"
    METHOD_NAME = "method-name"
    MISSING_SIGNATURE = "missing-signature"
    ARITY = "arity"
    PARAMETER_ORDER = "parameter-order"
    PARAMETER_TYPE = "parameter-type"
    POINTER_DEPTH = "pointer-depth"
    PARAMETER_NAME = "parameter-name"
    RETURN_TYPE = "return-type"
    MISSING_ENUMERATOR = "missing-enumerator"
    EXTRA_ENUMERATOR = "extra-enumerator"
    ENUMERATOR_VALUE = "enumerator-value"
    ENUMERATOR_NAME = "enumerator-name"
    MISSING_FIELD = "missing-field"
    EXTRA_FIELD = "extra-field"
    FIELD_ORDER = "field-order"
    FIELD_TYPE = "field-type"
    FIELD_NAME = "field-name"


class Impact(StrEnum):
    """Whether other bytes are passed or stored (ABI), or the same under another name."""

    ABI = "abi"
    NAMING = "naming"


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """A disagreement. `member` is a method, enumerator or field, `detail` the parameter; both may be empty.

    `documented` and `declared` are the two sides as text, empty where a side has nothing. `source` is the first witness
    of the documentation, `locales` all that say the same, `against` those that say something else.
    """

    entity: str
    aspect: Aspect
    impact: Impact
    documented: str
    declared: str
    file: str
    line: int
    member: str = ""
    detail: str = ""
    source: Source | None = None
    locales: tuple[str, ...] = ()
    against: tuple[Against, ...] = ()

    @property
    def subject(self) -> str:
        """What it is about: `IThing.Open(pwzName)`."""
        name = f"{self.entity}.{self.member}" if self.member else self.entity
        return f"{name}({self.detail})" if self.detail else name
