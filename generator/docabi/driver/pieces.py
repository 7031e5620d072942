"""Pieces of a part: the text of one declaration in a header, the docstrings of one class in a module.

A back end asks the specification to keep them (`SpecView.kept`). A piece is remembered with what it asked, as a part
is, and made again if an answer differs; so an edit of one page makes one declaration, and the file is put together from
kept texts. Pieces of a part lie together in the memo, and are loaded when the part is made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

import msgspec

from docabi.cache import encode
from docabi.driver.redone import NEW, changed

T = TypeVar("T")


class Piece(msgspec.Struct, frozen=True, array_like=True):
    """A piece as it was made last: what it asked, and its encoded value."""

    asked: dict[str, bytes]
    """Name of something asked for -> digest of the answer."""
    value: msgspec.Raw


class Kept(msgspec.Struct, frozen=True):
    """The pieces of a part, and the digest of what dividing its target into parts asked: pieces may use all of that."""

    division: bytes
    pieces: dict[str, Piece]


_decode = msgspec.msgpack.Decoder(Kept).decode


def known_pieces(encoded: bytes | None, division: bytes) -> Mapping[str, Piece]:
    """The pieces that are remembered of a part, if its target is still divided by the same answers."""
    kept = _decode(encoded) if encoded is not None else None
    return kept.pieces if kept is not None and kept.division == division else {}


class Keeper:
    """The pieces of the part that is being made; `asked` is where the specification notes what it is asked for."""

    def __init__(self, asked: set[str], digest_of: Callable[[str], bytes]) -> None:
        self._asked, self._digest_of = asked, digest_of
        self._known: Mapping[str, Piece] = {}
        self.pieces: dict[str, Piece] = {}
        self.made: dict[str, str] = {}
        """Those that were made now although the part had pieces before, and why."""

    def begin(self, known: Mapping[str, Piece]) -> None:
        """Begin a part of which these pieces are known."""
        self._known, self.pieces, self.made = known, {}, {}
        self._asked.clear()

    def keep(self, name: str, form: type[T], make: Callable[[], T]) -> T:
        """The value of a piece: the known one if what it asked would be answered as before. It is made once a part."""
        if name in self.pieces:
            self._asked.update(self.pieces[name].asked)
            return msgspec.msgpack.decode(self.pieces[name].value, type=form)
        known = self._known.get(name)
        why = changed(known.asked, self._digest_of) if known is not None else NEW
        if known is not None and not why:
            self.pieces[name] = known
            self._asked.update(known.asked)
            return msgspec.msgpack.decode(known.value, type=form)
        before = {*self._asked}
        self._asked.clear()
        try:
            value = make()
            asked = {one: self._digest_of(one) for one in sorted(self._asked)}
        finally:  # a part that fails depends on all that it asked until then
            self._asked.update(before)
        self.pieces[name] = Piece(asked, msgspec.Raw(encode(value)))
        if self._known:
            self.made[name.partition("\0")[0]] = why
        return value
