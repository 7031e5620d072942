"""Addresses of facts: a dotted path to a place in an entity, and a copy of the entity with another value there.

A step is the name of a field, or the name of an item where the field is a list: `methods.Open.parameters.hFile.type`.
`#2` behind a name takes the second item of that name; `#2` alone takes the second item.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, get_args, get_type_hints

import msgspec

from docabi.spec import Entity

IDENTITY = frozenset({"name", "area", "page"})
"""What an entity is, and where its page is: no facts that could be wrong."""


class Place(msgspec.Struct, frozen=True):
    """A place in an entity. `item` says that it is one of a list; an item that is not there has `value` None."""

    steps: tuple[str, ...]
    keys: tuple[str | int, ...]
    value: Any
    type: Any
    """The type of a value at this place, as msgspec understands it."""
    item: bool
    siblings: tuple[str, ...] = ()
    """Names of the items of the list, for an item."""
    owner: Any = None
    """The type of what has the field, for a field."""
    field: str = ""
    """The name of the field, or of the field that holds the list."""


class Missing(msgspec.Struct, frozen=True):
    """A path that leads nowhere: the step that failed, what stands before it, and what there is instead."""

    step: str
    before: str
    known: tuple[str, ...]


def find(entity: Entity, path: str) -> Place | Missing:
    """The place that a path names."""
    value: Any = entity
    hint: Any = type(entity)
    keys: list[str | int] = []
    steps = path.split(".")
    siblings: tuple[str, ...] = ()
    owner, field = None, ""
    for number, step in enumerate(steps):
        before = ".".join(steps[:number])
        if isinstance(value, tuple):
            siblings, hint = names(value), _item_type(hint)
            index = _index(siblings, step)
            if index is None and (number + 1 < len(steps) or "#" in step):
                return Missing(step, before, siblings)
            keys.append(len(value) if index is None else index)
            value, is_item = (None if index is None else value[index]), True
        else:
            fields = _fields(value, value is entity)
            if step not in fields:
                return Missing(step, before, tuple(fields))
            keys.append(step)
            owner, field = type(value), step
            value, hint, is_item = getattr(value, step), fields[step], False
    return Place(tuple(steps), tuple(keys), value, hint, is_item, siblings if is_item else (), owner, field)


def names(items: tuple[Any, ...]) -> tuple[str, ...]:
    """The names of a list's items; an item of a list of texts is its own name."""
    return tuple(item if isinstance(item, str) else item.name for item in items)


def _index(siblings: tuple[str, ...], step: str) -> int | None:
    name, mark, number = step.partition("#")
    if not step or (mark and not re.fullmatch(r"[1-9][0-9]{0,4}", number)):
        return None
    found = [index for index, sibling in enumerate(siblings) if sibling == name or not name]
    nth = int(number or 1) - 1
    return found[nth] if nth < len(found) else None


def _item_type(hint: Any) -> Any:
    """`tuple[X, ...]`, also where it may be None, holds X."""
    choices = (hint, *get_args(hint))
    return next(get_args(choice)[0] for choice in choices if getattr(choice, "__origin__", None) is tuple)


def _fields(value: Any, is_entity: bool) -> dict[str, Any]:
    if not isinstance(value, msgspec.Struct):
        return {}
    hints = _hints(type(value))
    return {name: hint for name, hint in hints.items() if not (is_entity and name in IDENTITY)}


@cache
def _hints(kind: type[msgspec.Struct]) -> dict[str, Any]:
    return get_type_hints(kind)


def put(value: Any, keys: tuple[str | int, ...], new: Any) -> Any:
    """A copy with another value at a place; None in the place of an item removes it. Raises ValueError for a type that
    would be impossible.
    """
    if not keys:
        return new
    key, rest = keys[0], keys[1:]
    if isinstance(key, str):
        return msgspec.structs.replace(value, **{key: put(getattr(value, key), rest, new)})
    if not rest and new is None:
        return (*value[:key], *value[key + 1 :])
    return (*value[:key], put(value[key] if key < len(value) else None, rest, new), *value[key + 1 :])


def insert(value: Any, keys: tuple[str | int, ...], new: Any) -> Any:
    """A copy with a new item in front of the one that has the index of the last key."""
    *outer, index = keys
    items = value
    for key in outer:
        items = getattr(items, key) if isinstance(key, str) else items[key]
    assert isinstance(index, int)
    return put(value, tuple(outer), (*items[:index], new, *items[index:]))
