"""A YAML document as a row of events: a value, the begin or the end of one that holds others, and where it stands.
Nothing recurses here, so that no nesting is too deep.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any, NamedTuple

from docabi.documents.faults import DocumentError
from docabi.patterns import compile_pattern


class Kind(Enum):
    """What an event is."""

    SCALAR = "scalar"
    MAPPING = "mapping"
    LIST = "list"
    END = "end"


class Event(NamedTuple):
    """A value, or the begin or end of one that holds others. `text` is a scalar as written, without its quotes."""

    kind: Kind
    line: int
    column: int
    value: Any = None
    text: str = ""


# Signs that end a line for YAML and nowhere else: `Lines`, messages and most editors count line feeds.
_OTHER_BREAKS = compile_pattern("\r(?!\n)|[\x85\u2028\u2029]")
_HUGE = "the number does not fit 64 bits"
_SMALLEST, _LARGEST, _MOST_DIGITS = -(2**63), 2**64 - 1, 24
# Characters that YAML does not take, wherever they stand. A byte order mark is one but at the beginning.
_UNREADABLE = compile_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
# The core schema of YAML 1.2: `no`, `on`, `12:30` and `2020-01-01` are texts, as people mean them.
_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMBER = compile_pattern(r"(?:(?P<int>[-+]?[0-9]+)|0x(?P<hex>[0-9A-Fa-f]+)|0o(?P<oct>[0-7]+))\Z")
_FLOAT = compile_pattern(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z|[-+]?\.(?:inf|Inf|INF)\Z|\.(?:nan|NaN|NAN)\Z"
)
_NUMERIC = frozenset("+-.0123456789")


def yaml_events(text: str, as_texts: bool = False) -> Iterator[Event]:
    """The events of a YAML document; raises DocumentError for what is none, and for aliases and tags: an alias of
    aliases of aliases is a bomb, one of itself is endless, and no tag makes anything here. With `as_texts` each scalar
    is a text, and tags are passed over.
    """
    if wrong := _UNREADABLE.search(text):
        line, column = Lines(text).place(wrong.start())
        raise DocumentError(f"the character U+{ord(wrong[0]):04X} has no place in a document", line, column)
    import yaml  # a rebuild that reads no document goes without

    place_of = _placer(text)
    try:
        for event in yaml.parse(text, Loader=yaml.CBaseLoader):
            if (found := _event(event, place_of(event.start_mark), as_texts)) is not None:
                yield found
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = place_of(mark) if mark else (0, 0)
        raise DocumentError(error.problem or error.context or "it is no YAML", *place) from error
    except yaml.YAMLError as error:
        raise DocumentError(str(error).partition("\n")[0]) from error


def _placer(text: str) -> Callable[[Any], tuple[int, int]]:
    """What tells line and column of a mark of the parser, as `Lines` counts them."""
    if _OTHER_BREAKS.search(text) is None:
        return lambda mark: (mark.line + 1, mark.column + 1)
    lines = Lines(text)
    return lambda mark: lines.place(mark.index)


def _event(event: Any, place: tuple[int, int], as_texts: bool) -> Event | None:
    form = type(event).__name__
    if form == "AliasEvent":
        raise DocumentError("an alias has no place here: write the value again", *place)
    if not as_texts and getattr(event, "tag", None) is not None:
        raise DocumentError(f"a tag (`{event.tag}`) has no place here", *place)
    if form == "ScalarEvent":
        is_plain = event.implicit[0] and not as_texts
        return Event(Kind.SCALAR, *place, _plain(event.value, place) if is_plain else event.value, event.value)
    return Event(_KINDS[form], *place) if form in _KINDS else None


_KINDS = {
    "MappingStartEvent": Kind.MAPPING,
    "SequenceStartEvent": Kind.LIST,
    "MappingEndEvent": Kind.END,
    "SequenceEndEvent": Kind.END,
}


def _plain(text: str, place: tuple[int, int]) -> Any:
    """The value of a scalar without quotes."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in _NUMERIC:
        return text
    if match := _NUMBER.match(text):
        base = {"int": 10, "hex": 16, "oct": 8}[match.lastgroup or "int"]
        return integer(match[match.lastgroup or "int"], base, place)
    return real(text, place) if _FLOAT.match(text) else text


def integer(digits: str, base: int, place: tuple[int, int]) -> int:
    """A number of 64 bits; raises DocumentError for a larger one."""
    value = int(digits, base) if len(digits) <= _MOST_DIGITS else _LARGEST + 1
    if not _SMALLEST <= value <= _LARGEST:
        raise DocumentError(_HUGE, *place)
    return value


def real(text: str, place: tuple[int, int]) -> float:
    """A finite number; raises DocumentError for any other."""
    value = float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
    if not math.isfinite(value):
        raise DocumentError("the number is not finite", *place)
    return value


class Lines:
    """Finds line and column of an offset in a text."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
