"""Names of parameters and members as pages write them, and the declared names that they mean."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby
from typing import NamedTuple

import msgspec

from docabi.patterns import compile_pattern
from docabi.remembering import remembered

# Two spellings of one name share at least so much (`pSignatureIn`, `pInSignature`: 0.83).
_ALIKE, _SURELY_ALIKE = 0.6, 0.8
# Among more pairs of a written and a declared name nothing is guessed; real pages have some dozens.
_MOST_PAIRS = 10_000
_IDENTIFIER = compile_pattern(r"[^\W\d]\w*(?:(?:\.|->|::)[^\W\d]\w*)*\Z")
_ESCAPED = compile_pattern(r"\\([\\`*_\[\](){}&.>-])")
# `*pData`, `&ref`, `data[cMax]`, `dwFlags,`: signs of a declaration or a sentence around a name.
_AROUND = compile_pattern(r"\A[*&\s.…]+|(?:\s*\[[^\[\]]*\]|[\s,;:：，；、])+\Z")
# Between names that are described together: commas and slashes, or a short word (`and`, `und`, `et`, `y`). Behind
# slashes alone may stand what other functions call it (`buf / iov`): then one declared name is enough.
_BETWEEN = (
    (compile_pattern(r"\s*[,;/&、，；]\s*(?:\w{1,4}\s+(?=[\w*&.]))?"), all),
    (compile_pattern(r"\s*[,;/&、，；]\s*(?:\w{1,4}\s+(?=[\w*&.]))?|\s+\w{1,4}\s+"), all),
    (compile_pattern(r"\s*/\s*"), any),
)
_SEPARATOR, _FEWEST_WORDS = compile_pattern(r"[,;/&、，；]"), 3
"""What stands between names, or how many words two names and one between them are."""
_MOST_TOGETHER = 200  # characters of a line that may name several
_NO_WORD = compile_pattern(r"\W+")
_PATH = compile_pattern(r"\.|->|::")
# A page asks for each of its names some dozens of times, and so do other pages for the same ones.
_remembered = remembered(4096)


class Declared(msgspec.Struct, frozen=True):
    """The declared names by their folded form, those of nested members (`extra.divider`) by the last part too."""

    names: frozenset[str]

    def has(self, name: str) -> bool:
        """Whether a written name is a declared one but for case, accents and signs."""
        return fold(name) in self.names


def declared(names: Sequence[str]) -> Declared:
    """What written names are held against."""
    return _declared(tuple(names))


@remembered(64)  # a page asks for the same names several times
def _declared(names: tuple[str, ...]) -> Declared:
    return Declared(frozenset([form for name in names for form in (fold(name), fold(last_part(name)))]))


@_remembered
def own_name(written: str) -> str:
    """A written name without the signs around it (`*pData`, `data[]`, `dwFlags,`)."""
    return _AROUND.sub("", _ESCAPED.sub(r"\1", written).strip())


def is_identifier(name: str) -> bool:
    """Whether a name is one word, or a path of words to a nested member."""
    return bool(_IDENTIFIER.match(name))


def may_name_several(line: str) -> bool:
    """Whether a line has what stands between names, or words for it."""
    return _SEPARATOR.search(line) is not None or len(line.replace("*", " ").split()) >= _FEWEST_WORDS


@_remembered
def names_together(line: str, known: Declared) -> tuple[str, ...]:
    """The declared names of a line that is nothing but a list of names (`cx, cy`); empty unless there are two."""
    if len(line) > _MOST_TOGETHER or not may_name_several(line):
        return ()
    words = line.replace("`", "").replace("*", " ").strip(" :：")
    for between, is_list in _BETWEEN:
        parts = [part for part in between.split(words) if part.strip()]
        if len(parts) < 2 or not all(map(_ends_in_identifier, parts)):
            continue
        found = [declared_in(part, known) for part in parts]
        if is_list(found):
            return tuple(filter(None, found))
    return ()


def _ends_in_identifier(written: str) -> bool:
    words = own_name(written).split()
    return bool(words) and is_identifier(words[-1])


@_remembered
def declared_in(written: str, known: Declared) -> str:
    """The declared name that a text is but for signs, underscores of markup or a type in front of it; else empty."""
    name = own_name(written)
    last = own_name(name.split()[-1]) if name.strip() else ""
    tried = dict.fromkeys((name, name.strip("_"), last, last.strip("_")))
    return next((one for one in tried if known.has(one)), "")


def align(written: Sequence[str], names: Sequence[str]) -> list[int | None]:
    """For each written name the index of the declared one it means, each used once; None if it means none.

    Translation and typing errors change names, hardly ever their order. So a run of names that fit nothing, between
    neighbours that fit, means the declared names between those neighbours: all of them in order if there are as many,
    else those that look alike. One that is out of order must look more alike.
    """
    if [*written] == [*names] and len({*names}) == len(names):
        return [*range(len(names))]
    found: list[int | None] = [None] * len(written)
    for spelling in (str, fold, _folded_last):
        taken = frozenset(found)
        free = {spelling(name): index for index, name in reversed(list(enumerate(names))) if index not in taken}
        for place, name in enumerate(written):
            if found[place] is None:
                found[place] = free.pop(spelling(name), None)
    for gap in [*gaps(found, len(names))]:
        _fill(found, written, names, gap)
    _fill_anywhere(found, written, names)
    return found


class Gap(NamedTuple):
    """A run of names without a meaning, and the declared names between the meanings of its neighbours."""

    places: Sequence[int]
    free: Sequence[int]


def gaps(found: Sequence[int | None], declared: int) -> Iterator[Gap]:
    """The runs of names without a meaning; `declared` is how many names there are."""
    taken = frozenset(found)
    # The last declared name that is meant before each place, the first that is meant from each place on.
    before = [*accumulate((-1 if index is None else index for index in found), max, initial=-1)]
    reverse = (declared if index is None else index for index in reversed(found))
    after = [*accumulate(reverse, min, initial=declared)][::-1]
    for is_missing, run in groupby(range(len(found)), key=lambda place: found[place] is None):
        if is_missing:
            places = [*run]
            between = range(before[places[0]] + 1, after[places[-1] + 1])
            yield Gap(places, [index for index in between if index not in taken])


def resembling(written: Sequence[str], names: Sequence[str], gap: Gap) -> Iterator[tuple[int, int]]:
    """The places of a gap that resemble a free name behind those of the places above, with that name's index."""
    if len(gap.free) * len(gap.places) > _MOST_PAIRS:
        return
    after = -1
    for place in gap.places:
        best = _most_alike(written[place], [(index, names[index]) for index in gap.free if index > after], _ALIKE)
        if best is not None:
            after = best
            yield place, best


@_remembered
def fold(name: str) -> str:
    """A name without case, accents, a Turkish dotless i, brackets, dots and blanks."""
    if not name.isascii():
        plain = unicodedata.normalize("NFKD", name.replace("ı", "i"))
        name = "".join(char for char in plain if not unicodedata.combining(char))
    return _NO_WORD.sub("", name).casefold()


def last_part(name: str) -> str:
    """The last part of a path to a nested member."""
    return name if name.isidentifier() else _PATH.split(name)[-1]


def _folded_last(name: str) -> str:
    return fold(last_part(name))


def _fill(found: list[int | None], written: Sequence[str], names: Sequence[str], gap: Gap) -> None:
    """Find a meaning for a run of names without one."""
    if len(gap.free) == len(gap.places):
        found[gap.places[0] : gap.places[-1] + 1] = gap.free
        return
    for place, index in resembling(written, names, gap):
        found[place] = index


def _fill_anywhere(found: list[int | None], written: Sequence[str], names: Sequence[str]) -> None:
    """Find a meaning for names that are out of order."""
    taken = {*found}
    free = {index: name for index, name in enumerate(names) if index not in taken}
    places = [place for place, index in enumerate(found) if index is None]
    if len(free) * len(places) > _MOST_PAIRS:
        return
    for place in places:
        found[place] = best = _most_alike(written[place], [*free.items()], _SURELY_ALIKE)
        free.pop(-1 if best is None else best, None)


def _most_alike(written: str, names: Sequence[tuple[int, str]], least: float) -> int | None:
    """The index of the name that a written one resembles most; None if none is alike enough."""
    ranked = [(_likeness(written, name), -index) for index, name in names]
    likeness, index = max(ranked, default=(0.0, 0))
    return -index if likeness >= least else None


def _likeness(one: str, other: str) -> float:
    import difflib  # of pages that spell names as their declaration does nobody asks this

    return difflib.SequenceMatcher(None, fold(one), fold(other), autojunk=False).ratio()
