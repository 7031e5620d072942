"""What the memo has of a target: its parts as they were made last, so many of them a value.

All parts of a large target are megabytes, which would be in memory several times while they are encoded and stored.
What a value has is told by its key, so a record never tells of parts that another build kept.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from docabi.cache import Cache, encode
from docabi.diagnostics import Diagnostic
from docabi.driver.writer import WrittenFile

Asked = Mapping[str, bytes]
"""Name of something asked for -> digest of the answer."""
_TOGETHER = 100


class Part(msgspec.Struct, frozen=True):
    """A part of a target as it was made last: what it asked, its files as they were left, and what it found."""

    asked: Asked
    files: tuple[WrittenFile, ...]
    found: tuple[Diagnostic, ...]
    asks: bytes = b""
    """What tells which questions of the other kind it asked; nothing if none."""
    pieces: bytes = b""
    """What tells which pieces it was made of: those of a build that was broken off are others. Nothing if none."""

    @property
    def has_pieces(self) -> bool:
        """Whether it was made of pieces."""
        return bool(self.pieces)


class Record(msgspec.Struct, frozen=True):
    """A target as it was made last: what dividing it into parts asked, the parts by name, and what tells whether the
    answers that are kept belong to it.
    """

    asked: Asked
    parts: dict[str, Part]
    answers: bytes = b""


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """A record as the memo has it, with the keys of the values that have its parts."""

    asked: Asked
    parts: tuple[bytes, ...]
    answers: bytes


_decode = msgspec.msgpack.Decoder(_Kept).decode
_decode_parts = msgspec.msgpack.Decoder(dict[str, Part]).decode


def kept_record(cache: Cache, key: bytes) -> Record | None:
    """The record that is kept under a key; None if there is none, or something of it is lost."""
    value = cache.get(key)
    if value is None:
        return None
    kept = _decode(value)
    values = cache.all_of(kept.parts)
    if values is None:
        return None
    parts = {name: part for some in values for name, part in _decode_parts(some).items()}
    return Record(kept.asked, parts, kept.answers)


class Keeping:
    """Keeps the parts of a target as they come, in order, and behind them the record of it."""

    def __init__(self, cache: Cache, key: bytes) -> None:
        self._cache, self._key = cache, key
        self._keys: list[bytes] = []
        self._waiting: dict[str, Part | msgspec.Raw] = {}

    def add(self, name: str, part: Part | msgspec.Raw) -> None:
        """Take over a part, which may be encoded."""
        self._waiting[name] = part
        if len(self._waiting) == _TOGETHER:
            self._put()

    def end(self, asked: Asked, answers: bytes) -> None:
        """Keep the record of all parts that came (`Record` has what is given)."""
        if self._waiting:
            self._put()
        self._cache.put([(self._key, encode(_Kept(asked, (*self._keys,), answers)))])

    def _put(self) -> None:
        self._keys.append(self._cache.put_one_of(self._key, encode(self._waiting)))
        self._waiting.clear()
