"""The file of a project's settings: `docabi.yaml`, or `[tool.docabi]` in pyproject.toml, read with the place of each
value, so that a mistake is told with line and column.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

import msgspec

from docabi.config import ConfigError, Project, Settings, is_locale, resolve
from docabi.documents import Document, DocumentError, Places, convert, load_yaml, read_text
from docabi.patterns import compile_pattern

CONFIG_NAME = "docabi.yaml"
_HEADER = compile_pattern(r"[ \t]*\[tool\.docabi(?:\.([^\]]+))?\]")
_SETTING = compile_pattern(r"[ \t]*([\w-]+|\"[^\"]+\"|'[^']+')[ \t]*=[ \t]*")
_TABLE = compile_pattern(r"(?m)^[ \t]*\[tool\.docabi[\].]")


def find_config(folder: Path) -> Path | None:
    """The config file of a folder: `docabi.yaml`, else a pyproject.toml with a `[tool.docabi]` table.

    Whatever is called `docabi.yaml` is meant to be one; raises ConfigError for a pyproject.toml that cannot be read.
    """
    own = folder / CONFIG_NAME
    if os.path.lexists(own):
        return own
    project = folder / "pyproject.toml"
    return project if project.is_file() and _TABLE.search(_text(project)) else None


def project_settings(file: Path, changes: Mapping[str, object] | None = None) -> Settings:
    """The settings of a config file, options over them, with paths resolved; raises ConfigError.

    `changes` are fields of Project. A mistake in the file is told with its place, one in an option without.
    """
    document = _document(file)
    project = _project(file, document)
    if not project.sources:
        raise ConfigError(f"{file}: no sources: name at least one documentation root")
    try:
        return resolve(msgspec.structs.replace(project, **changes or {}), file.parent)
    except ConfigError as error:
        if not error.setting or error.setting.replace("-", "_") in (changes or {}):
            raise
        raise ConfigError(DocumentError(str(error), *document.place(error.setting)).within(file)) from error


def read_project(file: Path) -> Project:
    """A config file's settings; raises ConfigError with `path:line:column`."""
    return _project(file, _document(file))


def _document(file: Path) -> Document:
    text = _text(file)
    try:
        return _load_toml(text) if file.suffix == ".toml" else load_yaml(text)
    except DocumentError as error:
        raise ConfigError(error.within(file)) from error


def _text(file: Path) -> str:
    try:
        return read_text(file)
    except DocumentError as error:
        raise ConfigError(error.within(file)) from error


def _project(file: Path, document: Document) -> Project:
    try:
        sources = document.value.get("sources") if isinstance(document.value, dict) else None
        for locale in sources if isinstance(sources, dict) else ():
            if not is_locale(locale):
                place = document.place(f"sources.{locale}!")
                raise DocumentError(f"`{locale}` is no locale tag like `fr-FR`", *place)
        return convert(document, Project) if document.value is not None else Project()
    except DocumentError as error:
        raise ConfigError(error.within(file)) from error


def _load_toml(text: str) -> Document:
    """`[tool.docabi]` of a pyproject.toml; raises DocumentError."""
    import tomllib  # few projects have their settings in such a file

    try:
        data = tomllib.loads(text).get("tool", {})
    except tomllib.TOMLDecodeError as error:
        at = re.search(r" \(at line (\d+), column (\d+)\)\Z", str(error))
        place = (int(at[1]), int(at[2])) if at else (0, 0)
        raise DocumentError(str(error)[: at.start()] if at else str(error), *place) from error
    except (RecursionError, ValueError) as error:  # a number of thousands of digits
        raise DocumentError("it is nested too deeply, or a number in it is too large") from error
    return Document(data.get("docabi") if isinstance(data, dict) else data, lambda: _toml_places(text))


def _toml_places(text: str) -> Places:
    """Where the settings stand, as far as each has a line of its own: the reader of TOML does not tell."""
    found: dict[str, tuple[int, int]] = {}
    lead: str | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("["):
            header = _HEADER.match(line)
            lead = None if header is None else f"{header[1]}." if header[1] else ""
        elif lead is not None and (match := _SETTING.match(line)):
            path = lead + match[1].strip("\"'")
            found.setdefault(f"{path}!", (number, match.start(1) + 1))
            found.setdefault(path, (number, match.end() + 1))
    return found
