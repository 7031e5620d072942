"""What changed between two specifications, as data: who is concerned, how much, and the one value a change is."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from docabi.hashes import blake2b
from docabi.spec import Source


class Audience(StrEnum):
    """Who is concerned by a change: programs that were compiled, that are compiled again, implementations of an
    interface, programs in Python.
    """

    BINARY = "binary"
    SOURCE = "source"
    IMPLEMENTERS = "implementers"
    PYTHON = "python"


class Level(StrEnum):
    """How much a change concerns somebody; the order is breaking, risky, compatible, none."""

    BREAKING = "breaking"
    RISKY = "risky"
    COMPATIBLE = "compatible"
    NONE = "none"

    @property
    def rank(self) -> int:
        """0 for breaking, 3 for none: lower is worse."""
        return list(Level).index(self)


class Levels(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The level of a class of changes for each audience."""

    binary: Level
    source: Level
    implementers: Level
    python: Level

    def of(self, audience: Audience) -> Level:
        """The level for an audience."""
        level: Level = getattr(self, audience.value)
        return level

    @property
    def worst(self) -> Level:
        """The worst level of all audiences."""
        return min((self.of(audience) for audience in Audience), key=lambda level: level.rank)


class Edit(msgspec.Struct, frozen=True):
    """A difference as it is found in one place: its class, where below the entity, and both values as people read
    them.
    """

    rule: str
    part: str = ""
    old: str = ""
    new: str = ""


class Change(msgspec.Struct, frozen=True, order=True, omit_defaults=True):
    """A change of a specification.

    `entity` is its name on the new side, on the old one if it went. `part` is the dotted path below it
    (`methods.Open.parameters.hFile`), empty for the entity itself; of a thing with another name it has the new one.
    `old` and `new` are the values as people read them, empty where there is none.
    """

    entity: str
    part: str
    rule: str
    old: str = ""
    new: str = ""
    kind: str = ""
    """The kind of the entity, as the specification says it."""
    area: str = ""
    old_sources: tuple[Source, ...] = ()
    """Where the old side states it."""
    sources: tuple[Source, ...] = ()
    """Where the new side states it."""
    derived: tuple[str, ...] = ()
    """Interfaces that have the changed slot from this one."""
    inferred: bool = False
    """No page states the fact; it follows from others."""
    instead_of: str = ""
    """Of a change that no revision of a page made, or of a lost fact: the class that it would be otherwise."""

    @property
    def name(self) -> str:
        """What changed, by its name: `IThing::Open, parameter hFile`."""
        steps = self.part.split(".") if self.part else []
        if not self.entity:
            return " ".join(steps)
        named = f"{self.entity}::{steps[1]}" if steps[:1] == ["methods"] and len(steps) > 1 else self.entity
        rest = steps[2:] if named != self.entity else steps
        return f"{named}, {' '.join(rest)}" if rest else named

    @property
    def fingerprint(self) -> str:
        """A hash of what changed without its lines and pages, so that it stays the same when these move."""
        parts = "\0".join((self.rule, self.instead_of, self.entity, self.part, self.old, self.new))
        return blake2b(parts.encode("utf-8", "replace"), digest_size=12).hexdigest()
