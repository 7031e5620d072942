"""Builds again whenever something that a build reads changes, in one process that keeps what it loaded.

What is told of changes only says that there may be one; whether there is, and which, a build finds out itself. So
nothing depends on how an editor saves a file (in place, by a rename, in several steps): of a page that is half written
a build says what is there, and the next one what came.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache, partial
from pathlib import Path
from stat import S_ISDIR
from time import sleep
from typing import Protocol

import msgspec

from docabi.config import Settings
from docabi.diagnostics import UnusableError, UsageError
from docabi.driver.resident import Resident
from docabi.driver.snapshot import CONFIG_FILES, FOLDER, NAME, Seen, StateOfFile, load

# Milliseconds: a change is told when for so long nothing more changed, at the latest after so long.
_STEP, _MOST = 5, 1000
_LOOK = 250
"""Milliseconds after which the loop looks at single files (the config), and whether a folder came or went."""
_OUTPUTS = ("specs", "generated", FOLDER)
_NOT_READ = frozenset({".git", "__pycache__"})


class Watched(msgspec.Struct, frozen=True):
    """What a build of some settings reads: folders with all that is in them, each by its identity, and single files."""

    folders: tuple[tuple[str, int], ...]
    files: tuple[tuple[str, StateOfFile], ...]

    @classmethod
    def of(cls, settings: Settings | None, resident: Resident) -> Watched:
        """What is there now; without settings, which are wrong then, the config alone."""
        seen = Seen()
        included = resident.included or (_included(settings) if settings is not None else ())
        for name in (*CONFIG_FILES, *included):
            seen.file(name)
        given = (*(root.folder for root in settings.sources), settings.patches) if settings is not None else ()
        own = (settings.templates, settings.families, settings.translations) if settings is not None else ()
        names = sorted({str(folder.resolve()) for folder in (*given, *own) if folder is not None})
        folders = ((name, number) for name in names if (number := _number_of(name)) is not None)
        return cls(tuple(folders), tuple(seen.files.items()))


def _number_of(folder: str) -> int | None:
    """The number that the system gives a folder; None of what is not there, or no folder."""
    try:
        state = os.stat(folder)
    except OSError:
        return None
    return state.st_ino if S_ISDIR(state.st_mode) else None


def _included(settings: Settings) -> Iterator[str]:
    """The files beside its folders that the last build read: those that pages include."""
    folder, seen = str(settings.out / FOLDER), Seen()
    place = os.path.join(folder, NAME)
    yield from filter(os.path.isfile, _files_read(folder, seen.regular_file(place)))


@lru_cache(1)
def _files_read(folder: str, _: StateOfFile) -> tuple[str, ...]:
    """The files of the state in a folder; what the system says of the state tells when to read it again."""
    state = load(folder)
    return tuple(state.files) if state is not None else ()


class Build(Protocol):
    """Builds once."""

    def __call__(self, settings: Settings, resident: Resident) -> None:
        """Build by settings; `resident` is what is known of the build before."""


def build_on_change(
    read: Callable[[], Settings],
    build: Build,
    failed: Callable[[UnusableError], None],
    is_over: Callable[[], bool] = lambda: False,
) -> None:
    """Build now and after each change, until `is_over`; raises UnusableError if nothing can be watched.

    `read` gives the settings as they are now, `build` builds once (`rebuild`) and tells what came of it. What either
    raises for the user goes to `failed`, and the next change is waited for.
    """
    resident = Resident()
    settings = _once(read, partial(build, resident=resident), failed)
    while not is_over():
        watched = Watched.of(settings, resident)
        for changed in _changes(watched, settings):
            if is_over():
                return
            is_other = Watched.of(settings, resident) != watched
            if not is_other and not changed and changed is not None and resident.is_settled:
                continue
            resident.tell(changed if not is_other else None)
            settings = _once(read, partial(build, resident=resident), failed) or settings
            if is_other or Watched.of(settings, resident) != watched:
                break


def _once(
    read: Callable[[], Settings], build: Callable[[Settings], None], failed: Callable[[UnusableError], None]
) -> Settings | None:
    """Build once; the settings, None if they are wrong."""
    settings = None
    try:
        settings = read()
        build(settings)
    except UnusableError as error:
        failed(error)
    return settings


def _changes(watched: Watched, settings: Settings | None) -> Iterator[Collection[str] | None]:
    """The files that changed, each time that some did and every `_LOOK`; the first are None, which may be any, because
    something may have changed since the last build and before watching began.
    """
    try:
        from watchfiles import Change, watch
    except ImportError:
        raise UsageError("--watch needs the library watchfiles: `pip install docabi[watch]`") from None
    own = tuple(str((settings.out / name).resolve()) + os.sep for name in _OUTPUTS) if settings is not None else ()

    def counts(_: Change, path: str) -> bool:
        return not path.startswith(own) and not _NOT_READ & {*Path(path).parts}

    folders = [name for name, _ in watched.folders]
    told = watch(*folders, watch_filter=counts, debounce=_MOST, step=_STEP, rust_timeout=_LOOK, yield_on_timeout=True)
    is_first = True
    try:
        for changes in told:
            yield None if is_first else [path for _, path in changes]
            is_first = False
    except FileNotFoundError:  # a folder went after it was seen: whoever looks again sees what is there now
        yield None
        sleep(_LOOK / 1000)  # the folders are those that were watched: it is asked for again
    except (OSError, RuntimeError) as error:  # watchfiles' own errors are of both
        raise UnusableError(f"changes cannot be watched: {error}") from error
