"""What changes amount to: the level of each for each audience, which of them fail a comparison, its exit code, and
which part of the package's version must rise.

Severity is the only lever: every class is looked for in every comparison, and a levels file alone says how much each
concerns somebody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from docabi.changes.classes import classes
from docabi.changes.model import Audience, Change, Level, Levels
from docabi.changes.programs import Witness
from docabi.documents import DocumentError, convert, load_yaml, nearest

FOUND, INCOMPLETE = 1, 64
"""Bits of the exit code: something is at or above what fails; a side lacks what its documentation has."""
BITS: Mapping[Audience, int] = {
    Audience.BINARY: 4,
    Audience.SOURCE: 8,
    Audience.IMPLEMENTERS: 16,
    Audience.PYTHON: 32,
}
"""Bits of the exit code, beside `FOUND`: whom something at or above what fails concerns."""
NEVER = "never"
_PARTS = ("major", "minor", "patch")


class Given(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a levels file says of a class for each audience; what it leaves out stays."""

    binary: Level | None = None
    source: Level | None = None
    implementers: Level | None = None
    python: Level | None = None


def read_levels(text: str) -> dict[str, Levels]:
    """The levels of every class, given the text of a levels file: class -> a level, or a level by audience. Raises
    DocumentError.
    """
    document = load_yaml(text)
    given = convert(document, dict[str, Level | Given]) if document.value is not None else {}
    for rule in given:
        if rule not in classes():
            raise DocumentError(
                f"no class of changes is called `{rule}`{nearest(rule, classes())}", *document.place(f"{rule}!")
            )
    return {rule: _levels(one.levels, given.get(rule)) for rule, one in classes().items()}


def shipped_levels() -> dict[str, Levels]:
    """The levels of every class as they are without a levels file."""
    return {rule: one.levels for rule, one in classes().items()}


def _levels(own: Levels, given: Level | Given | None) -> Levels:
    if given is None:
        return own
    if isinstance(given, Given):
        return Levels(*((getattr(given, audience.value) or own.of(audience)) for audience in Audience))
    return Levels(given, given, given, given)


class Threshold(msgspec.Struct, frozen=True):
    """A level at which a comparison fails, for one audience or (None) for any."""

    level: Level
    audience: Audience | None = None

    def is_met(self, levels: Levels, audience: Audience) -> bool:
        """Whether a change of these levels is at or above it for an audience."""
        return self.audience in (None, audience) and levels.of(audience).rank <= self.level.rank


def thresholds(text: str) -> tuple[Threshold, ...]:
    """What `--fail-on` means: `breaking`, `breaking:binary`, several with commas, or `never`. Raises ValueError with a
    message for the user.
    """
    return () if text == NEVER else tuple(_threshold(word.strip()) for word in text.split(","))


def _threshold(word: str) -> Threshold:
    level, _, audience = word.partition(":")
    if level not in [*Level][:-1] or (audience and audience not in [*Audience]):
        levels, audiences = ", ".join([*Level][:-1]), ", ".join(Audience)
        raise ValueError(f"`{word}` is none of {levels}, each alone or with an audience ({audiences}): breaking:binary")
    return Threshold(Level(level), Audience(audience) if audience else None)


class Judged(msgspec.Struct, frozen=True):
    """A change with its levels, and whom it fails for."""

    change: Change
    levels: Levels
    failing: tuple[Audience, ...] = ()
    witness: Witness | None = None
    """A program that works with the old side alone."""


def judge(changes: Iterable[Change], levels: Mapping[str, Levels], fail_on: Sequence[Threshold]) -> list[Judged]:
    """Changes with their levels and whom they fail for, in their order."""
    return [_judged(change, levels[change.rule], fail_on) for change in changes]


def _judged(change: Change, levels: Levels, fail_on: Sequence[Threshold]) -> Judged:
    failing = (one for one in Audience if any(threshold.is_met(levels, one) for threshold in fail_on))
    return Judged(change, levels, tuple(failing))


def exit_code(judged: Iterable[Judged], *, incomplete: bool, found: bool = False) -> int:
    """0, or the sum of the bits of whom something fails; `found`: something else than a change does."""
    bits = {BITS[audience] for one in judged for audience in one.failing}
    code = sum(bits) + (INCOMPLETE if incomplete else 0)
    return code + FOUND if code or found else 0


def must_rise(judged: Iterable[Judged]) -> str:
    """Which part of a version must rise at least, by semantic versioning: major, minor, patch, or empty for nothing."""
    worst = min((one.levels.worst.rank for one in judged), default=None)
    return "" if worst is None else _PARTS[(0, 1, 1, 2)[worst]]


def has_risen(old: str, new: str, part: str) -> bool:
    """Whether a version rose in that part or in one before it. Before 1.0 a major change raises the minor part."""
    from packaging.version import Version

    before, after = Version(old), Version(new)
    places = {"major": 1, "minor": 2, "patch": 3}.get(part, 0)
    if before.major == 0 and part == "major":
        places = 2
    return [*after.release, 0, 0][:places] > [*before.release, 0, 0][:places] if places else True
