"""The steps of the git history as pages that may all stand in one tree: each has names of its own, and only the pages
that it needs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from tests.changes.further_steps import FURTHER, MANAGER, VERSIONS, further
from tests.changes.lamp_documentation import Documentation, lamps
from tests.changes.steps import QUIET, STEPS, Step


class Planted(msgspec.Struct, frozen=True):
    """A step: the pages before it and after it, and what it changes (class and name), with its number in each name."""

    old: dict[str, str]
    new: dict[str, str]
    changed: list[str]


def planted() -> Iterator[Planted]:
    """Every step but those of entities that facts know by their names: a tree has each of these once."""
    for base, steps in ((lamps(), (*STEPS, *QUIET)), (further(), FURTHER)):
        for number, step in enumerate(steps, 10 if steps is FURTHER else 500):
            if not any(name in " ".join(step[2]) for name in (MANAGER, VERSIONS)):
                yield _planted(base, step, number)


def _planted(base: Documentation, step: Step, number: int) -> Planted:
    _, edit, changed = step
    after = edit(base)
    both = base.things | after.things
    edited = [name for name in both if base.things.get(name) != after.things.get(name)]
    edited += [
        name for name in {**base.wordings, **after.wordings} if base.wordings.get(name) != after.wordings.get(name)
    ]
    kept = _needed(edited if edited or base.wording == after.wording else ["AddLamp"], base, after)
    names = {re.sub("(?<=Lamp)[AW]$", "", one) for name in both for one in (name.partition("::")[0], *both[name].forms)}
    own = _numbered(names - {MANAGER, VERSIONS}, number)
    old, new = ({own(path): own(text) for path, text in _only(side, kept).pages().items()} for side in (base, after))
    return Planted(old, new, [own(one) for one in changed])


def _numbered(names: set[str], number: int) -> Callable[[str], str]:
    """What puts a number behind each name, also of a name in small letters in the path of a page."""
    spelled = "|".join(sorted((*names, *(f"{name.lower()}(?=-)" for name in names)), key=len, reverse=True))
    pattern = re.compile(rf"(?<![A-Za-z0-9])(P?(?:{spelled}))([AWaw]?)(?![A-Za-z0-9])")
    return lambda text: pattern.sub(rf"\g<1>{number}\g<2>", text).replace("0A1B2C3D", f"0A1B{number:04X}")


def _only(documentation: Documentation, kept: set[str]) -> Documentation:
    things = {name: thing for name, thing in documentation.things.items() if name in kept}
    return msgspec.structs.replace(documentation, things=things)


def _needed(edited: Sequence[str], *sides: Documentation) -> set[str]:
    """The names of what is edited, of what its declarations name, and of all methods of an interface with it."""
    kept, waiting = set[str](), [*edited]
    while waiting:
        name = waiting.pop()
        if name in kept:
            continue
        kept.add(name)
        code = " ".join(side.things[name].code for side in sides if name in side.things)
        code += " ".join(side.wordings[name].described for side in sides if name in side.wordings)
        owner = name.partition("::")[0]
        for side in sides:
            waiting += [one for one in side.things if one.partition("::")[0] == owner]
            waiting += [one for one in side.things if re.search(rf"\b{re.escape(one)}\b", code)]
    return kept
