"""A document as plain data, with the places of its values: built from events, within limits."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from typing import Any

import msgspec

from docabi.documents.faults import DocumentError
from docabi.documents.json_events import json_events
from docabi.documents.yaml_events import Event, Kind, integer, real, yaml_events
from docabi.patterns import compile_pattern

DEEPEST = 100
"""How many values may hold each other. The deepest type of a specification needs about 60."""

Places = Mapping[str, tuple[int, int]]
"""Line and column of each value by its dotted path (`sources.fr-FR`), of each key (with a `!` behind it), of each item
of a list by its number. The empty path is the document.
"""


class Document(msgspec.Struct, frozen=True):
    """A document that could be read: its plain data, and its places, which are found once, when they are needed."""

    value: Any
    places: Callable[[], Places]

    def place(self, path: str) -> tuple[int, int]:
        """Line and column of a value, 0 and 0 if they are not known."""
        return self.places().get(path, (0, 0))


def load_yaml(text: str) -> Document:
    """A YAML document; raises DocumentError. Keys are texts, whatever they look like; an empty document is None."""
    return Document(value_of(yaml_events(text)), cache(lambda: _placed(yaml_events(text))))


def load_json(text: str) -> Document:
    """A JSON document; raises DocumentError."""
    try:
        value = _quickly(text)
    except (ValueError, RecursionError, DocumentError):  # whatever is wrong is found again, with its place
        value = value_of(json_events(text))
    return Document(value, cache(lambda: _placed(json_events(text))))


_MAY_BE_A_SURROGATE = compile_pattern(r"[\ud800-\udfff]|\\u[dD][89a-fA-F]")


def _quickly(text: str) -> Any:
    """The value of a JSON document by the standard library. Raises an error for whatever `value_of` finds wrong."""
    if _MAY_BE_A_SURROGATE.search(text):
        raise ValueError
    value = json.loads(
        text,
        object_pairs_hook=_without_repeats,
        parse_int=partial(integer, base=10, place=(0, 0)),
        parse_float=partial(real, place=(0, 0)),
        parse_constant=_no_number,
    )
    if _is_deeper(value, DEEPEST - 1):
        raise ValueError
    return value


def _without_repeats(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _no_number(word: str) -> Any:
    raise ValueError(word)


def _is_deeper(value: Any, most: int) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return inner is not None and (most <= 0 or any(_is_deeper(one, most - 1) for one in inner))


def load_texts(text: str) -> Any:
    """The value of a YAML document all of whose scalars are texts, as front matter is read: a hash of digits stays one,
    a wrong date is no error, a tag says nothing, the last of several equal keys counts. Raises DocumentError.
    """
    return value_of(yaml_events(text, as_texts=True), repeats=True)


def _placed(events: Iterable[Event]) -> Places:
    found: dict[str, tuple[int, int]] = {}
    value_of(events, found)
    return found


class _Open:
    """A mapping or list that is not at its end; `path` leads to it."""

    def __init__(self, kind: Kind, path: str, repeats: bool) -> None:
        self.values: dict[str, Any] | list[Any] = {} if kind is Kind.MAPPING else []
        self._path, self._repeats = path, repeats
        self._key: str | None = None
        self._keys: dict[str, Event] = {}

    def take(self, event: Event, places: dict[str, tuple[int, int]] | None) -> _Open | None:
        """Take the next key or value; a value that holds others is given back, to be filled."""
        if isinstance(self.values, dict) and self._key is None:
            self._key = self._named(event)
            if places is not None:
                places[f"{self._next()}!"] = event.line, event.column
            return None
        path = "" if places is None else self._next()
        if places is not None:
            places[path] = event.line, event.column
        inner = None if event.kind is Kind.SCALAR else _Open(event.kind, path, self._repeats)
        value = event.value if inner is None else inner.values
        if isinstance(self.values, list):
            self.values.append(value)
        else:
            self.values[self._key or ""], self._key = value, None
        return inner

    def _named(self, event: Event) -> str:
        if event.kind is not Kind.SCALAR:
            raise DocumentError("a key is a text, not a list or a mapping", event.line, event.column)
        first = self._keys.setdefault(event.text, event)
        if first is not event and not self._repeats:
            message = f"`{event.text}` is given twice; the first is at {first.line}:{first.column}"
            raise DocumentError(message, event.line, event.column)
        return event.text

    def _next(self) -> str:
        key = str(len(self.values)) if self._key is None else self._key
        return key if not self._path else f"{self._path}.{key}"


class _Top(_Open):
    """What holds the document: a list of one value, which has no path."""

    def __init__(self, repeats: bool) -> None:
        super().__init__(Kind.LIST, "", repeats)

    def take(self, event: Event, places: dict[str, tuple[int, int]] | None) -> _Open | None:
        """Take the document; raises DocumentError for a second one."""
        if self.values:
            raise DocumentError("a second document begins here", event.line, event.column)
        return super().take(event, places)

    def _next(self) -> str:
        return ""


def value_of(events: Iterable[Event], places: dict[str, tuple[int, int]] | None = None, repeats: bool = False) -> Any:
    """The value of a document; its places go to `places`. With `repeats` the last of several equal keys counts."""
    top = _Top(repeats)
    open_: list[_Open] = [top]
    for event in events:
        if event.kind is Kind.END:
            open_.pop()
        elif (inner := open_[-1].take(event, places)) is not None:
            open_.append(inner)
            if len(open_) > DEEPEST:
                raise DocumentError(f"it is nested more than {DEEPEST} deep", event.line, event.column)
    return top.values[0] if isinstance(top.values, list) and top.values else None
