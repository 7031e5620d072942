"""The table of classes of changes (`classes.yaml`): what each is called, says, does to whom, and its counterpart when
the sides of a comparison are swapped. To add a class: an entry there, the code that finds it, a sheet in
`tests/cases/changes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import msgspec

from docabi.changes.model import Audience, Change, Levels
from docabi.escape import one_line
from docabi.packaged import packaged
from docabi.patterns import compile_pattern

_PLACE = compile_pattern(r"\{(old|new|kind)\}")


class ChangeClass(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A class of changes. `message` has the places `{old}`, `{new}` and `{kind}`; `effect` is one sentence."""

    levels: Levels
    message: str
    effect: str
    advice: str
    counterpart: str = ""
    """The class of the same change with swapped sides; empty: this one."""
    stated: bool = False
    """A page states the fact itself, so that only a revision of the page changes it."""


@cache
def classes() -> Mapping[str, ChangeClass]:
    """Every class by its id, in the order of the table."""
    return packaged("changes/classes.yaml", dict[str, ChangeClass])


def counterpart(rule: str) -> str:
    """The class of a change with swapped sides."""
    return classes()[rule].counterpart or rule


def message(change: Change) -> str:
    """What a change says, on one line; values stand in it as they are."""
    values = {"old": change.old or "nothing", "new": change.new or "nothing", "kind": change.kind}
    said = _PLACE.sub(lambda place: values[place[1]], classes()[change.rule].message)
    extra = f" (else: {change.instead_of})" if change.instead_of else ""
    return one_line(said + extra + (" (a guess)" if change.inferred else ""))


def explain(rule: str) -> str:
    """The page of a class for people."""
    found = classes()[rule]
    levels = "".join(f"  {audience:<13} {found.levels.of(audience)}\n" for audience in Audience)
    swapped = f"With swapped sides it is `{counterpart(rule)}`.\n" if found.counterpart else ""
    return (
        f"{rule} (a change, told by `docabi diff`)\n\n{found.message}\n\n{found.effect}\n\n{found.advice}\n\n"
        f"Levels (a levels file changes them):\n\n{levels}\n{swapped}"
    )
