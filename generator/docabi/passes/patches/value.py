"""Values of patches: where they stand in an entity, how plain data becomes one, how they are compared and shown.

The address of a fact is a dotted path to a place. A step is the name of a field, or the name of an item where the field
is a list: `methods.Open.parameters.hFile.type`. `#2` behind a name takes the second item of that name; `#2` alone takes
the second item.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, get_args, get_type_hints

import msgspec

from docabi.documents import nearest
from docabi.facts.patchfile import split_error
from docabi.patterns import compile_pattern
from docabi.spec import Class, Code, Entity, Field, Interface, Type

_NAME = compile_pattern(r"[A-Za-z_]\w*", re.ASCII)
_EXPRESSION = compile_pattern(r"[\w\s*+/()\[\].,-]+", re.ASCII)
_FILE = compile_pattern(r"[\w+-]+(\.[\w+-]+)*", re.ASCII)
_PAGE = compile_pattern(r"([\w-]+/)*[\w-]+\.md")
_GUID = compile_pattern(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
_LINE = compile_pattern(rf"[^{_CONTROL}\n]*")
_NAMES: Mapping[type | None, re.Pattern[str]] = {
    Type: compile_pattern(r"[A-Za-z_]\w*( [A-Za-z_]\w*)*", re.ASCII),
    Code: compile_pattern(r"[A-Za-z_]\w*(\(\w+\))?", re.ASCII),
    Field: compile_pattern(r"([A-Za-z_]\w*)?", re.ASCII),
}
"""Forms of `name`, where it is no plain identifier."""
_TEXTS: Mapping[str, re.Pattern[str]] = {
    **dict.fromkeys(("header", "idl", "library"), _FILE),
    **dict.fromkeys(("iid", "clsid"), _GUID),
    **dict.fromkeys(("base", "interfaces", "tag_name", "calling_convention", "values"), _NAME),
    **dict.fromkeys(("size", "length", "iid_is", "default"), _EXPRESSION),
    "page": _PAGE,
    "text": compile_pattern(rf"[^{_CONTROL}]*"),
}
"""Forms of other texts, by the field that holds them."""
_LARGEST = 2**64 - 1
HEXADECIMAL_FROM = 0x10000
"""Numbers from here on are shown in hexadecimal, as in the files of the specification."""


IDENTITY = frozenset({"name", "area", "page"})
"""What an entity is, and where its page is: no facts that could be wrong."""


class ValuePlace(msgspec.Struct, frozen=True):
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


def find(entity: Entity, path: str) -> ValuePlace | Missing:
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
    return ValuePlace(tuple(steps), tuple(keys), value, hint, is_item, siblings if is_item else (), owner, field)


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


class BadValueError(Exception):
    """A value that does not belong to its place; `path` leads to the wrong part of it."""

    def __init__(self, message: str, path: str = "") -> None:
        super().__init__(message)
        self.path = path


def converted(given: Any, place: ValuePlace) -> Any:
    """The value as a place of the entity holds it; raises BadValueError."""
    try:
        value = msgspec.convert(given, place.type)
    except (msgspec.ValidationError, RecursionError) as error:
        message, path = split_error(str(error))
        raise BadValueError(message, path) from error
    _check(value, given, "", (place.owner, place.field))
    return value


def _check(value: Any, given: Any, path: str, holder: tuple[type | None, str]) -> None:
    """What types cannot say: keys that nobody reads, texts that no language takes, numbers that no integer holds."""
    dot = f"{path}." if path else ""
    if isinstance(value, msgspec.Struct):
        _check_keys(value, given, dot)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _check(item, given[index], f"{dot}{index}", holder)
        if twin := _twin(item if isinstance(item, str) else getattr(item, "name", "") for item in value):
            raise BadValueError(f"`{twin}` is there twice", path)
    elif isinstance(value, int) and not 0 <= value <= _LARGEST:
        raise BadValueError("numbers are unsigned: write 0xFFFFFFFF for -1", path)
    elif isinstance(value, str):
        owner, field = holder
        shape = _NAMES.get(owner, _NAME) if field == "name" else _TEXTS.get(field, _LINE)
        if not shape.fullmatch(value):
            raise BadValueError(f"`{value}` has not the form of a `{field}`", path)


def _check_keys(value: msgspec.Struct, given: Mapping[str, Any], dot: str) -> None:
    known = [field.name for field in msgspec.structs.fields(value)]
    for key in given:
        if key not in known:
            raise BadValueError(f"there is no `{key}` here{nearest(key, known)}", f"{dot}{key}!")
        _check(getattr(value, key), given[key], f"{dot}{key}", (type(value), key))


def _twin(names: Iterable[str]) -> str | None:
    """The first name that is there twice; what has no name has no twin."""
    return next((name for name, count in Counter(names).items() if name and count > 1), None)


def same(given: Any, value: Any) -> bool:
    """Whether a value of a patch is the one at its place; what has its default may be written or left out."""
    if given is None or value is None:
        return given is None and value is None
    try:
        kind = tuple[type(value[0]), ...] if isinstance(value, tuple) and value else type(value)  # type: ignore[misc]
        found: bool = msgspec.convert(given, kind) == value
    except (msgspec.ValidationError, RecursionError):
        return False
    return found


def plain(value: Any) -> str:
    """A value as a message shows it: in the form of a patch file, on one line."""
    data = msgspec.to_builtins(value)
    if data is None:
        return "nothing"
    if isinstance(data, str):
        return f"`{data}`"
    if type(data) is int and data >= HEXADECIMAL_FROM:
        return f"`0x{data:08X}`"
    return f"`{json.dumps(data, ensure_ascii=False)}`"


def settled(entity: Entity) -> Entity:
    """The entity with its methods in vtable order. One without a slot takes the slot of its name that has no page."""
    if not isinstance(entity, Interface | Class) or entity.slots is None:
        return entity
    free = {method.name: method.slot for method in entity.methods if not method.documented}
    homeless = {method.name for method in entity.methods if method.documented and method.slot is None}
    taken = free.keys() & homeless
    methods = [
        msgspec.structs.replace(method, slot=free[method.name])
        if method.slot is None and method.name in taken
        else method
        for method in entity.methods
        if method.documented or method.name not in taken
    ]
    last = entity.slots
    methods.sort(key=lambda method: last if method.slot is None else method.slot)
    return msgspec.structs.replace(entity, methods=tuple(methods))


def spoiled(entity: Entity) -> str | None:
    """What is impossible about an entity as a whole: two things in one slot, two of one name in a signature."""
    if isinstance(entity, Interface | Class):
        slots = [method.slot for method in entity.methods if method.slot is not None]
        if len(set(slots)) < len(slots):
            return "two methods are in one slot"
        if slots and max(slots) >= (entity.slots or 0):
            return "a slot lies behind the end of the vtable"
    for where, names in _name_lists(entity):
        if twin := _twin(names):
            return f"`{twin}` is in {where} twice"
    return None


def _name_lists(entity: Entity) -> Iterator[tuple[str, list[str]]]:
    for method in getattr(entity, "methods", ()):
        yield f"`methods.{method.name}.parameters`", [parameter.name for parameter in method.parameters]
        yield f"`methods.{method.name}.hresults`", [code.name for code in method.hresults]
        yield f"`methods.{method.name}.constants`", [one.name for one in method.constants]
    for field in ("parameters", "members", "hresults", "constants"):
        yield f"`{field}`", [item.name for item in getattr(entity, field, ())]
