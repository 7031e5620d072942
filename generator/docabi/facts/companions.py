"""What clients expect beside what pages describe, as files of facts have it: identifiers, tests of flags, attributes,
enumerators.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Annotated

import msgspec

from docabi.facts.names import Name
from docabi.spec import Enumerator

Guid = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$(?!\n)",
        description="a GUID in lower case and without braces",
    ),
]


class GuidGroup(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Identifiers of one header, all read from one source: values by name, and further names of them."""

    header: str
    source: str
    guids: dict[Name, Guid]
    aliases: dict[Name, Name] = {}


class Attribute(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"class_": "class"}):
    """An attribute of managed code: its class, and the types of its constructor, the result first."""

    class_: str
    constructor: tuple[Name, ...] = ()


class CompanionFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What C programs expect of headers beside what pages describe."""

    flags: tuple[Name, ...]
    """Enumerations whose flags have tests."""
    tests: dict[Name, str]
    """Tests of flags that follow no rule: macro -> condition over `x`."""
    attributes: dict[Name, Attribute]
    codes: dict[Name, int]
    """Return codes of the runtime that are further names of the system's."""
    constants: dict[str, dict[Name, int]]
    """Constants of headers: header in lower case -> name -> value."""


class EnumerationFact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Enumerators of one enumeration of a header, by the release of a runtime that has them."""

    header: str
    members: dict[str, dict[Name, int]]
    whole: bool = False
    """Whether these are all, because no edition of the documentation describes any."""

    def without(self, names: Container[str]) -> tuple[Enumerator, ...]:
        """The enumerators without those of these names."""
        rows = ((name, value, release) for release, group in self.members.items() for name, value in group.items())
        return tuple(Enumerator(*row) for row in rows if row[0] not in names)
