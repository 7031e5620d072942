"""Pieces of a part: the text of one declaration in a header, the docstrings of one class in a module.

A back end asks the specification to keep them (`SpecView.kept`). A piece is remembered with what it asked, as a part
is, and made again if an answer differs; so an edit of one page makes one declaration, and the file is put together from
kept texts. Pieces of a part lie together in the memo, and are loaded when the part is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
    """What is remembered of a part beside its files: what it asked of what its target was divided into, and its pieces
    of anything, with the digests of the answers; and its pieces.
    """

    asked: tuple[str, ...] = ()
    answers: tuple[bytes, ...] = ()
    pieces: dict[str, Piece] = {}


decode_kept = msgspec.msgpack.Decoder(Kept).decode


class Keeper:
    """The pieces of the part that is being made; `changed` tells what of that which was asked is answered otherwise."""

    def __init__(self, questions: Questions, is_answered_anew: Callable[[str, bytes], bool]) -> None:
        self._questions, self._is_answered_anew = questions, is_answered_anew
        self._made: dict[str, tuple[frozenset[str], bytes, msgspec.Raw]] = {}
        self._known, self._changed, self._common = Kept(), dict[int, str](), frozenset[str]()
        self.why: dict[str, str] = {}
        """Those that were made now although the part had pieces before, and why."""

    def changed(self, kept: Kept) -> dict[int, str]:
        """What of that which a part and its pieces asked is answered otherwise now, by number."""
        both = enumerate(zip(kept.asked, kept.answers, strict=True))
        return {number: one for number, (one, before) in both if self._is_answered_anew(one, before)}

    def begin(self, known: Kept, common: Iterable[str] = ()) -> None:
        """Begin a part of which this is known; it depends on `common`, and so does each of its pieces."""
        self._known, self._changed = known, self.changed(known) if known.pieces else {}
        self._made, self.why = {}, {}
        self._common = frozenset(common)
        self._questions.notes.asked = {*common}

    def keep(self, name: str, form: type[T], make: Callable[[], T], *given: object) -> T:
        """The value of a piece: the known one if it is given the same and what it asked would be answered as before.
        It is made once a part.
        """
        notes = self._questions.notes
        if name in self._made:
            asked, _, value = self._made[name]
            notes.asked |= asked
            return msgspec.msgpack.decode(value, type=form)
        known, now = self._known.pieces.get(name), digest(encode(given))
        if known is not None and known.given == now and self._changed.keys().isdisjoint(known.asked):
            asked = frozenset(self._known.asked[number] for number in known.asked)
            self._made[name] = asked, now, known.value
            notes.asked |= asked
            return msgspec.msgpack.decode(known.value, type=form)
        before = notes.asked
        whole = self._questions.all_asked() if ALL in before else ()  # nobody knows what all of it was asked for
        notes.asked = {*self._common, *whole}
        try:
            made = make()
        finally:  # a part that fails depends on all that it asked until then
            asked = frozenset(notes.asked)
            before |= asked
            notes.asked = before
        self._made[name] = asked, now, msgspec.Raw(encode(made))
        if self._known.pieces:
            changed = [] if known is None else [self._changed[one] for one in known.asked if one in self._changed]
            self.why[name.partition("\0")[0]] = NEW if known is None else told(changed) or GIVEN
        return made

    def kept(self) -> Kept:
        """What is to be remembered of the part that was made."""
        own = (one for one in self._questions.notes.asked if one.startswith(MARK))
        asked = sorted({*own, *(one for piece in self._made.values() for one in piece[0])})
        numbers = {one: number for number, one in enumerate(asked)}
        pieces = {
            name: Piece(tuple(sorted(numbers[one] for one in found)), given, value)
            for name, (found, given, value) in self._made.items()
        }
        return Kept((*asked,), tuple(map(self._questions.digest, asked)), pieces)
