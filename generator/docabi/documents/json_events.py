"""A JSON document as a row of events, as `yaml_events` gives those of YAML: with places, and without recursion."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence, Set
from typing import Any

from docabi.documents.faults import DocumentError
from docabi.documents.yaml_events import Event, Kind, Lines, integer, real
from docabi.patterns import compile_pattern

_TOKEN = compile_pattern(
    r"[ \t\r\n]*(?:(?P<mark>[\[\]{},:])"
    r'|(?P<text>"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\x00-\x1f]*)*")'
    r"|(?P<real>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+(?:[eE][+-]?[0-9]+)?|[eE][+-]?[0-9]+))"
    r"|(?P<int>-?(?:0|[1-9][0-9]*))|(?P<word>true|false|null)|(?P<end>\Z)|(?P<wrong>[^ \t\r\n]))"
)
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}
_SURROGATE = compile_pattern("[\ud800-\udfff]")
_OPENED = {"[": (Kind.LIST, "]"), "{": (Kind.MAPPING, "}")}
_VALUE = frozenset({"text", "real", "int", "word", "[", "{"})
_ITEM_OR_END = _VALUE | {"]"}
_KEY = frozenset({"text"})
_KEY_OR_END = _KEY | {"}"}
_WANTED = {_VALUE: "a value", _ITEM_OR_END: "a value or `]`", _KEY: "a key", _KEY_OR_END: "a key or `}`"}


def json_events(text: str) -> Iterator[Event]:
    """The events of a JSON document; raises DocumentError for what is none."""
    wanted: Set[str] = _VALUE
    ends: list[str] = []
    for sort, token, place in _tokens(text):
        if sort not in wanted:
            expected = _WANTED.get(frozenset(wanted)) or " or ".join(f"`{one}`" for one in sorted(wanted))
            found = f"`{token[:40]}`" if token else "the end of the text"
            raise DocumentError(f"expected {expected.replace('`end`', 'the end of the text')}, found {found}", *place)
        if sort in _OPENED:
            kind, end = _OPENED[sort]
            ends.append(end)
            yield Event(kind, *place)
        elif sort in ("]", "}"):
            ends.pop()
            yield Event(Kind.END, *place)
        elif sort in _VALUE:
            value = _scalar(sort, token, place)
            yield Event(Kind.SCALAR, *place, value, value if isinstance(value, str) else token)
        wanted = _after(sort, wanted, ends)


def _tokens(text: str) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """What a token is, its text, its place. The last one is `end`, unless a caller stops at an earlier one."""
    lines = Lines(text)
    for match in _TOKEN.finditer(text):
        sort = match.lastgroup or ""
        token = match[sort]
        yield (token if sort == "mark" else sort), token, lines.place(match.start(sort))
        if sort == "end":
            return


def _after(sort: str, wanted: Set[str], ends: Sequence[str]) -> Set[str]:
    """What may follow a token that was wanted, within what is open."""
    if sort in _OPENED:
        return _ITEM_OR_END if sort == "[" else _KEY_OR_END
    if sort == ":":
        return _VALUE
    if sort == ",":
        return _VALUE if ends[-1] == "]" else _KEY
    if sort == "text" and wanted in (_KEY, _KEY_OR_END):
        return {":"}
    return {",", ends[-1]} if ends else {"end"}


def _scalar(sort: str, token: str, place: tuple[int, int]) -> Any:
    if sort == "text":
        value = json.loads(token)
        if _SURROGATE.search(value):
            raise DocumentError("half of a surrogate pair is no character", *place)
        return value
    if sort == "word":
        return _WORDS[token]
    return integer(token, 10, place) if sort == "int" else real(token, place)
