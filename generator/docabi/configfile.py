"""The file of a project's settings: `docabi.yaml`, or `[tool.docabi]` in pyproject.toml, read with the place of each
value, so that a mistake is told with line and column.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
import yaml

from docabi.config import ConfigError, Project, Settings, SourceSettings, is_locale, nearest, read_text, resolve

CONFIG_NAME = "docabi.yaml"

# What msgspec calls a value, in a user's words.
_SHAPES = {
    "object": "settings (`name: value`)",
    "array": "a list",
    "str": "text",
    "int": "a number",
    "float": "a number",
    "null": "nothing",
}


def find_config(folder: Path) -> Path | None:
    """The config file of a folder: `docabi.yaml`, else a pyproject.toml with a `[tool.docabi]` table."""
    own = folder / CONFIG_NAME
    if own.is_file():
        return own
    project = folder / "pyproject.toml"
    if project.is_file() and re.search(r"(?m)^\[tool\.docabi[\].]", read_text(project)):
        return project
    return None


def project_settings(file: Path, changes: Mapping[str, object] | None = None) -> Settings:
    """The settings of a config file, options over them, with paths resolved; raises ConfigError.

    `changes` are fields of Project. A mistake in the file is told with its place, one in an option without.
    """
    project = read_project(file)
    if not project.sources:
        raise ConfigError(f"{file}: no sources: name at least one documentation root")
    try:
        return resolve(msgspec.structs.replace(project, **changes or {}), file.parent)
    except ConfigError as error:
        if error.setting.replace("-", "_") in (changes or {}):
            raise
        raise ConfigError(f"{_place_in(file, error.setting)}: {error}") from error


def _place_in(file: Path, setting: str) -> str:
    places = {} if file.suffix == ".toml" or not setting else _load_yaml(file, read_text(file))[1]
    return _at(file, places, f"$.{setting}")


def read_project(file: Path) -> Project:
    """A config file's settings; raises ConfigError with `path:line:column`."""
    text = read_text(file)
    if file.suffix == ".toml":
        try:
            data = tomllib.loads(text).get("tool", {}).get("docabi", {})
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(f"{file}: {error}") from error
        places: Mapping[str, str] = {}
    else:
        data, places = _load_yaml(file, text)
    path = "$"
    try:
        sources = data.get("sources") if isinstance(data, dict) else None
        # One by one, because a wrong value's own key is not in the message for the whole.
        for locale, given in sources.items() if isinstance(sources, dict) else ():
            path = f"$.sources.{locale}"
            if not is_locale(str(locale)):
                raise ConfigError(f"{_at(file, places, path + '!')}: `{locale}` is no locale tag like `fr-FR`")
            msgspec.convert(given, str | SourceSettings)
        path = "$"
        return msgspec.convert(data or {}, Project)
    except msgspec.ValidationError as error:
        raise ConfigError(_explain(file, error, path, places)) from error


def _load_yaml(file: Path, text: str) -> tuple[Any, Mapping[str, str]]:
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
        places = _places(node, "$")
        _refuse_twice(file, places)
        return yaml.load(text, Loader=yaml.CSafeLoader), dict(places)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
        raise ConfigError(f"{file}{place}: {error.problem or 'not YAML'}") from error
    except yaml.YAMLError as error:
        raise ConfigError(f"{file}: {error}") from error


def _places(node: yaml.Node | None, path: str) -> list[tuple[str, str]]:
    """`line:column` of each value (`$.sources`) and each key (`$.sources!key`)."""
    if not isinstance(node, yaml.MappingNode):
        return []
    found = [(path, _place(node))]
    for key, value in node.value:
        inner = f"{path}.{key.value}"
        found += [(inner + "!", _place(key)), (inner, _place(value)), *_places(value, inner)]
    return found


def _refuse_twice(file: Path, places: list[tuple[str, str]]) -> None:
    """Raise ConfigError for a key that stands twice: YAML takes its last value, and the first would be lost."""
    seen: dict[str, str] = {}
    for path, place in places:
        if path.endswith("!") and path in seen:
            key = path.removesuffix("!").rpartition(".")[2]
            raise ConfigError(f"{file}:{place}: `{key}` is given twice; the first is at {seen[path]}")
        seen[path] = place


def _place(node: yaml.Node) -> str:
    return f"{node.start_mark.line + 1}:{node.start_mark.column + 1}"


def _explain(file: Path, error: msgspec.ValidationError, path: str, places: Mapping[str, str]) -> str:
    """Msgspec says `Expected X, got Y - at `$.path``; put the place in front and a near name behind."""
    message, _, inner = str(error).partition(" - at `")
    fields = msgspec.structs.fields(Project if path == "$" else SourceSettings)
    path += inner.rstrip("`").removeprefix("$")
    unknown = re.search(r"unknown field `(.*)`", message)
    if unknown:
        names = [field.encode_name for field in fields]
        place = _at(file, places, f"{path}.{unknown[1]}!")
        return f"{place}: unknown setting `{unknown[1]}`{nearest(unknown[1], names)}"
    subject = path.removeprefix("$").removeprefix(".")
    words = _in_words(message)
    if words == "expected text, got a number":
        words += ": put it in quotes"
    return f"{_at(file, places, path)}: {subject + ': ' if subject else ''}{words}"


def _in_words(message: str) -> str:
    """`Expected `array`, got `str`` as `expected a list, got text`."""
    words = re.sub(r"`([^`|]+(?: \| [^`|]+)*)`", lambda match: " or ".join(_shapes(match[1])), message)
    if "matching regex" in words:
        words = "expected lower case letters, digits and `_`, with no digit first"
    return words[:1].lower() + words[1:]


def _shapes(names: str) -> Iterator[str]:
    yield from (_SHAPES.get(name, f"`{name}`") for name in names.split(" | "))


def _at(file: Path, places: Mapping[str, str], path: str) -> str:
    place = places.get(path)
    return f"{file}:{place}" if place else str(file)
