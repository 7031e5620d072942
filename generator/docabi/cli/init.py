"""`docabi init [DIR]`: a project with a config file and sample pages, to look at and to start from; and where it is the
top of a git repository, what its life there needs: attributes, hooks, and workflows where GitHub has it.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from docabi import __version__
from docabi.cli import CLEAN, near
from docabi.cli.printing import say
from docabi.config import FACTS_NAME
from docabi.configfile import CONFIG_NAME
from docabi.diagnostics import UnusableError, UsageError
from docabi.packaged import FAMILY_SAMPLES, SAMPLES, TEMPLATES

# Families of which the usual sample pages are.
_AS_USUAL = ("dotnet",)

_SOURCES = TEMPLATES / "init"
_IN_GIT = {
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
}
"""File at the top of a repository -> the template that it is made of."""
_ON_GITHUB = {f".github/workflows/{name}": f"github/{name}" for name in ("docabi.yml", "docabi-regenerate.yml")}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "folder", nargs="?", default=".", metavar="DIR", help="the folder to make it in (default: here)"
    )
    help = "workflows for GitHub, which come by themselves where a remote or a folder of the repository says so"
    parser.add_argument("--github", action="store_true", help=help)
    sampled = f"sample pages in the form of this family: {', '.join(_families())}"
    parser.add_argument("--family", metavar="NAME", help=sampled)


def run(options: argparse.Namespace) -> int:
    """Write the project's files; refuses to touch one that exists."""
    folder = Path(options.folder)
    files = dict(_project_files() if options.family is None else _family_files(options.family))
    wanted = dict(_repository_files(folder, options.github))
    around = {path: data for path, data in wanted.items() if not _exists(folder / path)}
    taken = [path for path in files if _exists(folder / path)]
    # A folder that came from elsewhere may hold links: nothing is written through one.
    every = [*files, *around]
    taken += [place for path in every for place in path.parents[:-1] if (folder / place).is_symlink()]
    if taken:
        raise UsageError(f"{folder / taken[0]} exists; init never overwrites a file")
    try:
        for path, data in {**files, **around}.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    except OSError as error:
        raise UnusableError(f"{error.filename or folder}: cannot be written: {error.strerror}") from error
    where = "" if folder == Path(".") else f"cd {folder} && "
    locales = {path.parts[1] for path in files if len(path.parts) > 1}
    say(f"made {folder / CONFIG_NAME} and sample pages in {', '.join(sorted(locales))}; next: {where}docabi build")
    if around:
        say(f"for the repository: {', '.join(map(str, around))}")
    if kept := [str(path) for path in wanted if path not in around]:
        say(f"left as they are: {', '.join(kept)} (`docabi init` elsewhere shows what it would write)")
    return CLEAN


def _exists(path: Path) -> bool:
    return os.path.lexists(path)


def _families() -> list[str]:
    """Families that have sample pages."""
    return sorted([*(one.name for one in FAMILY_SAMPLES.iterdir()), *_AS_USUAL])


def _family_files(family: str) -> Iterator[tuple[Path, bytes]]:
    """The same for pages of a family; raises UsageError for one that has no sample pages."""
    folder = FAMILY_SAMPLES / family
    known = _families()
    if family not in known:
        raise UsageError(f"--family {family}: no sample pages of it; there are {', '.join(known)}{near(family, known)}")
    if family in _AS_USUAL:
        yield from _project_files()
        return
    yield Path(CONFIG_NAME), (_SOURCES / "family.yaml").read_bytes()
    if (facts := folder / FACTS_NAME).is_file():
        yield Path(FACTS_NAME), facts.read_bytes()
    for file in sorted(folder.rglob("*.md")):
        yield Path("pages") / "en-US" / file.relative_to(folder), file.read_bytes()


def _project_files() -> Iterator[tuple[Path, bytes]]:
    """Path in the project, and what the file holds."""
    yield Path(CONFIG_NAME), (_SOURCES / CONFIG_NAME).read_bytes()
    for file in sorted(SAMPLES.rglob("*.md")):
        yield Path("pages") / file.relative_to(SAMPLES), file.read_bytes()


def _repository_files(folder: Path, github: bool) -> Iterator[tuple[Path, bytes]]:
    """What a git repository reads at its top, if the folder is one or is asked to be one on GitHub."""
    on_github = github or _is_on_github(folder)
    if on_github or (folder / ".git").exists():
        for path, source in {**_IN_GIT, **(_ON_GITHUB if on_github else {})}.items():
            text = (_SOURCES / source).read_text("utf-8")
            yield Path(path), text.replace("@VERSION@", __version__).encode()


def _is_on_github(folder: Path) -> bool:
    """Whether the repository at a folder has workflows already, or a remote there."""
    config = folder / ".git" / "config"
    try:
        text = config.read_text("utf-8", "replace") if config.is_file() else ""
    except OSError:
        text = ""
    return (folder / ".git").exists() and ((folder / ".github").is_dir() or "github.com" in text)
