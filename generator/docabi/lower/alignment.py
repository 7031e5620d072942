"""Written names against declared ones: by spelling, by folded spelling, and by place between names that agree."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Sequence

# Two spellings of one name share at least so much (`pSignatureIn`, `pInSignature`: 0.83).
_ALIKE = 0.6


def align(written: Sequence[str], declared: Sequence[str]) -> list[int | None]:
    """For each written name the index of the declared one it means, each used once; None if it means none.

    Translation and typing errors change names, hardly ever their order. So a run of names that fit nothing, between
    neighbours that fit, means the declared names between those neighbours: all of them in order if there are as many,
    else those that look alike.
    """
    found: list[int | None] = [None] * len(written)
    for spelling in (str, fold):
        free = {spelling(name): index for index, name in reversed(list(enumerate(declared))) if index not in found}
        for place, name in enumerate(written):
            if found[place] is None:
                found[place] = free.pop(spelling(name), None)
    for start, end in _runs(found):
        _fill(found, written, declared, (start, end))
    return found


def fold(name: str) -> str:
    """A name without case, accents, a Turkish dotless i, brackets and blanks."""
    plain = unicodedata.normalize("NFKD", name.replace("ı", "i"))
    return re.sub(r"\W", "", "".join(char for char in plain if not unicodedata.combining(char))).casefold()


def _runs(found: Sequence[int | None]) -> list[tuple[int, int]]:
    """Start and end of each run of names without a meaning."""
    runs: list[tuple[int, int]] = []
    for place, index in enumerate(found):
        if index is not None:
            continue
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs


def _fill(found: list[int | None], written: Sequence[str], declared: Sequence[str], run: tuple[int, int]) -> None:
    start, end = run
    first = max((index + 1 for index in found[:start] if index is not None), default=0)
    last = min((index for index in found[end:] if index is not None), default=len(declared))
    free = [index for index in range(first, last) if index not in found]
    if len(free) == end - start:
        found[start:end] = free
        return
    for place in range(start, end):
        alike = [index for index in free if _likeness(written[place], declared[index]) >= _ALIKE]
        if alike:
            best = max(alike, key=lambda index: _likeness(written[place], declared[index]))
            found[place] = best
            free = [index for index in free if index > best]


def _likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, fold(one), fold(other), autojunk=False).ratio()
