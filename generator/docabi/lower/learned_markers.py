"""What stands for `[in]` and `[out]` at the head of a description in a locale, learned from the locale's own pages.

In: the openings of thousands of descriptions, each with the direction that its declaration states. Out: the markers of
the locale (`LearnedMarkers`), which take themselves off a description. Translation turned a mark into a few words, so a
marker stands before many descriptions of one direction and hardly any of the other, and what follows it is what other
descriptions begin with. A word of the sentence (`Receives a pointer`) is rarer, or is followed by words that begin
none. A few hundred parameters tell nothing: then the table (`facts/direction-words.yaml`) does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple

import msgspec

from docabi.patterns import compile_pattern
from docabi.spec import Direction

LONGEST_OPENING = 24
"""As many characters of a description are looked at."""

Openings = Mapping[tuple[Direction, str], int]
"""Direction and the first characters of a description -> how many begin so."""

_FEWEST = 200  # descriptions of a direction; fewer tell nothing
_WIDE = "\u2e80"
_BRACKETED = compile_pattern(r"\\?[(（\[［【「«][^()（）\[\]［］【】「」«»`\n]{1,20}[)）\]］】」»]")
_WORD = compile_pattern(r"['’]?[^\W\d_]{1,14}(?=[ \t\N{NO-BREAK SPACE}])")
_FIRST = compile_pattern(r"[^\s,.;:，。；：(（`\[]+")
_PARTS = compile_pattern(r"[^\W\d_]+")
# Of the descriptions of a direction at least so many have a marker that nothing sets off, that a blank does, and that
# can be no word of the sentence.
_GLUED, _APART, _RARE = 0.2, 0.05, 0.002
_FEWEST_ALIKE = 4
_FEWEST_RESTS = 12  # different openings behind a marker that nothing sets off
# What only a marker had to escape, closed by whatever translation left of it.
_TORN = compile_pattern(r"\\[(（\[［【]\s*([^\W\d_]{1,12})\s*[,，、)）»_]?[ \t]*(?=\S)")
_EMPTY = compile_pattern(r"\\?\[\s*\\?\]\s*(?=\S)")
# A name at the end of a sentence that nothing there speaks of: its preposition was left elsewhere.
_MOVED = compile_pattern(r"[\u2e80-\uffff][ \u00a0]+`[^`\n]+`\s*+(?:[。.．]\s*+)?\Z")
_OPENING = ("\\", "(", "（", "[", "［", "【", "「", "«")
# What a sentence may begin with beside a capital: code, a link, a reference, a quotation.
_SIGNS = ("`", "[", "*", "<", '"', "“", "„", "«", "'", "\\")
_PURE = 0.95
_KNOWN, _SURELY_KNOWN = 0.5, 0.7
_MOST_PARTS = 3


class LearnedMarkers(msgspec.Struct, frozen=True):
    """The markers of a locale: bare words, the longest first, and the words that brackets hold; `outward` are those of
    both that stand for `[out]`.
    """

    words: tuple[str, ...] = ()
    bracketed: tuple[str, ...] = ()
    outward: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.bracketed)

    def end(self, text: str) -> int:
        """The length of the markers that a description begins with, and of the blanks behind them; 0 without one.

        A description may begin with the mark of the other direction: pages and declarations do not always agree.
        """
        end = self._word_end(text)
        while further := _bracket_end(text[end:], self.bracketed) or (_empty_end(text[end:]) if end else 0):
            end += further
        end = _after_blanks(text, end) if end else 0
        return end if end < len(text) else 0

    def without(self, text: str) -> str:
        """The description without its marker."""
        return text[self.end(text) :] if self else text

    def meant(self, marker: str) -> Direction | None:
        """What a marker stands for on the other pages of the locale; None for one of two words, or of none known."""
        parts = _PARTS.findall(marker)
        if len(parts) != 1 or parts[0] not in (*self.words, *self.bracketed):
            return None
        return Direction.OUT if parts[0] in self.outward else Direction.IN

    def _word_end(self, text: str) -> int:
        end = self._first_word_end(text)
        again = self._first_word_end(text[end:]) if end else 0
        # What was `the size of X` in the source may begin with a word that stood before X, of the marker's letters.
        if not again or text[end] < _WIDE:
            return end
        is_moved = text[end + again :].startswith("`") or _MOVED.search(text)
        return end + again if is_moved else end

    def _first_word_end(self, text: str) -> int:
        words = (word for word in self.words if text.startswith(word))
        ends = (len(word) for word in words if _follows(text[len(word) :].lstrip(), word))
        return next((_after_blanks(text, end) for end in ends), 0)


def _after_blanks(text: str, end: int) -> int:
    return len(text) - len(text[end:].lstrip())


def _empty_end(text: str) -> int:
    empty = _EMPTY.match(text)
    return empty.end() if empty else 0


def _bracket_end(text: str, known: tuple[str, ...]) -> int:
    """End of a bracket at the head that holds a known word first and few others, or lost its end."""
    if text[:1] not in _OPENING or not known:
        return 0
    if bracketed := _BRACKETED.match(text):
        parts = _PARTS.findall(bracketed[0])
        is_marker = parts and parts[0] in known and len(parts) <= _MOST_PARTS
        return _after_blanks(text, bracketed.end()) if is_marker else 0
    torn = _TORN.match(text)
    return torn.end() if torn and torn[1] in known else 0


def opening_of(text: str) -> str:
    """As much of a description as is looked at."""
    return text[:LONGEST_OPENING]


def learn_markers(openings: Openings) -> LearnedMarkers:
    """Learn the markers of a locale from the openings of its descriptions."""
    told = {key: count for key, count in openings.items() if key[0] in (Direction.IN, Direction.OUT) and key[1]}
    totals = Counter[Direction]()
    for (direction, _), count in told.items():
        totals[direction] += count
    if min(totals[Direction.IN], totals[Direction.OUT]) < _FEWEST:
        return LearnedMarkers()
    evidence = _evidence(told)
    pool = _first_words(told, evidence, totals)
    found = [one for one in evidence.values() if _is_marker(one, evidence, totals, pool)]
    found.sort(key=lambda one: (-one.alike, one.text))
    bracketed = {part for one in found if _is_bracket(one.text) for part in _PARTS.findall(one.text)}
    bracketed |= _of_both(openings, bracketed)
    words = [one.text for one in found if not _is_bracket(one.text)]
    outward = {part for one in found if one.direction is Direction.OUT for part in _PARTS.findall(one.text)}
    return LearnedMarkers(tuple(_alone(words, evidence)), tuple(sorted(bracketed)), tuple(sorted(outward)))


def _is_bracket(text: str) -> bool:
    return not text[-1].isalpha()


class _Candidate(NamedTuple):
    """What some descriptions begin with: the direction that most of them have, how many do, how many have the other
    one, and how often each opening follows it.
    """

    text: str
    direction: Direction
    alike: int
    others: int
    rests: Counter[str]
    begins: int
    """How many of them go on as a description begins: with a capital, a sign, or where letters have no case."""


def _candidates(text: str) -> Iterator[str]:
    """What may be a marker at the head of a description."""
    if bracketed := _BRACKETED.match(text):
        yield bracketed[0]
    elif word := _WORD.match(text):
        yield word[0]
    if text[0] >= _WIDE:
        yield from (text[:end] for end in (1, 2, 3) if len(text) > end and text[:end].isalpha())


def _evidence(told: Openings) -> dict[str, _Candidate]:
    rests: dict[str, dict[Direction, Counter[str]]] = {}
    begins = Counter[tuple[str, Direction]]()
    for (direction, text), count in told.items():
        for one in _candidates(text):
            rest = text[len(one) :].lstrip()
            rests.setdefault(one, {}).setdefault(direction, Counter())[_opening(rest)] += count
            begins[one, direction] += count if _follows(rest, one) else 0
    found = {}
    for text, by in rests.items():
        direction = max(sorted(by), key=lambda key: by[key].total())
        count = by[direction].total()
        if count >= _FEWEST_ALIKE:
            others = sum(rest.total() for rest in by.values()) - count
            found[text] = _Candidate(text, direction, count, others, by[direction], begins[text, direction])
    return found


def _opening(text: str) -> str:
    """The first word of a text; two characters where words stand without blanks, the sign of code or a link."""
    if text[:1] in ("", *_SIGNS):
        return text[:1]
    if text[0] >= _WIDE:
        return text[:2]
    first = _FIRST.match(text)
    return first[0] if first else text[0]


def _follows(rest: str, marker: str) -> bool:
    """Whether a text may go on so behind a marker: as a sentence begins, if its script has capitals."""
    first = rest[:1]
    is_sentence = first in _SIGNS or first.isupper() or first.isdigit() or first >= _WIDE
    return bool(first) and (is_sentence or not marker[-1].isalpha())


def _first_words(told: Openings, evidence: Mapping[str, _Candidate], totals: Counter[Direction]) -> frozenset[str]:
    """What descriptions begin with, the marked ones behind what is most often a mark."""
    counted = Counter[str]()
    for (_, text), count in told.items():
        counted[_opening(text)] += count
    for one in evidence.values():
        if _purity(one, totals) >= _PURE and one.alike >= _GLUED * totals[one.direction]:
            counted.update({opening: count for opening, count in one.rests.items() if count > 1})
    return frozenset(opening for opening, count in counted.items() if count > 1)


def _purity(one: _Candidate, totals: Counter[Direction]) -> float:
    """How surely a description that begins so has the direction, if both directions were equally frequent."""
    other = Direction.OUT if one.direction is Direction.IN else Direction.IN
    share = one.alike / totals[one.direction]
    return share / (share + one.others / totals[other])


def _is_marker(
    one: _Candidate, evidence: Mapping[str, _Candidate], totals: Counter[Direction], pool: frozenset[str]
) -> bool:
    if _purity(one, totals) < _PURE or one.begins < 0.9 * one.alike:
        return False
    share = one.alike / totals[one.direction]
    known = sum(count for opening, count in one.rests.items() if opening in pool) / one.alike
    is_varied = len(one.rests) >= _FEWEST_ALIKE
    if _is_bracket(one.text):
        return share >= _RARE and known >= _KNOWN and is_varied
    if one.text.islower():
        # A small word in front of a capital, a code span or a link begins no sentence.
        return share >= _RARE and known >= _SURELY_KNOWN
    if one.text[0] < _WIDE:
        return share >= _GLUED and known >= _SURELY_KNOWN and is_varied
    least = _APART if _is_apart(one, evidence) else _GLUED
    return share >= least and known >= _KNOWN and len(one.rests) >= _FEWEST_RESTS


def _is_apart(one: _Candidate, evidence: Mapping[str, _Candidate]) -> bool:
    """Whether a word of a script without capitals stands apart: no longer beginning holds it."""
    return not any(text != one.text and text.startswith(one.text) for text in evidence)


def _alone(texts: list[str], evidence: Mapping[str, _Candidate]) -> Iterator[str]:
    """Of markers that begin with one another those that most descriptions bear out, the longest first."""
    kept: list[str] = []
    for text in texts:  # the most frequent first
        shorter = next((one for one in kept if text.startswith(one)), None)
        if shorter is None:
            kept.append(text)
        elif evidence[text].alike > 0.9 * evidence[shorter].alike:
            kept[kept.index(shorter)] = text
    yield from sorted(kept, key=lambda text: (-len(text), text))


def _of_both(openings: Openings, known: AbstractSet[str]) -> set[str]:
    """The words of brackets that hold a known one before many descriptions of what goes both ways: `(в, вне)`."""
    found = Counter[str]()
    for (direction, text), count in openings.items():
        bracketed = _BRACKETED.match(text) if direction is Direction.INOUT else None
        parts = _PARTS.findall(bracketed[0]) if bracketed else []
        if len(parts) == 2 and parts[0] in known:
            found[parts[1]] += count
    return {part for part, count in found.items() if count >= _FEWEST_ALIKE}
