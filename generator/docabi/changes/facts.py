"""The facts of an entity one by one, as text: what people compare and ask about; and since when each is as it is.

In: an entity. Out: dotted path, as patches and evidence write it, -> value: a type as C, a number as a page shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

import msgspec

from docabi.abi.spelling import spell
from docabi.passes.patches.value import plain
from docabi.spec import Entity, Type

T = TypeVar("T")
_NAMED_BY_PATH = frozenset({"name"})


def since(now: Mapping[str, str], before: Iterable[tuple[T, Mapping[str, str]]]) -> dict[str, T | None]:
    """Of each fact the newest change before which it had another value, or none; None for what was always so.

    `before` are changes, newest first, with the facts before each; it is asked for no more of them than needed.
    """
    found: dict[str, T | None] = dict.fromkeys(now)
    waiting = dict(now)
    for change, facts in before:
        for path in [path for path, value in waiting.items() if facts.get(path) != value]:
            found[path] = change
            del waiting[path]
        if not waiting:
            break
    return found


def plain_facts(entity: Entity) -> dict[str, str]:
    """The facts of an entity by path, in the order of its file; what has its default is none."""
    return dict(_facts(entity, ""))


def _facts(value: msgspec.Struct, path: str) -> Iterator[tuple[str, str]]:
    for field in msgspec.structs.fields(type(value)):
        inner = getattr(value, field.name)
        if inner != field.default or field.default is msgspec.NODEFAULT:
            yield from _field(f"{path}{field.name}", inner)


def _field(path: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Type):
        yield path, spell(value)
    elif isinstance(value, tuple):
        for number, item in enumerate(value, 1):
            name = item if isinstance(item, str) else getattr(item, "name", "")
            below = f"{path}.{name or f'#{number}'}"
            yield below, "" if isinstance(item, msgspec.Struct) else str(item)
            if isinstance(item, msgspec.Struct):
                yield from (one for one in _facts(item, f"{below}.") if one[0].rpartition(".")[2] not in _NAMED_BY_PATH)
    elif isinstance(value, msgspec.Struct):
        yield from _facts(value, f"{path}.")
    elif value is not None:
        yield path, plain(value).strip("`").strip('"')
