"""How locales of one revision vote on a value: a function for each kind of value. In: what each of them states, in the
order of locales. Out: what most of them state.

Pages of one revision agree unless one of them is damaged. Of equally many votes the more detailed value wins, then the
lesser in code point order: no locale's name decides. Where all say the same, that is what every vote gives.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import msgspec

from docabi.patterns import compile_pattern
from docabi.spec import (
    Declared,
    DeclaredMethod,
    Enumerator,
    Field,
    Parameter,
    WrittenCode,
    WrittenConstant,
    WrittenFile,
)

T = TypeVar("T")
Named = TypeVar("Named", Parameter, Enumerator, Field, DeclaredMethod, Declared)

_SOURCE = compile_pattern(r"(?:[A-Za-z0-9_]+/)?[A-Za-z0-9_.+-]+\.(h|hpp|hxx|idl)\Z", re.IGNORECASE)
_encode = msgspec.json.Encoder(order="deterministic").encode


def detail(value: object) -> str:
    """Order among values that equally many state: more detail first, then code point order."""
    text = _encode(value).decode()
    return f"{10**9 - len(text):010d}{text}"


def vote_value(values: Sequence[T]) -> T:
    """A value that every page has: what most state, an empty one included."""
    return most_stated(values, detail)


def vote_stated(values: Sequence[T | None]) -> T | None:
    """A value that a damaged page may lack: silence is no vote."""
    stated = [value for value in values if value]
    return most_stated(stated, detail) if stated else None


def vote_readable(values: Sequence[str | None]) -> str | None:
    """A value that translation may have destroyed: what is stated, else the empty text of a destroyed one."""
    return vote_stated(values) or next((value for value in values if value is not None), None)


def vote_each(values: Sequence[Mapping[str, T]]) -> dict[str, T]:
    """A value for each name, by those who state one."""
    names = sorted({name for one in values for name in one})
    return {name: vote_value([one[name] for one in values if name in one]) for name in names}


def vote_file(files: Sequence[WrittenFile | None]) -> WrittenFile | None:
    """A header or library: names with the extension of a source file first, then other names, then destroyed ones."""
    found = [file for file in files if file is not None]
    likely = [file for file in found if is_source_file(file.name)] or [file for file in found if file.name] or found
    if not likely:
        return None
    name = most_stated([file.name.lower() for file in likely], str)
    spelled = [file for file in likely if file.name.lower() == name]
    spelling = most_stated([file.name for file in spelled], str)
    # The same library may have lost its names on other systems.
    return max((file for file in spelled if file.name == spelling), key=lambda file: len(file.elsewhere))


def vote_codes(lists: Sequence[tuple[WrittenCode, ...]]) -> tuple[WrittenCode, ...]:
    """Return codes, row by row: a row that one locale destroyed is what the others say stands there."""
    stated = [[(code.name, code.number) for code in codes] for codes in lists]
    if all(codes == stated[0] for codes in stated):
        return lists[0]
    length = most_stated([len(codes) for codes in lists if codes], lambda count: f"{10**9 - count:010d}")
    return tuple(_vote_row(row) for row in zip(*(codes for codes in lists if len(codes) == length), strict=True))


def _vote_row(row: Sequence[WrittenCode]) -> WrittenCode:
    named = [code for code in row if code.name] or list(row)
    name = most_stated([code.name for code in named], str)
    numbers = [code.number for code in row if code.number is not None]
    number = most_stated(numbers, str) if numbers else None
    first = next(code for code in named if code.name == name)
    return msgspec.structs.replace(first, number=number)


def vote_constants(lists: Sequence[tuple[WrittenConstant, ...]]) -> tuple[WrittenConstant, ...]:
    """Constants by name that at least half the pages state, in the order of the page that has most of them."""
    first = most_stated([found for found in lists if len(found) == max(map(len, lists))], detail)
    names = dict.fromkeys((*(one.name for one in first), *sorted(one.name for found in lists for one in found)))
    voted = []
    for name in names:
        stating = [one for found in lists for one in found if one.name == name]
        if 2 * len(stating) < len(lists):
            continue
        value, of = (most_stated([getattr(one, part) for one in stating], detail) for part in ("value", "of"))
        line = next((one.line for one in first if one.name == name), stating[0].line)
        voted.append(WrittenConstant(name, line, value, of))
    return tuple(voted)


def vote_named(lists: Sequence[tuple[Named, ...]]) -> tuple[Named, ...]:
    """Items that have names: first which names there are and in what order, then each of them."""
    return tuple(most_stated(row, detail) for row in named_rows(lists))


def vote_methods(lists: Sequence[tuple[DeclaredMethod, ...]]) -> tuple[DeclaredMethod, ...]:
    """Declared methods, as items that have names; on which line one stands is no vote about it."""
    voted = []
    for row in named_rows(lists):
        signature = most_stated([method.signature for method in row], detail)
        voted.append(next(method for method in row if method.signature == signature))
    return tuple(voted)


def named_rows(lists: Sequence[tuple[Named, ...]]) -> list[tuple[Named, ...]]:
    """What each locale says about each item, of those locales that have the names which most have."""
    names = [tuple(item.name for item in items) for items in lists]
    most = most_stated(names, detail)
    return list(zip(*(items for items, own in zip(lists, names, strict=True) if own == most), strict=True))


def vote_lines(lines: Sequence[Mapping[str, int]]) -> dict[str, int]:
    """On which line each name stands: the first locale that has the name says it."""
    found: dict[str, Any] = {}
    for one in reversed(lines):
        found |= one
    return found


def is_source_file(name: str) -> bool:
    """Whether a name is that of a header, perhaps in a folder, or an IDL file."""
    return bool(_SOURCE.match(name))


def most_stated(values: Sequence[T], order: Callable[[T], bytes | str]) -> T:
    """The value that most say; of equally many the one whose `order` is least, whichever locales stand behind it."""
    first = values[0]
    if all(value == first for value in values):
        return first
    counted: list[tuple[T, int]] = []
    for value in values:
        if not any(value == other for other, _ in counted):
            counted.append((value, sum(value == other for other in values)))
    most = max(count for _, count in counted)
    return min((value for value, count in counted if count == most), key=order)
