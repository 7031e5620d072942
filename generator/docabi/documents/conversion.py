"""A document as a value of a type: what does not fit is told with its place and in a user's words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

import msgspec

from docabi.documents.faults import DocumentError, nearest
from docabi.documents.tree import Document
from docabi.patterns import compile_pattern

T = TypeVar("T")

# What msgspec calls a value, in a user's words.
_SHAPES: Mapping[str, str] = {
    "object": "settings (`name: value`)",
    "array": "a list",
    "str": "text",
    "int": "a number",
    "float": "a number",
    "bool": "true or false",
    "null": "nothing",
}
# Part of a path as msgspec gives it: a field, an item, or any value of a mapping.
_STEP = compile_pattern(r"\.([\w-]+)|\[(\d+)\]|\[(\.\.\.)\]")
_ANY = "..."


def convert(document: Document, form: type[T]) -> T:
    """The document's value as `form`; raises DocumentError with the place of what does not fit."""
    try:
        return msgspec.convert(document.value, form)
    except RecursionError as error:
        raise DocumentError("it is nested too deeply") from error
    except msgspec.ValidationError as error:
        raise _explained(document, form, str(error)) from error


def _explained(document: Document, form: Any, message: str) -> DocumentError:
    """Msgspec says ``Expected X, got Y - at `$.path` ``: find the place, and put it into words."""
    what, _, where = message.rpartition(" - at ") if " - at " in message else (message, "", "")
    is_key = where.startswith("`key` in ")
    steps = [next(filter(None, match.groups())) for match in _STEP.finditer(where)]
    keys = _pinned(document.value, [*steps, _ANY] if is_key else steps, message, form)
    places = document.places()
    unknown = re.search(r"unknown field `(.*)`", what, re.DOTALL)
    if unknown:
        place = places.get(".".join([*keys, f"{unknown[1]}!"]), (0, 0))
        fields = (getattr(one, "fields", ()) for type in _types_at(form, keys) for one in _choices(type))
        names = [field.encode_name for found in fields for field in found]
        return DocumentError(f"unknown setting `{unknown[1]}`{nearest(unknown[1], names)}", *place)
    path = ".".join(keys)
    place = places.get(f"{path}!" if is_key else path, (0, 0))
    words = _in_words(what, _form_in_words(_types_at(form, keys, is_key)))
    hint = ": put it in quotes" if words == "expected text, got a number" else ""
    return DocumentError(f"{path + ': ' if path else ''}{words}{hint}", *place)


def _pinned(value: Any, steps: Sequence[str], message: str, form: Any) -> list[str]:
    """The keys that lead to what is wrong. Msgspec does not say which value of a mapping it is, so mappings are cut
    down until one entry is left that gives the same message.
    """
    keys: list[str] = []
    for step in steps:
        here = _at(value, keys)
        if step == _ANY and isinstance(here, dict) and here:
            names = list(here)
            low, high = 0, len(names) - 1
            while low < high:
                middle = (low + high) // 2
                part = {name: here[name] for name in names[: middle + 1]}
                low, high = (
                    (low, middle) if _complaint(_put(value, keys, part), form) == message else (middle + 1, high)
                )
            step = names[low]
            value = _put(value, keys, {step: here[step]})
        keys.append(step)
    return keys


def _complaint(value: Any, form: Any) -> str:
    try:
        msgspec.convert(value, form)
    except msgspec.ValidationError as error:
        return str(error)
    return ""


def _at(value: Any, keys: Sequence[str]) -> Any:
    for key in keys:
        value = value[int(key)] if isinstance(value, list) else value.get(key) if isinstance(value, dict) else None
    return value


def _put(value: Any, keys: Sequence[str], new: Any) -> Any:
    """The value with another one at a place."""
    if not keys:
        return new
    key, *rest = keys
    if isinstance(value, list):
        index = int(key)
        return [*value[:index], _put(value[index], rest, new), *value[index + 1 :]]
    return {**value, key: _put(value[key], rest, new)}


def _types_at(form: Any, keys: Sequence[str], is_key: bool = False) -> list[Any]:
    """What a value at a place may be, or its key."""
    types = [msgspec.inspect.type_info(form)]
    for number, key in enumerate(keys, 1):
        types = [inner for one in types for inner in _inside(one, key, is_key and number == len(keys))]
    return types


def _inside(type: Any, key: str, is_key: bool) -> Iterator[Any]:
    """The types that a value below a value of a type may have, or the key of it."""
    for one in _choices(type):
        yield from (field.type for field in getattr(one, "fields", ()) if field.encode_name == key)
        parts = ("key_type",) if is_key else ("value_type", "item_type")
        yield from (getattr(one, part) for part in parts if hasattr(one, part))


def _choices(type: Any) -> Iterator[Any]:
    """A type, or the types of which it is one."""
    if isinstance(type, msgspec.inspect.Metadata):
        yield from _choices(type.type)
    elif isinstance(type, msgspec.inspect.UnionType):
        yield from (choice for one in type.types for choice in _choices(one))
    else:
        yield type


def _form_in_words(types: Sequence[Any]) -> str:
    """How a text at a place has to look; empty if nothing says."""
    choices = (choice for one in types for choice in getattr(one, "types", (one,)))
    said = (one.extra_json_schema or {} for one in choices if isinstance(one, msgspec.inspect.Metadata))
    return next((str(one["description"]) for one in said if "description" in one), "")


def _in_words(message: str, form: str) -> str:
    """``Expected `array`, got `str` `` as `expected a list, got text`."""
    if form and ("matching regex" in message or "of length" in message):
        return f"expected {form}"
    words = re.sub(r"`([^`|]+(?: \| [^`|]+)*)`", lambda match: " or ".join(_shapes(match[1])), message)
    return (words[:1].lower() + words[1:]).removeprefix("object ")


def _shapes(names: str) -> Iterator[str]:
    yield from (_SHAPES.get(name, f"`{name}`") for name in names.split(" | "))
