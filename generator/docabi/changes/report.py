"""A comparison in the form in which it is printed: changes with what they say, their levels and places, worst first,
and what else the user is to know.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import msgspec

from docabi.changes.classes import classes, message
from docabi.changes.model import Audience, Level, Levels
from docabi.changes.programs import Witness
from docabi.changes.verdict import Judged, must_rise
from docabi.source import PageId
from docabi.spec import Source

PathOf = Callable[[PageId], str]
"""A page's path as the user knows it."""


class Place(msgspec.Struct, frozen=True):
    """A line of a page."""

    path: str
    line: int
    side: str
    """`new`, or `old` for what the new side does not state."""


class Told(msgspec.Struct, frozen=True):
    """A change as it is told. `failing` are those at whose level the comparison fails."""

    rule: str
    level: Level
    """The worst of the levels."""
    levels: Levels
    kind: str
    area: str
    entity: str
    part: str
    name: str
    message: str
    effect: str
    advice: str
    old: str
    new: str
    places: tuple[Place, ...]
    derived: tuple[str, ...]
    inferred: bool
    instead_of: str
    failing: tuple[Audience, ...]
    fingerprint: str
    witness: Witness | None
    """A program that works with what is generated of the old side, and not with that of the new one."""

    @property
    def concerned(self) -> tuple[Audience, ...]:
        """For whom it is breaking or risky."""
        return tuple(one for one in Audience if self.levels.of(one) in (Level.BREAKING, Level.RISKY))


class ClassCount(msgspec.Struct, frozen=True):
    """How many changes of a class there are."""

    rule: str
    level: Level
    changes: int


class Comparison(msgspec.Struct, frozen=True):
    """What the formats print. `status` is `same`, `changed`, or `incomplete` where a side lacks what its documentation
    has, which is never `same`. `rise` is the part of the package's version that must rise, empty for none; `notes` are
    sentences about the comparison.
    """

    old: str
    new: str
    status: str
    changes: tuple[Told, ...]
    summary: tuple[ClassCount, ...]
    rise: str
    ignored: int
    notes: tuple[str, ...]


def tell(
    sides: tuple[tuple[str, PathOf], tuple[str, PathOf]],
    judged: Sequence[Judged],
    notes: Iterable[str] = (),
    *,
    ignored: int = 0,
    incomplete: bool = False,
) -> Comparison:
    """The comparison of two sides, given their titles, how each calls its pages, and the changes."""
    titles, paths = (sides[0][0], sides[1][0]), (sides[0][1], sides[1][1])
    told = sorted(
        (_told(one, paths) for one in judged), key=lambda one: (one.level.rank, one.entity, one.part, one.rule)
    )
    status = "incomplete" if incomplete else "changed" if told or ignored else "same"
    return Comparison(*titles, status, tuple(told), _summary(told), must_rise(judged), ignored, tuple(notes))


def _summary(told: Sequence[Told]) -> tuple[ClassCount, ...]:
    counted = Counter((one.level.rank, one.rule) for one in told)
    ordered = sorted(counted.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    return tuple(ClassCount(rule, [*Level][rank], count) for (rank, rule), count in ordered)


def _told(one: Judged, paths: tuple[PathOf, PathOf]) -> Told:
    change, known = one.change, classes()[one.change.rule]
    old, new = (
        tuple(_places(*each)) for each in ((change.old_sources, paths[0], "old"), (change.sources, paths[1], "new"))
    )
    return Told(
        rule=change.rule,
        level=one.levels.worst,
        levels=one.levels,
        kind=change.kind,
        area=change.area,
        entity=change.entity,
        part=change.part,
        name=change.name,
        message=message(change),
        effect=known.effect,
        advice=known.advice,
        old=change.old,
        new=change.new,
        places=new or old,
        derived=change.derived,
        inferred=change.inferred,
        instead_of=change.instead_of,
        failing=one.failing,
        fingerprint=change.fingerprint,
        witness=one.witness,
    )


def _places(sources: Iterable[Source], path_of: PathOf, side: str) -> Iterable[Place]:
    return (Place(path_of(PageId(one.locale, one.page)), one.line, side) for one in sources)
