"""The options that say what to compile, shared by the commands that read pages."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from docabi.config import Project, Settings, SourceSettings, is_locale, resolve
from docabi.configfile import CONFIG_NAME, find_config, project_settings
from docabi.diagnostics import UsageError
from docabi.documents import read_data


def add_source_arguments(parser: argparse.ArgumentParser, *, is_bare: bool = False) -> None:
    """Describe `--source`, `--family` and `-j`; `is_bare`: `--source` may have no value, and is an empty one then."""
    parser.add_argument(
        "--source",
        action="append",
        nargs="?" if is_bare else None,
        const="" if is_bare else None,
        default=[],
        metavar="[TAG=]PATH",
        help="a documentation root and its locale (fr-FR=docs/fr); without a tag it is taken from the pages or the "
        f"folder's name; repeat for more. Instead of the sources of {CONFIG_NAME}",
    )
    parser.add_argument(
        "--family",
        action="append",
        default=[],
        metavar="NAME",
        help="take every page for one of this family, whatever it shows (`docabi families`); repeat for more",
    )
    parser.add_argument(
        "-j", dest="jobs", type=_jobs, default=os.cpu_count() or 1, metavar="N", help="worker processes"
    )


def family_given(options: argparse.Namespace) -> dict[str, object]:
    """The setting that `--family` stands for; none if it was not given."""
    return {"family": tuple(options.family)} if options.family else {}


def _jobs(text: str) -> int:
    """The value of `-j`: a number of processes."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def read_settings(sources: Sequence[str], changes: Mapping[str, object]) -> Settings:
    """Settings of the project in this folder, with `--source` and other options over them; raises UsageError."""
    file = find_config(Path())
    if file is None and not sources:
        raise UsageError(f"no {CONFIG_NAME} here: `docabi init` makes one, or give --source TAG=PATH and --out DIR")
    if file is not None and not sources:
        return project_settings(file, changes)
    return resolve(
        msgspec.structs.replace(
            Project(patches="", families="", translations=""), sources=_sources(sources), **changes
        ),
        Path(),
    )


def built_project(out: Path | None) -> tuple[Path, Settings | None]:
    """The folder that has `specs/`: as given, else the project's; and the settings of the project in this folder."""
    file = find_config(Path())
    settings = project_settings(file) if file is not None else None
    if out is None and settings is None:
        raise UsageError("no docabi.yaml here: give --out DIR, the folder that has specs/")
    return out if out is not None else settings.out if settings is not None else Path(), settings


def specification_reader(folder: Path) -> Callable[[str], bytes]:
    """What gives the bytes of a file of the specification in a folder; it raises DocumentError."""
    specs = folder / "specs"
    return lambda path: read_data(specs / path, inside=specs)


def _sources(given: Sequence[str]) -> dict[str, str | SourceSettings]:
    found: dict[str, str | SourceSettings] = {}
    for text in given:
        tag, separator, path = text.partition("=")
        if not separator:
            tag, path = guess_locale(Path(text)), text
        if not is_locale(tag):
            raise UsageError(f"--source {text}: `{tag}` is no locale tag like `fr-FR`; write --source TAG=PATH")
        if tag in found:
            raise UsageError(
                f"--source {text}: the locale {tag} is given twice; a second snapshot takes a private-use tag "
                f"like {tag}-x-2019"
            )
        found[tag] = path
    return found


def guess_locale(root: Path) -> str:
    """`ms.contentlocale` of the first page that has one, else the first part of the path that is a locale tag."""
    from docabi.driver.sources import content_locale

    if found := content_locale(root):
        return found
    for part in reversed(root.absolute().parts):
        language, dash, region = part.partition("-")
        tag = f"{language.lower()}-{region.upper()}" if dash and len(region) == 2 else part
        if is_locale(tag) and dash:
            return tag
    return ""
