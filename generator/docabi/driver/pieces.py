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

from docabi.cache import digest, encode
from docabi.driver.questions import ALL, MARK, Questions
from docabi.driver.redone import NEW, told

T = TypeVar("T")
GIVEN = "what it is made from changed"


class Piece(msgspec.Struct, frozen=True, array_like=True):
    """A piece as it was made last: what it asked, by number, the digest of what it was given, and its encoded value."""

    asked: tuple[int, ...]
    given: bytes
    value: msgspec.Raw


class Kept(msgspec.Struct, frozen=True, array_like=True):
    """What is remembered of a part beside its files: what it and its pieces asked, and its pieces."""

    asked: tuple[str, ...] = ()
    pieces: dict[str, Piece] = {}
    outside: tuple[int, ...] = ()
    """What was asked outside of pieces, by number."""


class AsBefore(BaseException):
    """Every piece that asked what is answered otherwise came out as it was, so the part would, too."""


decode_kept = msgspec.msgpack.Decoder(Kept).decode


class Keeper:
    """The pieces of the part that is being made."""

    def __init__(self, questions: Questions) -> None:
        self._questions = questions
        self._made: dict[str, tuple[tuple[str, ...], bytes, msgspec.Raw]] = {}
        """Of each piece what it asked, once each (a set would take eight times the memory), was given, and is."""
        self._known, self._changed = Kept(), dict[int, str]()
        self._outside, self._inside = set[str](), set[str]()
        self._pending: set[str] | None = None
        """The pieces that decide whether the part is as before; None if it has to be made."""
        self.why: dict[str, str] = {}
        """Those that were made now although the part had pieces before, and why."""

    def begin(self, known: Kept, anew: Container[str] = (), *, may_stay: bool = False) -> None:
        """Begin a part of which this is known; `anew` are the questions that are answered otherwise now. With
        `may_stay` making it ends with `AsBefore` as soon as it is known to come out as before.
        """
        self._known = known
        self._changed = {number: one for number, one in enumerate(known.asked if known.pieces else ()) if one in anew}
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
            asked = tuple([self._known.asked[number] for number in known.asked])
            self._made[name] = asked, now, known.value
            self._note(asked)
            return msgspec.msgpack.decode(known.value, type=form)
        is_whole = ALL in notes.asked or ALL in self._inside
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
        self._made[name] = asked, now, msgspec.Raw(encode(made))
        if self._known.pieces:
            changed = [] if known is None else [self._changed[one] for one in known.asked if one in self._changed]
            self.why[name.partition("\0")[0]] = NEW if known is None else told(changed) or GIVEN
        self._decide(name, known is not None and bytes(known.value) == bytes(self._made[name][2]))
        return made

    def _note(self, asked: Iterable[str]) -> None:
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
    def asked(self) -> set[str]:
        """What the part and its pieces asked."""
        return self._outside | self._inside

    def stay(self) -> None:
        """Take over what is known of the part that was given up: what it asked, and pieces that it did not reach."""
        known = self._known
        self._outside |= {known.asked[number] for number in known.outside}
        for name, piece in known.pieces.items():
            asked = tuple([known.asked[number] for number in piece.asked])
            self._made.setdefault(name, (asked, piece.given, piece.value))
        self._inside = {one for asked, _, _ in self._made.values() for one in asked}

    def kept(self) -> Kept:
        """What is to be remembered of the part that was made."""
        # Of a part without pieces nobody asks what it was told of words: it is made again if that changes.
        if not self._made:
            return Kept((*sorted(one for one in self._outside if one.startswith(MARK)),))
        own = self._outside
        asked = sorted(own.union(*(piece[0] for piece in self._made.values())))
        numbers = {one: number for number, one in enumerate(asked)}
        pieces = {
            name: Piece((*sorted(map(numbers.__getitem__, found)),), given, value)
            for name, (found, given, value) in self._made.items()
        }
        return Kept((*asked,), pieces, (*sorted(map(numbers.__getitem__, own)),))
