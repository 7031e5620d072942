"""Changes that are known and not to be told: a file of entries with a reason each.

An entry names a change by its fingerprint, or changes by class and entity (`*` and `?` stand for any letters). It may
have a last day (`until`); after it, it hides nothing and is told itself, as is an entry that hides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from typing import Annotated

import msgspec

from docabi.changes.classes import classes
from docabi.changes.model import Change
from docabi.documents import DocumentError, convert, load_yaml, nearest
from docabi.reader.ignores import is_day


class Ignore(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry. All that it names must fit; `until` is the last day (ISO 8601) on which it counts."""

    reason: Annotated[str, msgspec.Meta(min_length=1)]
    fingerprint: str = ""
    rule: str = ""
    entity: str = ""
    part: str = ""
    until: str = ""

    def fits(self, change: Change) -> bool:
        """Whether a change is one of those that the entry names."""
        return (
            self.fingerprint in ("", change.fingerprint)
            and self.rule in ("", change.rule)
            and fnmatchcase(change.entity, self.entity or "*")
            and fnmatchcase(change.part, self.part or "*")
        )

    def __str__(self) -> str:
        named = (("fingerprint", self.fingerprint), ("rule", self.rule), ("entity", self.entity), ("part", self.part))
        return ", ".join(f"{name} {value}" for name, value in named if value)


class Kept(msgspec.Struct, frozen=True):
    """What is left of a comparison's changes, how many are hidden, and what is to be said of the entries."""

    changes: tuple[Change, ...]
    hidden: int = 0
    notes: tuple[str, ...] = ()


def read_ignores(text: str) -> tuple[Ignore, ...]:
    """The entries of a file; raises DocumentError with the place of an entry that names nothing or an unknown class."""
    document = load_yaml(text)
    entries = convert(document, tuple[Ignore, ...]) if document.value is not None else ()
    for number, entry in enumerate(entries):
        if not str(entry):
            raise DocumentError(
                "the entry names no change: give a fingerprint, rule or entity", *document.place(f"{number}")
            )
        if entry.rule and entry.rule not in classes():
            problem = f"no class of changes is called `{entry.rule}`{nearest(entry.rule, classes())}"
            raise DocumentError(problem, *document.place(f"{number}.rule"))
        if entry.until and not is_day(entry.until):
            raise DocumentError(f"`{entry.until}` is no day like 2027-01-31", *document.place(f"{number}.until"))
    return entries


def keep(changes: Iterable[Change], ignores: Sequence[Ignore], today: str) -> Kept:
    """The changes that no entry hides; `today` is a date as ISO 8601 has it."""
    valid = [entry for entry in ignores if not entry.until or today <= entry.until]
    used: set[int] = set()
    left = []
    count = 0
    for change in changes:
        count += 1
        fitting = {number for number, entry in enumerate(valid) if entry.fits(change)}
        used |= fitting
        if not fitting:
            left.append(change)
    return Kept(tuple(left), count - len(left), tuple(_notes(ignores, valid, used)))


def _notes(ignores: Sequence[Ignore], valid: Sequence[Ignore], used: set[int]) -> Iterator[str]:
    for entry in ignores:
        if entry not in valid:
            yield f"the ignore of {entry} ended on {entry.until} ({entry.reason}): look again, or give a later date"
    for number, entry in enumerate(valid):
        if number not in used:
            yield f"the ignore of {entry} hides nothing ({entry.reason}): drop it"
