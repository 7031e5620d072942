"""Values of patches: from plain data to the types of the specification, and how they are compared and shown."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from docabi.facts.patchfile import nearest, split_error
from docabi.passes.patches.address import Place
from docabi.spec import Class, Code, Entity, Field, Interface, Type

_NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_EXPRESSION = re.compile(r"[\w\s*+/()\[\].,-]+", re.ASCII)
_FILE = re.compile(r"[\w+-]+(\.[\w+-]+)*", re.ASCII)
_PAGE = re.compile(r"([\w-]+/)*[\w-]+\.md")
_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
_LINE = re.compile(rf"[^{_CONTROL}\n]*")
_NAMES: Mapping[type | None, re.Pattern[str]] = {
    Type: re.compile(r"[A-Za-z_]\w*( [A-Za-z_]\w*)*", re.ASCII),
    Code: re.compile(r"[A-Za-z_]\w*(\(\w+\))?", re.ASCII),
    Field: re.compile(r"([A-Za-z_]\w*)?", re.ASCII),
}
"""Forms of `name`, where it is no plain identifier."""
_TEXTS: Mapping[str, re.Pattern[str]] = {
    **dict.fromkeys(("header", "idl", "library"), _FILE),
    **dict.fromkeys(("iid", "clsid"), _GUID),
    **dict.fromkeys(("base", "interfaces", "tag_name", "calling_convention"), _NAME),
    **dict.fromkeys(("size", "length", "iid_is", "default"), _EXPRESSION),
    "page": _PAGE,
    "text": re.compile(rf"[^{_CONTROL}]*"),
}
"""Forms of other texts, by the field that holds them."""
_LARGEST = 2**64 - 1
HEXADECIMAL_FROM = 0x10000
"""Numbers from here on are shown in hexadecimal, as in the files of the specification."""


class BadValueError(Exception):
    """A value that does not belong to its place; `path` leads to the wrong part of it."""

    def __init__(self, message: str, path: str = "") -> None:
        super().__init__(message)
        self.path = path


def converted(given: Any, place: Place) -> Any:
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
        _check_twins(value, path)
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


def _check_twins(items: tuple[Any, ...], path: str) -> None:
    counts = Counter(item if isinstance(item, str) else getattr(item, "name", "") for item in items)
    for name, count in counts.items():
        if name and count > 1:
            raise BadValueError(f"`{name}` is there twice", path)


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
        twins = [name for name, count in Counter(names).items() if name and count > 1]
        if twins:
            return f"`{twins[0]}` is in {where} twice"
    return None


def _name_lists(entity: Entity) -> Iterator[tuple[str, list[str]]]:
    for method in getattr(entity, "methods", ()):
        yield f"`methods.{method.name}.parameters`", [parameter.name for parameter in method.parameters]
        yield f"`methods.{method.name}.hresults`", [code.name for code in method.hresults]
    for field in ("parameters", "members", "hresults"):
        yield f"`{field}`", [item.name for item in getattr(entity, field, ())]
