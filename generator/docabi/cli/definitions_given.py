"""The definitions that somebody gives to `docabi layout`: files, namespaces of Windows' metadata, what pages name."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from docabi.cli.reporting import progress
from docabi.cli.settings import read_settings
from docabi.cli.win32_packages import PREFIX, named_places, read_packages, read_selection, without_value
from docabi.diagnostics import Diagnostic, UnusableError
from docabi.documents import DocumentError, read_data
from docabi.facts import ConstantEntry, Facts

if TYPE_CHECKING:
    from docabi.declaration.preprocessor import Define
    from docabi.definitions.model import Imported
    from docabi.definitions.win32.namespaces import Namespaces, Place


class Given(msgspec.Struct, frozen=True):
    """What was read: each file's path as given, with what it declares; and what is wrong with them."""

    files: list[tuple[str, Imported]]
    diagnostics: list[Diagnostic]


def read_given(paths: Sequence[str], auto: bool, facts: Facts) -> Given:
    """Read files and namespaces in their order, those of one kind together; with `auto` also what pages name.

    Raises UsageError for what no package has, UnusableError for a file that cannot be read.
    """
    found = _read_files([one for one in paths if not one.startswith(PREFIX)], facts)
    named = [one for one in paths if one.startswith(PREFIX)]
    if named or auto:
        from docabi.definitions.win32.named import places_needed

        namespaces = read_packages()
        places = named_places(namespaces, named)
        if auto:
            places |= _places_of_pages(namespaces) | places_needed([one for _, one in found.files], namespaces, facts)
        selected = read_selection(namespaces, places)
        found.files.extend((one.file, one) for one in selected.files)
        found.diagnostics.extend(selected.diagnostics)
        found.diagnostics.extend(without_value(namespaces, named, selected))
    return found


def _read_files(paths: Sequence[str], facts: Facts) -> Given:
    """Read files in their order. One whose interfaces use macros that a later file defines is read again in the end."""
    from docabi.definitions.declarations import UNKNOWN_MACRO
    from docabi.definitions.one_name import with_one_name
    from docabi.definitions.reading import read_definitions
    from docabi.definitions.repeated import with_own_methods

    before = facts
    macros: dict[str, Define] = {}
    read: list[tuple[Imported, tuple[Diagnostic, ...]]] = []
    for path in paths:
        read.append(read_definitions(_read(path), path, before, macros))
        before, macros = _with_constants(before, read[-1][0]), {**macros, **read[-1][0].macros}
    for index, (_, diagnostics) in enumerate(read):
        if any(one.rule == UNKNOWN_MACRO for one in diagnostics):
            read[index] = read_definitions(_read(paths[index]), paths[index], before, macros)
    own = with_one_name(with_own_methods([imported for imported, _ in read], facts))
    return Given([*zip(paths, own, strict=True)], [one for _, diagnostics in read for one in diagnostics])


def _with_constants(facts: Facts, imported: Imported) -> Facts:
    """The facts with the constants of a file, by which the next ones may say theirs: `SQL_C_CHAR` is `SQL_CHAR`."""
    found = {name: ConstantEntry(one.value) for name, one in imported.constants.items()}
    own = msgspec.structs.replace(facts.own, constants={**found, **facts.own.constants}) if found else facts.own
    return Facts(own) if found else facts


def _read(path: str) -> bytes:
    try:
        return read_data(Path(path))
    except DocumentError as error:
        raise UnusableError(error.within(path)) from error


def _places_of_pages(namespaces: Namespaces) -> set[Place]:
    """What the pages of the project in this folder name; raises UsageError without one."""
    from docabi.cache import Cache
    from docabi.definitions.win32.named import places_named
    from docabi.driver import snapshot
    from docabi.driver.compiling import compile_project
    from docabi.driver.workers import Memo

    settings, unused = read_settings((), {}), list[Diagnostic]()
    cache = Cache(settings.out / snapshot.FOLDER)
    try:
        with progress(quiet=True) as shown:
            memo = Memo(cache, os.cpu_count() or 1, shown.advance)
            return places_named(compile_project(settings, memo, shown, unused).spec, namespaces)
    except OSError as error:
        raise UnusableError(str(error)) from error
    finally:
        cache.close()
