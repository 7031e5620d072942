"""What the parts of a target asked of what it was divided into, and what they were told, kept from build to build.

The questions (`questions`) lie by how they begin: those for keys of one table, for arguments of one method. Each has a
number, by which a part names those that it asked, so that an edit asks each question once, whoever asked it. A table of
plain values is kept itself: where it is as it was none of its keys is looked at.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

import msgspec

from docabi.driver.questions import END, MARK, Questions, encode_told

_BYTES = 8
"""Of the digest of an answer."""
_PLAIN = frozenset({str, int, bool, type(None)})
_KEYS = frozenset({"[]", "in"})
_BEHIND_END = chr(ord(END) + 1)
"""In the place of the `END` that a beginning ends with it gives what stands behind all that begin so, in order."""
_GROWN = 4
"""Of so many questions one more than at last time may be one that nobody asks any more."""


class _Alike(msgspec.Struct, frozen=True):
    """Questions that begin alike: how each ends, its number, and the digests of the answers; none of a kept table."""

    ends: list[str]
    numbers: array[int]
    answers: bytearray


class _Stored(msgspec.Struct, frozen=True, array_like=True):
    """What is kept, encoded; numbers as bytes of an array."""

    alike: dict[str, tuple[list[str], bytes, bytes]]
    tables: dict[str, bytes]
    parts: dict[str, bytes]
    count: int
    """How many numbers were given."""
    compact: int
    """How many there were when every one was asked by a part."""


_decode = msgspec.msgpack.Decoder(_Stored).decode


class Answers:
    """The answers of one target, as the build before left them until parts are made anew (`put`). `read` gives what it
    kept, which is read when something of it is needed.
    """

    def __init__(self, read: Callable[[], bytes | None]) -> None:
        self._read = read
        self._alike: dict[str, _Alike] = {}
        self._tables: dict[str, bytes] = {}
        self._parts: dict[str, array[int]] = {}
        self._count = self._compact = 0
        self._numbers: dict[str, dict[str, int]] = {}
        self.is_read = False
        """Whether what was kept is in memory."""

    def _load(self) -> None:
        value = None if self.is_read else self._read()
        self.is_read = True
        if value is not None:
            stored = _decode(value)
            self._alike = {
                begin: _Alike(ends, array("I", numbers), bytearray(answers))
                for begin, (ends, numbers, answers) in stored.alike.items()
            }
            self._tables, self._parts = stored.tables, {name: array("I", own) for name, own in stored.parts.items()}
            self._count, self._compact = stored.count, stored.compact

    def renew(self, questions: Questions) -> dict[int, str]:
        """Answer all questions anew; those that are answered otherwise than before, by number."""
        self._load()
        found: dict[int, str] = {}
        tables = {path: _plain_table(questions, path) for path in {*map(_table, self._alike)} - {""}}
        for begin, alike in self._alike.items():
            path = _table(begin)
            before, now = self._tables.get(path), tables.get(path)
            if before is not None and before == now:
                continue
            if before is not None and now is not None:
                anew = _other_keys(begin, alike, before, now)
            else:
                answers = _answered(questions, begin, alike.ends) if now is None else b""
                anew = _other_answers(alike, answers)
                alike.answers[:] = answers
            if anew:
                ends = dict(zip(alike.numbers, alike.ends, strict=True))
                found |= {number: begin + ends[number] for number in anew}
        self._tables = {path: table for path, table in tables.items() if table is not None}
        return found

    def knows(self, part: str) -> bool:
        """Whether it is kept what a part asked."""
        self._load()
        return part in self._parts

    def told_otherwise(self, changed: Mapping[int, str], but: Container[str]) -> Iterator[tuple[str, list[str]]]:
        """The parts, but for some, that asked some of these questions, and which."""
        numbers = frozenset(changed)
        for name, own in self._parts.items():
            if name not in but and not numbers.isdisjoint(own):
                yield name, [changed[number] for number in own if number in changed]

    def put(self, part: str, asked: Iterable[str]) -> None:
        """Take over what a part asked that was made now."""
        self._load()
        own, start, asked = array("I"), 0, sorted(asked)  # so that those that begin alike stand together
        while start < len(asked):
            begin, _ = parted(asked[start])
            behind = bisect_left(asked, begin[:-1] + _BEHIND_END, start) if begin.endswith(END) else start + 1
            numbers, length = self._numbers_of(begin), len(begin)
            ends = [question[length:] for question in asked[start:behind]]
            own.extend([numbers[end] if end in numbers else self._numbered(begin, end) for end in ends])
            start = behind
        self._parts[part] = own

    def _numbers_of(self, begin: str) -> dict[str, int]:
        """The numbers of the questions that begin alike, by how each ends."""
        numbers = self._numbers.get(begin)
        if numbers is None:
            alike = self._alike.setdefault(begin, _Alike([], array("I"), bytearray()))
            numbers = self._numbers[begin] = dict(zip(alike.ends, alike.numbers, strict=True))
        return numbers

    def _numbered(self, begin: str, end: str) -> int:
        """Number a question that nobody has asked before."""
        number = self._numbers[begin][end] = self._count
        self._count += 1
        self._alike[begin].ends.append(end)
        self._alike[begin].numbers.append(number)
        return number

    def encoded(self, questions: Questions, parts: Set[str]) -> bytes:
        """All that is to be kept, if the target has these parts; what is new is answered."""
        self._parts = {name: own for name, own in self._parts.items() if name in parts}
        if self._count - self._compact > self._compact // _GROWN:
            self._drop_unasked()
        for begin, alike in self._alike.items():
            path = _table(begin)
            if path and path not in self._tables and not alike.answers:
                table = _plain_table(questions, path)
                if table is not None:
                    self._tables[path] = table
            if path not in self._tables:
                known = len(alike.answers) // _BYTES
                alike.answers.extend(_answered(questions, begin, alike.ends[known:]))
        used = {*map(_table, self._alike)}
        stored = _Stored(
            {begin: (one.ends, one.numbers.tobytes(), bytes(one.answers)) for begin, one in self._alike.items()},
            {path: table for path, table in self._tables.items() if path in used},
            {name: own.tobytes() for name, own in self._parts.items()},
            self._count,
            self._compact,
        )
        return msgspec.msgpack.encode(stored)

    def _drop_unasked(self) -> None:
        """Drop the questions that no part asks any more, and number the others anew."""
        asked = {number for own in self._parts.values() for number in own}
        numbers: dict[int, int] = {}
        for begin, alike in [*self._alike.items()]:
            kept = [place for place, number in enumerate(alike.numbers) if number in asked]
            answers = [alike.answers[place * _BYTES : place * _BYTES + _BYTES] for place in kept]
            new = array("I", range(len(numbers), len(numbers) + len(kept)))
            numbers |= zip((alike.numbers[place] for place in kept), new, strict=True)
            if kept:
                self._alike[begin] = _Alike([alike.ends[place] for place in kept], new, bytearray().join(answers))
            else:
                del self._alike[begin]
        self._parts = {name: array("I", [numbers[one] for one in own]) for name, own in self._parts.items()}
        self._numbers.clear()
        self._count = self._compact = len(numbers)


def parted(question: str) -> tuple[str, str]:
    """How a question begins, in which others are like it, and how it ends."""
    path, _, asked = question.partition(END)
    how, _, end = asked.partition(END)
    if how == "()":
        name, told, end = end.partition(END)
        return (f"{path}{END}{how}{END}{name}{END}", end) if told else (question, "")
    return (f"{path}{END}{how}{END}", end) if how in _KEYS else (question, "")


def _table(begin: str) -> str:
    """The path of the table whose keys are asked for; none of other questions."""
    path, _, how = begin[len(MARK) :].partition(END)
    return path if how[:-1] in _KEYS else ""


def _answered(questions: Questions, begin: str, ends: Sequence[str]) -> bytes:
    return b"".join(questions.digests_anew(begin, ends))


def _other_answers(alike: _Alike, now: bytes) -> list[int]:
    """The numbers of questions whose answers are others now."""
    before, ends = bytes(alike.answers), range(_BYTES, len(alike.numbers) * _BYTES + 1, _BYTES)
    if before == now:
        return []
    both = zip(alike.numbers, ends, strict=True)
    return [number for number, end in both if before[end - _BYTES : end] != now[end - _BYTES : end]]


def _plain_table(questions: Questions, path: str) -> bytes | None:
    """A table encoded, if it has few sorts of values: names to plain ones. A set has names alone."""
    try:
        found = questions.at(path)
    except Exception:  # nothing is there any more, as whoever asks is told
        return None
    if isinstance(found, Set) and not isinstance(found, Mapping):
        found = dict.fromkeys(found, True)
    is_plain = isinstance(found, Mapping) and all(type(key) is str and END not in key for key in found)
    return encode_told(found) if is_plain and all(map(_is_plain, found.values())) else None


def _is_plain(value: Any) -> bool:
    return type(value) in _PLAIN or (type(value) is tuple and all(type(one) is str for one in value))


def _other_keys(begin: str, alike: _Alike, before: bytes, now: bytes) -> list[int]:
    """The numbers of the keys that two states of a table tell otherwise, or of those that only one of them has."""
    old, new = msgspec.msgpack.decode(before), msgspec.msgpack.decode(now)
    if begin.endswith(f"{END}in{END}"):
        old, new = dict.fromkeys(old), dict.fromkeys(new)

    def told(table: Mapping[str, Any], key: str) -> bytes:
        return encode_told(table[key]) if key in table else b""

    both = zip(alike.ends, alike.numbers, strict=True)
    return [number for key, number in both if told(old, key) != told(new, key)]
