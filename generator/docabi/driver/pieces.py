"""Pieces of a part: the text of one declaration in a header, the view of one class in a module.

A back end asks the specification to keep them (`SpecView.kept`). A piece is remembered with what it asked, as a part
is, and made again if an answer differs; so an edit of one page makes one declaration, and the file is put together from
kept texts. Pieces of a part lie together in the memo, and are loaded when the part is made. Where pieces alone asked
what is answered otherwise, and come out as they were, the part is given up: its files stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import TypeVar

import msgspec

from docabi.cache import digest, encode, encode_to_keep
from docabi.driver.question_numbers import Grouped
from docabi.driver.questions import Questions
from docabi.driver.redone import NEW, told

T = TypeVar("T")
GIVEN = "what it is made from changed"


class Piece(msgspec.Struct, frozen=True, array_like=True):
    """A piece as it was made last: what it asked, the digest of what it was given, and its encoded value."""

    asked: tuple[int, ...]
    given: bytes
    value: msgspec.Raw


class Kept(msgspec.Struct, frozen=True, array_like=True):
    """What is remembered of a part beside its files: what it and its pieces asked, and its pieces. These have it by
    its place in `asked`.
    """

    asked: Grouped = {}
    pieces: dict[str, Piece] = {}
    outside: tuple[int, ...] = ()
    """What was asked outside of pieces, by its place."""


class AsBefore(BaseException):
    """Every piece that asked what is answered otherwise came out as it was, so the part would, too."""


decode_kept = msgspec.msgpack.Decoder(Kept).decode


class Keeper:
    """The pieces of the part that is being made."""

    def __init__(self, questions: Questions) -> None:
        self._questions = questions
        self._numbers = questions.notes.numbers
        self._made: dict[str, tuple[tuple[int, ...], bytes, msgspec.Raw]] = {}
        """Of each piece what it asked, once each (a set would take eight times the memory), was given, and is."""
        self._known = Kept()
        self._asked: list[int] = []
        """What was asked that is known of the part, by its place."""
        self._changed: dict[int, int] = {}
        """What of it is answered otherwise now, by its place."""
        self._outside, self._inside = set[int](), set[int]()
        self._pending: set[str] | None = None
        """The pieces that decide whether the part is as before; None if it has to be made."""
        self.why: dict[str, str] = {}
        """Those that were made now although the part had pieces before, and why."""

    def begin(self, known: Kept, anew: Container[int] = (), *, may_stay: bool = False) -> None:
        """Begin a part of which this is known; `anew` are the questions that are answered otherwise now. With
        `may_stay` making it ends with `AsBefore` as soon as it is known to come out as before.
        """
        self._known = known
        self._asked = self._numbers.of(known.asked) if known.pieces else []
        self._changed = {place: one for place, one in enumerate(self._asked) if one in anew}
        self._made, self.why = {}, {}
        self._outside, self._inside = set(), set()
        self._questions.notes.exchange(self._outside)
        changed = self._changed.keys()
        pending = {name for name, piece in known.pieces.items() if not changed.isdisjoint(piece.asked)}
        self._pending = pending if may_stay and changed and changed.isdisjoint(known.outside) else None

    def keep(self, name: str, form: type[T], make: Callable[[], T], *given: object) -> T:
        """The value of a piece: the known one if it is given the same and what it asked would be answered as before.
        It is made once a part.
        """
        notes = self._questions.notes
        if name in self._made:
            asked, _, value = self._made[name]
            self._note(asked)
            return msgspec.msgpack.decode(value, type=form)
        known, now = self._known.pieces.get(name), digest(encode(given))
        if known is not None and known.given == now and self._changed.keys().isdisjoint(known.asked):
            asked = tuple([self._asked[place] for place in known.asked])
            self._made[name] = asked, now, known.value
            self._note(asked)
            return msgspec.msgpack.decode(known.value, type=form)
        of_all = self._questions.of_all
        is_whole = of_all in notes.asked or of_all in self._inside
        # Where all was asked nobody knows what of it for.
        before = notes.exchange({*self._questions.all_asked()} if is_whole else set())
        try:
            made = make()
        except BaseException:  # a part that fails depends on all that it asked until then
            before |= notes.asked
            raise
        finally:
            asked = (*notes.exchange(before),)
        self._note(asked)
        self._made[name] = asked, now, msgspec.Raw(encode_to_keep(made))
        if self._known.pieces:
            self.why[name.partition("\0")[0]] = NEW if known is None else self._why(known) or GIVEN
        self._decide(name, known is not None and bytes(known.value) == bytes(self._made[name][2]))
        return made

    def _why(self, known: Piece) -> str:
        """What a piece asked that is answered otherwise now, in words."""
        return told([self._numbers.text(self._changed[one]) for one in known.asked if one in self._changed])

    def _note(self, asked: Iterable[int]) -> None:
        """Note what a piece asked: for whoever keeps what it is part of, or as asked inside of pieces alone."""
        notes = self._questions.notes
        if notes.asked is self._outside:
            self._inside.update(asked)
        else:
            notes.asked.update(asked)

    def _decide(self, name: str, is_as_before: bool) -> None:
        """Give the part up if the last piece that could make it another one came out as before."""
        if self._pending is not None:
            self._pending = self._pending - {name} if is_as_before else None
            if self._pending is not None and not self._pending:
                raise AsBefore

    @property
    def asked(self) -> set[int]:
        """What the part and its pieces asked."""
        return self._outside | self._inside

    def stay(self) -> None:
        """Take over what is known of the part that was given up: what it asked, and pieces that it did not reach."""
        known = self._known
        self._outside |= {self._asked[place] for place in known.outside}
        for name, piece in known.pieces.items():
            asked = tuple([self._asked[place] for place in piece.asked])
            self._made.setdefault(name, (asked, piece.given, piece.value))
        self._inside = {one for asked, _, _ in self._made.values() for one in asked}

    def kept(self) -> Kept:
        """What is to be remembered of the part that was made."""
        # Of a part without pieces nobody asks what it was told of words: it is made again if that changes.
        numbers, own = self._numbers, self._outside
        if not self._made:
            return Kept(numbers.grouped(one for one in own if not numbers.is_word(one)))
        asked = numbers.grouped(own.union(*(piece[0] for piece in self._made.values())))
        places = {number: place for place, number in enumerate(numbers.of(asked))}
        pieces = {
            name: Piece((*sorted(map(places.__getitem__, found)),), given, value)
            for name, (found, given, value) in self._made.items()
        }
        return Kept(asked, pieces, (*sorted(map(places.__getitem__, own)),))
