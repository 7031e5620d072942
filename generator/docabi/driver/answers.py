"""What the parts of a target asked of what it was divided into, and what they were told, kept from build to build.

A part names what it asked by number (`question_numbers`), so that an edit asks each question once, whoever asked it. A
table of plain values is kept itself: where it is as it was none of its keys is looked at.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

import msgspec

from docabi.driver.question_numbers import END, KEYS, MARK, Numbers
from docabi.driver.questions import Questions, encode_told

_BYTES = 8
"""Of the digest of an answer."""
_PLAIN = frozenset({str, int, bool, type(None)})


class _Alike(msgspec.Struct, frozen=True):
    """Questions that begin alike as the build before left them: how each ends, its number, and the digests of the
    answers; none of a kept table.
    """

    ends: list[str]
    numbers: list[int]
    answers: bytearray


class _Stored(msgspec.Struct, frozen=True, array_like=True):
    """What is kept, encoded; the questions of parts as numbers, which are places in `alike`."""

    alike: dict[str, tuple[list[str], bytes]]
    tables: dict[str, bytes]
    parts: dict[str, bytes]


_decode = msgspec.msgpack.Decoder(_Stored).decode


class Answers:
    """The answers of one target, as the build before left them until parts are made anew (`put`). `read` gives what it
    kept, which is read when something of it is needed; `numbers` are those of this build.
    """

    def __init__(self, read: Callable[[], bytes | None], numbers: Numbers) -> None:
        self._read, self._numbers = read, numbers
        self._alike: dict[str, _Alike] = {}
        self._tables: dict[str, bytes] = {}
        self._parts: dict[str, array[int]] = {}
        self.is_read = False
        """Whether what was kept is in memory."""

    def _load(self) -> None:
        value = None if self.is_read else self._read()
        self.is_read = True
        if value is None:
            return
        stored = _decode(value)
        self._alike = {
            begin: _Alike(ends, self._numbers.of({begin: ends}), bytearray(answers))
            for begin, (ends, answers) in stored.alike.items()
        }
        numbers = [number for alike in self._alike.values() for number in alike.numbers]
        self._tables = stored.tables
        self._parts = {
            name: array("I", map(numbers.__getitem__, array("I", own))) for name, own in stored.parts.items()
        }

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
            found |= {number: self._numbers.text(number) for number in anew}
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

    def put(self, part: str, asked: Iterable[int]) -> None:
        """Take over what a part asked that was made now."""
        self._load()
        self._parts[part] = array("I", asked)

    def encoded(self, questions: Questions, parts: Set[str]) -> bytes:
        """All that is to be kept, if the target has these parts; what is new is answered, what no part asks dropped."""
        self._parts = {name: own for name, own in self._parts.items() if name in parts}
        asked = set[int]().union(*self._parts.values())
        places = array("I", [0]) * len(self._numbers)
        alike_kept: dict[str, tuple[list[str], bytes]] = {}
        count = 0
        for begin, alike in [*self._numbers.about_division()]:  # answering may number others
            kept = {number: end for end, number in alike.items() if number in asked}
            if kept:
                answers = b"" if self._is_in_table(questions, begin) else self._answers(questions, begin, kept)
                alike_kept[begin] = [*kept.values()], answers
            for number in kept:
                places[number] = count
                count += 1
        used = {*map(_table, alike_kept)}
        tables = {path: table for path, table in self._tables.items() if path in used}
        owns = {name: array("I", map(places.__getitem__, own)).tobytes() for name, own in self._parts.items()}
        return msgspec.msgpack.encode(_Stored(alike_kept, tables, owns))

    def _is_in_table(self, questions: Questions, begin: str) -> bool:
        """Whether questions that begin so are about a table that is kept."""
        path = _table(begin)
        alike = self._alike.get(begin)
        if path and path not in self._tables and not (alike is not None and alike.answers):
            table = _plain_table(questions, path)
            if table is not None:
                self._tables[path] = table
        return path in self._tables

    def _answers(self, questions: Questions, begin: str, asked: Mapping[int, str]) -> bytes:
        """The digests of answers to questions that begin alike; those that are known are not asked again."""
        alike = self._alike.get(begin)
        if alike is None or not alike.answers:
            return _answered(questions, begin, [*asked.values()])
        if alike.numbers == [*asked]:
            return bytes(alike.answers)
        both = zip(alike.numbers, range(0, len(alike.answers), _BYTES), strict=True)
        known = {number: alike.answers[start : start + _BYTES] for number, start in both}
        new = iter(questions.digests_anew(begin, [end for number, end in asked.items() if number not in known]))
        return b"".join(known[number] if number in known else next(new) for number in asked)


def _table(begin: str) -> str:
    """The path of the table whose keys are asked for; none of other questions."""
    path, _, how = begin[len(MARK) :].partition(END)
    return path if how[:-1] in KEYS else ""


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
