"""`docabi init [DIR]`: a project with a config file and sample pages, to look at and to start from."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from docabi.cli import CLEAN
from docabi.cli.printing import say
from docabi.configfile import CONFIG_NAME
from docabi.diagnostics import UnusableError, UsageError
from docabi.packaged import SAMPLES, TEMPLATES


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "folder", nargs="?", default=".", metavar="DIR", help="the folder to make it in (default: here)"
    )


def run(options: argparse.Namespace) -> int:
    """Write the project's files; refuses to touch one that exists."""
    folder = Path(options.folder)
    files = list(_files())
    taken = [path for path, _ in files if os.path.lexists(folder / path)]
    # A folder that came from elsewhere may hold links: nothing is written through one.
    taken += [place for path, _ in files for place in path.parents[:-1] if (folder / place).is_symlink()]
    if taken:
        raise UsageError(f"{folder / taken[0]} exists; init never overwrites a file")
    try:
        for path, source in files:
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
    except OSError as error:
        raise UnusableError(f"{error.filename or folder}: cannot be written: {error.strerror}") from error
    where = "" if folder == Path(".") else f"cd {folder} && "
    locales = {path.parts[1] for path, _ in files if len(path.parts) > 1}
    say(f"made {folder / CONFIG_NAME} and sample pages in {', '.join(sorted(locales))}; next: {where}docabi build")
    return CLEAN


def _files() -> Iterator[tuple[Path, Path]]:
    """Path in the project, and the file it is a copy of."""
    yield Path(CONFIG_NAME), TEMPLATES / "init" / CONFIG_NAME
    for file in sorted(SAMPLES.rglob("*.md")):
        yield Path("pages") / file.relative_to(SAMPLES), file
