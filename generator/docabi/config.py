"""A project's settings: `docabi.yaml`, or `[tool.docabi]` in pyproject.toml, or options alone.

To add a setting: a field of `Project` with its meaning, and a line in the README's table.
"""

from __future__ import annotations

import difflib
import keyword
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import msgspec
import yaml

from docabi.driver.sources import SourceRoot
from docabi.facts import ProjectFacts
from docabi.layout.project import FACTS_NAME, FactsError, load_facts

CONFIG_NAME = "docabi.yaml"
PATCHES_FOLDER = "patches"
TARGETS = ("c", "python", "conformance", "reference")

# BCP 47 as far as documentation trees use it: language, script, region, variants, private use.
_LOCALE = r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*(-x(-[A-Za-z0-9]{1,8})+)?$"


class ConfigError(Exception):
    """The settings cannot be used (exit code 2); the message is for the user, with place and help."""


# What msgspec calls a value, in a user's words.
_SHAPES = {"object": "settings (`name: value`)", "array": "a list", "str": "text", "int": "a number", "null": "nothing"}


class SourceSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One documentation root."""

    path: str
    """The folder, relative to the config file."""
    inner: str = ""
    """Where that folder lies in its repository, if links climb above it: `docs/framework/unmanaged-api`."""


class Project(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """What `docabi.yaml` may say."""

    sources: dict[Annotated[str, msgspec.Meta(pattern=_LOCALE)], str | SourceSettings] = {}
    """Locale tag -> documentation root."""
    out: str = "."
    """The folder that gets `specs/` and `generated/`, relative to the config file."""
    targets: tuple[str, ...] = TARGETS
    """What to generate."""
    doc_locale: str = ""
    """Locale of comments and docstrings; without it en-US if there is one, else the first."""
    package: Annotated[str, msgspec.Meta(pattern=r"^[a-z_][a-z0-9_]*$")] = "docabi_bindings"
    """Name of the generated Python package."""
    patches: str | None = None
    """The folder of corrections (`*.yaml`), relative to the config file; without it `patches` if there is one, empty:
    none.
    """


class Settings(msgspec.Struct, frozen=True):
    """A project with its paths resolved."""

    sources: tuple[SourceRoot, ...]
    out: Path
    targets: tuple[str, ...]
    doc_locale: str
    package: str
    patches: Path | None = None
    """The folder of corrections, if there is one."""
    facts: ProjectFacts = ProjectFacts()
    """The project's own layouts, types and code values (`docabi-facts.yaml` beside the config file)."""


def is_locale(tag: str) -> bool:
    """Whether a tag has the form of a BCP 47 locale tag; only such a tag may become a folder's name."""
    return re.match(_LOCALE, tag) is not None and not tag.endswith("\n")


def find_config(folder: Path) -> Path | None:
    """The config file of a folder: `docabi.yaml`, else a pyproject.toml with a `[tool.docabi]` table."""
    own = folder / CONFIG_NAME
    if own.is_file():
        return own
    project = folder / "pyproject.toml"
    if project.is_file() and re.search(r"(?m)^\[tool\.docabi[\].]", _read(project)):
        return project
    return None


def read_project(file: Path) -> Project:
    """A config file's settings; raises ConfigError with `path:line:column`."""
    text = _read(file)
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


def resolve(project: Project, base: Path) -> Settings:
    """Check what types cannot say, and resolve paths against the config file's folder; raises ConfigError."""
    for target in project.targets:
        if target not in TARGETS:
            raise ConfigError(f"unknown target `{target}`{_nearest(target, TARGETS)}; there are {', '.join(TARGETS)}")
    if not project.targets:
        raise ConfigError(f"targets: none given; there are {', '.join(TARGETS)}")
    if keyword.iskeyword(project.package):
        raise ConfigError(f"package: `{project.package}` is a word of Python and can name no package")
    locales = tuple(project.sources)
    if project.doc_locale and project.doc_locale not in locales:
        raise ConfigError(f"doc-locale `{project.doc_locale}` is none of the sources ({', '.join(locales) or 'none'})")
    sources = tuple(_root(locale, given, base) for locale, given in project.sources.items())
    doc_locale = project.doc_locale or ("en-US" if "en-US" in locales else next(iter(locales), ""))
    patches = _patches(project.patches, base)
    out, facts = base / project.out, _facts(base / FACTS_NAME)
    return Settings(sources, out, project.targets, doc_locale, project.package, patches, facts)


def _facts(file: Path) -> ProjectFacts:
    try:
        return load_facts(_read(file)) if file.exists() else ProjectFacts()
    except FactsError as error:
        raise ConfigError(f"{file}:{error}") from error


def _patches(given: str | None, base: Path) -> Path | None:
    folder = base / (PATCHES_FOLDER if given is None else given)
    if folder.is_dir():
        return folder if given != "" else None
    if given is not None:
        raise ConfigError(f"patches: `{folder}` is no folder")
    return None


def _root(locale: str, given: str | SourceSettings, base: Path) -> SourceRoot:
    settings = SourceSettings(given) if isinstance(given, str) else given
    if not settings.path:
        raise ConfigError(f"sources.{locale}: the path is empty; `.` is the folder of the settings")
    return SourceRoot(locale, base / settings.path, settings.inner.strip("/"))


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: is not UTF-8 text (byte {error.start})") from error


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
    """A key that stands twice would silently hide the first of its values (YAML takes the last)."""
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
        return f"{place}: unknown setting `{unknown[1]}`{_nearest(unknown[1], names)}"
    subject = path.removeprefix("$").removeprefix(".")
    return f"{_at(file, places, path)}: {subject + ': ' if subject else ''}{_in_words(message)}"


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


def _nearest(name: str, known: tuple[str, ...] | list[str]) -> str:
    near = difflib.get_close_matches(name, known, 1)
    return f" (did you mean `{near[0]}`?)" if near else f"; known are {', '.join(known)}"
